import Annals
import ArgumentParser
import Documents
import Foundation

struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date", abstract: "Work out when documents were written, from their text alone.",
    discussion: "Dates that documents declare are left aside; 'annals read' shows those.")

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "source"))
  var sources: [String]

  @Flag(help: "Write JSON Lines: id, date, earliest, latest, basis and reasons.")
  var jsonl = false

  func run() throws {
    let (datings, findings) = DocumentDating().run(sources)
    Remarks.print(findings)
    if jsonl {
      try Results.write(datings.map { $0.jsonLine + "\n" }.joined())
    } else {
      try Results.write(filled: datings.map(\.text).joined(separator: "\n"))
    }
    if findings.contains(where: { $0.severity == .failure }) { throw ExitCode(1) }
  }
}
