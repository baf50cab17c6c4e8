import Chronology
import DateResolution
import Documents
import Events
import Foundation
import Testing

@testable import Annals

/// From a file to its events, where the form of the document decides what a date belongs to.
@Suite struct DocumentFormsTests {
  /// "date: quote" of the dated events of one file, and the document's own date.
  static func events(_ name: String, _ text: String) throws -> (date: String?, events: [String]) {
    let folder = try Folder([name: text])
    let document = try #require(DocumentReader(options: ReadingOptions()).read([folder.path]).documents.first)
    let record = DocumentAnalysis(gazetteer: .builtIn).record(of: document)
    let events = record.events.filter { $0.basis != .document }.compactMap { event in
      event.date.map { "\($0.edtf): \(event.sources[0].quote)" }
    }
    return (record.document.date?.edtf, events)
  }

  /// A line beside the text that cannot be its day, since the text tells of a later year.
  @Test(arguments: ["Date: 3 May 1930", "York, 3 May 1930", "Published 3 May 1930", "YORK, May 3, 1930."])
  func aLineBeforeWhatTheTextTellsDatesNothing(_ line: String) throws {
    let body = "The mill was built here. In 1998 the owners moved to Leeds. It burned on Saturday."
    #expect(try Self.events("a.md", "# The mill\n\n\(line)\n\n\(body)\n").date == "[1998-01-01..]")
    let early = "The mill was built here. In 1898 the owners moved to Leeds. It burned on Saturday."
    #expect(try Self.events("a.md", "# The mill\n\n\(line)\n\n\(early)\n").date == "1930-05-03")
  }

  /// Who looks back on old times tells of their weekdays.
  @Test func anInterviewMayLookBack() throws {
    let head = "# Interview with a fitter\n\nRecorded in Riga, 23 April 2006.\n\n"
    let old = try Self.events(
      "a.md", head + "I came in 1979. The plant closed in 1990. On Saturday there was a wedding in our building.\n")
    #expect(old.date == "2006-04-23")
    #expect(!old.events.contains { $0.hasPrefix("2006-04-22") })
    let new = try Self.events("a.md", head + "I came in 2005. On Saturday there was a wedding in our building.\n")
    #expect(new.events.contains { $0.hasPrefix("2006-04-22") })
  }

  /// What opens with its own day is not told once more at the document's.
  @Test(arguments: [
    (0, "On April 18, 2016, the company completed the sale of its mills to a rival."),
    (0, "On Monday 18 April the company completed the sale of its mills to a rival."),
    (1, "The company has completed the sale of its mills in the north to a rival."),
    (1, "The company has apologised for what its chairman said of the mills on 18 April."),
    (1, "The company, founded on 18 April 1906, has sold its mills in the north to a rival."),
  ])
  func theLeadIsNewsOfItsOwnDay(_ expected: Int, _ lead: String) throws {
    let folder = try Folder(["a.md": "---\ndate: 2016-08-09\n---\n\n# Results\n\n\(lead) Shares were flat.\n"])
    let document = try #require(DocumentReader(options: ReadingOptions()).read([folder.path]).documents.first)
    let record = DocumentAnalysis(gazetteer: .builtIn).record(of: document)
    #expect(record.events.count { $0.basis == .document } == expected)
  }

  /// The entry of a chronology has the date before it, whichever mark parts the two.
  @Test(arguments: [
    ("a.txt", "29 November 1962. ", "11 December 1967. ", "1962-11-29", "1967-12-11"),
    ("a.md", "29 November 1962. ", "11 December 1967. ", "1962-11-29", "1967-12-11"),
    ("a.md", "**29 November 1962.** ", "**11 December 1967.** ", "1962-11-29", "1967-12-11"),
    ("a.md", "- Nov. 29, 1962. ", "- Dec. 11, 1967. ", "1962-11-29", "1967-12-11"),
    ("a.txt", "March 1962. ", "May 1967. ", "1962-03", "1967-05"), ("a.txt", "1962. ", "1967. ", "1962", "1967"),
    ("a.md", "1962. ", "1967. ", "1962", "1967"), ("a.md", "- 1962. ", "- 1967. ", "1962", "1967"),
  ])
  func anEntryHasTheDateBeforeItsFullStop(
    _ name: String, _ one: String, _ two: String, _ first: String, _ second: String
  )
    throws
  {
    let text = "\(one)Britain and France sign the treaty. It is long.\n\n\(two)The aircraft is rolled out.\n"
    #expect(
      try Self.events(name, text).events
        == ["\(first): Britain and France sign the treaty.", "\(second): The aircraft is rolled out."])
  }

  /// One date is no list.
  @Test(arguments: [
    "1962. That was the year we signed it.",
    "We signed it at last.\n\n29 November 1962.",
  ])
  func aDateWithAFullStopIsNoEntry(_ text: String) throws {
    #expect(try Self.events("a.txt", text).events.isEmpty)
    #expect(try Self.events("a.md", text).events.isEmpty)
  }

  @Test func aRowsDateDatesItsCells() throws {
    let found = try Self.events(
      "a.md",
      "# Accidents\n\n| Place | Date |\n|---|---|\n| Greenodd, collision | 5 August 1905 |\n| Leeds, fire | 1911 |\n")
    #expect(found.events == ["1905-08-05: Greenodd, collision | 5 August 1905", "1911: Leeds, fire | 1911"])
  }

  @Test func aRowsHeadlineIsWithoutTheDateAndItsMarks() throws {
    let folder = try Folder([
      "a.md":
        "# Accidents\n\n| Place | Date | Killed |\n|---|---|---|\n| Leeds, fire | 1911 | 2 |\n| 1912 | York, fire | |\n"
    ])
    let timeline = Pipeline().run([folder.path]).timeline
    #expect(timeline.events.map(\.title) == ["Leeds, fire | 2", "York, fire"])
  }

  @Test func aBoldLeadInIsDatedByWhatFollows() throws {
    let found = try Self.events(
      "a.md",
      "# What is on\n\n**Curator's tour.** Thursday 9 March 2017, 1.15pm. Free.\n\n**It opened in 2015.** 4 May 2017.\n"
    )
    #expect(found.events.first == "2017-03-09: Curator's tour. Thursday 9 March 2017, 1.15pm.")
    #expect(found.events.contains("2015: It opened in 2015."))
  }

  /// Mails with quoted mails, as one writes them in Markdown, and as programs do.
  static let mails: [(name: String, quoted: String)] = [
    (
      "a.md",
      "> I saw it yesterday.\n>\n> On 6 July 2012, Jo wrote:\n>\n> > I rang them today.\n>\n> They were closed yesterday."
    ),
    (
      "a.md",
      "> I saw it yesterday.\n> On 6 July 2012, Jo wrote:\n>> I rang them today.\n>\n> They were closed yesterday."
    ),
    (
      "a.txt",
      "> I saw it yesterday.\n>\n> On 6 July 2012, Jo wrote:\n>> I rang them today.\n> They were closed yesterday."
    ),
    (
      "a.txt",
      "> I saw it yesterday.\n> On 6 July 2012, Jo wrote:\n> > I rang them today.\n> They were closed yesterday."
    ),
  ]

  @Test(arguments: mails) func aQuotedMailSpeaksFromItsOwnDay(_ name: String, _ quoted: String) throws {
    let header = "On Tue, 10 Jul 2012 at 18:02, Sam <sam@example.org> wrote:"
    let found = try Self.events(
      name,
      "---\ndate: 2012-07-11\ntitle: Roof\n---\nI met them yesterday, and they will come.\n\n\(header)\n\(quoted)\n")
    #expect(
      found.events == [
        "2012-07-10: I met them yesterday, and they will come.", "2012-07-09: I saw it yesterday.",
        "2012-07-06: I rang them today.", "2012-07-09: They were closed yesterday.",
      ])
  }

  @Test func aQuotationSpeaksFromTheDayThatLeadsToIt() throws {
    let found = try Self.events(
      "a.md",
      "---\ndate: 2018-09-03\n---\nOn 5 May 1917, the captain wrote:\n\n> Yesterday we took the hill.\n\nHe died in 1965.\n"
    )
    #expect(
      found.events == [
        "1917-05-05: On 5 May 1917, the captain wrote:", "1917-05-04: Yesterday we took the hill.",
        "1965: He died in 1965.",
      ])
    // What somebody wrote of a day is not of that day.
    let later = try Self.events(
      "a.md", "---\ndate: 2018-09-03\n---\nOf the fight of 5 May 1917 he wrote:\n\n> Yesterday we took the hill.\n")
    #expect(!later.events.contains { $0.hasPrefix("1917-05-04") })
  }

  @Test func aDatelineWithoutYearIsNoEvent() throws {
    let found = try Self.events(
      "a.md", "---\ndate: 2019-03-14\n---\nLONDON, March 14 (Reuters) - The bridge was closed on Tuesday.\n")
    #expect(found.events.map { $0.prefix(10) } == ["2019-03-12"])
  }

  @Test func aPostscriptIsOfTheLettersYear() throws {
    let found = try Self.events(
      "a.md",
      "# To Nell\n\n14th March, 1944\n\nIt was 3rd August 1939 when we met. It rained.\n\nP.S. 15th March. Ann came yesterday.\n"
    )
    #expect(found.date == "1944-03-14")
    #expect(found.events.last == "1944-03-14: Ann came yesterday.")
    #expect(!found.events.contains { $0.hasPrefix("1939-03") })
  }
}
