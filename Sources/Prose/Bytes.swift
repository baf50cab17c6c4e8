/// ASCII classes of a UTF-8 byte; bytes of other scripts are none of them.
extension UInt8 {
  package var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  package var isLower: Bool { self >= 0x61 && self <= 0x7A }
  package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Space, tab, line feed, carriage return, form feed, vertical tab.
  package var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  /// ASCII capitals become small letters; all else stays.
  package var lowered: UInt8 { isUpper ? self | 0x20 : self }
}
