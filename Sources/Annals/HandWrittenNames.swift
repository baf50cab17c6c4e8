import Events
import Prose

/// The proper names in hand-written events, for the index of names.
///
/// Titles are headlines: "Construction of the shell", "Goats are seen on the hill". A single capitalised word that opens a
/// sentence is taken for a name only where it stands capitalised inside another sentence of the file too.
struct HandWrittenNames {
  /// For each event, in the order in which they stand in it, each once.
  let ofEvents: [[String]]

  /// `texts` are the title and the text of each event.
  init(_ texts: [[String]]) {
    let found = Parallel.map(stretchesOf: texts.count, length: Self.stretch) { places in
      places.map { texts[$0].flatMap(Self.names) }
    }.flatMap(\.self)
    let known = Set(found.lazy.joined().filter { !$0.opens }.map(\.name))
    ofEvents = found.map { names in
      var seen: Set<String> = []
      return names.map(\.name).filter { known.contains($0) && seen.insert($0).inserted }
    }
  }

  /// Events that one core reads at a time.
  private static let stretch = 512

  /// Names with whether a single word opens its sentence, which says nothing.
  private static func names(in text: String) -> [(name: String, opens: Bool)] {
    var text = text
    let sentences = SentenceSplitter().sentences(of: text)
    return text.withUTF8 { bytes in
      sentences.flatMap { sentence in
        let first = WordScanner().words(of: bytes, in: sentence).first
        return NameFinder().names(bytes, in: sentence).enumerated().map { place, name in
          (name, place == 0 && first?.lowered == name.lowercased())
        }
      }
    }
  }
}
