import Chronology
import DateResolution
import Prose

/// Says how much an event matters within its timeline, from 0 to 1: how many documents tell of it, whether it has a
/// name of its own, how close it is to what the documents are about (their titles), how exactly it is dated, and
/// whether it happened rather than was said or planned. Linear in the text of all events.
package struct Ranking: Sendable {
  package init() {}

  /// The same events with their importance set.
  package func ranked(_ events: [Event], documents: [DocumentRecord]) -> [Event] {
    var titleStems: [String: Int] = [:]
    for document in documents {
      for stem in Set(stems(document.title ?? "")) { titleStems[stem, default: 0] += 1 }
    }
    return events.map { event in
      var event = event
      event.importance = importance(of: event, titleStems: titleStems)
      return event
    }
  }

  private func importance(of event: Event, titleStems: [String: Int]) -> Double {
    let tellers = Set(event.sources.map(\.document)).count
    var score = event.basis == .given ? 60 : 15
    score += min(tellers - 1, 4) * 10
    score += event.namedEvent == nil ? 0 : 15
    let words = Set(stems(event.title))
    let shared = words.reduce(0) { $0 + min(titleStems[$1, default: 0], 3) }
    score += min(shared * 3, 20)
    if let date = event.date { score += date.precision >= .day ? 8 : date.precision >= .month ? 5 : 2 }
    score += event.kind == .occurrence ? 10 : event.kind == .state ? 4 : 0
    return Double(min(score, 100)) / 100
  }

  private func stems(_ text: String) -> [String] {
    WordScanner().words(of: text).map(\.lowered).filter { !StopWords.english.contains($0) }.map(Stemmer.stem)
  }
}
