import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Questions and answers: what is told is of the speaker's life.
@Suite struct ExpressionsInterviewTests {
  static let interviews: [(dates: [String?], text: String)] = [
    (
      ["1962", "1962-03", "1962-06-04", "1970", "1970-10"],
      "Q: When did you come?\n\nA: I came in 1962. In March my mother died. On 4 June I got a job.\n\nQ: And then?\n\nA: I "
        + "left in 1970. In October I married."
    ),
    (
      ["1962-09", "1962-12", "1970", "1970-10-03"],
      "Interviewer: When did you come?\n\nJane: I came in September 1962. In December my mother died.\n\nInterviewer: And "
        + "then?\n\nJane: I left in 1970. On 3 October I married."
    ),
    // The question names the year.
    (
      ["1968", "1968-08-20", "1968-10", "1990-11", "1990-12"],
      "INTERVIEWER: Where were you in 1968?\n\nMR SMITH: I was in Prague. On 20 August the tanks came. In October I "
        + "fled.\n\nINTERVIEWER: When did you come back?\n\nMR SMITH: In November 1990. In December I saw my brother."
    ),
    // A later turn may have returned to the day of writing.
    (
      ["1983", "1983-05-03", "[1983-07,2016-07]"],
      "Q: You were arrested. A: Yes, in 1983. On 3 May they came. Q: When did you leave? A: In July I left."
    ),
    (
      ["1971", "1971-03", "[1971-06,2016-06]"],
      "Q. When did you come?\n\nA. In 1971. In March I found work.\n\nQ. And then?\n\nA. In June I left."
    ),
    // What is, what will be, and what points to the day of writing is told from there.
    (
      ["2009", "2009-05", "2017-03", "[2016-11-14..2016-11-20]", "2016-11-22"],
      "Q: When did you start?\n\nA: We started in 2009. In May we had our first gig.\n\nQ: What comes next?\n\nA: We are on "
        + "tour in March. Last week we were in Paris. I wrote a song this morning."
    ),
    (
      ["1964", "1964-06", nil],
      "Q: And the band?\n\nA: It was formed in 1964. In June we played.\n\nQ: You stopped?\n\nA: I was in hospital from "
        + "January to March."
    ),
    // News in questions and answers has no story to go on from.
    (
      ["2016-03", "2016-12-03", "2016-11-21"],
      "Q: Has the road been mended?\n\nA: It was mended in March.\n\nQ: Will it be shut?\n\nA: It will be shut on 3 "
        + "December. On Monday we met."
    ),
  ]

  @Test(arguments: interviews) func interview(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: "2016-11-22") == expected)
  }

  /// Labels of other kinds, and a question now and then, make no interview.
  @Test(arguments: [
    "Date: 3 May 2014\nVenue: Hall\nTime: 9:00\nDate: 4 May 2014\nVenue: Hall\nTime: 9:00",
    "Action: AB to write by 3 May.\n\nDecision: agreed.\n\nAction: CD to ask.\n\nDecision: agreed.",
    "Question: what now? He left in 1980. In May he came back.", "Plan A: leave. Plan B: stay.",
    "Vitamin A: good. Vitamin A: good.",
  ]) func others(_ text: String) {
    var text = text
    #expect(text.withUTF8 { InterviewTurns(of: $0).starts } == [])
  }
}
