import Foundation
package import Rendering
import Synchronization

/// The folder of a site, from which requests are answered while builds replace it.
///
/// A reader sees one site or the next, never a part of each file by file: a file is read whole before the folder changes
/// under it.
package final class ServedFolder: Sendable {
  package let path: String
  /// What tells one site that stood here from the next; nil before the first.
  private let current = Mutex<String?>(nil)
  /// Held as long as a site is being written.
  private let writing = Mutex(())
  private let isClosed = Atomic(false)

  package init(path: String) { self.path = path }

  /// Which site stands here: another text after every replacement, in other runs too. Nil before the first.
  package var edition: String? { current.withLock(\.self) }

  /// Puts the site in place of what is there, whole or not at all.
  ///
  /// - Throws: `SiteError`; then the folder is as it was. After `close` always.
  package func replace(with site: Site) throws(SiteError) {
    try writing.withLock { _ throws(SiteError) in
      var writer = SiteWriter(folder: path)
      writer.isCalledOff = { self.isClosed.load(ordering: .sequentiallyConsistent) }
      writer.whileReplacing = { swap throws(SiteError) in
        try self.current.withLock { current throws(SiteError) in
          try swap()
          current = String(UInt64.random(in: .min ... .max), radix: 36)
        }
      }
      try writer.write(site)
    }
  }

  /// Ends a replacement that is under way, which leaves nothing behind, and lets no other begin. Returns when that is so.
  package func close() {
    isClosed.store(true, ordering: .sequentiallyConsistent)
    writing.withLock { _ in }
  }

  enum Answer: Equatable {
    case file(name: String, contents: Data)
    /// A folder that was asked for without the slash behind it, on which addresses in its pages count.
    case folderWithoutSlash
    case nothing
  }

  /// The file of that path; that of a folder is its `index.html`. Links are not followed, so that nothing outside is served.
  func answer(_ requested: RequestedPath) -> Answer {
    current.withLock { _ in
      var names = requested.names
      if requested.isFolder { names.append("index.html") }
      guard let root = Self.real(path) else { return .nothing }
      let place = ([root] + names).joined(separator: "/")
      var status = stat()
      // A path that any link is part of leads elsewhere than it says.
      guard Self.real(place) == place, stat(place, &status) == 0 else { return .nothing }
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        guard let contents = FileManager.default.contents(atPath: place) else { return .nothing }
        return .file(name: names.last ?? "", contents: contents)
      case S_IFDIR: return requested.isFolder ? .nothing : .folderWithoutSlash
      default: return .nothing
      }
    }
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
