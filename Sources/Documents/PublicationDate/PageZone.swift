/// The time zone that a page lives in, as far as its own data tell: by the instants that it writes with an offset from UTC.
enum PageZone {
  /// The day of an instant of so many minutes after midnight UTC where the page lives, as a number of days to add; nil when
  /// the page writes no offset, or several that disagree about the day.
  ///
  /// - Complexity: linear in the length of the scripts.
  static func dayShift(_ tree: HTMLTree, minutes: Int) -> Int? {
    var shift: Int?
    for script in tree.scripts {
      let bytes = tree.side[script.range]
      let disagrees = bytes.withUnsafeBufferPointer { buffer -> Bool in
        var index = 8
        while index + 5 <= buffer.count {
          defer { index += 1 }
          guard buffer[index] == UInt8(ascii: "+") || buffer[index] == UInt8(ascii: "-"),
            let offset = offset(buffer, at: index), offset != 0
          else { continue }
          let local = minutes + offset
          let found = local < 0 ? -1 : local >= 1440 ? 1 : 0
          if let shift, shift != found { return true }
          shift = found
        }
        return false
      }
      if disagrees { return nil }
    }
    return shift
  }

  /// "10:30:00 -0500", "10:30:00+01:00": minutes east of UTC.
  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, at sign: Int) -> Int? {
    var before = sign - 1
    if bytes[before] == 0x20 { before -= 1 }
    guard before >= 5, bytes[before].isASCIIDigit, bytes[before - 1].isASCIIDigit, bytes[before - 2] == 0x3A,
      bytes[before - 3].isASCIIDigit, bytes[before - 4].isASCIIDigit, bytes[before - 5] == 0x3A
    else { return nil }
    var digits: [Int] = []
    var index = sign + 1
    while index < bytes.count, digits.count < 5 {
      if bytes[index].isASCIIDigit {
        digits.append(Int(bytes[index] - 0x30))
      } else if bytes[index] != 0x3A || digits.count != 2 {
        break
      }
      index += 1
    }
    guard digits.count == 4 else { return nil }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    guard minutes <= 14 * 60, digits[2] * 10 + digits[3] < 60 else { return nil }
    return bytes[sign] == UInt8(ascii: "+") ? minutes : -minutes
  }
}
