package import Events

/// A timeline for a terminal, a pipe or a mail.
///
/// No line is wider than `width` columns, whatever the texts hold, down to 20 columns. Text from documents cannot drive the terminal: control
/// characters are replaced before anything is measured.
package struct PlainTextTimeline: Sendable {
  package struct Options: Sendable {
    /// Columns; 80 in a pipe, the terminal's own width on one. Less than 20 counts as 20.
    package var width = 80
    /// ANSI colours and weights. Never in a pipe, never with NO_COLOR set; the caller decides.
    package var color = false
    /// Marks and rules in ASCII. Texts and names keep their letters.
    package var ascii = false
    /// OSC 8 hyperlinks; on a terminal only.
    package var links = false
    /// Shows only the most important events; nil for all.
    package var top: Int?
    /// Adds the quoted sentences and how each date was worked out.
    package var evidence = false

    package init() {}
  }

  package var options: Options

  package init(_ options: Options = Options()) { self.options = options }

  package func render(_ timeline: Timeline) -> String {
    var page = PlainTextPage(options: options, timeline: timeline.top(options.top).shown)
    page.writeTitle()
    page.writeEras()
    page.writeChronology()
    page.writeUndated()
    page.writeConflicts()
    page.writeLegend()
    page.writeSources()
    return page.output.text
  }
}
