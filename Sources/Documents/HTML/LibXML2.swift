internal import CLibXML2

/// The one-time setting up of libxml2, which its manual asks for before threads use it: two threads that are both its
/// first user can lock each other out for good.
enum LibXML2 {
  /// Does nothing after the first call, which no thread gets past before it is done.
  static func prepare() { _ = once }

  private static let once: Void = xmlInitParser()
}
