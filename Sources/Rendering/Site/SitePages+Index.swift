import Chronology
import Events

/// The first page, and the pages of a split chronology.
extension SitePages {
  mutating func index() -> SiteFile {
    let overview = SiteOverview(timeline.events, address: { [plan] in plan.page(of: $0) })
    var drawing = ByteWriter()
    overview?.write(to: &drawing)
    let frontispiece = Frontispiece(timeline) { [plan] event in
      let page = plan.page(of: event)
      return (page == "index.html" ? "" : page) + "#" + event
    }
    var plate = ByteWriter()
    frontispiece?.write(to: &plate, more: site.options.figures == nil ? nil : "figure.html")
    let groups = plan.isSplit ? [] : plan.parts[0].groups
    var undated = ByteWriter()
    if plan.undatedParts.isEmpty {
      for event in timeline.undated { entry(event, under: nil, into: &undated) }
    }
    let ownPage = plan.conflictsPage == "index.html" ? nil : plan.conflictsPage
    var main = ByteWriter()
    fill(
      .index,
      [
        .text(timeline.title), .flag(plan.isSplit), .text(timeline.summary), .some(plate), .some(drawing),
        .some(overview?.labels ?? ByteWriter()), .optional(overview?.caption), .flag(site.options.figures != nil),
        frontispiece?.namesAllEras == true ? .absent : .some(eras()), .some(yearLinks()),
        .some(chronology(groups)), .some(highlights()), .some(undated),
        .optional(plan.undatedParts.first?.path), .text(count(timeline.undated.count, "event")),
        ownPage == nil ? .some(conflicts()) : .absent, .optional(ownPage),
        .text(count(timeline.conflicts.count, "event")), .some(legend()),
      ], into: &main)
    return page(
      "index.html", title: timeline.title, description: description, main: main,
      jsonld: plan.isSplit ? ByteWriter() : structuredData())
  }

  /// A page of a split chronology.
  mutating func period(_ number: Int, of parts: [SitePlan.Part]) -> SiteFile {
    let part = parts[number]
    let previous = number > 0 ? parts[number - 1] : nil
    let next = number + 1 < parts.count ? parts[number + 1] : nil
    let isUndated = part.groups.first?.events.first?.date == nil
    let lede =
      count(part.count, "event") + " of "
      + Elapsed.grouped(isUndated ? timeline.undated.count : timeline.events.count)
      + (isUndated ? " undated ones" : " dated ones")
    var undated = ByteWriter()
    if isUndated {
      for event in part.groups.flatMap(\.events) { entry(event, under: nil, into: &undated) }
    }
    var main = ByteWriter()
    fill(
      .period,
      [
        .text(part.title), .text(lede), .optional(previous?.path), .optional(previous?.title), .optional(next?.path),
        .optional(next?.title), isUndated ? .absent : .some(chronology(part.groups)), .some(undated),
      ], into: &main)
    return page(part.path, title: part.title, description: part.title + ": " + lede, main: main)
  }

  /// For search engines and previews, which show it without the page.
  private var description: String {
    let first = timeline.events.lazy.compactMap { $0.date?.earliest ?? $0.date?.latest }.min()?.year
    let last = timeline.events.lazy.compactMap { $0.date?.latest ?? $0.date?.bounds.latestBegin }.max()?.year
    // Many titles say the years themselves.
    guard let first, let last, !timeline.title.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return timeline.title + ": " + timeline.summary
    }
    let years = first < last ? YearGroup.name(first) + " to " + YearGroup.name(last) : YearGroup.name(last)
    return timeline.title + ", " + years + ": " + timeline.summary
  }

  /// The named periods behind the events.
  private func eras() -> ByteWriter {
    var output = ByteWriter()
    for era in timeline.eras {
      output.write("<li><b><bdi>")
      output.write(html: era.name)
      output.write("</bdi></b> ")
      output.write(html: era.date.wording)
      output.write("</li>\n")
    }
    return output
  }

  /// The picture, as wide or as narrow, as light or as dark as the reader's screen.
  mutating func figurePage() -> SiteFile {
    let title = "The timeline as a figure"
    var main = ByteWriter()
    fill(
      .figure, [.text(title), .text(timeline.title + ": the most important events along an axis of time")], into: &main)
    return page("figure.html", title: title, description: timeline.title + ": " + timeline.summary, main: main)
  }

  /// Where a split chronology goes on; for one page, its headings when there are enough to get lost among.
  private func yearLinks() -> ByteWriter {
    var output = ByteWriter()
    if plan.isSplit {
      for part in plan.parts { link(part.path, part.title, part.count, to: &output) }
    } else {
      let headings = plan.parts[0].groups.filter(\.isHeading)
      guard headings.count >= 6 else { return output }
      for group in headings { link("#y" + group.slug, group.label, group.events.count, to: &output) }
    }
    return output
  }

  private func link(_ address: String, _ title: String, _ count: Int, to output: inout ByteWriter) {
    output.write("<li><a href=\"")
    output.write(html: address)
    output.write("\">")
    output.write(html: title)
    output.write(" <span class=\"count\">\(Elapsed.grouped(count))</span></a></li>\n")
  }

  /// On the first page of a split chronology: the fifty entries that weigh most, in the order of time; none where all weigh
  /// the same.
  private mutating func highlights() -> ByteWriter {
    var output = ByteWriter()
    let weights = timeline.allEvents.lazy.map(\.importance)
    guard plan.isSplit, weights.min() != weights.max() else { return output }
    for event in timeline.top(50).shown.events {
      entry(event, under: nil, id: "top-" + event.id, into: &output)
    }
    return output
  }

  mutating func conflictsPage() -> SiteFile {
    let lede = count(timeline.conflicts.count, "event") + " on whose dates the sources disagree"
    var main = ByteWriter()
    fill(.conflicts, [.text(lede), .some(conflicts())], into: &main)
    return page(plan.conflictsPage, title: "Where the sources disagree", description: lede, main: main)
  }

  private mutating func conflicts() -> ByteWriter {
    var output = ByteWriter()
    guard !timeline.conflicts.isEmpty else { return output }
    let titles = timeline.titlesOfConflicts
    for conflict in timeline.conflicts {
      var claims = ByteWriter()
      for claim in conflict.claims {
        claims.write("<li>")
        claims.write(html: claim.date.wording)
        for (index, document) in claim.documents.enumerated() {
          claims.write(index == 0 ? ": " : "; ")
          anchor(plan.page(ofDocument: document), title(of: document), to: &claims)
        }
        claims.write("</li>\n")
      }
      fill(
        .conflict,
        [
          .text("conflict-" + conflict.event), .text(plan.page(of: conflict.event) + "#" + conflict.event),
          .text(titles[conflict.event] ?? conflict.event), .some(claims), .optional(conflict.remark),
        ], into: &output)
    }
    return output
  }

  func anchor(_ address: String?, _ text: String, to output: inout ByteWriter) {
    guard let address else { return output.write(html: text) }
    output.write("<a href=\"")
    output.write(html: address)
    output.write("\"><bdi>")
    output.write(html: text)
    output.write("</bdi></a>")
  }

  /// The marks that occur, in words.
  func legend() -> ByteWriter {
    let occurring = Set(timeline.events.map { DateShape($0, isDisputed: disputed[$0.id] != nil) })
    var output = ByteWriter()
    for shape in DateShape.allCases where occurring.contains(shape) && shape != .undated {
      output.write(
        "<li class=\"\(shape.rawValue)\"><span class=\"mark\" aria-hidden=\"true\"></span>\(shape.words)</li>\n")
    }
    return output
  }

  private func structuredData() -> ByteWriter {
    var export = SchemaOrgExport()
    export.insideHTML = true
    export.page = site.options.base
    var output = ByteWriter()
    output.write("<script type=\"application/ld+json\">\n")
    export.write(timeline, to: &output)
    output.write("</script>")
    return output
  }
}
