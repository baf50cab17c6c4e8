import Chronology
import DateResolution
import Events
import Foundation

extension SiteFixture {
  static let datedEvents: [Event] = [
    event(
      "e-customs-house", .century(19), .inferred, .state, "A customs house stands on the spot", 0.12,
      [
        tells(
          "notes/plans.md", "Old maps of the 19th century show a customs house on the spot.", "the 19th century",
          rule: "century")
      ],
      names: ["Customs house"]),
    event(
      "e-board-founded", .day(day(1979, 5, 4)), .stated, .occurrence, "The harbour board is founded", 0.9,
      [
        tells(
          "archive/annual-report.md",
          "The board was founded on 4 May 1979 and met for the first time in June of that year.",
          "4 May 1979", rule: "day month year"),
        tells(
          "articles/ميناء.txt",
          "احتفل الميناء في 4 مايو 2021 بمرور أربعين عاماً ونيف على تأسيسه، وحضر الحفل وزير النقل (Transport) ومئات من السكان.",
          "4 مايو 2021", rule: "day month year"),
      ],
      names: ["Veldmar Harbour Board"]),
    event(
      "e-first-meeting", .month(6, of: 1979), .relative, .occurrence, "First meeting of the board", 0.3,
      [
        tells(
          "archive/annual-report.md",
          "The board was founded on 4 May 1979 and met for the first time in June of that year.",
          "June of that year", rule: "month of an earlier year",
          anchor: .init(kind: .earlierMention, date: .day(day(1979, 5, 4)), text: "4 May 1979"),
          steps: ["“that year” is 1979", "June of it is June 1979"])
      ], names: ["Veldmar Harbour Board"]),
    event(
      "e-dredging", .interval(.year(1981), .year(1986)), .stated, .occurrence, "Dredging of the outer channel", 0.55,
      [
        tells(
          "archive/annual-report.md", "Dredging of the outer channel went on from 1981 to 1986.", "from 1981 to 1986",
          rule: "from year to year")
      ], names: ["Outer channel"]),
    event(
      "e-radar", .approximate(.year(1983)), .stated, .occurrence, "First radar mast on the north mole", 0.35,
      [
        tells(
          "archive/annual-report.md", "Around 1983 the first radar mast was put up on the north mole.", "Around 1983",
          rule: "approximate year")
      ], names: ["North Mole"]),
    event(
      "e-rota", .within(day(1992, 1, 1), day(1992, 12, 31)), .relative, .statement, "Rota for the pilots agreed", 0.2,
      [
        tells(
          "articles/strike.txt", "The rota had been agreed two years ago.", "two years ago",
          rule: "<quantity> <unit> ago",
          anchor: .init(kind: .documentDate, date: .day(day(1994, 10, 5))),
          steps: ["two years before 5 October 1994", "years are counted as years: some time in 1992"])
      ]),
    event(
      "e-pilot-strike", .day(day(1994, 10, 3)), .relative, .occurrence,
      "The pilots of Veldmar walk out over the new rota and forty-one ships lie at anchor by nightfall", 0.7,
      [
        tells(
          "articles/strike.txt", "The pilots of Veldmar walked out on Monday over the new rota.", "Monday",
          rule: "weekday", anchor: .init(kind: .documentDate, date: .day(day(1994, 10, 5))),
          steps: ["the clause speaks of the past", "the Monday before Wednesday, 5 October 1994"]),
        tells(
          "archive/annual-report.md", "The pilots struck in September 1994.", "September 1994", rule: "month year",
          date: "1994-09"),
      ], names: ["Pilots’ Guild", "Veldmar"]),
    event(
      "e-breakwater-breach", .day(day(2010, 2, 13)), .relative, .occurrence, "The sea breaches the old breakwater", 1,
      [
        tells(
          "articles/storm.html", "The old breakwater gave way on Saturday, shortly before midnight.", "Saturday",
          rule: "weekday", anchor: .init(kind: .documentDate, date: .day(day(2010, 2, 15))),
          steps: ["the clause speaks of the past", "the Saturday before Monday, 15 February 2010"]),
        tells(
          "archive/annual-report.md", "On 13 February 2010 the sea breached the old breakwater.", "13 February 2010",
          rule: "day month year"),
        tells(
          "articles/letter.txt", "It was on 14 February, in the first hours, that I heard the stones go.",
          "14 February",
          rule: "day month", anchor: .init(kind: .documentDate, date: .within(day(2010, 2, 14), day(2010, 4, 30))),
          steps: ["the year is the year of the letter"], date: "2010-02-14"),
      ], names: ["Old Breakwater"]),
    event(
      "e-gymnasium", .day(day(2010, 2, 14)), .relative, .occurrence,
      "140 people are taken to the school gymnasium", 0.5,
      [
        tells(
          "articles/storm.html", "By Sunday morning 140 people had been taken to the school gymnasium.",
          "Sunday morning",
          rule: "weekday", anchor: .init(kind: .documentDate, date: .day(day(2010, 2, 15))),
          steps: ["the Sunday before Monday, 15 February 2010"])
      ]),
    event(
      "e-minister", .day(day(2010, 2, 15)), .document, .statement, "Minister promises a new breakwater", 0.4,
      [
        tells(
          "articles/storm.html",
          "The minister said on Monday that a new breakwater would be begun before the summer of 2011.", "Monday",
          rule: "weekday", anchor: .init(kind: .documentDate, date: .day(day(2010, 2, 15))),
          steps: ["the document itself is of a Monday"])
      ]),
    event(
      "e-railway", .interval(nil, .day(day(2010, 3, 2))), .stated, .state, "Railway to the coast closed", 0.3,
      [
        tells(
          "articles/storm.html", "The railway to the coast stayed closed until 2 March.", "until 2 March",
          rule: "until <day>", anchor: .init(kind: .documentDate, date: .day(day(2010, 2, 15))))
      ]),
    weekdayEvent,
    event(
      "e-survey", .month(5, of: 2010), .inferred, .plan, "Survey of the gap to be handed over", 0.25,
      [
        tells(
          "articles/letter.txt", "In May the survey is to be handed over.", "In May", rule: "month",
          anchor: .init(kind: .documentDate, date: .within(day(2010, 2, 14), day(2010, 4, 30))),
          steps: ["the clause looks ahead", "the first May after the letter"])
      ]),
    event(
      "e-new-breakwater", .within(nil, day(2011, 5, 31)), .stated, .plan, "A new breakwater to be begun", 0.45,
      [
        tells(
          "articles/storm.html",
          "The minister said on Monday that a new breakwater would be begun before the summer of 2011.",
          "before the summer of 2011", rule: "before <season>")
      ]),
    event(
      "e-terminal", .within(day(2012, 3, 1), day(2012, 3, 8)), .relative, .occurrence,
      "The container terminal takes its first ship", 0.85,
      [
        tells(
          "articles/opening.html", "The terminal, three years late, took its first ship last week.", "last week",
          rule: "last <unit>", anchor: .init(kind: .documentDate, date: .day(day(2012, 3, 9)))),
        tells(
          "archive/annual-report.md", "The container terminal opened in early March 2012.", "early March 2012",
          rule: "part of a month", date: "[2012-03-01..2012-03-10]"),
      ], names: ["Container terminal"]),
    event(
      "e-crane", .month(12, of: 2012), .relative, .plan, "Third crane to follow", 0.2,
      [
        tells(
          "articles/opening.html", "The third crane follows in December.", "December", rule: "month",
          anchor: .init(kind: .documentDate, date: .day(day(2012, 3, 9))))
      ]),
    event(
      "e-hostile", .month(7, of: 2016), .stated, .occurrence,
      "In July 2016 <script>alert('x')</script> was found; \u{1B}[31mred\u{1B}[0m, \u{202E}reversed\u{202C}, \u{7}bell",
      0.1,
      [
        tells(
          "articles/hostile.html",
          "In July 2016 <script>alert('x')</script> was found in the port's log; \u{1B}[31mred\u{1B}[0m text and "
            + "\u{202E}reversed\u{202C} names followed.", "July 2016", rule: "month year")
      ], names: ["<img src=x onerror=alert(1)>"]),
    event(
      "e-long-word", .day(day(2016, 8, 3)), .stated, .occurrence,
      "https://example.org/a-very-long-address-without-any-place-to-break/0123456789/0123456789/0123456789/end", 0.1,
      [
        tells(
          "articles/hostile.html",
          "The log of 3 August 2016 holds only https://example.org/a-very-long-address-without-any-place-to-break/"
            + "0123456789/0123456789/0123456789/end.", "3 August 2016", rule: "day month year")
      ]),
    event(
      "e-japanese", .day(day(2019, 11, 18)), .stated, .occurrence,
      "港湾局は新しい防波堤の工事が完了したと発表し、式典には三百人を超える市民が集まった", 0.6,
      [
        tells(
          "articles/港.txt",
          "港湾局は2019年11月18日、新しい防波堤の工事が完了したと発表した。式典には市長と船員組合の代表が出席し、三百人を超える市民が集まった。",
          "2019年11月18日", rule: "day month year")
      ], names: ["港湾局"]),
    event(
      "e-arabic", .day(day(2021, 5, 4)), .stated, .occurrence,
      "احتفل الميناء بمرور أربعين عاماً ونيف على تأسيسه", 0.5,
      [
        tells(
          "articles/ميناء.txt",
          "احتفل الميناء في 4 مايو 2021 بمرور أربعين عاماً ونيف على تأسيسه، وحضر الحفل وزير النقل (Transport) ومئات من السكان.",
          "4 مايو 2021", rule: "day month year")
      ]),
    event(
      "e-regatta", .month(8, of: 2021), .stated, .occurrence, "🚢 The 🏳️‍🌈 regatta returns", 0.3,
      [
        tells(
          "notes/plans.md", "🚢 The 🏳️‍🌈 regatta returned in August 2021 after two years.", "August 2021",
          rule: "month year")
      ]),
    event(
      "e-ferry", .day(day(2021, 9, 11)), .stated, .plan, "Electric ferry to enter service", 0.65,
      [
        tells(
          "notes/plans.md", "The electric ferry is to enter service on 11 September 2021.", "11 September 2021",
          rule: "day month year")
      ], names: ["Veldmar Harbour Board"]),
    event(
      "e-second-terminal", .within(day(2021, 6, 1), day(2024, 12, 31)), .stated, .plan,
      "Decision on the second terminal", 0.4,
      [
        tells(
          "notes/plans.md", "A decision on the second terminal is expected before 2025.", "before 2025",
          rule: "before <year>", steps: ["it is still to come on 1 June 2021"])
      ]),
  ]

  static let undatedEvents: [Event] = [
    event(
      "e-bell", nil, .inferred, .occurrence, "The bell is hung", 0.05,
      [tells("notes/plans.md", "Nobody remembers when the bell was hung.", "", rule: "")])
  ]

  static let weekdayEvent: Event = {
    var event = SiteFixture.event(
      "e-measure", .within(day(2010, 2, 14), day(2010, 4, 30)), .relative, .occurrence, "The gap is measured", 0.2,
      [
        tells(
          "articles/letter.txt", "One Monday this spring they came to measure the gap.", "One Monday this spring",
          rule: "weekday in a season")
      ])
    event.weekday = 1
    return event
  }()

  // MARK: Making them

  static func event(
    _ id: String, _ date: HistoricalDate?, _ basis: Basis, _ kind: Event.Kind, _ title: String, _ importance: Double,
    _ sources: [Event.Source], names: [String] = []
  ) -> Event {
    Event(
      id: id, date: date, basis: basis, kind: kind, title: title, text: sources[0].quote, importance: importance,
      sources: sources, names: names)
  }

  /// A source with its offsets found by looking: the quote in the document, the expression in the quote.
  static func tells(
    _ document: String, _ quote: String, _ expression: String, rule: String, anchor: Derivation.Anchor? = nil,
    steps: [String] = [], date: String? = nil
  ) -> Event.Source {
    let text = documents.first { $0.id == document }!.text
    let place = text.range(of: quote)!
    let start = text[..<place.lowerBound].unicodeScalars.count
    let end = start + quote.unicodeScalars.count
    var expressionStart = start
    if !expression.isEmpty {
      expressionStart += quote[..<quote.range(of: expression)!.lowerBound].unicodeScalars.count
    }
    return Event.Source(
      document: document, quote: quote, start: start, end: end, expression: expression,
      expressionStart: expressionStart,
      expressionEnd: expressionStart + expression.unicodeScalars.count,
      date: date.map { try! HistoricalDate(parsing: $0) },
      derivation: Derivation(expression: expression, rule: rule, anchor: anchor, steps: steps))
  }
}
