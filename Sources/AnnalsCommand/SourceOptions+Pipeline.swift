import Annals
import ArgumentParser
import Chronology
import Documents
import Events
import Foundation
import Rendering

extension SourceOptions {
  /// Runs the pipeline over the sources, says on standard error what could not be done, and gives what could. For commands
  /// that end with it.
  func run(shorteningPaths: Bool = true) throws -> Pipeline.Output {
    let output = try read(shorteningPaths: shorteningPaths)
    Leftovers.leave(output)
    return output
  }

  /// The same for a command that does so again and again.
  func read(shorteningPaths: Bool = true) throws -> Pipeline.Output {
    guard !sources.isEmpty || !eventFiles.isEmpty else {
      throw ValidationError("expected files, folders, or - for standard input, or --events FILE")
    }
    var pipeline = Pipeline()
    pipeline.shortensPaths = shorteningPaths
    pipeline.title = title
    pipeline.eventFiles = eventFiles
    limits.apply(to: &pipeline.reading)
    do {
      for date in dates { try pipeline.reading.addGivenDate(date) }
      for file in gazetteers { try pipeline.addGazetteer(file: file) }
    } catch {
      throw ValidationError("\(error)")
    }
    let output = pipeline.run(sources)
    Remarks.print(output.findings)
    return output
  }
}

extension SelectionOptions {
  /// The part of the timeline that was asked for, by its dates; undated events stay out when a date was named. For commands
  /// that end with it.
  func select(_ timeline: Timeline) throws -> Timeline {
    Leftovers.leave(timeline)
    return try part(of: timeline)
  }

  /// The same for a command that does so again and again.
  func part(of timeline: Timeline) throws -> Timeline {
    guard from != nil || to != nil else { return timeline }
    let first = try from.map { try date($0, option: "--from") }?.earliest
    let last = try to.map { try date($0, option: "--to") }?.latest
    return timeline.between(first, last)
  }

  private func date(_ text: String, option: String) throws -> HistoricalDate {
    do {
      return try HistoricalDate(parsing: text)
    } catch {
      throw ValidationError("\(option): '\(text)' is no EDTF date: \(error)")
    }
  }
}

/// Remarks go to standard error, results to standard output.
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

  static func error(_ text: String) { write("error: " + TextSafety.oneLine(text)) }

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
        throw SourceFault("standard output: cannot be written: \(error.localizedDescription)")
      }
      return
    }
    do {
      try data.write(to: URL(fileURLWithPath: path), options: isReplaceable(path) ? .atomic : [])
    } catch {
      throw SourceFault("\(path): cannot be written; check that its folder exists and may be written to")
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
}

extension Pipeline.Output {
  /// 1 when some input failed, as the exit status of a command that did the rest.
  func finish() throws {
    if hasFailures { throw ExitCode(1) }
  }
}
