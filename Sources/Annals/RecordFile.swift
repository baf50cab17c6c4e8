import Chronology
import Documents
import Events
import Foundation

/// Files of records: what `annals extract --jsonl` wrote.
enum RecordFile {
  /// Whether these are the bytes, or the first of them, of a file of records, of this version or another. Other programs
  /// that write JSON put spaces between its tokens.
  static func isRecords(_ bytes: [UInt8]) -> Bool { head(of: bytes).starts(with: RecordLine.anyMark) }

  /// A line that is no record becomes a finding; the others are still read. Of a file that another version wrote, nothing
  /// is: what its keys mean is not known here.
  static func read(_ bytes: [UInt8], path: String) -> ([EventRecord], [ReadingFinding]) {
    guard head(of: bytes).starts(with: RecordLine.mark) else {
      let message = "these records were made by another version of annals; make them anew by 'annals extract'"
      return ([], [ReadingFinding(severity: .failure, file: path, place: "line 1", message: message)])
    }
    let lines = lines(of: bytes)
    let results = Parallel.map(stretchesOf: lines.count, length: 16, with: KnownDates()) { dates, stretch in
      lines[stretch].map { read(bytes[$0.bytes], number: $0.number, path: path, &dates) }
    }.joined()
    return (results.compactMap(\.record), results.compactMap(\.finding))
  }

  /// The first bytes without the spaces among them.
  private static func head(of bytes: [UInt8]) -> some Sequence<UInt8> {
    bytes.prefix(64).lazy.filter { $0 != 0x20 && $0 != 0x09 }
  }

  private static func read(
    _ line: ArraySlice<UInt8>, number: Int, path: String, _ dates: inout KnownDates
  ) -> (record: EventRecord?, finding: ReadingFinding?) {
    do {
      // The scanner is quick, and says nothing of what is wrong with a line that it does not take.
      let plain = line.withUnsafeBufferPointer { RecordScanner.line($0) }
      return (try (plain ?? JSONDecoder().decode(RecordLine.self, from: Data(line))).record(&dates), nil)
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
    var bytes: Range<Int>
  }

  /// Those that are not blank.
  private static func lines(of bytes: [UInt8]) -> [Line] {
    bytes.withUnsafeBytes { bytes in
      var lines: [Line] = []
      var start = 0
      var number = 0
      while start < bytes.count, let first = bytes.baseAddress {
        let found = memchr(first + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
        let end = found.map { UnsafeRawPointer($0) - first } ?? bytes.count
        number += 1
        if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
          lines.append(Line(number: number, bytes: start..<end))
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
