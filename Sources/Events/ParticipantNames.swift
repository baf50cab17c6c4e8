import Prose

/// Who takes part in events, as against where they take place. Nothing in a name tells Kabul from Karzai; the words before
/// it do: things happen in, at or near a place, and hardly ever in a person. A name that stands after such a word in a
/// third of its places or more, in the texts of all events, is taken for a place.
///
/// An adjective of nationality takes part in nothing; the country does whose troops, embassy or airlift it is said of
/// (`Nationalities`). And a participant of one event is known by its name in the title of another, where nobody looked for
/// names.
package struct ParticipantNames: Sendable {
  /// In small letters: the dateline "KABUL" is where "in Kabul" is.
  private var places: Set<String> = []
  /// The participants of all events, by the first word of their names, longest names first.
  private var known: [String: [(words: [String], name: String)]] = [:]

  /// Linear in the words of the texts, times the names of each event.
  package init(_ events: [Event]) {
    var counts: [String: (local: Int, all: Int)] = [:]
    for event in events where !event.names.isEmpty {
      let text = event.text.isEmpty ? event.title : event.text
      let words = WordScanner().words(of: text)
      for name in event.names {
        let key = name.lowercased()
        let parts = WordScanner().words(of: name).map(\.lowered)
        guard let first = parts.first, parts.count <= words.count else { continue }
        for start in 0...(words.count - parts.count) where words[start].lowered == first {
          guard words[start..<(start + parts.count)].elementsEqual(parts, by: { $0.lowered == $1 }) else { continue }
          counts[key, default: (0, 0)].all += 1
          // "at Karzai's request": a possessive is an owner.
          let last = words[start + parts.count - 1]
          if last.range.count == last.lowered.utf8.count, Self.isLocal(words[..<start]) {
            counts[key, default: (0, 0)].local += 1
          }
        }
      }
    }
    places = Set(counts.filter { $0.value.local * 3 >= $0.value.all && $0.value.local > 0 }.keys)
    let names = Set(events.lazy.flatMap(\.names)).filter { !places.contains($0.lowercased()) }.sorted()
    for name in names where Nationalities.country(of: name) == nil && !Nationalities.isAdjective(name) {
      let words = WordScanner().words(of: name).map(\.lowered)
      guard let first = words.first else { continue }
      known[first, default: []].append((words, name))
    }
    for first in known.keys { known[first]?.sort { ($1.words.count, $0.name) < ($0.words.count, $1.name) } }
  }

  /// The names of an event without the places, in their order, each once; countries in place of their adjectives.
  package func names(of event: Event) -> [String] {
    var found = event.names.filter { !places.contains($0.lowercased()) && !Nationalities.isAdjective($0) }
    found += inTitle(of: event)
    var seen: Set<String> = []
    return found.map { Nationalities.country(of: $0) ?? $0 }.filter { seen.insert($0).inserted }
  }

  /// "Soviet troops leave", "Handover to the Harbour Board". Where another capital follows ("American Airlines"), an
  /// adjective is a part of some other name.
  private func inTitle(of event: Event) -> [String] {
    let words = WordScanner().words(of: event.title)
    let utf8 = Array(event.title.utf8)
    var found: [String] = []
    var next = 0
    while next < words.count {
      let word = words[next]
      defer { next += 1 }
      guard word.isCapitalised else { continue }
      let rest = words[next...]
      if let match = known[word.lowered]?.first(where: { name, _ in
        name.count <= rest.count && zip(name, rest).allSatisfy { $0 == $1.lowered }
      }) {
        found.append(match.name)
        next += match.words.count - 1
        continue
      }
      if let follower = rest.dropFirst().first, follower.isCapitalised,
        utf8[word.range.upperBound..<follower.range.lowerBound].elementsEqual([UInt8(ascii: " ")])
      {
        continue
      }
      // "US-led"; "Soviet–Afghan", whose dash is no part of a word, is two.
      found += utf8[word.range].split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
        .filter { Nationalities.country(of: $0) != nil }
    }
    return found
  }

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
