import Prose
import Testing

/// Searches that look at eight bytes at a time find what a look at each would.
@Suite struct BytesTests {
  static let texts = [
    "", ":", "\n", "a:", "no such mark in all of this line", "aaaaaaa:", "aaaaaaaa:", "a\n\n:b:", "héllo: wörld\n",
    ";;;;;;;;:", "\u{39}\u{3B}\u{3A}", "123456789:123456789\n123456789",
  ]

  @Test(arguments: texts) func eitherOfTwo(text: String) {
    var text = text
    text.withUTF8 { bytes in
      for start in 0...bytes.count {
        let expected = bytes[start...].firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\n") }
        #expect(bytes.firstIndex(of: UInt8(ascii: ":"), or: UInt8(ascii: "\n"), from: start) == expected)
      }
    }
  }

  @Test(arguments: [
    "", "d", "d ", "ddd d", "she had gone", "and, and and ", "d d d d d d d d d ", "he said:d 'd e d\u{21}",
  ])
  func oneBeforeAnother(text: String) {
    var text = text
    text.withUTF8 { bytes in
      for start in 0...bytes.count {
        for end in start...bytes.count {
          let expected = (start..<end).first {
            bytes[$0] == UInt8(ascii: "d") && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x20
          }
          #expect(bytes.firstIndex(of: UInt8(ascii: "d"), before: 0x20, in: start..<end) == expected)
        }
      }
    }
  }
}
