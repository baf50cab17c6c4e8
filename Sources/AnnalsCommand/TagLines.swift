import Chronology
import DateResolution
import Documents
import Foundation
import Prose
import Rendering

/// `annals tag --jsonl`: a document a line, tagged on all cores and written in the order the lines came.
///
/// The input is read in pieces of whole lines, of which no more than a few a core are under way, so that memory does not
/// grow with the number of documents; one document has to fit.
struct TagLines {
  /// When the documents were written that do not say so.
  let fallback: ExpressionResolver.DocumentWindow?
  let options: ExpressionResolver.Options

  /// True when some of the input could not be read; each such line is named on standard error.
  func tag(_ file: String) async throws -> Bool {
    var pieces: LinePieces
    do {
      pieces = try LinePieces(of: file)
    } catch {
      Remarks.error("\(file): cannot be read: \((error as NSError).localizedDescription)")
      return true
    }
    let mostUnderWay = 2 * max(1, ProcessInfo.processInfo.activeProcessorCount)
    return try await withThrowingTaskGroup(of: Outcome.self) { group in
      var failed = false
      var isAtEnd = false
      /// How many pieces were begun and how many are written; the outcomes in between that came too early.
      var (begun, written) = (0, 0)
      var early: [Int: Outcome] = [:]
      while true {
        while !isAtEnd, begun - written < mostUnderWay {
          do {
            guard let piece = try pieces.next() else {
              isAtEnd = true
              break
            }
            let number = begun
            group.addTask { tag(piece, number) }
            begun += 1
          } catch {
            Remarks.error("\(file): cannot be read: \((error as NSError).localizedDescription)")
            (failed, isAtEnd) = (true, true)
          }
        }
        guard let outcome = try await group.next() else { return failed }
        early[outcome.piece] = outcome
        while let next = early.removeValue(forKey: written) {
          try Results.write(Data(next.output), to: nil)
          for fault in next.faults { Remarks.error("\(file):\(fault.line): \(fault.message)") }
          failed = failed || !next.faults.isEmpty
          written += 1
        }
      }
    }
  }

  /// What a piece of the input comes to.
  private struct Outcome: Sendable {
    var piece: Int
    var output: [UInt8]
    /// By the number of the line in the file.
    var faults: [(line: Int, message: String)]
  }

  private func tag(_ piece: LinePieces.Piece, _ number: Int) -> Outcome {
    var output = ByteWriter(capacity: piece.bytes.count)
    var faults: [(line: Int, message: String)] = []
    var line = piece.firstLine
    var start = 0
    while start < piece.bytes.count {
      let end = piece.endOfLine(from: start)
      let bytes = piece.bytes[start..<end]
      if bytes.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
        do {
          try TagRecord(bytes, fallback: fallback, options: options).write(to: &output)
        } catch {
          faults.append((line, error.description))
        }
      }
      start = end + 1
      line += 1
    }
    return Outcome(piece: number, output: output.bytes, faults: faults)
  }
}

/// One line of `annals tag --jsonl`.
struct TagRecord {
  let id: String
  let text: String
  let resolver: ExpressionResolver

  /// What is wrong with a line.
  struct Fault: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  init(
    _ line: ArraySlice<UInt8>, fallback: ExpressionResolver.DocumentWindow?, options: ExpressionResolver.Options
  ) throws(Fault) {
    let value: JSONValue
    do {
      value = try JSONValue.parse(line, keeping: Self.names)
    } catch {
      throw Fault("no JSON object: expected \(error.expected) at byte \(error.offset) of the line")
    }
    guard case .object = value else { throw Fault("expected an object with \"id\" and \"text\", found another value") }
    id = try Self.string("id", of: value)
    text = try Self.string("text", of: value)
    var window = fallback
    switch value["dct"] {
    case .string(let dct)? where !dct.isEmpty:
      // The day of a time stamp such as 1998-02-13T14:35:00.
      let day = dct.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != 0x20 }
      guard let date = try? HistoricalDate(parsing: String(Substring(day))) else {
        throw Fault("\"dct\" of \(id) is '\(dct)', no date such as 1998-02-13")
      }
      window = ExpressionResolver.DocumentWindow(earliest: date.earliest, latest: date.latest)
    case nil, .null?, .string?: break
    default: throw Fault("expected a date such as \"1998-02-13\" as \"dct\" of \(id), found something else")
    }
    resolver = ExpressionResolver(window: window, options: options)
  }

  /// What is read of a line; annotations and other members may be longer than the text.
  private static let names = ["id", "text", "dct"]

  private static func string(_ key: String, of value: JSONValue) throws(Fault) -> String {
    guard case .string(let string)? = value[key] else {
      throw Fault("expected an object with \"id\" and \"text\", found no string under \"\(key)\"")
    }
    return string
  }

  /// The document's expressions as a line of JSON.
  func write(to output: inout ByteWriter) {
    var text = text
    text.withUTF8 { utf8 in
      let found = resolver.resolve(utf8, anchors: .of(.builtIn))
      let offsets = ScalarOffsets(utf8)
      var json = JSONWriter(at: &output)
      json.object { json in
        json.pair("id", id)
        json.key("timexes")
        json.array(found) { json, expression in
          for piece in expression.pieces {
            let range = offsets[piece.range]
            json.object { json in
              if let date = expression.date { json.pair("edtf", date.edtf) }
              json.pair("end", range.upperBound)
              if let mod = piece.mod { json.pair("mod", mod) }
              json.pair("start", range.lowerBound)
              json.pair("text", String(decoding: UnsafeBufferPointer(rebasing: utf8[piece.range]), as: UTF8.self))
              json.pair("type", piece.type.rawValue)
              json.pair("value", piece.value)
            }
          }
        }
      }
      json.newline()
      json.finish(&output)
    }
  }
}
