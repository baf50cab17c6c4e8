/// Writes short texts of digits and signs, byte after byte, into the storage of a string. Put together from pieces, such
/// a text costs several times as much, and every date has two or three of them.
struct DigitWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// The text that the function writes, of no more than so many bytes.
  @inline(__always)
  static func text(atMost capacity: Int, _ write: (inout DigitWriter) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { bytes in
      var writer = DigitWriter(bytes)
      write(&writer)
      return writer.count
    }
  }

  @inline(__always)
  mutating func write(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  /// Its last digits, with zeros before them where it has fewer.
  @inline(__always)
  mutating func write(_ number: Int, digits: Int) {
    var rest = number
    for place in (count..<count + digits).reversed() {
      bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  /// As they are written, `X` for those that are open.
  @inline(__always)
  mutating func write(_ digits: EDTFDigits) {
    for place in 0..<digits.count {
      let digit = digits[place]
      write(digit == EDTFDigits.unspecified ? UInt8(ascii: "X") : UInt8(ascii: "0") + digit)
    }
  }
}
