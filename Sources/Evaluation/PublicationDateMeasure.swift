import Chronology
import Documents
import Foundation

/// Publication dates of saved pages, counted as htmldate's own evaluation does: right answers, wrong answers, no answer.
///
/// A page that nobody can date counts there against every tool, whether it answers or not; so it does here.
struct PublicationDateMeasure: Measure {
  let name = "pubdate"

  private struct Page: Decodable {
    var file: String
    var date: String?
  }

  func figures(gold: String) throws -> [Figure]? {
    let folder = GoldFile.folder(of: "pubdate", in: gold)
    guard let pages = try GoldFile.lines("\(folder)/gold.jsonl", as: Page.self) else { return nil }
    var dates: [String: String] = [:]
    DocumentReader().read(["\(folder)/pages"]) { source in
      guard let date = source.documents.first?.date else { return }
      dates[source.file.fileName] = date.date.edtf
    }
    var score = PublicationDateScore()
    for page in pages { score.add(page.file, truth: page.date, answer: dates[page.file.fileName]) }
    return score.figures
  }
}

/// Counts right, wrong and missing answers.
package struct PublicationDateScore: Sendable {
  package private(set) var (right, wrong, missing) = (0, 0, 0)
  private var shortfalls: [String] = []

  package init() {}

  /// Only the first ten characters of an answer count, so that date-times may be given.
  package mutating func add(_ page: String, truth: String?, answer: String?) {
    let answer = answer.map { String($0.prefix(10)) }
    if let answer {
      if answer == truth {
        right += 1
        return
      }
      wrong += 1
    } else {
      missing += 1
    }
    shortfalls.append("\(page): \(answer ?? "no answer"), should be \(truth ?? "undated")")
  }

  package var figures: [Figure] {
    func share(_ count: Int, _ total: Int) -> Double { total == 0 ? 0 : Double(count) / Double(total) }
    return [
      Figure("precision", share(right, right + wrong)), Figure("recall", share(right, right + missing)),
      Figure("accuracy", share(right, right + wrong + missing), shortfalls: shortfalls),
      Figure("F1", share(2 * right, 2 * right + wrong + missing)),
    ]
  }
}

extension String {
  /// The last part of a path, without ".gz".
  var fileName: String {
    let name = split(separator: "/").last.map(String.init) ?? self
    return name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }
}
