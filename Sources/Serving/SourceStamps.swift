import Foundation

/// What files look like from outside, enough to see that one was changed, added or taken away.
///
/// Cost: one question to the system for every file and folder, whatever their size.
struct SourceStamps: Equatable, Sendable {
  private struct Stamp: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
    /// Another file of the same name, as editors write it, is another even within a tick of the file system's clock.
    var number: UInt64
  }

  private var stamps: [String: Stamp] = [:]

  /// Of the files named, and of all files in the folders named and below them. Hidden ones count as little as they do for
  /// reading: editors keep their own things there.
  init(of paths: [String]) {
    // Folders still to look into, and those looked into by what they are: a link that leads back up is followed once.
    var folders: [String] = []
    var visited: Set<[UInt64]> = []
    func look(at path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return }
      if status.st_mode & S_IFMT == S_IFDIR {
        if visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted { folders.append(path) }
        return
      }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      stamps[path] = Stamp(
        size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
        number: UInt64(status.st_ino))
    }
    for path in paths { look(at: path) }
    while let folder = folders.popLast() {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where !name.hasPrefix(".") {
        look(at: folder.hasSuffix("/") ? folder + name : folder + "/" + name)
      }
    }
  }

  /// The files that are not as they were then, sorted.
  func changes(since earlier: SourceStamps) -> [String] {
    let now = stamps.filter { earlier.stamps[$0.key] != $0.value }.keys
    let gone = earlier.stamps.keys.filter { stamps[$0] == nil }
    return (now + gone).sorted()
  }
}
