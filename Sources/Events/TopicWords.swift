import Prose

/// The words that titles share, each by its most frequent form: "Elections", where titles have "election" and
/// "elections". Names are no topics, nor are words in -ed and -ing, which are verbs more often than not.
package struct TopicWords: Sendable {
  private var forms: [String: String] = [:]

  package init(_ events: [Event]) {
    var counts: [String: [String: Int]] = [:]
    for event in events {
      for (stem, word) in Self.terms(of: event) { counts[stem, default: [:]][word, default: 0] += 1 }
    }
    for (stem, words) in counts {
      // The shortest of the most frequent forms; the alphabet breaks ties.
      let best = words.min { left, right in
        (-left.value, left.key.utf8.count, left.key) < (-right.value, right.key.utf8.count, right.key)
      }
      forms[stem] = best.map { $0.key.prefix(1).uppercased() + $0.key.dropFirst() }
    }
  }

  /// The topics an event can be filed under, in the order of its title, each once.
  package func words(of event: Event) -> [String] {
    var seen: Set<String> = []
    return Self.terms(of: event).compactMap { forms[$0.stem] }.filter { seen.insert($0).inserted }
  }

  private static func terms(of event: Event) -> [(stem: String, word: String)] {
    let names = Set(event.names.flatMap { WordScanner().words(of: $0).map(\.lowered) })
    return WordScanner().words(of: event.title).compactMap { word in
      guard !word.isNumber, word.lowered.utf8.count > 3, !StopWords.english.contains(word.lowered),
        !names.contains(word.lowered)
      else { return nil }
      let stem = Stemmer.stem(word.lowered)
      return isPast(word.lowered, stem: stem) ? nil : (stem, word.lowered)
    }
  }

  /// "signed", "opening", "began": by its ending, or because its stem begins otherwise.
  private static func isPast(_ word: String, stem: String) -> Bool {
    word.hasSuffix("ed") || word.hasSuffix("ing") || !word.hasPrefix(stem.dropLast())
  }
}
