import Chronology
import Events

/// What the script of a split site searches: a line an event with its page, id, date and title, as one JavaScript string.
///
/// A script and not JSON, because a page opened from the file system may load the one and not the other. It is asked for
/// when someone begins to search, and only then.
enum SearchIndex {
  static let path = "search.js"

  static func write(_ timeline: Timeline, plan: SitePlan, to output: inout ByteWriter) {
    var pages: [String: Int] = [:]
    var paths: [String] = []
    var lines = ByteWriter(capacity: timeline.events.count * 90)
    for event in timeline.allEvents {
      let page = plan.page(of: event.id)
      if pages[page] == nil {
        pages[page] = paths.count
        paths.append(page)
      }
      let fields = [String(pages[page]!), event.id, event.whenWords, event.title]
      lines.write(fields.map(TextSafety.oneLine).joined(separator: "\t"))
      lines.write("\n")
    }
    output.write("annalsIndex(")
    var json = JSONWriter(at: &output, insideHTML: true)
    json.object { json in
      json.pair("pages", paths)
      json.pair("lines", lines.text)
    }
    json.finish(&output)
    output.write(");\n")
  }
}
