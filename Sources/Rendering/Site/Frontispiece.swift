import Events

/// The figure on the first page: the most important events on an axis of time, each a link to its entry.
///
/// It is a part of the page and not an image, so that its letters are the page's, its colours follow the reader's, and its
/// labels lead to the entries. There are three, drawn for three widths, of which the style sheet shows one: letters that
/// shrink with the page would be too small to read on a phone.
struct Frontispiece {
  /// A drawing of so many events, for pages with that much room.
  struct Plate {
    var name: String
    var orientation: SVGOptions.Orientation
    /// Pixels: what the style sheet leaves from the widths at which it changes from one to the next.
    var width: Double
    var most: Int
  }

  private static let plates = [
    Plate(name: "wide", orientation: .horizontal, width: 1016, most: 12),
    Plate(name: "middling", orientation: .horizontal, width: 728, most: 9),
    Plate(name: "narrow", orientation: .vertical, width: 320, most: 6),
  ]
  /// Fewer say less on an axis than in a list.
  private static let fewest = 4

  /// A drawing with what it shows of how many events, for each width.
  let drawings: [(plate: Plate, figure: Figure, options: SVGOptions, words: String)]
  /// Whether each drawing names all of the periods behind the events.
  let namesAllEras: Bool

  /// nil where too few events have a date.
  init?(_ timeline: Timeline, link: @escaping @Sendable (String) -> String) {
    guard timeline.events.count >= Frontispiece.fewest else { return nil }
    var dated = timeline
    dated.undated = []
    drawings = Frontispiece.plates.map { plate in
      let shown = dated.top(plate.most).shown
      var options = SVGOptions()
      options.orientation = plate.orientation
      options.width = plate.width
      options.theme = .plate
      options.standsAlone = false
      options.showsSources = false
      options.link = link
      options.scope = "f-"
      let words = Frontispiece.words(shown.events.count, of: timeline)
      return (plate, SVGTimeline(options).figure(shown), options, words)
    }
    namesAllEras = drawings.allSatisfy { _, figure, _, _ in
      let names = (figure.furniture + figure.entries.flatMap(\.texts)).lazy.filter { $0.role == .era }.map(\.string)
      return timeline.eras.allSatisfy { era in names.contains { era.name.hasPrefix($0) } }
    }
  }

  /// The drawings under one another; `more` is the page of a larger figure.
  func write(to output: inout ByteWriter, more: String?) {
    for (plate, figure, options, words) in drawings {
      output.write("<figure class=\"plate \(plate.name)\">\n")
      output.write(bytes: SVGDocument(figure, theme: .plate, options: options).element(label: words))
      output.write("<figcaption>" + words + ".")
      if let more { output.write(" <a href=\"\(more)\">A larger figure</a>") }
      output.write("</figcaption>\n</figure>\n")
    }
  }

  /// "The 12 most important of 173 events", "12 of 20 events".
  private static func words(_ shown: Int, of timeline: Timeline) -> String {
    let noun = timeline.undated.isEmpty ? "event" : "dated event"
    let all = Counted.words(timeline.events.count, noun)
    guard shown < timeline.events.count else { return "All " + all }
    let weights = timeline.events.lazy.map(\.importance)
    return (weights.min() != weights.max() ? "The \(shown) most important of " : "\(shown) of ") + all
  }
}
