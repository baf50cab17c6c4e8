/// Looks at sources again and again until one of them is another.
///
/// It asks and is not told: that works alike on every system, over networks and on shared folders, and costs little. A
/// look follows the last after half a second, or after twenty times as long as it took where there are many files, so that
/// no more than a twentieth of one core is ever spent on it.
struct SourceWatch: Sendable {
  /// Files and folders.
  var paths: [String]
  /// How things stood when the last site was begun.
  var last: SourceStamps

  private static let pause = Duration.milliseconds(500)
  /// Who copies a folder or saves a long file is waited for, but not for ever: a log may never be at rest.
  private static let shortPause = Duration.milliseconds(100)
  private static let mostShortPauses = 20

  init(_ paths: [String]) {
    self.paths = paths
    last = SourceStamps(of: paths)
  }

  /// Waits for the next change, and for the files to be at rest again.
  ///
  /// - Returns: what changed since the last time, sorted.
  /// - Throws: `CancellationError`.
  mutating func nextChange() async throws -> [String] {
    while true {
      let (took, stamps) = look()
      if stamps != last {
        let settled = try await settled(stamps)
        let changes = settled.changes(since: last)
        last = settled
        // It may have been changed back meanwhile.
        if !changes.isEmpty { return changes }
      }
      try await Task.sleep(for: max(Self.pause, took * 20))
    }
  }

  private func settled(_ stamps: SourceStamps) async throws -> SourceStamps {
    var stamps = stamps
    for _ in 0..<Self.mostShortPauses {
      try await Task.sleep(for: Self.shortPause)
      let next = look().stamps
      if next == stamps { break }
      stamps = next
    }
    return stamps
  }

  private func look() -> (took: Duration, stamps: SourceStamps) {
    var stamps = last
    let took = ContinuousClock().measure { stamps = SourceStamps(of: paths) }
    return (took, stamps)
  }
}
