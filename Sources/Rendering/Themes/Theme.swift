/// How a picture looks. A theme decides on faces, sizes, strokes and forms, and has one palette for light and one for
/// dark surroundings.
package struct Theme: Sendable {
  package var name: String
  package var family: Family
  package var leader: Leader
  package var palette: Palette
  package var darkPalette: Palette
  /// Whether the heading stands in the middle between rules, as on a printed page.
  package var hasCentredHeading: Bool
  /// Stroke widths, in pixels.
  package var axisWidth: Double
  package var leaderWidth: Double
  package var markWidth: Double
  package var spanWidth: Double

  /// Whether eras have a bracket and no ground, because shades may not come out and outlines would run through labels.
  package var bracketsEras = false

  /// How large texts are, of their usual sizes.
  package var textScale = 1.0
  /// No text is smaller, in pixels.
  package var leastSize = 0.0

  package enum Family: Sendable { case sans, serif }

  /// The way from a mark to its label.
  package enum Leader: Sendable { case curve, elbow, dotted }

  /// Colours as six hexadecimal digits with a number sign.
  package struct Palette: Hashable, Sendable {
    package var background: String
    /// What is read first: titles and dates.
    package var strong: String
    package var text: String
    package var muted: String
    package var axis: String
    package var faint: String
    package var mark: String
    package var span: String
    package var plan: String
    /// The ground of eras, on which ticks are written.
    package var era: String

    /// The colours of texts.
    package enum Ink: Sendable { case strong, text, muted, accent }

    package subscript(ink: Ink) -> String {
      switch ink {
      case .strong: strong
      case .text: text
      case .muted: muted
      case .accent: mark
      }
    }
  }

  package static let all: [Theme] = [.plain, .gazette, .ink]

  package static func named(_ name: String) -> Theme? { all.first { $0.name == name } }
}

extension Theme {
  /// Clear and quiet, for screens: a sans serif face, curved leaders, one colour.
  package static let plain = Theme(
    name: "plain", family: .sans, leader: .curve,
    palette: Palette(
      background: "#ffffff", strong: "#16191d", text: "#2f353c", muted: "#646c76", axis: "#aab1b9", faint: "#cfd4da",
      mark: "#1f4e79", span: "#7fa3c4", plan: "#9a5b13",
      era: "#eff3f8"),
    darkPalette: Palette(
      background: "#14171b", strong: "#f2f4f6", text: "#d3d8de", muted: "#949da8", axis: "#5a636e", faint: "#3a424b",
      mark: "#8fc1ee", span: "#4d7ba6", plan: "#e0a458",
      era: "#1d242c"),
    hasCentredHeading: false, axisWidth: 1.5, leaderWidth: 0.9, markWidth: 1.5, spanWidth: 5)

  /// A printed page: a serif face, a centred heading between rules, straight leaders.
  package static let gazette = Theme(
    name: "gazette", family: .serif, leader: .elbow,
    palette: Palette(
      background: "#fbf9f4", strong: "#1b1714", text: "#36302a", muted: "#71675c", axis: "#4a4038", faint: "#cfc5b6",
      mark: "#8a1c1c", span: "#c99a94", plan: "#5c5a1a",
      era: "#f2ebdc"),
    darkPalette: Palette(
      background: "#1a1714", strong: "#f4eee4", text: "#dcd3c6", muted: "#a3988a", axis: "#8a7f72", faint: "#463f37",
      mark: "#e58a7c", span: "#8a4d45", plan: "#cfc45f",
      era: "#29231d"),
    hasCentredHeading: true, axisWidth: 1, leaderWidth: 0.8, markWidth: 1.4, spanWidth: 4)

  /// Black on white for laser printers and photocopiers: nothing depends on a shade, lines are heavier, leaders dotted.
  package static let ink = Theme(
    name: "ink", family: .sans, leader: .dotted,
    palette: Palette(
      background: "#ffffff", strong: "#000000", text: "#000000", muted: "#000000", axis: "#000000", faint: "#000000",
      mark: "#000000", span: "#000000", plan: "#000000",
      era: "#ffffff"),
    darkPalette: Palette(
      background: "#000000", strong: "#ffffff", text: "#ffffff", muted: "#ffffff", axis: "#ffffff", faint: "#ffffff",
      mark: "#ffffff", span: "#ffffff", plan: "#ffffff",
      era: "#000000"),
    hasCentredHeading: false, axisWidth: 2, leaderWidth: 0.7, markWidth: 1.8, spanWidth: 4, bracketsEras: true)

  /// For the figure on a site's first page, in the sizes of the site's type; its colours and strokes are those of
  /// style.css.
  static let plate: Theme = {
    var theme = Theme.plain
    theme.name = "plate"
    theme.textScale = 1.15
    theme.leastSize = 14
    return theme
  }()
}

extension Theme {
  /// Face, size in pixels, and colour of a kind of text.
  package struct TextStyle: Sendable {
    package var typeface: Typeface
    package var size: Double
    package var ink: Palette.Ink
    package var isBold: Bool { typeface == .sansBold || typeface == .serifBold }
    /// From base line to base line. Fonts that come in for scripts the face lacks are taller than it.
    package var lineHeight: Double { (size * 1.42).rounded() }
    /// From the base line up to half the height of small letters: where a leader meets a line.
    package var middle: Double { size * 0.33 }
  }

  package func style(_ role: Figure.TextRole, small: Bool = false) -> TextStyle {
    let regular: Typeface = family == .sans ? .sans : .serif
    let bold: Typeface = family == .sans ? .sansBold : .serifBold
    // Times looks smaller than Helvetica at the same size.
    let scale = (family == .sans ? 1.0 : 1.08) * textScale
    func style(_ face: Typeface, _ size: Double, _ ink: Palette.Ink) -> TextStyle {
      TextStyle(typeface: face, size: max(leastSize, (size * scale * 2).rounded() / 2), ink: ink)
    }
    return switch role {
    case .title: style(bold, small ? 21 : 28, .strong)
    case .subtitle: style(regular, small ? 12 : 13.5, .muted)
    case .heading: style(bold, small ? 13 : 14, .strong)
    case .era: style(bold, small ? 11.5 : 12.5, .accent)
    case .majorTick: style(bold, small ? 11 : 12.5, .strong)
    case .minorTick: style(regular, small ? 10 : 11, .muted)
    case .elapsed: style(regular, small ? 10 : 11, .muted)
    case .date: style(bold, small ? 12 : 13, .strong)
    case .otherDate: style(regular, small ? 11 : 12, .muted)
    case .lane: style(bold, small ? 11 : 12, .accent)
    case .entry: style(regular, small ? 13 : 14, .text)
    case .note: style(regular, small ? 10 : 11, .muted)
    case .sourceNumber: style(bold, small ? 10.5 : 11, .muted)
    case .source: style(regular, small ? 11 : 12, .text)
    case .legend: style(regular, small ? 10.5 : 11.5, .muted)
    }
  }
}
