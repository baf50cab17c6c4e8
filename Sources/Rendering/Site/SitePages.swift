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
    self.templates = [:]
    for kind in SiteTemplateKind.allCases { self.templates[kind] = try templates.template(kind) }
  }

  var timeline: Timeline { site.timeline }

  /// The pages in their order. Those of periods and of documents, which are many, are made on all cores, a batch at a
  /// time, so that memory holds no more than a batch.
  mutating func write(to sink: (SiteFile) throws -> Void) throws {
    try sink(index())
    if plan.isSplit {
      try write(plan.parts.indices, to: sink) { pages, number in pages.period(number, of: pages.plan.parts) }
    }
    try write(plan.undatedParts.indices, to: sink) { pages, number in
      pages.period(number, of: pages.plan.undatedParts)
    }
    if plan.conflictsPage != "index.html" { try sink(conflictsPage()) }
    try sink(sourcesPage())
    if plan.hasNames { try sink(namesPage()) }
    try sink(methodPage())
    let told = eventsByDocument()
    try write(plan.documents.indices, to: sink) { pages, number in
      let document = pages.plan.documents[number]
      return pages.documentPage(document, told[document.id] ?? [])
    }
  }

  private func write(
    _ numbers: Range<Int>, to sink: (SiteFile) throws -> Void,
    page: @escaping @Sendable (inout SitePages, Int) -> SiteFile
  ) throws {
    let batch = 64
    for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: batch) {
      let range = start..<min(start + batch, numbers.upperBound)
      for file in Parallel.map(range, with: self, page) { try sink(file) }
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
        .flag(plan.hasNames), .flag(site.options.figure != nil),
      ], into: &output)
    return SiteFile(path: path, bytes: output.bytes)
  }

  // MARK: Words

  func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

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
