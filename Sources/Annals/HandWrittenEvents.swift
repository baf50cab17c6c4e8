package import Chronology
import DateResolution
package import Events
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
/// What is written by hand stands as it is: it wins over what is found in documents.
package enum HandWrittenEvents {
  /// A fault of the file: its line and what was expected there.
  package struct Fault: Error, Hashable, Sendable {
    package var line: Int?
    package var message: String
  }

  /// The events and eras that could be read, and the faults of those that could not.
  package static func events(yaml: String, file: String) -> (events: [Event], eras: [Era], faults: [Fault]) {
    let node: Node?
    do {
      // Every scalar is taken as the text that it is: nothing here asks whether one could be a number or a date.
      node = try Yams.compose(yaml: yaml, .basic)
    } catch let error as YamlError {
      return ([], [], [fault(of: error)])
    } catch {
      return ([], [], [Fault(line: nil, message: "\(error)")])
    }
    guard let node else {
      return ([], [], [Fault(line: nil, message: "expected a list of events, found an empty file")])
    }
    // A list, or a mapping that holds it under "events".
    guard let items = node.sequence ?? node.mapping?["events"]?.sequence else {
      return (
        [], [], [Fault(line: node.mark?.line, message: "expected a list of events ('- date: …'), found something else")]
      )
    }
    var events: [Event] = []
    var eras: [Era] = []
    var faults: [Fault] = []
    for item in items {
      do {
        let fields = item.mapping.map(Fields.init)
        if let fields, fields["era"] != nil {
          eras.append(try era(item, fields))
        } else {
          events.append(try event(item, fields, file: file))
        }
      } catch {
        faults.append(error)
      }
    }
    return (events, eras, faults)
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

  private static func event(_ item: Node, _ fields: Fields?, file: String) throws(Fault) -> Event {
    guard let fields else {
      throw Fault(
        line: item.mark?.line, message: "expected an event with 'date:' and 'title:', found \(item.string ?? "a list")")
    }
    for (key, value) in fields.pairs where !keys.contains(key) {
      throw Fault(
        line: value.mark?.line ?? item.mark?.line,
        message: "unknown key '\(key)'; the keys are \(keys.joined(separator: ", "))")
    }
    guard let title = fields.text("title"), !title.isEmpty else {
      throw Fault(line: item.mark?.line, message: "the event has no 'title:'")
    }
    let date = try date(of: item, fields, named: title)
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
    var steps = ["written by hand in \(file)"]
    if let source = fields.text("source") { steps.append("source: \(source)") }
    let source = Event.Source(
      document: file, quote: body, start: 0, end: 0, expression: edtf, expressionStart: 0, expressionEnd: 0, date: date,
      derivation: Derivation(expression: edtf, rule: "hand-written", steps: steps))
    return Event(
      id: "", date: date, basis: .given, kind: kind, title: title, text: body, sources: [source], names: [])
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
