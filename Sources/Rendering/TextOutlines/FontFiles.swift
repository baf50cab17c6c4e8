/// Finds font files through Fontconfig, which knows what is installed.
struct FontFiles {
  struct File: Hashable {
    var path: String
    /// Which face of a collection.
    var index: UInt32
  }

  private typealias Pattern = OpaquePointer
  private let parse: @convention(c) (UnsafePointer<UInt8>) -> Pattern?
  private let substitute: @convention(c) (OpaquePointer?, Pattern, Int32) -> Int32
  private let substituteDefaults: @convention(c) (Pattern) -> Void
  private let match: @convention(c) (OpaquePointer?, Pattern, UnsafeMutablePointer<Int32>) -> Pattern?
  private let string:
    @convention(c) (Pattern, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<UnsafePointer<CChar>?>) -> Int32
  private let integer: @convention(c) (Pattern, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<Int32>) -> Int32
  private let destroy: @convention(c) (Pattern) -> Void
  private let makeCharacters: @convention(c) () -> OpaquePointer?
  private let addCharacter: @convention(c) (OpaquePointer, UInt32) -> Int32
  private let setCharacters: @convention(c) (Pattern, UnsafePointer<CChar>, OpaquePointer) -> Int32
  private let destroyCharacters: @convention(c) (OpaquePointer) -> Void

  init() throws(GlyphOutlines.Unavailable) {
    let library = try SharedLibrary(["libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig.so"])
    parse = try library.function("FcNameParse")
    substitute = try library.function("FcConfigSubstitute")
    substituteDefaults = try library.function("FcDefaultSubstitute")
    match = try library.function("FcFontMatch")
    string = try library.function("FcPatternGetString")
    integer = try library.function("FcPatternGetInteger")
    destroy = try library.function("FcPatternDestroy")
    makeCharacters = try library.function("FcCharSetCreate")
    addCharacter = try library.function("FcCharSetAddChar")
    setCharacters = try library.function("FcPatternAddCharSet")
    destroyCharacters = try library.function("FcCharSetDestroy")
  }

  /// The best file for a name in Fontconfig's notation ("Liberation Sans:bold"), of those with outlines; for `scalar`,
  /// of those that have that character, should there be one.
  func file(for name: String, having scalar: Unicode.Scalar? = nil) -> File? {
    guard let pattern = (Array((name + ":outline=true").utf8) + [0]).withUnsafeBufferPointer({ parse($0.baseAddress!) })
    else { return nil }
    defer { destroy(pattern) }
    if let scalar, let characters = makeCharacters() {
      _ = addCharacter(characters, scalar.value)
      _ = setCharacters(pattern, "charset", characters)
      destroyCharacters(characters)
    }
    _ = substitute(nil, pattern, 0)
    substituteDefaults(pattern)
    var result: Int32 = 0
    guard let found = match(nil, pattern, &result) else { return nil }
    defer { destroy(found) }
    var path: UnsafePointer<CChar>?
    guard string(found, "file", 0, &path) == 0, let path else { return nil }
    var index: Int32 = 0
    _ = integer(found, "index", 0, &index)
    // The upper half names an instance of a variable font.
    return File(path: String(cString: path), index: UInt32(index & 0xFFFF))
  }
}
