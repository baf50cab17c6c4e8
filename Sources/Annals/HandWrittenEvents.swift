import Chronology
package import Events
import Foundation
import Yams

/// Reads a file of hand-written events: a YAML list, an item an event.
///
///     - date: 2001-12-05            # EDTF, required
///       title: Bonn agreement signed # required
///       text: …                     # optional; the title where it is missing
///       kind: occurrence            # occurrence (the default), plan, statement or state
///       source: …                   # optional: where you have it from
///     - date: 1979-12/1989-02       # a named period behind the events, not an event itself
///       era: The Soviet war
///
/// The list may also stand under `events:` in a mapping, beside a `title:` for the file.
///
/// What is written by hand stands as it is: it wins over what is found in documents. Each `source:` is a source of its own in
/// whatever is made of the events; the file itself is that of the events without one.
package struct HandWrittenEvents: Sendable {
  /// A fault of the file: its line and what was expected there.
  package struct Fault: Error, Hashable, Sendable {
    package var line: Int?
    package var message: String
  }

  /// The events and eras that could be read, and the faults of those that could not.
  package private(set) var events: [Event] = []
  package private(set) var eras: [Era] = []
  package private(set) var faults: [Fault] = []
  /// The sources that the events cite, each once.
  package private(set) var notes: [DocumentRecord] = []

  /// The file that is cited for events without a source.
  private var file: DocumentRecord
  private var cited: Set<String> = []
  private var citesFile = false
  /// Where the first event of a title stands, and of a title and all else that tells two of one title apart.
  private var places: [String: Int] = [:]

  /// `file` is what readers know the file by; where it is not the only one, its title says which it is.
  package init(yaml: String, file: String, isOnly: Bool = true) {
    self.init(yaml: yaml, file: file, isOnly: isOnly, pieceLength: YAMLListPieces.length)
  }

  /// A long list is parsed in pieces of so many bytes, on all cores, where that gives the same.
  init(yaml: String, file: String, isOnly: Bool, pieceLength: Int) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    self.file = DocumentRecord(
      id: file, title: isOnly ? "Notes of the editor" : "Notes of the editor, \(name)", text: "")
    do {
      if let items = Self.itemsOfPieces(yaml, file: file, length: pieceLength) {
        take(items)
      } else {
        take(try itemsOfWhole(yaml))
      }
    } catch {
      faults = [error]
      return
    }
    let names = HandWrittenNames(events.map { [$0.title] + ($0.text == $0.title ? [] : [$0.text]) })
    for place in events.indices where !names.ofEvents[place].isEmpty { events[place].names = names.ofEvents[place] }
  }

  /// The items of a long list; nil for any other text, and for a list that has to be looked at as a whole. Faults of single
  /// items are among them.
  private static func itemsOfPieces(_ yaml: String, file: String, length: Int) -> [HandWrittenItem]? {
    var yaml = yaml
    return yaml.withUTF8 { text in
      let pieces = YAMLListPieces(text, length: length).pieces
      guard pieces.count > 1 else { return nil }
      // Read only, and until all have ended.
      nonisolated(unsafe) let text = text
      let parsed = pieces.concurrentMap { piece -> [HandWrittenItem]? in
        let part = String(decoding: UnsafeBufferPointer(rebasing: text[piece.bytes]), as: UTF8.self)
        guard let node = try? Yams.compose(yaml: part, .basic), let items = node.sequence else { return nil }
        let surroundings = HandWrittenItem.Surroundings(file: file, linesBefore: piece.lines)
        return items.map { HandWrittenItem($0, in: surroundings) }
      }
      let items = parsed.compactMap(\.self)
      return items.count == parsed.count ? items.flatMap(\.self) : nil
    }
  }

  private mutating func itemsOfWhole(_ yaml: String) throws(Fault) -> [HandWrittenItem] {
    let node: Node?
    do {
      // Every scalar is taken as the text that it is: nothing here asks whether one could be a number or a date.
      node = try Yams.compose(yaml: yaml, .basic)
    } catch let error as YamlError {
      throw Self.fault(of: error)
    } catch {
      throw Fault(line: nil, message: "\(error)")
    }
    guard let node else { throw Fault(line: nil, message: "expected a list of events, found an empty file") }
    guard let items = Self.items(node) else {
      throw Fault(line: node.mark?.line, message: "expected a list of events ('- date: …'), found something else")
    }
    if let title = node.mapping.map(YAMLFields.init)?.text("title"), !title.isEmpty { file.title = title }
    let surroundings = HandWrittenItem.Surroundings(file: file.id)
    return items.map { HandWrittenItem($0, in: surroundings) }
  }

  /// A list, or a mapping that holds it under "events".
  private static func items(_ node: Node) -> Node.Sequence? {
    node.sequence ?? node.mapping.map(YAMLFields.init)?["events"]?.sequence
  }

  /// Brings what the items say together, in their order.
  private mutating func take(_ items: [HandWrittenItem]) {
    events.reserveCapacity(items.count)
    places.reserveCapacity(items.count)
    for item in items {
      switch item {
      case .event(let event, let source): add(event, citing: source)
      case .era(let era): eras.append(era)
      case .fault(let fault): faults.append(fault)
      }
    }
  }

  /// Whether a file is such a list, whatever it is called: YAML by its name, and at least half of its first items have a
  /// date for a title or an era. What is wrong with the others is then a fault, and never prose.
  static func isList(_ bytes: [UInt8], named name: String) -> Bool {
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let first = YAMLListPieces(bytes, length: 4096).pieces.first,
        let text = String(validating: bytes[first.bytes], as: UTF8.self),
        let node = try? Yams.compose(yaml: text, .basic), let items = items(node), !items.isEmpty
      else { return false }
      let events = items.count { item in
        guard let fields = item.mapping.map(YAMLFields.init) else { return false }
        return fields["date"] != nil && (fields["title"] != nil || fields["era"] != nil)
      }
      return events * 2 >= items.count
    }
  }

  private mutating func add(_ event: Event, citing source: String?) {
    if let source {
      if cited.insert(source).inserted {
        notes.append(
          DocumentRecord(id: source, title: source, url: source.hasPrefix("http") ? source : nil, text: ""))
      }
    } else if !citesFile {
      citesFile = true
      if cited.insert(file.id).inserted { notes.append(file) }
    }
    // The same written twice is one event, which both sources tell.
    if let earlier = place(of: event) {
      for source in event.sources
      where !events[earlier].sources.contains(where: { $0.document == source.document }) {
        events[earlier].sources.append(source)
      }
      return
    }
    events.append(event)
  }

  /// Where the same was written before; if it was not, its place is kept. Most titles are of one event alone.
  private mutating func place(of event: Event) -> Int? {
    let title = event.title
    guard let first = places[title] else {
      places[title] = events.count
      return nil
    }
    let known = events[first]
    if known.kind == event.kind, known.text == event.text, known.date == event.date { return first }
    // Another event of that title: told apart by its date.
    let key = "\(title)\n\(event.date?.edtf ?? "")\n\(event.kind.rawValue)\n\(event.text)"
    if let other = places[key] { return other }
    places[key] = events.count
    return nil
  }

  private static func fault(of error: YamlError) -> Fault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Fault(line: mark.line, message: "not YAML: \(problem)")
    default: Fault(line: nil, message: "not YAML: \(error)")
    }
  }
}
