import Chronology
import Foundation
import Testing

@testable import Documents

@Suite struct PDFTests {
  static let body = DocumentReaderTests.body

  /// What pdftotext writes of pages, each a list of blocks, each of lines with their height and place.
  private static func pages(_ pages: [[[(String, Double)]]], head: String = "", lineHeight: Double = 12) -> PDFPages {
    var xml = "<html><head>\(head)</head><body><doc>"
    for page in pages {
      xml += "<page width=\"600\" height=\"800\"><flow>"
      for block in page {
        xml += "<block>"
        for (text, top) in block {
          // A larger line is written "#Text".
          let height = text.hasPrefix("#") ? lineHeight * 1.6 : lineHeight
          xml += "<line yMin=\"\(top)\" yMax=\"\(top + height)\">"
          for word in text.drop(while: { $0 == "#" }).split(separator: " ") { xml += "<word>\(word)</word>" }
          xml += "</line>"
        }
        xml += "</block>"
      }
      xml += "</flow></page>"
    }
    return XMLEvents.parse(Array((xml + "</doc></body></html>").utf8), PDFPages.init).handler
  }

  private static func article(_ content: [[[(String, Double)]]]) -> PDFArticle { PDFArticle(pages(content).pages) }

  @Test func joinsLinesAndMendsBrokenWords() {
    let lines = [
      ("The inves-", 300.0), ("tigation of the well-", 312), ("Known case ended in mid-", 324), ("2020.", 336),
    ]
    #expect(
      Self.article([[lines]]).blocks.map(\.text) == ["The investigation of the well- Known case ended in mid- 2020."])
  }

  @Test func tellsHeadingsByTheirSize() {
    let article = Self.article([[[("#The harbour", 200)], [(Self.body, 300), (Self.body, 312)]]])
    #expect(article.title == "The harbour")
    #expect(article.blocks.map(\.kind) == [.heading, .paragraph])
  }

  @Test func aHeadingKeepsItsNumber() {
    let article = Self.article([[[("#2.1", 200)], [("#The harbour", 200)], [(Self.body, 300), (Self.body, 312)]]])
    #expect(article.blocks.first?.text == "2.1 The harbour")
  }

  @Test func leavesOutHeadsFeetAndPageNumbers() {
    let content = (1...6).map { page -> [[(String, Double)]] in
      [[("Annual report 2020 \(page)", 20)], [("Text of page \(page) ends here.", 300)], [("\(page)", 780)]]
    }
    let article = Self.article(content)
    #expect(article.blocks.map(\.text) == (1...6).map { "Text of page \($0) ends here." })
    #expect(Set(article.removals.map(\.rule)) == ["head or foot of the page"])
    // A year on the cover is no page number.
    #expect(Self.article([[[("2020", 780)]]]).blocks.map(\.text) == ["2020"])
  }

  @Test func aParagraphGoesOnOverThePage() {
    let content: [[[(String, Double)]]] = [
      [[("The council met in", 700.0)]], [[("spring and rose.", 100)], [("Then it ended.", 140)]],
    ]
    #expect(Self.article(content).blocks.map(\.text) == ["The council met in spring and rose.", "Then it ended."])
  }

  @Test func bulletsInAColumnOfTheirOwnMakeItems() {
    let content: [[[(String, Double)]]] = [
      [[("•", 300.0), ("•", 324)], [("first item", 300.0), ("goes on", 312), ("second item", 324)]]
    ]
    let article = Self.article(content)
    #expect(article.blocks.map(\.text) == ["first item goes on", "second item"])
    #expect(article.blocks.map(\.kind) == [.listItem, .listItem])
  }

  @Test func aPDFIsNoOlderThanItsText() {
    let head =
      "<title>Of the file</title><meta name=\"CreationDate\" content=\"2019-05-04T10:00:00Z\"/><meta name=\"Author\" content=\"Karl Berg\"/>"
    var reading = FileReading(file: SourceFile(path: "a.pdf"), options: ReadingOptions())
    reading.addPDF(Self.pages([[[(Self.body, 300)]]], head: head))
    let document = reading.documents.first
    #expect(document?.date?.date.edtf == "[..2019-05-04]")
    #expect(document?.date?.evidence.first == "PDF made on 2019-05-04")
    #expect([document?.title, document?.byline] == ["Of the file", "Karl Berg"])
    reading.addPDF(Self.pages([[[("5 March 1944", 200)], [(Self.body, 300)]]], head: head))
    #expect(reading.documents.last?.date?.date.edtf == "1944-03-05")
  }

  @Test(arguments: ["Microsoft Word - Document1", "report.docx", "Untitled", "x"])
  func namesOfFilesAreNoTitles(_ title: String) {
    #expect(PDFComplaint.titleWorthKeeping(title) == nil)
  }

  // MARK: The program

  static let pdf = Array("%PDF-1.4\nno more than a beginning\n".utf8)

  @Test func saysWhatToInstallWherePopplerIsMissing() {
    var options = ReadingOptions()
    options.programPath = "/nonexistent"
    let finding = DocumentReader(options: options).read(bytes: Self.pdf, name: "a.pdf").findings.first
    #expect(finding?.severity == .failure)
    #expect(finding?.message.contains("poppler-utils") == true)
  }

  /// A program of that name that does as the script says.
  private func read(with script: String, _ change: (inout ReadingOptions) -> Void = { _ in }) throws -> ReadingResult {
    let folder = try TemporaryFolder()
    let program = try folder.write("pdftotext", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    var options = ReadingOptions()
    options.programPath = folder.path
    change(&options)
    return DocumentReader(options: options).read(bytes: Self.pdf, name: "a.pdf")
  }

  @Test func readsWhatTheProgramWrites() throws {
    let xml =
      "<html><body><page height='800'><block><line yMin='300' yMax='312'><word>Read.</word></line></block></page></body></html>"
    let result = try read(with: "cat > /dev/null; echo \"\(xml)\"")
    #expect(result.documents.map(\.text) == ["Read."])
    #expect(try read(with: "grep -q 'no more than' && echo \"\(xml)\"").documents.count == 1)
  }

  @Test func boundsTheProgram() throws {
    let slow = try read(with: "exec sleep 30") { $0.programSeconds = 1 }
    #expect(slow.findings.first?.message.contains("more than 1 seconds") == true)
    let endless = try read(with: "exec yes") { $0.maximumFileSize = 1 << 20 }
    #expect(endless.findings.first?.message.contains("more text than the limit of 1 MB") == true)
    let refused = try read(with: "echo 'Command Line Error: Incorrect password' >&2; exit 1")
    #expect(refused.findings.first?.message.contains("protected by a password") == true)
    let damaged = try read(with: "exit 1")
    #expect(damaged.findings.first?.message.contains("damaged or cut off") == true)
  }
}
