package import Events

/// A file of a site: where it goes, relative to the site's folder, and what it holds.
package struct SiteFile: Hashable, Sendable {
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A timeline as a static site: pages that need no server, no script and nothing from elsewhere.
///
/// A pure function of the timeline and the options; the same on every machine. Files come one by one in a fixed order,
/// so that a site of 100,000 events needs no more memory than its largest page.
package struct Site: Sendable {
  package struct Options: Sendable {
    /// The address the site will have, ending in a slash: for the feed, the sitemap and canonical links.
    package var base: String?
    /// A folder whose files replace templates, style sheet and script.
    package var templates: String?
    /// An SVG of the timeline, written as timeline.svg.
    package var figure: String?
    /// The language of the site's own words, for `lang`.
    package var language = "en"
    /// Shows only the most important events; nil for all.
    package var top: Int?
    /// Above so many dated events the chronology is split by year, and a year by month.
    package var eventsPerPage = 2000

    package init() {}
  }

  /// What shows, after `top`.
  let timeline: Timeline
  let options: Options
  let notShown: Int
  private let templates: SiteTemplates

  /// - Throws: `SiteError` when the templates cannot be used or the base address is not one.
  package init(_ timeline: Timeline, options: Options = Options()) throws(SiteError) {
    (self.timeline, notShown) = timeline.top(options.top)
    var options = options
    if let base = options.base {
      guard SafeLink.absolute(base) != nil, base.hasPrefix("http") else {
        throw SiteError("“\(base)” is not an address; expected one like https://example.org/timeline/")
      }
      if !base.hasSuffix("/") { options.base = base + "/" }
    }
    self.options = options
    templates = try SiteTemplates(folder: options.templates)
  }

  /// All files at once.
  package func files() throws(SiteError) -> [SiteFile] {
    var files: [SiteFile] = []
    try write { files.append($0) }
    return files
  }

  /// All files, one by one, in an order that depends on the timeline only.
  package func write(to sink: (SiteFile) throws -> Void) throws(SiteError) {
    let plan = SitePlan(timeline, eventsPerPage: options.eventsPerPage)
    var pages = try SitePages(site: self, plan: plan, templates: templates)
    do {
      try pages.write(to: sink)
      try sink(SiteFile(path: "style.css", bytes: Array(templates.styleSheet.utf8)))
      try sink(SiteFile(path: "script.js", bytes: Array(templates.script.utf8)))
      if let figure = options.figure { try sink(SiteFile(path: "timeline.svg", bytes: Array(figure.utf8))) }
      let formats: [(path: String, format: any ExchangeFormat)] = [
        ("timeline.json", JSONExport()), ("timeline.ics", CalendarExport()), ("feed.atom", feed(plan)),
      ]
      for file in Parallel.map(
        formats.indices, with: self,
        { site, number in
          SiteFile(path: formats[number].path, bytes: site.bytes(formats[number].format))
        })
      {
        try sink(file)
      }
      if let base = options.base { try sink(SiteFile(path: "sitemap.xml", bytes: sitemap(base, plan))) }
    } catch let error as SiteError {
      throw error
    } catch {
      throw SiteError("cannot write the site: \(error)")
    }
  }

  private func bytes(_ format: any ExchangeFormat) -> [UInt8] {
    var output = ByteWriter(capacity: timeline.events.count * 800)
    format.write(timeline, to: &output)
    return output.bytes
  }

  private func feed(_ plan: SitePlan) -> AtomFeed {
    var feed = AtomFeed()
    feed.base = options.base
    feed.page = { plan.page(of: $0.id) }
    return feed
  }

  private func sitemap(_ base: String, _ plan: SitePlan) -> [UInt8] {
    var output = ByteWriter()
    output.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    output.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in plan.paths {
      output.write("<url><loc>")
      output.write(html: base + page)
      output.write("</loc></url>\n")
    }
    output.write("</urlset>\n")
    return output.bytes
  }
}
