import Foundation

/// Runs the program and measures the run.
struct Program {
  struct Run {
    var seconds: Double
    /// The time that it kept cores busy, which other programs on the machine hardly change.
    var processorSeconds: Double
    /// The most memory it held at one time, in bytes.
    var peak: Int
    /// What it wrote, in bytes.
    var written: Int
  }

  struct Failure: Error, CustomStringConvertible { var description: String }

  let path: String
  /// For what is written and thrown away.
  let folder: String

  /// The fastest of several runs.
  func least(of count: Int, _ arguments: [String], oneCore: Bool = false, output: String? = nil) throws -> Run {
    var best: Run?
    for _ in 0..<count {
      let run = try run(arguments, oneCore: oneCore, output: output)
      var least = best ?? run
      least.seconds = min(least.seconds, run.seconds)
      least.processorSeconds = min(least.processorSeconds, run.processorSeconds)
      best = least
    }
    return best!
  }

  /// Standard output goes to a file.
  func run(_ arguments: [String], oneCore: Bool = false, output: String? = nil) throws -> Run {
    let output = output ?? folder + "/output"
    var command = [path] + arguments
    if oneCore { command = ["/usr/bin/taskset", "-c", "0"] + command }
    var actions: FileActions = .init()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let began = DispatchTime.now()
    var child = pid_t()
    guard posix_spawn(&child, command[0], &actions, nil, &words, environ) == 0 else {
      throw Failure(description: "\(command[0]) could not be started")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - began.uptimeNanoseconds) / 1e9
    // The exit status 1 says that some input failed, which saved pages may.
    guard status == 0 || status == 1 << 8 else {
      throw Failure(description: "'annals \(arguments.joined(separator: " "))' failed with the status \(status)")
    }
    #if canImport(Darwin)
      let peak = usage.ru_maxrss
    #else
      let peak = usage.ru_maxrss * 1024
    #endif
    let attributes = try FileManager.default.attributesOfItem(atPath: output)
    let busy = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    return Run(seconds: seconds, processorSeconds: busy, peak: peak, written: attributes[.size] as? Int ?? 0)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  /// The time that this process has kept a core busy so far.
  static var ownProcessorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// Whether a run can be held to one core here.
  static let canHoldToOneCore = FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")

  #if canImport(Darwin)
    private typealias FileActions = posix_spawn_file_actions_t?
  #else
    private typealias FileActions = posix_spawn_file_actions_t
  #endif
}

extension Int {
  var megabytes: String { String(format: "%.0f MB", Double(self) / 1e6) }
}
