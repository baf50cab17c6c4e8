import Chronology
import Events

/// A stretch of the overview whose columns stand for one length of time, or the break between two of them.
///
/// There is one such stretch, unless half of the events and more fall into a burst: a time so short that the whole, in
/// columns of years, would show it as one tall bar among crumbs. Then there are the years before it, the burst in hours, days
/// or months, and the years after it.
struct OverviewPart {
  struct Column {
    /// In units of the part, years as they are.
    var place: Int
    /// One an event: whether it is known to the day.
    var marks: [Bool] = []
    var address = ""
  }

  var unit: OverviewUnit
  /// How many units a column has.
  var step: Int
  var columns: [Column]
  /// Of a burst among years, from its first to its last.
  var days: ClosedRange<Day>?
  var isBurst: Bool { days != nil }
  var isBreak = false
  /// All parts share the page's width in cells of one size.
  var start = 0
  var cellsOfColumn = 1
  var cells: Int { isBreak ? OverviewPart.cellsOfBreak : columns.count * cellsOfColumn }
  private static let cellsOfBreak = 2
  private static let mostColumns = 60

  /// The first column in words.
  var first: String? { columns.first.map { unit.name($0.place) } }

  func name(of column: Column) -> String {
    step == 1 ? unit.name(column.place) : unit.name(column.place) + "–" + unit.name(column.place + step - 1)
  }

  /// The parts in order, and how many events lie before the first of them; none where there is nothing to draw.
  static func parts(of events: [Event], address: (String) -> String) -> (parts: [OverviewPart], earlier: Int) {
    let unit = OverviewUnit.fitting(events)
    var placed = events.compactMap { event in unit.place(of: event).map { Placed(event: event, place: $0) } }
    let places = placed.map(\.place).sorted()
    guard var first = places.first, let last = places.last, first < last else { return ([], 0) }
    // A few early outliers would squeeze everything else into a corner: then the drawing begins after them.
    let typical = places[places.count * 3 / 100]
    let span = last - typical
    if (last - first) / 4 > span, span > 0 { first = places.first { $0 >= typical - span / 2 } ?? typical }
    let earlier = places.count { $0 < first }
    placed.removeAll { $0.place < first }
    if unit == .years, let burst = burst(placed.map(\.event)) {
      return (around(burst, placed, address), earlier)
    }
    let step = unit.steps.first { (last - first) / $0 < mostColumns } ?? unit.steps.last!
    return ([OverviewPart(placed, unit: unit, step: step, address)], earlier)
  }

  /// "year", "2 years", "year, and for each day of 7–10 November 2023".
  static func words(_ parts: [OverviewPart]) -> String {
    let years = parts.first { !$0.isBurst && !$0.isBreak }
    let period = years.map { $0.step == 1 ? $0.unit.noun : "\($0.step) \($0.unit.noun)s" }
    let burst = parts.first(where: \.isBurst).flatMap { part in
      part.days.map {
        "\(part.unit.noun) of \(HistoricalDate.interval(.day($0.lowerBound), .day($0.upperBound)).wording)"
      }
    }
    return [period, burst].compactMap(\.self).joined(separator: ", and for each ")
  }

  // MARK: A burst

  private struct Placed {
    var event: Event
    var place: Int
  }

  /// At most so much of the whole time, and at least so many events.
  private static let shareOfBurst = 0.02
  private static let fewestOfBurst = 8

  /// The shortest time in which half of the events fall, with what follows directly; nil where that is not short.
  private static func burst(_ events: [Event]) -> ClosedRange<Day>? {
    let days = events.compactMap { event -> Day? in
      guard let bounds = event.date?.bounds, let day = bounds.earliestBegin, day == bounds.latestBegin else {
        return nil
      }
      return day
    }.sorted()
    let half = (events.count + 1) / 2
    guard half >= fewestOfBurst, days.count >= half else { return nil }
    let windows = days.indices.dropLast(half - 1).map { $0...($0 + half - 1) }
    func length(_ window: ClosedRange<Int>) -> Int {
      days[window.upperBound].ordinal - days[window.lowerBound].ordinal + 1
    }
    guard let core = windows.min(by: { length($0) < length($1) }) else { return nil }
    var (from, to) = (core.lowerBound, core.upperBound)
    let reach = max(3, length(core) / 2)
    while from > 0, days[from].ordinal - days[from - 1].ordinal <= reach { from -= 1 }
    while to + 1 < days.count, days[to + 1].ordinal - days[to].ordinal <= reach { to += 1 }
    let whole = days[days.count - 1].ordinal - days[0].ordinal + 1
    guard Double(length(from...to)) <= Double(whole) * shareOfBurst else { return nil }
    return days[from]...days[to]
  }

  /// The years before the burst, the burst, and the years after it. What is known to the year only, and to the year of the
  /// burst, has no column.
  private static func around(
    _ burst: ClosedRange<Day>, _ placed: [Placed], _ address: (String) -> String
  ) -> [OverviewPart] {
    var before: [Placed] = []
    var inside: [Event] = []
    var after: [Placed] = []
    for item in placed {
      guard let bounds = item.event.date?.bounds, let first = bounds.earliestBegin, let last = bounds.latestBegin else {
        continue
      }
      if last < burst.lowerBound {
        before.append(item)
      } else if first > burst.upperBound {
        after.append(item)
      } else if burst.contains(first), burst.contains(last) {
        inside.append(item.event)
      }
    }
    let unit = OverviewUnit.fitting(inside)
    let fine = inside.compactMap { event in unit.place(of: event).map { Placed(event: event, place: $0) } }
    var middle = OverviewPart(fine, unit: unit, step: 1, address)
    middle.days = burst
    func years(_ placed: [Placed]) -> Int {
      placed.isEmpty ? 0 : placed.map(\.place).max()! - placed.map(\.place).min()! + 1
    }
    let total = years(before) + years(after)
    let step = OverviewUnit.years.steps.first { total / $0 < mostColumns / 2 } ?? OverviewUnit.years.steps.last!
    let sides = [before, after].map { $0.isEmpty ? nil : OverviewPart($0, unit: .years, step: step, address) }
    // The burst has the greater half of the page.
    let others = sides.reduce(0) { $0 + ($1?.columns.count ?? 0) }
    middle.cellsOfColumn = max(1, (max(others, 12) + middle.columns.count - 1) / middle.columns.count)
    var pause = OverviewPart([], unit: .years, step: 1, address)
    pause.isBreak = true
    var parts = [sides[0], sides[0] == nil ? nil : pause, middle, sides[1] == nil ? nil : pause, sides[1]]
      .compactMap(\.self)
    for index in parts.indices.dropFirst() { parts[index].start = parts[index - 1].start + parts[index - 1].cells }
    return parts
  }

  // MARK: Columns

  private init(_ placed: [Placed], unit: OverviewUnit, step: Int, _ address: (String) -> String) {
    self.unit = unit
    self.step = step
    columns = []
    guard let first = placed.lazy.map(\.place).min(), let last = placed.lazy.map(\.place).max() else { return }
    let base = OverviewUnit.floor(first, step)
    columns = (0...(OverviewUnit.floor(last, step) - base) / step).map { Column(place: base + $0 * step) }
    for item in placed {
      let number = (OverviewUnit.floor(item.place, step) - base) / step
      if columns[number].marks.isEmpty {
        let page = address(item.event.id)
        let heading = unit == .years ? "y" + Day.padded(year: item.place) : item.event.id
        columns[number].address = (page == "index.html" ? "" : page) + "#" + heading
      }
      columns[number].marks.append(item.event.isKnownToTheDay)
    }
  }
}
