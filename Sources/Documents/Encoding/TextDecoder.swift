import CLibXML2

/// Bytes of unknown encoding to UTF-8.
///
/// The order of trust: a byte order mark; UTF-16 by its pattern of zero bytes; strict UTF-8, whatever the file declares,
/// because text of another encoding is hardly ever valid UTF-8 by chance; what the file declares, by the labels of the
/// WHATWG Encoding Standard; windows-1252 last. A few bad bytes in text that is otherwise UTF-8 do not make it another
/// encoding: they are read as windows-1252, which is what they nearly always are, and the rest stays what it is.
struct TextDecoder {
  struct Decoded {
    /// Valid UTF-8 without byte order mark or NUL bytes.
    var utf8: [UInt8]
    /// The WHATWG name of the encoding it was read as.
    var encoding: String
    /// Where the first byte stood that had to be guessed, and how many there were.
    var guessed: (first: Int, count: Int)?

    /// The same for people.
    var guess: (message: String, place: String)? {
      guessed.map { first, count in
        let bytes = count == 1 ? "1 byte is" : "\(count) bytes are"
        return ("\(bytes) no valid \(encoding) and had to be guessed; the rest is as it should be", "byte \(first)")
      }
    }
  }

  /// - Parameter declared: the label that the file or its envelope gives, when it gives one.
  /// - Complexity: linear in the number of bytes.
  static func decode(_ bytes: [UInt8], declared label: String?) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return asUTF8(bytes[3...]) }
    if bytes.starts(with: [0xFF, 0xFE]) { return asUTF16(bytes[2...], littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return asUTF16(bytes[2...], littleEndian: false) }
    if let littleEndian = utf16Order(bytes) { return asUTF16(bytes[...], littleEndian: littleEndian) }

    let declared = label.flatMap(EncodingLabels.encoding(for:))
    let census = bytes.withUnsafeBufferPointer(UTF8Scanner.census)
    // ISO-2022-JP writes Japanese in seven bits, so it is the one encoding whose text looks like plain ASCII.
    if declared == "iso-2022-jp", census.wellFormed == 0, bytes.contains(0x1B) {
      if let decoded = asDeclared(bytes, "iso-2022-jp") { return decoded }
    }
    if census.malformed == 0 {
      return Decoded(utf8: withoutNULs(bytes), encoding: "utf-8", guessed: nil)
    }
    if census.wellFormed >= 4 * census.malformed { return asUTF8(bytes[...]) }
    if let declared, declared != "utf-8", !declared.hasPrefix("utf-16"), declared != "windows-1252",
      let decoded = asDeclared(bytes, declared)
    {
      return decoded
    }
    return asWindows1252(bytes)
  }

  /// UTF-16 without a mark: in text of any European language every second byte is zero.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for index in sample.indices where sample[index] == 0 { zeros[index & 1] += 1 }
    let half = sample.count / 2
    if zeros[1] * 10 > half * 4, zeros[0] * 20 < half { return true }
    if zeros[0] * 10 > half * 4, zeros[1] * 20 < half { return false }
    return nil
  }

  private static func asUTF8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    let bytes = Array(bytes)
    return bytes.withUnsafeBufferPointer { buffer in
      let census = UTF8Scanner.census(buffer)
      guard census.malformed > 0 else {
        return Decoded(utf8: withoutNULs(bytes), encoding: "utf-8", guessed: nil)
      }
      var out: [UInt8] = []
      out.reserveCapacity(buffer.count + 64)
      var index = 0
      while index < buffer.count {
        let length = buffer[index] < 0x80 ? 1 : UTF8Scanner.sequenceLength(buffer, at: index)
        if length > 0 {
          for offset in 0..<length where buffer[index + offset] != 0 { out.append(buffer[index + offset]) }
          index += length
        } else {
          append(Windows1252.scalar(buffer[index]), to: &out)
          index += 1
        }
      }
      return Decoded(utf8: out, encoding: "utf-8", guessed: (census.firstMalformed ?? 0, census.malformed))
    }
  }

  private static func asWindows1252(_ bytes: [UInt8]) -> Decoded {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes where byte != 0 {
      if byte < 0x80 { out.append(byte) } else { append(Windows1252.scalar(byte), to: &out) }
    }
    return Decoded(utf8: out, encoding: "windows-1252", guessed: nil)
  }

  private static func asUTF16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> Decoded {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(littleEndian ? first | second << 8 : first << 8 | second)
      index += 2
    }
    let text = String(decoding: units, as: UTF16.self)
    return Decoded(
      utf8: withoutNULs(Array(text.utf8)), encoding: littleEndian ? "utf-16le" : "utf-16be", guessed: nil)
  }

  /// By libxml2's converters; nil when this libxml2 has none for the encoding.
  private static func asDeclared(_ bytes: [UInt8], _ encoding: String) -> Decoded? {
    // The standard's names stand for the supersets that browsers use, the converters' for the bare originals.
    let supersets = [
      "gbk": "GB18030", "shift_jis": "CP932", "euc-kr": "CP949", "big5": "BIG5-HKSCS", "windows-874": "CP874",
      "x-mac-cyrillic": "MAC-CYRILLIC",
    ]
    LibXML2.prepare()
    guard let handler = xmlFindCharEncodingHandler(supersets[encoding] ?? encoding) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let input = xmlBufferCreateSize(2 * decodingPortion), let output = xmlBufferCreateSize(bytes.count * 2 + 64)
    else { return nil }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    guard bytes.count < Int(Int32.max) else { return nil }
    var guessed: (first: Int, count: Int)?
    var replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    var given = 0
    while given < bytes.count || input.pointee.use > 0 {
      // In portions, since taking a bad byte off the front moves all that is behind it.
      if input.pointee.use < longestCharacter, given < bytes.count {
        let portion = bytes[given..<min(given + decodingPortion, bytes.count)]
        let isAdded = portion.withUnsafeBufferPointer { xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) == 0 }
        guard isAdded else { return nil }
        given += portion.count
      }
      let before = input.pointee.use
      _ = xmlCharEncInFunc(handler, output, input)
      guard input.pointee.use == before else { continue }
      // The rest of a character may be in the next portion.
      if before < longestCharacter, given < bytes.count { continue }
      // No progress: the byte in front belongs to no character of this encoding.
      guessed = (guessed?.first ?? given - Int(before), (guessed?.count ?? 0) + 1)
      xmlBufferShrink(input, 1)
      xmlBufferAdd(output, &replacement, 3)
    }
    let utf8 = Array(UnsafeBufferPointer(start: output.pointee.content, count: Int(output.pointee.use)))
    return Decoded(utf8: withoutNULs(utf8), encoding: encoding, guessed: guessed)
  }

  private static let decodingPortion = 4096
  /// More bytes than a character of any encoding has, the signs that switch character sets before it included.
  private static let longestCharacter: UInt32 = 16

  private static func withoutNULs(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer(UTF8Scanner.holdsNUL) ? bytes.filter { $0 != 0 } : bytes
  }

  private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    if scalar < 0x80 {
      out.append(UInt8(scalar))
    } else if scalar < 0x800 {
      out.append(UInt8(0xC0 | scalar >> 6))
      out.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      out.append(UInt8(0xE0 | scalar >> 12))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}

/// The windows-1252 index of the WHATWG Encoding Standard; bytes without a character stand for the control of that number.
enum Windows1252 {
  static func scalar(_ byte: UInt8) -> UInt32 { (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte) }

  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E,
    0x0178,
  ]
}

/// What a file says of its own encoding in its first kilobytes.
enum DeclaredEncoding {
  /// The label in an XML declaration, `<meta charset>` or `<meta http-equiv content="…; charset=…">`, looked for in the
  /// first 4,096 bytes (the standard's prescan looks at 1,024, and pages put it later than that).
  static func inMarkup(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096)
    for needle: StaticString in ["charset=", "encoding="] {
      var from = head.startIndex
      while let found = head[from...].firstRange(ofASCII: needle) {
        var index = found.upperBound
        while index < head.endIndex, head[index] == 0x20 || head[index] == 0x22 || head[index] == 0x27 { index += 1 }
        let start = index
        while index < head.endIndex, isLabelByte(head[index]) { index += 1 }
        let label = String(decoding: head[start..<index], as: UTF8.self)
        if EncodingLabels.encoding(for: label) != nil { return label }
        from = found.upperBound
      }
    }
    return nil
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x2D || byte == 0x5F || byte == 0x3A || byte == 0x2E
  }
}
