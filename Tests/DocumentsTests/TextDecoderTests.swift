import Testing

@testable import Documents

@Suite struct TextDecoderTests {
  struct Case: Sendable {
    var expected: String
    var encoding: String
    var bytes: [UInt8]
    var declared: String?
    init(_ expected: String, _ encoding: String, _ bytes: [UInt8], declared: String? = nil) {
      self.expected = expected
      self.encoding = encoding
      self.bytes = bytes
      self.declared = declared
    }
  }

  static let cases: [Case] = [
    Case("Grüße", "utf-8", Array("Grüße".utf8)),
    // A byte order mark is no part of the text.
    Case("Grüße", "utf-8", [0xEF, 0xBB, 0xBF] + Array("Grüße".utf8)),
    // Valid UTF-8 is UTF-8, whatever the file says.
    Case("Grüße", "utf-8", Array("Grüße".utf8), declared: "iso-8859-1"),
    Case("Grüße", "windows-1252", [0x47, 0x72, 0xFC, 0xDF, 0x65]),
    Case("Grüße", "windows-1252", [0x47, 0x72, 0xFC, 0xDF, 0x65], declared: "utf-8"),
    // The labels iso-8859-1 and latin1 mean windows-1252, so that 0x93 and 0x94 are quotation marks.
    Case("“a”", "windows-1252", [0x93, 0x61, 0x94], declared: "ISO-8859-1"),
    Case("Łódź", "iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC], declared: "latin2"),
    Case("Мир", "windows-1251", [0xCC, 0xE8, 0xF0], declared: "cp1251"),
    Case("Мир", "koi8-r", [0xED, 0xC9, 0xD2], declared: "koi8-r"),
    Case("中国", "gbk", [0xD6, 0xD0, 0xB9, 0xFA], declared: "gb2312"),
    Case("日本", "shift_jis", [0x93, 0xFA, 0x96, 0x7B], declared: "Shift_JIS"),
    Case("日本", "iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], declared: "iso-2022-jp"),
    Case("année", "utf-16le", [0xFF, 0xFE, 0x61, 0, 0x6E, 0, 0x6E, 0, 0xE9, 0, 0x65, 0]),
    Case("année", "utf-16be", [0xFE, 0xFF, 0, 0x61, 0, 0x6E, 0, 0x6E, 0, 0xE9, 0, 0x65]),
    // Without a mark the zero bytes tell.
    Case("année", "utf-16le", [0x61, 0, 0x6E, 0, 0x6E, 0, 0xE9, 0, 0x65, 0]),
    Case("année", "utf-16be", [0, 0x61, 0, 0x6E, 0, 0x6E, 0, 0xE9, 0, 0x65]),
    // One bad byte in UTF-8 does not garble the rest.
    Case("äöüßé’", "utf-8", Array("äöüßé".utf8) + [0x92]),
    Case("ab", "utf-8", [0x61, 0, 0x62, 0x20, 0x20, 0x20].filter { $0 != 0x20 }),
  ]

  @Test(arguments: cases) func decodes(_ example: Case) {
    let decoded = TextDecoder.decode(example.bytes, declared: example.declared)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == example.expected)
    #expect(decoded.encoding == example.encoding)
  }

  @Test func saysWhereItGuessed() {
    let decoded = TextDecoder.decode(Array("ääää".utf8) + [0x96] + Array("ä".utf8), declared: nil)
    #expect(decoded.guessed?.first == 8)
    #expect(decoded.guessed?.count == 1)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "ääää–ä")
  }

  static let declarations: [(String?, String)] = [
    ("utf-8", #"<html><head><meta charset="utf-8">"#),
    ("windows-1251", #"<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">"#),
    ("ISO-8859-2", #"<?xml version="1.0" encoding="ISO-8859-2"?>"#),
    ("gb2312", "<META CHARSET=gb2312>"),
    (nil, "<p>charset=unknown-thing</p>"),
  ]

  @Test(arguments: declarations) func findsTheDeclaredLabel(_ label: String?, _ markup: String) {
    #expect(DeclaredEncoding.inMarkup(Array(markup.utf8)) == label)
  }

  /// Characters that fall on the border of two portions of the decoder, and bytes that are none.
  @Test func decodesLongTextsInPortions() {
    for offset in 0..<4 {
      let ascii = [UInt8](repeating: 0x61, count: 4094 + offset)
      // "日本" in Shift JIS.
      let decoded = TextDecoder.decode(
        ascii + [0x93, 0xFA, 0x96, 0x7B] + ascii + [0x93, 0xFA, 0x96, 0x7B], declared: "sjis")
      let text = String(decoding: ascii, as: UTF8.self) + "日本"
      #expect(String(decoding: decoded.utf8, as: UTF8.self) == text + text)
      #expect(decoded.guessed == nil)
    }
    let bad = TextDecoder.decode([UInt8](repeating: 0xFF, count: 50_000), declared: "sjis")
    #expect(bad.guessed?.first == 0)
    #expect(bad.guessed?.count == 50_000)
  }
}
