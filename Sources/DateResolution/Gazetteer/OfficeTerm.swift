package import Chronology

/// The time in which a person held an office. It tells when a text was written that calls the person by the office,
/// never when something happened.
package struct OfficeTerm: Hashable, Sendable {
  package let person: String
  package let office: String
  /// Each term an interval, in order; the last one is open while it runs.
  package let terms: [HistoricalDate]
}

/// A place in a text that calls a person by an office.
package struct OfficeMention: Hashable, Sendable {
  /// Whom the words can mean: one, except for "President Bush" and the like.
  package let holders: [OfficeTerm]
  /// UTF-8 byte offsets of the words into the text.
  package let range: Range<Int>
  package let standing: Standing
  /// Whether the sentence gives a year, or counts years back ("50 years ago"): then it may be telling of the past, and the words say less of the time of writing.
  package let besideYear: Bool
  /// Whether words beside it tell that the person leaves the office; then it may just be over.
  package let isLeaving: Bool

  package enum Standing: String, Hashable, Sendable, CaseIterable {
    /// "President Donald Trump", "the Trump administration": written in the term, or telling of it.
    case incumbent
    /// "former President Donald Trump": written after the beginning of a term, usually after its end.
    case former
    /// "President-elect Joe Biden": written before the beginning of a term.
    case elect
  }
}
