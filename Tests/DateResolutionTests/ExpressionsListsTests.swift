import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Several days, weekdays or months of one list: each dated, and in the order in which they are told.
@Suite struct ExpressionsListsTests {
  /// The dates of the members, the day of writing (a Tuesday), and the sentence.
  static let lists: [(dates: [String?], text: String)] = [
    // The year and the month stand once for all.
    (["2014-05-03", "2014-05-05", "2014-05-09"], "Shots were fired on 3, 5 and 9 May 2014."),
    (["2016-05-03", "2016-05-05", "2016-05-09"], "Shots were fired on 3, 5 and 9 May."),
    (["1931-01-12", "1931-01-13", "1931-01-14"], "Storms came on 12, 13 and 14 January 1931."),
    (
      ["2009-10-02", "2009-10-07", "2009-10-20", "2009-10-31"], "Hearings on 2, 7, 20 and 31 October 2009 were closed."
    ),
    (["2016-06-03", "2016-06-05", "2016-06-09"], "They met on June 3, 5 and 9."),
    (["2016-06-03", "2016-06-05", "2016-06-09"], "They met on June 3, 5, and 9."),
    (["2014-08-03", "2014-08-05", "2014-08-09"], "They met on August 3, 5 and 9, 2014."),
    (["2014-08-03", "2014-08-05", "2014-08-09"], "They met on August 3, 5, and 9, 2014, in Leeds."),
    (["1998-02-11", "1998-02-12", "1998-02-20"], "They met on February 11, 12 and 20, 1998."),
    (["2016-05-03", "2016-05-05", "2016-05-09"], "They met on May 3, 5 and 9, and then they left."),
    (["2016-05-03", "2016-05-05", "2016-05-09"], "They met on the 3rd, 5th and 9th of May."),
    (
      ["2016-05-22", "[2016-05-26,2016-10-26]", "[2016-05-29,2016-10-29]"],
      "They met on 22 May. They met on the 26th and the 29th."
    ),
    (
      ["2016-11-10", "2016-11-12", "2016-11-16", "2016-11-19"],
      "Hired on 10 November, he was ill on the 12th, the 16th and the 19th."
    ),
    (["2016-11-10", "2016-11-16", "2016-11-19"], "Hired on 10 November, he was ill on the 16th and 19th, and left."),
    // The numbers of something else.
    (["2016-05-03"], "They met on May 3, 5 and 9 people died."),
    (["2016-05-03"], "Of those hurt on May 3, 12 and 14 were his."),
    (["2016-05-03"], "On May 3, 5 people died."),
    (["2016-11-10", "2016-11-16"], "Hired on 10 November, he came on the 16th and the 19th Regiment left."),
    (["2016-05-20"], "Hired on 20 May, he was the 26th and the 29th to win."),
    (["2016-11-10", "2016-11-16"], "Hired on 10 November, he came on the 16th and the 3rd, by name, left."),
    // Between months "May" is one.
    (["2016-03", "2016-05", "2016-07"], "Hearings were held in March, May and July."),
    (["2016-04", "2016-05", "2016-06"], "They met in April, May, and June."),
    (["2015-03", "2015-05", "2015-07"], "They met in March, May and July 2015."),
    // Weekdays follow each other as they are told.
    (["2016-11-14", "2016-11-16"], "The council met on Monday and Wednesday."),
    (["2016-11-14", "2016-11-16", "2016-11-18"], "On Monday, Wednesday and Friday the board met."),
    (["2016-11-15", "2016-11-18"], "They met on Tuesday and on Friday."),
    (["2016-11-17", "2016-11-18"], "They met on Thursday and Friday."),
    (["2016-11-19", "2016-11-20", "2016-11-21"], "It rained on Saturday, Sunday and Monday."),
    (["2016-11-20", "2016-11-22"], "Storms hit on Sunday and Tuesday."),
    (["2016-11-28", "2016-11-30"], "They will meet on Monday and Wednesday."),
    (["2016-11-23", "2016-11-25", "2016-11-28"], "The board will meet on Wednesday, Friday and Monday."),
    // Told backwards, or over a week's end, they stand as they would alone.
    (["2016-11-22", "2016-11-21"], "Statements were made on Tuesday and Monday."),
    (["2016-11-18", "2016-11-17"], "He was heard on Friday and Thursday."),
    // The week stands once for all.
    (["2016-11-15", "2016-11-17", "2016-11-19"], "They struck on Tuesday, Thursday and Saturday last week."),
    (["2016-11-16", "2016-11-17"], "He was seen on Wednesday and Thursday of last week."),
    (["2016-11-29", "2016-12-02"], "The trains will stop on Tuesday and Friday next week."),
    (["2016-11-28", "2016-11-29"], "The trains will stop next Monday and Tuesday."),
    (["2016-11-16", "2016-11-17"], "The trains stopped last Wednesday and Thursday."),
    // Across the week's end the word is not for the second.
    (["2016-11-18", "2016-11-21"], "He was seen last Friday and Monday."),
  ]

  @Test(arguments: lists) func list(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: "2016-11-22", style: .news) == expected)
  }
}
