import Testing

@testable import Documents

@Suite struct JSONValueTests {
  private func text(_ json: String) throws -> String? { try JSONValue.parse(Array(json.utf8)[...])["text"]?.text }

  /// Strings are read eight bytes at a time.
  @Test("A mark counts wherever it stands among eight bytes", arguments: 0...20) func places(_ length: Int) throws {
    let letters = String(repeating: "a", count: length)
    #expect(try text("{\"text\":\"\(letters)\"}") == letters)
    #expect(try text("{\"text\":\"\(letters)\\n\(letters)\\\"\"}") == letters + "\n" + letters + "\"")
    #expect(try text("{\"text\":\"\(letters)é“\\u00e9\\uD83D\\uDE00\"}") == letters + "é“é😀")
  }

  @Test("Half a pair of surrogates, and no hexadecimal digits, are no letter") func faultyEscapes() throws {
    #expect(try text(#"{"text":"\uD83Dx"}"#) == "\u{FFFD}x")
    #expect(try text(#"{"text":"\u12G4"}"#) == "\u{FFFD}12G4")
  }

  @Test(
    "A string without an end is a failure",
    arguments: [#"{"text":"abc"#, #"{"text":"abcdefgh"#, #"{"text":"abcdefgh\"#, #"{"text":"abcdefgh\""#])
  func open(_ json: String) {
    #expect(throws: JSONValue.Failure.self) { try text(json) }
  }
}
