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
    return Folded(bytes: Array(letter.properties.lowercaseMapping.utf8), isUpper: letter.properties.isUppercase)
  }

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
