import Chronology
import Testing

/// Invariants of all dates, tried on many thousand made from every feature of the grammar.
@Suite struct EDTFPropertyTests {
  /// Texts from the grammar of levels 0 to 2, by a generator that gives the same ones every time.
  static let texts: [String] = {
    var random = SplitMix(state: 8601)
    return (0..<6_000).map { _ in random.expression() }
  }()

  /// Those of them that are EDTF. The generator makes days that no month has, and ranges that run backwards; most
  /// texts are sound.
  static let dates: [(text: String, date: HistoricalDate)] = texts.compactMap { text in
    (try? HistoricalDate(parsing: text)).map { (text, $0) }
  }

  @Test func mostTextsAreSound() { #expect(Self.dates.count > 3_600) }

  @Test func printingIsTheInverseOfParsing() throws {
    for (text, _) in Self.dates { #expect(try EDTF(parsing: text).description == text) }
  }

  @Test func normalizingTwiceChangesNothing() throws {
    for (text, date) in Self.dates {
      let again = try HistoricalDate(parsing: date.edtf)
      #expect(again == date && again.bounds == date.bounds && again.precision == date.precision, "\(text)")
    }
  }

  @Test(arguments: [-9999, -9998, -401, -400, -1, 0, 1, 99, 100, 1900, 2000, 2023, 2024, 9999, -10_000, 10_000, 99_999])
  func datesOfNumbersAreThoseOfTheirText(year: Int) throws {
    var dates = [HistoricalDate.year(year)]
    for month in 1...12 {
      dates.append(.month(month, of: year))
      for day in [1, 28, 29, 30, 31] {
        dates += Day(year: year, month: month, day: day).map { [.day($0)] } ?? []
      }
    }
    for date in dates {
      let again = try HistoricalDate(parsing: date.edtf)
      #expect(
        again.bounds == date.bounds && again.precision == date.precision && again.expression == date.expression,
        "\(date)")
    }
  }

  @Test func normalizingMovesNoBound() throws {
    for (text, date) in Self.dates { #expect(try EDTF(parsing: text).bounds == date.bounds, "\(text)") }
  }

  @Test func boundsAreInOrder() {
    func inOrder(_ first: Day?, _ last: Day?) -> Bool {
      if let first, let last { first <= last } else { true }
    }
    for (text, date) in Self.dates {
      let bounds = date.bounds
      #expect(inOrder(bounds.earliestBegin, bounds.latestBegin), "\(text)")
      #expect(inOrder(bounds.earliestEnd, bounds.latestEnd), "\(text)")
      #expect(inOrder(bounds.earliestBegin, bounds.latestEnd), "\(text)")
    }
  }

  @Test func everyDateHasWords() {
    for (text, date) in Self.dates {
      for words in [date.wording, date.shortWording] {
        #expect(!words.isEmpty && !words.contains("  ") && !words.hasSuffix(" "), "\(text)")
      }
    }
  }

  /// What is computed from dates is EDTF again, with the bounds that were computed.
  @Test func operationsGiveEDTF() throws {
    var previous = HistoricalDate.year(2000)
    for (text, date) in Self.dates.prefix(800) {
      var results = [HistoricalDate.hull(date, previous), .before(date), .after(date), date.qualified(.approximate)]
      results += CalendarUnit.allCases.flatMap { [date.shifted(by: 7, $0), date.shifted(by: -7, $0)] }
      results += HistoricalDate.Part.allCases.map { HistoricalDate.part($0, of: date) }
      results.append(.interval(date, nil))
      if let either = HistoricalDate.oneOf([date, previous]) { results.append(either) }
      for result in results {
        let again = try? HistoricalDate(parsing: result.edtf)
        if again != result || again?.bounds != result.bounds { Issue.record("\(text) gave \(result.edtf)") }
      }
      previous = date
    }
  }

  @Test func theOrderIsTotal() {
    let dates = Set(Self.dates.prefix(400).map(\.date)).sorted()
    for (index, left) in dates.enumerated() {
      #expect(!(left < left))
      for right in dates[(index + 1)...] where !(left < right) || right < left { Issue.record("\(left) \(right)") }
    }
  }

  @Test func hullsAndIntersectionsAreSound() {
    let dates = Self.dates.prefix(100).map(\.date)
    for left in dates {
      for right in dates {
        let hull = HistoricalDate.hull(left, right)
        #expect(hull.contains(left) && hull.contains(right), "\(left) \(right)")
        let shared = left.intersection(with: right)
        #expect((shared != nil) == left.isCompatible(with: right), "\(left) \(right)")
        if let shared { #expect(left.contains(shared) && right.contains(shared), "\(left) \(right)") }
        #expect(left.relation(to: right) == right.relation(to: left).inverse, "\(left) \(right)")
      }
    }
  }

  /// No mutilated text is taken for another than it is: what parses prints as itself, what does not says where.
  @Test func mutilatedTextsAreEitherReadOrRefused() {
    var random = SplitMix(state: 2019)
    for text in Self.texts {
      var bytes = Array(text.utf8)
      let at = Int(random.next(below: bytes.count))
      bytes[at] = Array("0123456789X-?~%/[]{}.,YESTZ:+ ".utf8).randomElement(using: &random)!
      let mutilated = String(decoding: bytes, as: UTF8.self)
      do throws(EDTFError) {
        #expect(try EDTF(parsing: mutilated).description == mutilated)
      } catch {
        #expect((0...mutilated.unicodeScalars.count).contains(error.position), "\(mutilated)")
        #expect(mutilated.dropFirst(error.position).hasPrefix(error.found), "\(mutilated)")
      }
    }
  }
}

/// Steele, Lea & Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
  mutating func chance(_ percent: Int) -> Bool { next(below: 100) < percent }

  mutating func expression() -> String {
    switch next(below: 10) {
    case 0..<5: return date()
    case 5..<8:
      let begin = chance(10) ? ".." : chance(10) ? "" : date()
      let end = chance(20) ? ".." : chance(10) ? "" : date()
      return begin + "/" + end
    default:
      var elements = (0...next(below: 3)).map { _ in chance(30) ? plain() + ".." + plain() : plain() }
      if chance(10) { elements[0] = ".." + plain() }
      if chance(10) { elements[elements.count - 1] = plain() + ".." }
      let list = elements.joined(separator: ",")
      return chance(50) ? "[\(list)]" : "{\(list)}"
    }
  }

  private mutating func date() -> String {
    chance(10) ? dateWithoutMarks() + time() : plain()
  }

  private mutating func plain() -> String {
    if chance(8) { return "Y" + (chance(50) ? "-" : "") + String(10_000 + next(below: 1 << 40)) + suffix() }
    if chance(4) { return "Y" + String(1 + next(below: 999)) + "E" + String(1 + next(below: 20)) }
    if chance(5) { return digits(next(below: 9999), 4, open: 0) + "S" + String(1 + next(below: 4)) }
    var text = mark() + (chance(8) ? "-" : "") + digits(1 + next(below: 9998), 4, open: 10) + mark()
    guard chance(70) else { return text }
    if chance(15) { return text + "-" + String(21 + next(below: 21)) + mark() }
    text += "-" + mark() + digits(1 + next(below: 12), 2, open: 8) + mark()
    return chance(60) ? text + "-" + mark() + digits(1 + next(below: 31), 2, open: 8) + mark() : text
  }

  private mutating func dateWithoutMarks() -> String {
    digits(next(below: 9999), 4, open: 0) + "-" + digits(1 + next(below: 12), 2, open: 0) + "-"
      + digits(1 + next(below: 28), 2, open: 0)
  }

  private mutating func time() -> String {
    let clock = "T" + [24, 60, 60].map { digits(next(below: $0), 2, open: 0) }.joined(separator: ":")
    return clock + ["", "Z", "+05:30", "-04", "-11:00"].randomElement(using: &self)!
  }

  private mutating func digits(_ number: Int, _ count: Int, open percent: Int) -> String {
    let text = String(number)
    let padded = String(repeating: "0", count: max(0, count - text.count)) + text
    return String(padded.map { chance(percent) ? "X" : $0 })
  }

  private mutating func suffix() -> String { chance(20) ? "S" + String(1 + next(below: 3)) : mark() }
  private mutating func mark() -> String { chance(10) ? ["?", "~", "%"].randomElement(using: &self)! : "" }
}
