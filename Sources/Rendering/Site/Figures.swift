package import Events

extension Site {
  /// One picture for each kind of screen: wide or narrow, light or dark. A page can choose among them without a script.
  package struct Figures: Sendable {
    /// By the name of the file.
    package var files: [(path: String, text: String)]

    package init(files: [(path: String, text: String)]) { self.files = files }

    /// Drawn with these options, of the most important events where they say how many.
    package init(_ timeline: Timeline, options: SVGOptions = SVGOptions()) {
      var options = options
      let shown = timeline.top(options.top).shown
      options.top = nil
      var narrow = options
      narrow.width = Figures.narrowWidth
      files = []
      for (name, drawing) in [("timeline", options), ("timeline-narrow", narrow)] {
        for (ending, appearance) in [("", SVGOptions.Appearance.light), ("-dark", .dark)] {
          var drawing = drawing
          drawing.appearance = appearance
          files.append((name + ending + ".svg", SVGTimeline(drawing).render(shown)))
        }
      }
    }

    /// Pixels: what the narrowest pages leave between their margins.
    private static let narrowWidth = 320.0
  }
}
