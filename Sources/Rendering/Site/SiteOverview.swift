import Chronology
import Events

/// The overview figure: a column of marks for every year, or every few years, with an event in it; for every month, day or
/// hour where the chronology is no longer than that. Where most of decades happened in a few days, the days have columns of
/// their own between those of the years before and after (`OverviewPart`).
///
/// Drawn without text, so that it can be as wide as the page at every size; what it says stands in the caption and in
/// the links of the years. An event whose date is coarser than the columns is not drawn, and the caption says how many.
struct SiteOverview {
  /// A cell a place, some with their year: the labels under the drawing.
  let labels: ByteWriter
  let caption: String
  private let parts: [OverviewPart]
  private let tallest: Int

  static let width = 1000.0
  private static let height = 84.0
  private static let axis = 114.0
  /// Higher columns are bars: more dots would be too small to be seen on a phone.
  private static let mostDots = 8

  /// nil when there is nothing to draw.
  init?(_ events: [Event], address: (String) -> String) {
    let (parts, earlier) = OverviewPart.parts(of: events, address: address)
    guard !parts.isEmpty else { return nil }
    self.parts = parts
    let marks = parts.flatMap { $0.columns.map(\.marks) }
    tallest = marks.map(\.count).max() ?? 1
    labels = OverviewLabels.cells(parts)
    let isDotted = tallest <= Self.mostDots
    let missing = events.count - earlier - marks.reduce(0) { $0 + $1.count }
    var omitted: [String] = []
    if earlier > 0, let first = parts[0].first { omitted.append(Elapsed.grouped(earlier) + " before " + first) }
    if missing > 0 {
      let unit = parts[0].unit
      omitted.append(
        Elapsed.grouped(missing) + " dated more coarsely than "
          + (parts.count > 1 ? "a column" : unit == .hours ? "an hour" : "a " + unit.noun))
    }
    let hasHollow = isDotted && marks.contains { $0.contains(false) }
    caption =
      (isDotted ? "A mark for each event, a column for each " : "Events in each ") + OverviewPart.words(parts)
      + (hasHollow ? ", hollow where the day is not known" : "")
      + (omitted.isEmpty ? "." : "; not drawn: " + omitted.joined(separator: ", ") + ".")
  }

  func write(to output: inout ByteWriter) {
    let pitch = SiteOverview.width / Double(parts.reduce(0) { $0 + $1.cells })
    // No higher than what is drawn.
    let size = parts.map { dotSize(pitch * Double($0.cellsOfColumn)) }.min() ?? 0
    let top =
      tallest <= Self.mostDots
      ? SiteOverview.axis - Double(tallest) * size * 1.25 - 6 : SiteOverview.axis - Self.height - 2
    output.write(
      "<svg viewBox=\"0 \(fixed(top)) 1000 \(fixed(120 - top))\" aria-hidden=\"true\" focusable=\"false\">\n")
    for part in parts {
      let from = Double(part.start) * pitch
      let line = "M\(fixed(from)) 114H\(fixed(from + Double(part.cells) * pitch))"
      output.write("<path class=\"axis\(part.isBreak ? " break" : "")\" d=\"\(line)\"/>\n")
      for (index, column) in part.columns.enumerated() where !column.marks.isEmpty {
        let wide = pitch * Double(part.cellsOfColumn)
        let middle = from + (Double(index) + 0.5) * wide
        output.write("<a href=\"")
        output.write(html: column.address)
        output.write(
          "\" tabindex=\"-1\"><title>\(part.name(of: column)): \(Counted.words(column.marks.count, "event"))</title>")
        if tallest <= Self.mostDots {
          dots(column, at: middle, size: size, to: &output)
        } else {
          bar(column, at: middle, pitch: wide, to: &output)
        }
        output.write("</a>\n")
      }
    }
    output.write("</svg>\n")
  }

  private func dotSize(_ pitch: Double) -> Double {
    min(pitch * 0.84, SiteOverview.height / Double(tallest) * 0.8, 15)
  }

  private func dots(_ column: OverviewPart.Column, at x: Double, size: Double, to output: inout ByteWriter) {
    for (index, isExact) in column.marks.enumerated() {
      let y = SiteOverview.axis - 4 - (Double(index) + 0.5) * size * 1.25
      let soft = isExact ? "" : " soft"
      output.write(
        "<circle class=\"dot\(soft)\" cx=\"\(fixed(x))\" cy=\"\(fixed(y))\" r=\"\(fixed(size / 2 - 0.75))\"/>")
    }
  }

  private func bar(_ column: OverviewPart.Column, at x: Double, pitch: Double, to output: inout ByteWriter) {
    let height = max(2, SiteOverview.height * Double(column.marks.count) / Double(tallest))
    let width = min(pitch * 0.6, 14)
    let place = "x=\"\(fixed(x - width / 2))\" y=\"\(fixed(SiteOverview.axis - height))\""
    output.write("<rect class=\"dot\" \(place) width=\"\(fixed(width))\" height=\"\(fixed(height))\"/>")
  }

  /// One decimal, which is a tenth of a pixel.
  private func fixed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
  }
}
