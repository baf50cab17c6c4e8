import Annals
import ArgumentParser
import Chronology
import Events
import Foundation
import Rendering

struct SVGCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svg", abstract: "Draw the timeline as one self-contained SVG.",
    discussion: """
      annals svg articles/ -o timeline.svg
      annals svg articles/ --top 30 --orientation horizontal --theme gazette -o figure.svg
      annals svg articles/ --page a4 --theme ink -o report.svg     (report-1.svg, report-2.svg, …)
      annals svg articles/ --lanes participant --era "1979-12/1989-02=The Soviet war" -o figure.svg
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var drawing: DrawingOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; standard output otherwise. With --page a number is put before the ending of each page's file.",
      valueName: "FILE"))
  var output: String?

  func validate() throws {
    if drawing.page != nil, output == nil || output == "-" {
      throw ValidationError("expected --output FILE with --page, for every page is a file of its own")
    }
  }

  func run() throws {
    var options = try drawing.options()
    let result = try source.run()
    var timeline = try selection.select(result.timeline)
    guard timeline.total > 0 else {
      throw Refusal("nothing that was read tells of an event, so no picture was drawn", status: 1)
    }
    if timeline.events.isEmpty, timeline.notShown == 0 {
      Remarks.write("note: none of the events has a date, so the picture has no axis")
    }
    try drawing.addEras(to: &timeline)
    options.top = selection.top
    let drawn = SVGTimeline(options)
    if let lanes = drawing.lanes, let remark = drawn.laneRemark(timeline) {
      Remarks.write("note: drawn without lanes by \(lanes.rawValue): \(remark)")
    }
    if drawing.page == nil {
      try Results.write(Data(drawn.bytes(timeline)), to: output)
    } else if let output {
      for (number, page) in zip(1..., drawn.pages(timeline)) {
        try Results.write(Data(page), to: Self.name(output, page: number))
      }
    }
    if let left = options.outlines?.linesLeftAsText, let first = left.first {
      let what = left.count == 1 ? "one line stays" : "\(left.count) lines stay"
      Remarks.write("note: \(what) text, for no font here has outlines for every character of it: “\(first)”")
    }
    try result.finish()
  }

  /// "report.svg" becomes "report-3.svg".
  private static func name(_ path: String, page: Int) -> String {
    let base = path.hasSuffix(".svg") ? String(path.dropLast(4)) : path
    return "\(base)-\(page).svg"
  }
}

/// How the timeline is drawn.
struct DrawingOptions: ParsableArguments {
  @Option(help: "vertical, or horizontal for up to about 40 events.")
  var orientation = SVGOptions.Orientation.vertical

  @Option(
    help: """
      Pixels; under 680 dates stand above their titles. Otherwise 960, and up to 1600 for a horizontal picture of many
      events.
      """)
  var width: Double?

  @Option(
    help: ArgumentHelp(
      "plain (sans serif, for screens), gazette (serif, like a printed page) or ink (black on white, for printers).",
      valueName: "plain|gazette|ink"))
  var theme = "plain"

  @Option(help: "light or dark.")
  var appearance = SVGOptions.Appearance.light

  @Option(
    help: ArgumentHelp(
      "auto; linear: one pace throughout; broken: empty stretches cut out; ordinal: equal steps from date to date.",
      valueName: "auto|linear|broken|ordinal"))
  var scale = ScaleKind.automatic

  @Option(
    help: ArgumentHelp(
      "Put events into lanes: topic (words that titles share), source (who tells it) or participant (names in it).",
      valueName: "topic|source|participant"))
  var lanes: LaneKind?

  @Option(
    name: .customLong("era"),
    help: ArgumentHelp(
      "A named period behind the events, such as 1920/1933=Prohibition; may be given several times.",
      valueName: "EDTF=NAME"))
  var eras: [String] = []

  @Flag(
    help:
      "Letters as outlines, for programs without the fonts. Needs HarfBuzz and Fontconfig on this system, and its fonts."
  )
  var textAsPaths = false

  @Option(
    help: ArgumentHelp(
      "What every id and class of the picture begins with; letters made from what it shows otherwise.",
      valueName: "PREFIX"))
  var idPrefix: String?

  @Option(help: "a4 or letter: pages of that size, lying on their side with --orientation horizontal.")
  var page: SVGOptions.Page?

  @Flag(help: "Spell out the addresses of sources, for programs that drop links; on pages they always are.")
  var addresses = false

  @Flag(help: "Leave the list of sources out.")
  var noSources = false

  func validate() throws {
    if let width {
      guard width >= 240, width <= 10_000 else {
        throw ValidationError("expected a width of 240 to 10000 pixels, found \(width)")
      }
      guard page == nil else {
        throw ValidationError("expected --width or --page, for a page has the width of its paper")
      }
    }
    guard Theme.named(theme) != nil else {
      let names = Theme.all.map(\.name).joined(separator: ", ")
      throw ValidationError("expected one of the themes \(names), found '\(theme)'")
    }
    if let prefix = idPrefix {
      guard prefix.first?.isLetter == true,
        prefix.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      else {
        throw ValidationError(
          "expected --id-prefix of ASCII letters, digits and hyphens that begins with a letter, found '\(prefix)'")
      }
    }
    for era in eras { _ = try Self.era(era) }
  }

  func options() throws -> SVGOptions {
    var options = SVGOptions()
    options.orientation = orientation
    options.width = width
    options.theme = Theme.named(theme) ?? .plain
    options.appearance = appearance
    options.scale = scale
    options.page = page
    options.lanes = lanes
    options.scope = idPrefix
    if textAsPaths {
      do {
        options.outlines = try GlyphOutlines()
      } catch {
        throw Refusal("--text-as-paths: \(error)", status: 2)
      }
    }
    options.spellsAddresses = addresses
    options.showsSources = !noSources
    return options
  }

  /// The eras of the command line, in order with those of the files.
  func addEras(to timeline: inout Timeline) throws {
    timeline.eras += try eras.map(Self.era)
    timeline.eras.sort()
  }

  /// "1920/1933=Prohibition".
  private static func era(_ text: String) throws -> Era {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValidationError("expected --era EDTF=NAME, such as 1920/1933=Prohibition, found '\(text)'")
    }
    do {
      return Era(name: String(parts[1]), date: try HistoricalDate(parsing: String(parts[0])))
    } catch {
      throw ValidationError("--era: '\(parts[0])' is no EDTF date: \(error)")
    }
  }
}

extension SVGOptions.Orientation: ExpressibleByArgument {}
extension SVGOptions.Appearance: ExpressibleByArgument {}
extension SVGOptions.Page: ExpressibleByArgument {}
extension ScaleKind: ExpressibleByArgument {}
extension LaneKind: ExpressibleByArgument {}
