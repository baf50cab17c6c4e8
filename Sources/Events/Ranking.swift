import Chronology
import DateResolution
import Prose

/// Says how much an event matters within its timeline, from 0 to 1: how many documents tell of it, whether it has a
/// name of its own, how close it is to what the documents are about (their titles), how exactly it is dated, and
/// whether it happened rather than was said or planned. Linear in the titles of all events; on all cores.
package struct Ranking: Sendable {
  package init() {}

  /// Sets the importance of each.
  package func rank(_ events: inout [Event], documents: [DocumentRecord]) {
    let importance = importance(of: events, among: TitleStems(documents))
    var place = 0
    for stretch in importance {
      for importance in stretch {
        events[place].importance = importance
        place += 1
      }
    }
  }

  private func importance(of events: [Event], among titles: TitleStems) -> [[Double]] {
    Parallel.map(stretchesOf: events.count, length: 2048) { places in
      var titles = titles
      return places.map { importance(of: events[$0], &titles) }
    }
  }

  private func importance(of event: Event, _ titles: inout TitleStems) -> Double {
    let tellers = event.sources.count == 1 ? 1 : Set(event.sources.map(\.document)).count
    var score = event.basis == .given ? 60 : 15
    score += min(tellers - 1, 4) * 10
    score += event.namedEvent == nil ? 0 : 15
    score += min(titles.shared(with: event.title) * 3, 20)
    if let date = event.date { score += date.precision >= .day ? 8 : date.precision >= .month ? 5 : 2 }
    score += event.kind == .occurrence ? 10 : event.kind == .state ? 4 : 0
    return Double(min(score, 100)) / 100
  }

  /// The stems of the documents' titles, and in how many of them each is.
  private struct TitleStems: Sendable {
    private var counts: [String: Int] = [:]
    /// The words of events' titles met so far, with the number of each one's stem; nil for one that says little.
    private var words = WordNumbering()
    private var stemOfWord: [Int?] = []
    private var numbers: [String: Int] = [:]
    private var countOfStem: [Int] = []
    private var found: [Int] = []

    init(_ documents: [DocumentRecord]) {
      for document in documents {
        let words = WordScanner().words(of: document.title ?? "").map(\.lowered)
        for stem in Set(words.filter { !StopWords.english.contains($0) }.map(Stemmer.stem)) {
          counts[stem, default: 0] += 1
        }
      }
    }

    /// How many documents' titles the stems of a title are in; of each stem at most three, and each stem once.
    mutating func shared(with title: String) -> Int {
      var title = title
      found.removeAll(keepingCapacity: true)
      var sum = 0
      title.withUTF8 { bytes in
        words.number(bytes) { place in found.append(place.number) }
      }
      while stemOfWord.count < words.count { stemOfWord.append(stem(of: words[stemOfWord.count])) }
      for place in found.indices {
        guard let stem = stemOfWord[found[place]], countOfStem[stem] > 0 else { continue }
        if !found[..<place].contains(where: { stemOfWord[$0] == stem }) { sum += min(countOfStem[stem], 3) }
      }
      return sum
    }

    private mutating func stem(of word: String) -> Int? {
      guard !StopWords.english.contains(word) else { return nil }
      let stem = Stemmer.stem(word)
      if let number = numbers[stem] { return number }
      numbers[stem] = countOfStem.count
      countOfStem.append(counts[stem, default: 0])
      return countOfStem.count - 1
    }
  }
}
