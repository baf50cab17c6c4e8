import Chronology
import Events

/// The events of a year under one smaller heading: a month, a day that is told by the hour, or the months in which a window
/// can lie that is not known to one.
///
/// In the order of the timeline. As with years, a window that opens inside a month keeps its place among the events of that
/// month; one that opens with it stands before the month, under the months that it names itself.
struct MonthGroup: Sendable {
  /// "November", "8 November", "June to August", "Some time in 2010".
  var label: String
  /// "11", "11-08", "06-to-08", "some-time".
  var slug: String
  /// What the words of a date need not repeat: "8 November" where the heading says it.
  var day: String?
  var events: [Event]

  static let names = EnglishNames.months

  /// The months of a year; `byDay` puts days of which two or more moments are told under headings of their own.
  static func groups(of group: YearGroup, byDay: Bool = true) -> [MonthGroup] {
    let places = group.events.map(Place.init)
    let told = Set(places.lazy.filter { $0.rank == .month }.map(\.month))
    var groups: [(group: MonthGroup, month: Int, rank: Int)] = []
    var numbers: [String: Int] = [:]
    for (event, place) in zip(group.events, places) {
      let isInMonth = place.rank == .month || place.rank == .inside && told.contains(place.month)
      let slug = isInMonth ? padded(place.month) : place.slug
      if let number = numbers[slug] {
        groups[number].group.events.append(event)
      } else {
        numbers[slug] = groups.count
        let label =
          isInMonth ? names[place.month - 1] : place.rank == .year ? "Some time in " + group.label : place.label
        let rank = isInMonth ? 1 : place.rank == .before ? 0 : place.rank == .after ? 2 : 1
        groups.append(
          (MonthGroup(label: label, slug: slug, events: [event]), place.rank == .year ? 0 : place.month, rank))
      }
    }
    let order = groups.indices.sorted {
      (groups[$0].month, groups[$0].rank, $0) < (groups[$1].month, groups[$1].rank, $1)
    }
    return order.flatMap { byDay ? groups[$0].group.days() : [groups[$0].group] }
  }

  /// Whether two or more moments of one day are told.
  static func tellsHours(_ events: [Event]) -> Bool { !busyDays(events).isEmpty }

  private static func busyDays(_ events: [Event]) -> Set<Day> {
    var counts: [Day: Int] = [:]
    for event in events {
      guard let date = event.date, date.beginningTime != nil, let day = date.earliest else { continue }
      counts[day, default: 0] += 1
    }
    return Set(counts.lazy.filter { $0.value > 1 }.map(\.key))
  }

  /// Itself, or, where a day of it is told by the hour, its days, and what is not known to the day where it stands.
  private func days() -> [MonthGroup] {
    guard !MonthGroup.busyDays(events).isEmpty else { return [self] }
    var days: [MonthGroup] = []
    for event in events {
      var heading = self
      heading.events = [event]
      if let begin = event.date?.bounds.earliestBegin, begin == event.date?.bounds.latestBegin {
        let day = String(begin.dayOfMonth) + " " + MonthGroup.names[begin.components.month - 1]
        heading.label = day
        heading.day = day
      }
      if days.last?.label == heading.label {
        days[days.count - 1].events.append(event)
      } else {
        days.append(heading)
      }
    }
    return days
  }

  fileprivate static func padded(_ month: Int) -> String { (month < 10 ? "0" : "") + String(month) }
}

/// Where a date of a known year, or one that keeps its place among those, stands among the months.
private struct Place {
  var month: Int
  var rank: Rank
  var label: String
  var slug: String

  enum Rank { case year, before, month, inside, after }

  init(_ event: Event) {
    let bounds = event.date?.bounds
    label = ""
    slug = "some-time"
    if let first = bounds?.earliestBegin?.components {
      month = first.month
      let last = bounds?.latestBegin?.components
      if let last, last.year == first.year, last.month == month {
        rank = .month
      } else if first.month == 1, first.day == 1 {
        rank = .year
      } else {
        rank = first.day == 1 ? .before : .inside
        let ends = last.flatMap { $0.year == first.year ? $0.month : nil }
        let words = ends.map { ($0 == first.month + 1 ? " or " : " to ") + MonthGroup.names[$0 - 1] }
        label = MonthGroup.names[month - 1] + (words ?? " or later")
        slug = MonthGroup.padded(month) + (ends.map { "-to-" + MonthGroup.padded($0) } ?? "-or-later")
      }
    } else {
      let last = bounds?.latestEnd ?? bounds?.latestBegin
      month = last?.components.month ?? 12
      rank = last.map { ($0 + 1).dayOfMonth == 1 } ?? true ? .after : .inside
      label = MonthGroup.names[month - 1] + " or earlier"
      slug = MonthGroup.padded(month) + "-or-earlier"
    }
  }
}
