import Chronology
package import Events

/// Time runs downwards: ticks on the left of the axis, bars of extents beside it, then the dates and what happened.
package struct VerticalLayout: Sendable {
  let options: SVGOptions
  let selection: TimelineSelection
  let width: Double
  let isNarrow: Bool
  /// Lanes side by side, or named with each event where the picture is narrow.
  let lanes: Lanes?
  /// Why there are no lanes where they were asked for.
  let laneRemark: String?
  let styles: TextStyles
  let title: String

  package init(_ timeline: Timeline, options: SVGOptions) {
    self.options = options
    let selection = TimelineSelection(timeline, top: options.top)
    self.selection = selection
    let width = options.width ?? SVGOptions.standardWidth
    self.width = width
    isNarrow = width < SVGOptions.narrowBelow
    let title = TextSafety.oneLine(options.title ?? timeline.title)
    self.title = title
    let divided = options.lanes.map { Lanes(selection, by: $0, limit: Self.mostLanes(width), title: title) }
    lanes = divided.flatMap { $0.names.isEmpty ? nil : $0 }
    laneRemark = divided?.remark
    styles = TextStyles(options.theme, isSmall: isNarrow)
  }

  // MARK: Columns

  var margin: Double { !options.standsAlone ? 0 : isNarrow ? 14 : 44 }
  private var tickWidth: Double {
    // Without margins nothing may reach out of the column.
    options.standsAlone ? (isNarrow ? 58 : 84) : tickSpace + Elapsed.widest(styles) + 6
  }
  /// From the axis to its labels.
  var tickSpace: Double { isNarrow ? 9 : 12 }
  var axisX: Double { margin + tickWidth }
  private var leaderWidth: Double { isNarrow ? 18 : 46 }
  /// Between the date and what happened.
  private var columnSpace: Double { 18 }

  /// Whether dates stand above what happened, and not beside it.
  var isStacked: Bool { isNarrow || laneCount > 1 }
  private var laneCount: Int { isNarrow ? 1 : max(1, lanes?.names.count ?? 1) }
  /// A lane narrower than this would break every title into many lines; three have room on a page that stands upright.
  /// Narrow pictures name as many lanes as a reader can keep in mind.
  private static func mostLanes(_ width: Double) -> Int {
    width < SVGOptions.narrowBelow ? 5 : max(width < 760 ? 2 : 3, Int((width - 172) / 230))
  }

  /// The columns right of an axis, once it is known how many bars stand side by side.
  struct Columns: Sendable {
    var axisX: Double
    /// From one row of bars to the next, and for how many rows there is room at that.
    var pitch: Double
    var rows: Int
    /// Where leaders leave the zone of bars, and where they arrive.
    var leaderStart: Double
    var dateX: Double
    var dateWidth: Double
    var entryX: Double
    var entryWidth: Double

    func rowX(_ row: Int) -> Double { axisX + 11 + (Double(row) + 0.5) * pitch }
    var right: Double { entryX + entryWidth }

    mutating func holdRows(_ count: Int) {
      guard count > rows else { return }
      pitch *= Double(rows) / Double(count)
      rows = count
    }
  }

  /// A lane: an axis of its own with its marks, beside the others on one scale.
  struct Lane: Sendable {
    /// nil for the only one.
    var name: String?
    var columns: Columns
    /// Once it is known how long the axis is.
    var bars: BarRows?
  }

  /// More rows of extents than this would be too narrow to tell apart.
  var mostRows: Int { laneCount > 1 ? 5 : isNarrow ? 8 : 20 }

  /// How many rows each lane may need.
  private func estimatedRows() -> [Int] {
    guard laneCount > 1, let lanes else { return [BarRows.estimate(selection.dated.map(\.mark), limit: mostRows)] }
    return lanes.names.indices.map { lane in
      BarRows.estimate(zip(selection.dated, lanes.lane).filter { $0.1 == lane }.map(\.0.mark), limit: mostRows)
    }
  }

  private func makeLanes(rows: [Int]) -> [Lane] {
    guard laneCount > 1, let lanes else {
      return [Lane(name: nil, columns: columns(rows: rows[0], widestDate: widestDate))]
    }
    // All lanes leave their bars the same room, so that lines of one width stand under one another.
    let rows = rows.max() ?? 0
    let gap = 22.0
    let width = (self.width - margin - axisX + gap) / Double(laneCount)
    return lanes.names.indices.map { lane in
      let axis = axisX + Double(lane) * width
      let pitch = rows == 0 ? 0 : 7.0
      let leaderStart = axis + 7 + (rows == 0 ? 0 : 7 + pitch * Double(rows))
      let labels = leaderStart + 22
      let right = axis + width - gap
      return Lane(
        name: lanes.names[lane],
        columns: Columns(
          axisX: axis, pitch: pitch, rows: rows, leaderStart: leaderStart, dateX: labels, dateWidth: right - labels,
          entryX: labels, entryWidth: right - labels))
    }
  }

  private func columns(rows: Int, widestDate: Double) -> Columns {
    let zone = isNarrow ? 30.0 : 72.0
    let pitch = rows == 0 ? 0 : min(isNarrow ? 7 : 10, max(3.5, zone / Double(rows)))
    let bars = rows == 0 ? 0 : 7 + pitch * Double(rows)
    let leaderStart = axisX + 7 + bars
    let dateX = leaderStart + leaderWidth
    let right = width - margin
    guard !isNarrow else {
      return Columns(
        axisX: axisX, pitch: pitch, rows: rows, leaderStart: leaderStart, dateX: dateX, dateWidth: right - dateX,
        entryX: dateX, entryWidth: right - dateX)
    }
    let dateWidth = min(widestDate * Typeface.fallbackSlack + 1, max(124, (right - dateX) * 0.23))
    let entryX = dateX + dateWidth + columnSpace
    return Columns(
      axisX: axisX, pitch: pitch, rows: rows, leaderStart: leaderStart, dateX: dateX, dateWidth: dateWidth,
      entryX: entryX, entryWidth: right - entryX)
  }

  // MARK: Laying out

  /// The whole timeline in one picture, as high as it needs to be.
  package func figure() -> Figure { layOut(pageHeight: nil)[0] }

  /// The timeline on pages of one size, at least one; no entry is split between two of them.
  package func pages(height: Double) -> [Figure] { layOut(pageHeight: height) }

  private func layOut(pageHeight: Double?) -> [Figure] {
    var page = PageBuilder(
      figure: Figure(width: width, height: 0, title: title, summary: selection.summary, isSmall: isNarrow),
      styles: styles,
      theme: options.theme, margin: margin, isNarrow: isNarrow, hasMargins: options.standsAlone,
      pageHeight: pageHeight)
    if options.standsAlone { page.addHeader(title: title, subtitle: selection.subtitle) }

    let eras = EraBands(selection)
    var body = body(lanes: makeLanes(rows: estimatedRows()), eras: eras, pageHeight: pageHeight)
    // How many rows extents take up depends on how long the axis is, that on its labels, and their lines on the room that
    // the rows leave. The second time round it hardly changes, and rows that are too few lie closer together.
    let lanes = makeLanes(rows: body.rows())
    if lanes[0].columns.dateX != body.lanes[0].columns.dateX {
      body = self.body(lanes: lanes, eras: eras, pageHeight: pageHeight)
    } else {
      body.lanes = lanes
    }
    body.draw(on: &page)

    var wide = grouper(lanes: lanes)
    wide.entryWidth = width - 2 * margin
    page.addUndated(selection.undated.map(wide.entry), link: link)
    if options.standsAlone {
      page.addLegend(LegendItem.items(of: body.groups.lazy.filter { !$0.isEra }.map(\.mark)))
    }
    if options.showsSources { page.addSources(selection.cited, withAddresses: options.spellsAddresses) }
    return page.finish()
  }

  private func grouper(lanes drawn: [Lane]) -> EntryGrouper {
    EntryGrouper(
      selection: selection, styles: styles, dateWidth: drawn[0].columns.dateWidth,
      entryWidth: drawn[0].columns.entryWidth, isStacked: isStacked, showsSources: options.showsSources,
      lanes: lanes, namesLanes: isNarrow)
  }

  private func body(lanes: [Lane], eras: EraBands, pageHeight: Double?) -> BodyPaginator {
    let grouper = grouper(lanes: lanes)
    var groups = grouper.groups()
    if isNarrow { for index in groups.indices { groups[index].lane = 0 } }
    if let pageHeight { groups = groups.flatMap { grouper.split($0, tallerThan: pageHeight / 2) } }
    return BodyPaginator(layout: self, lanes: lanes, eras: eras, groups: grouper.adding(eras.bands, to: groups))
  }

  private var widestDate: Double {
    let style = styles[.date]
    return selection.dated.reduce(0) { max($0, style.typeface.width(of: $1.words, size: style.size)) }
  }

  func link(_ event: String) -> String? { options.link?(event) }
}

extension TimelineSelection {
  /// From the first to the last year of which something is told: "1979 – 2021", or one year.
  private var years: String? {
    let marks = dated.lazy.map(\.mark)
    guard let first = marks.map({ $0.begin ?? $0.lastMoment }).min(), let last = marks.map(\.lastMoment).max() else {
      return nil
    }
    let from = TickStep.yearText(year(first))
    let until = TickStep.yearText(year(last))
    return from == until ? from : from + " – " + until
  }

  /// The line under the title: what time it covers, how many events of how many, how many documents.
  var subtitle: String {
    let count =
      shown == total
      ? "\(Elapsed.grouped(total)) \(total == 1 ? "event" : "events")"
      : "\(Elapsed.grouped(shown)) of \(Elapsed.grouped(total)) events shown"
    let undatedCount = undated.isEmpty ? nil : "\(Elapsed.grouped(undated.count)) undated"
    let documents = cited.isEmpty ? nil : "\(Elapsed.grouped(cited.count)) \(cited.count == 1 ? "source" : "sources")"
    return [years, count, undatedCount, documents].compactMap { $0 }.joined(separator: " · ")
  }

  var summary: String { "A timeline. " + subtitle.replacing(" · ", with: ", ") + "." }

  private func year(_ time: Double) -> Int { Day(ordinal: Int(time.rounded(.down))).year }
}

extension DateMark {
  /// Within the last day that it takes up, and not at the midnight after it.
  fileprivate var lastMoment: Double {
    guard let end else { return anchor }
    return end == begin ? end : end - 1 / 86_400
  }
}
