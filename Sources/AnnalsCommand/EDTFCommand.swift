import ArgumentParser
import Chronology
import Foundation

/// `annals edtf`: what texts in the Extended Date/Time Format mean.
struct EDTFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edtf",
    abstract: "Validate, normalise, bound and word dates in EDTF (ISO 8601-2).",
    discussion: """
      Takes the texts as arguments, or one a line from standard input when there is none or it is '-'. The exit \
      status is 1 when one of them is no EDTF.

      Examples:
        annals edtf '1979~' '[..2020-12-31]'
        annals edtf --jsonl < dates.txt
      """)

  @Flag(help: "One JSON object a line.")
  var jsonl = false

  // A year before 1 begins with a minus sign and is no option.
  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("Texts in EDTF, or - for standard input.", valueName: "text"))
  var texts: [String] = []

  func validate() throws {
    if let option = texts.first(where: { $0.hasPrefix("--") && $0 != "--" }) {
      throw ValidationError("unknown option '\(option)'; 'annals edtf --help' lists the options")
    }
  }

  func run() throws {
    var report = Reporter(isJSON: jsonl)
    let inputs = texts.filter { $0 != "--" }
    if inputs.isEmpty || inputs == ["-"] {
      while let line = readLine() { try report.add(line) }
    } else {
      for text in inputs { try report.add(text) }
    }
    try report.flush()
    if report.foundInvalid { throw ExitCode(1) }
  }
}

/// Gathers the reports and writes them in large pieces.
private struct Reporter {
  let isJSON: Bool
  var foundInvalid = false
  private var buffer: [UInt8] = []

  init(isJSON: Bool) { self.isJSON = isJSON }

  mutating func add(_ text: String) throws {
    let report = EDTFReport(text)
    if !report.isValid { foundInvalid = true }
    if isJSON { report.writeJSON(to: &buffer) } else { buffer.append(contentsOf: report.text.utf8) }
    if buffer.count > 1 << 16 { try flush() }
  }

  mutating func flush() throws {
    try Results.write(Data(buffer), to: nil)
    buffer.removeAll(keepingCapacity: true)
  }
}
