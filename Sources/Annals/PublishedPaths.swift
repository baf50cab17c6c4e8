/// What documents are called in a published chronology: their paths inside the folder that the user named, and nothing of where
/// that folder lies. Readers of a site have no use for `/home/anna/thesis/sources/letter-03.txt`, and its author may not want
/// them to have it.
///
/// "letter-03.txt" in one folder; "letters/03.txt" and "diary/03.txt" in two; never one name for two documents.
struct PublishedPaths {
  /// What is cut off, folders as given with a slash at their end, and what is kept of each.
  private var folders: [String: String] = [:]

  /// `folders` and `files` as the user named them.
  init(folders: [String], files: [String]) {
    for file in files {
      if let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) { self.folders[String(file[...slash])] = "" }
    }
    for folder in folders {
      let path = folder.hasSuffix("/") ? folder : folder + "/"
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      let isPlain = folders.count == 1 || name.isEmpty || name == "." || name == ".."
      self.folders[path] = isPlain ? "" : name + "/"
    }
  }

  /// A name for each id, in the order given; where two would have one name, their whole paths.
  func names(of ids: [String]) -> [String] {
    let names = ids.map(name)
    var owners: [String: Set<String>] = [:]
    for (id, name) in zip(ids, names) { owners[name, default: []].insert(id) }
    return zip(ids, names).map { id, name in owners[name]!.count > 1 ? Self.whole(id) : name }
  }

  /// The innermost folder decides.
  private func name(of id: String) -> String {
    guard !folders.isEmpty else { return id }
    let bytes = id.utf8
    var end = bytes.endIndex
    while let slash = bytes[..<end].lastIndex(of: UInt8(ascii: "/")) {
      let inside = bytes.index(after: slash)
      if inside < bytes.endIndex, let kept = folders[String(id[..<inside])] { return kept + id[inside...] }
      end = slash
    }
    return id
  }

  /// The path without what leads to it from the root.
  private static func whole(_ id: String) -> String { String(id.drop { $0 == "/" || $0 == "." }) }
}
