import Chronology
import Testing

@testable import DateResolution

/// What is counted from has a date of its own in the same clause. Written on 14 March 2018.
@Suite struct ExpressionsAnchorClauseTests {
  static func resolve(_ text: String) -> [ResolvedExpression] {
    let day = Day(checkedYear: 2018, month: 3, day: 14)
    return ExpressionResolver(window: .init(earliest: day, latest: day), options: .init(style: .news)).resolve(text)
  }

  @Test(
    "From the date behind it",
    arguments: [
      ("2018-W01", "A week before the collapse on 9 January 2018, auditors warned the board."),
      ("2016-W21", "Three weeks after he was arrested on 3 May 2016, Khan was freed."),
      ("2016-W21", "Three weeks after he was arrested and charged on 3 May 2016, Khan was freed."),
      ("2016-W21", "Three weeks after the fire and the flood of 3 May 2016, the town was empty."),
      ("2018-01-12", "Three days after the collapse of the bank on 9 January, the chairman went."),
      ("2012", "Two years after the police took the harbour in 2010, the dockers struck."),
      ("2018-03-14", "Two days after the vote on Monday, the cabinet met."),
      ("2018-10", "A month to the day after the contract was signed on 12 September 2018, the ferry broke down."),
    ]) func counted(_ expected: String, _ text: String)
  {
    let found = Self.resolve(text)
    #expect(found[0].value == expected)
    #expect(found[0].anchorPlace == found[1].range)
  }

  @Test("Past the year of a name, and without a number no more than earlier or later") func namesAndVagueCounts() {
    #expect(Self.resolve("Surgery came the day after the Euro 2016 final on 10 July 2016.")[0].value == "2016-07-11")
    #expect(
      Self.resolve("Days before the collapse on 9 January 2018, auditors warned the board.")[0].date?.edtf
        == "[..2018-01-08]")
  }

  @Test(
    "Not from the date of the main clause",
    arguments: [
      "Three weeks after the election, the parties met on 3 May 2016.",
      "Three weeks after the election the parties met on 3 May 2016.",
      "He came two years after the fire and left on 3 May 2016.",
      "She fled to Ely two days after the battle and to Hull on 3 May 2016.",
      "The ship sank two years after the war and was found on 3 May 2016.",
      "Three weeks after the election. On 3 May 2016 the parties met.",
    ]) func mainClause(_ text: String)
  {
    #expect(Self.resolve(text)[0].anchorPlace == nil)
    #expect(Self.resolve(text)[0].date == nil)
  }

  @Test("One of many Fridays is no day") func indefiniteWeekday() {
    #expect(Self.resolve("He was born on a Friday in 1960.").map(\.value) == ["XXXX-WXX-5", "1960"])
    for text in [
      "It happened on a Friday night.", "One Friday evening a man walked in.", "It was a cold Friday morning.",
    ] {
      #expect(Self.resolve(text).map { $0.date } == [nil])
      #expect(Self.resolve(text).map { $0.value.prefix(10) } == ["XXXX-WXX-5"])
    }
    #expect(Self.resolve("It was a cold Friday.").map(\.value) == ["XXXX-WXX-5"])
    #expect(Self.resolve("In a Monday speech he denied it.").map(\.value) == ["2018-03-12"])
    #expect(Self.resolve("That one Monday was a blast.").map(\.date?.edtf) == ["2018-03-12"])
    #expect(Self.resolve("They attended a rally Monday.").map(\.value) == ["2018-03-12"])
    #expect(Self.resolve("In a Monday night raid two men were held.").map(\.date?.edtf) == ["2018-03-12"])
  }

  @Test(
    "A day moved is the second one, and no stretch",
    arguments: [
      "The meeting was moved from 13 March to 20 March.", "They postponed the vote from 13 to 20 March.",
      "The launch was pushed back from 13 March 2018 to 20 March 2018.",
    ]) func moved(_ text: String)
  {
    #expect(Self.resolve(text).map { $0.date?.latest?.dayOfMonth } == [20])
    #expect(Self.resolve(text).first?.date?.edtf.contains("/") == false)
  }
}
