import Documents
import Foundation

/// Article bodies against those marked by hand, by runs of four words, as scrapinghub's article-extraction-benchmark
/// (2020) counts them.
struct ArticleMeasure: Measure {
  let name = "article"

  private struct Page: Decodable {
    var file: String
    var articleBody: String
  }

  func figures(gold: String) throws -> [Figure]? {
    let folder = GoldFile.folder(of: "article", in: gold)
    guard let pages = try GoldFile.lines("\(folder)/gold.jsonl", as: Page.self) else { return nil }
    var texts: [String: String] = [:]
    DocumentReader().read(["\(folder)/pages"]) { source in
      if let document = source.documents.first { texts[source.file.fileName] = document.text }
    }
    var score = ArticleScore()
    for page in pages { score.add(page.file, truth: page.articleBody, answer: texts[page.file.fileName] ?? "") }
    return score.figures
  }
}

/// Means over pages of precision and recall of four-word runs.
package struct ArticleScore: Sendable {
  private var precisions: [Double] = []
  private var recalls: [Double] = []
  private var pages: [(name: String, f1: Double)] = []

  package init() {}

  package mutating func add(_ page: String, truth: String, answer: String) {
    let (wanted, found) = (Self.runs(truth), Self.runs(answer))
    var hits = 0
    for (run, count) in found { hits += min(count, wanted[run] ?? 0) }
    let (extra, lost) = (found.values.reduce(0, +) - hits, wanted.values.reduce(0, +) - hits)
    let precision = extra == 0 && lost == 0 ? 1 : hits == 0 ? 0 : Double(hits) / Double(hits + extra)
    let recall = extra == 0 && lost == 0 ? 1 : hits == 0 ? 0 : Double(hits) / Double(hits + lost)
    // A page without an answer costs recall only, a page without a body precision only.
    if hits + extra > 0 { precisions.append(precision) }
    if hits + lost > 0 { recalls.append(recall) }
    pages.append((page, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0))
  }

  /// F1 is the harmonic mean of the two means, not the mean of the pages' F1.
  package var figures: [Figure] {
    func mean(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
    let (precision, recall) = (mean(precisions), mean(recalls))
    let worst = pages.filter { $0.f1 < 0.95 }.sorted { $0.f1 < $1.f1 }.map { "\($0.name): F1 \($0.f1)" }
    return [
      Figure("precision", precision), Figure("recall", recall),
      Figure("F1", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0, shortfalls: worst),
    ]
  }

  /// Runs of four words with their numbers; a text of one to three words is one run.
  private static func runs(_ text: String) -> [[Substring]: Int] {
    let words = words(text)
    guard !words.isEmpty else { return [:] }
    guard words.count > 4 else { return [words: 1] }
    var runs: [[Substring]: Int] = [:]
    for start in 0...(words.count - 4) { runs[Array(words[start..<start + 4]), default: 0] += 1 }
    return runs
  }

  /// Letters, digits and underscores, as Python's `\w+` finds them.
  private static func words(_ text: String) -> [Substring] {
    text.unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber:
        return false
      default: return scalar != "_"
      }
    }.map { Substring($0) }
  }
}
