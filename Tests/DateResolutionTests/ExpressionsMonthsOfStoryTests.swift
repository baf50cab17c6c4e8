import Chronology
import Testing

@testable import DateResolution

/// Months, days and feasts without a year in a story: whether it has gone on, looked back, or either.
@Suite struct ExpressionsMonthsOfStoryTests {
  static let months: [(dates: [String?], text: String)] = [
    // Back in the year, told as past: that year or the next.
    (["1927-06", "[1927-03,1928-03]"], "In June 1927 she left. In March she came back."),
    (["1927-07", "[1927-05,1928-05]"], "The play opened in July 1927. It closed in May."),
    (
      ["1927-09-08", "[1927-01-19,1928-01-19]"],
      "Work began on 8 September 1927. The plan was shown to the bankers on 19 January."
    ),
    (["1927-11-22", "[1927-01-03,1928-01-03]"], "A son was born on 22 November 1927; a daughter, 3 January."),
    // Some days back are a look back; a year's end leads to the next.
    (["1927-06-05", "1927-05-26"], "On 5 June 1927 they landed. On 26 May they left."),
    (["1927-11", "1928-01"], "In November 1927 she left. In January she came back."),
    (["1927-06", "1927-09"], "In June 1927 she left. In September she came back."),
    // In one sentence, and in one go.
    (["1927-11", "1928-07"], "The man, arrested in November 1927, was freed in July."),
    (["1927-11", "1928-07", "1928-09"], "He was arrested in November 1927, charged in July and tried in September."),
    (["1927-11", "1928-07"], "He was arrested in November 1927 before being freed in July."),
    (["1927-11", "1927-07"], "He was freed in November 1927 after his arrest in July."),
    (["1927-03", "1926-11"], "He was freed in March 1927 after his arrest in November."),
    // What had been was before.
    (["1927-01-09", "1926-12"], "On 9 January 1927 she resigned. She had been charged in December."),
    (
      ["1927-02-04", "1926-11", "1926-12-03"],
      "He was hanged on 4 February 1927. He had been tried in November and sentenced on 3 December."
    ),
    (["1927-03-28", "1926-11"], "The bridge fell on 28 March 1927. An engineer had looked at it in November."),
    (["1927-12-28", "1927-03"], "The bridge fell on 28 December 1927. An engineer had looked at it in March."),
    (
      ["1927-01-09", "1926-23", "1926-22"],
      "On 9 January 1927 she resigned. She had been re-elected in the autumn. She had moved in the summer."
    ),
    (
      ["1927-01-04", "[1926-03-02,1927-03-02]"], "The check was on 4 January 1927. On 2 March a pump had been replaced."
    ),
    // At the head of its sentence, "had" looks back or tells how far it had come.
    (["1927-01", "[1926-11,1927-11]"], "In January 1927 the club had ten members. In November it had grown to 400."),
    (["1927-02", "1927-10"], "In February 1927 he was held. In October a court ruled that the police had lied."),
    // What goes on until April has not come to April.
    (["1927", "1927-04", "1927-01"], "In 1927 the army advanced until April. In January the city fell."),
    (["1927-03", "1926-11"], "She died in March 1927. He had been sent to prison in November."),
    (["1927-02-01", "1926-10"], "The call came on 1 February 1927. The same number had rung in October."),
    (["1927-02-01", "1926-10"], "The call came on 1 February 1927. The house had lain empty from October."),
    (["1927-02-01", "1926-10"], "The call came on 1 February 1927. He'd left in October."),
    (["1927-02-01", "1926-10"], "The call came on 1 February 1927. The owner, she said, she’d never met in October."),
    // No participles, or as well "would come".
    (["1927-05", "[1927-03,1928-03]"], "She married in May 1927. She had children in March."),
    (["1927-02-01", "1927-10"], "The call came on 1 February 1927. He'd come in October."),
    // What had been meant to be was to come.
    (["1927-03", "1927-10"], "It was opened in March 1927. The mayor had promised to come in October."),
    // A step on, whatever the tense.
    (["1920-01", "1920-03"], "The battle was won in January 1920. By March they had driven a wedge between them."),
    (
      ["1649-03-26", "1649-04-11"],
      "On 26 March 1649 the guns came. After a column had been turned back on 11 April, they gave in."
    ),
    (
      ["1915-01", "1915-21", "1915-05"],
      "In January 1915 it began. By the spring they had retreated, and in May the others broke through."
    ),
    (["1927-05", "1927-08"], "In May 1927 she left. She had a son in August."),
    // Days.
    (
      ["1889-11-29", "[1889-11-05,1889-12-05]", "[1889-11-12,1889-12-12]"],
      "She arrived on 29 November 1889. On the 5th she left. On the 12th she sank."
    ),
    // A plan is no step, and what prevented it came before.
    (["1889-05-12", "1889-05-09"], "He was to have sailed on 12 May 1889 but died on the 9th."),
    (["1889-05-12", "1889-05-10"], "The strike, called for 12 May 1889, was averted on the 10th."),
    (["1889-05-12", "1889-05-19"], "The opening was fixed for 12 May 1889 and took place on the 19th."),
    (["1889-05-28", "[1889-05-03,1889-06-03]"], "The congress was called for 28 May 1889 and closed on the 3rd."),
    (["1889-05-01", "1889-07-03"], "The line was to open on 1 May 1889, but did not until 3 July."),
    (["1889-05-12", "1889-06-09"], "He sailed on 12 May 1889 and died on the 9th."),
    (["1889-11-29", "1889-11-27"], "She arrived on 29 November 1889. On the 27th she was seen."),
    (["1889-05-03", "1889-04-28"], "He died on 3 May 1889. He had fallen ill on the 28th."),
    // Parts of a year, and winters.
    (["[1914-09..1914-12]", "[1914-03,1915-03]"], "The war began in late 1914. In March they sailed."),
    (["[1914-09..1914-12]", "1915-02"], "The war began in late 1914. In February they sailed."),
    (["1928-24", "1929-23"], "The winter of 1928/29 killed the trees. In the autumn the dairy was built."),
    (["1928-24", "1929-05"], "The winter of 1928/29 killed the trees. In May the dairy was built."),
    (["1928-24", "[1928-21,1929-21]"], "In the winter of 1928 they met. In the spring they parted."),
    // Another age.
    (
      ["-0147-24", "1949-07-04", "1949-08"],
      "The oaks were felled in the winter of 148 BC. The trench was opened on 4 July 1949. In August it rained."
    ),
    (
      ["1949-07-04", "-0147", "1949-08"],
      "The trench was opened on 4 July 1949. The oaks were felled in 148 BC. In August it rained."
    ),
  ]

  @Test(arguments: months) func month(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil, style: .narrative) == expected)
  }

  static let feasts: [(dates: [String?], day: String?, text: String)] = [
    // As the day of the month: of the story, or of the aside before it.
    (
      ["2003-05-03", "1996", "[1996-12-24,2003-12-24]", "[1996-12-26,2003-12-26]"], nil,
      "She was hired on 3 May 2003. She had joined the guild in 1996. On Christmas Eve she resigned. On Boxing Day she left."
    ),
    (
      ["1889-10-03", "1881", "1889-12-24"], nil,
      "The barque sailed on 3 October 1889. It was the last to sail since 1881. On Christmas Eve she sank."
    ),
    (["1989-12-24", "1990-01-01"], nil, "On Christmas Eve 1989 they met. On New Year's Day they parted."),
    (["1480-02-15", "1480-02-16"], nil, "He died on Shrove Tuesday 1480. He was buried on Ash Wednesday."),
    // Of the year that its words tell.
    (["2016", "2016-12-24"], "2024-02-08", "The dairy shut in 2016 and reopened on Christmas Eve the same year."),
    (["2016", "2017-04-16"], "2024-02-08", "The dairy shut in 2016 and reopened at Easter the following year."),
    (["2011", "2011-12-26"], "2024-02-08", "It opened in 2011. On Boxing Day that year it flooded."),
    (["1911", "1912-04-07"], nil, "It opened in 1911. At Easter the following year it burned."),
    (["2023-12-25"], "2024-02-08", "It shut at Christmas last year."),
    (["2022-12-25"], "2023-12-27", "It shut at Christmas last year."),
    // Before it, and after.
    (
      ["1795-06", "1794-12-25"], nil,
      "The son was drowned in June 1795. The daughter had married the previous Christmas."
    ),
    (["1795-06", "1796-03-27"], nil, "The son was drowned in June 1795. The daughter married the following Easter."),
    (
      ["1795-06", "1795-12-25"], nil, "The son was drowned in June 1795. The daughter married the following Christmas."
    ),
    (
      ["2019-06", "2019-04-21"], "2024-02-08", "She was elected in June 2019. She had moved there the previous Easter."
    ),
  ]

  @Test(arguments: feasts) func feast(_ expected: [String?], _ day: String?, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: day) == expected)
  }

  /// Reports, and stories that return to their day of writing.
  static let reports: [(dates: [String?], day: String, text: String)] = [
    (["2022-11", "2023-07"], "2024-02-08", "The man, arrested in November 2022, was freed in July."),
    (["2022-10-03", "2023-06-07"], "2024-02-08", "The bill, introduced on 3 October 2022, was passed on 7 June."),
    (
      ["2022-11", "2023-07", "2023-09"], "2024-02-08",
      "He was arrested in November 2022, charged in July and tried in September."
    ),
    // A look back is not forgotten for what would be to come.
    (["2003", "[2003-12,2010-12]"], "2011-11-19", "That was in 2003. I got it in December."),
    (
      ["2003-05-03", "[2003-12-02,2010-12-02]"], "2011-11-19",
      "He was elected on 3 May 2003. He was sworn in on 2 December."
    ),
    (
      ["2003-01", "[2003-05-01,2015-05-01]"], "2016-04-10",
      "The firm failed in January 2003. The works reopened on 1 May."
    ),
    (
      ["2013-01-09", "[2012-12,2015-12]"], "2016-11-22",
      "She resigned on 9 January 2013. She had been charged in December."
    ),
    // A death is the news itself; close behind a day of the story it may be of that week.
    (
      ["1931-05-03", "1956-06-04", "1981-03-01", "2004", "2021-10-01", "2021-10-05"], "2021-10-05",
      "He was born on 3 May 1931 and married on 4 June 1956.\n\nHe was knighted on 1 March 1981. Una left in 2004.\n\n"
        + "He died on Friday, his family said.\n\nHis funeral was held on Tuesday."
    ),
    (
      ["1931-05-03", "1956-06-04", "1981-03-01", "[1981-03-06,2021-10-01]"], "2021-10-05",
      "He was born on 3 May 1931. He married on 4 June 1956. He was knighted on 1 March 1981. He died on Friday."
    ),
    (
      ["1931-05-03", "1956-06-04", "1981-03-01", "[1981-09-12,2021-09-12]", "[1981-09-18,2021-09-17,2021-10-01]"],
      "2021-10-05",
      "He was born on 3 May 1931. He married on 4 June 1956. He was knighted on 1 March 1981. He fell on 12 September. He died on Friday."
    ),
    (
      ["1944-06-01", "1944-06-02", "1944-06-05", "1944-06-06"], "2021-10-05",
      "On 1 June 1944 they met. On 2 June 1944 they sailed. On Monday 5 June 1944 the ship left. On Tuesday it sank."
    ),
    // Since then, and up to the writing.
    (
      ["1951", "[2020-11-30,2021-11-30]", "1951-03", "1960-05", "1971-06", "1980-04"], "2021-10-05",
      "The base that has stood there since 1951 closes on 30 November. It was built in March 1951, sold in May 1960, "
        + "burned in June 1971 and rebuilt in April 1980."
    ),
  ]

  @Test(arguments: reports) func report(_ expected: [String?], _ day: String, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: day) == expected)
  }
}
