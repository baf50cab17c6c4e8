/// A laid-out picture: what is drawn where, before anything is written. Pixels, y downwards.
package struct Figure: Sendable {
  package var width: Double
  package var height: Double
  package var title: String
  /// One or two sentences on what it shows, for those who cannot see it.
  package var summary: String
  /// Whether its texts are set in the smaller sizes.
  package var isSmall: Bool
  /// Lines and shapes, in drawing order.
  package var shapes: [Shape] = []
  /// Headings, ticks, notes: texts that belong to no entry.
  package var furniture: [Text] = []
  /// The events, in reading order.
  package var entries: [Entry] = []

  package init(width: Double, height: Double, title: String, summary: String, isSmall: Bool) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
    self.isSmall = isSmall
  }

  /// Every text in it.
  package var texts: [Text] { furniture + entries.flatMap(\.texts) }

  /// What a shape is for; the theme says how it looks.
  package enum ShapeRole: Int, Hashable, Sendable, CaseIterable {
    case edge, ground, bracket, axis, pause, tick, leader, rule
    case instant, plan, planApproximate, rival, window, windowApproximate, span, spanApproximate, fringe, taper, bond

    /// The name of its class.
    var name: String { String(describing: self) }
  }

  package enum Shape: Hashable, Sendable {
    case circle(ShapeRole, x: Double, y: Double, radius: Double)
    case rectangle(ShapeRole, x: Double, y: Double, width: Double, height: Double, radius: Double)
    case path(ShapeRole, [Stroke])
  }

  package enum Stroke: Hashable, Sendable {
    case move(Double, Double)
    case line(Double, Double)
    case curve(Double, Double, Double, Double, Double, Double)
    case close

    func moved(_ dx: Double, _ dy: Double) -> Stroke {
      switch self {
      case .move(let x, let y): .move(x + dx, y + dy)
      case .line(let x, let y): .line(x + dx, y + dy)
      case .curve(let x1, let y1, let x2, let y2, let x, let y):
        .curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy)
      case .close: .close
      }
    }
  }

  /// What a text is; the theme says in which face and size.
  package enum TextRole: Int, Hashable, Sendable, CaseIterable {
    case title, subtitle, heading, era, majorTick, minorTick, elapsed, date, otherDate, lane, entry, note,
      sourceNumber, source, legend

    /// The name of its class.
    var name: String { String(describing: self) }
  }

  package enum Anchor: String, Hashable, Sendable { case start, middle, end }

  /// One line of text.
  package struct Text: Hashable, Sendable {
    package var role: TextRole
    package var x: Double
    /// The base line.
    package var y: Double
    package var anchor: Anchor = .start
    package var string: String
    /// What follows it on the same line in another role, without a position of its own.
    package var tail: Tail?
    package var href: String?

    package struct Tail: Hashable, Sendable {
      package var role: TextRole
      package var string: String
    }
  }

  /// One event of the timeline, or a name that stands among them.
  package struct Entry: Hashable, Sendable {
    /// nil for what is no event.
    package var id: String?
    package var href: String?
    package var texts: [Text]
  }
}
