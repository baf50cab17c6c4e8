/// Letters outside ASCII folded to what a reader without the keyboard for them would type: "Élysée" to "elysee",
/// "Saint-Barthélemy" to "saint-barthelemy", "Łódź" to "lodz". Other scripts are only lower-cased.
enum LetterFolding {
  struct Folded {
    /// UTF-8 of the folded letter; empty for combining marks.
    var bytes: [UInt8]
    var isUpper: Bool
  }

  static func fold(_ scalar: UInt32) -> Folded {
    if (0xC0..<0x180).contains(scalar) { return latin[Int(scalar) - 0xC0] }
    if (0x300..<0x370).contains(scalar) { return Folded(bytes: [], isUpper: false) }
    guard let letter = Unicode.Scalar(scalar) else { return Folded(bytes: [], isUpper: false) }
    let isUpper = letter.properties.isUppercase
    if let block = furtherLatin.first(where: { $0.range.contains(scalar) }) {
      return Folded(bytes: [block.base], isUpper: isUpper)
    }
    return Folded(bytes: Array(letter.properties.lowercaseMapping.utf8), isUpper: isUpper)
  }

  /// Romanian, Vietnamese and Pinyin letters beyond the table: ranges of code points with one base letter.
  private static let furtherLatin: [(range: ClosedRange<UInt32>, base: UInt8)] = [
    (0x218...0x219, UInt8(ascii: "s")), (0x21A...0x21B, UInt8(ascii: "t")),
    (0x1A0...0x1A1, UInt8(ascii: "o")), (0x1AF...0x1B0, UInt8(ascii: "u")),
    (0x1CD...0x1CE, UInt8(ascii: "a")), (0x1CF...0x1D0, UInt8(ascii: "i")), (0x1D1...0x1D2, UInt8(ascii: "o")),
    (0x1D3...0x1DC, UInt8(ascii: "u")), (0x1EA0...0x1EB7, UInt8(ascii: "a")), (0x1EB8...0x1EC7, UInt8(ascii: "e")),
    (0x1EC8...0x1ECB, UInt8(ascii: "i")), (0x1ECC...0x1EE3, UInt8(ascii: "o")), (0x1EE4...0x1EF1, UInt8(ascii: "u")),
    (0x1EF2...0x1EF9, UInt8(ascii: "y")),
  ]

  /// U+00C0 to U+017F, Latin-1 Supplement and Latin Extended-A, in the order of their code points.
  private static let latin: [Folded] = {
    let base =
      "A A A A A A AE C E E E E I I I I D N O O O O O x O U U U U Y TH ss a a a a a a ae c e e e e i i i i d n o o o o "
      + "o - o u u u u y th y A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h I i I i "
      + "I i I i I i IJ ij J j K k k L l L l L l L l L l N n N n N n n N n O o O o O o OE oe R r R r R r S s S s S s "
      + "S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s"
    return base.split(separator: " ").map { letters in
      Folded(
        bytes: letters.utf8.map { ASCII.isLetter($0) ? $0 | 0x20 : $0 },
        isUpper: ASCII.kind(letters.utf8.first!) == .upper)
    }
  }()
}
