import Chronology
import Testing

@testable import DateResolution

/// The user's own file: what it adds, and what is said of its faults.
@Suite struct GazetteerFileTests {
  @Test func addsEvents() throws {
    let gazetteer = try NamedEventGazetteer.load(
      adding: """
        # The strikes in our town.

        event: Dock strike of 1911
        date: 1911-08-14/1911-08-24
        also: Great Dock Strike
            | dockers' summer
        words: dockers + laid down | downed + tools
        source: Minutes of the harbour board
        """, file: "strikes.txt")
    #expect(mentions("The Great Dock Strike began at dawn.", gazetteer).map(\.event.name) == ["Dock strike of 1911"])
    #expect(mentions("It was the dockers' summer.", gazetteer).map(\.event.date.edtf) == ["1911-08-14/1911-08-24"])
    #expect(mentions("The dockers downed tools.", gazetteer).map(\.matchedBy) == [.words])
    #expect(mentions("Operation Moshtarak went on.", gazetteer).count == 1)
    #expect(mentions("The Great Dock Strike began at dawn.").isEmpty)
  }

  @Test func readsAllFields() throws {
    let gazetteer = try NamedEventGazetteer.load(
      adding: "event: Émeute (Ærø)\ndate: 1850~\nkind: span\nforeseen: yes\nalso: Ærø riot\nsource: parish  book",
      file: "riot.txt")
    let event = try #require(gazetteer.events.last)
    #expect(event.id == "emeute-aero")
    #expect(event.date.edtf == "1850~")
    #expect(event.kind == .span)
    #expect(event.isForeseen)
    #expect(event.aliases == ["Ærø riot"])
    #expect(event.source == "parish  book")
  }

  struct Fault: CustomTestStringConvertible {
    var file: String
    /// What is said, without the file's name.
    var says: [String]
    var testDescription: String { file }
  }

  @Test(arguments: [
    Fault(file: "event: Riot\nsource: x", says: ["1: 'Riot' has no 'date:'"]),
    Fault(file: "event:\ndate: 1911", says: ["1: expected a name, found no word", "1: the event has no name"]),
    Fault(
      file: "event: Riot\ndate: 1911\nkind: riot", says: ["3: expected kind 'point' or 'span', found 'riot'"]),
    Fault(file: "event: Riot\ndate: 1911\nguarded: the riot", says: ["3: guarded names need a 'context:' line"]),
    Fault(file: "event: Riot, 1911\ndate: 1911", says: ["1: a name holds no comma: 'Riot, 1911'"]),
    Fault(
      file: "event: Riot\ndate: 1911\nwords: riot",
      says: ["3: expected 2 to 8 groups joined by '+', found 1"]),
    Fault(file: "event: Riot\ndate 1911\ndate: 1911", says: ["2: expected 'key: value', found 'date 1911'"]),
    Fault(
      file: "  event: Riot", says: ["1: an indented line continues the line before, but here is none"]),
    Fault(
      file: "event: Riot\ndate: 1911\n\nevent: Riot\ndate: 1912",
      says: ["4: the event 'Riot' stands already in own.txt:1"]),
    Fault(
      file:
        "event: Riot\ndate: 1911\nalso: uprising at sea\n\nevent: Mutiny\ndate: 1912\nalso: the row | uprising at sea",
      says: ["7: the name 'uprising at sea' belongs already to 'Riot' (own.txt:1)"]),
    Fault(file: "title: king", says: ["1: expected 'event:' or 'office:' to begin a block, found 'title:'"]),
    Fault(
      file: "event: Riot\ndate: 1911\ntitle: king",
      says: [
        "3: 'title:' does not belong here; the keys are event, date, kind, foreseen, also, guarded, after, context, words, unless, fits, source"
      ]),
    Fault(
      file: "office: Mayor\nholder: Jane Roe",
      says: [
        "1: 'Mayor' has no 'title:'", "2: expected 'name | other name = term; term', found 'Jane Roe'",
      ]),
  ])
  func faults(_ fault: Fault) {
    #expect {
      _ = try NamedEventGazetteer.load(adding: fault.file, file: "own.txt")
    } throws: { error in
      let lines = (error as? GazetteerError)?.description.split(separator: "\n").map(String.init) ?? []
      #expect(lines == fault.says.map { "own.txt:" + $0 })
      return error is GazetteerError
    }
  }

  /// EDTF's own message is handed on with the line and the event; unknown keys are named with those that there are.
  @Test func badDatesAndKeys() throws {
    let error = try #require(throws: GazetteerError.self) {
      try NamedEventGazetteer.load(adding: "event: Riot\ndate: 1911-13\ncolour: red", file: "own.txt")
    }
    #expect(error.findings.map(\.line) == [2, 3])
    #expect(error.findings[0].message.hasPrefix("'Riot': "))
    #expect(error.findings[1].message.hasPrefix("unknown key 'colour'; the keys are event, date,"))
  }

  @Test func builtInNamesAreTaken() throws {
    let error = try #require(throws: GazetteerError.self) {
      try NamedEventGazetteer.load(adding: "event: Skirmish\ndate: 1066\nalso: Battle of Hastings", file: "own.txt")
    }
    #expect(
      error.description.hasPrefix("own.txt:3: the name 'Battle of Hastings' belongs already to 'Battle of Hastings' ("))
  }

  @Test(arguments: ["", "\n\n", "# nothing", "\r\n\r\n"])
  func emptyFilesAddNothing(_ text: String) throws {
    let gazetteer = try NamedEventGazetteer.load(adding: text, file: "own.txt")
    #expect(gazetteer.events.count == NamedEventGazetteer.builtIn.events.count)
  }

  @Test func windowsLineEnds() throws {
    let gazetteer = try NamedEventGazetteer.load(
      adding: "event: Harbour riot\r\ndate: 1911-08\r\n\r\nevent: Harbour peace\r\ndate: 1912\r\n", file: "own.txt")
    #expect(
      mentions("The Harbour riot came before the Harbour peace.", gazetteer).map(\.event.date.edtf) == [
        "1911-08", "1912",
      ])
  }
}
