import Chronology
import DateResolution
import Prose

extension SentenceReader {
  /// "She said in 2012 that she would leave next year": a year after 2012, and not after the document.
  func isForetoldOnAnotherDay(_ expression: ResolvedExpression) -> Bool {
    guard let written = annotation.documentDate?.earliest else { return false }
    let saying = annotation.expressions(in: sentence).last { other in
      guard other.range.upperBound <= expression.range.lowerBound, let latest = other.date?.latest else { return false }
      return latest < written - Self.ownDays
        && !["since", "until", "after", "before"].contains(wordsBefore(other.range).last)
    }
    guard let saying else { return false }
    let before = wordsUp(to: saying.range, in: sentence)
    let gap = saying.range.upperBound..<expression.range.lowerBound
    let between = WordScanner().words(of: bytes, in: gap)
    guard let would = between.last(where: { $0.lowered == "would" }),
      // "… that it would close the base, only to change its mind in June": no longer what was foretold.
      !bytes[would.range.upperBound..<expression.range.lowerBound].contains(UInt8(ascii: ","))
    else { return false }
    return (before + between.map(\.lowered)).contains(where: Self.sayings.contains)
  }

  /// What was said so many days ago or less was said of the document's own time.
  private static let ownDays = 14
  static let sayings: Set<String> = [
    "said", "says", "told", "announced", "promised", "vowed", "predicted", "wrote", "warned", "declared", "pledged",
    "forecast", "hoped",
  ]
}
