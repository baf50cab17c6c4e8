import Foundation

/// The program as it was built, run by a shell in a folder of its own.
struct Program {
  let folder: String

  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The folder holds these files; a name may lead through folders.
  init(_ files: [String: [UInt8]]) throws {
    folder = NSTemporaryDirectory() + "annals-command-" + UUID().uuidString
    for (name, bytes) in files {
      let path = folder + "/" + name
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// What the shell is told, "annals print articles/ | head -1", and what comes of it. No terminal, no input.
  func run(_ line: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = Self.place + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    process.environment = environment
    // Files take any amount, and nobody has to read two pipes at once.
    let name = folder + "/.run-" + UUID().uuidString
    let (output, errors) = (name + ".out", name + ".err")
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Where `annals` is: beside the tests, or where a debug build puts it.
  private static let place: String = {
    let beside = (CommandLine.arguments[0] as NSString).deletingLastPathComponent
    return FileManager.default.isExecutableFile(atPath: beside + "/annals") ? beside : package + "/.build/debug"
  }()
}
