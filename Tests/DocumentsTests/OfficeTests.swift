import Chronology
import Testing

@testable import Documents

@Suite struct OfficeTests {
  static let body = DocumentReaderTests.body

  private static func paragraph(_ text: String, style: String = "", properties: String = "") -> String {
    let style = style.isEmpty ? "" : "<w:pStyle w:val=\"\(style)\"/>"
    return "<w:p><w:pPr>\(style)\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  // MARK: Word

  struct Case: Sendable {
    var kind: Document.Block.Kind
    var text: String
    var xml: String
  }

  static let wordBlocks: [Case] = [
    Case(kind: .paragraph, text: "Plain.", xml: paragraph("Plain.")),
    Case(kind: .paragraph, text: "Two runs.", xml: "<w:p><w:r><w:t>Two </w:t></w:r><w:r><w:t>runs.</w:t></w:r></w:p>"),
    Case(
      kind: .paragraph, text: "A line\nand one more",
      xml: "<w:p><w:r><w:t>A line</w:t><w:br/><w:t>and one more</w:t></w:r></w:p>"),
    Case(kind: .paragraph, text: "a b", xml: "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>"),
    Case(kind: .heading, text: "Chapter", xml: paragraph("Chapter", style: "berschrift1")),
    Case(kind: .heading, text: "Own level", xml: paragraph("Own level", properties: "<w:outlineLvl w:val=\"2\"/>")),
    Case(kind: .heading, text: "Based on it", xml: paragraph("Based on it", style: "Chapter")),
    Case(
      kind: .listItem, text: "Item", xml: paragraph("Item", properties: "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")),
    Case(kind: .listItem, text: "By style", xml: paragraph("By style", style: "ListBullet")),
    Case(
      kind: .paragraph, text: "No item",
      xml: paragraph("No item", style: "ListBullet", properties: "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")),
    Case(kind: .quotation, text: "Said.", xml: paragraph("Said.", style: "Zitat")),
    Case(
      kind: .tableRow, text: "1914 | War declared",
      xml:
        "<w:tbl><w:tr><w:tc>\(paragraph("1914"))</w:tc><w:tc>\(paragraph("War"))\(paragraph("declared"))</w:tc></w:tr></w:tbl>"
    ),
    Case(
      kind: .paragraph, text: "New text.",
      xml:
        "<w:p><w:ins><w:r><w:t>New </w:t></w:r></w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:r><w:t>text.</w:t></w:r></w:p>"
    ),
    Case(
      kind: .paragraph, text: "Seen.",
      xml: "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden. </w:t></w:r><w:r><w:t>Seen.</w:t></w:r></w:p>"),
    Case(
      kind: .paragraph, text: "See 3.",
      xml: "<w:p><w:r><w:t>See </w:t></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:t>3.</w:t></w:r></w:p>"),
    Case(
      kind: .paragraph, text: "Once.",
      xml:
        "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>Once.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Once.</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
    ),
  ]

  static let wordStyles = """
    <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="Chapter"><w:name w:val="Chapter"/><w:basedOn w:val="berschrift1"/></w:style>
    <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
    <w:style w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
    <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:styleId="Loop"><w:name w:val="x"/><w:basedOn w:val="Loop"/></w:style>
    """

  @Test(arguments: wordBlocks) func readsTheBlocksOfWord(_ expected: Case) throws {
    let file = OfficeFiles.docx(Self.paragraph(Self.body) + expected.xml, styles: Self.wordStyles)
    let document = try #require(read("a.docx", file).documents.first)
    #expect(document.paragraphs == [Self.body, expected.text])
    #expect(document.blocks.last?.kind == expected.kind)
  }

  @Test func leavesOutTheTableOfContentsAndReadsNotesBehindTheText() throws {
    let note =
      "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>"
    let file = OfficeFiles.docx(
      Self.paragraph("Chapter 3", style: "TOC1") + Self.paragraph(Self.body, style: "Loop"), styles: Self.wordStyles,
      others: [("word/footnotes.xml", note + "<w:footnote>\(Self.paragraph("A note."))</w:footnote></w:footnotes>")])
    var options = ReadingOptions()
    options.keepsRemovals = true
    let document = try #require(read("a.docx", file, options).documents.first)
    #expect(document.paragraphs == [Self.body, "A note."])
    #expect(document.removals == [.init(rule: "table of contents", text: "Chapter 3")])
  }

  // MARK: OpenDocument

  static let openBlocks: [Case] = [
    Case(kind: .paragraph, text: "Plain text.", xml: "<text:p>Plain <text:span>text.</text:span></text:p>"),
    Case(kind: .paragraph, text: "a b", xml: "<text:p>a<text:s text:c=\"3\"/>\n  b</text:p>"),
    Case(kind: .paragraph, text: "a\nb", xml: "<text:p>a<text:line-break/>b</text:p>"),
    Case(kind: .heading, text: "Chapter", xml: "<text:h text:outline-level=\"1\">Chapter</text:h>"),
    Case(
      kind: .listItem, text: "Item",
      xml: "<text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list>"),
    Case(kind: .quotation, text: "Said.", xml: "<text:p text:style-name=\"P1\">Said.</text:p>"),
    Case(
      kind: .tableRow, text: "1914 | War",
      xml:
        "<table:table><table:table-row><table:table-cell><text:p>1914</text:p></table:table-cell><table:table-cell><text:p>War</text:p></table:table-cell></table:table-row></table:table>"
    ),
    Case(
      kind: .paragraph, text: "Text.",
      xml: "<text:p>Text.<office:annotation><text:p>No.</text:p></office:annotation></text:p>"),
    Case(
      kind: .paragraph, text: "Text.",
      xml: "<text:tracked-changes><text:p>Old.</text:p></text:tracked-changes><text:p>Text.</text:p>"),
    Case(
      kind: .paragraph, text: "A note.",
      xml:
        "<text:p><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>"
    ),
  ]

  @Test(arguments: openBlocks) func readsTheBlocksOfOpenDocument(_ expected: Case) throws {
    let style = "<style:style style:name=\"P1\" style:parent-style-name=\"Quotations\"/>"
    let file = OfficeFiles.odt("<text:p>\(Self.body)</text:p>" + expected.xml, styles: style)
    let document = try #require(read("a.odt", file).documents.first)
    #expect(document.paragraphs == [Self.body, expected.text])
    #expect(document.blocks.last?.kind == expected.kind)
  }

  // MARK: Properties

  /// The date, then what the file says of its making and of its last saving, and the text.
  static let dates: [(String?, String, String, String)] = [
    ("2019-05-04", "2019-05-04T10:00:00Z", "2019-05-04T18:00:00Z", ""),
    ("[2019-05-04..2019-06-01]", "2019-05-04T10:00:00Z", "2019-06-01T10:00:00Z", ""),
    ("2019-05-04", "2019-05-04T10:00:00Z", "", ""), ("[..2019-06-01]", "", "2019-06-01T10:00:00Z", ""),
    // Copied after it was saved; written by a program without a clock; nothing.
    ("[..2019-06-01]", "2020-01-01T10:00:00Z", "2019-06-01T10:00:00Z", ""),
    ("[..2019-06-01]", "1601-01-01T00:00:00Z", "2019-06-01T10:00:00Z", ""), (nil, "1970-01-01T00:00:00Z", "", ""),
    (nil, "", "", ""),
    // The text knows better than the file.
    ("1944-03-05", "2019-05-04T10:00:00Z", "2019-05-04T18:00:00Z", "5 March 1944"),
  ]

  @Test(arguments: dates) func datesTheTextByTheFile(
    _ edtf: String?, _ created: String, _ modified: String, _ line: String
  ) throws {
    func element(_ name: String, _ text: String) -> String { text.isEmpty ? "" : "<\(name)>\(text)</\(name)>" }
    let word = OfficeFiles.docx(
      Self.paragraph(line) + Self.paragraph(Self.body),
      core: "<dc:title>T</dc:title>" + element("dcterms:created", created) + element("dcterms:modified", modified))
    let open = OfficeFiles.odt(
      "<text:p>\(line)</text:p><text:p>\(Self.body)</text:p>",
      meta: element("meta:creation-date", created) + element("dc:date", modified))
    for file in [word, open] {
      let document = try #require(read("a", file).documents.first)
      #expect(document.date?.date.edtf == edtf)
      #expect(document.date?.origin ?? .declared == .declared)
      #expect(document.paragraphs == [Self.body])
      if line.isEmpty, edtf != nil { #expect(document.date?.evidence.last?.contains("not of the text") == true) }
    }
  }

  @Test func readsTitleAndAuthor() throws {
    let core = "<dc:title>Of the file</dc:title><dc:creator>Karl Berg</dc:creator><dc:language>de-DE</dc:language>"
    let named = try #require(read("a", OfficeFiles.docx(Self.paragraph(Self.body), core: core)).documents.first)
    #expect([named.title, named.byline, named.language] == ["Of the file", "Karl Berg", "de-DE"])
    let styled = OfficeFiles.docx(
      Self.paragraph("In the text", style: "Titel") + Self.paragraph(Self.body), styles: Self.wordStyles, core: core)
    let document = try #require(read("a", styled).documents.first)
    #expect(document.title == "In the text")
    #expect(document.paragraphs == [Self.body])
  }

  @Test func readsFlatOpenDocument() throws {
    let xml = """
      <?xml version="1.0"?><office:document \(OfficeFiles.names)><office:meta><dc:title>Flat</dc:title></office:meta>
      <office:body><office:text><text:p>\(Self.body)</text:p></office:text></office:body></office:document>
      """
    let document = try #require(read("a.fodt", Array(xml.utf8)).documents.first)
    #expect(document.title == "Flat")
    #expect(document.text == Self.body)
  }

  // MARK: Bad files

  static let good = OfficeFiles.docx(paragraph(body), core: "<dcterms:created>2019-05-04</dcterms:created>")

  @Test func readsWhatIsLeftOfAFileThatWasCutOff() throws {
    // The directory, the file's end; then half of the text.
    for count in [30, Self.good.count / 4] {
      let result = read("a.docx", Array(Self.good.dropLast(count)))
      #expect(result.documents.first?.text == Self.body)
      #expect(result.findings.first?.severity == .remark)
      #expect(result.findings.first?.message.contains("cut off") == true)
    }
    for count in 0..<Self.good.count { _ = read("a.docx", Array(Self.good.prefix(count))) }
  }

  static let refused: [(String, [UInt8])] = [
    ("unpacks to more than the limit of 1 MB", OfficeFiles.docx(paragraph(String(repeating: "bomb ", count: 1 << 20)))),
    ("another ZIP archive", Archives.zip([.init("photo.jpg", "x")])), ("without anything in it", Archives.zip([])),
    (
      "a spreadsheet or presentation",
      Archives.zip([
        .init("[Content_Types].xml", "<Types/>"),
        .init("_rels/.rels", "<R><R Type=\"officeDocument\" Target=\"xl/workbook.xml\"/></R>"),
      ])
    ),
    (
      "spreadsheet or presentation", Archives.zip([.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])
    ),
    ("EPUB", Archives.zip([.init("mimetype", "application/epub+zip", isStored: true)])),
    ("expected 'word/document.xml'", Archives.zip([.init("[Content_Types].xml", "<Types/>")])),
    (
      "password",
      Archives.zip([
        {
          var entry = Archives.Entry("mimetype", "application/vnd.oasis.opendocument.text")
          entry.isEncrypted = true
          return entry
        }()
      ])
    ),
    ("an old Word or Excel file, or one protected", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    ("an RTF file; save it as", Array("{\\rtf1\\ansi Hello}".utf8)),
  ]

  @Test(arguments: refused) func namesWhatItCannotRead(_ message: String, _ bytes: [UInt8]) {
    var options = ReadingOptions()
    options.maximumFileSize = 1 << 20
    let result = read("a.docx", bytes, options)
    #expect(result.documents.isEmpty)
    #expect(result.findings.first?.severity == .failure)
    #expect(result.findings.first?.message.contains(message) == true, "\(result.findings)")
  }

  @Test func doesNotBelieveLengthsAndCheckSums() throws {
    for size in [0, 1, 0x7FFF_FFFF, 0xFFFF_FFFF] {
      var text = Archives.Entry(
        "word/document.xml", "<w:document><w:p><w:r><w:t>\(Self.body)</w:t></w:r></w:p></w:document>")
      text.statedSize = size
      let result = read("a.docx", Archives.zip([.init("[Content_Types].xml", "<Types/>"), text]))
      #expect(result.documents.first?.text == Self.body)
      text.statedChecksum = 1
      let damaged = read("a.docx", Archives.zip([.init("[Content_Types].xml", "<Types/>"), text]))
      #expect(damaged.documents.first?.text == Self.body)
      #expect(damaged.findings.first?.message.contains("damaged") == true)
    }
  }
}
