import Prose

/// Stable names made from text, without a dependency on a cryptographic library; they identify, they do not protect.
enum NameUUID {
  /// A UUID of version 8 (RFC 9562, custom) whose 122 free bits are two FNV-1a hashes of the name.
  static func uuid(for name: String) -> String {
    let high = FNV1a(name).value
    var second = FNV1a(seed: 0x8422_2325_CBF2_9CE4)
    second.add(name)
    let low = second.value
    let halves = [(high & ~0xF000) | 0x8000, (low & ~(0b11 << 62)) | (0b10 << 62)]
    let digits = Array(halves.map { FNV1a(seed: $0).hexadecimal }.joined())
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }

  /// Eight hexadecimal digits that tell names apart in file names.
  static func short(_ name: String) -> String { String(FNV1a(name).hexadecimal.suffix(8)) }
}
