import Chronology
import Prose

/// What an event is about: the weighted stems of its words, and those of the clause that its date stands in.
struct EventFingerprint: Sendable {
  let words: TermVector
  /// The clause around the date says what happened; the rest of a sentence often tells of something else.
  let core: TermVector

  /// 0 to 1: how alike two events are in all their words, or in their cores where these say enough. Linear in the
  /// number of terms of both.
  func similarity(_ other: EventFingerprint) -> Double {
    let whole = words.cosine(other.words)
    let shared = core.shared(other.core)
    guard shared.names > 0, shared.words > 0, shared.names + shared.words >= Self.tellingCore else { return whole }
    return max(whole, core.cosine(other.core) * 0.95)
  }

  /// Two stems in common are chance, three names are a person; three with a name and a verb among them are a deed.
  private static let tellingCore = 3

  /// The fingerprints of all events of one timeline: a stem that few events share weighs more (inverse document
  /// frequency; Salton and Buckley, 1988), and a name more than a common word. Words of dates weigh nothing: two
  /// events of one day are not alike for naming it.
  static func fingerprints(of events: [Event]) -> [EventFingerprint] {
    var numbers: [String: Int] = [:]
    var frequency: [Int] = []
    // The number of a word's stem, so that each word is looked into once; nil for one that weighs nothing.
    var known: [String: Int?] = [:]
    func number(of word: String) -> Int? {
      if let number = known[word] { return number }
      var number: Int?
      if !StopWords.english.contains(word), !dateWords.contains(word) {
        let stem = VerbClasses.representative(of: Stemmer.stem(word))
        number = numbers[stem] ?? numbers.count
        numbers[stem] = number
        if number == frequency.count { frequency.append(0) }
      }
      known[word] = .some(number)
      return number
    }
    func bag(_ text: String) -> [Int: Bool] {
      var bag: [Int: Bool] = [:]
      for word in WordScanner().words(of: text) where !word.isNumber {
        guard let number = number(of: word.lowered) else { continue }
        bag[number] = word.isCapitalised || (bag[number] ?? false)
      }
      return bag
    }
    let bags = events.map { event in
      let words = bag(event.text + " " + event.title)
      for stem in words.keys { frequency[stem] += 1 }
      return (words: words, core: bag(core(of: event)))
    }
    let total = Double(max(events.count, 1))
    func vector(_ bag: [Int: Bool]) -> TermVector {
      TermVector(
        bag.map { stem, isName in
          (stem: stem, weight: log1p(total / Double(max(frequency[stem], 1))) * (isName ? 1.3 : 1), isName: isName)
        })
    }
    return bags.map { EventFingerprint(words: vector($0.words), core: vector($0.core)) }
  }

  /// How many stems these fingerprints number: from 0 to one less.
  static func stems(_ fingerprints: [EventFingerprint]) -> Int {
    fingerprints.reduce(0) { max($0, ($1.words.terms.last?.stem ?? -1) + 1) }
  }

  /// The clause of the quote that holds the time expression.
  private static func core(of event: Event) -> String {
    let source = event.sources[0]
    guard source.expressionEnd > source.expressionStart else { return "" }
    var quote = source.quote
    // Offsets count scalars of the document; the splitter counts bytes of the quote.
    let scalars = quote.unicodeScalars
    guard
      let place = scalars.index(
        scalars.startIndex, offsetBy: source.expressionStart - source.start, limitedBy: scalars.endIndex)
    else { return "" }
    let byte = quote.utf8.distance(from: quote.startIndex, to: place)
    return quote.withUTF8 { bytes in
      let clauses = ClauseSplitter().clauses(of: bytes, sentence: 0..<bytes.count)
      guard let clause = clauses.first(where: { $0.contains(byte) }) else { return "" }
      return String(decoding: bytes[clause], as: UTF8.self)
    }
  }

  /// Stems of the highest weights, for finding candidates.
  func telling(_ count: Int) -> [Int] {
    words.terms.sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }.prefix(count).map(\.stem)
  }

  private static func log1p(_ value: Double) -> Double {
    // The natural logarithm by the standard series of atanh: the same bits on every machine and C library.
    var mantissa = 1 + value
    var exponent = 0.0
    while mantissa > 1.5 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var index = 1.0
    while index < 30 {
      sum += term / index
      term *= square
      index += 2
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }

  private static let dateWords: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "day", "week", "month", "year",
    "years", "months", "weeks", "days", "yesterday", "today", "tomorrow", "ago", "morning", "afternoon", "evening",
    "night",
  ]
}
