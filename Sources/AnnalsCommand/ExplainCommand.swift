import Annals
import ArgumentParser
import DateResolution
import Events
import Rendering

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say how the date of an event was worked out.",
    usage: "annals explain <event> [<options>] [<source> ...]",
    discussion: "The id is that of 'annals timeline', 'annals export' and the site; some words of the title do as well."
  )

  @Argument(help: ArgumentHelp("The event's id, or words of its title or text.", valueName: "event"))
  var query: String

  @OptionGroup var source: SourceOptions

  func run() throws {
    let result = try source.run()
    let timeline = result.timeline
    let all = timeline.events + timeline.undated
    var found = all.filter { $0.id == query }
    if found.isEmpty {
      let words = query.lowercased()
      found = all.filter { ($0.title + " " + $0.text).lowercased().contains(words) }
    }
    guard !found.isEmpty else {
      try result.finish()
      throw Refusal(
        "expected the id of an event or words of it, found nothing for '\(TextSafety.oneLine(query))'", status: 2)
    }
    try Results.write(filled: found.map { Explanation(event: $0, timeline: timeline).text }.joined(separator: "\n"))
    try result.finish()
  }
}
