#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A system library opened while the program runs, by the few who ask for what it does. Nothing is needed to build the
/// program or to run the rest of it.
struct SharedLibrary {
  private let handle: UnsafeMutableRawPointer
  let name: String

  /// The first of these names that the system knows.
  init(_ names: [String]) throws(GlyphOutlines.Unavailable) {
    for name in names {
      if let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) {
        self.handle = handle
        self.name = name
        return
      }
    }
    throw GlyphOutlines.Unavailable(missing: names[0])
  }

  /// The function of the first of these names, as the C type that its documentation gives.
  func function<Function>(_ names: String..., as type: Function.Type = Function.self) throws(GlyphOutlines.Unavailable)
    -> Function
  {
    for name in names {
      if let symbol = dlsym(handle, name) { return unsafeBitCast(symbol, to: type) }
    }
    throw GlyphOutlines.Unavailable(missing: "\(names[0]) in \(name)")
  }
}
