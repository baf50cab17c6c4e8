import Documents
import Foundation

/// Sorts what the user gave by what it is: documents to read, records made before, files of hand-written events.
struct SourceInputs {
  var documents: [String] = []
  private(set) var records: [String] = []
  private(set) var events: [String] = []
  private(set) var findings: [ReadingFinding] = []
  private(set) var title = "Timeline"
  /// How documents are called in what is published.
  private(set) var paths = PublishedPaths(folders: [], files: [])

  static let eventFileNames: Set<String> = ["events.yaml", "events.yml"]

  init(_ sources: [String], eventFiles: [String]) {
    // Of several sources none is the title of all.
    if sources.count == 1, sources[0] != "-" { title = Self.title(from: sources[0]) }
    var folders: [String] = []
    for source in sources {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: source, isDirectory: &isFolder)
      let name = (source as NSString).lastPathComponent
      if exists, isFolder.boolValue {
        documents.append(source)
        folders.append(source)
        for name in Self.eventFileNames.sorted() {
          let path = source.hasSuffix("/") ? source + name : source + "/" + name
          if FileManager.default.fileExists(atPath: path) { add(events: path) }
        }
      } else if exists, name.hasSuffix(".yaml") || name.hasSuffix(".yml"), name != "documents.yaml" {
        add(events: source)
      } else if exists, RecordFile.isRecords(source) {
        records.append(source)
      } else {
        // What is missing or unreadable, the reader of documents reports.
        documents.append(source)
      }
    }
    for file in eventFiles { add(events: file) }
    let files = sources.filter { $0 != "-" && !folders.contains($0) } + eventFiles
    paths = PublishedPaths(
      folders: folders, files: files.filter { file in !folders.contains { file.hasPrefix($0 + "/") } })
  }

  mutating func add(events file: String) {
    if !events.contains(file) { events.append(file) }
  }

  /// "examples/new-york" becomes "New York", "story.html" "Story".
  private static func title(from path: String) -> String {
    let name = ((path as NSString).standardizingPath as NSString).lastPathComponent
    let base = (name as NSString).deletingPathExtension
    let words = base.split { $0 == "-" || $0 == "_" || $0 == " " }
    let title = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    return title.isEmpty || base == "." || base == ".." ? "Timeline" : title
  }
}
