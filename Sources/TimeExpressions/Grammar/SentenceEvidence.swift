/// What a sentence says of the time of what it names, by closed lists of words that leave no doubt.
///
/// The tense of an expression is right most of the time, which is enough to choose between two Mondays and not enough to
/// bound the day of a document: a wrong bound misplaces everything in it.
package protocol SentenceEvidence {
  /// Years that name an aim or a fixture rather than a time that has come: "the 2030 Agenda", "its 2050 target".
  func namesAim(_ date: Range<Int>) -> Bool
  /// Whether a date that its clause tells as past has come: not in "had it been passed, licences would have lapsed in 2010",
  /// nor where it may lie ahead of the deed, "approved, effective 1 January", "notes due 1994".
  func hasCome(_ date: Range<Int>, in sentence: Range<Int>) -> Bool
  /// "Will open in", "is scheduled for", "are due on", in a sentence that does not look back at what was once to come.
  func isAnnounced(in sentence: Range<Int>) -> Bool
  /// Whether the opening of an entry tells what is planned for its day.
  func tellsPlan(_ opening: Range<Int>) -> Bool
  /// The time of a named event: "present" of nothing less than people doing something *in* it ("engineers are clearing mines
  /// in Operation Harvest"), "future" only of what is announced before it, and else unknown.
  func tense(ofMention range: Range<Int>, in sentence: Range<Int>) -> ClauseTense
}
