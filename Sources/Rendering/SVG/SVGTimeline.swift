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
    guard let size = pageSize else { return [bytes(timeline)] }
    var options = options
    options.width = size.width
    let pages =
      switch options.orientation {
      case .vertical: VerticalLayout(timeline, options: options).pages(height: size.height)
      case .horizontal: HorizontalLayout(timeline, options: options).pages(height: size.height)
      }
    return pages.map(write)
  }

  /// Why the picture has no lanes although the options ask for them; nil where it has. Costs as much as choosing them.
  package func laneRemark(_ timeline: Timeline) -> String? {
    guard options.lanes != nil else { return nil }
    var options = options
    if let size = pageSize { options.width = size.width }
    return switch options.orientation {
    case .vertical: VerticalLayout(timeline, options: options).laneRemark
    case .horizontal: HorizontalLayout(timeline, options: options).laneRemark
    }
  }

  /// Of the page as it lies; nil for a picture.
  private var pageSize: (width: Double, height: Double)? {
    guard let upright = options.page?.size else { return nil }
    return options.orientation == .vertical ? upright : (width: upright.height, height: upright.width)
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
