import Foundation

/// A program of the system that reading makes use of when it is there: run without a shell, with bounds on its time and
/// on what it may write.
struct ExternalProgram {
  enum Ending: Equatable { case exited(Int32), tookTooLong, wroteTooMuch, notStarted(String) }

  struct Output {
    var bytes: [UInt8] = []
    /// What it said on standard error, the first kilobytes of it.
    var complaint = ""
    var ending: Ending
  }

  let path: String

  /// The program of that name on the search path; nil when there is none.
  init?(named name: String, searchPath: String? = ProcessInfo.processInfo.environment["PATH"]) {
    for folder in (searchPath ?? "/usr/bin:/bin").split(separator: ":") where folder.hasPrefix("/") {
      let path = folder + "/" + name
      if FileManager.default.isExecutableFile(atPath: String(path)) {
        self.path = String(path)
        return
      }
    }
    return nil
  }

  /// Runs it with the bytes on its standard input.
  ///
  /// The input is a file without a name, so that neither its path nor its content can be taken for an option, and so that
  /// the program can read it in any order.
  func run(_ arguments: [String], input: [UInt8], outputLimit: Int, seconds: Int) -> Output {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let (out, complaints) = (Pipe(), Pipe())
    do {
      process.standardInput = try Self.unnamedFile(holding: input)
      process.standardOutput = out
      process.standardError = complaints
      try process.run()
    } catch {
      return Output(ending: .notStarted(SystemReason.words(error)))
    }
    // Our ends for writing go, or the pipes would never end.
    try? out.fileHandleForWriting.close()
    try? complaints.fileHandleForWriting.close()
    var pipes = PipeReader(
      out.fileHandleForReading.fileDescriptor, complaints.fileHandleForReading.fileDescriptor, limit: outputLimit)
    let deadline = DispatchTime.now() + .seconds(seconds)
    var stopped = pipes.read(until: deadline)
    // It may have closed its outputs and go on all the same.
    while stopped == nil, process.isRunning {
      if DispatchTime.now() > deadline { stopped = .tookTooLong } else { usleep(5000) }
    }
    if stopped != nil { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    let complaint = String(decoding: pipes.complaint, as: UTF8.self)
    return Output(
      bytes: pipes.bytes, complaint: complaint, ending: stopped ?? .exited(process.terminationStatus))
  }

  /// A file open for reading that is gone when it is closed.
  private static func unnamedFile(holding bytes: [UInt8]) throws -> FileHandle {
    let path = NSTemporaryDirectory() + "annals-" + UUID().uuidString
    // Nobody else's to read, for as long as it has a name.
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    unlink(path)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data(bytes))
    try file.seek(toOffset: 0)
    return file
  }
}

/// Reads two pipes side by side until both have ended, a bound is met, or time is up.
private struct PipeReader {
  private(set) var bytes: [UInt8] = []
  private(set) var complaint: [UInt8] = []
  private var descriptors: [pollfd]
  private let limit: Int

  init(_ out: Int32, _ complaints: Int32, limit: Int) {
    descriptors = [
      pollfd(fd: out, events: Int16(POLLIN), revents: 0), pollfd(fd: complaints, events: Int16(POLLIN), revents: 0),
    ]
    self.limit = limit
  }

  /// Why it stopped before the end; nil at the end.
  mutating func read(until deadline: DispatchTime) -> ExternalProgram.Ending? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    // A descriptor below zero is passed over by poll.
    while descriptors.contains(where: { $0.fd >= 0 }) {
      let now = DispatchTime.now()
      guard now < deadline else { return .tookTooLong }
      let left = (deadline.uptimeNanoseconds - now.uptimeNanoseconds) / 1_000_000 + 1
      let ready = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: left))
      if ready < 0, errno != EINTR { return .notStarted(String(cString: strerror(errno))) }
      guard ready > 0 else { continue }
      for index in descriptors.indices where descriptors[index].fd >= 0 && descriptors[index].revents != 0 {
        let count = Foundation.read(descriptors[index].fd, &chunk, chunk.count)
        if count <= 0 {
          if count < 0, errno == EINTR { continue }
          descriptors[index].fd = -1
        } else if index == 0 {
          bytes.append(contentsOf: chunk[..<count])
          if bytes.count > limit { return .wroteTooMuch }
        } else {
          complaint.append(contentsOf: chunk[..<min(count, max(0, 4096 - complaint.count))])
        }
      }
    }
    return nil
  }
}
