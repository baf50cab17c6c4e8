package import Chronology
package import DateResolution

/// One entry of a chronology, with every source that tells of it.
///
/// A value like any other; what it holds is on the heap in one piece, so that a copy costs one count of references and a
/// list of events eight bytes an event. Chronologies are sorted, merged, selected and put into pages over and over.
package struct Event: Sendable, Identifiable {
  private var box: Box

  package init(
    id: String, date: HistoricalDate?, weekday: Int? = nil, basis: Basis, kind: Kind, title: String, text: String,
    importance: Double = 0, sources: [Source], names: [String] = [], namedEvent: String? = nil
  ) {
    box = Box(
      Fields(
        id: id, date: date, weekday: weekday, basis: basis, kind: kind, title: title, text: text,
        importance: importance, sources: sources, names: names, namedEvent: namedEvent))
  }

  /// Stable: depends on content, not on order or machine. Fit for a URL fragment.
  package var id: String {
    get { box.fields.id }
    set { owned().fields.id = newValue }
  }
  /// nil for an undated event.
  package var date: HistoricalDate? {
    get { box.fields.date }
    set { owned().fields.date = newValue }
  }
  /// Where only the weekday inside a window is known ("a Monday, early 2010"): Monday is 1, Sunday is 7.
  package var weekday: Int? {
    get { box.fields.weekday }
    set { owned().fields.weekday = newValue }
  }
  package var basis: Basis {
    get { box.fields.basis }
    set { owned().fields.basis = newValue }
  }
  package var kind: Kind {
    get { box.fields.kind }
    set { owned().fields.kind = newValue }
  }
  /// A headline: short, self-contained.
  package var title: String {
    get { box.fields.title }
    set { owned().fields.title = newValue }
  }
  /// The sentence or clause that carries the date, in full.
  package var text: String {
    get { box.fields.text }
    set { owned().fields.text = newValue }
  }
  /// 0 to 1, comparable within one timeline.
  package var importance: Double {
    get { box.fields.importance }
    set { owned().fields.importance = newValue }
  }
  /// Best first.
  package var sources: [Source] {
    get { box.fields.sources }
    set { owned().fields.sources = newValue }
  }
  /// Names in it (people, places, organisations), most telling first; for lanes and the name index.
  package var names: [String] {
    get { box.fields.names }
    set { owned().fields.names = newValue }
  }
  /// The gazetteer entry that it is, when it is one.
  package var namedEvent: String? {
    get { box.fields.namedEvent }
    set { owned().fields.namedEvent = newValue }
  }

  private struct Fields: Hashable, Sendable {
    var id: String
    var date: HistoricalDate?
    var weekday: Int?
    var basis: Basis
    var kind: Kind
    var title: String
    var text: String
    var importance: Double
    var sources: [Source]
    var names: [String]
    var namedEvent: String?
  }

  /// Changed by its only owner alone (`owned`), so several threads may read it at once.
  private final class Box: @unchecked Sendable {
    @exclusivity(unchecked) var fields: Fields
    init(_ fields: Fields) { self.fields = fields }
  }

  /// The box, to be changed: one of its own where others hold this one too.
  private mutating func owned() -> Box {
    if !isKnownUniquelyReferenced(&box) { box = Box(box.fields) }
    return box
  }
}

extension Event: Hashable {
  package static func == (left: Event, right: Event) -> Bool {
    left.box === right.box || left.box.fields == right.box.fields
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(box.fields) }
}

extension Event {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case occurrence, plan, statement, state }
}
