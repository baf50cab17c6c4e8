import Chronology
import DateResolution
import Events

/// Sources, names, method.
extension SitePages {
  mutating func sourcesPage() -> SiteFile {
    var items = ByteWriter()
    for document in plan.documents {
      let details = [details(of: document), count(Set((told[document.id] ?? []).map(\.event)).count, "event")].filter {
        !$0.isEmpty
      }
      fill(
        .sourcesItem,
        [
          .text(plan.page(ofDocument: document.id)!), .text(title(of: document.id)),
          .text(details.joined(separator: " · ")),
        ], into: &items)
    }
    let lede = count(plan.documents.count, "source")
    var main = ByteWriter()
    fill(.sources, [.text(lede), .some(items)], into: &main)
    return page("sources.html", title: "Sources", description: lede, main: main)
  }

  /// So many events are listed under one name; the page says how many more there are.
  private static let eventsPerName = 500

  mutating func namesPage() -> SiteFile {
    var events: [String: [Event]] = [:]
    for event in timeline.allEvents {
      for name in event.names.uniqued where !name.isEmpty { events[name, default: []].append(event) }
    }
    // Simple case folding first, so that "the" and "The" are neighbours; bytes decide what is left.
    let order = events.keys.map { (key: $0.lowercased(), name: $0) }.sorted { ($0.key, $0.name) < ($1.key, $1.name) }
    var items = ByteWriter()
    for (_, name) in order {
      var links = ByteWriter()
      let all = events[name]!
      for event in all.prefix(SitePages.eventsPerName) {
        links.write("<li><span class=\"when\">")
        links.write(html: event.whenWords)
        links.write("</span> ")
        anchor(plan.page(of: event.id) + "#" + event.id, event.title, to: &links)
        links.write("</li>\n")
      }
      if all.count > SitePages.eventsPerName {
        links.write("<li>\(SitePages.eventsPerName) shown, \(all.count - SitePages.eventsPerName) not shown</li>\n")
      }
      fill(.name, [.text(name), .some(links)], into: &items)
    }
    let lede = count(order.count, "name") + " and the events they occur in"
    var main = ByteWriter()
    fill(.names, [.text(lede), .some(items)], into: &main)
    return page("names.html", title: "Names", description: lede, main: main)
  }

  func sitemap() -> SiteFile {
    var output = ByteWriter()
    output.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    output.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in plan.paths + (site.options.figures == nil ? [] : ["figure.html"]) {
      output.write("<url><loc>")
      // The first page is known by the folder's address.
      output.write(html: (site.options.base ?? "") + (page == "index.html" ? "" : page))
      output.write("</loc></url>\n")
    }
    output.write("</urlset>\n")
    return SiteFile(path: "sitemap.xml", bytes: output.bytes)
  }

  mutating func methodPage() -> SiteFile {
    var numbers: [Basis: Int] = [:]
    for event in timeline.allEvents { numbers[event.basis, default: 0] += 1 }
    var bases = ByteWriter()
    for basis in Basis.allCases {
      guard let number = numbers[basis] else { continue }
      bases.write("<tr><th scope=\"row\">\(basis.rawValue)</th><td>\(SitePages.meaning(basis))</td>")
      bases.write("<td class=\"number\">\(Elapsed.grouped(number))")
      // Where the table has no headings.
      bases.write("<span class=\"unit\"> event\(number == 1 ? "" : "s")</span></td></tr>\n")
    }
    var rows = ByteWriter()
    for document in plan.documents where document.date != nil || !document.text.isEmpty {
      rows.write("<tr><td>")
      anchor(plan.page(ofDocument: document.id), title(of: document.id), to: &rows)
      rows.write("</td><td>")
      rows.write(html: document.date?.wording ?? "not known")
      rows.write("</td><td>")
      let basis = document.dateBasis.map { [$0] } ?? []
      rows.write(html: (basis + document.reasons).joined(separator: "; "))
      rows.write("</td></tr>\n")
    }
    let given = numbers[.given] ?? 0
    let lede =
      given == 0
      ? "Every date in this chronology comes from the words of a document"
      : given == timeline.events.count + timeline.undated.count
        ? "Every date in this chronology was entered by hand, with the source that is named beside it"
        : "The dates in this chronology come from the words of documents; "
          + (given == 1 ? "that of one event was" : "those of \(Elapsed.grouped(given)) events were")
          + " entered by hand"
    var main = ByteWriter()
    fill(.method, [.text(lede), .some(bases), .some(legend()), .some(rows)], into: &main)
    return page("method.html", title: "Method", description: lede, main: main)
  }

  private static func meaning(_ basis: Basis) -> String {
    switch basis {
    case .stated: "The text says the date in full, or the text around it fixes what it leaves out."
    case .relative: "The text says it relative to the document’s date or to another mention (“last Monday”)."
    case .namedEvent: "The text names an event whose date is known (“during the crisis”)."
    case .document: "The document’s own date."
    case .inferred: "Worked out from other evidence in the documents."
    case .given: "Written by hand or given by whoever made the chronology."
    }
  }
}
