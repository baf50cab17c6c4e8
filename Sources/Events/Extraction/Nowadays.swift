/// "Today, the castle is a museum": how things are in these times, and nothing that came to pass on the day of writing.
/// What goes on that day ("Today, the court is hearing him") and what is done on it ("Today we launch") keeps its date.
struct Nowadays: Sendable {
  /// The words of a sentence that opens with the expression and a comma, in small letters.
  let sentence: [String]
  var isTold: Bool {
    guard sentence.first == "today", sentence.count > 3 else { return false }
    let rest = sentence.dropFirst()
    guard let verb = rest.firstIndex(where: { Self.states.contains($0) }), verb < 12 else { return false }
    // Nothing before it tells of a deed, and nothing behind it of what is going on.
    guard
      !rest[..<verb].contains(where: {
        KindClassifier.futureAuxiliaries.contains($0) || KindClassifier.reports.contains($0)
          || KindClassifier.strongPasts.contains($0) || $0 == "we" || $0 == "i"
      })
    else { return false }
    guard !rest[..<verb].contains("there"), !rest[..<verb].contains(where: { $0.first?.isNumber == true }) else {
      return false
    }
    let next = verb + 1 < sentence.count ? sentence[verb + 1] : ""
    switch sentence[verb] {
    case "is", "are": return Self.kinds.contains(next)
    case "has", "have":
      return next.first?.isNumber == true || ["about", "more", "some", "over", "no", "only"].contains(next)
    default: return true
    }
  }

  /// What things are said to be in these times.
  private static let kinds: Set<String> = [
    "a", "an", "one", "home", "known", "among", "still", "rare", "common", "part", "often", "mostly", "mainly",
    "largely",
    "widely", "generally", "used", "called", "owned",
  ]
  private static let states: Set<String> = [
    "is", "are", "has", "have", "remains", "remain", "stands", "stand", "lives", "live",
  ]
}
