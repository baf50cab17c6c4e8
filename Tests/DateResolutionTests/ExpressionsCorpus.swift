import Chronology
import Testing

@testable import DateResolution

/// One line of the corpus: what the marked phrases come to, the value first and many phrasings after it.
///
/// In a phrasing the expression stands in square brackets, `They met [on the 3rd of May].`; where nothing is marked,
/// the text as a whole is the expression. Parts of a range that annotators mark one by one are marked one by one.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  var expected: Expected
  var text: String
  var day: Day?
  var style: TextStyle?

  enum Expected: Sendable {
    /// TIMEX3's value of each marked phrase, and the product's date (EDTF) of the first, where it matters.
    case value(String, edtf: String?)
    case nothing
  }

  /// Phrasings of one date in news of Thursday, 1 November 2007.
  static func news(_ value: String, edtf: String? = nil, _ phrasings: [String]) -> [CorpusCase] {
    phrasings.map {
      CorpusCase(
        expected: .value(value, edtf: edtf ?? value), text: $0, day: ExpressionsTenseTests.thursday, style: .news)
    }
  }

  var testDescription: String { text }

  /// The text without its marks, and the marked ranges in UTF-8 bytes.
  var unmarked: (text: String, ranges: [Range<Int>]) {
    guard text.contains("[") else { return (text, [0..<text.utf8.count]) }
    var plain = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for character in text {
      switch character {
      case "[": start = plain.utf8.count
      case "]": ranges.append(start..<plain.utf8.count)
      default: plain.append(character)
      }
    }
    return (plain, ranges)
  }
}

extension CorpusCase {
  static func means(
    _ value: String, edtf: String? = nil, on day: Day? = nil, style: TextStyle? = nil, _ phrasings: String...
  ) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: day, style: style) }
  }

  static func nothing(_ texts: String...) -> [CorpusCase] {
    texts.map { CorpusCase(expected: .nothing, text: $0, day: Day(checkedYear: 2013, month: 2, day: 12)) }
  }
}

/// Runs a case and says what it found instead of what was expected.
func check(_ corpusCase: CorpusCase, sourceLocation: SourceLocation = #_sourceLocation) {
  let (text, ranges) = corpusCase.unmarked
  let window = corpusCase.day.map { ExpressionResolver.DocumentWindow(earliest: $0, latest: $0) }
  let resolver = ExpressionResolver(window: window, options: .init(style: corpusCase.style))
  let found = resolver.resolve(text)
  let listing = found.map { expression in
    "\(expression.derivation.expression) = \(expression.value) \(expression.date?.edtf ?? "-") (\(expression.derivation.rule))"
  }.joined(separator: "; ")
  switch corpusCase.expected {
  case .nothing:
    #expect(found.isEmpty, "found \(listing)", sourceLocation: sourceLocation)
  case .value(let value, let edtf):
    let pieces = found.flatMap { expression in
      expression.parts.isEmpty
        ? [(expression.range, expression.value, expression.date)]
        : expression.parts.map { ($0.range, $0.value, expression.date) }
    }
    for (index, range) in ranges.enumerated() {
      guard let piece = pieces.first(where: { $0.0.overlaps(range) }) else {
        Issue.record("nothing found where \(value) was expected; found \(listing)", sourceLocation: sourceLocation)
        continue
      }
      if index == 0 {
        #expect(piece.1 == value, "found \(listing)", sourceLocation: sourceLocation)
        if let edtf { #expect(piece.2?.edtf == edtf, "found \(listing)", sourceLocation: sourceLocation) }
        if corpusCase.text.contains("[") {
          #expect(piece.0 == range, "the span differs: \(listing)", sourceLocation: sourceLocation)
        }
      }
    }
  }
}
