import Chronology
import DateResolution
import Events

/// Chronologies of any size, made by counting: bursty, mixed precisions, spans, some BCE, long titles, several scripts.
enum SiteGenerated {
  static func timeline(_ count: Int) -> Timeline {
    var random = Counter(state: 42)
    var timeline = Timeline(title: "A chronology of \(count) events")
    let perDocument = 20
    for number in 0..<max(1, count / perDocument) {
      var text = ""
      for line in 0..<perDocument { text += sentence(number * perDocument + line) + (line % 4 == 3 ? "\n\n" : " ") }
      timeline.documents.append(
        DocumentRecord(
          id: "archive/\(number / 500)/paper-\(number).txt", title: "Paper \(number)", siteName: "The Daily Register",
          date: .day(Day(ordinal: number % 15_000)), dateBasis: "declared", reasons: ["front matter"], text: text))
    }
    for number in 0..<count {
      let document = timeline.documents[min(number / perDocument, timeline.documents.count - 1)]
      var event = SiteGenerated.event(number, document: document.id, &random)
      event.importance = Double(random.next(1000)) / 1000
      if number % 97 == 96 { timeline.undated.append(event) } else { timeline.events.append(event) }
      if number % 97 == 96 { timeline.undated[timeline.undated.count - 1].date = nil }
      if number % 211 == 210, let date = event.date {
        timeline.conflicts.append(
          Conflict(
            event: event.id,
            claims: [
              .init(date: date, documents: [document.id]),
              .init(date: .year(date.earliest?.year ?? 2000), documents: [timeline.documents[0].id]),
            ], explanation: "Two papers differ"))
      }
    }
    timeline.events.sort { ($0.date!.earliest!, $0.id) < ($1.date!.earliest!, $1.id) }
    return timeline
  }

  private static func sentence(_ number: Int) -> String {
    "In case \(number) the council met and took note of what was said."
  }

  private static func event(_ number: Int, document: String, _ random: inout Counter) -> Event {
    // Three quarters of the events fall into a few years, as news does.
    let year =
      number % 400 == 399 ? -random.next(500) : random.next(4) == 0 ? 1990 + random.next(35) : 2001 + random.next(6) * 3
    let begin = Day(year: year, month: 1 + random.next(12), day: 1 + random.next(28))!
    let date: HistoricalDate =
      switch random.next(20) {
      case 0...2: .interval(.day(begin), .day(begin + 3 + random.next(900)))
      case 3...5: .month(begin.month, of: begin.year)
      case 6: .year(begin.year)
      case 7: .approximate(.year(begin.year))
      case 8: .within(begin, begin + 20)
      default: .day(begin)
      }
    let titles = [
      "The council takes note", "A bridge is opened to traffic in the north of the country",
      "議会は新しい橋の建設を承認した", "افتتح الجسر الجديد", "🚢 Regatta",
      "Delegates of eleven cities agree on a common timetable for the new railway and on how its cost is to be shared among them",
    ]
    let quote = sentence(number)
    let start =
      (number % 20) < 1
      ? 0
      : (0..<(number % 20)).reduce(0) {
        $0 + sentence(number / 20 * 20 + $1).unicodeScalars.count + ($1 % 4 == 3 ? 2 : 1)
      }
    return Event(
      id: "e\(number)", date: date, basis: .stated, kind: number % 11 == 0 ? .plan : .occurrence,
      title: titles[random.next(titles.count)], text: quote,
      sources: [
        Event.Source(
          document: document, quote: quote, start: start, end: start + quote.unicodeScalars.count, expression: "case",
          expressionStart: start + 3, expressionEnd: start + 7, date: nil,
          derivation: Derivation(expression: "case", rule: "counted", steps: ["made by counting"]))
      ], names: number % 5 == 0 ? ["Council", "City \(number % 50)"] : [])
  }

  /// A small deterministic generator (Lehmer, minimal standard).
  struct Counter {
    var state: Int
    mutating func next(_ bound: Int) -> Int {
      state = state * 48_271 % 2_147_483_647
      return state % bound
    }
  }
}
