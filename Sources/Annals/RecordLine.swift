import Chronology
import DateResolution
import Events
package import Foundation

/// The form of a record on a line of JSON: what `annals extract --jsonl` writes and every other command reads back.
///
/// Offsets are Unicode scalar offsets, half open. Unknown keys are ignored.
struct RecordLine: Codable, Sendable {
  /// Tells a record from an article in JSON Lines, and its version. The key sorts before all others, so that the first
  /// bytes of a file tell.
  var annals = Self.version
  static let version = "record-1"
  /// What a file of this version begins with, and one of any version.
  static let mark = Array("{\"annals\":\"\(version)\"".utf8)
  static let anyMark = Array("{\"annals\":\"record-".utf8)

  var id: String
  var title: String?
  var url: String?
  var byline: String?
  var site: String?
  var language: String?
  var date: String?
  var dateBasis: String?
  var reasons: [String]
  var text: String
  var blocks: [BlockLine]
  var events: [EventLine]

  private enum CodingKeys: String, CodingKey {
    case annals, id, title, url, byline, site, language, date
    case dateBasis = "date_basis"
    case reasons, text, blocks, events
  }

  struct BlockLine: Codable, Sendable {
    var kind: String
    var start: Int
    var end: Int
  }

  struct EventLine: Codable, Sendable {
    var id: String
    @Nullable var date: String?
    @Nullable var earliest: String?
    @Nullable var latest: String?
    var weekday: Int?
    var basis: String
    var kind: String
    var title: String
    var text: String
    var namedEvent: String?
    var names: [String]
    var quote: String
    var start: Int
    var end: Int
    /// The time expression that dates the event, its words and place.
    var trigger: TriggerLine
    var derivation: DerivationLine

    private enum CodingKeys: String, CodingKey {
      case id, date, earliest, latest, weekday, basis, kind, title, text
      case namedEvent = "named_event"
      case names, quote, start, end, trigger, derivation
    }
  }

  struct TriggerLine: Codable, Sendable {
    var text: String
    var start: Int
    var end: Int
  }

  struct DerivationLine: Codable, Sendable {
    var rule: String
    var steps: [String]
    var anchor: AnchorLine?
  }

  struct AnchorLine: Codable, Sendable {
    var kind: String
    var date: String
    var text: String?
  }
}

extension RecordLine {
  init(_ record: EventRecord) {
    let document = record.document
    id = document.id
    title = document.title
    url = document.url
    byline = document.byline
    site = document.siteName
    language = document.language
    date = document.date?.edtf
    dateBasis = document.dateBasis
    reasons = document.reasons
    text = document.text
    blocks = document.blocks.map { BlockLine(kind: $0.kind, start: $0.start, end: $0.end) }
    events = record.events.map(EventLine.init)
  }

  /// The record, or what is wrong with the line.
  func record(_ dates: inout KnownDates) throws -> EventRecord {
    guard annals == Self.version else { throw RecordFault("it is a '\(annals)', this version reads '\(Self.version)'") }
    // Every byte but those that continue a scalar.
    let length = text.utf8.count { $0 & 0xC0 != 0x80 }
    for event in events {
      let places = [0, event.start, event.trigger.start, event.trigger.end, event.end, length]
      guard zip(places, places.dropFirst()).allSatisfy(<=) else {
        throw RecordFault("the offsets of event '\(event.id)' do not lie in order within the text")
      }
      guard event.weekday.map({ (1...7).contains($0) }) ?? true else {
        throw RecordFault("event '\(event.id)': expected a weekday of 1 to 7")
      }
    }
    guard blocks.allSatisfy({ $0.start >= 0 && $0.start <= $0.end && $0.end <= length }) else {
      throw RecordFault("the offsets of a block do not lie within the text")
    }
    return EventRecord(
      document: DocumentRecord(
        id: id, title: title, url: url, byline: byline, siteName: site, language: language,
        date: try date.map { try dates.date($0) }, dateBasis: dateBasis, reasons: reasons, text: text,
        blocks: blocks.map { .init(kind: $0.kind, start: $0.start, end: $0.end) }),
      events: try events.map { try $0.event(document: id, &dates) })
  }
}

extension RecordLine.EventLine {
  init(_ event: Event) {
    let source = event.sources[0]
    id = event.id
    date = event.date?.edtf
    earliest = event.date?.earliest?.description
    latest = event.date?.latest?.description
    weekday = event.weekday
    basis = event.basis.rawValue
    kind = event.kind.rawValue
    title = event.title
    text = event.text
    namedEvent = event.namedEvent
    names = event.names
    quote = source.quote
    start = source.start
    end = source.end
    trigger = .init(text: source.expression, start: source.expressionStart, end: source.expressionEnd)
    derivation = .init(
      rule: source.derivation.rule, steps: source.derivation.steps,
      anchor: source.derivation.anchor.map { .init(kind: $0.kind.rawValue, date: $0.date.edtf, text: $0.text) })
  }

  func event(document: String, _ dates: inout KnownDates) throws -> Event {
    guard let basis = Basis(rawValue: basis) else { throw RecordFault("unknown basis '\(basis)'") }
    guard let kind = Event.Kind(rawValue: kind) else { throw RecordFault("unknown kind '\(kind)'") }
    let date = try date.map { try dates.date($0) }
    let anchor = try derivation.anchor.map { line in
      guard let kind = Derivation.Anchor.Kind(rawValue: line.kind) else {
        throw RecordFault("unknown anchor '\(line.kind)'")
      }
      return Derivation.Anchor(kind: kind, date: try dates.date(line.date), text: line.text)
    }
    let source = Event.Source(
      document: document, quote: quote, start: start, end: end, expression: trigger.text,
      expressionStart: trigger.start, expressionEnd: trigger.end, date: date,
      derivation: Derivation(
        expression: trigger.text, rule: derivation.rule, anchor: anchor, steps: derivation.steps))
    return Event(
      id: id, date: date, weekday: weekday, basis: basis, kind: kind, title: title, text: text, sources: [source],
      names: names, namedEvent: namedEvent)
  }
}

/// Dates by the text that they were read from: chronologies say the same dates again and again.
struct KnownDates: Sendable {
  private var dates: [String: HistoricalDate] = [:]

  mutating func date(_ edtf: String) throws(EDTFError) -> HistoricalDate {
    if let date = dates[edtf] { return date }
    let date = try HistoricalDate(parsing: edtf)
    dates[edtf] = date
    return date
  }
}

/// A record that is JSON but says something impossible.
struct RecordFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension EventRecord {
  /// One line of JSON, keys sorted, without the line break.
  package func jsonLine() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(RecordLine(self))
  }
}

/// A value whose key stands in the JSON even when there is none, as null.
@propertyWrapper
struct Nullable: Codable, Sendable {
  var wrappedValue: String?

  init(wrappedValue: String?) { self.wrappedValue = wrappedValue }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(String.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}

extension KeyedDecodingContainer {
  /// A missing key reads as null.
  func decode(_ type: Nullable.Type, forKey key: Key) throws -> Nullable {
    try decodeIfPresent(type, forKey: key) ?? Nullable(wrappedValue: nil)
  }
}
