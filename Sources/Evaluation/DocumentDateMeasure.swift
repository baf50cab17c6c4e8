import Annals
package import Chronology
import DateResolution
import Foundation

/// How well documents are dated whose date is withheld: all news of `gold/timex`, each with the day it was written.
struct DocumentDateMeasure: Measure {
  let name = "docdate"

  private static let sets = ["timebank", "aquaint", "wikiwars-even", "meantime-even"]

  private struct Document: Decodable {
    var id: String
    var dct: String?
  }

  func figures(gold: String) throws -> [Figure]? {
    var score = DocumentDateScore()
    for set in Self.sets {
      let path = "\(gold)/gold/timex/\(set).jsonl"
      guard let documents = try GoldFile.lines(path, as: Document.self) else { continue }
      var datings: [String: HistoricalDate] = [:]
      for dating in DocumentDating().run([path]).datings { datings[dating.id] = dating.inferred?.date }
      for document in documents {
        guard let day = document.dct.flatMap(GoldFile.day) else { continue }
        score.add(
          document.id, truth: day, earliest: datings[document.id]?.earliest, latest: datings[document.id]?.latest)
      }
    }
    return score.documents == 0 ? nil : score.figures
  }
}

/// Counts how inferred dates compare with the true days.
package struct DocumentDateScore: Sendable {
  package private(set) var documents = 0
  private var (answered, covered, claimed, exact, week, month, year) = (0, 0, 0, 0, 0, 0, 0)
  private var widths: [Int] = []
  private var uncovered: [String] = []

  package init() {}

  package mutating func add(_ id: String, truth: Day, earliest: Day?, latest: Day?) {
    documents += 1
    guard earliest != nil || latest != nil else { return }
    answered += 1
    if (earliest ?? truth) <= truth && truth <= (latest ?? truth) {
      covered += 1
    } else {
      let window = "\(earliest?.description ?? "…") to \(latest?.description ?? "…")"
      uncovered.append("\(id): \(truth) is not in \(window)")
    }
    guard let earliest, let latest else { return }
    widths.append(latest - earliest)
    let distance = abs(earliest + (latest - earliest) / 2 - truth)
    if distance <= 7 { week += 1 }
    if distance <= 31 { month += 1 }
    if earliest.year == truth.year && latest.year == truth.year { year += 1 }
    if earliest == latest {
      claimed += 1
      if earliest == truth { exact += 1 }
    }
  }

  /// - answered: some bound was given
  /// - day: the first and last day are the true one; week, month: the middle of the window is within 7 or 31 days of it;
  ///   year: the window lies in its year
  /// - covered: of the answered, the window holds the true day
  /// - wrong day: of those that claim one single day, it is another
  /// - median width: days from the first to the last, of windows with two ends
  package var figures: [Figure] {
    func share(_ count: Int, of total: Int) -> Double { Double(count) / Double(max(1, total)) }
    var figures = [
      Figure("answered", share(answered, of: documents), hasFloor: false),
      Figure("day", share(exact, of: documents)),
      Figure("week", share(week, of: documents)),
      Figure("month", share(month, of: documents)),
      Figure("year", share(year, of: documents)),
      Figure("covered", share(covered, of: answered), shortfalls: uncovered),
      Figure("wrong day", share(claimed - exact, of: claimed), higherIsBetter: false),
    ]
    if let median { figures.append(Figure("median width", median, higherIsBetter: false, hasFloor: false)) }
    return figures
  }

  private var median: Double? {
    guard !widths.isEmpty else { return nil }
    let sorted = widths.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
  }
}
