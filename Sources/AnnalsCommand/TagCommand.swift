import ArgumentParser
import Chronology
import DateResolution
import Foundation
import Prose
import Rendering

/// `annals tag`: the time expressions of texts, with TIMEX3 values and the product's own dates.
struct TagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Find and resolve the time expressions of texts.",
    discussion: """
      Takes text files, '-' for standard input, or (with --jsonl) lines of {"id","dct"?,"text"}.

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
    if let documentDate { _ = try window(documentDate) }
  }

  func run() async throws {
    var failed = false
    if jsonl {
      let lines = TagLines(fallback: try documentDate.map(window), options: options)
      for file in files.isEmpty ? ["-"] : files {
        failed = try await lines.tag(file) || failed
      }
    } else {
      for file in files.isEmpty ? ["-"] : files {
        guard let text = read(file) else {
          failed = true
          continue
        }
        let resolver = ExpressionResolver(window: try documentDate.map(window), options: options)
        let found = resolver.resolve(text, anchors: .of(.builtIn))
        let output =
          timeML
          ? TimeMLWriter(text: text, documentDate: documentDate).write(found)
          : TagListing(isTerminal: isatty(STDOUT_FILENO) != 0).write(text, found)
        try Results.write(output)
      }
    }
    if failed { throw ExitCode(1) }
  }

  private var options: ExpressionResolver.Options {
    ExpressionResolver.Options(style: style == .auto ? nil : style == .news ? .news : .narrative)
  }

  private func window(_ text: String) throws -> ExpressionResolver.DocumentWindow {
    do {
      let date = try HistoricalDate(parsing: text)
      return ExpressionResolver.DocumentWindow(earliest: date.earliest, latest: date.latest)
    } catch {
      throw ValidationError("--on expects a date in EDTF such as 2010-02-22: \(error)")
    }
  }

  private func read(_ file: String) -> String? {
    let data: Data
    if file == "-" {
      data = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      do {
        data = try Data(contentsOf: URL(fileURLWithPath: file))
      } catch {
        Remarks.error("\(file): cannot be read: \((error as NSError).localizedDescription)")
        return nil
      }
    }
    return String(decoding: data, as: UTF8.self)
  }
}

extension ResolvedExpression {
  /// What TIMEX3 marks: its parts, or the expression itself where it has none.
  var pieces: [Part] {
    parts.isEmpty ? [Part(range: range, type: type, value: value, mod: mod)] : parts
  }
}

/// The text with its expressions marked, and a line for each, for a reader at a terminal.
struct TagListing {
  let isTerminal: Bool

  func write(_ text: String, _ found: [ResolvedExpression]) -> String {
    let utf8 = Array(text.utf8)
    var output = ""
    var place = 0
    for (index, expression) in found.enumerated() {
      output += safe(utf8[place..<expression.range.lowerBound])
      let words = safe(utf8[expression.range])
      output += isTerminal ? "\u{1B}[1m\(words)\u{1B}[0m[\(index + 1)]" : "[\(words)](\(index + 1))"
      place = expression.range.upperBound
    }
    output += safe(utf8[place...])
    if !output.hasSuffix("\n") { output += "\n" }
    output += "\n"
    for (index, expression) in found.enumerated() {
      output += "\(index + 1)  \(expression.derivation.expression)  \(expression.type.rawValue) \(expression.value)"
      if let mod = expression.mod { output += " \(mod)" }
      if let date = expression.date { output += "  = \(date.edtf)" }
      output += "  (\(expression.derivation.rule))\n"
      for step in expression.derivation.steps { output += "     \(step)\n" }
    }
    return output
  }

  /// Control characters of the text never reach the terminal.
  private func safe(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      String.UnicodeScalarView(
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
          scalar == "\n" || scalar == "\t" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
            ? scalar : "\u{FFFD}"
        }))
  }
}

/// TimeML: the text with TIMEX3 elements, as XML tools accept it.
struct TimeMLWriter {
  let text: String
  let documentDate: String?

  func write(_ found: [ResolvedExpression]) -> String {
    let utf8 = Array(text.utf8)
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n"
    if let documentDate {
      output +=
        "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"\(escaped(documentDate))\" functionInDocument=\"CREATION_TIME\" temporalFunction=\"false\">\(escaped(documentDate))</TIMEX3></DCT>\n"
    }
    output += "<TEXT>"
    var place = 0
    for (index, piece) in found.flatMap(\.pieces).enumerated() {
      output += escaped(String(decoding: utf8[place..<piece.range.lowerBound], as: UTF8.self))
      output += "<TIMEX3 tid=\"t\(index + 1)\" type=\"\(piece.type.rawValue)\" value=\"\(escaped(piece.value))\""
      if let mod = piece.mod { output += " mod=\"\(mod)\"" }
      output += ">\(escaped(String(decoding: utf8[piece.range], as: UTF8.self)))</TIMEX3>"
      place = piece.range.upperBound
    }
    output += escaped(String(decoding: utf8[place...], as: UTF8.self))
    return output + "</TEXT>\n</TimeML>\n"
  }

  /// Markup is escaped; characters that XML does not have become U+FFFD.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\r": result += "&#13;"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
