import Prose

/// A JSON value (RFC 8259), read from bytes.
///
/// A string that is kept has to be UTF-8. Pages write JSON-LD by template, so the reader is tolerant where nothing can be misunderstood: control characters
/// inside strings, a comma before a closing bracket, comment marks of HTML and CDATA around the whole.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// As written: what a number means is for the reader of the value to say.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In the order of the file.
  case object([(key: String, value: JSONValue)])

  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, or the number as written.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): return text
    default: return nil
    }
  }

  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return [self]
  }

  /// Why the bytes are no JSON, and where.
  package struct Failure: Error {
    package var offset: Int
    package var expected: String
  }

  /// The value that the bytes hold; linear, nesting bounded.
  ///
  /// - Parameter names: the members of an object on the outermost level that are wanted; all where it is nil. The others
  ///   are read over, as strictly, and left out, which costs a tenth of making values of them.
  package static func parse(
    _ bytes: ArraySlice<UInt8>, keeping names: [String]? = nil
  ) throws(Failure) -> JSONValue {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      var parser = JSONParser(bytes: bytes, wanted: names)
      return try parser.document()
    }
  }
}

/// Reads one JSON value from bytes.
private struct JSONParser {
  static let depthLimit = 128
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  /// The members of the outermost object that are kept; nil for all.
  let wanted: [String]?
  /// What is read now is of no use to anyone: it is checked, and nothing is made of it.
  var isReadOver = false

  init(bytes: UnsafeBufferPointer<UInt8>, wanted: [String]? = nil) {
    self.bytes = bytes
    self.wanted = wanted
  }

  private func failure(_ expected: String) -> JSONValue.Failure {
    JSONValue.Failure(offset: index, expected: expected)
  }

  private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
  }

  mutating func document() throws(JSONValue.Failure) -> JSONValue {
    skipSpace()
    while bytes[index...].hasPrefix(ascii: "<!--") || bytes[index...].hasPrefix(ascii: "//<![cdata[")
      || bytes[index...].hasPrefix(ascii: "<![cdata[")
    {
      while let byte = current, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "["), byte != UInt8(ascii: "\n") {
        index += 1
        if byte == UInt8(ascii: "["), bytes[..<index].suffix(7).hasPrefix(ascii: "cdata[") { break }
      }
      if current == UInt8(ascii: "[") { index += 1 }
      skipSpace()
    }
    let value = try value(depth: 0)
    skipSpace()
    if let byte = current, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "]"),
      byte != UInt8(ascii: "/")
    {
      throw failure("the end of the value")
    }
    return value
  }

  private mutating func value(depth: Int) throws(JSONValue.Failure) -> JSONValue {
    guard depth < Self.depthLimit else { throw failure("at most \(Self.depthLimit) levels of nesting") }
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(let byte) where byte.isASCIIDigit || byte == UInt8(ascii: "-"): return .number(number())
    default: throw failure("a value")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONValue.Failure) -> JSONValue {
    guard bytes[index...].hasPrefix(ascii: word) else { throw failure("a value") }
    index += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() -> String {
    let start = index
    while let byte = current,
      byte.isASCIIDigit || byte == 0x2D || byte == 0x2B || byte == 0x2E || byte | 0x20 == UInt8(ascii: "e")
    {
      index += 1
    }
    return isReadOver ? "" : String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func object(depth: Int) throws(JSONValue.Failure) -> JSONValue {
    index += 1
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipSpace()
      if current == UInt8(ascii: "}") { break }
      guard current == UInt8(ascii: "\"") else { throw failure("a name in quotes or '}'") }
      let start = index
      let key = try string()
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw failure("':' after the name \"\(name(at: start))\"") }
      index += 1
      let wasReadOver = isReadOver
      if depth == 0, let wanted, !wanted.contains(key) { isReadOver = true }
      let value = try value(depth: depth + 1)
      if !isReadOver { members.append((key, value)) }
      isReadOver = wasReadOver
      skipSpace()
      if current == UInt8(ascii: ",") {
        index += 1
      } else if current != UInt8(ascii: "}") {
        throw failure("',' or '}'")
      }
    }
    index += 1
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONValue.Failure) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    while true {
      skipSpace()
      if current == UInt8(ascii: "]") { break }
      let element = try value(depth: depth + 1)
      if !isReadOver { elements.append(element) }
      skipSpace()
      if current == UInt8(ascii: ",") {
        index += 1
      } else if current != UInt8(ascii: "]") {
        throw failure("',' or ']'")
      }
    }
    index += 1
    return .array(elements)
  }

  /// The name that was read from there on.
  private func name(at start: Int) -> String {
    var again = JSONParser(bytes: bytes)
    again.index = start
    return (try? again.string()) ?? ""
  }

  private mutating func string() throws(JSONValue.Failure) -> String {
    index += 1
    if isReadOver {
      try finishString()
      return ""
    }
    let start = index
    skipPlain()
    if current == UInt8(ascii: "\"") {
      guard let text = Self.text(UnsafeBufferPointer(rebasing: bytes[start..<index])) else {
        throw notUTF8(from: start)
      }
      index += 1
      return text
    }
    var units = Array(bytes[start..<index])
    while let byte = current {
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard let text = units.withUnsafeBufferPointer(Self.text) else { throw notUTF8(from: start) }
        return text
      }
      guard let escape = current else { break }
      index += 1
      switch escape {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): units.append(0x20)
      case UInt8(ascii: "u"): units.append(contentsOf: String(unicodeEscape()).utf8)
      default: units.append(escape)
      }
      let plain = index
      skipPlain()
      units.append(contentsOf: bytes[plain..<index])
    }
    throw failure("'\"' at the end of the string")
  }

  /// Nil where the bytes are not UTF-8. To say so of ASCII, which nearly all are, takes a fraction of the time.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    bytes.isASCII ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
  }

  private func notUTF8(from start: Int) -> JSONValue.Failure {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    return JSONValue.Failure(
      offset: start + (UTF8Scanner.census(rest).firstMalformed ?? 0), expected: "characters in UTF-8")
  }

  /// Behind the end of the string, of which nothing is kept.
  private mutating func finishString() throws(JSONValue.Failure) {
    while true {
      skipPlain()
      guard let byte = current else { break }
      index += 1
      if byte == UInt8(ascii: "\"") { return }
      guard current != nil else { break }
      index += 1
    }
    throw failure("'\"' at the end of the string")
  }

  /// On to the next quotation mark or backslash.
  private mutating func skipPlain() {
    index = bytes.firstIndex(of: UInt8(ascii: "\""), or: UInt8(ascii: "\\"), from: index) ?? bytes.count
  }

  private mutating func hexUnit() -> UInt32? {
    guard index + 4 <= bytes.endIndex else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      unit = unit << 4 | UInt32(digit)
    }
    index += 4
    return unit
  }

  private mutating func unicodeEscape() -> UnicodeScalar {
    guard let first = hexUnit() else { return "\u{FFFD}" }
    if (0xD800..<0xDC00).contains(first), bytes[index...].hasPrefix(ascii: "\\u") {
      let mark = index
      index += 2
      if let second = hexUnit(), (0xDC00..<0xE000).contains(second) {
        return UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
      index = mark
    }
    return UnicodeScalar(first) ?? "\u{FFFD}"
  }
}
