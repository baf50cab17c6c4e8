import ArgumentParser
import Evaluation
import Foundation

/// `annals evaluate`: how well the stages do against gold data; for those who work on them.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the stages against gold data, and print one table.",
    discussion: """
      A measure whose gold is not there is left out, unless --require asks for all that have floors. In the table '!' marks a figure that fell below its floor, and '+' \
      one that is better than its floor. The exit status is 1 when a figure fell, and when nothing was measured. With 'timex' and 'all' the last line is the \
      speed of tagging and resolving on this machine.

      The measures of reading (pubdate, article, segments) also take the folder of one set, with gold.jsonl and pages/ in it.

      Examples:
        annals evaluate all gold --floors evaluation/floors.json
        annals evaluate timex gold --errors 20
        annals evaluate pubdate gold/pubdate
      """)

  @Argument(help: ArgumentHelp("A measure, the beginning of several measures' names, or 'all'.", valueName: "measure"))
  var measure: String

  @Argument(help: ArgumentHelp("The folder that holds gold/ and seeds/, or one set of it.", valueName: "folder"))
  var gold: String

  @Option(help: ArgumentHelp("The figures reached so far, as JSON.", valueName: "FILE"))
  var floors: String?

  @Flag(help: "Fail when a measure with floors could not be taken, for its gold is not there.")
  var require = false

  @Flag(help: "Raise the floors to the figures reached, and write the file.")
  var update = false

  @Option(help: ArgumentHelp("Print so many shortfalls of each figure.", valueName: "N"))
  var errors = 0

  func validate() throws {
    if errors < 0 { throw ValidationError("expected --errors 0 or more, found \(errors)") }
    if Measures.named(measure).isEmpty {
      let names = Measures.all.map(\.name).joined(separator: ", ")
      throw ValidationError("unknown measure '\(measure)'; the measures are \(names), and 'all'")
    }
    if require && floors == nil { throw ValidationError("--require needs --floors FILE, which says what is measured") }
    if update && floors == nil { throw ValidationError("--update needs --floors FILE, the file to write") }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: gold, isDirectory: &isFolder), isFolder.boolValue else {
      throw ValidationError("expected a folder that holds gold/ and seeds/, found none at '\(gold)'")
    }
  }

  func run() throws {
    let known = try readFloors()
    let results = try Measures.run(Measures.named(measure), gold: gold)
    try Results.write(FigureTable(results, floors: known).text)
    if measure == "all" || measure == "timex", let speed = try TaggingSpeed(gold: gold) {
      try Results.write(speed.line)
    }
    let missing = results.filter { $0.figures == nil }.map(\.name)
    if !missing.isEmpty { Remarks.write("note: no gold for \(missing.joined(separator: ", "))") }
    for result in results {
      for figure in result.figures ?? [] {
        for line in figure.shortfalls.prefix(errors) { Remarks.write("\(result.name), \(figure.name): \(line)") }
      }
    }
    if update, let floors {
      try Results.write(known.raised(by: results).json, to: floors)
    }
    guard results.contains(where: { $0.figures != nil }) else {
      throw Refusal(
        "nothing was measured, for '\(gold)' holds no gold of \(measure == "all" ? "any measure" : measure)", status: 1)
    }
    let violations = known.violations(in: results) + (require ? known.missing(in: results, of: measure) : [])
    for violation in violations { Remarks.write("error: \(violation)") }
    if !violations.isEmpty { throw ExitCode(1) }
  }

  private func readFloors() throws -> Floors {
    guard let floors else { return Floors() }
    guard FileManager.default.fileExists(atPath: floors) else {
      if update { return Floors() }
      throw Refusal("expected a floors file, found none at '\(floors)'; --update writes one", status: 2)
    }
    return try Floors(json: String(contentsOfFile: floors, encoding: .utf8), file: floors)
  }
}
