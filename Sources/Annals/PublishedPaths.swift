import Documents
import Events

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
    guard !folders.isEmpty else { return ids }
    var names = ids.map(name)
    for longer in [Self.whole, { $0 }] {
      var owners: [String: String] = [:]
      var shared: Set<String> = []
      for (id, name) in zip(ids, names) where owners.updateValue(id, forKey: name) ?? id != id { shared.insert(name) }
      if shared.isEmpty { break }
      for (place, name) in names.enumerated() where shared.contains(name) { names[place] = longer(ids[place]) }
    }
    return names
  }

  /// The innermost folder decides.
  private func name(of id: String) -> String {
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

  /// Gives documents, and records made of some before, their names. A document that is among both has one.
  func shorten(_ documents: inout [Document], _ records: inout [EventRecord]) {
    guard !folders.isEmpty else { return }
    let names = names(of: documents.map(\.id) + records.map(\.document.id))
    for place in documents.indices { documents[place].id = names[place] }
    for (place, name) in zip(records.indices, names.dropFirst(documents.count)) {
      let id = records[place].document.id
      guard id != name else { continue }
      records[place].document.id = name
      for event in records[place].events.indices {
        for source in records[place].events[event].sources.indices
        where records[place].events[event].sources[source].document == id {
          records[place].events[event].sources[source] =
            records[place].events[event].sources[source].named(document: name)
        }
      }
    }
  }
}
