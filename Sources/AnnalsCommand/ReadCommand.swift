import ArgumentParser
import Chronology
import Documents
import Foundation
import Rendering

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show what was read: title, date and why, text.",
    usage: "annals read [<options>] <source> ...",
    discussion: """
      Reads HTML pages, plain text, Markdown, DOCX, ODT, PDF (where poppler's pdftotext is installed), mail, MHTML, feeds, \
      JSON, JSON Lines and WARC, each by its content, plain or compressed (.gz). A folder stands for all files in it, "-" for \
      standard input. Dates can be given by --date, by documents.yaml beside the files, or by the documents themselves.
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "source"))
  var sources: [String]

  @Flag(help: "One JSON object a document, a line each.")
  var jsonl = false

  @Flag(help: "Also show what was thrown away, and by which rule.")
  var verbose = false

  @Option(name: .customLong("date"), help: ArgumentHelp("A document's date.", valueName: "FILE=EDTF"))
  var dates: [String] = []

  @OptionGroup(title: "Limits") var limits: ReadingLimits

  func validate() throws { try GivenDates.validate(dates) }

  func run() throws {
    var options = ReadingOptions()
    options.keepsRemovals = verbose
    limits.apply(to: &options)
    for date in dates { try options.addGivenDate(date) }
    var failed = false
    let out = StandardOutput()
    var lost: (any Error)?
    DocumentReader(options: options).read(sources) { source in
      for document in source.documents where lost == nil {
        do {
          try out.write(
            jsonl
              ? ReadingReport.line(document)
              : FilledText.filled(ReadingReport.forPeople(document, verbose: verbose), width: Terminal.width))
        } catch {
          lost = error
        }
      }
      for finding in source.findings {
        if finding.severity == .failure { failed = true }
        Remarks.print([finding])
      }
    }
    if let lost { throw lost }
    try out.flush()
    if failed { throw ExitCode(1) }
  }
}

/// Standard output in large pieces; a reader that has gone away (`| head`) is no error.
private final class StandardOutput {
  private var buffer: [UInt8] = []

  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 16 { try flush() }
  }

  func flush() throws {
    guard !buffer.isEmpty else { return }
    try Results.write(Data(buffer), to: nil)
    buffer.removeAll(keepingCapacity: true)
  }
}
