import Foundation

/// A folder that nobody else on the machine can look into, and that goes when the command ends.
struct TemporaryFolder {
  let path: String

  init() throws {
    // The pattern's last letters are replaced by the system so that the folder is a new one, with rights for its owner alone.
    var pattern = Array((NSTemporaryDirectory() + "annals-serve-XXXXXX").utf8CString)
    guard let made = mkdtemp(&pattern) else {
      throw Refusal("\(NSTemporaryDirectory()): no folder can be made here; name one with --output", status: 2)
    }
    path = String(cString: made)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
