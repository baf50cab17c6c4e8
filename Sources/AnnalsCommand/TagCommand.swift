import Annals
import ArgumentParser
import Chronology
import DateResolution
import Documents
import Foundation
import Rendering

/// `annals tag`: the time expressions of texts, with TIMEX3 values and the product's own dates.
struct TagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Find and resolve the time expressions of texts.",
    discussion: """
      Takes text files in any encoding, '-' for standard input, or (with --jsonl) lines of {"id","dct"?,"text"}, which \
      are UTF-8. What else holds text (pages, DOCX, PDF), 'annals read' takes.

      Examples:
        echo "They met on Monday." | annals tag --on 2010-02-22
        annals tag --jsonl < documents.jsonl
        annals tag --timeml article.txt
      """)

  @Flag(help: "JSON Lines in and out, a line a document.")
  var jsonl = false

  @Flag(name: .customLong("timeml"), help: "TimeML with TIMEX3 elements.")
  var timeML = false

  @Option(name: .customLong("on"), help: "The day the text was written, as EDTF: 2010-02-22.")
  var documentDate: String?

  @Option(help: "How the text speaks: news (from its own day) or narrative (from the date it has come to).")
  var style: StyleOption = .auto

  @Argument(help: ArgumentHelp("Text files, or - for standard input.", valueName: "file"))
  var files: [String] = []

  enum StyleOption: String, ExpressibleByArgument, CaseIterable { case auto, news, narrative }

  func validate() throws {
    if jsonl && timeML { throw ValidationError("--jsonl and --timeml cannot be had at once; choose one") }
    if timeML && files.count > 1 {
      throw ValidationError("expected one file with --timeml, found \(files.count); TimeML holds one text")
    }
    _ = try written
  }

  func run() async throws {
    let resolver = ExpressionResolver(window: try window, options: options)
    var failed = false
    func report(_ finding: ReadingFinding) {
      Remarks.print([finding])
      failed = failed || finding.severity == .failure
    }
    for file in files.isEmpty ? ["-"] : files {
      if jsonl {
        let lines = TagLines(fallback: try window, options: options)
        try await lines.tag(file, write: { try Results.write(Data($0), to: nil) }, report: report)
        continue
      }
      let read = TextFile(file)
      for finding in read.findings { report(finding) }
      guard let text = read.text else { continue }
      let found = resolver.resolve(text, anchors: .of(.builtIn))
      try Results.write(
        timeML
          ? TimeMLWriter(text: text, documentDate: try written).write(found)
          : TagListing(isTerminal: Terminal.isTerminal).write(text, found))
    }
    if failed { throw ExitCode(1) }
  }

  private var options: ExpressionResolver.Options {
    ExpressionResolver.Options(style: style == .auto ? nil : style == .news ? .news : .narrative)
  }

  /// When the texts were written that do not say so.
  private var written: HistoricalDate? {
    get throws {
      do {
        return try documentDate.map { try HistoricalDate(parsing: $0) }
      } catch {
        throw ValidationError("--on expects a date in EDTF such as 2010-02-22: \(error)")
      }
    }
  }

  private var window: ExpressionResolver.DocumentWindow? {
    get throws {
      try written.map { ExpressionResolver.DocumentWindow(earliest: $0.earliest, latest: $0.latest) }
    }
  }
}
