import Prose

/// Names for the ids and classes of a drawing that no other drawing has, so that several can stand in one page: the rules
/// of one never reach into another, and no id is there twice.
enum DrawingScope {
  /// Six letters and a hyphen, from everything that can be read in the drawing, where it stands, and how it looks: 64-bit
  /// FNV-1a (Fowler, Noll and Vo), of which 28 bits are kept.
  static func name(of figure: Figure, theme: Theme, appearance: SVGOptions.Appearance) -> String {
    var hash = Hash()
    hash.add(theme.name)
    hash.add(appearance.rawValue)
    hash.add(figure.width)
    hash.add(figure.height)
    hash.add(figure.isSmall ? "small" : "large")
    hash.add(figure.summary)
    for text in figure.furniture { hash.add(text) }
    for entry in figure.entries {
      hash.add(entry.id ?? "")
      for text in entry.texts { hash.add(text) }
    }
    return hash.letters + "-"
  }

  private struct Hash {
    private var hash = FNV1a()

    mutating func add(_ byte: UInt8) { hash.add(byte) }

    mutating func add(_ text: String) {
      hash.add(text)
      hash.add(UInt8(0xFF))
    }

    mutating func add(_ number: Double) { hash.add(UInt64(bitPattern: Int64((number * 100).rounded()))) }

    mutating func add(_ text: Figure.Text) {
      add(text.string)
      add(text.x)
      add(text.y)
    }

    var letters: String {
      // The lower bits of the product know nothing of the upper ones.
      var rest = hash.value ^ (hash.value >> 32)
      var letters = ""
      for _ in 0..<6 {
        letters.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26)))
        rest /= 26
      }
      return letters
    }
  }
}
