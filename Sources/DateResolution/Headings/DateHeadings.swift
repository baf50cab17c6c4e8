import Prose
import TimeExpressions

/// The dates that head what stands below or behind them: the days of a diary, the years and days of a chronology.
///
/// A date heads what follows when it is alone on its line ("4 March 1991", "# 1914") or leads the line ("6 March: …",
/// "1995 – …"). Alone, it heads all up to the next such line; leading, its own paragraph. One date at the head of a line
/// can be a dateline; two or more are a list.
///
/// Cost: linear in the text.
struct DateHeadings {
  struct Heading: Hashable {
    /// Its place among the expressions.
    var index: Int
    /// UTF-8 bytes.
    var place: Range<Int>
    var isAlone: Bool
    /// What it heads: from its own end on.
    var scope: Range<Int>
    /// Up to where a year or month that it names holds for the headings below it.
    var reach: Int
  }

  /// In order of their place; empty where the text is no such list.
  let headings: [Heading]
  let voice: EntryVoice
  let order: ListOrder
  /// What gives the entries of a diary their year.
  let title: DiaryTitle?
  /// What gives it to the first of them, where a later one names it.
  let weekdayYear: WeekdayYear?

  static let none = DateHeadings(headings: [], voice: .chronicle, order: ListOrder())

  private init(headings: [Heading], voice: EntryVoice, order: ListOrder) {
    self.headings = headings
    self.voice = voice
    self.order = order
    title = nil
    weekdayYear = nil
  }

  /// - Parameters:
  ///   - sections: where headings begin, in order; those that name no date end what stands above.
  ///   - title: that of the document, where the text does not begin with it.
  ///   - isDated: the document's day is known, so that only a title that names a diary tells another year.
  init(
    of expressions: [TimeExpression], in text: UnsafeBufferPointer<UInt8>, sections: [Int] = [], title: String? = nil,
    isDated: Bool = false
  ) {
    let lines = HeadedLines(text: text)
    var found: [Heading] = []
    var cells = 0
    var doubtful: Set<Int> = []
    // Whether a heading before has named a day, alone on its line or leading it.
    var days = (alone: false, leading: false)
    for (index, expression) in expressions.enumerated() {
      let isWeekday = expression.meaning.isWeekday && expression.meaning.headingDate?.day == nil
      guard isWeekday ? days.alone || days.leading : expression.meaning.canHead,
        let role = lines.role(of: expression)
      else { continue }
      // "Sunday, 6 November: … Tuesday: …" goes on by weekdays; opening hours below a date do not.
      if isWeekday, role != .alone, role != .leading { continue }
      if isWeekday, !(role == .alone ? days.alone : days.leading) { continue }
      if expression.meaning.headingDate?.day != nil {
        if role == .alone { days.alone = true } else { days.leading = true }
      }
      if role == .cell { cells += 1 }
      if role == .perhapsLeading { doubtful.insert(index) }
      let end = expression.range.upperBound
      // "## 1985: the fire" heads its section.
      let opensSection = role == .leading && Self.opens(sections, at: expression.range.lowerBound)
      found.append(
        Heading(
          index: index, place: expression.range, isAlone: role == .alone || opensSection, scope: end..<end,
          reach: text.count))
    }
    // Years before any word are those of entries where others are.
    if !doubtful.isEmpty {
      let years = found.count { !$0.isAlone && expressions[$0.index].meaning.isPlainYear } - doubtful.count - cells
      if years < 2 { found.removeAll { doubtful.contains($0.index) } }
    }
    let stamps = found.count { expressions[$0.index].meaning.isStamp }
    // The years of a table's rows head nothing.
    guard found.count >= 2 || stamps == 1 && found[0].isAlone,
      found.count - cells >= 2
        || found.contains(where: { expressions[$0.index].meaning.headingDate?.day != nil || $0.isAlone })
    else {
      self = .none
      return
    }
    let sections = sections.filter { section in
      let next = found.partitioningIndex { $0.place.lowerBound >= section }
      return next == found.count || found[next].place.lowerBound - section > HeadedLines.longestMark
    }
    var end = text.count
    var next = text.count
    var reach = text.count
    var nextSection = sections.count
    for place in found.indices.reversed() {
      let start = found[place].place.lowerBound
      while nextSection > 0, sections[nextSection - 1] > start {
        nextSection -= 1
        end = min(end, sections[nextSection])
        reach = sections[nextSection]
      }
      found[place].reach = reach
      let behind = found[place].place.upperBound
      if found[place].isAlone {
        found[place].scope = behind..<max(behind, end)
        end = start
      } else {
        found[place].scope = behind..<lines.endOfParagraph(from: behind, limit: max(behind, next))
      }
      next = start
    }
    headings = found
    let isYearless = found.allSatisfy { expressions[$0.index].meaning.headingDate?.year == nil }
    let year = isYearless ? DiaryTitle(DiaryTitle.line(of: text)) ?? title.flatMap { DiaryTitle($0) } : nil
    let namesDiary = year?.namesDiary ?? false
    // Messages are written as they are sent.
    voice =
      namesDiary || 2 * stamps > found.count
      ? .diary : EntryVoice(of: expressions, in: text, headings: found.count)
    self.title = voice == .diary && (namesDiary || !isDated) ? year : nil
    let dates = found.compactMap { expressions[$0.index].meaning.headingDate }
    // A weekday between two days tells of no order.
    order = ListOrder(of: dates.filter { !$0.isBareWeekday })
    weekdayYear = order.isDescending || self.title != nil ? nil : WeekdayYear(of: dates)
  }
}

extension DateHeadings {
  /// Whether one of the sections begins with that place.
  private static func opens(_ sections: [Int], at place: Int) -> Bool {
    let next = sections.partitioningIndex { $0 > place }
    return next > 0 && place - sections[next - 1] <= HeadedLines.longestMark
  }
}

extension Meaning {
  /// "29 November", "29 November 1962", "March 1962", "1962": what an entry of a list can begin with.
  var isDayOrYear: Bool {
    headingDate.map { $0.day != nil && $0.month != nil || $0.year != nil } ?? false
  }

  /// "1962".
  var isPlainYear: Bool {
    guard case .date(let date) = self, let year = date.year else { return false }
    return date == PartialDate(year: year)
  }

  /// The calendar date in it that a heading can have.
  var headingDate: PartialDate? {
    switch self {
    case .date(let date), .time(_, .date(let date)?): date
    case .approximate(let inner), .portion(_, let inner): inner.headingDate
    case .range(let begin, _): begin.headingDate
    default: nil
    }
  }

  /// A day in full with its hour, as programs set it on a message: "14/10/2021, 18:02".
  var isStamp: Bool {
    guard case .time(let time, let day?) = self, time.hour != nil, time.minute != nil, case .date(let date) = day else {
      return false
    }
    return date.year != nil && date.day != nil
  }

  /// Whether it can head a list's entry: a day, month or year; a weekday or a clock time alone cannot.
  fileprivate var canHead: Bool {
    guard let date = headingDate, !date.isIndefinite, !date.isFiscal else { return false }
    return date.year != nil || date.month != nil || date.decade != nil
  }
}

/// Whether entries go on in time from one to the next.
struct ListOrder: Hashable {
  private(set) var ascents = 0
  private(set) var descents = 0

  init() {}

  /// Counts neighbours that can be compared: of years, or of days of which one states no year.
  init(of dates: [PartialDate]) {
    for (date, next) in zip(dates, dates.dropFirst()) {
      let (key, nextKey) = (Self.key(date), Self.key(next))
      guard let key, let nextKey else { continue }
      if let year = date.year, let nextYear = next.year, year != nextYear {
        if year < nextYear { ascents += 1 } else { descents += 1 }
      } else if key != nextKey, next.year == nil || date.year != nil {
        // From December to January a list goes on, from January to December it goes back.
        let isAscent = abs(key - nextKey) > 8 * 31 ? key > nextKey : key < nextKey
        if isAscent { ascents += 1 } else { descents += 1 }
      }
    }
  }

  /// Almost all neighbours go that way.
  var isAscending: Bool { ascents > 2 * descents }
  var isDescending: Bool { descents > 2 * ascents }

  private static func key(_ date: PartialDate) -> Int? {
    date.month.map { $0 * 31 + (date.day ?? 1) }
  }
}
