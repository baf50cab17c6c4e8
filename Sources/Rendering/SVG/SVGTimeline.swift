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

  /// The pages of the paper size that the options name, or the one picture where they name none.
  package func pages(_ timeline: Timeline) -> [[UInt8]] {
    guard let page = options.page else { return [bytes(timeline)] }
    var options = options
    let upright = page.size
    let size = options.orientation == .vertical ? upright : (width: upright.height, height: upright.width)
    options.width = size.width
    let pages =
      switch options.orientation {
      case .vertical: VerticalLayout(timeline, options: options).pages(height: size.height)
      case .horizontal: HorizontalLayout(timeline, options: options).pages(height: size.height)
      }
    return pages.map(write)
  }

  /// What is drawn where.
  package func figure(_ timeline: Timeline) -> Figure {
    switch options.orientation {
    case .vertical: VerticalLayout(timeline, options: options).figure()
    case .horizontal: HorizontalLayout(timeline, options: options).figure()
    }
  }

  /// Writes a picture down.
  package func write(_ figure: Figure) -> [UInt8] {
    SVGDocument(figure, theme: options.theme, options: options).bytes()
  }
}
