import Chronology

/// One place of a page that may say when it was published.
struct DateEvidence: Sendable {
  /// Kinds of places. Two finds of one kind do not count twice: templates repeat themselves.
  enum Source: Int, CaseIterable, Sendable {
    case structuredData, meta, microdata, address, markedTime, visible, script, modified, prose

    /// Written for programs, by a program.
    var isMetadata: Bool { self == .structuredData || self == .meta || self == .microdata || self == .script }
  }

  var date: StatedDate
  var source: Source
  /// How far this place is to be trusted, 0 to 10.
  var weight: Double
  /// For people: "JSON-LD datePublished".
  var reason: String
  /// Where in the page, for ties: earlier is better.
  var place: Int
  /// The reader sees it, and in no part of the page that belongs to something else.
  var isShown = false

  /// The time is given in UTC, so the reader's day may be the day before or after.
  var isInstant: Bool { date.zone == 0 && date.minutes != nil }
}

extension [DateEvidence] {
  /// Ambiguous dates read in the page's order. Read the other way round each is a weaker find, which counts only beside
  /// others.
  func read(_ order: StatedDate.Order) -> [DateEvidence] {
    flatMap { item -> [DateEvidence] in
      guard item.date.isAmbiguous else { return [item] }
      var first = item
      first.date = item.date.read(order)
      guard let swapped = first.date.swapped else { return [first] }
      var second = item
      second.date = swapped
      second.weight *= 0.45
      second.reason += ", read the other way"
      return [first, second]
    }
  }
}

/// What the words around a date make of it.
enum DateRole: Sendable { case published, modified, expiry, unknown }
