package import Chronology
import Prose
import TimeExpressions

/// Finds the dateline of a report: "BRNO, 7 November 2016 —", "PRAGUE, Nov. 7, 2016 (Agency) -", "7 November 2016",
/// "LONDON, March 14 (Agency) -", "GENEVA (7 November 2016) –", "MOSCOW, March 24. /Agency/.", "ATHENS | Mon May 29, 2006
/// 11:01 am EDT ATHENS (Agency) -".
///
/// A dateline opens the text: perhaps a place, then a date, perhaps an agency in brackets or slashes, then a dash or the
/// end of the line. One without a year, and one whose place is not in capitals, has both the place and the dash. It dates
/// the report and no event in it. Headlines stand above it, and may speak of other dates ("… in second half of 2019").
package struct Dateline: Hashable, Sendable {
  /// The time expression of the dateline; UTF-8 byte offsets.
  package let range: Range<Int>
  /// Nil where it states no year.
  package let date: HistoricalDate?
  /// A report goes on behind it. What stands alone on its line can be another kind of heading.
  package let leadsSentence: Bool
  let words: String
  private let stated: StatedFields

  /// `expressions` are those of the text in order; looks at the first few only.
  package init?(_ text: String, expressions: [ResolvedExpression]) {
    var text = text
    for (place, expression) in expressions.prefix(Self.looked).enumerated() {
      // A day that heads the entries of a diary is one of several.
      guard expression.heads == nil, expression.range.lowerBound <= Self.longestOpening else { return nil }
      guard expression.stated.month != nil, expression.stated.day != nil else { continue }
      let statesYear = expression.stated.year != nil
      if statesYear, expression.date?.precision != .day { continue }
      guard
        let ending = text.withUTF8({
          Self.read(expression.range, in: $0, statesYear: statesYear, isFirst: place == 0)
        })
      else { continue }
      range = expression.range
      date = statesYear ? expression.date : nil
      leadsSentence = ending != .line
      words = expression.derivation.expression
      stated = expression.stated
      return
    }
    return nil
  }

  /// Whether the text opens with a dateline of that day and no year: "LONDON, May 4 (Agency) -".
  static func opens(_ text: UnsafeBufferPointer<UInt8>, with day: TimeExpression) -> Bool {
    let stated = day.meaning.stated
    return stated.year == nil && stated.month != nil && stated.day != nil && day.range.lowerBound <= longestOpening
      && read(day.range, in: text, statesYear: false, isFirst: true) != nil
  }

  /// What ends the dateline of that day; nil where it is none.
  private static func read(
    _ day: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, statesYear: Bool, isFirst: Bool
  ) -> Ending? {
    var (before, behind) = (day.lowerBound, day.upperBound)
    let isBracketed =
      before > 0 && bytes[before - 1] == UInt8(ascii: "(") && behind < bytes.count
      && bytes[behind] == UInt8(ascii: ")")
    if isBracketed { (before, behind) = (before - 1, behind + 1) }
    var start = before
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    guard before - start <= longestPlace else { return nil }
    let isStamp = bytes[start..<before].contains(UInt8(ascii: "|"))
    guard let ending = ending(bytes, isStamp ? placeAgain(bytes, behind) : behind) else { return nil }
    let holds =
      switch place(bytes, start..<before, isBracketed: isBracketed) {
      case .nowhere: isFirst && statesYear && start == 0 && ending != .colon
      // "BORN, 3 MAY 1930": what is alone on its line has to be a place.
      case .capitals: ending == .dash || statesYear && (ending == .colon || isPlaceAlone(bytes, start..<before))
      case .name: isFirst && ending == .dash
      case nil: false
      }
    return holds ? ending : nil
  }

  /// Its day and month in a year; nil where that day is not on its weekday.
  func day(in year: Int) -> Day? {
    guard let month = stated.month, let number = stated.day else { return nil }
    return Day(year: year, month: month, day: number).flatMap {
      stated.weekday == nil || $0.weekday == stated.weekday ? $0 : nil
    }
  }

  /// The window, narrowed to the one day in it that a dateline without a year can mean; as it is where there are several
  /// or none.
  package func narrowing(_ window: InferredDocumentDate) -> InferredDocumentDate {
    guard date == nil, let earliest = window.date.earliest,
      let latest = window.date.latest, latest.year - earliest.year <= Self.yearsToTry
    else { return window }
    let days = (earliest.year...latest.year).compactMap(day(in:)).filter { (earliest...latest).contains($0) }
    guard days.count == 1 else { return window }
    return InferredDocumentDate(
      date: .day(days[0]), reasons: window.reasons + ["its dateline says “\(words)”"], setAside: window.setAside)
  }

  /// Expressions: the date of the dateline, and those of the headlines above it.
  private static let looked = 4
  /// Bytes before the date: a headline or two may stand above its line.
  private static let longestOpening = 400
  /// Bytes before the date on its line.
  private static let longestPlace = 60
  private static let yearsToTry = 40

  private enum Place { case nowhere, capitals, name }
  private enum Ending { case dash, colon, line }

  /// Words in capitals ("NEW YORK") or that begin with one ("New York"), and a comma; nil where it is something else.
  private static func place(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isBracketed: Bool
  ) -> Place? {
    let words = WordScanner().words(of: bytes, in: range)
    guard let first = words.first else { return bytes[range].contains(where: \.isLetter) ? nil : Place.nowhere }
    let isCapitals = bytes[first.range].allSatisfy { !$0.isLower }
    guard bytes[range].contains(where: { ",|".utf8.contains($0) }) || isBracketed && isCapitals else { return nil }
    // A full stop behind a longer word ends a sentence; "St.", "D.C.", "Calif." do not.
    for index in range where bytes[index] == UInt8(ascii: ".") {
      guard let word = words.last(where: { $0.range.lowerBound < index }), index - word.range.lowerBound <= 5 else {
        return nil
      }
    }
    if isCapitals { return .capitals }
    let isName =
      words.count <= 4 && !documentWords.isFunctionWord(first.lowered)
      && words.allSatisfy { bytes[$0.range.lowerBound].isUpper || bytes[$0.range.lowerBound] >= 0x80 }
    return isName ? .name : nil
  }

  /// Whether the words before the date name a place, perhaps with the day of the week: "ST. LOUIS, Wednesday," and not
  /// "LOSS OF THE ANN LEE,", "KILLED IN ACTION,".
  private static func isPlaceAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let words = WordScanner().words(of: bytes, in: range)
    return words.count <= 5
      && words.allSatisfy { documentWords.canBeOfPlace($0.lowered) }
  }

  private static var documentWords: any DocumentWords { Tagger.english.documentWords }

  /// Where the place in capitals ends that a stamp's report begins with: "ATHENS | Mon May 29, 2006 11:01 am EDT ATHENS
  /// (Agency) -".
  private static func placeAgain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let limit = min(bytes.count, start + longestPlace)
    guard let end = bytes[start..<limit].firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "\n") }),
      bytes[end] == UInt8(ascii: "("), !bytes[start..<end].contains(where: \.isLower)
    else { return start }
    return end
  }

  /// A dash, a colon or the end of the line, after an agency in brackets or slashes at most.
  private static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Ending? {
    var index = start
    func skip(_ byte: UInt8) { while index < bytes.count, bytes[index] == byte { index += 1 } }
    let (space, stop) = (UInt8(ascii: " "), UInt8(ascii: "."))
    skip(space)
    // "March 24. /Agency/."
    let isStopped = index < bytes.count && bytes[index] == stop
    if isStopped { index += 1 }
    skip(space)
    var hasAgency = false
    if index < bytes.count, let closer = agencyBrackets[bytes[index]] {
      guard let end = bytes[(index + 1)..<min(bytes.count, index + 40)].firstIndex(of: closer) else { return nil }
      index = end + 1
      hasAgency = true
      skip(space)
    }
    if index == bytes.count || bytes[index] == UInt8(ascii: "\n") { return .line }
    guard index + 1 < bytes.count, hasAgency || !isStopped else { return nil }
    if index == start { return bytes[index] == UInt8(ascii: ":") && bytes[index + 1] == space ? .colon : nil }
    if bytes[index] == UInt8(ascii: "-") {
      return bytes[index + 1] == UInt8(ascii: "-") || bytes[index + 1] == space ? .dash : nil
    }
    // "MOSCOW, March 24. /Agency/. The crew …", "/Agency/ The crew …".
    if hasAgency, isStopped, bytes[index] == stop || bytes[index].isUpper { return .dash }
    let isDash =
      bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
    return isDash ? .dash : nil
  }

  private static let agencyBrackets: [UInt8: UInt8] = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "/"): UInt8(ascii: "/"),
  ]
}

extension DocumentDateSolver {
  /// The dateline's day, where the text begins with one; without its year it narrows what the text leaves.
  package func solve(with dateline: Dateline?) -> InferredDocumentDate? {
    guard let dateline else { return solve() }
    // What stands alone on its line can head anything.
    if let stated = dateline.date, dateline.leadsSentence || past(beyond: stated) == nil {
      return InferredDocumentDate(date: stated, reasons: ["its dateline says \(stated.wording)"], setAside: [])
    }
    let window = solve(besides: dateline.date == nil ? dateline.range : nil)
    let narrowed = window.map(dateline.narrowing)
    if dateline.date != nil || narrowed?.date.precision == .day { return narrowed }
    return day(of: dateline, within: window) ?? narrowed
  }
}
