import Chronology
import DateResolution
import Events
import Yams

/// What one item of a list of hand-written events says, or what is wrong with it.
enum HandWrittenItem: Sendable {
  /// An event, and what it cites; nil for the file itself.
  case event(Event, source: String?)
  case era(Era)
  case fault(HandWrittenEvents.Fault)

  /// What all items of a list have in common.
  struct Surroundings: Sendable {
    /// What readers know the file by.
    var file: String
    /// How many lines stand before the first that the parser saw.
    var linesBefore = 0
  }

  init(_ node: Node, in surroundings: Surroundings) {
    do {
      self = try Reader(node: node, fields: node.mapping.map(YAMLFields.init), surroundings: surroundings).item()
    } catch {
      self = .fault(error)
    }
  }
}

/// What a mapping says, by key. A few pairs, looked through: YAML's own comparison of keys works out the type of both.
struct YAMLFields {
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

private struct Reader {
  typealias Fault = HandWrittenEvents.Fault

  let node: Node
  /// Nil for an item that is no mapping.
  let fields: YAMLFields?
  let surroundings: HandWrittenItem.Surroundings

  private static let keys = ["date", "title", "text", "kind", "source"]

  func item() throws(Fault) -> HandWrittenItem {
    guard let fields else {
      throw fault(node, "expected an event with 'date:' and 'title:', found \(node.string ?? "a list")")
    }
    return fields["era"] != nil ? .era(try era(fields)) : try event(fields)
  }

  private func fault(_ place: Node?, _ message: String) -> Fault {
    Fault(line: (place?.mark?.line).map { $0 + surroundings.linesBefore }, message: message)
  }

  private func era(_ fields: YAMLFields) throws(Fault) -> Era {
    for (key, value) in fields.pairs where key != "era" && key != "date" {
      throw fault(value.mark == nil ? node : value, "an era has the keys 'era' and 'date' only, found '\(key)'")
    }
    guard let name = fields.text("era"), !name.isEmpty else {
      throw fault(node, "expected the era's name after 'era:'")
    }
    return Era(name: name, date: try date(fields, named: name).date)
  }

  /// The date that every item must have, and as it is written.
  private func date(_ fields: YAMLFields, named title: String) throws(Fault) -> (date: HistoricalDate, edtf: String) {
    let written = fields["date"]
    guard let edtf = written?.scalar?.string else {
      throw fault(node, "'\(title)' has no 'date:'; write it in EDTF, such as 2021-07-02 or 1979/1989")
    }
    do {
      return (try HistoricalDate(parsing: edtf), edtf)
    } catch {
      throw fault(written, "'\(edtf)' is not EDTF: \(error)")
    }
  }

  private func event(_ fields: YAMLFields) throws(Fault) -> HandWrittenItem {
    for (key, value) in fields.pairs where !Self.keys.contains(key) {
      throw fault(
        value.mark == nil ? node : value,
        "unknown key '\(key)'; the keys are \(Self.keys.joined(separator: ", ")), and those of a period era and date")
    }
    guard let title = fields.text("title"), !title.isEmpty else { throw fault(node, "the event has no 'title:'") }
    let (date, edtf) = try date(fields, named: title)
    let kind = try kind(fields)
    let body = fields.text("text") ?? title
    let cited = fields.text("source").flatMap { $0.isEmpty ? nil : $0 }
    let steps = ["written by hand in \(surroundings.file)"] + (cited.map { ["source: \($0)"] } ?? [])
    let source = Event.Source(
      document: cited ?? surroundings.file, quote: body, start: 0, end: 0, expression: edtf, expressionStart: 0,
      expressionEnd: 0, date: date, derivation: Derivation(expression: edtf, rule: "hand-written", steps: steps))
    let event = Event(
      id: "", date: date, basis: .given, kind: kind, title: title, text: body, sources: [source], names: [])
    return .event(event, source: cited)
  }

  private func kind(_ fields: YAMLFields) throws(Fault) -> Event.Kind {
    guard let written = fields["kind"], let name = written.scalar?.string else { return .occurrence }
    guard let known = Event.Kind(rawValue: name) else {
      let kinds = Event.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(written, "expected kind \(kinds), found '\(name)'")
    }
    return known
  }
}
