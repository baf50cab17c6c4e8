/// The hash FNV-1a of 64 bits (Fowler, Noll, Vo): the same on every machine and in every run, and quick for short texts.
/// No protection against anyone who wants a clash.
package struct FNV1a: Sendable {
  package var value: UInt64

  /// `seed` is another beginning, for a second hash of the same text that is independent of the first.
  @inlinable package init(seed: UInt64 = 0xCBF2_9CE4_8422_2325) { value = seed }

  /// The hash of the text's UTF-8.
  package init(_ text: String) {
    self.init()
    add(text)
  }

  @inlinable package mutating func add(_ byte: UInt8) { add(UInt64(byte)) }

  /// A whole number in one step, where bytes are not what is hashed.
  @inlinable package mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x0000_0100_0000_01B3 }

  /// The text's UTF-8.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { add(byte) } }
  }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
