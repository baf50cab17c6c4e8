import Events

/// A figure written as an SVG document.
struct SVGDocument {
  private let theme: Theme
  private let options: SVGOptions
  private let figure: Figure
  /// Before every id and class.
  private let scope: String
  /// ` class="…"` by role, for every element has one.
  private let shapeClasses: [[UInt8]]
  private let textClasses: [[UInt8]]

  init(_ figure: Figure, theme: Theme, options: SVGOptions) {
    self.theme = theme
    self.options = options
    self.figure = figure
    let scope =
      options.scope ?? DrawingScope.name(of: figure, theme: theme, appearance: options.appearance)
    self.scope = scope
    func attribute(_ name: String) -> [UInt8] {
      var svg = SVGWriter()
      svg.attribute("class", scope + name)
      return svg.bytes
    }
    shapeClasses = Figure.ShapeRole.allCases.map { attribute($0.name) }
    textClasses = Figure.TextRole.allCases.map { attribute($0.name) }
  }

  func bytes() -> [UInt8] {
    var svg = SVGWriter(capacity: 8192 + figure.entries.count * 560)
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
    writeSize(to: &svg)
    svg.raw(" role=\"figure\"")
    svg.attribute("aria-labelledby", scope + "annals-title " + scope + "annals-summary")
    svg.attribute("font-family", theme.fontFamily)
    svg.raw(">\n<title")
    svg.attribute("id", scope + "annals-title")
    svg.raw(">")
    svg.escaped(figure.title)
    svg.raw("</title>\n<desc")
    svg.attribute("id", scope + "annals-summary")
    svg.raw(">")
    svg.escaped(figure.summary)
    svg.raw("</desc>\n")
    let palette = options.appearance == .dark ? theme.darkPalette : theme.palette
    StyleSheet(theme: theme, palette: palette, isSmall: figure.isSmall, scope: scope).write(to: &svg)
    svg.raw("<rect")
    svg.attribute("class", scope + "background")
    svg.attribute("width", figure.width)
    svg.attribute("height", figure.height)
    svg.raw("/>\n")
    write(figure.shapes, to: &svg)
    for text in figure.furniture {
      write(text, to: &svg)
      svg.newline()
    }
    for piece in entries() { svg.raw(piece) }
    svg.raw("</svg>\n")
    return svg.bytes
  }

  private func writeSize(to svg: inout SVGWriter) {
    svg.attribute("width", figure.width)
    svg.attribute("height", figure.height)
    svg.raw(" viewBox=\"0 0 ")
    svg.number(figure.width)
    svg.raw(" ")
    svg.number(figure.height)
    svg.raw("\"")
  }

  /// The same as an element of a page whose style sheet has rules for the classes: without colours, ids and heading. Its
  /// links are those of the page.
  func element(label: String) -> [UInt8] {
    var svg = SVGWriter(capacity: 2048 + figure.entries.count * 560)
    svg.raw("<svg")
    writeSize(to: &svg)
    svg.raw(" role=\"group\"")
    svg.attribute("aria-label", label)
    svg.raw(">\n")
    write(figure.shapes, to: &svg)
    for text in figure.furniture {
      write(text, to: &svg)
      svg.newline()
    }
    for var entry in figure.entries {
      entry.id = nil
      write(entry, to: &svg)
    }
    svg.raw("</svg>\n")
    return svg.bytes
  }

  /// The entries as written, in order, on all cores.
  private func entries() -> [[UInt8]] {
    // Outlines are made with libraries that one thread at a time may use.
    let length = options.outlines == nil ? 2048 : max(1, figure.entries.count)
    return Parallel.map(stretchesOf: figure.entries.count, length: length) { stretch in
      var svg = SVGWriter(capacity: stretch.count * 560)
      for entry in figure.entries[stretch] { write(entry, to: &svg) }
      return svg.bytes
    }
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
          svg.raw(shapeClasses[role.rawValue])
          svg.raw(" d=\"")
          openRole = role
        }
        svg.path(strokes)
        joined += 1
      case .circle(let role, let x, let y, let radius):
        close(&svg)
        svg.raw("<circle")
        svg.raw(shapeClasses[role.rawValue])
        svg.attribute("cx", x)
        svg.attribute("cy", y)
        svg.attribute("r", radius)
        svg.raw("/>\n")
      case .rectangle(let role, let x, let y, let width, let height, let radius):
        close(&svg)
        svg.raw("<rect")
        svg.raw(shapeClasses[role.rawValue])
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
    if let id = entry.id {
      svg.raw(" id=\"")
      svg.escaped(scope)
      svg.escaped(id)
      svg.raw("\"")
    }
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
    if let outlines = options.outlines {
      if !write(text, in: outlines, to: &svg) {
        outlines.leaveAsText(text.string)
        writeLetters(of: text, to: &svg)
      }
    } else {
      writeLetters(of: text, to: &svg)
    }
    if text.href != nil { svg.raw("</a>") }
  }

  private func writeLetters(of text: Figure.Text, to svg: inout SVGWriter) {
    svg.raw("<text")
    svg.raw(textClasses[text.role.rawValue])
    svg.attribute("x", text.x)
    svg.attribute("y", text.y)
    if text.anchor != .start { svg.attribute("text-anchor", text.anchor.rawValue) }
    svg.raw(">")
    svg.escaped(text.string)
    if let tail = text.tail {
      // What follows a word written from right to left would otherwise be drawn into it.
      if WritingDirection.hasRightToLeft(text.string) { svg.raw("&#x200E;") }
      svg.raw(" <tspan")
      svg.raw(textClasses[tail.role.rawValue])
      svg.raw(">")
      svg.escaped(tail.string)
      svg.raw("</tspan>")
    }
    svg.raw("</text>")
  }

  /// False where outlines are not to be had for every letter. What they say is said in a label.
  private func write(_ text: Figure.Text, in outlines: GlyphOutlines, to svg: inout SVGWriter) -> Bool {
    func style(_ role: Figure.TextRole) -> Theme.TextStyle { theme.style(role, small: figure.isSmall) }
    guard let line = outlines.line(text.string, style(text.role)) else { return false }
    var parts = [(role: text.role, strokes: line.strokes, x: 0.0)]
    var width = line.width
    if let tail = text.tail {
      guard let space = outlines.line(" ", style(text.role)), let end = outlines.line(tail.string, style(tail.role))
      else { return false }
      parts.append((tail.role, end.strokes, width + space.width))
      width += space.width + end.width
    }
    let start =
      switch text.anchor {
      case .start: text.x
      case .middle: text.x - width / 2
      case .end: text.x - width
      }
    svg.raw("<g role=\"img\"")
    svg.attribute("aria-label", text.tail.map { text.string + " " + $0.string } ?? text.string)
    svg.raw(">")
    for part in parts where !part.strokes.isEmpty {
      svg.raw("<path")
      svg.raw(textClasses[part.role.rawValue])
      svg.raw(" d=\"")
      svg.path(part.strokes.map { $0.moved(start + part.x, text.y) })
      svg.raw("\"/>")
    }
    svg.raw("</g>")
    return true
  }
}
