import Chronology
import Prose
import TimeExpressions

/// The hours that lead the entries of a live blog, a log or a list of messages: "17:02 The airport has reopened.",
/// "08:20 — Found the boat."
///
/// Such an hour is of the day that the list is of, and not of the day that the entry before has spoken of last. That is
/// the day of the heading above the list; a day in full in the paragraph above it ("The log for 4 May 1995:"); and where
/// neither tells, in news, the day of writing. Two or more entries make a list.
struct EntryTimes {
  let expressions: [TimeExpression]
  let text: UnsafeBufferPointer<UInt8>
  let list: DateHeadings
  let style: TextStyle

  /// The same expressions, the hours of entries told as of their list's day. Linear.
  func placed() -> [TimeExpression] {
    let lines = HeadedLines(text: text)
    let entries = expressions.indices.filter { lines.isEntry(expressions[$0]) }
    guard entries.count >= 2 else { return expressions }
    var placed = expressions
    guard !list.headings.isEmpty else {
      place(entries[...], on: dayAbove(entries[0]), in: &placed)
      return placed
    }
    var rest = entries[...]
    for heading in list.headings {
      let here = rest.drop { expressions[$0].range.lowerBound < heading.scope.lowerBound }
        .prefix { expressions[$0].range.lowerBound < heading.scope.upperBound }
      rest = rest.suffix(from: here.endIndex)
      place(here, on: day(under: heading), in: &placed)
    }
    return placed
  }

  /// The entries of one day. Where the clock passes midnight, the day is another from there on.
  private func place(_ entries: ArraySlice<Int>, on day: Meaning?, in placed: inout [TimeExpression]) {
    guard let day else { return }
    let minutes = entries.map { expressions[$0].meaning.minutes ?? 0 }
    let steps = zip(minutes, minutes.dropFirst()).map { $1 - $0 }
    // A live blog tells the latest first. Of two entries nobody knows which way they go.
    let goesBack = steps.count { $0 < 0 } > steps.count { $0 > 0 } && (steps.count > 1 || day == Self.today)
    let midnight = steps.firstIndex { goesBack ? $0 > Self.longStep : $0 < -Self.longStep }
    for index in entries.prefix((midnight ?? steps.count) + 1) {
      if case .time(let time, nil) = expressions[index].meaning { placed[index].meaning = .time(time, on: day) }
    }
  }

  /// The entries of a diary speak from its day; those of a chronology from its writing, and its headings date them.
  private func day(under heading: DateHeadings.Heading) -> Meaning? {
    list.voice == .diary ? Self.today : statedDay(expressions[heading.index])
  }

  /// "How Tuesday unfolded:" above a list leaves its day to be read as that of any hour.
  private func dayAbove(_ entry: Int) -> Meaning? {
    let block = expressions[entry].block
    if let above = expressions[..<entry].last(where: { $0.block >= block - 1 && $0.meaning.tellsDay }) {
      return statedDay(above)
    }
    if style == .narrative, let only = onlyDay(before: entry) { return only }
    var start = expressions[entry].range.lowerBound
    while start > 0, text[start - 1] <= 0x20 || text[start - 1] == UInt8(ascii: "*") { start -= 1 }
    let isLed = start > 0 && text[start - 1] == UInt8(ascii: ":")
    return style == .news && !isLed ? Self.today : nil
  }

  /// The one day that a text has named in full above its list: "On 2 November 2022 the line failed." and a few paragraphs
  /// more. Of two it may be either's.
  private func onlyDay(before entry: Int) -> Meaning? {
    let days = Set(expressions[..<entry].compactMap { statedDay($0) })
    return days.count == 1 ? days.first : nil
  }

  private func statedDay(_ expression: TimeExpression) -> Meaning? {
    guard let date = expression.meaning.headingDate, date.year != nil, date.day != nil else { return nil }
    return .date(date)
  }

  private static let today = Meaning.unit(.day, .this)
  /// Minutes; who looks back a little does not begin a new day.
  private static let longStep = 360
}

extension Meaning {
  fileprivate var tellsDay: Bool {
    switch self {
    case .date(let date), .named(let date, _): date.day != nil || date.weekday != nil
    case .unit(.day, _), .unit(.night, _), .shift(_, .day, _, _), .range: true
    case .time(_, let day): day != nil
    default: false
    }
  }

  fileprivate var minutes: Int? {
    if case .time(let time, _) = self { time.minutes } else { nil }
  }
}

extension HeadedLines {
  /// An hour with its minutes that leads its line: "17:02 …", "9.15 am: …", "08:20 — …". A few words in the same breath
  /// ("17:02 was the last train") tell no entry from a sentence, so a capital or a mark has to follow.
  fileprivate func isEntry(_ expression: TimeExpression) -> Bool {
    guard case .time(let time, nil) = expression.meaning, time.hour != nil, time.minute != nil,
      opensLine(expression.range.lowerBound)
    else { return false }
    var index = expression.range.upperBound
    while index < text.count, Self.closers.contains(text[index]) { index += 1 }
    // "17:02 GMT", "17:02 EST".
    let word = index..<min(text.count, index + 4)
    if let zone = Self.zones.first(where: { text[word].starts(with: $0.utf8) }) {
      index += zone.utf8.count
      while index < text.count, Self.closers.contains(text[index]) { index += 1 }
    }
    guard index < text.count else { return false }
    let byte = text[index]
    return byte.isUpper || byte >= 0x80 || byte == newline || Self.entryMarks.contains(byte)
  }

  private static let zones = ["GMT", "BST", "CET", "EST", "EDT", "UTC", "ET"]
  private static let entryMarks = Set(":-|\t\"'[(".utf8)
}
