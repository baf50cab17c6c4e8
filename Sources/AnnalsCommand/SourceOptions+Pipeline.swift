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
    var pipeline = Pipeline()
    pipeline.shortensPaths = shorteningPaths
    pipeline.title = title
    pipeline.eventFiles = eventFiles
    limits.apply(to: &pipeline.reading)
    for date in dates { try pipeline.reading.addGivenDate(date) }
    do {
      for file in gazetteers { try pipeline.addGazetteer(file: file) }
    } catch {
      throw Refusal("\(error)", status: 2)
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
    let bounds = try bounds()
    return bounds.first == nil && bounds.last == nil ? timeline : timeline.between(bounds.first, bounds.last)
  }
}

extension Pipeline.Output {
  /// 1 when some input failed, as the exit status of a command that did the rest.
  func finish() throws {
    if hasFailures { throw ExitCode(1) }
  }
}
