package import Events
import Synchronization

/// A file of a site, or a piece of a long one: where it goes, relative to the site's folder, and what it holds.
package struct SiteFile: Hashable, Sendable {
  package var path: String
  package var bytes: [UInt8]
  /// The bytes follow those that were handed over under this path before.
  package var continuesFile = false

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A timeline as a static site: pages that need no server, no script and nothing from elsewhere.
///
/// A pure function of the timeline and the options; the same on every machine. Files are handed over one by one, the
/// longest in pieces, so that a site of 100,000 events needs little more memory than its largest pages.
package struct Site: Sendable {
  package struct Options: Sendable {
    /// The address the site will have, ending in a slash: for the feed, the sitemap and canonical links.
    package var base: String?
    /// A folder whose files replace templates, style sheet and script.
    package var templates: String?
    /// Pictures of the timeline, for a page of their own.
    package var figures: Figures?
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
  private let templates: SiteTemplates

  /// - Throws: `SiteError` when the templates cannot be used or the base address is not one.
  package init(_ timeline: Timeline, options: Options = Options()) throws(SiteError) {
    self.timeline = timeline.top(options.top).shown
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

  /// What it holds, as its first page says it: "24 events from 9 sources, 1 undated".
  package var summary: String { timeline.summary }

  /// All files at once, by path.
  package func files() throws(SiteError) -> [SiteFile] {
    let files = Mutex<[String: SiteFile]>([:])
    try write { file in
      files.withLock { $0[file.path, default: SiteFile(path: file.path, bytes: [])].bytes += file.bytes }
    }
    return files.withLock { $0.values.sorted { $0.path < $1.path } }
  }

  /// Makes all files on all cores and hands each over as it is done: from several threads at once, in no order, but the
  /// pieces of one file one after another.
  package func write(to sink: @escaping @Sendable (SiteFile) throws -> Void) throws(SiteError) {
    let plan = SitePlan(timeline, eventsPerPage: options.eventsPerPage)
    let pages = try SitePages(site: self, plan: plan, templates: templates)
    var feed = AtomFeed()
    feed.base = options.base
    feed.page = { plan.page(of: $0.id) }
    var jobs: [Job] = [
      .page(.text),
      .export(path: "timeline.ics", format: CalendarExport()), .export(path: "timeline.json", format: JSONExport()),
      .export(path: "feed.atom", format: feed),
      .file(SiteFile(path: "style.css", bytes: Array(templates.styleSheet.utf8))),
      .file(SiteFile(path: "script.js", bytes: Array(templates.script.utf8))),
    ]
    if plan.isSplit { jobs.append(.page(.searchIndex)) }
    for (path, figure) in options.figures?.files ?? [] {
      jobs.append(.file(SiteFile(path: path, bytes: Array(figure.utf8))))
    }
    if options.base != nil { jobs.append(.page(.sitemap)) }
    jobs += pages.jobs.map { .page($0) }
    do {
      try Parallel.forEach(jobs, with: pages) { pages, job in
        switch job {
        case .page(let page): try sink(pages.make(page))
        case .file(let file): try sink(file)
        case .export(let path, let format):
          try SitePieces(path: path, sink: sink).write { format.write(timeline, to: &$0) }
        }
      }
    } catch let error as SiteError {
      throw error
    } catch {
      throw SiteError("cannot write the site: \(error)")
    }
  }
}

extension Site {
  /// A file to make.
  private enum Job: Sendable {
    /// From the templates, or what goes with them.
    case page(SitePages.Job)
    /// In a format for other programs, in pieces.
    case export(path: String, format: any ExchangeFormat)
    /// As it is.
    case file(SiteFile)
  }
}

/// Hands a long file over in pieces.
private final class SitePieces: Sendable {
  private let path: String
  private let sink: @Sendable (SiteFile) throws -> Void
  private let state = Mutex<(hasBegun: Bool, failure: (any Error)?)>((false, nil))

  init(path: String, sink: @escaping @Sendable (SiteFile) throws -> Void) {
    self.path = path
    self.sink = sink
  }

  /// - Throws: what the sink threw first; nothing is handed over after that.
  func write(_ body: (inout ByteWriter) -> Void) throws {
    var output = ByteWriter(drainingTo: { self.handOver($0) })
    body(&output)
    handOver(output.bytes)
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }

  private func handOver(_ bytes: [UInt8]) {
    state.withLock { state in
      guard state.failure == nil else { return }
      var file = SiteFile(path: path, bytes: bytes)
      file.continuesFile = state.hasBegun
      state.hasBegun = true
      do { try sink(file) } catch { state.failure = error }
    }
  }
}
