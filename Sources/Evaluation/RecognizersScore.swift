import Chronology
import Events

/// Counts which expressions of the gold are found at their place, and which have a value that it admits.
///
/// The gold's conventions are those of an assistant's calendar, not of a chronology, and are compared so:
///
/// * **Place.** Words that lead up to a date or say which side of it is meant ("from", "no later than", "or later") may
///   stand inside or outside; all else must agree.
/// * **A day** is right when it is an admitted day. A date that leaves two days open is right when both are admitted.
/// * **A range** ends, in the gold, on the day after its last, on its last day, or at the beginning of its last week,
///   month or year ("2014 to 2018" ends 2018-01-01); any of these is right.
/// * **Early, mid, late:** the product's window must lie in the gold's; where the one part ends and the next begins is
///   a matter of taste.
/// * **Before, since, after:** the named date must be right, and the words around it read to the same side.
/// * **Nothing admitted** (seasons, fiscal years): right when no exact date is claimed, or the TIMEX3 value agrees.
///
/// "Two weeks ago" is a week for the product and a day for the gold: "value" counts it as wrong, "value to the unit" as
/// right when the gold's day lies in the product's week, month or year.
package struct RecognizersScore: Sendable {
  private var (total, placed, right, rightToTheUnit) = (0, 0, 0, 0)
  private var shortfalls: [String] = []

  package init() {}

  package mutating func add(_ item: RecognizersCase) {
    add(item, found: RecognizedDate.find(in: item.input, on: GoldFile.day(item.reference)))
  }

  package mutating func add(_ item: RecognizersCase, found: [RecognizedDate]) {
    let text = Array(item.input.unicodeScalars)
    for expected in item.expected where expected.type == "date" || expected.type == "daterange" {
      total += 1
      let here = found.filter { Self.isSamePlace($0.range, expected.start..<expected.end, in: text) }
      if !here.isEmpty { placed += 1 }
      let isRight = here.contains { Self.isRight($0, expected) }
      if isRight { right += 1 }
      if isRight || here.contains(where: { Self.holds($0, expected) }) {
        rightToTheUnit += 1
      } else {
        shortfalls.append(Self.shortfall(item, expected, found))
      }
    }
  }

  package var figures: [Figure] {
    func share(_ count: Int) -> Double { total == 0 ? 0 : Double(count) / Double(total) }
    return [
      Figure("place", share(placed)), Figure("value", share(right)),
      Figure("value to the unit", share(rightToTheUnit), shortfalls: shortfalls),
    ]
  }

  // MARK: Place

  /// Words that the one marks with a date and the other does not.
  private static let framing: Set<String> = [
    "a", "about", "after", "an", "and", "around", "at", "before", "beginning", "between", "by", "during", "earlier",
    "equal",
    "for",
    "from", "greater", "in", "later", "my", "no", "not", "of", "on", "or", "over", "since", "sooner", "starting",
    "than", "the",
    "till", "to", "until", "within",
  ]

  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  private static func isSamePlace(_ found: Range<Int>, _ gold: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    guard found.overlaps(gold) else { return false }
    return isFraming(found.lowerBound, gold.lowerBound, text) && isFraming(found.upperBound, gold.upperBound, text)
  }

  private static func isFraming(_ one: Int, _ other: Int, _ text: [Unicode.Scalar]) -> Bool {
    var between = String.UnicodeScalarView()
    between.append(contentsOf: text[min(one, other, text.count)..<min(max(one, other), text.count)])
    return words(String(between)).allSatisfy(framing.contains)
  }

  // MARK: Value

  private static func isRight(_ found: RecognizedDate, _ expected: RecognizersCase.Expression) -> Bool {
    let admitted = (expected.values ?? []).filter { $0.value != "not resolved" && $0.value != "0001-01-01" }
    guard !admitted.isEmpty else { return claimsNothing(found, expected.timex ?? "") }
    guard let date = found.date else { return false }
    return date.alternatives.allSatisfy { bounds in
      admitted.contains {
        admits($0, bounds, isInterval: date.isInterval, endsInWeek: found.endsInWeek, found.preposition)
      }
    }
  }

  private static func claimsNothing(_ found: RecognizedDate, _ timex: String) -> Bool {
    guard let date = found.date, date.edtf.contains(where: { $0 == "~" || $0 == "?" }) == false else { return true }
    return found.value == timex || found.value.hasSuffix("-" + timex)
  }

  private static func admits(
    _ value: RecognizersCase.Value, _ bounds: DateBounds, isInterval: Bool, endsInWeek: Bool,
    _ preposition: DatePreposition
  ) -> Bool {
    let (earliest, latest) = (bounds.earliest?.description, bounds.latest?.description)
    if let day = value.value { return earliest == day && latest == day }
    let behind = bounds.latest.map { ($0 + 1).description }
    switch (value.start, value.end) {
    case (let start?, let end?):
      if ["start", "mid", "end"].contains(value.mod) {
        guard let earliest, let latest else { return false }
        return start <= earliest && latest < end
      }
      let lastBegins = isInterval ? [bounds.earliestEnd, endsInWeek ? bounds.latest.map { $0 - 6 } : nil] : []
      let ends = [latest, behind] + lastBegins.map { $0?.description }
      return earliest == start && ends.contains(end)
    case (let start?, nil):
      if latest == nil { return earliest == start }
      return [earliest, latest, behind].contains(start) && (preposition.opensEnd || isInterval)
    case (nil, let end?):
      if earliest == nil { return latest == end || behind == end }
      return [earliest, latest, behind].contains(end) && preposition.opensBeginning
    case (nil, nil): return false
    }
  }

  /// A week, month or year that holds an admitted day.
  private static func holds(_ found: RecognizedDate, _ expected: RecognizersCase.Expression) -> Bool {
    guard expected.type == "date", let earliest = found.date?.earliest, let latest = found.date?.latest,
      latest - earliest < 366, found.date?.alternatives.count == 1
    else { return false }
    return (expected.values ?? []).contains { value in
      guard let day = value.value.flatMap(GoldFile.day) else { return false }
      return earliest <= day && day <= latest
    }
  }

  private static func shortfall(
    _ item: RecognizersCase, _ expected: RecognizersCase.Expression, _ found: [RecognizedDate]
  ) -> String {
    let text = Array(item.input.unicodeScalars)
    func words(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[range.clamped(to: 0..<text.count)])
      return String(view)
    }
    let here = found.filter { $0.range.overlaps(expected.start..<expected.end) }
      .map { "\(words($0.range)) = \($0.value) \($0.date?.edtf ?? "no date")" }
    let wanted = (expected.values ?? []).map { $0.value ?? "\($0.start ?? "…") to \($0.end ?? "…") \($0.mod ?? "")" }
    return "\(item.id), on \(item.reference.prefix(10)): “\(words(expected.start..<expected.end))” should be "
      + "\(wanted.isEmpty ? expected.timex ?? "?" : wanted.joined(separator: " or ")); found "
      + (here.isEmpty ? "nothing" : here.joined(separator: ", "))
  }
}

extension RecognizedDate {
  fileprivate var endsInWeek: Bool { value.split(separator: "/").last?.contains("W") == true }
}

extension HistoricalDate {
  /// The dates of which it is one, where it names them; else itself.
  fileprivate var alternatives: [DateBounds] {
    guard case .set(let set) = expression, set.kind == .oneOf, set.elements.count > 1 else { return [bounds] }
    let single = set.elements.compactMap { element -> DateBounds? in
      if case .date(let date) = element { HistoricalDate(.date(date)).bounds } else { nil }
    }
    return single.count == set.elements.count ? single : [bounds]
  }

  fileprivate var isInterval: Bool { if case .interval = expression { true } else { false } }
}

extension DatePreposition {
  fileprivate var opensEnd: Bool {
    switch self {
    case .since, .notBefore, .after: true
    case .at, .until, .before, .by: false
    }
  }

  fileprivate var opensBeginning: Bool {
    switch self {
    case .until, .before, .by: true
    case .at, .since, .notBefore, .after: false
    }
  }
}
