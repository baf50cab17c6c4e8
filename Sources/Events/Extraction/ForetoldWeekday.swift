import Chronology
import DateResolution
import Prose

/// A weekday for which something was foretold on a day that the sentence names: "On Friday he said he would be in Rome on
/// Sunday". It can be the Sunday after that Friday, which has passed, as well as the one to come.
struct ForetoldWeekday: Sendable {
  /// The first such weekday after the saying.
  let date: HistoricalDate

  init?(
    of expression: ResolvedExpression, in annotation: Annotation, _ sentence: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard expression.direction == .future, let weekday = expression.stated.weekday, expression.stated.day == nil,
      expression.derivation.rule.hasPrefix("<weekday>"), expression.derivation.anchor?.kind == .documentDate,
      let written = annotation.documentDate?.earliest,
      let saying = annotation.expressions(in: sentence).last(where: {
        $0.range.upperBound <= expression.range.lowerBound
      }),
      saying.date?.precision == .day, let said = saying.date?.earliest, said < written
    else { return nil }
    let words = WordScanner().words(of: bytes, in: sentence.lowerBound..<expression.range.lowerBound)
    guard words.contains(where: { SentenceReader.sayings.contains($0.lowered) }),
      words.contains(where: { $0.lowered == "would" && $0.range.lowerBound >= saying.range.upperBound })
    else { return nil }
    let steps = (weekday - said.weekday + 7) % 7
    date = .day(said + (steps == 0 ? 7 : steps))
  }
}
