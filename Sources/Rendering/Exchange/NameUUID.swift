/// Stable names made from text, without a dependency on a cryptographic library; they identify, they do not protect.
enum NameUUID {
  /// A UUID of version 8 (RFC 9562, custom) whose 122 free bits are two FNV-1a hashes of the name.
  static func uuid(for name: String) -> String {
    let high = fnv1a(name, seed: 0xCBF2_9CE4_8422_2325)
    let low = fnv1a(name, seed: 0x8422_2325_CBF2_9CE4)
    let first = (high & ~0xF000) | 0x8000
    let second = (low & ~(0b11 << 62)) | (0b10 << 62)
    let digits = Array(hex(first) + hex(second))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }

  /// Eight hexadecimal digits that tell names apart in file names.
  static func short(_ name: String) -> String { String(hex(fnv1a(name, seed: 0xCBF2_9CE4_8422_2325)).suffix(8)) }

  private static func fnv1a(_ name: String, seed: UInt64) -> UInt64 {
    name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
