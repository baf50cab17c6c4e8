import Foundation
import Testing

@testable import Annals

@Suite struct RecordScannerTests {
  private static let event =
    #""id":"e1","basis":"stated","kind":"plan","title":"T","text":"It fell on Monday, they said.","names":["A"],"#
    + #""quote":"It fell on Monday, they said.","start":0,"end":5,"trigger":{"text":"M","start":1,"end":2}"#
  private static let derivation = #""derivation":{"rule":"r","steps":["one"]}"#

  private static func line(_ members: String, event: String = "\(event),\(derivation)") -> String {
    #"{"annals":"record-1","id":"a","reasons":[],"text":"Text","blocks":[],"events":[{"# + event + "}]" + members + "}"
  }

  private func scanned(_ line: String) -> RecordLine? {
    Array(line.utf8).withUnsafeBufferPointer { RecordScanner.line($0) }
  }

  private func sorted(_ line: RecordLine) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }

  static let taken = [
    line(""), line(#","title":null,"url":"http:\/\/a","byline":"\"Q\" \\ \u00e9 \ud83c\udf0a \n\t","site":"日本""#),
    line(#", "date" : "2001" , "date_basis":"given","language":"en" "#),
    line(
      "",
      event: event + #","date":null,"earliest":"2001-01-01","latest":null,"weekday":3,"named_event":"x","# + derivation),
    line(
      "",
      event: event + #","weekday":null,"derivation":{"rule":"r","steps":[],"anchor":{"kind":"heading","date":"2001"}}"#),
    line("", event: event + #","derivation":{"rule":"r","steps":[],"anchor":{"kind":"k","date":"1","text":"t"}}"#),
    line("", event: event + #","derivation":{"rule":"r","steps":[],"anchor":null}"#),
    #"{"annals":"record-1","id":"a","reasons":["x"],"text":"","blocks":[{"kind":"p","start":-1,"end":0}],"events":[ ]}"#,
  ]

  @Test("What it reads is what any reader of JSON reads", arguments: taken) func takes(_ line: String) throws {
    let expected = try JSONDecoder().decode(RecordLine.self, from: Data(line.utf8))
    #expect(try sorted(expected) == sorted(#require(scanned(line))))
  }

  @Test(
    "Lines that are left to a reader of any JSON",
    arguments: [
      "", "{}", "[]", line("") + "x", String(line("").dropLast()), line(#","unknown":1"#), line(#","id":"b""#),
      line(#","title":1"#), line(#","title":"\ud83c""#), line(#","title":"\x""#), line(",\"title\":\"a\u{1}b\""),
      line(#","title":"\u12""#), line("").replacing(#""start":0"#, with: #""start":0.5"#),
      line("").replacing(#""start":0"#, with: #""start":00"#), line("").replacing(#""start":0"#, with: #""start":1e2"#),
      line("").replacing(#""start":0"#, with: #""start":12345678901234567890"#),
      line("").replacing(#""start":0,"#, with: ""), line("").replacing(#""reasons":[],"#, with: ""),
      line("").replacing(#""names":["A"]"#, with: #""names":["A",]"#),
      line("").replacing(#""names":["A"]"#, with: #""names":null"#),
    ]) func leaves(_ line: String)
  {
    #expect(scanned(line) == nil)
  }

  @Test func brokenUTF8IsLeft() {
    var bytes = Array(Self.line(#","title":"aQb""#).utf8)
    bytes[bytes.lastIndex(of: UInt8(ascii: "Q"))!] = 0xE9
    #expect(bytes.withUnsafeBufferPointer { RecordScanner.line($0) } == nil)
  }
}
