import Chronology
import Testing

@testable import DateResolution

/// Years told in passing, which lend themselves to no day without a year; and stretches told by their end.
@Suite struct ExpressionsPassingYearsTests {
  static let passing: [(dates: [String?], day: String?, text: String)] = [
    // How long ago something began.
    (["1938", nil], nil, "Rosa Quint has taught here since 1938. On July 9 the school closed."),
    (["1938", nil], nil, "He has kept the lighthouse since 1938. In June the lamp failed."),
    (["1938", nil], nil, "The bakery, in one family since 1938, was sold in June."),
    (["1938", nil], nil, "They had farmed there since 1938. In June the barn burned."),
    (["1938", nil], nil, "The guild, founded in 1938, was dissolved on 9 July."),
    (["1938", nil], nil, "The guild, which was founded in 1938, was dissolved on 9 July."),
    (["1938", nil], nil, "Born in 1938, she was elected on 9 July."),
    (["1884", nil, nil], nil, "A barn built in 1884 burned down on 9 July. The hay was saved on 11 July."),
    // The text goes on from the first date of its own.
    (
      ["1938", "1962-06", "1962-07-09"], nil,
      "The guild, founded in 1938, moved in June 1962. On 9 July it was dissolved."
    ),
    // Told of that year.
    (["1938", "1938-07-09"], nil, "The chapel was built in 1938. On 9 July it burned."),
    (["1938", "1938-07-09"], nil, "The guild was founded in 1938. It moved on 9 July."),
    (["1938", "1938-07-09"], nil, "In 1938 they moved. On 9 July the roof fell in."),
    (["1938", "1938-07-09"], nil, "The strike began in 1938. On 9 July it was over."),
    (["1938-03-05", "1938-07-09"], nil, "She had taught there since 5 March 1938. On 9 July she left."),
    // A dated text has a year of its own.
    (["1938", "2020-07-09"], "2020-08-01", "Rosa Quint has taught here since 1938. On July 9 the school closed."),
    // A report of a day that nobody knows looks back.
    (
      [nil, "1911-06-04", nil], nil,
      "Forty people stood outside the baths on Monday. They were opened on 4 June 1911. A plea begun on 8 October has "
        + "failed."
    ),
    // A death told ahead of the story.
    (
      ["1958-03-05", "1963", "[1958-03-21,1963-03-21]"], nil,
      "The mill burned on 5 March 1958. The owner died in 1963. On 21 March the walls were pulled down."
    ),
    (
      ["1958-03-05", "1963", "[1958-03-21,1963-03-21]"], nil,
      "The mill burned on 5 March 1958. The owner died five years later. On 21 March the walls were pulled down."
    ),
    (["1963", "1963-03-21"], nil, "The owner died in 1963. On 21 March the mill was sold."),
    (
      ["1958-03-05", "1963", "1963-03-21"], nil,
      "The mill burned on 5 March 1958. In 1963 the owner died. On 21 March the walls were pulled down."
    ),
  ]

  @Test(arguments: passing) func year(_ expected: [String?], _ day: String?, _ text: String) {
    let dates = ExpressionsLookBackTests.dates(text, on: day).map { date in
      date.map { $0.hasSuffix("/..") ? String($0.dropLast(3)) : $0 }
    }
    #expect(dates == expected)
  }

  static let stretches: [(date: String?, day: String?, texts: [String])] = [
    (
      "1962-07/1963-06", nil,
      ["Losses grew in the year to June 1963.", "He reports for the 12 months to June 1963."]
    ),
    (
      "1963-04/1963-06", nil, ["Losses grew in the three months to June 1963.", "It fell in the quarter to June 1963."]
    ),
    (
      "1963-01-01/1963-06-30", nil,
      [
        "Losses grew in the half year to 30 June 1963.", "Losses grew in the half-year ended 30 June 1963.",
        "Losses grew over the first six months ending 30 June 1963.",
      ]
    ),
    ("1953~/1963", nil, ["It lost half its hands in the ten years to 1963.", "It shrank over the decade to 1963."]),
    ("2017-08/2017-10", "2018-04-20", ["Thefts fell in the three months to October."]),
    ("../2017-10", "2018-04-20", ["Thefts fell in the weeks to October."]),
    // No stretch ends there.
    ("1963-06", nil, ["In the run-up to June 1963 prices rose."]),
    ("2017-12-31", "2018-04-20", ["The year ended on 31 December 2017."]),
    ("1963-03/1963-06", nil, ["They walked from March to June 1963."]),
  ]

  @Test(arguments: stretches) func stretch(_ expected: String?, _ day: String?, _ texts: [String]) {
    for text in texts { #expect(ExpressionsLookBackTests.dates(text, on: day).last == expected, "\(text)") }
  }

  static let things: [(dates: [String?], day: String?, text: String)] = [
    // The year names what is to come.
    (
      ["2019", "[2018-09-10,2019-09-10]"], "2018-04-20", "The 2019 catalogue will be presented on September 10."
    ),
    (["2019", "[2018-09-10,2019-09-10]"], "2018-04-20", "Places for 2019 go on sale on September 10."),
    (["2019", "2019-09-10"], "2018-04-20", "In 2019 the show will open on September 10."),
    (["2019", "2019-06-19"], "2018-04-20", "Dates for 2019: open day 19 June."),
    // A feast is what the count comes to.
    (
      ["1974-12-18", "1974-12-25", "1974-12-25"], nil,
      "She died on 18 December 1974. Christmas came seven days later."
    ),
    (
      ["1974-04-24", "1974-05-01", "1974-05-01"], nil,
      "The dam broke on 24 April 1974. The May Day parade went ahead seven days later."
    ),
    (
      ["1974-12-18", "1974-12-25", "1975-01-01"], nil,
      "She died on 18 December 1974. On Christmas Day they buried her. Seven days later it snowed."
    ),
    (["1974-12-25", "1975-01-01"], nil, "He came at Christmas 1974 and left seven days later."),
  ]

  @Test(arguments: things) func thing(_ expected: [String?], _ day: String?, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: day) == expected)
  }
}
