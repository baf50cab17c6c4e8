/// The part of Unicode's Bidi_Class property (UAX #9, table 4) that decides the order of the parts of a line. The
/// standard library does not tell it, so it is made of blocks and general categories; explicit embeddings, overrides and
/// isolates are taken for nothing, because `TextSafety` takes them out.
enum BidiClass {
  /// L: letters from left to right.
  case left
  /// R: Hebrew and its like.
  case right
  /// AL: Arabic, Syriac, Thaana.
  case arabic
  /// EN: digits that go with either direction; those of Persian and Urdu (U+06F0 to U+06F9) are among them.
  case number
  /// AN: digits of Arabic.
  case arabicNumber
  /// ES: plus and minus.
  case sign
  /// ET: what stands before or after a number, like a currency or a per cent sign.
  case terminator
  /// CS: what divides a number: comma, full stop, colon, slash.
  case separator
  /// NSM: what stands on the letter before it.
  case mark
  /// BN: joiners and the like.
  case ignorable
  /// WS and ON: spaces, punctuation, symbols, emoji.
  case neutral

  init(_ scalar: Unicode.Scalar) {
    if let special = Self.special(scalar.value) {
      self = special
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .control, .format: self = .ignorable
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
      .decimalNumber, .letterNumber, .privateUse, .unassigned:
      self = Self.strong(scalar.value)
    case .currencySymbol: self = .terminator
    default:
      // Punctuation and signs of a script go with it.
      self =
        switch Self.strong(scalar.value) {
        case .left: .neutral
        case let own: own
        }
    }
  }

  private static func special(_ value: UInt32) -> BidiClass? {
    switch value {
    case 0x30...0x39, 0xB2, 0xB3, 0xB9, 0x6F0...0x6F9, 0x2070, 0x2074...0x2079, 0x2080...0x2089, 0xFF10...0xFF19,
      0x1D7CE...0x1D7FF:
      .number
    case 0x600...0x605, 0x660...0x669, 0x66B, 0x66C, 0x6DD, 0x890, 0x891, 0x8E2, 0x10D30...0x10D39, 0x10E60...0x10E7E:
      .arabicNumber
    case 0x2B, 0x2D, 0x207A, 0x207B, 0x208A, 0x208B, 0x2212, 0xFB29, 0xFE62, 0xFE63, 0xFF0B, 0xFF0D: .sign
    case 0x23...0x25, 0xA2...0xA5, 0xB0, 0xB1, 0x609, 0x60A, 0x66A, 0x2030...0x2034, 0x2213, 0xFE5F, 0xFE69, 0xFE6A,
      0xFF03...0xFF05:
      .terminator
    case 0x2C, 0x2E, 0x2F, 0x3A, 0xA0, 0x60C, 0x202F, 0x2044, 0xFE50, 0xFE52, 0xFE55, 0xFF0C, 0xFF0E, 0xFF0F, 0xFF1A:
      .separator
    case 0x200E: .left
    case 0x200F: .right
    case 0x61C: .arabic
    // Signs of Arabic text that are neutral.
    case 0x606, 0x607, 0x60E, 0x60F, 0x6DE, 0x6E9, 0xFD3E...0xFD4F, 0xFDCF, 0xFDFD...0xFDFF: .neutral
    default: nil
    }
  }

  private static func strong(_ value: UInt32) -> BidiClass {
    switch value {
    case 0x590...0x5FF, 0x7C0...0x85F, 0xFB1D...0xFB4F, 0x10800...0x10CFF, 0x10D40...0x10EBF, 0x10F00...0x10F2F,
      0x10F70...0x10FFF, 0x1E800...0x1EC6F, 0x1ECC0...0x1ECFF, 0x1ED50...0x1EDFF, 0x1EF00...0x1EFFF:
      .right
    case 0x600...0x7BF, 0x860...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE, 0x10D00...0x10D3F, 0x10EC0...0x10EFF,
      0x10F30...0x10F6F, 0x1EC70...0x1ECBF, 0x1ED00...0x1ED4F, 0x1EE00...0x1EEFF:
      .arabic
    default: .left
    }
  }
}
