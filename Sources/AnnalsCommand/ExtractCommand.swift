import Annals
import ArgumentParser
import Foundation

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Find the events of each document: a record a document, for the other commands.",
    discussion: "Records depend on one document each: they can be made apart, kept, and put together later.")

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
    try result.finish()
  }
}
