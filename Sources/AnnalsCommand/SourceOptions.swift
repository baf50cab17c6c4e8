import Annals
import ArgumentParser
import Chronology
import Documents
import Events

/// What every command that makes a timeline takes: the sources and what the user knows of them.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders, or - for standard input: articles (HTML, text, DOCX, PDF, feeds … as 'annals read' takes them), records of 'annals extract', and events.yaml files.",
      valueName: "source"))
  var sources: [String] = []

  @Option(
    name: .customLong("date"),
    help: ArgumentHelp("The date of a document, by its path or file name.", valueName: "FILE=EDTF"))
  var dates: [String] = []

  @Option(name: .customLong("events"), help: ArgumentHelp("A YAML file of hand-written events.", valueName: "FILE"))
  var eventFiles: [String] = []

  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp("A file of named events, added to the built-in ones.", valueName: "FILE"))
  var gazetteers: [String] = []

  @Option(help: "The timeline's title; taken from the folder's name otherwise.")
  var title: String?

  @OptionGroup(title: "Limits") var limits: ReadingLimits

  func validate() throws {
    guard !sources.isEmpty || !eventFiles.isEmpty else {
      throw ValidationError("expected files, folders, or - for standard input, or --events FILE")
    }
    try GivenDates.validate(dates)
  }
}

/// What `--date` takes.
enum GivenDates {
  static func validate(_ dates: [String]) throws {
    var options = ReadingOptions()
    do {
      for date in dates { try options.addGivenDate(date) }
    } catch {
      throw ValidationError("--date: \(error)")
    }
  }
}

/// What the commands that show a timeline take besides: which part of it.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only events that can have happened on or after this date.", valueName: "EDTF"))
  var from: String?

  @Option(help: ArgumentHelp("Only events that can have happened on or before this date.", valueName: "EDTF"))
  var to: String?

  @Option(help: ArgumentHelp("Only the most important events.", valueName: "N"))
  var top: Int?

  func validate() throws {
    if let top, top < 0 { throw ValidationError("expected --top 0 or more, found \(top)") }
    let bounds = try bounds()
    if let first = bounds.first, let last = bounds.last, first > last {
      throw ValidationError("expected --from before --to, found \(from ?? "") and \(to ?? "")")
    }
  }

  /// The first and the last day that was asked for; nil where none was.
  func bounds() throws -> (first: Day?, last: Day?) {
    (try from.map { try date($0, "--from") }?.earliest, try to.map { try date($0, "--to") }?.latest)
  }

  private func date(_ text: String, _ option: String) throws -> HistoricalDate {
    do {
      return try HistoricalDate(parsing: text)
    } catch {
      throw ValidationError("\(option): '\(text)' is no EDTF date: \(error)")
    }
  }
}
