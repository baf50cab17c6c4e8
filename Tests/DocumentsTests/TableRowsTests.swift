import Testing

@testable import Documents

@Suite struct TableRowsTests {
  static let rows = ["Date | Event", "16 July 1866 | Act obtained", "1 June 1869 | Line opened"]

  @Test func aRowOfMarkdownIsABlock() throws {
    let table = "| Date | Event |\n|---|---|\n| 16 July 1866 | Act obtained |\n| 1 June 1869 | **Line** opened |\n"
    let document = try #require(try read("a.md", "# Chronology\n\n\(table)").documents.first)
    #expect(document.paragraphs == Self.rows)
    #expect(document.blocks.allSatisfy { $0.kind == .tableRow })
    #expect(document.date == nil)
  }

  @Test func aRowOfAPageIsABlock() throws {
    let table = """
      <table><tr><th>Date</th><th>Event</th></tr><tr><td>16 July<br>1866</td><td>Act obtained</td></tr>
      <tr><td>1 June 1869</td><td>Line opened</td></tr></table>
      """
    let document = try Page.read(
      "<article><h1>Crane falls into basin</h1>\(table)\(Page.paragraphs(Page.lead, Page.second))</article>")
    #expect(document.paragraphs == Self.rows + [Page.lead, Page.second])
    // A date in the last cell is no time stamp after the text.
    let last =
      "<table><tr><td>Act obtained</td><td>16 July 1866</td></tr><tr><td>Line opened</td><td>1 June 1869</td></tr></table>"
    let other = try Page.read(
      "<article><h1>Crane falls into basin</h1>\(Page.paragraphs(Page.lead, Page.second))\(last)</article>")
    #expect(other.paragraphs.suffix(2) == ["Act obtained | 16 July 1866", "Line opened | 1 June 1869"])
  }

  @Test func aDateThatSpansRowsStandsInEach() {
    let blocks = HTMLFragment.blocks(
      Array(
        """
        <table><tr><td rowspan="2">1914</td><td>War declared</td></tr><tr><td>Liner sunk</td></tr>
        <tr><td>1915</td><td>Blockade</td></tr></table>
        """.utf8))
    #expect(blocks.map(\.text) == ["1914 | War declared", "1914 | Liner sunk", "1915 | Blockade"])
  }

  @Test func linesThatDateThePageAreNoChronology() throws {
    let table = """
      <table><tr><td>Published</td><td>16 July 2016</td></tr><tr><td>Updated</td><td>18 July 2016</td></tr></table>
      """
    let document = try Page.read(
      "<article><h1>Crane falls into basin</h1>\(table)\(Page.paragraphs(Page.lead, Page.second))</article>")
    #expect(!document.text.contains("2016"))
  }

  @Test func longParagraphsOfACellStayParagraphs() {
    let long = String(repeating: "word ", count: 40) + "end."
    let cell = TextBlock.Cell(row: 1, cell: 2)
    let blocks = TableRows.joined([
      TextBlock(.tableRow, "1914", cell: .init(row: 1, cell: 1)), TextBlock(.tableRow, long, cell: cell),
      TextBlock(.tableRow, long, cell: cell), TextBlock(.tableRow, "Name", cell: .init(row: 3, cell: 4)),
    ])
    #expect(blocks.map(\.text) == ["1914 | " + long, long, "Name"])
  }
}
