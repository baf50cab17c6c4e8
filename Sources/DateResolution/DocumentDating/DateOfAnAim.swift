import Prose

/// Years that name an aim or a fixture rather than a time that has come: "the 2030 Agenda", "its 2050 target".
enum DateOfAnAim {
  /// Whether the word after the date is one that plans are named by.
  static func follows(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let end = min(bytes.count, range.upperBound + 48)
    guard
      let next = WordScanner().words(of: bytes, in: range.upperBound..<end).prefix(3).first(where: {
        !["climate", "world", "summer", "winter", "presidential", "general", "federal", "sustainable", "net-zero"]
          .contains($0.lowered)
      })
    else { return false }
    return nouns.contains(next.lowered)
  }

  private static let nouns: Set<String> = [
    "agenda", "target", "targets", "goal", "goals", "deadline", "plan", "strategy", "vision", "budget", "framework",
    "election", "elections", "olympics", "games", "cup", "census", "season", "campaign", "horizon", "roadmap", "bid",
  ]
}
