/// The labels under the overview: on round years, as many as a phone has room for, none over another and none over the edge
/// of the page.
enum OverviewLabels {
  /// Pixels; the style sheet's type and padding at the narrowest width it is made for.
  private static let letterWidth = 8.5
  private static let narrowestPage = 320.0
  private static let pageMargin = 20.0

  /// A cell for each of the parts' cells, some with a label in its middle; where there is no room for half of it before the
  /// first, at its left edge.
  static func cells(_ parts: [OverviewPart]) -> ByteWriter {
    var texts = [String](repeating: "", count: parts.reduce(0) { $0 + $1.cells })
    var isAtEdge = false
    if parts.count == 1 {
      (texts, isAtEdge) = labels(of: parts[0])
    } else {
      place(wishes(of: parts), into: &texts)
    }
    var output = ByteWriter()
    for (index, text) in texts.enumerated() {
      output.write((index == 0 && isAtEdge ? "<span class=\"edge\">" : "<span>") + text + "</span>")
    }
    return output
  }

  /// On round columns, and the first, at its left edge, where the next is not near.
  private static func labels(of part: OverviewPart) -> (texts: [String], isAtEdge: Bool) {
    let places = part.columns.map(\.place)
    let names = places.map(part.unit.label)
    // In columns: a label of so many letters on the narrowest page, and what it may lack to the page's edge.
    let pixels = narrowestPage / Double(places.count)
    let width = Double(names.map(\.count).max() ?? 4) * letterWidth / pixels
    let edge = width / 2 - pageMargin / pixels
    let room = (width + letterWidth / pixels) * Double(part.step)
    let every = part.unit.rounds.first { Double($0) >= room } ?? 10_000
    func isLabelled(_ index: Int) -> Bool {
      let middle = Double(index) + 0.5
      return isRound(places[index], of: part, every: every) && middle >= edge && Double(places.count) - middle >= edge
    }
    // The first label begins at the edge, the next is centred.
    let firstEnds = Int((1.5 * width).rounded(.up)) + 1
    let hasFirst = !isLabelled(0) && !(0..<min(firstEnds, places.count)).contains(where: isLabelled)
    let texts = names.enumerated().map { index, name in isLabelled(index) || index == 0 && hasFirst ? name : "" }
    return (texts, hasFirst)
  }

  private static func isRound(_ place: Int, of part: OverviewPart, every: Int) -> Bool {
    // The year 1 BCE is 0 here, and 1 the first CE: round years of the era that readers count in.
    let isYear = part.unit == .years
    let counted = !isYear || place > 0 ? place : 1 - place
    return OverviewUnit.floor(counted, every) > OverviewUnit.floor(counted - part.step, every)
      && (place > 0 || !isYear || every >= 100)
  }

  /// What several parts would like to say, the weightiest first: when the burst was, then what is round.
  private static func wishes(of parts: [OverviewPart]) -> [(cell: Double, text: String)] {
    var wishes: [(cell: Double, text: String)] = []
    func wish(_ part: OverviewPart, _ index: Int, _ text: String) {
      wishes.append((Double(part.start) + (Double(index) + 0.5) * Double(part.cellsOfColumn), text))
    }
    for part in parts where part.isBurst {
      let middle = part.columns.count / 2
      wish(part, middle, part.unit.label(part.columns[middle].place) + part.unit.context(part.columns[middle].place))
    }
    for part in parts where !part.isBurst && !part.isBreak {
      for every in part.unit.rounds.reversed() {
        for (index, column) in part.columns.enumerated() where isRound(column.place, of: part, every: every) {
          wish(part, index, part.unit.label(column.place))
        }
      }
    }
    for part in parts where part.isBurst {
      for every in part.unit.rounds.reversed() {
        for (index, column) in part.columns.enumerated() where isRound(column.place, of: part, every: every) {
          wish(part, index, part.unit.label(column.place))
        }
      }
    }
    return wishes
  }

  /// Each where it touches none that stands already.
  private static func place(_ wishes: [(cell: Double, text: String)], into texts: inout [String]) {
    let pixels = narrowestPage / Double(texts.count)
    var taken: [ClosedRange<Double>] = []
    for (cell, text) in wishes {
      // A label stands in the middle of a cell; of an even number of cells, left of their middle.
      let index = min(texts.count - 1, Int(cell.rounded(.up)) - 1)
      let middle = (Double(index) + 0.5) * pixels
      let half = Double(text.count) * letterWidth / 2
      guard index > 0, middle - half >= -pageMargin, middle + half <= narrowestPage + pageMargin else { continue }
      let range = middle - half - letterWidth...middle + half
      guard texts[index].isEmpty, !taken.contains(where: { $0.overlaps(range) }) else { continue }
      taken.append(range)
      texts[index] = text
    }
  }
}
