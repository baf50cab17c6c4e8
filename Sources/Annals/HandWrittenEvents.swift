package import Chronology
import DateResolution
package import Events
import Foundation
import Prose
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
  /// Where the first event of a title stands, and of a title and all else that tells two of one title apart.
  private var places: [String: Int] = [:]

  /// `file` is what readers know the file by; where it is not the only one, its title says which it is.
  package init(yaml: String, file: String, isOnly: Bool = true) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    self.file = DocumentRecord(
      id: file, title: isOnly ? "Notes of the editor" : "Notes of the editor, \(name)", text: "")
    let node: Node?
    do {
      // Every scalar is taken as the text that it is: nothing here asks whether one could be a number or a date.
      node = try Yams.compose(yaml: yaml, .basic)
    } catch let error as YamlError {
      faults = [Self.fault(of: error)]
      return
    } catch {
      faults = [Fault(line: nil, message: "\(error)")]
      return
    }
    guard let node else {
      faults = [Fault(line: nil, message: "expected a list of events, found an empty file")]
      return
    }
    guard let items = Self.items(node) else {
      faults = [Fault(line: node.mark?.line, message: "expected a list of events ('- date: …'), found something else")]
      return
    }
    if let title = node.mapping.map(Fields.init)?.text("title"), !title.isEmpty { self.file.title = title }
    for item in items {
      do {
        let fields = item.mapping.map(Fields.init)
        if let fields, fields["era"] != nil {
          eras.append(try Self.era(item, fields))
        } else {
          try add(item, fields)
        }
      } catch {
        faults.append(error)
      }
    }
    let names = HandWrittenNames(events.map { [$0.title] + ($0.text == $0.title ? [] : [$0.text]) })
    for place in events.indices { events[place].names = names.ofEvents[place] }
  }

  /// A list, or a mapping that holds it under "events".
  private static func items(_ node: Node) -> Node.Sequence? {
    node.sequence ?? node.mapping.map(Fields.init)?["events"]?.sequence
  }

  /// Whether a file is such a list, whatever it is called: YAML by its name, and every item with a date for a title or an era.
  static func isList(_ path: String) -> Bool {
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml"),
      let text = try? String(contentsOfFile: path, encoding: .utf8),
      let node = try? Yams.compose(yaml: text, .basic), let items = items(node), !items.isEmpty
    else { return false }
    return items.allSatisfy { item in
      guard let fields = item.mapping.map(Fields.init) else { return false }
      return fields["date"] != nil && (fields["title"] != nil || fields["era"] != nil)
    }
  }

  /// What an item says, by key. A few pairs, looked through: YAML's own comparison of keys works out the type of both.
  private struct Fields {
    private(set) var pairs: [(key: String, value: Node)] = []

    init(_ mapping: Node.Mapping) {
      pairs.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        if let name = key.string { pairs.append((name, value)) }
      }
    }

    subscript(key: String) -> Node? { pairs.first { $0.key == key }?.value }

    func text(_ key: String) -> String? { self[key]?.scalar?.string }
  }

  private static func era(_ item: Node, _ fields: Fields) throws(Fault) -> Era {
    for (key, value) in fields.pairs where key != "era" && key != "date" {
      throw Fault(
        line: value.mark?.line ?? item.mark?.line, message: "an era has the keys 'era' and 'date' only, found '\(key)'")
    }
    guard let name = fields.text("era"), !name.isEmpty else {
      throw Fault(line: item.mark?.line, message: "expected the era's name after 'era:'")
    }
    return Era(name: name, date: try date(of: item, fields, named: name))
  }

  /// The date that every item must have.
  private static func date(of item: Node, _ fields: Fields, named title: String) throws(Fault) -> HistoricalDate {
    guard let edtf = fields.text("date") else {
      throw Fault(
        line: item.mark?.line, message: "'\(title)' has no 'date:'; write it in EDTF, such as 2021-07-02 or 1979/1989")
    }
    do {
      return try HistoricalDate(parsing: edtf)
    } catch {
      throw Fault(line: fields["date"]?.mark?.line, message: "'\(edtf)' is not EDTF: \(error)")
    }
  }

  private mutating func add(_ item: Node, _ fields: Fields?) throws(Fault) {
    guard let fields else {
      throw Fault(
        line: item.mark?.line, message: "expected an event with 'date:' and 'title:', found \(item.string ?? "a list")")
    }
    for (key, value) in fields.pairs where !Self.keys.contains(key) {
      throw Fault(
        line: value.mark?.line ?? item.mark?.line,
        message: "unknown key '\(key)'; the keys are \(Self.keys.joined(separator: ", "))")
    }
    guard let title = fields.text("title"), !title.isEmpty else {
      throw Fault(line: item.mark?.line, message: "the event has no 'title:'")
    }
    let date = try Self.date(of: item, fields, named: title)
    let edtf = fields.text("date") ?? date.edtf
    let kind: Event.Kind
    if let name = fields.text("kind") {
      guard let known = Event.Kind(rawValue: name) else {
        let kinds = Event.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Fault(line: fields["kind"]?.mark?.line, message: "expected kind \(kinds), found '\(name)'")
      }
      kind = known
    } else {
      kind = .occurrence
    }
    let body = fields.text("text") ?? title
    var steps = ["written by hand in \(file.id)"]
    var note = file
    if let source = fields.text("source"), !source.isEmpty {
      steps.append("source: \(source)")
      note = DocumentRecord(id: source, title: source, url: source.hasPrefix("http") ? source : nil, text: "")
    }
    if cited.insert(note.id).inserted { notes.append(note) }
    let source = Event.Source(
      document: note.id, quote: body, start: 0, end: 0, expression: edtf, expressionStart: 0, expressionEnd: 0,
      date: date, derivation: Derivation(expression: edtf, rule: "hand-written", steps: steps))
    // The same written twice is one event, which both sources tell.
    if let earlier = place(of: title, date, kind, body) {
      if !events[earlier].sources.contains(where: { $0.document == source.document }) {
        events[earlier].sources.append(source)
      }
      return
    }
    events.append(
      Event(
        id: "", date: date, basis: .given, kind: kind, title: title, text: body, sources: [source],
        names: []))
  }

  /// Where the same was written before; if it was not, its place is kept. Most titles are of one event alone.
  private mutating func place(of title: String, _ date: HistoricalDate, _ kind: Event.Kind, _ body: String) -> Int? {
    guard let first = places[title] else {
      places[title] = events.count
      return nil
    }
    func isSame(_ event: Event) -> Bool {
      event.title == title && event.kind == kind && event.text == body && event.date == date
    }
    if isSame(events[first]) { return first }
    // Another event of that title: told apart by its date.
    let key = "\(title)\n\(date.edtf)\n\(kind.rawValue)\n\(body)"
    if let other = places[key] { return other }
    places[key] = events.count
    return nil
  }

  private static let keys = ["date", "title", "text", "kind", "source"]

  private static func fault(of error: YamlError) -> Fault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Fault(line: mark.line, message: "not YAML: \(problem)")
    default: Fault(line: nil, message: "not YAML: \(error)")
    }
  }
}
