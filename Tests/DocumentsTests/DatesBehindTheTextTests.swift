import Chronology
import Testing

@testable import Documents

/// Dates of a page that are not its own: those of other articles, of comments, of the entries of a chronology.
@Suite struct DatesBehindTheTextTests {
  static let heading = "<h1>The mill that nobody rebuilt</h1>"
  static let text =
    "<p>The mill on the river burned down and nobody has rebuilt it since, although the council said more than once that "
    + "it would.</p><p>Its owner moved to the coast, and the site was sold to a builder who went bankrupt in turn, so that "
    + "children play there now.</p>"

  static func date(_ body: String) throws -> String? {
    try read("a.html", "<html><head><title>The mill that nobody rebuilt</title></head><body>\(body)</body></html>")
      .documents.first?.date?.date.edtf
  }

  @Test(arguments: [
    #"<div>More: <a href="x">What the flood cost</a> 11 March 2021</div>"#,
    #"<div>ALSO READ | <a href="x">The other mill</a> (May 6, 2023)</div>"#,
    #"<ul><li><a href="x">The flood, 11 March 2021</a></li></ul>"#,
    "<div>Comments<p>Jo, 11 January 2023 at 08:14: Same as then.</p></div>",
    "<p>January 11, 2023 at 8:14 am</p><p>Same as then.</p>",
    "<footer>Privacy policy updated 1 March 2018</footer>", "<div>← 3 May 2019: The bridge</div>",
  ]) func noDateOfThePage(_ foot: String) throws {
    #expect(try Self.date(Self.heading + Self.text + foot) == nil)
    // Nor does it stand above what the page says of itself.
    let stamp = "<p>Written by Ann Lee | Updated: June 25, 2025 07:31 IST</p>"
    #expect(try Self.date(Self.heading + stamp + Self.text + foot) == "2025-06-25")
  }

  @Test(arguments: [
    "<p>Bonn, 25 June 2025</p>", "<p>Posted on June 25, 2025</p>", "<p>By Ann, 25 June 2025, 11:51 | 2 comments</p>",
  ])
  func whatSaysSoAtTheFoot(_ foot: String) throws {
    #expect(try Self.date(Self.heading + Self.text + foot) == "2025-06-25")
  }

  @Test(arguments: [
    ("<p><b>Dec. 3, 2024</b> — ", "<p><b>April 4, 2025</b> — ", "</p>"),
    ("<p>3 December 2024. ", "<p>4 April 2025. ", "</p>"),
    ("<h3>3 December 2024</h3><p>", "<h3>4 April 2025</h3><p>", "</p>"),
    ("<dt>3 December 2024</dt><dd>", "<dt>4 April 2025</dt><dd>", "</dd>"),
  ]) func entries(_ first: String, _ second: String, _ end: String) throws {
    let body = first + "The president declares martial law at night." + end + second + "The judges remove him." + end
    #expect(try Self.date("<h1>The mill that nobody rebuilt</h1>" + body) == nil)
  }
}
