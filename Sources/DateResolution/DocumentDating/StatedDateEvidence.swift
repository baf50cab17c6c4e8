import Chronology
import TimeExpressions

/// What a date with its year tells of the day of writing: a bound from below, from above, or nothing.
///
/// A bound is drawn only where the words around leave no doubt, and a date whose tense is unknown bounds nothing.
struct StatedDateEvidence {
  let evidence: any SentenceEvidence

  enum Bound { case notBefore, notAfter }

  func bound(_ expression: ResolvedExpression, in sentence: Range<Int>) -> Bound? {
    if let heads = expression.heads { return expression.date != nil && isTold(under: heads) ? .notBefore : nil }
    guard expression.stated.year != nil, !evidence.namesAim(expression.range) else { return nil }
    switch expression.direction {
    case .past: return evidence.hasCome(expression.range, in: sentence) ? .notBefore : nil
    case .future: return evidence.isAnnounced(in: sentence) ? .notAfter : nil
    case .present, .unknown: return nil
    }
  }

  /// The days of a diary and of a chronology have come, but for one that tells what is planned for them.
  private func isTold(under heads: Range<Int>) -> Bool {
    let opening = heads.lowerBound..<min(heads.upperBound, heads.lowerBound + Self.opening)
    return !opening.isEmpty && !evidence.tellsPlan(opening)
  }

  /// Bytes of an entry that tell its time.
  private static let opening = 240
}
