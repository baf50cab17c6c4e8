import Annals
import ArgumentParser
import Events
import Foundation
import Rendering

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Write the timeline as a static site.",
    discussion: """
      The site opens from its folder, needs no server and no script, and asks nothing of any other place. The folder is \
      replaced as a whole; one that this command did not write is refused.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var selection: SelectionOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "DIR"))
  var output: String

  @Option(help: ArgumentHelp("Templates and style sheet to use in place of the built-in ones.", valueName: "DIR"))
  var templates: String?

  @Option(help: ArgumentHelp("How many events the figure shows, the most important ones.", valueName: "N"))
  var figureTop = 40

  @Option(
    name: .customLong("base"),
    help: ArgumentHelp("The address the site will have, for its feed and site map.", valueName: "URL"))
  var base: String?

  func run() throws {
    let result = try source.run()
    let timeline = try selection.select(result.timeline)
    if timeline.documents.isEmpty, timeline.events.isEmpty {
      Remarks.write("error: nothing was read, so no site was written")
      throw ExitCode(1)
    }
    var options = Site.Options()
    options.base = base
    options.templates = templates
    options.top = selection.top
    var drawing = SVGOptions()
    drawing.top = min(selection.top ?? figureTop, figureTop)
    options.figures = Site.Figures(timeline, options: drawing)
    let site: Site
    do {
      site = try Site(timeline, options: options)
      try SiteWriter(folder: output).write(site)
    } catch {
      Remarks.write("error: \(error)")
      throw ExitCode(2)
    }
    Remarks.write(site.summary + ", in " + output)
    try result.finish()
  }
}
