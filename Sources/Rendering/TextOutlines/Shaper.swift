/// Turns text into outlines with HarfBuzz: ligatures, kerning, the joined letters of Arabic.
final class Shaper {
  /// A font file opened for shaping; whoever opened it releases it.
  struct Font {
    fileprivate let pointer: OpaquePointer
    fileprivate let unitsPerEm: Double
  }

  private struct GlyphInfo {
    var glyph: UInt32
    var mask: UInt32
    var cluster: UInt32
    var reserved: (UInt32, UInt32)
  }

  private struct GlyphPosition {
    var advanceX: Int32
    var advanceY: Int32
    var offsetX: Int32
    var offsetY: Int32
    var reserved: UInt32
  }

  private let openBlob: @convention(c) (UnsafePointer<CChar>) -> OpaquePointer?
  private let destroyBlob: @convention(c) (OpaquePointer?) -> Void
  private let makeFace: @convention(c) (OpaquePointer?, UInt32) -> OpaquePointer?
  private let destroyFace: @convention(c) (OpaquePointer) -> Void
  private let unitsPerEm: @convention(c) (OpaquePointer) -> UInt32
  private let makeFont: @convention(c) (OpaquePointer) -> OpaquePointer?
  private let destroyFont: @convention(c) (OpaquePointer) -> Void
  private let nominalGlyph: @convention(c) (OpaquePointer, UInt32, UnsafeMutablePointer<UInt32>) -> Int32
  private let makeBuffer: @convention(c) () -> OpaquePointer?
  private let destroyBuffer: @convention(c) (OpaquePointer) -> Void
  private let addText: @convention(c) (OpaquePointer, UnsafePointer<CChar>, Int32, UInt32, Int32) -> Void
  private let setDirection: @convention(c) (OpaquePointer, UInt32) -> Void
  private let setLanguage: @convention(c) (OpaquePointer, OpaquePointer?) -> Void
  private let language: @convention(c) (UnsafePointer<CChar>, Int32) -> OpaquePointer?
  private let guessProperties: @convention(c) (OpaquePointer) -> Void
  private let shape: @convention(c) (OpaquePointer, OpaquePointer, OpaquePointer?, UInt32) -> Void
  private let infos: @convention(c) (OpaquePointer, UnsafeMutablePointer<UInt32>) -> UnsafeMutableRawPointer?
  private let positions: @convention(c) (OpaquePointer, UnsafeMutablePointer<UInt32>) -> UnsafeMutableRawPointer?
  private let draw: @convention(c) (OpaquePointer, UInt32, OpaquePointer, UnsafeMutableRawPointer) -> Void
  private let pens: OpaquePointer
  private let destroyPens: @convention(c) (OpaquePointer) -> Void

  init() throws(GlyphOutlines.Unavailable) {
    let library = try SharedLibrary(["libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz.so"])
    openBlob = try library.function("hb_blob_create_from_file")
    destroyBlob = try library.function("hb_blob_destroy")
    makeFace = try library.function("hb_face_create")
    destroyFace = try library.function("hb_face_destroy")
    unitsPerEm = try library.function("hb_face_get_upem")
    makeFont = try library.function("hb_font_create")
    destroyFont = try library.function("hb_font_destroy")
    nominalGlyph = try library.function("hb_font_get_nominal_glyph")
    makeBuffer = try library.function("hb_buffer_create")
    destroyBuffer = try library.function("hb_buffer_destroy")
    addText = try library.function("hb_buffer_add_utf8")
    setDirection = try library.function("hb_buffer_set_direction")
    setLanguage = try library.function("hb_buffer_set_language")
    language = try library.function("hb_language_from_string")
    guessProperties = try library.function("hb_buffer_guess_segment_properties")
    shape = try library.function("hb_shape")
    infos = try library.function("hb_buffer_get_glyph_infos")
    positions = try library.function("hb_buffer_get_glyph_positions")
    // Called so from version 7 on; before that by its older name.
    draw = try library.function("hb_font_draw_glyph", "hb_font_get_glyph_shape")
    destroyPens = try library.function("hb_draw_funcs_destroy")
    pens = try Self.makePens(library)
  }

  deinit { destroyPens(pens) }

  // MARK: Fonts

  /// nil where the file is no font that HarfBuzz can read.
  func font(_ file: FontFiles.File) -> Font? {
    let blob = openBlob(file.path)
    // A face holds on to its bytes, and a font to its face.
    defer { destroyBlob(blob) }
    guard let face = makeFace(blob, file.index) else { return nil }
    defer { destroyFace(face) }
    guard let font = makeFont(face) else { return nil }
    return Font(pointer: font, unitsPerEm: Double(unitsPerEm(face)))
  }

  func release(_ font: Font) { destroyFont(font.pointer) }

  func has(_ scalar: Unicode.Scalar, _ font: Font) -> Bool {
    var glyph: UInt32 = 0
    return nominalGlyph(font.pointer, scalar.value, &glyph) != 0 && glyph != 0
  }

  // MARK: Shaping

  /// Where a run of one font and one direction ends that begins at `x`; its outlines go into `strokes`, with the base
  /// line at `y`. nil where a letter has no outline, as the pictures of colour fonts have none.
  func shape(
    _ text: String, isRightToLeft: Bool, _ font: Font, size: Double, x: Double, y: Double,
    into strokes: inout [Figure.Stroke]
  ) -> Double? {
    guard let buffer = makeBuffer() else { return nil }
    defer { destroyBuffer(buffer) }
    addText(buffer, text, -1, 0, -1)
    // HB_DIRECTION_LTR and HB_DIRECTION_RTL.
    setDirection(buffer, isRightToLeft ? 5 : 4)
    // Named, or HarfBuzz would ask the locale.
    setLanguage(buffer, language("en", -1))
    guessProperties(buffer)
    shape(font.pointer, buffer, nil, 0)
    var count: UInt32 = 0
    guard let infos = infos(buffer, &count), let positions = positions(buffer, &count) else { return x }
    let glyphs = UnsafeBufferPointer(start: infos.assumingMemoryBound(to: GlyphInfo.self), count: Int(count))
    let places = UnsafeBufferPointer(start: positions.assumingMemoryBound(to: GlyphPosition.self), count: Int(count))
    let scale = size / font.unitsPerEm
    var pen = x
    for (glyph, place) in zip(glyphs, places) {
      let before = strokes.count
      var drawing = Drawing(
        x: pen + Double(place.offsetX) * scale, y: y - Double(place.offsetY) * scale, scale: scale, strokes: strokes)
      strokes = []
      draw(font.pointer, glyph.glyph, pens, &drawing)
      strokes = drawing.strokes
      if strokes.count == before, place.advanceX != 0, !isBlank(text, at: Int(glyph.cluster)) { return nil }
      pen += Double(place.advanceX) * scale
    }
    return pen
  }

  private func isBlank(_ text: String, at offset: Int) -> Bool {
    let utf8 = text.utf8
    let index = utf8.index(utf8.startIndex, offsetBy: offset)
    return text.unicodeScalars[index].properties.isWhitespace
      || text.unicodeScalars[index].properties.generalCategory == .format
  }

  // MARK: Drawing

  /// What HarfBuzz draws into: y upwards in the font's units there, y downwards in pixels here.
  private struct Drawing {
    var x: Double
    var y: Double
    var scale: Double
    var strokes: [Figure.Stroke]

    func point(_ px: Float, _ py: Float) -> (Double, Double) { (x + Double(px) * scale, y - Double(py) * scale) }
  }

  private typealias MovePen =
    @convention(c) (
      OpaquePointer?, UnsafeMutableRawPointer, UnsafeMutableRawPointer?, Float, Float, UnsafeMutableRawPointer?
    ) -> Void
  private typealias CurvePen =
    @convention(c) (
      OpaquePointer?, UnsafeMutableRawPointer, UnsafeMutableRawPointer?, Float, Float, Float, Float, Float, Float,
      UnsafeMutableRawPointer?
    ) -> Void
  private typealias ClosePen =
    @convention(c) (OpaquePointer?, UnsafeMutableRawPointer, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void

  /// Without a pen of their own, HarfBuzz turns quadratic curves into cubic ones.
  private static func makePens(_ library: SharedLibrary) throws(GlyphOutlines.Unavailable) -> OpaquePointer {
    let make: @convention(c) () -> OpaquePointer = try library.function("hb_draw_funcs_create")
    let setMove: @convention(c) (OpaquePointer, MovePen, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void =
      try library.function("hb_draw_funcs_set_move_to_func")
    let setLine: @convention(c) (OpaquePointer, MovePen, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void =
      try library.function("hb_draw_funcs_set_line_to_func")
    let setCurve: @convention(c) (OpaquePointer, CurvePen, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void =
      try library.function("hb_draw_funcs_set_cubic_to_func")
    let setClose: @convention(c) (OpaquePointer, ClosePen, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void =
      try library.function("hb_draw_funcs_set_close_path_func")
    let pens = make()
    setMove(
      pens,
      { _, data, _, x, y, _ in
        let drawing = data.assumingMemoryBound(to: Drawing.self)
        let point = drawing.pointee.point(x, y)
        drawing.pointee.strokes.append(.move(point.0, point.1))
      }, nil, nil)
    setLine(
      pens,
      { _, data, _, x, y, _ in
        let drawing = data.assumingMemoryBound(to: Drawing.self)
        let point = drawing.pointee.point(x, y)
        drawing.pointee.strokes.append(.line(point.0, point.1))
      }, nil, nil)
    setCurve(
      pens,
      { _, data, _, x1, y1, x2, y2, x, y, _ in
        let drawing = data.assumingMemoryBound(to: Drawing.self)
        let first = drawing.pointee.point(x1, y1)
        let second = drawing.pointee.point(x2, y2)
        let point = drawing.pointee.point(x, y)
        drawing.pointee.strokes.append(.curve(first.0, first.1, second.0, second.1, point.0, point.1))
      }, nil, nil)
    setClose(
      pens, { _, data, _, _ in data.assumingMemoryBound(to: Drawing.self).pointee.strokes.append(.close) }, nil, nil)
    return pens
  }
}
