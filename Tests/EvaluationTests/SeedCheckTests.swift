import Chronology
import DateResolution
import Evaluation
import Events
import Foundation
import Testing

@Suite struct SeedCheckTests {
  private func event(
    _ edtf: String?, _ quote: String, in document: String = "letters/a.txt", kind: Event.Kind = .occurrence
  ) throws -> Event {
    let date = try edtf.map { try HistoricalDate(parsing: $0) }
    let derivation = Derivation(expression: "", rule: "")
    let source = Event.Source(
      document: document, quote: quote, start: 0, end: 0, expression: "", expressionStart: 0, expressionEnd: 0,
      date: date, derivation: derivation)
    return Event(id: quote, date: date, basis: .stated, kind: kind, title: quote, text: quote, sources: [source])
  }

  private func row(_ answer: String, kind: String = "occurrence", basis: String = "stated") throws -> SeedCheck.Row {
    let json = """
      {"file": "a.txt", "quote": "The bridge, over the Tay fell down", "truth": "1879-12-28", "kind": "\(kind)",
       "basis": "\(basis)", "alone": \(answer), "given": null}
      """
    return try JSONDecoder().decode(SeedCheck.Row.self, from: Data(json.utf8))
  }

  private func share(
    _ row: SeedCheck.Row, run: SeedCheck.Run = .alone, events: [Event] = [], undated: [Event] = []
  ) -> Double {
    SeedCheck(expected: [row], never: [], run: run)
      .figure("rows", Timeline(title: "", events: events, undated: undated)).value
  }

  static let sentence = "Late that evening the bridge over the Tay fell down in a storm."

  /// What the row asks for, what the event says, and whether that holds.
  @Test(arguments: [
    (#"{"date": "1879-12-28"}"#, "1879-12-28", true),
    (#"{"date": "1879-12-28"}"#, "1879-12", false),
    (#"{"date": "1879-12"}"#, "[1879-12-01..1879-12-31]", true),
    (#"{"earliest": "1879-12-01", "latest": "1879-12-31"}"#, "1879-12-28", true),
    (#"{"earliest": "1879-12-01", "latest": "1879-12-31"}"#, "1879-12", true),
    (#"{"earliest": "1879-12-01", "latest": "1879-12-31"}"#, "1879-12-27", false),
    (#"{"earliest": "1879-12-01", "latest": "1879-12-31"}"#, "1879", false),
    (#"{"earliest": "1879-12-01", "latest": "1879-12-31"}"#, "[..1879-12-31]", false),
    ("null", "1879", true),
    ("null", "[1870-01-01..]", true),
    ("null", "1880", false),
  ])
  func answers(_ answer: String, _ edtf: String, _ holds: Bool) throws {
    #expect(try share(row(answer), events: [event(edtf, Self.sentence)]) == (holds ? 1 : 0))
  }

  @Test func undated() throws {
    let undated = try event(nil, Self.sentence)
    #expect(try share(row("null"), undated: [undated]) == 1)
    #expect(try share(row(#"{"date": "1879-12-28"}"#), undated: [undated]) == 0)
    #expect(try share(row(#"{"date": "1879-12-28"}"#), run: .given, undated: [undated]) == 1)
  }

  /// The sentence counts when it holds the words, lies inside them, or shares four fifths of them.
  @Test(arguments: [
    (Self.sentence, "a.txt", true),
    ("the bridge over the", "a.txt", true),
    ("over the Tay", "a.txt", false),
    ("Down fell the bridge that led over the river", "a.txt", true),
    ("The bridge was opened", "a.txt", false),
    (Self.sentence, "b.txt", false),
  ])
  func quotes(_ quote: String, _ document: String, _ holds: Bool) throws {
    #expect(try share(row("null"), events: [event("1879-12-28", quote, in: document)]) == (holds ? 1 : 0))
  }

  @Test func plans() throws {
    let wanted = try row("null", kind: "plan")
    #expect(try share(wanted, events: [event("1879-12-28", Self.sentence)]) == 0)
    #expect(try share(wanted, events: [event("1879-12-28", Self.sentence, kind: .plan)]) == 1)
  }

  @Test func onlySomeBases() throws {
    let rows = [try row("null", basis: "stated"), try row("null", basis: "relative")]
    let check = SeedCheck(expected: rows, never: [], run: .alone)
    #expect(check.only(["stated"]).expected.count == 1)
    #expect(check.only([]).figure("rows", Timeline(title: "")).value == 0)
  }

  // MARK: What must not be told

  private func holds(_ never: String, _ events: [Event]) throws -> Bool {
    let row = try JSONDecoder().decode(SeedCheck.Never.self, from: Data(never.utf8))
    let check = SeedCheck(expected: [], never: [row], run: .alone)
    return check.figure("rows", Timeline(title: "", events: events)).value == 1
  }

  @Test func furniture() throws {
    let never = #"{"file": "*", "why": "furniture", "quotes": ["Leave a reply"]}"#
    #expect(try holds(never, [event("1879", "leave a Reply below")]) == false)
    #expect(try holds(never, [event("1879", "He left a reply")]))
  }

  @Test func datesOfOthers() throws {
    let never = #"{"file": "a.txt", "why": "a footer", "dates": ["1880-01-05"]}"#
    #expect(try holds(never, [event("1880-01-05", "Related")]) == false)
    #expect(try holds(never, [event("1880-01-05", "Related", in: "b.txt")]))
    #expect(try holds(never, [event("1880-01-06", "Related")]))
  }

  @Test func saidTwice() throws {
    let never = #"{"file": "a.txt", "why": "twice"}"#
    let told = try event("1879", Self.sentence)
    #expect(try holds(never, [told]))
    #expect(try holds(never, [told, told]) == false)
    #expect(try holds(never, [told, event("1880", Self.sentence)]))
    var twice = told
    twice.sources += told.sources
    #expect(try holds(never, [twice]) == false)
  }
}
