package import Events

/// A timeline as one self-contained SVG: no script, no font, no outside request, and only such features as browsers,
/// rsvg-convert, Inkscape, LibreOffice, CairoSVG, resvg and WeasyPrint all draw.
package struct SVGTimeline: Sendable {
  package var options: SVGOptions

  package init(_ options: SVGOptions = SVGOptions()) { self.options = options }

  /// The picture. Equal input gives equal bytes. Linear in the number of events.
  package func render(_ timeline: Timeline) -> String { String(decoding: bytes(timeline), as: UTF8.self) }

  /// The same as UTF-8.
  package func bytes(_ timeline: Timeline) -> [UInt8] { write(figure(timeline)) }

  /// What is drawn where.
  package func figure(_ timeline: Timeline) -> Figure { VerticalLayout(timeline, options: options).figure() }

  /// Writes a picture down.
  package func write(_ figure: Figure) -> [UInt8] {
    SVGDocument(theme: options.theme, options: options).bytes(figure)
  }
}
