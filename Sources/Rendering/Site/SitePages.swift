import Chronology
import DateResolution
import Events

/// Writes the pages of a site from its templates.
///
/// One file a page or kind of part: `SitePages+Index`, `+Chronology`, `+Documents`, `+Lists`.
struct SitePages: Sendable {
  let site: Site
  let plan: SitePlan
  let disputed: [String: String]
  let documents: [String: DocumentRecord]
  /// The events that weigh most, at most one in ten: set in bold where they stand among others.
  let leads: Set<String>
  /// What each document tells, by its id.
  let told: [String: [Told]]
  private var templates: [SiteTemplateKind: SiteTemplate]

  init(site: Site, plan: SitePlan, templates: SiteTemplates) throws(SiteError) {
    self.site = site
    self.plan = plan
    var disputed: [String: String] = [:]
    for conflict in site.timeline.conflicts {
      disputed[conflict.event] = plan.conflictsPage + "#conflict-" + conflict.event
    }
    self.disputed = disputed
    documents = Dictionary(plan.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    leads = SitePages.leads(site.timeline)
    told = SitePages.told(site.timeline)
    self.templates = [:]
    for kind in SiteTemplateKind.allCases { self.templates[kind] = try templates.template(kind) }
  }

  var timeline: Timeline { site.timeline }

  /// The events that weigh more than nine in ten. Where many weigh the same, none of them leads the others.
  private static func leads(_ timeline: Timeline) -> Set<String> {
    let weights = timeline.allEvents.lazy.map(\.importance).sorted(by: >)
    guard weights.count >= 10 else { return [] }
    let limit = weights[weights.count / 10]
    return Set(timeline.allEvents.lazy.filter { $0.importance > limit }.map(\.id))
  }

  /// A file to make.
  enum Job: Sendable {
    case index, figure, conflicts, sources, names, method
    case period(Int)
    case undated(Int)
    case document(Int)
    case text, searchIndex, sitemap
  }

  /// The pages to make, those that take longest first.
  var jobs: [Job] {
    var jobs: [Job] = [.index]
    if plan.hasNames { jobs.append(.names) }
    if site.options.figures != nil { jobs.append(.figure) }
    if plan.isSplit { jobs += plan.parts.indices.map { .period($0) } }
    jobs += plan.undatedParts.indices.map { .undated($0) }
    if plan.conflictsPage != "index.html" { jobs.append(.conflicts) }
    jobs += [.sources, .method]
    return jobs + plan.documents.indices.map { .document($0) }
  }

  mutating func make(_ job: Job) -> SiteFile {
    switch job {
    case .index: return index()
    case .figure: return figurePage()
    case .conflicts: return conflictsPage()
    case .sources: return sourcesPage()
    case .names: return namesPage()
    case .method: return methodPage()
    case .period(let number): return period(number, of: plan.parts)
    case .undated(let number): return period(number, of: plan.undatedParts)
    case .document(let number): return documentPage(plan.documents[number])
    case .text:
      return SiteFile(path: "timeline.txt", bytes: Array(PlainTextTimeline().render(timeline).utf8))
    case .searchIndex:
      var output = ByteWriter()
      SearchIndex.write(timeline, plan: plan, to: &output)
      return SiteFile(path: SearchIndex.path, bytes: output.bytes)
    case .sitemap: return sitemap()
    }
  }

  mutating func fill(_ kind: SiteTemplateKind, _ values: [SiteTemplate.Value], into output: inout ByteWriter) {
    templates[kind]!.fill(values, into: &output)
  }

  /// A page in its frame.
  mutating func page(
    _ path: String, title: String, description: String, main: ByteWriter, jsonld: ByteWriter = ByteWriter()
  ) -> SiteFile {
    var output = ByteWriter(capacity: main.count + jsonld.count + 4096)
    let isHome = path == "index.html"
    fill(
      .page,
      [
        .text(site.options.language), .text(isHome ? title : title + " – " + timeline.title), .text(timeline.title),
        .text(description), .optional(site.options.base.map { isHome ? $0 : $0 + path }),
        .optional(path.contains("/") ? "../" : ""), .some(jsonld), .some(main),
        .flag(isHome), .flag(path == "sources.html"), .flag(path == "names.html"), .flag(path == "method.html"),
        .flag(plan.hasNames), .flag(site.options.figures != nil),
      ], into: &output)
    return SiteFile(path: path, bytes: output.bytes)
  }

  // MARK: Words

  func count(_ number: Int, _ noun: String) -> String { Counted.words(number, noun) }

  func title(of document: String) -> String {
    let record = documents[document]
    if let title = record?.title, !title.isEmpty { return title }
    return document.split(separator: "/").last.map(String.init) ?? document
  }

  /// "The Courier, 15 February 2010".
  func details(of document: DocumentRecord) -> String {
    [document.siteName, document.date?.wording].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A language tag fit for an attribute that style sheets and readers act on.
  func language(of document: String) -> SiteTemplate.Value {
    guard let tag = documents[document]?.language,
      !tag.isEmpty, tag.utf8.count <= 35,
      tag.utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
      }), tag.utf8.first.map({ $0 >= 0x41 }) == true
    else { return .absent }
    return .text(tag)
  }

  /// The anchor of an event's quote on its document's page; a second quote of one event there has a number.
  static func quoteID(_ event: String, _ number: Int) -> String { "q-" + event + (number == 1 ? "" : "-\(number)") }
}
