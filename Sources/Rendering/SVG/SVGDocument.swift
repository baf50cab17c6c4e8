/// A figure written as an SVG document.
struct SVGDocument {
  let theme: Theme
  let options: SVGOptions

  private var palette: Theme.Palette { options.appearance == .dark ? theme.darkPalette : theme.palette }

  func bytes(_ figure: Figure) -> [UInt8] {
    var svg = SVGWriter(capacity: 4096 + figure.entries.count * 500)
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
    svg.attribute("width", figure.width)
    svg.attribute("height", figure.height)
    svg.raw(" viewBox=\"0 0 ")
    svg.number(figure.width)
    svg.raw(" ")
    svg.number(figure.height)
    svg.raw("\" role=\"figure\"")
    svg.attribute("aria-labelledby", options.idPrefix + "annals-title " + options.idPrefix + "annals-summary")
    svg.attribute("font-family", theme.fontFamily)
    svg.raw(">\n<title")
    svg.attribute("id", options.idPrefix + "annals-title")
    svg.raw(">")
    svg.escaped(figure.title)
    svg.raw("</title>\n<desc")
    svg.attribute("id", options.idPrefix + "annals-summary")
    svg.raw(">")
    svg.escaped(figure.summary)
    svg.raw("</desc>\n")
    StyleSheet(theme: theme, palette: palette, isSmall: figure.isSmall).write(to: &svg)
    svg.raw("<rect class=\"an-background\"")
    svg.attribute("width", figure.width)
    svg.attribute("height", figure.height)
    svg.raw("/>\n")
    write(figure.shapes, to: &svg)
    for text in figure.furniture {
      write(text, to: &svg)
      svg.newline()
    }
    for entry in figure.entries { write(entry, to: &svg) }
    svg.raw("</svg>\n")
    return svg.bytes
  }

  // MARK: Shapes

  /// Neighbouring paths of one role become one element, up to a length that renderers draw quickly.
  private func write(_ shapes: [Figure.Shape], to svg: inout SVGWriter) {
    var openRole: Figure.ShapeRole?
    var joined = 0
    func close(_ svg: inout SVGWriter) {
      if openRole != nil { svg.raw("\"/>\n") }
      openRole = nil
      joined = 0
    }
    for shape in shapes {
      switch shape {
      case .path(let role, let strokes):
        if openRole != role || joined >= 40 {
          close(&svg)
          svg.raw("<path")
          svg.attribute("class", "an-" + role.rawValue)
          svg.raw(" d=\"")
          openRole = role
        }
        svg.path(strokes)
        joined += 1
      case .circle(let role, let x, let y, let radius):
        close(&svg)
        svg.raw("<circle")
        svg.attribute("class", "an-" + role.rawValue)
        svg.attribute("cx", x)
        svg.attribute("cy", y)
        svg.attribute("r", radius)
        svg.raw("/>\n")
      case .rectangle(let role, let x, let y, let width, let height, let radius):
        close(&svg)
        svg.raw("<rect")
        svg.attribute("class", "an-" + role.rawValue)
        svg.attribute("x", x)
        svg.attribute("y", y)
        svg.attribute("width", width)
        svg.attribute("height", height)
        if radius > 0 { svg.attribute("rx", radius) }
        svg.raw("/>\n")
      }
    }
    close(&svg)
  }

  // MARK: Texts

  private func write(_ entry: Figure.Entry, to svg: inout SVGWriter) {
    svg.raw("<g")
    if let id = entry.id { svg.attribute("id", options.idPrefix + id) }
    svg.raw(">")
    let link = entry.href.flatMap(SafeLink.reference)
    if let link {
      open(link: link, &svg)
    }
    for text in entry.texts { write(text, to: &svg) }
    svg.raw(link == nil ? "</g>\n" : "</a></g>\n")
  }

  /// SVG 2's attribute for browsers, and that of SVG 1.1 for Inkscape.
  private func open(link: String, _ svg: inout SVGWriter) {
    svg.raw("<a")
    svg.attribute("href", link)
    svg.attribute("xlink:href", link)
    svg.raw(">")
  }

  private func write(_ text: Figure.Text, to svg: inout SVGWriter) {
    if let href = text.href { open(link: href, &svg) }
    svg.raw("<text")
    svg.attribute("class", "an-" + text.role.rawValue)
    svg.attribute("x", text.x)
    svg.attribute("y", text.y)
    if text.anchor != .start { svg.attribute("text-anchor", text.anchor.rawValue) }
    svg.raw(">")
    svg.escaped(text.string)
    if let tail = text.tail {
      // What follows a word written from right to left would otherwise be drawn into it.
      if WritingDirection.hasRightToLeft(text.string) { svg.raw("&#x200E;") }
      svg.raw(" <tspan")
      svg.attribute("class", "an-" + tail.role.rawValue)
      svg.raw(">")
      svg.escaped(tail.string)
      svg.raw("</tspan>")
    }
    svg.raw("</text>")
    if text.href != nil { svg.raw("</a>") }
  }
}
