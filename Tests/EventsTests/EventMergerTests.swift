import Chronology
import DateResolution
import Testing

@testable import Events

@Suite struct EventMergerTests {
  static func event(
    _ document: String, _ date: String?, _ text: String, kind: Event.Kind = .occurrence, basis: Basis = .stated,
    named: String? = nil, start: Int = 0
  ) -> Event {
    let date = date.map { try! HistoricalDate(parsing: $0) }
    return Event(
      id: "", date: date, basis: basis, kind: kind, title: text, text: text,
      sources: [
        .init(
          document: document, quote: text, start: start, end: start + text.count, expression: "",
          expressionStart: start,
          expressionEnd: start, date: date, derivation: Derivation(expression: "", rule: "test"))
      ], namedEvent: named)
  }

  static let pullOut = [
    event("a", "1996-09-27", "Taliban fighters captured Kabul and hanged the former president Najibullah"),
    event("b", "1996-09-27", "The Taliban captured Kabul; former president Najibullah was hanged"),
  ]

  @Test func oneEventToldTwiceIsOneEntryWithBothSources() {
    let result = EventMerger().merge(Self.pullOut)
    #expect(result.events.count == 1)
    #expect(result.events[0].sources.map(\.document).sorted() == ["a", "b"])
    #expect(result.conflicts.isEmpty)
  }

  @Test("The day of a report dates nothing that a telling dates, however coarsely") func aReportsOwnDay() {
    let lead = "The council shut the old pier after a storm had damaged its piles"
    let result = EventMerger().merge([
      Self.event("a", "2010-11", lead), Self.event("a", "2010-11-24", lead, kind: .statement, basis: .document),
    ])
    #expect(result.events.map(\.date?.edtf) == ["2010-11"])
  }

  @Test("What was written by hand as two events stays two, of one name and one day") func handWrittenEvents() {
    let result = EventMerger().merge([
      Self.event("events.yaml", "2001-09-11", "The South Tower is hit", basis: .given, named: "september-11-attacks"),
      Self.event("events.yaml", "2001-09-11", "The South Tower falls", basis: .given, named: "september-11-attacks"),
      Self.event("a", "2001-09-11", "Hijackers flew airliners into the towers", named: "september-11-attacks"),
    ])
    #expect(result.events.filter { $0.basis == .given }.count == 2)
  }

  @Test("What was written by hand is not merged, and still joined by what documents tell of it")
  func handWrittenAndTold() {
    let told = "Taliban fighters captured Kabul and hanged the former president Najibullah"
    let byHand = [
      Self.event("events.yaml", "1996-09-27", told, basis: .given),
      Self.event("events.yaml", "1996-09-27", told + " in public", basis: .given),
    ]
    #expect(EventMerger().merge(byHand).events.count == 2)
    let joined = EventMerger().merge(byHand + Self.pullOut).events
    #expect(joined.map(\.basis) == [.given, .given])
    #expect(joined.map(\.sources.count).sorted() == [1, 3])
  }

  @Test("Thousands of events, each told twice, in any order") func manyEvents() {
    // More than one core reads at a time.
    let events = (0..<9_000).flatMap { number -> [Event] in
      let day = HistoricalDate.day(Day(ordinal: number / 3)).edtf
      let text = "Workers opened bridge Ald\(Self.letters(number)) over river Bro\(Self.letters(number * 7 + 1))"
      return [Self.event("a", day, text, start: number * 100), Self.event("b", day, text, start: number * 100)]
    }
    let merged = EventMerger().merge(events)
    #expect(merged.events.count == 9_000)
    #expect(merged.events.allSatisfy { $0.sources.count == 2 })
    #expect(EventMerger().merge(events.reversed()).events == merged.events)
  }

  @Test("A sentence that a file repeats on one date is told once", arguments: [1, 2, 8, 9, 40]) func repetitions(
    _ count: Int
  ) {
    for date in ["1996-09-27", nil] {
      let events = (0..<count).flatMap { place in
        [
          Self.event("a", date, "The bridge over the river was opened", start: place * 100),
          Self.event("a", date, "The school burnt to the ground", start: place * 100 + 50),
        ]
      }
      #expect(
        ContentOrder(events).places().map { events[$0].title } == [
          "The bridge over the river was opened", "The school burnt to the ground",
        ])
    }
    let others = [
      Self.event("a", "1996-09-27", "A"), Self.event("a", "1996-09", "A"), Self.event("b", "1996-09-27", "A"),
    ]
    #expect(ContentOrder(others).places().count == 3)
  }

  /// A name for each number.
  private static func letters(_ number: Int) -> String {
    String(number).map { String("abcdefghij".dropFirst($0.wholeNumberValue!).first!) }.joined()
  }

  @Test func otherEventsOfTheSameDayStayApart() {
    let result = EventMerger().merge([
      Self.event("a", "2021-08-15", "The Taliban entered Kabul and took the palace"),
      Self.event("b", "2021-08-15", "An earthquake shook the coast of Haiti"),
    ])
    #expect(result.events.count == 2)
  }

  @Test func theOrderOfTheInputDecidesNothing() {
    let events = Self.pullOut + [Self.event("c", "2001-12-05", "The factions signed an agreement in Bonn")]
    let forwards = EventMerger().merge(events)
    let backwards = EventMerger().merge(events.reversed())
    #expect(forwards.events == backwards.events)
  }

  @Test func theFinerOfTwoAgreeingDatesStays() {
    let result = EventMerger().merge([
      Self.event("a", "2021-07", "American troops left the Bagram air base north of Kabul"),
      Self.event("b", "2021-07-02", "American troops left the Bagram air base north of Kabul at night"),
    ])
    #expect(result.events.map(\.date?.edtf) == ["2021-07-02"])
  }

  @Test func aDisputeBetweenEqualsIsOneOfTheTwo() throws {
    let result = EventMerger().merge([
      Self.event("a", "1996-09-26", "The Taliban captured Kabul and hanged the former president Najibullah"),
      Self.event("b", "1996-09-27", "The Taliban captured Kabul and hanged the former president Najibullah"),
    ])
    #expect(result.events.count == 1)
    #expect(result.events[0].date?.edtf == "[1996-09-26,1996-09-27]")
    let conflict = try #require(result.conflicts.first)
    #expect(conflict.event == result.events[0].id)
    #expect(Set(conflict.claims.map(\.date.edtf)) == ["1996-09-26", "1996-09-27"])
  }

  @Test func theBetterSupportedSideOfADisputeWins() {
    let text = "The Taliban captured Kabul and hanged the former president Najibullah"
    let result = EventMerger().merge([
      Self.event("a", "1996-09-26", text), Self.event("b", "1996-09-27", text), Self.event("c", "1996-09-27", text),
    ])
    #expect(result.events.map(\.date?.edtf) == ["1996-09-27"])
    #expect(result.conflicts.first?.claims.map(\.documents) == [["b", "c"], ["a"]])
  }

  @Test func oneDocumentDoesNotContradictItself() {
    let text = "Rockets hit the airport and closed its only runway"
    let result = EventMerger().merge([
      Self.event("a", "2010-03-01", text), Self.event("a", "2010-03-04", text, start: 100),
    ])
    #expect(result.events.count == 2)
    #expect(result.conflicts.isEmpty)
  }

  @Test func plansStayApartFromWhatCameOfThem() {
    let result = EventMerger().merge([
      Self.event("a", "2021-09-11", "The withdrawal of American soldiers ends", kind: .plan),
      Self.event("b", "2021-09-11", "The withdrawal of American soldiers ends"),
    ])
    #expect(result.events.count == 2)
  }

  @Test func mentionsOfANamedEventAreOneEntry() {
    let result = EventMerger().merge([
      Self.event("a", "2020-02-29", "after signing the Doha agreement he said so", basis: .namedEvent, named: "doha"),
      Self.event("b", "2020-02-29", "no violations of the accord are known", basis: .namedEvent, named: "doha"),
    ])
    #expect(result.events.count == 1)
  }

  @Test func aSentenceGivenTwiceIsToldOnce() {
    let event = Self.event("a", "2010", "The army crossed the river")
    #expect(EventMerger().merge([event, event]).events.map(\.sources.count) == [1])
  }

  @Test func handWrittenEventsWin() {
    let result = EventMerger().merge([
      Self.event("a", "2001-12-05", "The Afghan factions signed the Bonn agreement on an interim government"),
      Self.event("events.yaml", "2001-12-05", "The Afghan factions signed the Bonn agreement", basis: .given),
    ])
    #expect(result.events.map(\.basis) == [.given])
    #expect(result.events[0].sources.count == 2)
  }

  @Test func nothingIsLost() {
    let words = ["army", "river", "bridge", "vote", "strike", "storm", "treaty", "palace"]
    let events = (0..<200).map { index in
      Self.event(
        "d\(index % 7)", index % 11 == 0 ? nil : "19\(50 + index % 40)-0\(index % 9 + 1)",
        "The \(words[index % 8]) of \(words[(index / 8) % 8]) and \(words[(index / 3) % 8]) number \(index)",
        start: index)
    }
    let result = EventMerger().merge(events)
    #expect(Set(result.events.flatMap { $0.sources.map(\.quote) }) == Set(events.map(\.text)))
    #expect(Set(result.events.map(\.id)).count == result.events.count)
  }
}
