import Chronology
import DateResolution
import Prose

/// "The second factory opens in May 1975. Annemiek takes over in 1987.": the present in which chronologies tell of what has
/// been. In a text of no known day its future is told apart by the number of such sentences: one ("The road closes in 2030")
/// announces, several make a chronology.
struct HistoricalPresent {
  let annotation: Annotation
  let bytes: UnsafeBufferPointer<UInt8>

  /// Whether an expression is of a clause in that present. Linear in the expressions of the text at most, and only where
  /// the clause looks ahead.
  func tells(_ expression: ResolvedExpression) -> Bool {
    guard annotation.documentDate?.latest == nil, isCandidate(expression) else { return false }
    var rest = Self.fewest
    for other in annotation.expressions where isCandidate(other) {
      rest -= 1
      if rest == 0 { return true }
    }
    return false
  }

  private func isCandidate(_ expression: ResolvedExpression) -> Bool {
    guard expression.direction == .future, expression.stated.year != nil, expression.date != nil else { return false }
    let place = annotation.sentences.partitioningIndex { $0.upperBound > expression.range.lowerBound }
    guard place < annotation.sentences.count else { return false }
    return !WordScanner().words(of: bytes, in: annotation.sentences[place]).contains { word in
      KindClassifier.futureAuxiliaries.contains(word.lowered) || KindClassifier.planParticiples.contains(word.lowered)
        // "May 1975" has no modal.
        || !word.isCapitalised
          && ["would", "should", "could", "may", "might", "must", "to", "until", "by"].contains(word.lowered)
    }
  }

  private static let fewest = 3
}
