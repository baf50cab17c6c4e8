/// A growing run of UTF-8 bytes: what every writer of this module appends to.
///
/// Appending a native string is one copy of its bytes; the escaping forms copy the stretches between the characters that
/// need it. All are linear in what they append.
package struct ByteWriter: Sendable {
  /// All that was written, or what was since it was last drained.
  package private(set) var bytes: [UInt8] = []
  private var drain: (@Sendable ([UInt8]) -> Void)?

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Hands over what has piled up, now and then, so that an output of any length needs little memory. Whoever makes
  /// the writer takes what is left at the end.
  package init(drainingTo drain: @escaping @Sendable ([UInt8]) -> Void) {
    self.drain = drain
    bytes.reserveCapacity(Self.pile * 2)
  }

  private static let pile = 1 << 20

  /// Between two records: the place where an output may be cut.
  package mutating func mayDrain() {
    guard let drain, bytes.count >= Self.pile else { return }
    drain(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
  package var isEmpty: Bool { bytes.isEmpty }
  package var count: Int { bytes.count }

  package mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
  package mutating func write(_ text: Substring) { bytes.append(contentsOf: text.utf8) }
  package mutating func write(bytes more: [UInt8]) { bytes.append(contentsOf: more) }
  package mutating func write(bytes more: Slice<UnsafeBufferPointer<UInt8>>) { bytes.append(contentsOf: more) }
  package mutating func write(bytes more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }
  package mutating func write(byte: UInt8) { bytes.append(byte) }

  /// In decimal digits.
  package mutating func write(number: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var place = digits.count
      var rest = number.magnitude
      repeat {
        place -= 1
        digits.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      } while rest > 0
      if number < 0 { bytes.append(UInt8(ascii: "-")) }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[place...]))
    }
  }

  /// Appends the text where its bytes are as they should be; else false, and nothing is written.
  package mutating func write(_ text: String, if isFit: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      let fits = isFit(utf8)
      if fits { bytes.append(contentsOf: utf8) }
      return fits
    }
  }

  /// Appends the text with each byte for which `escape` has a replacement replaced by it.
  ///
  /// Only for replacements of ASCII bytes; the bytes of longer characters are asked about too, so `escape` must answer
  /// nil for 0x80 and above.
  @inline(__always)
  package mutating func write(_ text: String, escaping escape: (UInt8) -> StaticString?) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let replacement = escape(utf8[index]) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }
}

extension ByteWriter {
  /// HTML or XML text, or an attribute's value in double quotes. Characters that neither may hold (the C0 controls but
  /// tab, line feed and carriage return) become U+FFFD; those that embed, override or isolate a direction (U+202A to
  /// U+202E, U+2066 to U+2069) go, for they let a text be read as another one. Marks of direction stay.
  package mutating func write(html text: String) {
    write(TextSafety.withoutDirectionControls(text)) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: "\u{FFFD}"
      default: nil
      }
    }
  }
}
