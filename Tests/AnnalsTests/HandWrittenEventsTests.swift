import Annals
import Chronology
import DateResolution
import Events
import Testing

@Suite struct HandWrittenEventsTests {
  @Test func anEventIsReadAsItStands() throws {
    let list = HandWrittenEvents(
      yaml: """
        - date: 1979-12~/1989
          title: The long war
          text: It lasted nearly ten years.
          kind: state
          source: a notebook
        - date: "2010"
          title: A year
        """, file: "e.yaml")
    #expect(list.faults.isEmpty)
    #expect(list.events.map(\.date?.edtf) == ["1979-12~/1989", "2010"])
    #expect(list.events.map(\.kind) == [.state, .occurrence])
    #expect(list.events[0].text == "It lasted nearly ten years.")
    #expect(list.events[0].sources[0].derivation.steps == ["written by hand in e.yaml", "source: a notebook"])
  }

  @Test func aYearWithoutQuotesIsADate() {
    #expect(HandWrittenEvents(yaml: "- {date: 2010, title: A}", file: "e").events.map(\.date?.edtf) == ["2010"])
    #expect(
      HandWrittenEvents(yaml: "- {date: 2010-02-03, title: A}", file: "e").events.map(\.date?.edtf) == [
        "2010-02-03"
      ])
  }

  @Test func whatLooksLikeAnotherTypeIsText() {
    let list = HandWrittenEvents(
      yaml: "- {\"date\": 1e3, title: 12}\n- {date: 2010, 'title': yes, text: ~}", file: "e")
    #expect(list.faults.map(\.line) == [1])
    #expect(list.events.map(\.title) == ["yes"])
    #expect(list.events.map(\.text) == ["~"])
    #expect(HandWrittenEvents(yaml: "- {date: 2010, title: A, \"title\": B}", file: "e").faults.count == 1)
  }

  /// What the message must say, the line it must name, and the file.
  static let faults: [(says: String, line: Int?, yaml: String)] = [
    ("has no 'title:'", 1, "- date: 2010"),
    ("has no 'date:'", 1, "- title: A"),
    ("'yesterday' is not EDTF", 2, "- title: A\n  date: yesterday"),
    ("expected kind", 3, "- title: A\n  date: 2010\n  kind: battle"),
    ("unknown key 'when'", 3, "- title: A\n  date: 2010\n  when: noon"),
    ("expected a list of events", 1, "title: A"),
    ("not YAML", 2, "- title: A\n  date: [2010"),
    ("empty file", nil, ""),
    ("'The war' has no 'date:'", 1, "- era: The war"),
    ("'long ago' is not EDTF", 2, "- era: The war\n  date: long ago"),
    ("'era' and 'date' only, found 'kind'", 3, "- era: The war\n  date: 1979/1989\n  kind: state"),
  ]

  @Test(arguments: faults) func faultsNameTheirPlace(_ says: String, _ line: Int?, _ yaml: String) throws {
    let list = HandWrittenEvents(yaml: yaml, file: "e.yaml")
    let fault = try #require(list.faults.first)
    #expect(fault.message.contains(says))
    if let line { #expect((fault.line ?? 0) >= line && (fault.line ?? 0) <= line + 1) }
    #expect(list.events.isEmpty)
  }

  @Test func erasAreNoEvents() {
    let list = HandWrittenEvents(
      yaml: "- {date: 1920/1933, era: Prohibition}\n- {date: 1929-10-29, title: The crash}", file: "e")
    #expect(list.eras.map(\.name) == ["Prohibition"])
    #expect(list.eras.map(\.date.edtf) == ["1920/1933"])
    #expect(list.events.map(\.title) == ["The crash"])
    #expect(list.faults.isEmpty)
  }

  @Test func oneBadEventDoesNotTakeTheOthersWithIt() {
    let list = HandWrittenEvents(
      yaml: "- {date: 2010, title: A}\n- {date: nonsense, title: B}\n- {date: 2012, title: C}", file: "e")
    #expect(list.events.map(\.title) == ["A", "C"])
    #expect(list.faults.count == 1)
  }

  /// What each event cites, and the titles of all that is cited.
  @Test(arguments: [
    (["e.yaml"], ["Notes of the editor"], "- {date: 2010, title: A}"),
    (
      ["Minute book B, folio 114"], ["Minute book B, folio 114"],
      "- {date: 2010, title: A, source: 'Minute book B, folio 114'}"
    ),
    (
      ["a", "e.yaml", "a"], ["a", "Notes of the editor"],
      "[{date: 2010, title: A, source: a}, {date: 2011, title: B}, {date: 2012, title: C, source: a}]"
    ),
    (["e.yaml"], ["Anna's notebook"], "title: Anna's notebook\nevents: [{date: 2010, title: A}]"),
    (["e.yaml"], ["Notes of the editor"], "- {date: 2010, title: A, source: ''}"),
  ])
  func everySourceIsASourceOfItsOwn(_ cited: [String], _ titles: [String], yaml: String) {
    let list = HandWrittenEvents(yaml: yaml, file: "e.yaml")
    #expect(list.faults.isEmpty)
    #expect(list.events.flatMap { $0.sources.map(\.document) } == cited)
    #expect(list.notes.compactMap(\.title) == titles)
    #expect(list.notes.allSatisfy { $0.text.isEmpty })
  }

  @Test func anAddressAsSourceIsALink() {
    let list = HandWrittenEvents(yaml: "- {date: 2010, title: A, source: 'https://example.org/a'}", file: "e.yaml")
    #expect(list.notes.map(\.url) == ["https://example.org/a"])
  }

  @Test func ofSeveralFilesEachSaysWhichItIs() {
    let list = HandWrittenEvents(yaml: "- {date: 2010, title: A}", file: "notes/plan.yaml", isOnly: false)
    #expect(list.notes.map(\.title) == ["Notes of the editor, plan.yaml"])
  }

  /// The names in title and text, for the index.
  @Test(arguments: [
    (["Ahmad Shah Massoud"], "{date: 2001-09-09, title: Ahmad Shah Massoud is killed}"),
    (
      ["Bonn", "Hamid Karzai"],
      "{date: 2001-12-05, title: An agreement in Bonn, text: It makes Hamid Karzai chairman in Bonn.}"
    ),
    ([], "{date: 2001-12-05, title: The pier burns}"), ([], "{date: 2001-12-05, title: Goats are seen on the hill}"),
    (["Goats"], "{date: 1973-08-31, title: Goats are heard, text: A record by the Goats.}"),
  ])
  func namesAreFound(_ names: [String], yaml: String) {
    #expect(HandWrittenEvents(yaml: "- " + yaml, file: "e").events.map(\.names) == [names])
  }
}
