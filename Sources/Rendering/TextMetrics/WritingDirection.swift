enum WritingDirection {
  /// Whether any part of the text is written from right to left. Linear; ASCII costs no more than a scan.
  static func hasRightToLeft(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: isRightToLeft)
  }

  /// Letters and signs of such scripts, with what follows their direction; not their digits, which go from left to right.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      switch BidiClass(scalar) {
      case .right, .arabic, .mark: true
      default: false
      }
    default: false
    }
  }
}
