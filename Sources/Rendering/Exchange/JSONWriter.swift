/// Writes JSON (RFC 8259): keys in the order they are written, no escaped slashes, nothing between the tokens.
///
/// Deterministic by construction: no dictionary is ever walked. Control characters leave escaped, so that a file shown in
/// a terminal stays text.
package struct JSONWriter: Sendable {
  package private(set) var output: ByteWriter
  /// Escapes `<`, `>` and `&` as well, for JSON inside an HTML page.
  private let insideHTML: Bool
  private var needsComma = false

  /// Writes at the end of `output`, which is handed over without a copy; the other way round at the end by `finish`.
  package init(at output: inout ByteWriter, insideHTML: Bool = false) {
    self.insideHTML = insideHTML
    self.output = ByteWriter()
    swap(&self.output, &output)
  }

  /// Gives back what was written to where it began.
  package mutating func finish(_ output: inout ByteWriter) { swap(&self.output, &output) }

  /// A line end between two values; a record a line needs no comma.
  package mutating func newline(separated: Bool = false) {
    if separated && needsComma {
      output.write(byte: UInt8(ascii: ","))
      needsComma = false
    }
    output.write(byte: UInt8(ascii: "\n"))
    output.mayDrain()
    if !separated { needsComma = false }
  }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    array { json in for element in elements { body(&json, element) } }
  }

  /// - Parameter name: without characters that JSON would escape.
  package mutating func key(_ name: StaticString) {
    separate()
    output.write(byte: UInt8(ascii: "\""))
    output.write(bytes: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    output.write(byte: UInt8(ascii: "\""))
    output.write(byte: UInt8(ascii: ":"))
  }

  package mutating func string(_ value: String?) {
    separate()
    if let value { quote(value) } else { output.write("null") }
    needsComma = true
  }

  package mutating func number(_ value: Int) {
    separate()
    output.write(number: value)
    needsComma = true
  }

  /// Rounded to four decimals, which is more than any score of ours means.
  package mutating func number(_ value: Double) {
    separate()
    output.write(JSONWriter.rounded(value))
    needsComma = true
  }

  package mutating func null() { string(nil) }

  package mutating func pair(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  package mutating func pair(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  package mutating func pair(_ name: StaticString, _ value: [String]) {
    key(name)
    array(value) { $0.string($1) }
  }

  static func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let scaled = Int((value * 10_000).rounded())
    let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: 10_000)
    var digits = String(rest)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return (scaled < 0 ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    output.write(byte: open)
    needsComma = false
    body(&self)
    output.write(byte: close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { output.write(byte: UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func quote(_ text: String) {
    output.write(byte: UInt8(ascii: "\""))
    defer { output.write(byte: UInt8(ascii: "\"")) }
    let html = insideHTML
    // Nearly every name and value.
    if !html, output.write(text, if: JSONWriter.isPlain) { return }
    output.write(text) { byte in
      switch byte {
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "\\"): "\\\\"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      case 0x09: "\\t"
      case 0x00...0x1F, 0x7F: JSONWriter.controlEscapes[byte == 0x7F ? 32 : Int(byte)]
      case UInt8(ascii: "<") where html: "\\u003c"
      case UInt8(ascii: ">") where html: "\\u003e"
      case UInt8(ascii: "&") where html: "\\u0026"
      default: nil
      }
    }
  }

  /// Whether nothing of it has to be escaped, told from eight bytes at a time.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (each, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    /// Zero exactly where none of the eight is below the byte.
    func below(_ byte: UInt64, _ eight: UInt64) -> UInt64 { (eight &- each * byte) & ~eight & tops }
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let isPlain =
        below(0x20, eight) | below(1, eight ^ each * 0x22) | below(1, eight ^ each * 0x5C)
        | below(1, eight ^ each * 0x7F) == 0
      if !isPlain { return false }
      place += 8
    }
    while place < raw.count {
      let byte = raw[place]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return false }
      place += 1
    }
    return true
  }

  private static let controlEscapes: [StaticString] = [
    "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007", "\\b", "\\t", "\\n",
    "\\u000b",
    "\\f", "\\r", "\\u000e", "\\u000f", "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016",
    "\\u0017", "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f", "\\u007f",
  ]
}
