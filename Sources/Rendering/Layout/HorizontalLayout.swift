import Chronology
package import Events

/// Time runs to the right: labels on stems above and below the axis, extents and ticks under it. In one picture up to
/// about 40 events; of more, the most important are shown, and how many those are is said. On pages, all of them.
package struct HorizontalLayout: Sendable {
  let options: SVGOptions
  let selection: TimelineSelection
  let width: Double
  let lanes: Lanes?
  /// Why there are no lanes where they were asked for.
  let laneRemark: String?
  let styles: TextStyles
  let title: String

  /// As many as fit without the picture growing higher than it is wide.
  package static let mostEvents = 40
  /// More lanes would leave each too little height.
  private static let mostLanes = (picture: 5, page: 3)

  package init(_ timeline: Timeline, options: SVGOptions) {
    self.options = options
    let selection = TimelineSelection(
      timeline, top: options.top ?? (options.page == nil ? Self.mostEvents : nil))
    self.selection = selection
    width = options.width ?? Self.width(of: selection)
    let title = TextSafety.oneLine(options.title ?? timeline.title)
    self.title = title
    let divided = options.lanes.map {
      Lanes(
        selection, by: $0, limit: options.page == nil ? Self.mostLanes.picture : Self.mostLanes.page, title: title)
    }
    lanes = divided.flatMap { $0.names.isEmpty ? nil : $0 }
    laneRemark = divided?.remark
    styles = TextStyles(options.theme, isSmall: true)
  }

  /// Wide enough for the labels to stand beside one another more than above one another.
  private static func width(of selection: TimelineSelection) -> Double {
    switch Set(selection.dated.map(\.mark)).count {
    case ...12: SVGOptions.standardWidth
    case ...20: 1280
    default: 1600
    }
  }

  private var isNarrow: Bool { width < SVGOptions.narrowBelow }
  var margin: Double { !options.standsAlone ? 0 : isNarrow ? 16 : 44 }
  /// Two labels, one to either side of a stem, always find room beside each other.
  var labelWidth: Double { min(isNarrow ? 130 : 172, (width - 2 * margin) / 2 - 24) }

  /// The whole timeline in one picture, as high as it needs to be.
  package func figure() -> Figure { layOut(pageHeight: nil)[0] }

  /// The timeline on pages of one size, at least one; no entry is split between two of them.
  package func pages(height: Double) -> [Figure] { layOut(pageHeight: height) }

  private func layOut(pageHeight: Double?) -> [Figure] {
    var page = PageBuilder(
      figure: Figure(width: width, height: 0, title: title, summary: selection.summary, isSmall: true),
      styles: styles, theme: options.theme, margin: margin, isNarrow: isNarrow, hasMargins: options.standsAlone,
      pageHeight: pageHeight)
    if options.standsAlone { page.addHeader(title: title, subtitle: selection.subtitle) }
    var grouper = EntryGrouper(
      selection: selection, styles: styles, dateWidth: labelWidth, entryWidth: labelWidth, isStacked: true,
      showsSources: options.showsSources, lanes: lanes)
    var groups = grouper.groups()
    if let pageHeight { groups = groups.flatMap { grouper.split($0, tallerThan: pageHeight / 4) } }
    draw(groups, on: &page)
    grouper.entryWidth = width - 2 * margin
    page.addUndated(selection.undated.map(grouper.entry)) { options.link?($0) }
    if options.standsAlone { page.addLegend(LegendItem.items(of: groups.lazy.map(\.mark))) }
    if options.showsSources { page.addSources(selection.cited, withAddresses: options.spellsAddresses) }
    return page.finish()
  }

  private func draw(_ groups: [EntryGroup], on page: inout PageBuilder) {
    let eras = EraBands(selection)
    var first = 0
    while first < groups.count {
      let plot = plot(of: groups, from: first, eras: eras, room: page.limit.map { $0 - page.y })
      plot.draw(into: &page.figure, top: page.y)
      page.y += plot.height
      first += plot.groups.count
      if first < groups.count { page.breakPage() }
    }
  }

  /// The axis with as many groups as the room allows, but at least one.
  private func plot(
    of groups: [EntryGroup], from first: Int, eras: EraBands, room: Double?
  ) -> HorizontalPlot {
    func plot(_ count: Int) -> HorizontalPlot {
      let from = groups[first].mark.anchor
      return HorizontalPlot(
        layout: self, groups: Array(groups[first..<first + count]), eras: eras,
        carried: groups[..<first].filter { $0.mark.form != .instant && ($0.mark.end ?? 0) > from },
        until: first + count < groups.count ? groups[first + count].mark.anchor : nil)
    }
    let rest = groups.count - first
    guard let room else { return plot(rest) }
    // Heights grow with the number of groups, but unevenly: one more may move the labels of all.
    var fitting = plot(1)
    var failures = 0
    for count in 2..<max(2, min(rest, Self.mostEvents) + 1) where failures < 4 {
      let candidate = plot(count)
      if candidate.height <= room {
        fitting = candidate
        failures = 0
      } else {
        failures += 1
      }
    }
    return fitting
  }
}
