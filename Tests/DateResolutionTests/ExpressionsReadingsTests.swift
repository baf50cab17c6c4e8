import Testing

@testable import DateResolution

/// What counts from a date of which two readings are left, or from one that was put right.
@Suite struct ExpressionsReadingsTests {
  /// In reports, with the day of writing.
  static let reports: [(dates: [String?], day: String, text: String)] = [
    // Each reading has its own next day, its own Monday, its own evening.
    (
      [
        "2008", "[2008-10-03,2016-10-03]", "[2008-10-04,2016-10-04]", "[2008-10-06,2016-10-10]",
        "[2008-10-06,2016-10-10]",
      ],
      "2016-11-22",
      "The mill failed in 2008. It shut on 3 October. The next day it burned. On the following Monday it was sold. That "
        + "evening the owner left."
    ),
    (
      ["2014", "[2014-05-03,2016-05-03]", "[2014-05-05..2014-05-11,2016-05-09..2016-05-15]"], "2016-11-22",
      "The bridge failed in 2014. It fell on 3 May. A week later the engineer died."
    ),
    (
      ["2008", "[2008-10-03,2016-10-03]", "[2010,2018]", "[2010,2018]"], "2016-11-22",
      "The mill failed in 2008. It shut on 3 October. Two years later it was sold. In that year it burned."
    ),
    // Put right: what follows is of the right year too.
    (
      ["2001", "2001-02-21", "2001-02-22", "2001-04"], "2015-02-20",
      "In 2001 rates rose to 900 percent on 21 February and fell the next day. A law passed that April."
    ),
    // Nothing is doubtful: nothing changes.
    (["2016-05-03", "2016-05-04"], "2016-11-22", "He was arrested on 3 May. The next day he was freed."),
    (["2013-05-03", "2013-05-04"], "2016-11-22", "He left on 3 May 2013. The next day he came back."),
  ]

  @Test(arguments: reports) func report(_ expected: [String?], _ day: String, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: day, style: .news) == expected)
  }

  /// In stories.
  static let stories: [(dates: [String?], day: String?, text: String)] = [
    // A story that has come to the next year, or looks back, and goes on from either.
    (
      ["1915-07-14", "[1915-01-03,1916-01-03]", "[1915-01-04,1916-01-04]", "[1915-01-12,1916-01-12]"], nil,
      "On 14 July 1915 they landed. On 3 January they left. The next day it snowed. On the 12th they were home."
    ),
    (
      ["1915-07-14", "[1915-01-03,1916-01-03]", "[1915-02-05,1916-02-05]"], nil,
      "On 14 July 1915 they landed. On 3 January they left. On 5 February they were home."
    ),
    // A date of neither the story nor the writing for certain leads nowhere.
    (
      ["2003-05-04", nil, nil, "2003-06-11"], "2009-01-30",
      "On 4 May 2003 he fell. In a letter of 8 January of this year he said so. Four days later he died. The nurse had left "
        + "on 11 June."
    ),
  ]

  @Test(arguments: stories) func story(_ expected: [String?], _ day: String?, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: day, style: .narrative) == expected)
  }

  /// A report whose dateline has no year, and no day of writing besides.
  static let datelines: [(dates: [String?], text: String)] = [
    (
      [nil, "1867", nil, nil, nil],
      "LONDON, May 4 (Agency) - The bank, founded in 1867, said on Wednesday that it would cut jobs. It bought a rival in "
        + "March. Results are due on July 3."
    ),
    (
      [nil, "2020-03", nil, nil],
      "FRANKFURT, May 4 (Agency) - Sales fell in March 2020. The firm halted deliveries on Feb. 25. She took over in January."
    ),
    ([nil, "2001", nil], "KABUL, Aug 16 (Agency) - The war began in 2001. Talks were held on Aug. 3."),
    (
      [nil, "2018-09-10", nil],
      "BEIJING, Oct. 27 (Agency) -- The ship, which was launched on Sept. 10, 2018, returned on Wednesday."
    ),
    // In the sentence of its year it has that year.
    ([nil, "2020-05-03", "2020-06-06"], "LONDON, May 4 (Agency) - On May 3, 2020 he wrote; on June 6 he died."),
    // Nothing counts from behind a date that nobody knows.
    (
      [nil, "2021", nil, nil],
      "BERLIN, May 4 (Agency) - Sales were 5 billion in 2021. In January they were 1.1 billion, against 1.4 a year earlier."
    ),
    // A dateline with its year, or none: a story goes on from it.
    (["1849-05-03", "1849-06-06"], "Rome, 3 May 1849. The city fell. On 6 June it rose."),
    (["1849-05-03", "1849-06-06"], "On 3 May 1849 the city fell. On 6 June it rose."),
  ]

  @Test(arguments: datelines) func dateline(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil) == expected)
  }
}
