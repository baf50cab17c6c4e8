import Documents
import Foundation

/// Sorts what the user gave: what documents are read from, and files of hand-written events.
///
/// A source is opened once. What its bytes show to be no document (`isNoDocument`) the reader of documents hands back.
struct SourceInputs {
  /// Files, folders and "-", as given.
  private(set) var documents: [String] = []
  private(set) var events: [EventList] = []
  private(set) var title = "Timeline"
  /// How documents are called in what is published.
  private(set) var paths = PublishedPaths(folders: [], files: [])

  /// A file of hand-written events, and its text where it was read already.
  struct EventList {
    var path: String
    var text: String?
  }

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

  mutating func add(events file: String, text: String? = nil) {
    if !events.contains(where: { $0.path == file }) { events.append(EventList(path: file, text: text)) }
  }

  /// Whether the bytes are records made before, or a list of hand-written events under another name than events.yaml.
  @Sendable static func isNoDocument(_ name: String, _ bytes: [UInt8]) -> Bool {
    RecordFile.isRecords(bytes) || HandWrittenEvents.isList(bytes, named: name)
  }

  /// "examples/new-york" becomes "New York", "story.html" "Story".
  private static func title(from path: String) -> String {
    // "/dev/fd/63" is what a shell calls a pipe.
    if path.hasPrefix("/dev/") { return "Timeline" }
    let name = ((path as NSString).standardizingPath as NSString).lastPathComponent
    let base = (name as NSString).deletingPathExtension
    let words = base.split { $0 == "-" || $0 == "_" || $0 == " " }
    let title = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    return title.isEmpty || base == "." || base == ".." ? "Timeline" : title
  }
}
