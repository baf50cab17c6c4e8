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
    let next = sentence[(verb + 1)...].prefix(2)
    return !next.contains { $0.count > 4 && $0.hasSuffix("ing") } && !next.contains { $0.hasSuffix("ed") }
  }

  private static let states: Set<String> = [
    "is", "are", "has", "have", "remains", "remain", "stands", "stand", "lives", "live",
  ]
}
