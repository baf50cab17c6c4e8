import Chronology
import Events
import Foundation
import Testing

@testable import Evaluation

@Suite struct RecognizersScoreTests {
  /// A case with one expression, marked in the text, and its admitted values as JSON.
  static func item(_ marked: String, _ values: String, type: String = "daterange", timex: String = "") throws
    -> RecognizersCase
  {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let json = """
      {"id":"a/1","input":"\(parts.joined())","reference":"2016-11-07T00:00:00","expected":[{"start":\(parts[0].count),\
      "end":\(parts[0].count + parts[1].count),"type":"\(type)","timex":"\(timex)","values":\(values)}]}
      """
    return try JSONDecoder().decode(RecognizersCase.self, from: Data(json.utf8))
  }

  /// place, value, value to the unit.
  static func shares(_ item: RecognizersCase, _ found: RecognizedDate...) -> [Double] {
    var score = RecognizersScore()
    score.add(item, found: found)
    return score.figures.map(\.value)
  }

  static func found(_ item: RecognizersCase, _ words: String, _ edtf: String?, value: String = "") throws
    -> RecognizedDate
  {
    let range = try #require(item.input.range(of: words))
    let start = item.input.distance(from: item.input.startIndex, to: range.lowerBound)
    return RecognizedDate(
      range: start..<start + words.count, value: value, date: try edtf.map { try HistoricalDate(parsing: $0) },
      preposition: DatePreposition(
        before: RecognizersScore.words(String(item.input[..<range.lowerBound])),
        after: RecognizersScore.words(String(item.input[range.upperBound...]))))
  }

  @Test func countsPlaceAndValue() throws {
    let item = try Self.item("I'll go |tomorrow|.", #"[{"value":"2016-11-08"}]"#, type: "date")
    #expect(Self.shares(item, try Self.found(item, "tomorrow", "2016-11-08")) == [1, 1, 1])
    #expect(Self.shares(item, try Self.found(item, "tomorrow", "2016-11-09")) == [1, 0, 0])
    #expect(Self.shares(item, try Self.found(item, "tomorrow", nil)) == [1, 0, 0])
    #expect(Self.shares(item, try Self.found(item, "go tomorrow", "2016-11-08")) == [0, 0, 0])
    #expect(Self.shares(item) == [0, 0, 0])
  }

  @Test func twoDaysLeftOpenAreRightWhenBothAreAdmitted() throws {
    let values = #"[{"value":"2016-10-15"},{"value":"2016-11-15"}]"#
    let item = try Self.item("back on |the 15th|", values, type: "date")
    #expect(Self.shares(item, try Self.found(item, "the 15th", "[2016-10-15,2016-11-15]")) == [1, 1, 1])
    #expect(Self.shares(item, try Self.found(item, "the 15th", "2016-11-15")) == [1, 1, 1])
    #expect(Self.shares(item, try Self.found(item, "the 15th", "[2016-09-15,2016-11-15]")) == [1, 0, 0])
  }

  @Test func aWeekHoldsTheDayToTheUnit() throws {
    let item = try Self.item("|two weeks ago|", #"[{"value":"2016-10-24"}]"#, type: "date")
    #expect(Self.shares(item, try Self.found(item, "two weeks ago", "[2016-10-24..2016-10-30]")) == [1, 0, 1])
    #expect(Self.shares(item, try Self.found(item, "two weeks ago", "[..2016-10-30]")) == [1, 0, 0])
  }

  @Test(arguments: [
    ("2016-11", "2016-11-01", "2016-12-01"), ("2014/2018", "2014-01-01", "2018-01-01"),
    ("2016-12-04/2016-12-23", "2016-12-04", "2016-12-23"), ("[2016-11-08..2016-11-09]", "2016-11-08", "2016-11-10"),
  ]) func rangesEndAsTheGoldHasIt(_ edtf: String, _ start: String, _ end: String) throws {
    let item = try Self.item("in |then|", #"[{"start":"\#(start)","end":"\#(end)"}]"#)
    #expect(Self.shares(item, try Self.found(item, "then", edtf)) == [1, 1, 1])
  }

  @Test func wordsThatLeadUpToADateMayStandOutside() throws {
    let item = try Self.item("closed |from 2014 to 2018|", #"[{"start":"2014-01-01","end":"2018-01-01"}]"#)
    #expect(Self.shares(item, try Self.found(item, "2014 to 2018", "2014/2018")) == [1, 1, 1])
    #expect(Self.shares(item, try Self.found(item, "2014", "2014")) == [0, 0, 0])
  }

  @Test(arguments: [
    ("|before 2018|", #"[{"end":"2018-01-01","mod":"before"}]"#, 1.0),
    ("|no later than 2018|", #"[{"end":"2018-01-01","mod":"before"}]"#, 1),
    ("|since 2018|", #"[{"start":"2018-01-01","mod":"since"}]"#, 1),
    ("|2018 or later|", #"[{"start":"2018-01-01","mod":"since"}]"#, 1),
    ("|later than 2018|", #"[{"start":"2019-01-01","mod":"after"}]"#, 1),
    ("|since 2018|", #"[{"end":"2018-01-01","mod":"before"}]"#, 0),
    ("in |2018|", #"[{"start":"2018-01-01","mod":"since"}]"#, 0),
  ]) func theSideIsReadFromTheWordsAround(_ text: String, _ values: String, _ right: Double) throws {
    let item = try Self.item(text.hasPrefix("|") ? text : text, values)
    #expect(Self.shares(item, try Self.found(item, "2018", "2018")) == [1, right, right])
  }

  @Test func partsLieInTheGoldsParts() throws {
    let item = try Self.item("|late this year|", #"[{"start":"2016-07-01","end":"2017-01-01","mod":"end"}]"#)
    #expect(Self.shares(item, try Self.found(item, "late this year", "[2016-09..2016-12]")) == [1, 1, 1])
    #expect(Self.shares(item, try Self.found(item, "late this year", "2016")) == [1, 0, 0])
  }

  @Test func whereNothingIsAdmittedNothingExactIsRight() throws {
    let item = try Self.item("in |fiscal 2008|", "null", timex: "FY2008")
    #expect(Self.shares(item, try Self.found(item, "fiscal 2008", "2008~", value: "2008")) == [1, 1, 1])
    #expect(Self.shares(item, try Self.found(item, "fiscal 2008", "2008", value: "2008")) == [1, 0, 0])
    let summer = try Self.item("|this summer|", "null", timex: "2016-SU")
    #expect(Self.shares(summer, try Self.found(summer, "this summer", "2016-22", value: "2016-SU")) == [1, 1, 1])
  }

  @Test func theProductReadsTheCase() throws {
    let item = try Self.item("They will meet |next week|.", #"[{"start":"2016-11-14","end":"2016-11-21"}]"#)
    var score = RecognizersScore()
    score.add(item)
    #expect(score.figures.map(\.value) == [1, 1, 1])
  }
}
