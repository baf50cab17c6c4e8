import Annals
import Chronology
import DateResolution
import Events
import Testing

@Suite struct HandWrittenEventsTests {
  @Test func anEventIsReadAsItStands() throws {
    let (events, _, faults) = HandWrittenEvents.events(
      yaml: """
        - date: 1979-12~/1989
          title: The long war
          text: It lasted nearly ten years.
          kind: state
          source: a notebook
        - date: "2010"
          title: A year
        """, file: "e.yaml")
    #expect(faults.isEmpty)
    #expect(events.map(\.date?.edtf) == ["1979-12~/1989", "2010"])
    #expect(events.map(\.kind) == [.state, .occurrence])
    #expect(events[0].text == "It lasted nearly ten years.")
    #expect(events[0].sources[0].derivation.steps == ["written by hand in e.yaml", "source: a notebook"])
  }

  @Test func aYearWithoutQuotesIsADate() {
    #expect(HandWrittenEvents.events(yaml: "- {date: 2010, title: A}", file: "e").events.map(\.date?.edtf) == ["2010"])
    #expect(
      HandWrittenEvents.events(yaml: "- {date: 2010-02-03, title: A}", file: "e").events.map(\.date?.edtf) == [
        "2010-02-03"
      ])
  }

  @Test func whatLooksLikeAnotherTypeIsText() {
    let (events, _, faults) = HandWrittenEvents.events(
      yaml: "- {\"date\": 1e3, title: 12}\n- {date: 2010, 'title': yes, text: ~}", file: "e")
    #expect(faults.map(\.line) == [1])
    #expect(events.map(\.title) == ["yes"])
    #expect(events.map(\.text) == ["~"])
    let (_, _, twice) = HandWrittenEvents.events(yaml: "- {date: 2010, title: A, \"title\": B}", file: "e")
    #expect(twice.count == 1)
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
    let (events, _, faults) = HandWrittenEvents.events(yaml: yaml, file: "e.yaml")
    let fault = try #require(faults.first)
    #expect(fault.message.contains(says))
    if let line { #expect((fault.line ?? 0) >= line && (fault.line ?? 0) <= line + 1) }
    #expect(events.isEmpty)
  }

  @Test func erasAreNoEvents() {
    let (events, eras, faults) = HandWrittenEvents.events(
      yaml: "- {date: 1920/1933, era: Prohibition}\n- {date: 1929-10-29, title: The crash}", file: "e")
    #expect(eras.map(\.name) == ["Prohibition"])
    #expect(eras.map(\.date.edtf) == ["1920/1933"])
    #expect(events.map(\.title) == ["The crash"])
    #expect(faults.isEmpty)
  }

  @Test func oneBadEventDoesNotTakeTheOthersWithIt() {
    let (events, _, faults) = HandWrittenEvents.events(
      yaml: "- {date: 2010, title: A}\n- {date: nonsense, title: B}\n- {date: 2012, title: C}", file: "e")
    #expect(events.map(\.title) == ["A", "C"])
    #expect(faults.count == 1)
  }
}
