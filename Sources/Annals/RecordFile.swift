import Documents
import Events
import Foundation

/// Files of records: what `annals extract --jsonl` wrote.
enum RecordFile {
  /// Whether the file's first bytes are a record's.
  static func isRecords(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: RecordLine.mark.count)).map { Array($0 ?? Data()) == RecordLine.mark } ?? false
  }

  /// Whether these are the bytes of a file of records.
  static func isRecords(_ data: Data) -> Bool { data.starts(with: RecordLine.mark) }

  static func read(_ path: String) -> ([EventRecord], [ReadingFinding]) {
    guard let data = FileManager.default.contents(atPath: path) else {
      return ([], [ReadingFinding(severity: .failure, file: path, message: "the file cannot be read")])
    }
    return read(data, path: path)
  }

  /// A line that is no record becomes a finding; the others are still read.
  static func read(_ data: Data, path: String) -> ([EventRecord], [ReadingFinding]) {
    var records: [EventRecord] = []
    var findings: [ReadingFinding] = []
    let decoder = JSONDecoder()
    for (number, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      do {
        records.append(try decoder.decode(RecordLine.self, from: line).record())
      } catch {
        findings.append(
          ReadingFinding(
            severity: .failure, file: path, place: "line \(number + 1)",
            message: "expected a record of 'annals extract', found something else: \(Self.reason(error))"))
      }
    }
    return (records, findings)
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
