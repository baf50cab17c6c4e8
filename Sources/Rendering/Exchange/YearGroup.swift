package import Chronology
package import Events

/// The events of one heading of a chronology: a year, a decade or century, or, where a date is neither, that date itself.
///
/// Headings follow the order of the timeline, and none claims more than its dates do. What is known to have begun in a year
/// stands under the year. A decade stands under its own heading, before the years it covers. A window that opens inside a
/// year of which other events are told, and what goes until a day of it, keeps its place among them; one that opens with
/// the year or reaches to its end belongs to no year and has a place of its own, before the year or after it.
package struct YearGroup: Sendable {
  /// "2010", "44 BCE", "1980s", "before 2021".
  package var label: String
  /// The year, nil for a heading that is not one year.
  package var year: Int?
  /// Whether a list needs the label as a heading: a year, a decade, a century. Under any other period its events say the
  /// same words themselves.
  package var isHeading: Bool
  /// The year in whose neighbourhood it stands.
  package var first: Int
  /// Fit for an id: "2010", "-0043", "before-2021".
  package var slug: String
  package var events: [Event]
  /// The first day its events can have begun; nil where that is open.
  package private(set) var opening: Day?
  /// The last day of which its events tell.
  package private(set) var reach: Day?

  /// Whether it is a heading coarser than a year.
  package var isCoarse: Bool { isHeading && year == nil }

  /// Groups in chronological order, of events in theirs; inside a group events keep it. Linear, but for sorting the groups.
  package static func groups(of events: [Event]) -> [YearGroup] {
    let places = events.map(Place.init)
    let told = Set(places.lazy.filter { $0.rank == .year }.map(\.year))
    var groups: [YearGroup] = []
    var ranks: [Place.Rank] = []
    var numbers: [Key: Int] = [:]
    for (event, place) in zip(events, places) {
      let isInYear = place.rank == .year || place.rank == .inside && told.contains(place.year)
      let key = Key(year: place.year, period: isInYear ? nil : event.date?.edtf ?? "")
      if let number = numbers[key] {
        groups[number].events.append(event)
        groups[number].extend(over: event)
      } else {
        numbers[key] = groups.count
        groups.append(isInYear ? YearGroup(year: place.year, event) : YearGroup(period: event, near: place.year))
        ranks.append(isInYear ? .year : place.rank)
      }
    }
    var order = groups.indices.sorted { (groups[$0].first, ranks[$0], $0) < (groups[$1].first, ranks[$1], $1) }
      .map { groups[$0] }
    // What nothing bounds comes last, wherever the others end.
    let last = order.last { $0.first != .max }?.first ?? 0
    for number in order.indices where order[number].first == .max { order[number].first = last }
    return order
  }

  private init(year: Int, _ event: Event) {
    self.init(
      label: YearGroup.name(year), year: year, isHeading: true, first: year, slug: Day.padded(year: year),
      events: [event])
    extend(over: event)
  }

  private init(period event: Event, near year: Int) {
    let words = event.date?.wording ?? "Undated"
    self.init(
      // "2010s", where a sentence would say "the 2010s".
      label: words.hasPrefix("the ") ? String(words.dropFirst(4)) : words, year: nil,
      isHeading: [.decade, .century, .millennium].contains(event.date?.precision), first: year,
      slug: event.date.map { YearGroup.slug($0.edtf) } ?? "undated", events: [event])
    extend(over: event)
    opening = event.date?.bounds.earliestBegin
  }

  private init(label: String, year: Int?, isHeading: Bool, first: Int, slug: String, events: [Event]) {
    self.label = label
    self.year = year
    self.isHeading = isHeading
    self.first = first
    self.slug = slug
    self.events = events
  }

  private mutating func extend(over event: Event) {
    guard let date = event.date else { return }
    let bounds = date.bounds
    if let begin = bounds.earliestBegin { opening = min(opening ?? begin, begin) }
    if let end = bounds.latestEnd ?? bounds.latestBegin ?? bounds.earliestBegin { reach = max(reach ?? end, end) }
  }

  /// How many years nothing is told of before this group, after groups that tell of days up to `previous`, as a reader
  /// subtracts them; nil where they are too few to speak of, or where this group's beginning is open.
  package func gap(after previous: Day?) -> String? {
    guard let previous, let opening, opening.year - previous.year >= 3 else { return nil }
    return Counted.words(opening.year - previous.year, "year")
  }

  /// "2010", "44 BCE", "17 CE".
  package static func name(_ year: Int) -> String { HistoricalDate.year(year).wording }

  private struct Key: Hashable {
    var year: Int
    /// The EDTF of a date that is no year.
    var period: String?
  }

  /// Where a date stands among the years.
  private struct Place {
    var year: Int
    var rank: Rank

    /// How it lies to the year near which it stands; in the order in which they follow each other.
    enum Rank: Int, Comparable {
      /// It opens with the year, and may have begun later than in it.
      case before
      /// It is known to have begun in it.
      case year
      /// It opens or closes on a day inside the year.
      case inside
      /// It goes, or can be, until the end of the year, from nobody knows when.
      case after

      static func < (left: Rank, right: Rank) -> Bool { left.order < right.order }
      private var order: Int { self == .before ? 0 : self == .after ? 2 : 1 }
    }

    init(_ event: Event) {
      let bounds = event.date?.bounds
      if let first = bounds?.earliestBegin {
        year = first.year
        let opens = first.components
        rank = bounds?.latestBegin?.year == year ? .year : opens.month == 1 && opens.day == 1 ? .before : .inside
      } else if let last = bounds?.latestEnd ?? bounds?.latestBegin {
        year = last.year
        let closes = last.components
        rank = closes.month == 12 && closes.day == 31 ? .after : .inside
      } else {
        year = .max
        rank = .after
      }
    }
  }

  /// EDTF spelled with letters, digits and hyphens only.
  private static func slug(_ edtf: String) -> String {
    var slug = "w"
    for byte in edtf.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "."): slug += "."
      case UInt8(ascii: "/"): slug += "_to_"
      case UInt8(ascii: "~"): slug += "_c"
      case UInt8(ascii: "?"): slug += "_q"
      case UInt8(ascii: "%"): slug += "_cq"
      default: slug += "_"
      }
    }
    return slug
  }
}
