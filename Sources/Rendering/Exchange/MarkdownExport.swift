import Chronology
import DateResolution
package import Events

/// A table a year in Markdown (CommonMark with tables as GitHub and pandoc read them), numbered sources after it.
package struct MarkdownExport: ExchangeFormat {
  package static let name = "markdown"
  package static let fileExtension = "md"
  package static let summary = "Markdown tables by year with numbered sources"

  package init() {}

  package func write(_ timeline: Timeline, to output: inout ByteWriter) {
    let numbers = SourceNumbers(timeline)
    output.write("# " + escaped(timeline.title) + "\n")
    if let words = timeline.wordsOfSelection { output.write("\n" + words + "\n") }
    if !timeline.eras.isEmpty { output.write("\n## Periods\n\n") }
    for era in timeline.eras { output.write("- " + escaped(era.name + ", " + era.date.wording) + "\n") }
    for group in YearGroup.groups(of: timeline.events) {
      output.write("\n## " + escaped(group.label) + "\n\n| Date | Event | Sources |\n| --- | --- | --- |\n")
      for event in group.events { write(event, numbers, to: &output) }
    }
    if !timeline.undated.isEmpty {
      output.write("\n## Undated\n\n| Date | Event | Sources |\n| --- | --- | --- |\n")
      for event in timeline.undated { write(event, numbers, to: &output) }
    }
    if !timeline.conflicts.isEmpty {
      let titles = timeline.titlesOfConflicts
      output.write("\n## Where the sources disagree\n\n")
      for conflict in timeline.conflicts {
        let claims = conflict.claims.map { claim in
          claim.date.wording + " " + claim.documents.compactMap { numbers[$0].map { "[\($0)]" } }.joined()
        }
        let title = titles[conflict.event].map { "**" + escaped($0) + "**: " } ?? ""
        output.write(
          "- " + title + escaped(claims.joined(separator: ", or ") + "." + (conflict.remark.map { " " + $0 } ?? ""))
            + "\n")
      }
    }
    if !numbers.documents.isEmpty { output.write("\n## Sources\n\n") }
    for (index, document) in numbers.documents.enumerated() {
      let title = escaped(document.title ?? document.id)
      let link = document.url.flatMap(SafeLink.absolute).map { "[" + title + "](<" + $0 + ">)" } ?? title
      output.write("\(index + 1). " + link)
      for detail in [document.siteName, document.date?.wording] {
        if let detail { output.write(", " + escaped(detail)) }
      }
      output.write("\n")
    }
  }

  private func write(_ event: Event, _ numbers: SourceNumbers, to output: inout ByteWriter) {
    let cited = numbers.of(event).map { "[\($0)]" }.joined()
    let plan = event.kind == .plan ? " *(planned)*" : ""
    output.write(
      "| " + escaped(event.whenWords) + " | " + escaped(event.title) + plan + " | " + escaped(cited) + " |\n")
  }

  /// One line in which nothing is markup.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TextSafety.oneLine(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "$": result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
