/// The fonts that outlines are taken from: found by Fontconfig, opened once each, released together.
final class OutlineFonts {
  private let shaper: Shaper
  private let files: FontFiles
  private var fonts: [FontFiles.File: Shaper.Font] = [:]
  private var faces: [Typeface: Shaper.Font] = [:]
  /// The font that stands in for a face at a character it lacks; nil where there is none.
  private var substitutes: [Substitution: Shaper.Font?] = [:]

  private struct Substitution: Hashable {
    var face: Typeface
    var scalar: Unicode.Scalar
  }

  init() throws(GlyphOutlines.Unavailable) {
    shaper = try Shaper()
    files = try FontFiles()
  }

  deinit { for font in fonts.values { shaper.release(font) } }

  /// The outlines of one line whose base line begins at 0, 0, and how wide it is; nil where some letter has none.
  func line(_ text: String, _ style: Theme.TextStyle) -> (strokes: [Figure.Stroke], width: Double)? {
    var strokes: [Figure.Stroke] = []
    var x = 0.0
    for run in DirectionRuns.runs(of: text) {
      let parts = split(run.text, style.typeface)
      for (part, font) in run.isRightToLeft ? parts.reversed() : parts {
        guard let font else { return nil }
        guard
          let end = shaper.shape(
            part, isRightToLeft: run.isRightToLeft, font, size: style.size, x: x, y: 0, into: &strokes)
        else { return nil }
        x = end
      }
    }
    return (strokes, x)
  }

  /// Parts of one font each. What joins to the character before it stays with it.
  private func split(_ text: String, _ face: Typeface) -> [(String, Shaper.Font?)] {
    var parts: [(text: String, font: Shaper.Font?, isSubstitute: Bool)] = []
    let own = font(of: face)
    for character in text {
      let missing = character.unicodeScalars.first { scalar in
        !(own.map { shaper.has(scalar, $0) } ?? false) && !scalar.properties.isDefaultIgnorableCodePoint
      }
      let key = missing.map { Substitution(face: face, scalar: $0) }
      // A space between two words of a substitute is taken from it, so that words stay in one run.
      let isSpace = character == " " && parts.last?.isSubstitute == true
      if let last = parts.indices.last, isSpace || (missing == nil) != parts[last].isSubstitute {
        if let key, !isSpace, !covers(parts[last].font, key.scalar) {
          parts.append((String(character), substitute(key), true))
        } else {
          parts[last].text.append(character)
        }
      } else {
        parts.append((String(character), key.map(substitute) ?? own, key != nil))
      }
    }
    return parts.map { ($0.text, $0.font) }
  }

  private func covers(_ font: Shaper.Font?, _ scalar: Unicode.Scalar) -> Bool {
    font.map { shaper.has(scalar, $0) } ?? false
  }

  private func font(of face: Typeface) -> Shaper.Font? {
    if let known = faces[face] { return known }
    let found = files.file(for: face.fontName).flatMap(open)
    faces[face] = found
    return found
  }

  private func substitute(_ key: Substitution) -> Shaper.Font? {
    if let known = substitutes[key] { return known }
    let found = files.file(for: key.face.fontName, having: key.scalar).flatMap(open)
      .flatMap { shaper.has(key.scalar, $0) ? $0 : nil }
    substitutes[key] = .some(found)
    return found
  }

  private func open(_ file: FontFiles.File) -> Shaper.Font? {
    if let known = fonts[file] { return known }
    let font = shaper.font(file)
    fonts[file] = font
    return font
  }
}

extension Typeface {
  /// In Fontconfig's notation; the fonts whose widths the layout knows come first.
  var fontName: String {
    switch self {
    case .sans: "Liberation Sans,Arial,Helvetica,sans-serif"
    case .sansBold: "Liberation Sans,Arial,Helvetica,sans-serif:bold"
    case .serif: "Liberation Serif,Times New Roman,Times,serif"
    case .serifBold: "Liberation Serif,Times New Roman,Times,serif:bold"
    }
  }
}
