/// Eras over a horizontal axis: a ground from the strip of their names down to the axis.
struct EraStrip: Sendable {
  private struct Item: Sendable {
    var band: EraBands.Band
    var from: Double
    var to: Double
    var text: String
    var textX: Double
    var row: Int
  }

  private var items: [Item] = []
  private let rows: Int
  private static let rowHeight = 22.0
  /// White space between an era and the next.
  private static let gap = 3.0

  /// Names stay between `left` and `right`.
  init(_ eras: EraBands, _ scale: TimeScale, styles: TextStyles, left: Double, right: Double) {
    var rows = RowAssignment()
    guard let first = scale.segments.first, let last = scale.segments.last else {
      self.rows = 0
      return
    }
    let style = styles[.era]
    let noteStyle = styles[.note]
    for band in eras.bands {
      guard (band.begin ?? first.from) <= last.until, (band.end ?? .infinity) > first.from else { continue }
      let comesIn = (band.begin ?? -.infinity) < first.from
      let goesOn = (band.end ?? .infinity) > last.until
      let from = comesIn ? first.start - 8 : scale.position(of: band.begin ?? first.from)
      let to = goesOn ? last.end + 8 : scale.position(of: band.end ?? last.until) - Self.gap
      let noteWidth = noteStyle.typeface.width(of: "  " + band.words, size: noteStyle.size) * Typeface.fallbackSlack
      // A name has one line here; one that is longer than the picture is wide is cut, and shows it.
      let breaker = LineBreaker(typeface: style.typeface, size: style.size, width: right - left - noteWidth - 40)
      let lines = breaker.lines(of: band.name)
      let text = lines.count == 1 ? band.name : (lines.first ?? "") + " …"
      let width = style.typeface.width(of: text, size: style.size) * Typeface.fallbackSlack + noteWidth
      let textX = max(left, min(from + 5, right - width))
      // Where an era is shorter than its name, the next one begins a row below.
      let row = rows.place(from: min(from, textX), to: max(to, textX + width + 9))
      items.append(Item(band: band, from: from, to: max(to, from + 2), text: text, textX: textX, row: row))
    }
    self.rows = rows.rows
  }

  var height: Double { rows == 0 ? 0 : Double(rows) * Self.rowHeight + 10 }

  /// In black and white there is no ground, but a rule above the name: the lines of a box would run through labels.
  func draw(into figure: inout Figure, top: Double, bottom: Double, _ styles: TextStyles, asRules: Bool) {
    for item in items.sorted(by: { ($0.row, $0.from) < ($1.row, $1.from) }) {
      let y = top + Double(item.row) * Self.rowHeight
      guard !asRules else {
        figure.shapes.append(.path(.bracket, [.move(item.from, y), .line(item.to, y)]))
        continue
      }
      if item.row > 0 {
        figure.shapes.append(
          .rectangle(
            .edge, x: item.from - 2, y: y - 2, width: item.to - item.from + 4, height: bottom - y + 2, radius: 0))
      }
      figure.shapes.append(
        .rectangle(.ground, x: item.from, y: y, width: item.to - item.from, height: bottom - y, radius: 0))
    }
    for item in items {
      let style = styles[.era]
      var text = Figure.Text(
        role: .era, x: item.textX, y: top + Double(item.row) * Self.rowHeight + Self.rowHeight / 2 + style.middle,
        string: item.text)
      text.tail = .init(role: .note, string: item.band.words)
      figure.furniture.append(text)
    }
  }
}
