import Chronology

/// A date that the clause names only to tell of a day counted from it: "on the eve of the vote on 4 May", "the night before
/// the surrender on 8 May", "on the 50th anniversary of the coup of 11 September 1973".
enum RelatedDay {
  /// The day before.
  case eve
  /// The same day so many years on.
  case anniversary(years: Int)
  /// Nothing tells how many, or the text only speaks around it ("to mark the 50th anniversary of …").
  case nearAnniversary(years: Int?)

  /// - Parameter words: those of the sentence before the date, small.
  init?(before words: [String]) {
    let near = words.suffix(Self.reach)
    if let at = near.indices.last(where: { near[$0] == "anniversary" }),
      near.dropFirst(at - near.startIndex + 1).first == "of", Self.isNoun(near[(at + 1)...])
    {
      let counted = at > near.startIndex ? near[at - 1] : ""
      let years = Self.number(counted)
      let isOn = near.prefix(upTo: at).suffix(3).contains("on")
      self = years.map { isOn ? .anniversary(years: $0) : .nearAnniversary(years: $0) } ?? .nearAnniversary(years: nil)
      return
    }
    let close = words.suffix(Self.eveReach)
    let isEve =
      zip(close, close.dropFirst()).contains { $0 == "eve" && $1 == "of" || Self.nights.contains($0) && $1 == "before" }
    guard isEve, !close.contains(where: Self.verbs.contains) else { return nil }
    self = .eve
  }

  /// Whether what stands between "anniversary" and the date is the noun that the date belongs to: "of the coup of", and not
  /// "of the club was stolen in".
  private static func isNoun(_ words: ArraySlice<String>) -> Bool {
    !words.contains {
      verbs.contains($0) && $0 != "and" || KindClassifier.strongPasts.contains($0) || $0 == "fell"
        || $0.count > 4 && $0.hasSuffix("ed")
    } && words.last != "in"
  }

  /// Whether the anniversary can be told of in the document: none is to come years after it.
  func isPlausible(for date: HistoricalDate, in document: HistoricalDate?) -> Bool {
    let count: Int
    switch self {
    case .anniversary(let years), .nearAnniversary(let years?): count = years
    case .eve, .nearAnniversary(nil): return true
    }
    guard let written = document?.latest, let year = date.earliest?.year else { return true }
    return year + count <= written.year + 2
  }

  /// The date told; nil where nothing is left of it.
  func apply(to date: HistoricalDate) -> HistoricalDate? {
    switch self {
    case .eve:
      guard date.precision == .day, let day = date.earliest, day == date.latest else { return nil }
      return .day(day - 1)
    case .anniversary(let years):
      guard date.precision == .day, let day = date.earliest, day == date.latest else { return nil }
      return .day(day.adding(years: years))
    case .nearAnniversary(let years?): return date.earliest.map { .year($0.year + years) }
    case .nearAnniversary(nil): return nil
    }
  }

  var step: String {
    switch self {
    case .eve: "the clause tells of the day before"
    case .anniversary(let years): "its anniversary, \(years) years on"
    case .nearAnniversary(let years?): "around its anniversary, \(years) years on"
    case .nearAnniversary(nil): "the clause tells of an anniversary of it, in a year it does not name"
    }
  }

  private static func number(_ word: String) -> Int? {
    if let place = ordinals.firstIndex(of: word) { return place + 1 }
    let digits = word.prefix(while: \.isNumber)
    guard !digits.isEmpty, ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
      return tens.firstIndex(of: word).map { ($0 + 2) * 10 } ?? (word == "centenary" ? 100 : nil)
    }
    return Int(digits)
  }

  /// Words.
  private static let reach = 9
  private static let eveReach = 7
  private static let nights: Set<String> = ["night", "evening", "morning", "afternoon"]
  private static let verbs: Set<String> = [
    "was", "were", "is", "are", "had", "has", "have", "will", "would", "said", "and", "who", "which",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  private static let tens = [
    "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth",
  ]
}
