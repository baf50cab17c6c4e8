import Documents
import Foundation

/// Pieces of text that must and that must not be in what was read of a page, as trafilatura's evaluation counts them.
struct SegmentsMeasure: Measure {
  let name = "segments"

  private struct Page: Decodable {
    var file: String
    var with: [String]
    var without: [String]
  }

  func figures(gold: String) throws -> [Figure]? {
    let folder = GoldFile.folder(of: "article-segments", in: gold)
    guard let pages = try GoldFile.lines("\(folder)/gold.jsonl", as: Page.self) else { return nil }
    var texts: [String: String] = [:]
    DocumentReader().read(["\(folder)/pages"]) { source in
      if let document = source.documents.first { texts[source.file.fileName] = document.text }
    }
    var score = SegmentsScore()
    for page in pages {
      score.add(page.file, with: page.with, without: page.without, text: texts[page.file.fileName] ?? "")
    }
    return score.figures
  }
}

/// Counts pieces over all pages.
package struct SegmentsScore: Sendable {
  private var (found, lost, wrong, avoided) = (0, 0, 0, 0)
  private var shortfalls: [String] = []

  package init() {}

  package mutating func add(_ page: String, with: [String], without: [String], text: String) {
    let text = Self.folded(text)
    for segment in with {
      if Self.holds(text, segment) {
        found += 1
      } else {
        lost += 1
        shortfalls.append("\(page): lacks \(segment)")
      }
    }
    for segment in without {
      if Self.holds(text, segment) {
        wrong += 1
        shortfalls.append("\(page): has \(segment)")
      } else {
        avoided += 1
      }
    }
  }

  package var figures: [Figure] {
    func share(_ count: Int, _ total: Int) -> Double { total == 0 ? 0 : Double(count) / Double(total) }
    return [
      Figure("precision", share(found, found + wrong)), Figure("recall", share(found, found + lost)),
      Figure("accuracy", share(found + avoided, found + lost + wrong + avoided), shortfalls: shortfalls),
      Figure("F1", share(2 * found, 2 * found + wrong + lost)),
    ]
  }

  /// Byte by byte: texts that only look the same are not the same.
  private static func holds(_ text: String, _ segment: String) -> Bool {
    !text.isEmpty && Data(text.utf8).range(of: Data(folded(segment).utf8)) != nil
  }

  /// White space of every kind folded to single spaces.
  private static func folded(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}
