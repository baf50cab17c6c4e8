import Chronology
import TimeExpressions

/// Places the date of a heading that leaves out its year, or its year and month, by the headings before it.
struct HeadingDates {
  typealias Mention = ResolutionContext.Mention

  let order: ListOrder
  /// The last heading above it that is alone on its line and names a year or a month: "1914".
  var governing: Mention?
  /// The heading before it.
  var previous: Mention?
  /// That of the first heading by the weekdays, where a later one states a year.
  var firstYear: Int?

  /// The heading to go on from.
  var latest: Mention? { governing ?? previous }

  /// Nil where no heading before it has a year. From a doubtful one nothing goes on.
  func resolve(_ date: PartialDate, in context: borrowing ResolutionContext) -> Resolution? {
    guard date.year == nil, date.decade == nil else { return nil }
    if date.isBareWeekday, let weekday = date.weekday { return place(weekday, in: context) }
    if let governing {
      // Below "1914": "29 December", and "3 January" behind it.
      if let previous, case .year(let year) = governing.point, order.isAscending, previous.point.day != nil,
        previous.point.year > year || (previous.point.month ?? 0) - (date.month ?? 12) >= 10
      {
        return place(date, after: previous, in: context)
      }
      return place(date, under: governing, in: context)
    }
    if previous == nil, let firstYear, let point = date.inYear(firstYear).point {
      return Resolution(
        point, basis: .stated, anchor: nil,
        "\(firstYear) is the year in which the weekdays up to the first heading with a year are right")
    }
    guard let previous, previous.isStated, TimeUnit.year.isNoFiner(than: previous.point) else { return nil }
    if previous.isDoubtful {
      return Resolution(
        value: TIMEX3Value.partial(date), basis: .relative, anchor: context.anchor(previous),
        "the year of the heading before, “\(previous.text)”, is not clear")
    }
    return place(date, after: previous, in: context)
  }

  /// "Sunday, 6 November 2022: … Tuesday: …": the list goes on from its last day, or back from it.
  private func place(_ weekday: Int, in context: borrowing ResolutionContext) -> Resolution? {
    guard let previous, previous.isStated, let last = previous.point.day else { return nil }
    let ahead = (weekday - last.weekday + 6) % 7 + 1
    let day = order.isDescending ? last - (7 - ahead % 7) : last + ahead
    var resolution = Resolution(
      .day(day), basis: .stated, anchor: context.anchor(previous),
      "the first such weekday \(order.isDescending ? "before" : "behind") the heading before, “\(previous.text)”")
    if previous.isDoubtful { resolution.date = nil }
    return resolution
  }

  private func place(_ date: PartialDate, under heading: Mention, in context: borrowing ResolutionContext)
    -> Resolution?
  {
    var date = date
    if date.month == nil { date.month = heading.point.month }
    var year = heading.point.year
    // Below "December 1914": "2 January".
    if let last = heading.point.month, let month = date.month, last - month >= 10 { year += 1 }
    guard let point = date.inYear(year).point, date.weekday == nil || point.day?.weekday == date.weekday else {
      return nil
    }
    return Resolution(
      point, basis: .stated, anchor: context.anchor(heading), "it stands below the heading “\(heading.text)”")
  }

  private func place(_ date: PartialDate, after heading: Mention, in context: borrowing ResolutionContext)
    -> Resolution?
  {
    var date = date
    let anchor = context.anchor(heading)
    if date.month == nil {
      guard let month = heading.point.month else { return nil }
      date.month = month
    }
    func nearest(_ step: Int) -> CalendarPoint? {
      [0, step].lazy.compactMap { date.inYear(heading.point.year + $0).point }.first { point in
        (date.weekday == nil || point.day?.weekday == date.weekday)
          && (step > 0 ? point.lastDay >= heading.point.firstDay : point.firstDay <= heading.point.lastDay)
      }
    }
    let (next, last) = (nearest(1), nearest(-1))
    guard let point = order.isDescending ? last : order.isAscending ? next : next ?? last else { return nil }
    var resolution = Resolution(
      point, basis: .stated, anchor: anchor,
      point.year == heading.point.year
        ? "the year \(point.year) is that of the heading before, “\(heading.text)”"
        : "the list goes \(point.year > heading.point.year ? "on" : "back") from “\(heading.text)” into another year")
    if !order.isAscending, !order.isDescending, let next, let last, next != last {
      resolution.date = HistoricalDate.oneOf([last.date, next.date].sorted())
      resolution.steps.append("or of another year: the list has no clear order")
    }
    return resolution
  }
}
