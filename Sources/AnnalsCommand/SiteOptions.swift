import ArgumentParser
import Events
import Rendering

/// What the commands that make a site take besides.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Templates and style sheet to use in place of the built-in ones.", valueName: "DIR"))
  var templates: String?

  @Option(help: ArgumentHelp("How many events the figure shows, the most important ones.", valueName: "N"))
  var figureTop = 40

  @Option(
    name: .customLong("base"),
    help: ArgumentHelp("The address the site will have, for its feed and site map.", valueName: "URL"))
  var base: String?

  /// The site of a timeline; of one that is empty there is none.
  ///
  /// - Throws: `SiteError` when the templates or the address cannot be used.
  func site(of timeline: Timeline, top: Int?) throws(SiteError) -> Site {
    var options = Site.Options()
    options.base = base
    options.templates = templates
    options.top = top
    var drawing = SVGOptions()
    drawing.top = min(top ?? figureTop, figureTop)
    options.figures = Site.Figures(timeline, options: drawing)
    return try Site(timeline, options: options)
  }
}

extension Timeline {
  /// Whether there is nothing to make a site of.
  var isBlank: Bool { documents.isEmpty && events.isEmpty }
}
