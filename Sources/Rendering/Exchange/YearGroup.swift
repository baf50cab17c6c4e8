import Chronology
package import Events

/// The events of one heading of a chronology: a year, or, where a date is coarser than a year, that date itself.
///
/// An event stands under a year only when it is known to have begun in that year. "The 1980s" stands under its own
/// heading before the years it covers, "before 2021" after the last year it can be; so no heading claims more than
/// the date does.
package struct YearGroup: Sendable {
  /// "2010", "44 BCE", "1980s", "before 2021".
  package var label: String
  /// The year, nil for a heading that is not one year.
  package var year: Int?
  /// Whether a list needs the label as a heading: a year, a decade, a century. Under any other period its events say the
  /// same words themselves.
  package var isHeading: Bool
  /// The years from which to which the heading's dates can begin.
  package var first: Int
  package var last: Int
  /// The last year of which its events tell: with a span, the one in which it ends at the earliest.
  package private(set) var through: Int
  /// Fit for an id: "2010", "-0043", "before-2021".
  package var slug: String
  package var events: [Event]

  /// Groups in chronological order; inside a group events keep the order they have. Linear, but for sorting the groups.
  package static func groups(of events: [Event]) -> [YearGroup] {
    var groups: [YearGroup] = []
    var places: [Key: Int] = [:]
    for event in events {
      let key = Key(event)
      if let place = places[key] {
        groups[place].events.append(event)
        groups[place].reach(of: event)
      } else {
        places[key] = groups.count
        groups.append(
          YearGroup(
            label: key.label, year: key.known, isHeading: key.rank < 2, first: key.year, last: key.last,
            through: key.last, slug: key.slug, events: [event]))
        groups[groups.count - 1].reach(of: event)
      }
    }
    return places.sorted { $0.key < $1.key }.map { groups[$0.value] }
  }

  private mutating func reach(of event: Event) {
    if let end = event.date?.bounds.earliestEnd?.year { through = max(through, end) }
  }

  /// How many years nothing is told of before this group, after groups that reach to the year `previous`; nil where they
  /// are too few to speak of.
  package func gap(after previous: Int?) -> Int? {
    guard let previous, first - previous >= 3 else { return nil }
    return first - previous
  }

  /// "2010", "44 BCE".
  package static func name(_ year: Int) -> String { year > 0 ? String(year) : String(1 - year) + " BCE" }

  private struct Key: Hashable, Comparable {
    /// Where the heading is sorted: astronomical year.
    var year: Int
    /// The last year its dates can begin in.
    var last: Int
    /// 0 for a decade or a century, 1 for the year, 2 for another period that begins in it, 3 for "before".
    var rank: Int
    /// The year, where the heading is one.
    var known: Int?
    var label: String
    var slug: String

    init(_ event: Event) {
      guard let date = event.date else {
        self.init(year: .max, last: .max, rank: 3, known: nil, label: "Undated", slug: "undated")
        return
      }
      switch (date.bounds.earliestBegin?.year, date.bounds.latestBegin?.year) {
      case (let first?, let last?) where first == last:
        self.init(
          year: first, last: first, rank: 1, known: first, label: YearGroup.name(first), slug: Day.padded(year: first))
      case (let first?, let last):
        let isCalendarPeriod = date.precision < .year
        self.init(
          year: first, last: last ?? first, rank: isCalendarPeriod ? 0 : 2, known: nil, label: Key.heading(date),
          slug: Key.slug(date.edtf))
      case (nil, _):
        let last = (date.bounds.latestBegin ?? date.latest)?.year ?? .min
        self.init(
          year: last, last: last, rank: 3, known: nil, label: Key.heading(date), slug: Key.slug(date.edtf))
      }
    }

    init(year: Int, last: Int, rank: Int, known: Int?, label: String, slug: String) {
      self.year = year
      self.last = last
      self.rank = rank
      self.known = known
      self.label = label
      self.slug = slug
    }

    static func < (left: Key, right: Key) -> Bool {
      (left.year, left.rank, left.slug) < (right.year, right.rank, right.slug)
    }

    /// "2010s", where a sentence would say "the 2010s".
    static func heading(_ date: HistoricalDate) -> String {
      let words = date.wording
      return words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
    }

    /// EDTF spelled with letters, digits and hyphens only.
    static func slug(_ edtf: String) -> String {
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
}
