import Chronology
import DateResolution
import Documents
import Events
import Testing

@testable import Annals

/// The first sentence of a report: the day of the report dates what it tells only where nothing else does. Texts are invented.
@Suite struct LeadsTests {
  static let leads: [(dates: [String], lead: String)] = [
    // The telling has a date of its own, however coarse.
    (["2010-11"], "In November the council closed the old pier after a storm had damaged its piles."),
    (["2010"], "In 2010 the council closed the old pier after a storm in the bay."),
    (["2010-11"], "This month the council closed the old pier after a storm in the bay."),
    (["1890"], "The firm was founded in 1890 by two brothers from the old harbour."),
    // Nothing else has.
    (["2010-11-24"], "Parliament has passed the law that the unions fought for so long."),
  ]

  @Test(arguments: leads) func dates(_ expected: [String], _ lead: String) throws {
    #expect(try Self.dates("---\ndate: 2010-11-24\n---\n\n\(lead)\n") == expected)
  }

  static let likened: [String] = [
    "The mayor promises to rule as her father did from 1950 to 1960.",
    "The army will leave the valley as its enemies did in 1989.", "Prices could fall as they did in March 2009.",
    "The team hopes to win the cup, as it did in 2004.",
  ]

  @Test("What is only likened to another time has none", arguments: likened) func likening(_ text: String) throws {
    #expect(try Self.dates(text + "\n").isEmpty)
  }

  static let verbs: [(dates: [String], text: String)] = [
    (["1994-12"], "The tunnel was approved in December 1994 and should have been ready ten years later."),
    (["1994-05-04"], "She was hired on 4 May 1994 and was to have been made a partner."),
    (["1994-05-03"], "On 3 May 1994 the House did not agree to the bill."),
    ([], "The tunnel should have been approved and opened in December 1994."),
    ([], "On 3 May 1994 the bomb did not explode."),
  ]

  @Test("The verb that the date is of decides", arguments: verbs) func verb(_ expected: [String], _ text: String) throws
  {
    #expect(try Self.dates(text + "\n") == expected)
  }

  @Test("Hours at the head of a live report's entries are no years") func hours() throws {
    let entries =
      "2034 The mayor says the bridge fell on Tuesday.\n\n1941 The army sends boats.\n\n1707 The river rises.\n"
    #expect(try Self.dates("---\ndate: 2010-01-13\n---\n\n" + entries).contains("2010-01-12"))
  }

  private static func dates(_ text: String) throws -> [String] {
    let folder = try Folder(["a.md": text])
    let document = try #require(DocumentReader(options: ReadingOptions()).read([folder.path]).documents.first)
    return DocumentAnalysis(gazetteer: .builtIn).record(of: document).events.compactMap { $0.date?.edtf }
  }
}
