import Foundation
import Testing

/// Compares text with a stored copy that people can read.
///
/// Record anew with `ANNALS_RECORD_SNAPSHOTS=1 swift test --filter RenderingTests`, then look at the difference.
enum SiteSnapshot {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

  static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["ANNALS_RECORD_SNAPSHOTS"] == "1" {
      do {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
      } catch {
        Issue.record("cannot record \(file.path): \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let stored = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "no snapshot \(name); record it with ANNALS_RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
      return
    }
    guard stored != text else { return }
    let old = stored.components(separatedBy: "\n")
    let new = text.components(separatedBy: "\n")
    let line = zip(old, new).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name) differs from line \(line + 1):
        stored: \(line < old.count ? old[line] : "(end)")
        now:    \(line < new.count ? new[line] : "(end)")
      """, sourceLocation: sourceLocation)
  }
}
