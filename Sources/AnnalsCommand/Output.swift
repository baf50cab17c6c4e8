import ArgumentParser
import Documents
import Events
import Foundation
import Rendering

/// Remarks go to standard error, results to standard output. A remark is "letters/03.txt, line 12: error: …" or, where it is
/// of no file, "error: …"; a note does not change the exit status.
enum Remarks {
  static func print(_ findings: [ReadingFinding]) {
    for finding in findings {
      let place = finding.place.map { ", \($0)" } ?? ""
      let severity = finding.severity == .failure ? "error" : "note"
      write("\(TextSafety.oneLine(finding.file))\(place): \(severity): \(TextSafety.oneLine(finding.message))")
    }
  }

  /// For formats that have no place for it.
  static func print(selection timeline: Timeline) {
    if let words = timeline.wordsOfSelection { write("note: " + words) }
  }

  static func write(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) }
}

/// Writes results where the user wants them.
enum Results {
  /// To a file, whole or not at all; to standard output when `path` is nil or "-". A closed pipe is no error.
  static func write(_ data: Data, to path: String?) throws {
    guard let path, path != "-" else {
      do {
        try FileHandle.standardOutput.write(contentsOf: data)
      } catch {
        // The reader has seen enough (head, less): nothing is wrong. Anything else lost the result.
        if isClosedPipe(error) { throw ExitCode.success }
        throw Refusal("standard output cannot be written: \(SystemReason.words(error))", status: 1)
      }
      return
    }
    do {
      try data.write(to: URL(fileURLWithPath: path), options: isReplaceable(path) ? .atomic : [])
    } catch {
      throw Refusal("\(path) cannot be written: \(SystemReason.words(error))", status: 2)
    }
  }

  private static func isClosedPipe(_ error: any Error) -> Bool {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
    return [error, cause].contains { $0?.domain == NSPOSIXErrorDomain && $0?.code == Int(EPIPE) }
  }

  /// A regular file, or nothing yet. Devices, pipes and links are written through, never replaced.
  private static func isReplaceable(_ path: String) -> Bool {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return true }
    return attributes[.type] as? FileAttributeType == .typeRegular
  }

  static func write(_ text: String, to path: String? = nil) throws { try write(Data(text.utf8), to: path) }

  /// A report for people, in lines that the terminal has room for.
  static func write(filled text: String) throws { try write(FilledText.filled(text, width: Terminal.width)) }
}
