import Prose

/// Who takes part in events, as against where they take place. Nothing in a name tells Kabul from Karzai; the words before
/// it do: things happen in, at or near a place, and hardly ever in a person. A name that stands after such a word in a
/// third of its places or more, in the texts of all events, is taken for a place.
package struct ParticipantNames: Sendable {
  private var places: Set<String> = []

  /// Linear in the words of the texts, times the names of each event.
  package init(_ events: [Event]) {
    var counts: [String: (local: Int, all: Int)] = [:]
    for event in events where !event.names.isEmpty {
      let text = event.text.isEmpty ? event.title : event.text
      let words = WordScanner().words(of: text)
      for name in event.names {
        let parts = WordScanner().words(of: name).map(\.lowered)
        guard let first = parts.first, parts.count <= words.count else { continue }
        for start in 0...(words.count - parts.count) where words[start].lowered == first {
          guard words[start..<(start + parts.count)].elementsEqual(parts, by: { $0.lowered == $1 }) else { continue }
          counts[name, default: (0, 0)].all += 1
          // "at Karzai's request": a possessive is an owner.
          let last = words[start + parts.count - 1]
          if last.range.count == last.lowered.utf8.count, Self.isLocal(words[..<start]) {
            counts[name, default: (0, 0)].local += 1
          }
        }
      }
    }
    places = Set(counts.filter { $0.value.local * 3 >= $0.value.all && $0.value.local > 0 }.keys)
  }

  /// The names of an event without the places, in their order.
  package func names(of event: Event) -> [String] { event.names.filter { !places.contains($0) } }

  /// "in Kabul", "near the Kremlin", "in northern Helmand".
  private static func isLocal(_ before: ArraySlice<Word>) -> Bool {
    for word in before.reversed().prefix(2) {
      if prepositions.contains(word.lowered) { return true }
      guard word.lowered == "the" || directions.contains(word.lowered) else { return false }
    }
    return false
  }

  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "inside", "around", "across", "throughout", "into", "toward", "towards", "within",
    "through",
  ]
  private static let directions: Set<String> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "downtown", "nearby",
    "neighbouring", "neighboring",
  ]
}
