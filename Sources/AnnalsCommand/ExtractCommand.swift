import Annals
import ArgumentParser
import Foundation
import Rendering

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Find the events of each document: a record a document, for the other commands.",
    usage: "annals extract [<options>] [<source> ...]",
    discussion: """
      Records depend on one document each: they can be made apart, kept, and put together later. Events written by hand \
      are of no document; name their file beside the records:

        annals extract articles/ -o records.jsonl
        annals timeline records.jsonl articles/events.yaml
      """)

  @OptionGroup var source: SourceOptions

  @Flag(help: "Write JSON Lines, a record a document (the only form there is).")
  var jsonl = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; standard output otherwise.", valueName: "FILE"))
  var output: String?

  func run() throws {
    let result = try source.run(shorteningPaths: false)
    var data = Data()
    for record in result.records {
      data.append(try record.jsonLine())
      data.append(UInt8(ascii: "\n"))
    }
    try Results.write(data, to: output)
    for file in result.eventFiles {
      Remarks.write(
        "note: \(TextSafety.oneLine(file)) is left out, for records are of documents; name it beside them later")
    }
    try result.finish()
  }
}
