internal import CLibXML2

/// The one-time setting up of libxml2, which its manual asks for before threads use it: two threads that are both its
/// first user can lock each other out for good.
enum LibXML2 {
  /// Does nothing after the first call, which no thread gets past before it is done.
  static func prepare() { _ = once }

  private static let once: Void = {
    xmlInitParser()
    // What libxml2 finds wrong is told by our own findings; left alone it would write to standard error besides. Each
    // thread has its own handler, which it takes over from this one when it first uses the library.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    xmlThrDefSetStructuredErrorFunc(nil) { _, _ in }
  }()
}
