import Chronology
import Events

/// The overview figure: a column of marks for every year, or every few years, with an event in it; for every month, day or
/// hour where the chronology is no longer than that.
///
/// Drawn without text, so that it can be as wide as the page at every size; what it says stands in the caption and in
/// the links of the years. An event whose date is coarser than the columns is not drawn, and the caption says how many.
struct SiteOverview {
  /// A cell a column, some with their year: the labels under the drawing.
  let labels: ByteWriter
  let caption: String
  private let columns: [Column]
  private let tallest: Int
  private let unit: OverviewUnit
  /// How many units a column has.
  private let step: Int

  private struct Column {
    var place: Int
    /// One an event: whether it is known to the day.
    var marks: [Bool] = []
    var address = ""
  }

  private static let width = 1000.0
  private static let height = 110.0

  /// nil when there is nothing to draw.
  init?(_ events: [Event], address: (String) -> String) {
    let unit = OverviewUnit.fitting(events)
    let placed = events.compactMap { event in unit.place(of: event).map { (event: event, place: $0) } }
    let places = placed.map(\.place).sorted()
    guard var first = places.first, let last = places.last, first < last else { return nil }
    // A few early outliers would squeeze everything else into a corner: then the drawing begins after them.
    let typical = places[places.count * 3 / 100]
    let span = last - typical
    if (last - first) / 4 > span, span > 0 { first = places.first { $0 >= typical - span / 2 } ?? typical }
    let earlier = places.count { $0 < first }
    let step = unit.steps.first { (last - first) / $0 < 60 } ?? unit.steps.last!
    let base = SiteOverview.floor(first, step)
    var columns = (0...(SiteOverview.floor(last, step) - base) / step).map { Column(place: base + $0 * step) }
    for (event, place) in placed where place >= first {
      let number = (SiteOverview.floor(place, step) - base) / step
      if columns[number].marks.isEmpty {
        let page = address(event.id)
        let heading = unit == .years ? "y" + Day.padded(year: place) : event.id
        columns[number].address = (page == "index.html" ? "" : page) + "#" + heading
      }
      columns[number].marks.append(event.isKnownToTheDay)
    }
    self.columns = columns
    self.unit = unit
    self.step = step
    tallest = columns.map(\.marks.count).max() ?? 1
    labels = SiteOverview.labels(columns.map(\.place), unit: unit, step: step)
    let period = step == 1 ? unit.noun : "\(step) \(unit.noun)s"
    let noun = tallest <= 12 ? "A mark for each event, a column for each \(period)" : "Events in each \(period)"
    let coarse = events.count - placed.count
    var missing: [String] = []
    if earlier > 0 { missing.append(Elapsed.grouped(earlier) + " before " + unit.name(first)) }
    if coarse > 0 {
      missing.append(
        Elapsed.grouped(coarse) + " dated more coarsely than " + (unit == .hours ? "an " : "a ") + unit.noun)
    }
    let hasHollow = tallest <= 12 && columns.contains { $0.marks.contains(false) }
    caption =
      noun + (hasHollow ? ", hollow where the day is not known" : "")
      + (missing.isEmpty ? "." : "; not drawn: " + missing.joined(separator: ", ") + ".")
  }

  /// On round years, as many as a phone has room for, and the first column's, at its left edge, where the next is not
  /// near. No label reaches over another or over the edge of the page.
  private static func labels(_ places: [Int], unit: OverviewUnit, step: Int) -> ByteWriter {
    var output = ByteWriter()
    let names = places.map(unit.label)
    // In columns: a label of so many letters on the narrowest page, and what it may lack to the page's edge.
    let pixels = narrowestPage / Double(places.count)
    let width = Double(names.map(\.count).max() ?? 4) * letterWidth / pixels
    let edge = width / 2 - pageMargin / pixels
    let room = (width + letterWidth / pixels) * Double(step)
    let every = unit.rounds.first { Double($0) >= room } ?? 10_000
    func isRound(_ index: Int) -> Bool {
      // The year 1 BCE is 0 here, and 1 the first CE: round years of the era that readers count in.
      let place = unit != .years || places[index] > 0 ? places[index] : 1 - places[index]
      let middle = Double(index) + 0.5
      return floor(place, every) > floor(place - step, every) && (places[index] > 0 || unit != .years || every >= 100)
        && middle >= edge && Double(places.count) - middle >= edge
    }
    // The first label begins at the edge, the next is centred.
    let firstEnds = Int((1.5 * width).rounded(.up)) + 1
    let hasFirst = !isRound(0) && !(0..<min(firstEnds, places.count)).contains(where: isRound)
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
        "\" tabindex=\"-1\"><title>\(name(of: column)): \(Counted.words(column.marks.count, "event"))</title>")
      if tallest <= 12 {
        dots(column, at: middle, pitch: pitch, to: &output)
      } else {
        bar(column, at: middle, pitch: pitch, to: &output)
      }
      output.write("</a>\n")
    }
    output.write("</svg>\n")
  }

  private func name(of column: Column) -> String {
    step == 1 ? unit.name(column.place) : unit.name(column.place) + "–" + unit.name(column.place + step - 1)
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

  private static func floor(_ place: Int, _ step: Int) -> Int { place - OverviewUnit.modulo(place, step) }
}
