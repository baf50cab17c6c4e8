package import Chronology

/// An event that a text can name instead of giving its date: "the Doha agreement", "9/11", "Operation Moshtarak".
package struct NamedEvent: Hashable, Sendable, Identifiable {
  /// The name in lower case, words joined by hyphens; the same for as long as the name is.
  package let id: String
  package let name: String
  package let date: HistoricalDate
  package let kind: Kind
  /// Known of beforehand (an election, a summit, games), so that a text which names it may be older than the event.
  package let isForeseen: Bool
  /// The surface forms that name the event in any document, the name itself first.
  package let aliases: [String]
  /// What the date rests on.
  package let source: String

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something that happened at one time: an attack, a signing, an election.
    case point
    /// Something that went on from one date to another: a war, an operation, a term.
    case span
  }
}

/// A place in a text that names an event.
package struct NamedEventMention: Hashable, Sendable {
  package let event: NamedEvent
  /// UTF-8 byte offsets of the words into the text.
  package let range: Range<Int>
  package let matchedBy: Match
  /// Set when the words speak of an anniversary of the event: the event keeps its own date, and the anniversary is
  /// another day that the event does not date.
  package let anniversary: Anniversary?

  /// How the event was recognised, the strongest first.
  package enum Match: String, Hashable, Sendable, CaseIterable {
    /// A name that belongs to this event alone.
    case name
    /// A name that several things bear, decided by other words of the document or by a year beside it.
    case guardedName
    /// Words that together tell of the event without naming it.
    case words
  }

  package struct Anniversary: Hashable, Sendable {
    /// 10 in "the tenth anniversary"; nil when the text does not count.
    package let years: Int?
  }
}
