import Chronology
import Documents
import Events
import Foundation

/// Files of records: what `annals extract --jsonl` wrote.
enum RecordFile {
  /// Whether the file's first bytes are a record's.
  static func isRecords(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    return isRecords((try? handle.read(upToCount: 64)) ?? Data())
  }

  /// Whether these are the bytes, or the first of them, of a file of records. Other programs that write JSON put spaces
  /// between its tokens.
  static func isRecords(_ data: Data) -> Bool {
    data.prefix(64).lazy.filter { $0 != 0x20 && $0 != 0x09 }.starts(with: RecordLine.mark)
  }

  static func read(_ path: String) -> ([EventRecord], [ReadingFinding]) {
    guard let data = FileManager.default.contents(atPath: path) else {
      return ([], [ReadingFinding(severity: .failure, file: path, message: "the file cannot be read")])
    }
    return read(data, path: path)
  }

  /// A line that is no record becomes a finding; the others are still read.
  static func read(_ data: Data, path: String) -> ([EventRecord], [ReadingFinding]) {
    let lines = lines(of: data)
    let results = Parallel.map(stretchesOf: lines.count, length: 16, with: KnownDates()) { dates, stretch in
      lines[stretch].map { read(data[$0.bytes], number: $0.number, path: path, &dates) }
    }.joined()
    return (results.compactMap(\.record), results.compactMap(\.finding))
  }

  private static func read(
    _ line: Data, number: Int, path: String, _ dates: inout KnownDates
  ) -> (record: EventRecord?, finding: ReadingFinding?) {
    do {
      // The scanner is quick, and says nothing of what is wrong with a line that it does not take.
      let plain = line.withUnsafeBytes { RecordScanner.line($0.bindMemory(to: UInt8.self)) }
      return (try (plain ?? JSONDecoder().decode(RecordLine.self, from: line)).record(&dates), nil)
    } catch {
      let finding = ReadingFinding(
        severity: .failure, file: path, place: "line \(number)",
        message: "expected a record of 'annals extract', found something else: \(reason(error))")
      return (nil, finding)
    }
  }

  private struct Line: Sendable {
    /// From 1.
    var number: Int
    var bytes: Range<Data.Index>
  }

  /// Those that are not blank.
  private static func lines(of data: Data) -> [Line] {
    data.withUnsafeBytes { bytes in
      var lines: [Line] = []
      var start = 0
      var number = 0
      while start < bytes.count, let first = bytes.baseAddress {
        let found = memchr(first + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
        let end = found.map { UnsafeRawPointer($0) - first } ?? bytes.count
        number += 1
        if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
          lines.append(Line(number: number, bytes: data.startIndex + start..<data.startIndex + end))
        }
        start = end + 1
      }
      return lines
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, _): return "the key '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has another type"
    case .dataCorrupted: return "it is no JSON"
    @unknown default: return "it is no record"
    }
  }
}
