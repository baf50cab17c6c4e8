package import Events

extension Timeline {
  /// What it holds: "24 events from 9 sources, 1 undated, 2 disputed dates", "12 of 40 events shown, 28 not shown, from 9
  /// sources".
  package var summary: String {
    var sources = Set(documents.lazy.map(\.id))
    for event in allEvents {
      let told = event.sources
      for place in told.indices { sources.insert(told[place].document) }
    }
    var parts = [(wordsOfSelection.map { $0 + "," } ?? Counted.words(total, "event")) + " from "]
    parts[0] += Counted.words(sources.count, "source")
    if !undated.isEmpty { parts.append(Elapsed.grouped(undated.count) + " undated") }
    if !conflicts.isEmpty { parts.append(Counted.words(conflicts.count, "disputed date")) }
    return parts.joined(separator: ", ")
  }
}
