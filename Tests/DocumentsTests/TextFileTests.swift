import Foundation
import Testing

@testable import Documents

@Suite struct TextFileTests {
  private func file(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> TextFile {
    let folder = try TemporaryFolder()
    return TextFile(try folder.write("a", bytes), limit: limit)
  }

  /// Texts as they stand, in any encoding.
  static let texts: [(text: String, bytes: [UInt8])] = [
    ("", []), ("a\r\n b\n", Array("a\r\n b\n".utf8)), ("é", Array("é".utf8)),
    ("é", [0xEF, 0xBB, 0xBF] + Array("é".utf8)),
    ("3\u{A0}May – “a”", Array("3".utf8) + [0xA0] + Array("May ".utf8) + [0x96, 0x20, 0x93, 0x61, 0x94]),
    ("3 May", Array("3 May".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("<p>a</p>", Array("<p>a</p>".utf8)),
  ]

  @Test(arguments: texts) func isRead(_ text: String, _ bytes: [UInt8]) throws {
    let read = try file(bytes)
    #expect(read.text == text)
    #expect(read.findings.isEmpty)
  }

  @Test func badBytesAreGuessedAndNamed() throws {
    let read = try file(Array("éééé caf".utf8) + [0xE9])
    #expect(read.text == "éééé café")
    #expect(read.findings.map(\.severity) == [.remark])
    #expect(read.findings.first?.place == "byte 12")
  }

  @Test(arguments: [
    ("a PDF", Array("%PDF-1.7 ".utf8)), ("a gzip archive", [0x1F, 0x8B, 0x08]),
    ("a ZIP archive or an office file", [0x50, 0x4B, 0x03, 0x04]), ("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
    ("binary data", [UInt8](repeating: 1, count: 64)),
    ("larger than the limit", [UInt8](repeating: 0x61, count: 2 << 20)),
  ]) func isRefused(_ reason: String, _ bytes: [UInt8]) throws {
    let read = try file(bytes)
    #expect(read.text == nil)
    #expect(read.findings.map(\.severity) == [.failure])
    #expect(read.findings.first?.message.contains(reason) == true)
  }

  @Test func whatIsNotThereIsSaid() throws {
    #expect(TextFile("/nowhere/a").findings.map(\.message) == ["could not be read: no such file"])
    #expect(TextFile(try TemporaryFolder().path + "/").text == nil)
  }
}

@Suite struct SourcesTests {
  static let body = "The harbour was closed to all ships on Tuesday after a crane had fallen into the basin."

  @Test func pipesInAFolderAreLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.body)
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let result = folder.read()
    #expect(result.documents.count == 1)
    #expect(result.findings.map(\.file) == [folder.path + "/pipe"])
    #expect(result.findings.map(\.severity) == [.remark])
  }

  @Test func linksAreFollowedAndThoseToNothingNamed() throws {
    let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
    let file = try other.write("a.txt", Self.body)
    for (name, path) in [("good.txt", file), ("folder", other.path), ("gone.txt", "nothing")] {
      try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + name, withDestinationPath: path)
    }
    let result = folder.read()
    #expect(result.documents.map(\.id) == [folder.path + "/folder/a.txt", folder.path + "/good.txt"])
    #expect(result.findings.map(\.file) == [folder.path + "/gone.txt"])
    #expect(result.findings.map(\.severity) == [.failure])
  }

  /// The limit of one document holds for all but files of many.
  @Test(
    arguments: [
      (0, "larger than the limit of 1 MB for one document", "a.txt", String(repeating: body + "\n", count: 20_000)),
      (
        0, "larger than the limit of 1 MB for one document", "a.json",
        "{\n\"text\":\"" + String(repeating: "a ", count: 1 << 20) + "\"}"
      ),
      (15_000, nil, "a.jsonl", String(repeating: "{\"text\":\"\(body)\"}\n", count: 15_000)),
      (
        1, "longer than the limit of 1 MB for one document", "b.jsonl",
        "{\"text\":\"" + String(repeating: "a ", count: 1 << 20) + "\"}\n{\"text\":\"\(body)\"}\n"
      ),
      (
        1, nil, "a.eml",
        "From: a@b\nTo: b@c\nSubject: s\nDate: 3 May 2001 10:00:00 +0000\n\n" + body + "\n-- \n"
          + String(repeating: body + "\n", count: 20_000)
      ),
    ] as [(Int, String?, String, String)])
  func theLimitOfADocument(_ count: Int, _ failure: String?, _ name: String, _ text: String) throws {
    var options = ReadingOptions()
    options.maximumFileSize = 1 << 20
    let result = try read(name, text, options)
    #expect(result.documents.count == count)
    #expect(result.findings.first?.message.hasPrefix(failure ?? "") ?? (failure == nil))
  }

  /// Names in documents.yaml that no file has.
  @Test(arguments: [
    ([], "a.txt: 1999"), (["line 1"], "b.txt: 1999"), (["line 2"], "a.txt: 1999\nsub/c.txt: 2000"), ([], ""),
  ])
  func namesOfNoFileAreNamed(_ places: [String], _ yaml: String) throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "sub/c.txt"] { try folder.write(name, Self.body) }
    try folder.write("documents.yaml", yaml)
    let findings = folder.read().findings
    #expect(findings.compactMap(\.place) == places)
    #expect(findings.allSatisfy { $0.severity == .remark })
    // Of two files named one by one, neither is amiss for the other.
    #expect(DocumentReader().read([folder.path + "/a.txt"]).findings.compactMap(\.place) == places)
  }

  @Test func theCallersFilesAreSetAside() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.body)
    try folder.write("b.list", "- x")
    var options = ReadingOptions()
    options.isSetAside = { name, bytes in name.hasSuffix(".list") && bytes.first == UInt8(ascii: "-") }
    let result = folder.read(options)
    #expect(result.documents.map(\.id) == [folder.path + "/a.txt"])
    #expect(result.setAside.map(\.path) == [folder.path + "/b.list"])
    #expect(result.setAside.map(\.bytes) == [Array("- x".utf8)])
  }

  /// The address and the site that front matter's `source` gives.
  @Test(
    arguments: [
      ("https://example.org/a", nil, "https://example.org/a"), (nil, "Northgate Dispatch", "Northgate Dispatch"),
      (nil, "The Herald: Evening", "'The Herald: Evening'"),
    ] as [(String?, String?, String)])
  func sourceOfFrontMatter(_ url: String?, _ site: String?, _ source: String) throws {
    let document = try #require(try read("a.md", "---\nsource: \(source)\n---\n" + Self.body).documents.first)
    #expect(document.url == url)
    #expect(document.siteName == site)
  }

  /// The byline of a text that was wrapped, and the lines it stands on.
  @Test(arguments: [
    ("Laurence Quill, The Harrow Courier", "By Laurence Quill\nThe Harrow Courier"),
    ("Laurence Quill", "By Laurence Quill"),
    ("Ann Berg, Bo Holt and Carla Dean", "By Ann Berg, Bo Holt and\nCarla Dean"),
    ("Ann Berg, Bo Holt, Carla Dean", "By Ann Berg, Bo Holt,\nCarla Dean"),
    ("Ann Berg in Harwich for the Courier", "By Ann Berg in Harwich\nfor the Courier"),
  ])
  func bylinesOfTwoLines(_ byline: String, _ lines: String) throws {
    let text = """
      HARBOUR CLOSED TO ALL SHIPS

      \(lines)

      The harbour was closed to all ships on Tuesday, after a crane had fallen into the
      basin and could not be lifted out of it by any of the ships that were there on the
      day. The port said that it would be open again by the end of the week, and not before
      that.
      """
    #expect(try read("a.txt", text).documents.first?.byline == byline)
  }
}
