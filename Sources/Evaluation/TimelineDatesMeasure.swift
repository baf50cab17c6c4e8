import Annals
package import Chronology
import Events
import Foundation
import Rendering

/// Which days a timeline of many articles picks as the important ones, against the days that newsrooms picked.
struct TimelineDatesMeasure: Measure {
  /// The folder of topics below `gold/timelines`.
  let set: String
  var name: String { "timelines/" + set }

  func figures(gold: String) throws -> [Figure]? {
    let folder = "\(gold)/gold/timelines/\(set)"
    guard let topics = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
    var score = TimelineDatesScore()
    for topic in topics.sorted() {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(topic)/gold.json") else { continue }
      let timelines = try JSONDecoder().decode([[String: [String]]].self, from: data)
      let days = Pipeline().run(["\(folder)/\(topic)/articles.jsonl.gz"]).timeline.ranked.compactMap { event in
        // Whole days without reserve: "c. 14 February" is none.
        event.date.flatMap { $0.edtf.utf8.count == 10 ? GoldFile.day($0.edtf) : nil }
      }
      for timeline in timelines { score.add(ranked: days, truth: Set(timeline.keys.compactMap(GoldFile.day))) }
    }
    return score.figures.isEmpty ? nil : score.figures
  }
}

/// Compares ranked days with the days of hand-made timelines.
package struct TimelineDatesScore: Sendable {
  private var (precision, recall, cover): ([Double], [Double], [Double]) = ([], [], [])

  package init() {}

  /// The ranking is cut as published experiments cut theirs: to the span of the true timeline, and to as many days.
  package mutating func add(ranked days: [Day], truth: Set<Day>) {
    guard let first = truth.min(), let last = truth.max() else { return }
    var chosen: Set<Day> = []
    for day in days where (first...last).contains(day) && chosen.count < truth.count { chosen.insert(day) }
    let hits = Double(chosen.intersection(truth).count)
    precision.append(hits / Double(max(1, chosen.count)))
    recall.append(hits / Double(truth.count))
    cover.append(Double(truth.intersection(days).count) / Double(truth.count))
  }

  /// - date F1: of the means of precision and recall over the timelines
  /// - cover: the share of true days that stand anywhere in the ranking
  package var figures: [Figure] {
    guard !precision.isEmpty else { return [] }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    let (p, r) = (mean(precision), mean(recall))
    return [
      Figure("date F1", p + r > 0 ? 2 * p * r / (p + r) : 0),
      Figure("cover", mean(cover)),
    ]
  }
}
