package import Chronology

/// A chronology: what happened when and who says so. What all renderers read.
package struct Timeline: Sendable {
  package var title: String
  /// How many events a selection left out; every output says so.
  package var notShown = 0
  /// In chronological order.
  package var events: [Event]
  /// Events that nothing dates; never dropped.
  package var undated: [Event]
  package var conflicts: [Conflict]
  package var documents: [DocumentRecord]
  /// Named periods that stand behind the events; in order of their dates.
  package var eras: [Era]

  package init(
    title: String, events: [Event] = [], undated: [Event] = [], conflicts: [Conflict] = [],
    documents: [DocumentRecord] = [], eras: [Era] = []
  ) {
    self.title = title
    self.events = events
    self.undated = undated
    self.conflicts = conflicts
    self.documents = documents
    self.eras = eras
  }
}

/// A named period in the background of a chronology ("Prohibition"): it is no event, has no source, and counts as none.
package struct Era: Hashable, Sendable {
  package var name: String
  /// From when to when; an end may be open.
  package var date: HistoricalDate

  package init(name: String, date: HistoricalDate) {
    self.name = name
    self.date = date
  }
}

/// By date, then by name.
extension Era: Comparable {
  package static func < (left: Era, right: Era) -> Bool { (left.date, left.name) < (right.date, right.name) }
}

/// Sources that tell of one event and disagree on its date.
package struct Conflict: Hashable, Sendable {
  /// The event; it carries the date that is better supported.
  package var event: String
  /// Each claimed date with the documents that claim it, best supported first; two or more.
  package var claims: [Claim]
  /// What disagrees, in plain words.
  package var explanation: String

  package init(event: String, claims: [Claim], explanation: String) {
    self.event = event
    self.claims = claims
    self.explanation = explanation
  }

  package struct Claim: Hashable, Sendable {
    package var date: HistoricalDate
    package var documents: [String]
    package init(date: HistoricalDate, documents: [String]) {
      self.date = date
      self.documents = documents
    }
  }
}

/// What the timeline knows of a document.
package struct DocumentRecord: Hashable, Sendable, Identifiable {
  package var id: String
  package var title: String?
  package var url: String?
  package var byline: String?
  package var siteName: String?
  package var language: String?
  /// The document's own date: given, declared, or inferred as a window.
  package var date: HistoricalDate?
  /// "given", "declared" or "inferred"; nil when nothing is known.
  package var dateBasis: String?
  /// Why, in plain words, one reason an element.
  package var reasons: [String]
  /// The body, for the evidence pages.
  package var text: String
  /// Its blocks: kind ("paragraph", "heading", "listItem", "quotation", "tableRow", "preformatted") and Unicode
  /// scalar offsets, half open.
  package var blocks: [Block]

  package struct Block: Hashable, Sendable {
    package var kind: String
    package var start: Int
    package var end: Int
    package init(kind: String, start: Int, end: Int) {
      self.kind = kind
      self.start = start
      self.end = end
    }
  }

  package init(
    id: String, title: String? = nil, url: String? = nil, byline: String? = nil, siteName: String? = nil,
    language: String? = nil, date: HistoricalDate? = nil, dateBasis: String? = nil, reasons: [String] = [],
    text: String, blocks: [Block] = []
  ) {
    self.id = id
    self.title = title
    self.url = url
    self.byline = byline
    self.siteName = siteName
    self.language = language
    self.date = date
    self.dateBasis = dateBasis
    self.reasons = reasons
    self.text = text
    self.blocks = blocks
  }
}
