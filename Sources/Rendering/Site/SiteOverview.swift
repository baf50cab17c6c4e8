import Chronology
import Events

/// The overview figure: a column of marks for every year, or every few years, with an event in it.
///
/// Drawn without text, so that it can be as wide as the page at every size; what it says stands in the caption and in
/// the links of the years. An event whose date is coarser than the columns is not drawn, and the caption says how many.
struct SiteOverview {
  /// A cell a column, some with their year: the labels under the drawing.
  let labels: ByteWriter
  let caption: String
  private let columns: [Column]
  private let tallest: Int
  /// How many years a column has.
  private let step: Int

  private struct Column {
    var year: Int
    /// One an event: whether it is known to the day.
    var marks: [Bool] = []
    var address = ""
  }

  private static let width = 1000.0
  private static let height = 110.0

  /// nil when there is nothing to draw.
  init?(_ events: [Event], address: (String) -> String) {
    let placed = events.compactMap { event -> (event: Event, year: Int)? in
      guard let first = event.date?.bounds.earliestBegin?.year, let last = event.date?.bounds.latestBegin?.year,
        first == last
      else { return nil }
      return (event, first)
    }
    let years = placed.map(\.year).sorted()
    guard var first = years.first, let last = years.last, first < last else { return nil }
    // A few early outliers would squeeze everything else into a corner: then the drawing begins after them.
    let typical = years[years.count * 3 / 100]
    let span = last - typical
    if (last - first) / 4 > span, span > 0 { first = years.first { $0 >= typical - span / 2 } ?? typical }
    let earlier = years.count { $0 < first }
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { (last - first) / $0 < 60 } ?? 1000
    let base = SiteOverview.floor(first, step)
    var columns = (0...(SiteOverview.floor(last, step) - base) / step).map { Column(year: base + $0 * step) }
    for (event, year) in placed where year >= first {
      let place = (SiteOverview.floor(year, step) - base) / step
      if columns[place].marks.isEmpty {
        let page = address(event.id)
        columns[place].address = (page == "index.html" ? "" : page) + "#y" + Day.padded(year: year)
      }
      columns[place].marks.append(event.isKnownToTheDay)
    }
    self.columns = columns
    tallest = columns.map(\.marks.count).max() ?? 1
    labels = SiteOverview.labels(columns, step: step)
    let unit = step == 1 ? "year" : "\(step) years"
    let noun =
      tallest <= 12
      ? "A mark for each event, a column for each \(unit)" : "Events in each \(unit)"
    let coarse = events.count - placed.count
    var missing: [String] = []
    if earlier > 0 { missing.append("\(earlier) before \(YearGroup.name(first))") }
    if coarse > 0 { missing.append("\(coarse) dated more coarsely than a year") }
    let hasHollow = tallest <= 12 && columns.contains { $0.marks.contains(false) }
    caption =
      noun + (hasHollow ? ", hollow where the day is not known" : "")
      + (missing.isEmpty ? "." : "; not drawn: " + missing.joined(separator: ", ") + ".")
    self.step = step
  }

  /// On round years, as many as a phone has room for, and the first column's, at its left edge, where the next is not
  /// near. No label reaches over another or over the edge of the page.
  private static func labels(_ columns: [Column], step: Int) -> ByteWriter {
    var output = ByteWriter()
    let names = columns.map { YearGroup.name($0.year) }
    // In columns: a label of so many letters on the narrowest page, and what it may lack to the page's edge.
    let pixels = narrowestPage / Double(columns.count)
    let width = Double(names.map(\.count).max() ?? 4) * letterWidth / pixels
    let edge = width / 2 - pageMargin / pixels
    let room = (width + letterWidth / pixels) * Double(step)
    let every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].first { Double($0) >= room } ?? 10_000
    func isRound(_ index: Int) -> Bool {
      // The year 1 BCE is 0 here, and 1 the first CE: round years of the era that readers count in.
      let year = columns[index].year > 0 ? columns[index].year : 1 - columns[index].year
      let middle = Double(index) + 0.5
      return floor(year, every) > floor(year - step, every) && (columns[index].year > 0 || every >= 100)
        && middle >= edge && Double(columns.count) - middle >= edge
    }
    // The first label begins at the edge, the next is centred.
    let firstEnds = Int((1.5 * width).rounded(.up)) + 1
    let hasFirst = !isRound(0) && !(0..<min(firstEnds, columns.count)).contains(where: isRound)
    for (index, name) in names.enumerated() {
      output.write("<span>" + (isRound(index) || index == 0 && hasFirst ? name : "") + "</span>")
    }
    return output
  }

  /// Pixels; the style sheet's type and padding at the narrowest width it is made for.
  private static let letterWidth = 8.5
  private static let narrowestPage = 320.0
  private static let pageMargin = 20.0

  func write(to output: inout ByteWriter) {
    let pitch = SiteOverview.width / Double(columns.count)
    output.write(
      "<svg viewBox=\"0 0 1000 120\" aria-hidden=\"true\" focusable=\"false\"><path class=\"axis\" d=\"M0 114H1000\"/>\n"
    )
    for (index, column) in columns.enumerated() where !column.marks.isEmpty {
      let middle = (Double(index) + 0.5) * pitch
      output.write("<a href=\"")
      output.write(html: column.address)
      output.write(
        "\" tabindex=\"-1\"><title>\(years(of: column)): \(Counted.words(column.marks.count, "event"))</title>")
      if tallest <= 12 {
        dots(column, at: middle, pitch: pitch, to: &output)
      } else {
        bar(column, at: middle, pitch: pitch, to: &output)
      }
      output.write("</a>\n")
    }
    output.write("</svg>\n")
  }

  private func years(of column: Column) -> String {
    let first = YearGroup.name(column.year)
    return step == 1 ? first : first + "–" + YearGroup.name(column.year + step - 1)
  }

  private func dots(_ column: Column, at x: Double, pitch: Double, to output: inout ByteWriter) {
    let size = min(pitch * 0.84, SiteOverview.height / Double(tallest) * 0.8, 15)
    for (index, isExact) in column.marks.enumerated() {
      let y = 112 - (Double(index) + 0.5) * size * 1.25 - 2
      let soft = isExact ? "" : " soft"
      output.write(
        "<circle class=\"dot\(soft)\" cx=\"\(fixed(x))\" cy=\"\(fixed(y))\" r=\"\(fixed(size / 2 - 0.75))\"/>")
    }
  }

  private func bar(_ column: Column, at x: Double, pitch: Double, to output: inout ByteWriter) {
    let height = max(2, SiteOverview.height * Double(column.marks.count) / Double(tallest))
    let width = min(pitch * 0.6, 14)
    output.write(
      "<rect class=\"dot\" x=\"\(fixed(x - width / 2))\" y=\"\(fixed(114 - height))\" width=\"\(fixed(width))\" height=\"\(fixed(height))\"/>"
    )
  }

  /// One decimal, which is a tenth of a pixel.
  private func fixed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
  }

  private static func floor(_ year: Int, _ step: Int) -> Int { year - ((year % step) + step) % step }
}
