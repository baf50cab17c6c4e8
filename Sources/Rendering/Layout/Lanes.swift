import Chronology
import Events

/// By what the events of a picture are put into lanes side by side.
package enum LaneKind: String, Hashable, Sendable, CaseIterable {
  /// What the titles are about, by the words that many of them share.
  case topic
  /// Who tells it first: the publication, or the document where it names none.
  case source
  /// Who takes part, by the names in the events that are not those of places.
  case participant
}

/// Lanes chosen so that few of them take in as many events as can be; what is left over has the last lane. Every event
/// is in exactly one. Where no two lanes hold most of the events, there are none: a picture half of which is "Other" says
/// less than one that is not divided.
package struct Lanes: Sendable {
  /// In the order in which they are drawn; empty where the events share too little to be divided by.
  package private(set) var names: [String] = []
  /// Whether the last lane holds what is in none of the others.
  private var hasRest = false
  /// Those of the names that say something.
  var named: ArraySlice<String> { hasRest ? names.dropLast() : names[...] }
  /// The lane of each dated event; 0 where there are none.
  package private(set) var lane: [Int]
  /// Why there are no lanes, for who asked for them; nil where there are, and where nothing is dated.
  package private(set) var remark: String?

  /// At most so many in a hundred events are in the lane of the rest.
  private static let largestRest = 40

  /// At most `limit` lanes. Greedy maximum coverage: the next lane is the key that most of the events not yet placed
  /// have, the first to appear of several. Cost: the number of keys, times `limit`.
  ///
  /// What the title names is what everything is about, and divides nothing.
  package init(_ selection: TimelineSelection, by kind: LaneKind, limit: Int, title: String = "") {
    lane = [Int](repeating: -1, count: selection.dated.count)
    let subject = kind == .source ? "" : title.lowercased()
    // Nothing is divided by what half of it has in common. Every event has a source, so there a big one is no fault.
    let most = kind == .source ? selection.dated.count : max(2, selection.dated.count / 2)
    var keys = Self.keys(selection, kind)
    let totals = keys.joined().reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    for index in keys.indices {
      keys[index].removeAll { totals[$0, default: 0] > most || subject.contains($0.lowercased()) }
    }
    while names.count < limit - 1 || (names.count < limit && lane.contains(-1)) {
      var counts: [String: (count: Int, first: Int)] = [:]
      for (index, keys) in keys.enumerated() where lane[index] < 0 {
        for key in keys { counts[key, default: (0, index)].count += 1 }
      }
      let best = counts.filter { $0.value.count > 1 }.max {
        ($0.value.count, -$0.value.first, $1.key) < ($1.value.count, -$1.value.first, $0.key)
      }
      guard let best else { break }
      let isLast = names.count == limit - 1
      // The last lane takes what is left, unless that is all of one kind.
      if isLast, lane.indices.contains(where: { lane[$0] < 0 && !keys[$0].contains(best.key) }) { break }
      for index in lane.indices where lane[index] < 0 && keys[index].contains(best.key) { lane[index] = names.count }
      names.append(best.key)
    }
    let rest = lane.count { $0 < 0 }
    if let remark = remark(kind, rest: rest) {
      self.remark = lane.isEmpty ? nil : remark
      names = []
    } else if rest > 0 {
      hasRest = true
      names.append("Other")
    }
    let last = max(0, names.count - 1)
    for index in lane.indices where names.isEmpty || lane[index] < 0 { lane[index] = names.isEmpty ? 0 : last }
  }

  /// Why lanes of these names, which leave so many events over, would say nothing.
  private func remark(_ kind: LaneKind, rest: Int) -> String? {
    let what =
      switch kind {
      case .topic: "word of their titles"
      case .source: "source"
      case .participant: "participant"
      }
    switch names.count {
    case 0: return "no two of the \(lane.count) events shown share a \(what) that tells them from the others"
    case 1 where rest == 0: return "all \(lane.count) events shown have one \(what), “\(names[0])”"
    case 1: return "only one \(what), “\(names[0])”, is shared by some of the \(lane.count) events shown and not by all"
    case _ where rest * 100 > lane.count * Self.largestRest:
      let list = names.map { "“\($0)”" }.joined(separator: ", ")
      return "\(rest) of the \(lane.count) events shown would be in none of the lanes \(list)"
    default: return nil
    }
  }

  /// What each dated event could be filed under, most telling first.
  private static func keys(_ selection: TimelineSelection, _ kind: LaneKind) -> [[String]] {
    switch kind {
    case .participant:
      let participants = ParticipantNames(selection.dated.map(\.event))
      return selection.dated.map { participants.names(of: $0.event).map(TextSafety.oneLine) }
    case .topic:
      let topics = TopicWords(selection.dated.map(\.event))
      return selection.dated.map { topics.words(of: $0.event) }
    case .source:
      let names = Dictionary(
        selection.cited.map { document in
          let file = document.id.split(separator: "/").last.map(String.init) ?? document.id
          return (document.id, TextSafety.oneLine(document.siteName ?? document.title ?? file))
        }, uniquingKeysWith: { first, _ in first })
      return selection.dated.map { dated in dated.event.sources.first.flatMap { names[$0.document] }.map { [$0] } ?? []
      }
    }
  }
}
