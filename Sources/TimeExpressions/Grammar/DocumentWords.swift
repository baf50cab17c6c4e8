/// The words by which a language names the parts of a document: its datelines, diaries, letters, messages and interviews.
///
/// Words are given in lower case.
package protocol DocumentWords: Sendable {
  /// "Farm diary, 1879": whether the title says what it is.
  func namesDiary(_ word: String) -> Bool
  /// "I", "my": a diary says it often.
  func isFirstPerson(_ word: String) -> Bool
  /// "Posted by Mags » Mon 13 Mar 2006 8:02 am": what a program sets before the day of a message, case and all.
  func isPosting(_ lead: some Collection<UInt8>) -> Bool
  /// "On 6 July 2012, Jo wrote:": the word before the day.
  func leadsToDay(_ word: String) -> Bool
  /// "Wrote", "noted": the verb behind that day.
  func tellsWriting(_ word: String) -> Bool
  /// "Q", before a colon or a full stop: a question of an interview.
  func isQuestion(_ label: String) -> Bool
  /// "A": an answer.
  func isAnswer(_ label: String) -> Bool
  /// "Interviewer", before a colon.
  func isAsker(_ label: String) -> Bool
  /// Whether the word can stand in the place of a dateline: not in "BORN, 3 MAY 1930", "LOSS OF THE ANN LEE, 3 May 1930".
  func canBeOfPlace(_ word: String) -> Bool
  /// "In", "Yesterday": a small word that begins a sentence, and no name.
  func isFunctionWord(_ word: String) -> Bool
}
