/// What a picture of a timeline should be like.
package struct SVGOptions: Sendable {
  package enum Orientation: String, Sendable, CaseIterable { case vertical, horizontal }
  package enum Appearance: String, Sendable, CaseIterable { case light, dark }
  package enum Page: String, Sendable, CaseIterable {
    case a4, letter

    /// Upright, in CSS pixels, of which 96 are an inch.
    package var size: (width: Double, height: Double) {
      switch self {
      case .a4: (794, 1123)
      case .letter: (816, 1056)
      }
    }
  }

  package var orientation = Orientation.vertical
  /// Pixels; below `narrowBelow` dates stand above their titles. nil for `standardWidth`, or more where time runs to the
  /// right and there are many labels.
  package var width: Double?
  package var theme = Theme.plain
  package var appearance = Appearance.light
  package var scale = ScaleKind.automatic
  /// At most so many events, the most important ones; nil for all.
  package var top: Int?
  /// For pages of a paper size; `width` has no effect then.
  package var page: Page?
  /// In place of the timeline's own title.
  package var title: String?
  /// Whether the documents are listed below.
  package var showsSources = true
  /// Whether their addresses are spelt out, for programs that drop links; on pages of a paper size they always are.
  package var spellsAddresses = false
  /// Whether it says by itself what it shows, with margins, a heading and a legend; not where the page around it does.
  package var standsAlone = true
  /// Where an event's label leads to: http, https, mailto or relative; nil for nowhere.
  package var link: (@Sendable (_ event: String) -> String?)?
  /// For letters as outlines; nil for texts that are texts.
  package var outlines: GlyphOutlines?
  /// Puts the events into lanes; nil for none.
  package var lanes: LaneKind?
  /// Put before every id and class in the picture, so that several can stand in one page without touching one another;
  /// nil for one that is made of what the picture shows. Letters, digits and hyphens, beginning with a letter.
  package var scope: String?

  package static let standardWidth = 960.0
  package static let narrowBelow = 680.0

  package init() {}
}
