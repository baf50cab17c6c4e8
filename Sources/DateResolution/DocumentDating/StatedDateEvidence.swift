import Chronology
import Prose

/// What a date with its year tells of the day of writing: a bound from below, from above, or nothing.
///
/// The tense that the resolver gives is right most of the time, which is enough to choose between two Mondays and not
/// enough to bound a document: a wrong bound misplaces everything in it. So a bound is drawn only where the words around
/// leave no doubt, and a date whose tense is unknown bounds nothing.
struct StatedDateEvidence {
  let bytes: UnsafeBufferPointer<UInt8>

  enum Bound { case notBefore, notAfter }

  func bound(_ expression: ResolvedExpression, in sentence: Range<Int>) -> Bound? {
    if let heads = expression.heads { return expression.date != nil && isTold(under: heads) ? .notBefore : nil }
    guard expression.stated.year != nil, !DateOfAnAim.follows(bytes, expression.range) else { return nil }
    let words = WordScanner().words(of: bytes, in: sentence)
    let before = words.prefix { $0.range.upperBound <= expression.range.lowerBound }.map(\.lowered)
    switch expression.direction {
    case .past:
      // "Had it been passed, licences would have lapsed in 2010."
      let isUnreal = before.suffix(Self.clause).contains(where: Self.unreal.contains)
      return isUnreal || before.suffix(4).contains(where: Self.ahead.contains) ? nil : .notBefore
    case .future: return isAnnounced(words.map(\.lowered)) ? .notAfter : nil
    case .present, .unknown: return nil
    }
  }

  /// The days of a diary and of a chronology have come, but for one that tells what is planned for them.
  private func isTold(under heads: Range<Int>) -> Bool {
    let opening = heads.lowerBound..<min(heads.upperBound, heads.lowerBound + Self.opening)
    guard !opening.isEmpty else { return false }
    return !WordScanner().words(of: bytes, in: opening).contains {
      Self.planned.contains($0.lowered)
    }
  }

  /// "will open in", "is scheduled for", "are due on", in a sentence that does not look back at what was once to come.
  private func isAnnounced(_ words: [String]) -> Bool {
    guard !words.contains(where: Self.lookingBack.contains) else { return false }
    if words.contains("will") || words.contains("shall") { return true }
    return zip(words, words.dropFirst()).contains { ["is", "are"].contains($0) && Self.scheduled.contains($1) }
  }

  /// Before a date that may lie ahead of a deed that is past: "approved, effective 1 January", "notes due 1994".
  private static let ahead: Set<String> = [
    "by", "until", "till", "through", "to", "due", "effective", "expire", "expires", "expiring", "maturing", "matures",
    "starting", "beginning", "before", "for", "end", "deadline", "next", "than", "when", "if",
  ]
  private static let planned: Set<String> = [
    "will", "shall", "would", "should", "plans", "planned", "scheduled", "expected", "due", "slated", "target", "goal",
    "deadline",
  ]
  /// Bytes of an entry that tell its time.
  private static let opening = 240
  private static let unreal: Set<String> = ["would", "could", "might", "should", "if"]
  /// Words.
  private static let clause = 10
  private static let lookingBack: Set<String> = ["would", "was", "were", "had", "could", "might", "did"]
  private static let scheduled: Set<String> = ["scheduled", "planned", "due", "expected", "set", "slated", "to"]
}
