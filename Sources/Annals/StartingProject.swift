import Foundation

/// The files that a new chronology begins with: a folder for the documents with the two files that may stand beside them,
/// a gazetteer, and a page that says how to go on. Every example in them is a comment, so that nothing has to be deleted.
package struct StartingProject: Sendable {
  package struct File: Sendable {
    /// The path inside the project's folder.
    package var path: String
    package var text: String
  }

  package static let files: [File] = [
    File(path: "README.md", text: readme), File(path: "sources/documents.yaml", text: documents),
    File(path: "sources/events.yaml", text: events), File(path: "gazetteer.txt", text: gazetteer),
  ]

  /// Writes the files that are not there yet; what is there stays as it is.
  ///
  /// - Throws: ``SourceFault`` when the folder cannot be written.
  package static func write(to folder: String) throws -> (written: [String], kept: [String]) {
    var (written, kept): ([String], [String]) = ([], [])
    for file in files {
      let path = folder + "/" + file.path
      if FileManager.default.fileExists(atPath: path) {
        kept.append(file.path)
        continue
      }
      do {
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw SourceFault("\(path): cannot be written; check that its folder may be written to")
      }
      written.append(file.path)
    }
    return (written, kept)
  }

  private static let readme = """
    # A chronology

    1. Put your documents into `sources/`: saved pages, text, Markdown, DOCX, ODT, PDF, mail, feeds, JSON Lines.
    2. Look at what is made of them: `annals print sources`
    3. What wants a second look (conflicts, undated events): `annals check sources`
    4. How a date was worked out: `annals explain "words of the event" sources`
    5. The site: `annals build sources -o site`, one picture: `annals svg sources -o timeline.svg`

    | file | for |
    |---|---|
    | `sources/documents.yaml` | dates, titles and authors of documents that do not state them |
    | `sources/events.yaml` | events of your own, which stand as you write them |
    | `gazetteer.txt` | named events of your field; add `--gazetteer gazetteer.txt` to the commands |

    Dates are EDTF: `2001-12-05`, `2001-12`, `1979/1989`, `2010~` (about), `[2016-09..2016-12]` (some day in that time).
    `annals edtf "2010~"` says what one means.

    """

  private static let documents = """
    # What you know of documents that they do not say themselves. Take the '# ' away to use an entry.
    #
    # letter-03.txt: 1944-06~
    # speech.html:
    #   date: 1946-03-05
    #   title: The speech at the fair
    #   author: Karl Berg

    """

  private static let events = """
    # Events of your own. Take the '[]' and the '# ' away to use them.
    #
    # - date: 2001-12-05                # EDTF, required
    #   title: Bonn agreement signed    # required
    #   text: A sentence or two.
    #   kind: occurrence                # or plan, statement, state
    #   source: where you have it from
    []

    """

  private static let gazetteer = """
    # Named events that texts date by ("since the merger"). A block is an event, a blank line ends it.
    #
    # event: Aldford merger
    # date: 2011-04-01
    # also: merger of Aldford and Brackwater | Aldford–Brackwater merger
    # source: the companies' announcement of 1 April 2011

    """
}
