import Annals
import ArgumentParser
import Chronology
import Events
import Rendering

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "List the events, the most important first.",
    usage: "annals timeline [<options>] [<source> ...]")

  @OptionGroup var source: SourceOptions
  @OptionGroup var selection: SelectionOptions

  @Flag(help: "Write JSON Lines: date, text, score, id and sources of each event.")
  var jsonl = false

  func run() throws {
    let result = try source.run()
    let timeline = try selection.select(result.timeline).top(selection.top).shown
    if jsonl {
      try Results.write(JSONLinesExport().text(timeline))
    } else {
      let lines = timeline.ranked.map { event in
        let score = String(Int((event.importance * 100).rounded()))
        return [score, event.date?.wording ?? "undated", event.id, TextSafety.oneLine(event.title)].joined(
          separator: "\t")
      }
      try Results.write(lines.map { $0 + "\n" }.joined())
    }
    Remarks.print(selection: timeline)
    try result.finish()
  }
}
