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

  @Test("Members that nobody wants are left out, on the outermost level alone") func wanted() throws {
    let json =
      #"{"a":[1,{"text":"no\"","b":null}],"text":"yes","c":{"d":[[],{}]},"e":"\u00e9\\","more":{"text":[true,-1.5e3]}}"#
    let value = try JSONValue.parse(Array(json.utf8)[...], keeping: ["text", "more"])
    guard case .object(let members) = value else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.key) == ["text", "more"])
    #expect(value["text"]?.text == "yes")
    #expect(value["more"]?["text"]?.elements.last?.text == "-1.5e3")
  }

  @Test(
    "What is left out has to be sound as well",
    arguments: [
      #"{"a":[1,2"#, #"{"a":"b"#, #"{"a":"b\"#, #"{"a":{"b":1,"c" 2}}"#, #"{"a":{"b" 1}}"#, #"{"a":[tru]}"#,
      #"{"a":{1:2}}"#,
      #"{"a":"b"}}"#, #"{"a":1 2}"#, #"{"a":\u12}"#, String(repeating: #"{"a":["#, count: 100),
    ])
  func unwantedFaults(_ json: String) throws {
    func failure(_ names: [String]?) -> String? {
      do {
        _ = try JSONValue.parse(Array(json.utf8)[...], keeping: names)
        return nil
      } catch {
        return "\(error.offset) \(error.expected)"
      }
    }
    #expect(failure(["text"]) == failure(nil))
    #expect(failure(nil) != nil)
  }
}
