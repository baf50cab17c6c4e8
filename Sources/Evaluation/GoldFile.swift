package import Chronology
import Foundation

/// Files of gold data: JSON Lines and texts below the gold folder.
package enum GoldFile {
  /// The folder of a gold set: in `gold/` of the folder given, in that folder itself, or that folder when it is the set.
  static func folder(of set: String, in gold: String) -> String {
    let places = ["\(gold)/gold/\(set)", "\(gold)/\(set)", gold]
    return places.first { FileManager.default.fileExists(atPath: "\($0)/gold.jsonl") } ?? places[0]
  }

  /// The lines of a JSON Lines file, decoded; nil where there is no such file.
  ///
  /// - Throws: `EvaluationError` naming file and line where a line is not as expected.
  package static func lines<Line: Decodable>(_ path: String, as type: Line.Type = Line.self) throws -> [Line]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).enumerated().compactMap { index, line in
      guard line.contains(where: { $0 > 0x20 }) else { return nil }
      do {
        return try decoder.decode(Line.self, from: Data(line))
      } catch {
        throw EvaluationError("\(path), line \(index + 1): not as expected: \(error)")
      }
    }
  }

  /// The day that a date or a date-time begins with.
  package static func day(_ text: String) -> Day? {
    guard let date = try? HistoricalDate(parsing: String(text.prefix(10))), date.precision == .day else { return nil }
    return date.earliest
  }
}
