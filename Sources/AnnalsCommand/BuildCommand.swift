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
  @OptionGroup var options: SiteOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "DIR"))
  var output: String

  func run() throws {
    let result = try source.run()
    let timeline = try selection.select(result.timeline)
    if timeline.isBlank {
      throw Refusal("nothing was read, so no site was written", status: 1)
    }
    let site: Site
    do {
      site = try options.site(of: timeline, top: selection.top)
      try SiteWriter(folder: output).write(site)
    } catch {
      throw Refusal("\(error)", status: 2)
    }
    Remarks.write(site.summary + ", in " + output)
    try result.finish()
  }
}
