/// Writes SVG as UTF-8: elements, attributes, numbers and escaped text, each in one place.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Text between tags or in an attribute: markup escaped; what XML cannot hold is left out.
  mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      // Most texts hold nothing to escape and go in whole.
      var written = 0
      for (index, byte) in buffer.enumerated() {
        guard Self.isSpecial[Int(byte)] else { continue }
        // U+FFFE and U+FFFF are no characters of XML; U+FFFD stands in for them.
        let isNonCharacter = byte >= 0xBE && index > 1 && buffer[index - 1] == 0xBF && buffer[index - 2] == 0xEF
        guard byte < 0x80 || isNonCharacter else { continue }
        bytes.append(contentsOf: buffer[written..<index])
        written = index + 1
        switch byte {
        case UInt8(ascii: "&"): raw("&amp;")
        case UInt8(ascii: "<"): raw("&lt;")
        case UInt8(ascii: ">"): raw("&gt;")
        case UInt8(ascii: "\""): raw("&quot;")
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append(UInt8(ascii: " "))
        case 0xBE, 0xBF: bytes.append(0xBD)
        default: break
        }
      }
      bytes.append(contentsOf: buffer[written...])
    }
  }

  /// Bytes that may need something other than being copied.
  private static let isSpecial: [Bool] = {
    var special = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 { special[byte] = true }
    for byte in [0x7F, 0xBE, 0xBF] { special[byte] = true }
    for byte in "&<>\"".utf8 { special[Int(byte)] = true }
    return special
  }()

  /// Up to two decimals, no trailing zeros, never an exponent.
  mutating func number(_ value: Double) {
    let hundredths = Int((value * 100).rounded())
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    integer(magnitude / 100)
    let rest = magnitude % 100
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  private mutating func integer(_ value: UInt) {
    if value >= 10 { integer(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  mutating func attribute(_ name: StaticString, _ value: Double) {
    open(name)
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: StaticString, _ value: String) {
    open(name)
    escaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func open(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
  }

  mutating func path(_ strokes: [Figure.Stroke]) {
    for stroke in strokes {
      switch stroke {
      case .move(let x, let y): points("M", x, y)
      case .line(let x, let y): points("L", x, y)
      case .curve(let x1, let y1, let x2, let y2, let x, let y):
        points("C", x1, y1)
        points(" ", x2, y2)
        points(" ", x, y)
      case .close: bytes.append(UInt8(ascii: "Z"))
      }
    }
  }

  private mutating func points(_ command: StaticString, _ x: Double, _ y: Double) {
    raw(command)
    number(x)
    bytes.append(UInt8(ascii: " "))
    number(y)
  }
}
