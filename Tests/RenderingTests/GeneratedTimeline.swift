import Chronology
import DateResolution
import Events

/// Timelines made up from a seed, with everything that makes real ones hard to draw: bursts, spans, mixed precisions,
/// years BCE, open ends, plans, disputes, long titles, Chinese, Arabic, Hebrew and emoji. Equal seeds give equal timelines.
enum GeneratedTimeline {
  static func make(count: Int, seed: UInt64 = 1) -> Timeline {
    var random = SplitMix64(state: seed)
    var events: [Event] = []
    var conflicts: [Conflict] = []
    var undated: [Event] = []
    let first = Day(year: 1990, month: 1, day: 1)!.ordinal
    let length = 34 * 365
    let documents = (1...max(3, min(60, count / 8))).map { number in
      DocumentRecord(
        id: "doc-\(number).html", title: title(words: 3...7, &random), url: "https://example.org/\(number)",
        byline: number % 3 == 0 ? "A. Writer" : nil, siteName: "The Example", date: .year(2024), text: "")
    }
    let bursts = (0..<max(2, count / 25)).map { _ in first + random.below(length) }
    for number in 0..<count {
      // Six in ten events fall into bursts of a fortnight.
      let inBurst = random.below(10) < 6
      let ordinal = inBurst ? bursts[random.below(bursts.count)] + random.below(14) : first + random.below(length)
      let day = Day(ordinal: ordinal)
      let id = "e\(number)"
      var date = Self.date(near: day, &random)
      if number % 97 == 50 { date = .year(1 - random.below(500) * 2 - 1) }
      let kind: Event.Kind = random.below(20) == 0 ? .plan : .occurrence
      let sources = (0...random.below(3)).map { _ in source(documents[random.below(documents.count)].id) }
      let event = Event(
        id: id, date: date, basis: .stated, kind: kind, title: eventTitle(number, &random), text: "",
        importance: Double(random.below(1000)) / 1000, sources: sources)
      if number % 101 == 40 {
        var event = event
        event.date = nil
        undated.append(event)
        continue
      }
      events.append(event)
      if number % 37 == 11 {
        let other = HistoricalDate.day(day + 3 + random.below(30))
        conflicts.append(
          Conflict(
            event: id,
            claims: [
              .init(date: date, documents: [documents[0].id]), .init(date: other, documents: [documents[1].id]),
            ], explanation: "Two sources disagree."))
      }
    }
    events.sort { ($0.date?.earliest ?? $0.date!.latest!, $0.id) < ($1.date?.earliest ?? $1.date!.latest!, $1.id) }
    return Timeline(
      title: "A generated chronology of \(count) events", events: events, undated: undated, conflicts: conflicts,
      documents: documents)
  }

  private static func date(near day: Day, _ random: inout SplitMix64) -> HistoricalDate {
    switch random.below(100) {
    case 0..<50: .day(day)
    case 50..<65: .interval(.day(day), .day(day + 2 + random.below(random.below(4) == 0 ? 900 : 60)))
    case 65..<78: .month(day.month, of: day.year)
    case 78..<86: .year(day.year)
    case 86..<91: .within(day, day + 4 + random.below(40))
    case 91..<94: .interval(.month(day.month, of: day.year), .year(day.year + 1 + random.below(3)))
    case 94..<96: .interval(.day(day), nil)
    case 96..<98: .before(.month(day.month, of: day.year))
    default: .after(.day(day))
    }
  }

  private static func source(_ document: String) -> Event.Source {
    Event.Source(
      document: document, quote: "", start: 0, end: 0, expression: "", expressionStart: 0, expressionEnd: 0, date: nil,
      derivation: Derivation(expression: "", rule: "generated"))
  }

  private static func eventTitle(_ number: Int, _ random: inout SplitMix64) -> String {
    switch number % 23 {
    case 7: chinese[random.below(chinese.count)]
    case 13: rightToLeft[random.below(rightToLeft.count)]
    case 17: title(words: 3...6, &random) + " " + emoji[random.below(emoji.count)]
    case 19: title(words: 22...40, &random)
    case 21: "<b>\"Fish & chips\"</b>" + title(words: 2...4, &random)
    default: title(words: 3...10, &random)
    }
  }

  private static func title(words: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
    let count = words.lowerBound + random.below(words.count)
    let text = (0..<count).map { _ in Self.words[random.below(Self.words.count)] }.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let words = """
    harbour council opens the new bridge after a long dispute over tolls and ferries minister resigns inquiry finds \
    cracks in northern pier flood closes market orchestra returns from tour court hears appeal of engineers union votes \
    to end strike at shipyard museum acquires lost manuscript railway reaches valley observatory records bright comet \
    parliament adopts charter for rivers winter storm delays ceremony governor signs treaty with neighbours
    """.split(separator: " ").map(String.init)

  private static let chinese = [
    "新大桥在多年争论之后正式通车", "議会は河川憲章を採択し、技術者組合はストライキの終結を決めた", "박물관이 잃어버린 원고를 되찾다",
  ]
  private static let rightToLeft = ["افتتاح الجسر الجديد بعد سنوات من الخلاف", "המוזיאון רכש כתב יד אבוד"]
  private static let emoji = ["🌊", "🏛️ 🎻", "👩‍🚀", "🇪🇺", "✅"]
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
