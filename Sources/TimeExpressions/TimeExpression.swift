/// A stretch of text that speaks of time, found but not yet resolved.
package struct TimeExpression: Hashable, Sendable {
  /// UTF-8 byte offsets into the text.
  package var range: Range<Int>
  /// The name of the grammar rule that found it.
  package var rule: String
  package var meaning: Meaning
  /// The time its clause speaks of, by tense and modality.
  package var tense: ClauseTense
  /// The word that ties it to its clause: "since", "until", "by".
  package var link: Link?
  /// For the two ends of a range, and for expressions joined from several: the pieces annotators mark one by one.
  package var parts: [Part]
  /// The number of the block it stands in; blocks are parted by blank lines.
  package var block: Int
  /// The number of its sentence.
  package var sentence: Int
  /// It stands at the beginning of its sentence, after no more than a word or two: "In 1918, …".
  package var startsSentence = false
  /// A verb in the past is what it dates, with nothing between them that could be dated instead: "resigned in December".
  package var isOfPastVerb = false
  /// It stands right after an opening bracket.
  package var isParenthetical = false

  /// The rule of "the eve of …", which is a time only where what follows names an event with a date.
  package static let eveOfEvent = "the eve of"
  /// The rule of "the night before …", likewise.
  package static let partBesideEvent = "the <part> before …"

  package struct Part: Hashable, Sendable {
    package var range: Range<Int>
    package var meaning: Meaning
    package init(range: Range<Int>, meaning: Meaning) {
      self.range = range
      self.meaning = meaning
    }
  }

  package enum Link: String, Hashable, Sendable {
    case since, until, by, before, after, from, to, within, through, into, `in`
  }

  package init(
    range: Range<Int>, rule: String, meaning: Meaning, tense: ClauseTense = .unknown, link: Link? = nil,
    parts: [Part] = [], block: Int = 0, sentence: Int = 0
  ) {
    self.range = range
    self.rule = rule
    self.meaning = meaning
    self.tense = tense
    self.link = link
    self.parts = parts
    self.block = block
    self.sentence = sentence
  }
}

/// Whether a clause speaks of what was, is, or is to come; `open` where its words fit what was and what is to come alike
/// ("told to leave on Monday"), so that no side may be chosen.
package enum ClauseTense: String, Hashable, Sendable { case past, present, future, open, unknown }
