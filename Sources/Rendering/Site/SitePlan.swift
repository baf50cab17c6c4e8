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
  let documents: [DocumentRecord]
  let hasNames: Bool
  private let pagesOfEvents: [String: String]
  private let pagesOfDocuments: [String: String]

  var isSplit: Bool { parts.count != 1 || parts[0].path != "index.html" }

  init(_ timeline: Timeline, eventsPerPage: Int) {
    parts = SitePlan.parts(timeline, eventsPerPage: max(1, eventsPerPage))
    var pages: [String: String] = [:]
    if parts.count > 1 || parts.first?.path != "index.html" {
      for part in parts {
        for group in part.groups { for event in group.events { pages[event.id] = part.path } }
      }
    }
    pagesOfEvents = pages
    documents = SitePlan.documents(timeline)
    pagesOfDocuments = PageNames.names(of: documents)
    hasNames = (timeline.events + timeline.undated).contains { !$0.names.isEmpty }
  }

  /// The page an event's entry stands on.
  func page(of event: String) -> String { pagesOfEvents[event] ?? "index.html" }
  /// The page of a document; nil when the timeline cites a document it does not hold.
  func page(ofDocument id: String) -> String? { pagesOfDocuments[id].map { "documents/" + $0 } }

  /// All pages, in the order in which they are written.
  var paths: [String] {
    ["index.html"] + (isSplit ? parts.map(\.path) : []) + ["sources.html"] + (hasNames ? ["names.html"] : [])
      + ["method.html"] + documents.compactMap { page(ofDocument: $0.id) }
  }

  /// The timeline's own records, then what is cited without one, in an order that no input order changes.
  private static func documents(_ timeline: Timeline) -> [DocumentRecord] {
    var seen = Set<String>()
    var documents = timeline.documents.filter { seen.insert($0.id).inserted }
    for event in timeline.events + timeline.undated {
      for source in event.sources where seen.insert(source.document).inserted {
        documents.append(DocumentRecord(id: source.document, text: ""))
      }
    }
    return documents.sorted { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
  }

  private static func parts(_ timeline: Timeline, eventsPerPage limit: Int) -> [Part] {
    let groups = YearGroup.groups(of: timeline.events)
    if timeline.events.count <= limit { return [Part(path: "index.html", title: timeline.title, groups: groups)] }
    return groups.flatMap { group -> [Part] in
      let name = "period-" + group.slug
      if group.events.count <= limit {
        return [Part(path: name + ".html", title: group.label, groups: [group])]
      }
      return MonthGroup.groups(of: group.events).flatMap { month -> [Part] in
        let path = name + (month.number.map { "-" + ($0 < 10 ? "0" : "") + String($0) } ?? "-undecided")
        let title = month.number.map { MonthGroup.names[$0 - 1] + " " + group.label } ?? group.label
        return stride(from: 0, to: month.events.count, by: limit).map { start in
          var piece = group
          piece.events = Array(month.events[start..<min(start + limit, month.events.count)])
          let number = start / limit + 1
          return Part(
            path: path + (number == 1 ? "" : "-part-\(number)") + ".html",
            title: title + (month.events.count <= limit ? "" : ", part \(number)"), groups: [piece])
        }
      }
    }
  }
}
