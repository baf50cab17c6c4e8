import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Reports whose year is named with another month, by a stretch, before a clause of its own or on an anniversary.
@Suite struct ExpressionsLentYearsTests {
  /// The dates of a report's expressions, the day it was written, and the report.
  static let reports: [(dates: [String?], day: String, text: String)] = [
    // A month of last year: what follows in its sentence or the next may be of either year.
    (
      ["2015-03", "[2015-04,2016-04]", "2015-10"], "2016-08-05",
      "The order was made in March last year; she appealed in April and lost in October."
    ),
    (["2015-05", "[2015-07,2016-07]"], "2016-08-05", "He was hired in May last year and sacked in July."),
    (["2015-02", "[2015-04,2016-04]"], "2016-08-05", "The firm cut jobs in February last year and again in April."),
    (["2015-02", "[2015-06,2016-06]"], "2016-08-05", "The firm cut jobs in February last year. In June it closed."),
    (
      ["2015-04/2015-07", "2015-09"], "2016-08-05",
      "From April to July last year the line was shut. It opened in September."
    ),
    // Not of what is only measured by it, nor behind what points to the report's own week.
    (["2016-06", "2015-06", "2016-07"], "2016-08-05", "Sales rose in June from June last year. They fell in July."),
    (
      ["2015-06", "2016-05"], "2016-08-05",
      "Profits fell from 40 million in June last year. In May they were 50 million."
    ),
    (
      ["2016-07", "2015-07", "2016-06"], "2016-08-05",
      "Sales fell in July, compared with July last year. In June they had risen."
    ),
    (
      ["2015-03", "2016-08-02", "2016-05"], "2016-08-05",
      "Shares rose in March last year. On Tuesday they fell. A bid was made in May."
    ),
    (
      ["2015-05-03", "[2015-06-09,2016-06-09]"], "2016-08-05", "It was made on 3 May last year. On 9 June she appealed."
    ),
    (["2022-07", "[2022-08,2023-08]"], "2024-04-04", "In July two years ago he was hired. In August he was sacked."),
    (["2015-05", "2016-01"], "2016-08-05", "The order was made in May last year. In January she appealed."),
    (["2015-05", "[2015-01,2016-01]"], "2016-08-05", "It was made in May last year. She had applied in January."),
    // Behind a year as a whole, what had been done.
    (["2015", "[2015-06,2016-06]"], "2016-08-05", "She resigned last year. She had joined in June."),
    (["2015", "[2015-06,2016-06]"], "2016-08-05", "She resigned last year and joined Leeds in June."),
    (["2015", "2016-06"], "2016-08-05", "She resigned last year. She joined Leeds in June."),
    (["2015", "2016-06"], "2016-08-05", "Last year she resigned. In June she joined Leeds."),
    (
      ["1958", "[1958-05,2018-05]"], "2018-08-04", "Sixty years ago the last train ran. The notice had gone up in May."
    ),
    // A part of a month, and a stretch of months, which lends its end.
    (
      ["[2020-06-08..2020-06-14]", "[2020-06-23,2021-06-23]", "[2020-08-11,2021-08-11]"], "2022-03-30",
      "Fighting reached the valley in the second week of June 2020. On 23 June armed men came. They left on 11 August."
    ),
    (
      ["2020-05/2020-08", "[2020-09,2021-09]"], "2022-03-30",
      "It was shut between May and August 2020. It opened in September."
    ),
    (
      ["2010-07/2010-08", "2014-04-08"], "2014-05-15",
      "They lost their houses in the floods of July-August 2010. When the case was last heard on April 8, he was ill."
    ),
    // A year and its clause.
    (["2005", "2005-06"], "2010-08-31", "That was in 2005, when the dam overflowed in June."),
    (["2005", "2005-07-26"], "2010-08-31", "The rain of 2005, when 900 mm fell on July 26, was worse."),
    (
      ["2005", "2005-06", "2010-08-31", "2010-07"], "2010-08-31",
      "The worst flood since 2005, when 30 people died in June, hit on Tuesday. It rained in July."
    ),
    (["2005", "2010-06"], "2010-08-31", "The school, where he taught in 2005 when he fell ill, shut in June."),
    // A year that only tells how old a thing is.
    (["1906", "2016-03"], "2016-08-05", "Built in 1906, the hall closed in March."),
    (["1999", "1999-03"], "2016-08-05", "In 1999 the hall was sold in March."),
    // An anniversary, what had been done before it, and what was done in that week.
    (
      ["1958-08-04", "1958-05"], "2018-08-04",
      "Sixty years ago today the last train ran. The notice had gone up in May."
    ),
    (
      ["1958-08-04", "1957-10"], "2018-08-04",
      "Sixty years ago today the last train ran. The notice had gone up in October."
    ),
    (
      ["1958-08-04", "1958-04-06"], "2018-08-04",
      "Sixty years ago today the last train ran. The notice had gone up at Easter."
    ),
    (["2017-08-03", "2017-03"], "2018-08-04", "A year ago yesterday he died. He had fallen ill in March."),
    (
      ["[1978-07-31..1978-08-06]", "1978-08-03"], "2018-08-04",
      "Forty years ago this week the pit closed. The men marched back on the Thursday."
    ),
    // What was done may have been done since.
    (
      ["1958-08-04", "[1958-10,2017-10]"], "2018-08-04",
      "Sixty years ago today the last train ran. A trust was founded in October."
    ),
    (
      ["2016-08-04", "2018-07-31", "2018-06"], "2018-08-04",
      "Two years ago today she died. On Tuesday a stone was put up. The family had moved in June."
    ),
    // The weekday behind a day of the writing's own year.
    (
      ["2024-01-06", "2024-01-08", "2024-01-12"], "2024-04-04",
      "He flew home on Saturday 6 January. On the Monday he felt ill. On the Friday he died."
    ),
    (["2024-01-06", "2024-01-01"], "2024-04-04", "He flew home on 6 January. He had fallen ill on the Monday."),
    (
      ["2024-02-01/2024-02-09", "[2024-02-05,2024-02-12]"], "2024-04-04",
      "It was closed from 1 to 9 February; when it opened, on the Monday, nobody came."
    ),
    (["2024-01-06", "2024-04-01"], "2024-04-04", "He flew home on 6 January. On Monday he felt ill."),
    (["2024-03-30", "2024-04-01"], "2024-04-04", "They played on Saturday. On the Monday they trained."),
    // "The next summer" of a story that the report tells.
    (["1944-08", "1945-22"], "2013-02-08", "He was wounded in August 1944. The next summer he was back."),
    (["1944-08", "1945-22"], "2013-02-08", "He was wounded in August 1944 and was back by the next summer."),
    (["1936", "1937-05"], "2003-05-13", "He left in 1936. The next May he came back."),
    (["2004-05"], "2003-05-13", "Next May the vote will be repeated."),
  ]

  @Test(arguments: reports) func report(_ expected: [String?], _ day: String, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: day) == expected)
  }

  /// Bare years in a sentence or two are the background of a report, and years all through it a story.
  static let styles: [(style: TextStyle, text: String)] = [
    (
      .news,
      "The seat was Liberal in 1906, Labour in 1945, Tory in 1970, Labour in 1997 and Tory in 2010. Its MP resigned on 4 "
        + "October. She died in September."
    ),
    (.news, "The club won the league in 1931, 1935, 1950, 1977 and 1989. Its manager was sacked in October."),
    (
      .news,
      "Built in 1906, extended in 1925, bombed in 1941, rebuilt in 1952 and listed in 1987, the hall closed in March."
    ),
    (
      .news,
      "The bridge opened in 1906. It was widened in 1925 and 1941, and strengthened in 1952 and in 1987. The council shut "
        + "it in May. Repairs begin on 7 December."
    ),
    (
      .narrative,
      "He was born in 1906 in Leeds. He went to school in 1912. In 1924 he joined the army. He married in 1931. In 1940 he "
        + "was sent to France. On 4 June he was taken off the beach."
    ),
    (
      .narrative,
      "She was born on 3 May 1931. On 4 June 1956 she married. They moved to Hull in 1960 and to York in 1965. In 1970 she "
        + "was elected. In March she spoke."
    ),
  ]

  @Test(arguments: styles) func style(_ style: TextStyle, _ text: String) {
    #expect(StyleDetector.style(of: Tagger.english.tag(text), documentYear: 2023) == style)
  }

  /// Where the day of writing is unknown, what points to it has no date beside bare years of the past, and no year of
  /// theirs is lent to a report.
  static let undated: [(dates: [String?], text: String)] = [
    (
      ["1998", nil, nil], "The firm was founded in 1998. It was hit by a strike in March, a spokesman said on Tuesday."
    ),
    (["1997", nil, nil], "The couple, who met in 1997, parted in April, their agent said yesterday."),
    (["1997", "1999", nil], "He won in 1997 and in 1999. This year he is ill."),
    (["2004", "2006", nil], "She sang in Rome in 2004 and in Bonn in 2006. Last summer she was ill."),
    (["2005", "2005-11"], "In 2005 the bank was bought. In November it was sold."),
    (["1931", "1950-05", "1950-06"], "He was born in 1931. In May 1950 he went to sea. In June he fell ill."),
  ]

  @Test(arguments: undated) func undatedReport(_ dates: [String?], _ text: String) {
    #expect(ExpressionResolver(window: nil).resolve(text).map { $0.date?.edtf } == dates)
  }
}
