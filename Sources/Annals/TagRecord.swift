import Chronology
import DateResolution
import Documents
import Prose
import Rendering

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
