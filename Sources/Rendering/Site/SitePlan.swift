import Chronology
import Events

/// Which page holds what, before any page is written: all links are looked up here.
struct SitePlan: Sendable {
  /// A page of the chronology: the whole of it, a year, a month, or a part of one.
  struct Part: Sendable {
    var path: String
    var title: String
    var groups: [YearGroup]
    var count: Int { groups.reduce(0) { $0 + $1.events.count } }
  }

  /// One, `index.html`, unless the chronology is split.
  let parts: [Part]
  /// Pages for the undated events, where they are too many for the first page.
  let undatedParts: [Part]
  /// The page the conflicts stand on.
  let conflictsPage: String
  let documents: [DocumentRecord]
  let hasNames: Bool
  private let pagesOfEvents: [String: String]
  private let pagesOfDocuments: [String: String]

  var isSplit: Bool { parts.count != 1 || parts[0].path != "index.html" }

  init(_ timeline: Timeline, eventsPerPage: Int) {
    parts = SitePlan.parts(timeline, eventsPerPage: max(1, eventsPerPage))
    undatedParts = SitePlan.undatedParts(timeline, eventsPerPage: max(1, eventsPerPage))
    var pages: [String: String] = [:]
    if parts.count > 1 || parts.first?.path != "index.html" || !undatedParts.isEmpty {
      for part in parts + undatedParts {
        for group in part.groups { for event in group.events { pages[event.id] = part.path } }
      }
    }
    pagesOfEvents = pages
    documents = SitePlan.documents(timeline)
    pagesOfDocuments = PageNames.names(of: documents)
    conflictsPage = timeline.conflicts.count > SitePlan.roomOnFirstPage ? "conflicts.html" : "index.html"
    hasNames = timeline.allEvents.contains { !$0.names.isEmpty }
  }

  /// The page an event's entry stands on.
  func page(of event: String) -> String { pagesOfEvents[event] ?? "index.html" }
  /// The page of a document; nil when the timeline cites a document it does not hold.
  func page(ofDocument id: String) -> String? { pagesOfDocuments[id].map { "documents/" + $0 } }

  /// All pages, in the order in which they are written.
  var paths: [String] {
    ["index.html"] + (isSplit ? parts.map(\.path) : []) + undatedParts.map(\.path)
      + (conflictsPage == "index.html" ? [] : [conflictsPage]) + ["sources.html"] + (hasNames ? ["names.html"] : [])
      + ["method.html"] + documents.compactMap { page(ofDocument: $0.id) }
  }

  /// The timeline's own records, then what is cited without one, in an order that no input order changes.
  private static func documents(_ timeline: Timeline) -> [DocumentRecord] {
    var seen = Set<String>()
    var documents = timeline.documents.filter { seen.insert($0.id).inserted }
    for event in timeline.allEvents {
      for source in event.sources where seen.insert(source.document).inserted {
        documents.append(DocumentRecord(id: source.document, text: ""))
      }
    }
    return documents.sorted { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
  }

  /// So many undated events, and so many conflicts, stand on the first page; more have their own.
  private static let roomOnFirstPage = 200

  private static func undatedParts(_ timeline: Timeline, eventsPerPage limit: Int) -> [Part] {
    guard timeline.undated.count > roomOnFirstPage, let group = YearGroup.groups(of: timeline.undated).first else {
      return []
    }
    return pieces(group, of: group.events, path: "undated", title: group.label, limit: limit)
  }

  /// By century where a century has few events, else by decade, else by year, else by month, else in pieces of so many.
  private static func parts(_ timeline: Timeline, eventsPerPage limit: Int) -> [Part] {
    let groups = YearGroup.groups(of: timeline.events)
    if timeline.events.count <= limit { return [Part(path: "index.html", title: timeline.title, groups: groups)] }
    return split(groups[...], limit: limit, years: 100)
  }

  private static func split(_ groups: ArraySlice<YearGroup>, limit: Int, years: Int) -> [Part] {
    var parts: [Part] = []
    var start = groups.startIndex
    while start < groups.endIndex {
      let period = floor(groups[start].first, years)
      let end = groups[start...].firstIndex { floor($0.first, years) != period } ?? groups.endIndex
      let count = groups[start..<end].reduce(0) { $0 + $1.events.count }
      if years > 1, count > limit / 4 {
        parts += split(groups[start..<end], limit: limit, years: years / 10)
      } else if count > limit {
        parts += groups[start..<end].flatMap { byMonth($0, limit: limit) }
      } else {
        parts.append(part(Array(groups[start..<end]), period: period, years: years))
      }
      start = end
    }
    return parts
  }

  private static func part(_ groups: [YearGroup], period: Int, years: Int) -> Part {
    let first = YearGroup.name(period)
    let last = YearGroup.name(period + years - 1)
    // Of two years of one era, the second says which.
    let era = last.split(separator: " ").dropFirst().first.map { " " + $0 } ?? ""
    let begin = !era.isEmpty && first.hasSuffix(era) ? String(first.dropLast(era.count)) : first
    let title = years == 1 ? first : begin + "–" + last
    let path = "period-" + Day.padded(year: period) + (years == 1 ? "" : years == 10 ? "s" : "-century") + ".html"
    return Part(path: path, title: title, groups: groups)
  }

  private static func byMonth(_ group: YearGroup, limit: Int) -> [Part] {
    let name = "period-" + group.slug
    if group.events.count <= limit { return [Part(path: name + ".html", title: group.label, groups: [group])] }
    return MonthGroup.groups(of: group, byDay: false).flatMap { month -> [Part] in
      let title = month.slug == "some-time" ? month.label : month.label + " " + group.label
      return pieces(group, of: month.events, path: name + "-" + month.slug, title: title, limit: limit)
    }
  }

  private static func pieces(
    _ group: YearGroup, of events: [Event], path: String, title: String, limit: Int
  ) -> [Part] {
    stride(from: 0, to: events.count, by: limit).map { start in
      var piece = group
      piece.events = Array(events[start..<min(start + limit, events.count)])
      let number = start / limit + 1
      return Part(
        path: path + (number == 1 ? "" : "-part-\(number)") + ".html",
        title: title + (events.count <= limit ? "" : ", part \(number)"), groups: [piece])
    }
  }

  private static func floor(_ year: Int, _ step: Int) -> Int { year - ((year % step) + step) % step }
}
