/// Turns UTF-8 byte offsets of a text into Unicode scalar offsets, as other programs expect them.
///
/// Built once a text, in linear time; a look-up counts at most 64 bytes. ASCII text needs no table at all.
package struct ScalarOffsets: Sendable {
  private let bytes: [UInt8]
  /// Scalars before each stretch of 64 bytes; empty when the text is ASCII.
  private let before: [Int]

  package init(_ text: String) {
    let utf8 = Array(text.utf8)
    guard utf8.contains(where: { $0 >= 0x80 }) else {
      bytes = []
      before = []
      return
    }
    var before: [Int] = []
    before.reserveCapacity(utf8.count / 64 + 1)
    var count = 0
    for (index, byte) in utf8.enumerated() {
      if index % 64 == 0 { before.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if utf8.count % 64 == 0 { before.append(count) }
    bytes = utf8
    self.before = before
  }

  /// The scalar offset of a byte offset that lies on a scalar's first byte or at the end.
  package subscript(byte: Int) -> Int {
    if before.isEmpty { return byte }
    var count = before[byte / 64]
    var index = byte / 64 * 64
    while index < byte {
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }

  package subscript(range: Range<Int>) -> Range<Int> { self[range.lowerBound]..<self[range.upperBound] }
}
