import Chronology
import Testing

@testable import DateResolution

/// What letters and newsletters ask of their readers. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsRequestsTests {
  static let toCome =
    CorpusCase.news(
      "2007-11-05",
      [
        "Let's meet on [Monday].", "Let us meet in the hall on [Monday].", "Shall we meet on [Monday]?",
        "Join us on [Monday].", "Join us for a walk on [Monday].", "Come and see us on [Monday].",
        "Be there on [Monday]!", "Pop in on [Monday] for tea.", "If you missed it, join us on [Monday].",
        "Our door is open: come in on [Monday].", "Are you free on [Monday]?", "Could you come on [Monday]?",
        "Why not join us on [Monday]?", "I look forward to seeing you on [Monday].",
        "Looking forward to the show on [Monday].", "You are invited to supper on [Monday].",
        "All are welcome on [Monday].", "Residents are urged to leave on [Monday].",
      ])
    + CorpusCase.news("2008-09-05", ["Join us on [5 September]."]) + CorpusCase.news("2008-03", ["Join us in [March]."])

  /// What there is to see may have been, and what stands in the object as well.
  static let open = CorpusCase.news(
    "2007-10-29", edtf: "[2007-10-29,2007-11-05]",
    [
      "Watch the match on [Monday].", "Look out for the van on [Monday].", "Post your photos of the fete on [Monday].",
      "He looked forward to the final on [Monday].",
    ])

  static let past = CorpusCase.news(
    "2007-10-29",
    [
      "Look at what happened on [Monday].", "Meet the crew of the boat that sank on [Monday].",
      "Meet the new mayor, sworn in on [Monday].", "Book sales fell on [Monday].", "Order was restored on [Monday].",
      "Return of the king on [Monday].", "Are you the man who won on [Monday]?",
      "Could you hear the bells on [Monday]?",
      "Come rain or shine on [Monday], they marched.", "Save for one goal on [Monday], Derby were poor.",
      "Get well soon after your fall on [Monday].", "Call us if you saw anything on [Monday].",
      "Send my love to Jo, who I saw on [Monday].", "Thank you for coming on [Monday].",
      "Help us find the car seen on [Monday].", "Let him go: he left on [Monday].",
    ])

  @Test("To come", arguments: toCome) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("On either side", arguments: open) func onEitherSide(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
}
