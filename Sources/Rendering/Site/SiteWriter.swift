import Foundation
import Synchronization

/// Puts a site into a folder, whole or not at all.
///
/// Everything is written into a new folder beside the target first; only when that is complete does it take the target's
/// place. A folder is replaced only if it is empty or holds the marker that an earlier run left; anything else is
/// someone's work, and refused.
package struct SiteWriter: Sendable {
  /// Names a folder as written by us.
  package static let marker = ".annals-site"
  private static let markerText =
    "Written by annals; replaced as a whole by the next `annals build` into this folder.\n"

  package let folder: String
  /// Asked before every file; when it says so the site is given up and nothing of it stays.
  package var isCalledOff: @Sendable () -> Bool = { false }
  /// Does what it is given, which puts the new folder in the target's place, when nobody reads there.
  package var whileReplacing: @Sendable (_ swap: () throws(SiteError) -> Void) throws(SiteError) -> Void = {
    swap throws(SiteError) in try swap()
  }

  package init(folder: String) { self.folder = folder }

  /// Writes the site and the further files given.
  ///
  /// - Returns: how many files were written, the marker not counted.
  /// - Throws: `SiteError`; then the folder is as it was.
  @discardableResult
  package func write(_ site: Site, and others: [SiteFile] = []) throws(SiteError) -> Int {
    let target = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath()
    try check(target)
    let parent = target.deletingLastPathComponent()
    let id = String(ProcessInfo.processInfo.processIdentifier)
    let fresh = parent.appending(path: "." + target.lastPathComponent + ".new-" + id)
    let manager = FileManager.default
    do {
      try? manager.removeItem(at: fresh)
      try manager.createDirectory(at: fresh, withIntermediateDirectories: true)
    } catch {
      throw SiteError("\(parent.path): cannot make a folder here: \(SiteWriter.words(error))")
    }
    do {
      let made = Mutex<(folders: Set<String>, files: Int)>(([], 0))
      let root = fresh.path
      let put = { @Sendable (file: SiteFile) throws in
        if isCalledOff() { throw SiteError("\(folder): the site was not finished") }
        let place = root + "/" + file.path
        let parent = String(place[..<place.utf8.lastIndex(of: UInt8(ascii: "/"))!])
        try made.withLock {
          if !file.continuesFile { $0.files += 1 }
          guard $0.folders.insert(parent).inserted else { return }
          try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        }
        guard SiteWriter.put(file.bytes, at: place, after: file.continuesFile) else {
          throw SiteError("\(folder)/\(file.path): cannot write: \(String(cString: strerror(errno)))")
        }
      }
      try site.write(to: put)
      for file in others { try put(file) }
      let count = made.withLock { $0.files }
      try put(SiteFile(path: SiteWriter.marker, bytes: Array(SiteWriter.markerText.utf8)))
      try replace(target, with: fresh)
      return count
    } catch {
      try? manager.removeItem(at: fresh)
      throw error as? SiteError ?? SiteError("\(folder): cannot write the site: \(SiteWriter.words(error))")
    }
  }

  /// That the target may be written or replaced.
  private func check(_ target: URL) throws(SiteError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw SiteError("\(folder): is a file; a site needs a folder of its own") }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: target.path)
    } catch {
      throw SiteError("\(folder): cannot read the folder: \(SiteWriter.words(error))")
    }
    guard names.isEmpty || names.contains(SiteWriter.marker) else {
      throw SiteError(
        "\(folder): the folder holds \(Counted.words(names.count, "file")) that annals did not write "
          + (names.count == 1 ? "(\(names[0])); " : "(such as \(names.min() ?? "")); ")
          + "name an empty or a new folder, or remove them first")
    }
  }

  private func replace(_ target: URL, with fresh: URL) throws(SiteError) {
    let manager = FileManager.default
    let old = fresh.deletingLastPathComponent().appending(
      path: "." + target.lastPathComponent + ".old-" + String(ProcessInfo.processInfo.processIdentifier))
    let exists = manager.fileExists(atPath: target.path)
    try whileReplacing { () throws(SiteError) in
      do {
        if exists { try manager.moveItem(at: target, to: old) }
      } catch {
        throw SiteError("\(folder): cannot be replaced: \(SiteWriter.words(error))")
      }
      do {
        try manager.moveItem(at: fresh, to: target)
      } catch {
        if exists { try? manager.moveItem(at: old, to: target) }
        throw SiteError("\(folder): cannot be replaced: \(SiteWriter.words(error))")
      }
    }
    try? manager.removeItem(at: old)
  }

  /// Plain writing: a site is made again rather than rescued, so no file waits for the disk. False leaves `errno` set.
  private static func put(_ bytes: [UInt8], at path: String, after earlier: Bool) -> Bool {
    guard let file = fopen(path, earlier ? "ab" : "wb") else { return false }
    let written = fwrite(bytes, 1, bytes.count, file)
    let failure = errno
    let isClosed = fclose(file) == 0
    if written != bytes.count { errno = failure }
    return written == bytes.count && isClosed
  }

  /// The system's words, without Foundation's wrapping.
  private static func words(_ error: any Error) -> String {
    if let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError {
      return String(cString: strerror(Int32(cause.code)))
    }
    return (error as NSError).localizedDescription
  }
}
