import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Reports that look back to another year, portraits, and what goes on from a date told before.
@Suite struct ExpressionsLookBackTests {
  static func dates(_ text: String, on day: String?, style: TextStyle? = nil) -> [String?] {
    let day = day.flatMap { (try? HistoricalDate(parsing: $0))?.earliest }
    let window = day.map { ExpressionResolver.DocumentWindow(earliest: $0, latest: $0) }
    return ExpressionResolver(window: window, options: .init(style: style)).resolve(text).map { $0.date?.edtf }
  }

  /// The dates of a report's expressions, the day it was written, and the report.
  static let reports: [(dates: [String?], day: String, text: String)] = [
    // A bare year, a season or a day of another year, and the dates that may go on from it.
    (
      ["1944", "[1944-06-06,2022-06-06]"], "2022-09-09", "He joined the army in 1944. On 6 June he landed in Normandy."
    ),
    (
      ["2015-22", "[2015-09-04,2017-09-04]", "[2015-11-13,2017-11-13]"], "2018-03-14",
      "In the summer of 2015 a million people came. On 4 September the border opened. On 13 November gunmen attacked."
    ),
    (
      ["2001-06-03", "2001-06-04", "[2001-06-09,2003-06-09]", "[2001-06-10,2003-11-10]"], "2003-11-28",
      "On 3 June 2001 officers kept watch. On the following day the lock-up was searched. The appellant was arrested on "
        + "9 June. He was charged on the 10th."
    ),
    // Of the year in its sentence: right behind it, or where the sentence opens with it.
    (["1999", "1999-05-10"], "2022-09-09", "It was discovered in 1999, on 10 May."),
    (["2014", "2014-03-18"], "2016-05-18", "The king declared in 2014, on March 18, that the land was his."),
    (["2014-09", "2014-09-10"], "2016-03-18", "In September 2014, on the 10th, the bridge fell."),
    (["2008", "2008-08-16/2008-09-08"], "2016-02-15", "In 2008 four storms struck between 16 August and 8 September."),
    (
      ["2006", "2006-03-14/2006-04-18", "2006-22"], "2015-02-20",
      "In 2006 the office was vacant from 14 March to 18 April. In the summer of that year it was filled."
    ),
    (
      ["2014", "2014-03-17", "2015-01"], "2016-03-18",
      "In 2014 a claim, made with fanfare on 17 March, was withdrawn the following January."
    ),
    // The same subject goes on, in that year or later.
    (["2014", "[2014-06-03,2015-06-03]"], "2016-03-18", "She was hired in 2014 and fired on 3 June."),
    (["2014", "[2014-08,2015-08]"], "2016-03-18", "It opened in 2014 and closed in August."),
    (["2014", "2017-08"], "2016-11-22", "It opened in 2014 and will close in August."),
    // Another subject, another clause, a saying.
    (["2014", "2016-05-03"], "2016-11-22", "The plant was sold in 2014 and the chairman resigned on 3 May."),
    (["2014", "[2014-05-03,2016-05-03]"], "2016-11-22", "In 2014 he joined a firm that failed on 3 May."),
    (["2015", "2016-05-03"], "2016-11-22", "In 2015, she said on 3 May, the firm would be sold."),
    (["2015", "2016-05-03"], "2016-11-22", "Prices were up from 2015 and fell on 3 May."),
    // The year after the one told, and not after the report's.
    (["1984", "1985"], "2016-11-22", "He returned in 1984. They won a prize the next year."),
    (["1984", "2017"], "2016-11-22", "He returned in 1984. The prize will be given the next year."),
    // A year told from the day of writing, at the head of its sentence, lends itself to that sentence.
    (["2015", "2015-05"], "2016-11-22", "Last year the plant was shut in May."),
    (["2015", "2015-08-03", "2015-10"], "2016-11-22", "Last year it was flooded on 3 August and burned in October."),
    (["2014", "2014-03-03"], "2016-11-22", "Two years ago he left on 3 March."),
    (["2006", "2006-05"], "2016-11-22", "Ten years ago, in May, he left."),
    (["2014-05"], "2016-11-22", "She was hired two years ago, in May."),
    (["2014-05-03"], "2016-11-22", "She was hired two years ago, on 3 May."),
    (["2006", "2006", "2006-05"], "2016-11-22", "It opened ten years ago, in 2006, and closed in May that year."),
    (["2011", "2011-12-03"], "2016-11-22", "Five years ago he was due to retire on 3 December."),
    (["2006", "[2006-05,2016-05]"], "2016-11-22", "Ten years ago he wrote to the board, which met in May."),
    (["2015", "2016-05"], "2016-11-22", "A year ago he retired. In May he returned."),
    (["2006", "2016-05"], "2016-11-22", "The plant that opened ten years ago was shut in May."),
    (["2015", "[2015-10,2016-10]"], "2016-11-22", "Last year sales fell, but in October they rose."),
    (["2017", "2017-05"], "2016-11-22", "Next year the plant will shut in May."),
    (["2015", "2016-05-03"], "2016-11-22", "Last year's winner died on 3 May."),
    (["2015", "[2015-05-03,2016-05-03]"], "2016-11-22", "Last year she won; on 3 May she retired."),
    (["2015", "[2015-05,2016-05]"], "2016-11-22", "Last year she won the cup, and in May she retired."),
    // Back in its own year by its own count.
    (
      ["2015-08", "2016-01", "2016-08"], "2016-11-22",
      "In August 2015 they agreed. The following January work began. It was done in August."
    ),
    (
      ["2015-08", "2016", "2016-08"], "2016-11-22",
      "In August 2015 they agreed. The next year work began. It was done in August."
    ),
    // A stretch of either year is no one stretch; of two that lie side by side it is the likelier one, in doubt.
    (
      ["2015-06", "2016-10-03?/2016-10-05?"], "2016-11-22", "The deal was signed in June 2015. They met on 3-5 October."
    ),
    (["2014", nil], "2016-11-22", "In 2014 the plant opened. It was shut from 3 May to 9 June."),
    // What led to it.
    (
      ["1997-10-24", "[1997-08-12,1998-08-12]"], "1998-11-17",
      "Four men died on October 24, 1997. The crane had been inspected on August 12."
    ),
    // The article points to the week told.
    (
      ["1997-10-24", "1997-10-27"], "1998-11-17",
      "Four men died on October 24, 1997. The warning was found on the Monday."
    ),
    (
      ["1997-10-24", "1998-11-16"], "1998-11-17",
      "Four men died on October 24, 1997. The warning was found on Monday."
    ),
    // What is told as past is not to come.
    (["1929", "1929-10-28"], "2008-10-10", "In 1929 the market fell on October 28."),
    // What only compares or names is no time to go on from.
    (["1987", "2016-05-03"], "2016-11-22", "The plant, which opened in 1987, closed on 3 May."),
    (["1967", "2016-09-09"], "2016-11-22", "A treaty of 1967 bans it. North Korea tested a bomb on September 9."),
    (["1987", "2016-10-03"], "2016-11-22", "The firm was founded in 1987. Its chairman resigned on October 3."),
    (
      ["2015-35", "2016-11-15"], "2016-11-22",
      "Revenue was up from the third quarter of 2015. On November 15, the board met."
    ),
    (["1926-08-13", "2016-11-18"], "2016-11-22", "Castro, who was born on August 13, 1926, died on Friday."),
    (
      ["2012", "2016-11-21", "2016-10-03"], "2016-11-22",
      "The man, who won in 2012, said on Monday he would retire. He won on October 3."
    ),
    // A day of the month close behind a month.
    (["2016-10-03", "[2016-10-12,2016-11-12]"], "2016-11-22", "He arrived on 3 October. On the 12th he met the king."),
    // Feasts.
    (["1990", "[1990-01-01,2015-01-01]"], "2015-08-25", "The 1990 dispute began on New Year's Day."),
    // The year before, in the next paragraph or with months between, is not gone back to.
    (["2009-12", "2010-01"], "2010-03-01", "Profits fell in December 2009. In January they rose."),
    (["2009", "2010-01"], "2010-03-01", "Profits fell in 2009.\n\nIn January they rose."),
    // A year that only compares is no look back.
    (["1813", "2022-07-05"], "2022-09-09", "It was the largest fire since 1813. On July 5 the wind turned."),
    // From today.
    (["2007", "2008-07"], "2008-10-23", "It bought shares in 2007. It has repurchased none since July."),
    // Back in the present.
    (
      ["1944", "2022-09-08", "2022-07-05"], "2022-09-09",
      "He joined in 1944.\n\nThe ministry closed the base yesterday.\n\nOn July 5, the ferry sent passengers home."
    ),
    // What a report quotes is of its own days.
    (
      ["1998-05-03", "2011-03-24"], "2011-04-02",
      "He fled on 3 May 1998. A spokesman told Reuters on March 24 that he was back."
    ),
    (["1998-05-03", "2011-03-24"], "2011-04-02", "He fled on 3 May 1998. A spokesman said on March 24 he was back."),
    // A year to come.
    (["2019", "2019-06-19"], "2018-11-23", "Dates for 2019: sports day 19 June."),
    (["2019", "2018-03-10"], "2018-04-20", "The calendar for 2019 was published on March 10."),
    (["2030", "2018-03"], "2018-04-20", "The target for 2030 was raised in March."),
    // The present tense of a main clause is not of the year of its relative clause.
    (
      ["1999-05", "[1999-06-30,2017-06-30]"], "2017-05-22",
      "Adeyemi, who was released by the club in May 1999, is out of contract on June 30."
    ),
  ]

  @Test(arguments: reports) func lookBack(_ expected: [String?], _ day: String, _ text: String) {
    #expect(Self.dates(text, on: day, style: .news) == expected)
  }

  /// Stories whose writing is dated.
  static let stories: [(dates: [String?], day: String, text: String)] = [
    (
      ["1957-05-04", "1981-07-10", "2021"], "2022-09-09",
      "She was born on 4 May 1957. She joined the bar on 10 July 1981. Her husband died last year."
    ),
    (["1977", "2021-04"], "2022-09-09", "They met in 1977. He died in April last year."),
    (["1977", nil], "2022-09-09", "They met in 1977. He left this year."),
    // An aside, and the story before it.
    (
      ["1999-03-09", "1994", "[1994-03-07,1999-03-07]"], "2010-01-01",
      "On 9 March 1999 the aircraft took off. The commander joined in 1994. He had returned from leave on 7 March."
    ),
    // What stands in brackets carries nothing.
    (
      ["1939", "1941/1998", "1955", "1955-10"], "2020-01-01",
      "Dale (born 1939) and Roy (1941–1998) formed a band in 1955. In October they made a record."
    ),
    (["1989-12-24", "1990-01-01"], "2000-01-01", "He left on Christmas Eve 1989. He came back on New Year's Day."),
    // What is to come is told from the writing, what was to come then from the story.
    (["1998", "2021-07-01"], "2021-06-12", "The law, passed in 1998, takes effect on 1 July."),
    (["1998-05", "1998-07-01"], "2021-06-12", "The law was passed in May 1998. It would take effect on 1 July."),
    // Too far back in another paragraph for a weekday.
    (
      ["2004-11-29", nil], "2019-01-03",
      "On 29 November 2004 she became a judge.\n\nShe likes gardens. Her books are read. Nobody knows why. Her "
        + "predecessor left office on Sunday."
    ),
  ]

  @Test(arguments: stories) func story(_ expected: [String?], _ day: String, _ text: String) {
    #expect(Self.dates(text, on: day, style: .narrative) == expected)
  }

  /// Without a day of writing.
  static let undated: [(dates: [String?], text: String)] = [
    // The day after, told by its morning.
    (["2016-06-23", "2016-06-24"], "The referendum was held on 23 June 2016. Cameron resigned the next morning."),
    (["1951-05-04", "1951-05-05"], "He was shot on 4 May 1951. He died the next afternoon."),
    (["1951-05-04", "1951-05-05"], "He was shot on 4 May 1951. He died the morning after."),
    (["1951-05-04", "1951-05-05"], "He was shot on 4 May 1951. The following evening he died."),
    (["2012-05-06", "2012-05-05"], "He died on 6 May 2012. The night before he had dined with the crew."),
    (
      ["2022-12-13", "2022-12-12"],
      "He was to testify on 13 December 2022, but was arrested in Nassau the evening before."
    ),
    // Of another day, which nothing tells.
    (["2012-05-06"], "He died on 6 May 2012. The evening before the wedding he had dined."),
    // A bare day leads its clause, whatever the subject is.
    (["1986-02-07", "1986-02-09"], "The vote was held on 7 February 1986. On the 9th Parliament met."),
    (["1986-02-07", "1986-02-09"], "The vote was held on 7 February 1986. On the 9th President Marcos fled."),
    (["1986-02-07", "1986-02-25"], "The vote was held on 7 February 1986. On the 25th two oaths were sworn."),
    (["1986-02-07", "1986-02-09"], "The vote was held on 7 February 1986, and on the 9th police searched the house."),
    (
      ["1986-02-07", "1986-02-09", "1986-02-11"],
      "It began on 7 February 1986. On the 9th there was rain. Two nights later it ended."
    ),
    (["1986-02-07"], "The vote was held on 7 February 1986. On the 9th floor he waited."),
    (["1986-02-07"], "The vote was held on 7 February 1986. On the 9th ballot Hill won."),
    // The next one where that of the year was over, or that of the year.
    (["1962-10", "[1962-05,1963-05]"], "She came in October 1962. That May she left."),
    (["1962-10", "1962-12"], "She came in October 1962. That December she left."),
    (["1962-10", "1962-05"], "She came in October 1962. That May, in Rome, she had met the pope."),
    (
      ["1962-10", "1962-09"], "The news came in October 1962, and the clerk, who had started that September, resigned."
    ),
    (["1963-01-12", "1962-24"], "On 12 January 1963 he fell ill. That winter was cold."),
    // As open as the year that it is of.
    (
      ["1985-11-03", "[1985-02-07,1986-02-07]", "[1985-09,1986-09]"],
      "The bank failed on 3 November 1985. It was sold on 7 February. He died in September of the same year."
    ),
    // After a stretch is after its end.
    (["1912-04-02/1912-04-09", "1912-04-11"], "The battle lasted from 2 to 9 April 1912. Two days later he resigned."),
    (
      ["2005-08-22/2005-08-23", "2005-08-24"],
      "It crossed the island on 22–23 August 2005. The following day it weakened."
    ),
    (["1992/1996", "1998"], "He was minister from 1992 to 1996. Two years later he died."),
    (
      ["1912-04-02/1912-04-09", "1912-03-31"], "The battle lasted from 2 to 9 April 1912. Two days earlier he had come."
    ),
    // The date named behind the count.
    (["1990-05-03", "1994-06-16"], "He left on 3 May 1990. Ten days after 6 June 1994 he died."),
    (["1999-05-03", "2001-05-04"], "He left on 3 May 1999. The day after 3 May 2001 she left."),
    // A work's year in brackets, and a life's.
    (
      ["1929", "1934", "1934-01-08"],
      "Sound came in 1929. The Emperor (1934) cost two million. Shooting began on 8 January."
    ),
    // An aside and what stands in its sentence.
    (
      ["2003-05-03", "1986", "[1986-06-08,2003-06-08]"],
      "He died on 3 May 2003. In 1986 he had refused to condemn Waldheim, who was elected on June 8."
    ),
    // Past midnight.
    (
      ["1981-11-14", "[1981-11-14,1981-11-15]"],
      "The fire began at 11.40 pm on 14 November 1981. The first engine came at 12.03 am."
    ),
    (
      ["1981-11-14", "1981-11-15"], "The rain began at 23.10 on 14 November 1981. Shortly after midnight the wall fell."
    ),
    (["1981-11-14", "1981-11-14"], "It began at 11 pm on 14 November 1981. Shortly before midnight the wall fell."),
    (
      ["1981-11-14", "1981-11-14", "1981-11-14"],
      "On 14 November 1981 he left just after midnight. At 6 am he was seen."
    ),
    (["1981-11-14", "[1981-11-14,1981-11-15]"], "On 14 November 1981 it rained. Soon after midnight the wall fell."),
    (["1981-11-14", "1981-11-14"], "It began at 3 pm on 14 November 1981. It had been cold at 11 am."),
    // A season whose noun is of a year.
    (["1939-22"], "They met in the summer holidays of 1939."),
    // A list goes on from the sentence above it.
    (
      ["1914", "1914-08-04", "1914-08-23"],
      "The war began in 1914.\n\n4 August: Britain acts.\n\n23 August: Battle of Mons."
    ),
    // Short years go on in time.
    (["1913", "193X"], "The firm was founded in 1913. It grew in the thirties."),
    (["1955", "196X"], "The firm was founded in 1955. It grew in the sixties."),
    (["1955", "1962", "1971", "1985"], "It was founded in 1955. It grew in '62 and '71 and '85."),
    (["1955", "1962", "1964"], "The band was formed in 1955. Roy was drafted in '62. He came back two years later."),
    // Which century is open.
    (["1868", "1972", nil], "It was founded in 1868 and closed in 1972. It was popular in the twenties."),
    // The rest of a decade begins where the text has come to.
    (["1931", "[1931..1939]"], "Relegated in 1931, the club spent the rest of the decade in debt."),
  ]

  @Test(arguments: undated) func goesOn(_ expected: [String?], _ text: String) {
    #expect(Self.dates(text, on: nil) == expected)
  }

  /// In a report of 12 June 2021, a Saturday.
  static let today: [(dates: [String?], text: String)] = [
    (["[1971-06-07..1971-06-13]"], "Fifty years ago this week the papers were published."),
    (["2011-06"], "Ten years ago this month the bridge was opened."),
    (["1921"], "A century ago this year the town burned."),
    (["1922"], "The town burned a century ago next year."),
    (["2018-07"], "The shop was sold three years ago next month."),
    (["2011-05"], "The shop was sold ten years ago last month."),
    (["2011-06-13"], "Ten years ago tomorrow the bridge was opened."),
    (["2011-06-11"], "The bridge was opened ten years ago yesterday."),
    (["2021-06-04"], "They had agreed it yesterday week."), (["2021-06-20"], "They will agree it tomorrow week."),
    (["1998", "[1996-24,1997-24]"], "The war ended in 1998. The winter before, the mill had burned."),
    (["1998", "1998-24"], "The war ended in 1998. The winter after, the mill burned."),
    (["1998-03-03", "1997-24"], "The war ended on 3 March 1998. The winter before, the mill had burned."),
    (["1998", "1999-22"], "He left in 1998. The summer after, she followed."),
    (["[2021-06-12..2021-06-13]"], "Trains were late over the weekend."),
    ([nil], "Thousands came over the Jubilee weekend."), ([nil], "It took 4 million in its opening weekend."),
    ([nil], "Trains were late over the bank holiday weekend."), ([nil], "The long weekend was wet."),
    ([], "The case is no. 12-2004."), ([], "The appeal is no. 16-1988 of the court."), ([], "See 84 FR 1999."),
    (["2016-05"], "Paid 05-2016."),
    (["2020-06-07"], "She died a year ago on Monday."),
    (["2021-06-08", "2021-06-09"], "He was shot on Tuesday and died the next day."),
    (["2021-06-08", "2021-06-09"], "He was arrested on Tuesday. The next morning he was charged."),
    (["2010-05-04", "2010-06"], "They met on 4 May 2010 and married the next month."),
    (["2020-21"], "The dust was shared in the spring of last year."),
    (["2020-35"], "Growth in the September quarter was slow."),
    (["2015-36"], "Growth in the December quarter of 2015 was slow."),
    (["2020-12/2021-02"], "Growth in the February quarter was slow."),
  ]

  @Test(arguments: today) func ofToday(_ expected: [String?], _ text: String) {
    #expect(Self.dates(text, on: "2021-06-12", style: .news) == expected)
  }

  /// Years before our era, and dates that two years or two days share.
  static let shared: [(dates: [String?], text: String)] = [
    (["-0043-03-15"], "He was stabbed on 15 March 44 BC."), (["-0043-03-15"], "He was stabbed on March 15, 44 BC."),
    (["-0043-03"], "It began in March 44 BC."), (["-0333-23"], "He passed by in the autumn of 334 BC."),
    (["0410-08-24"], "The city fell on 24 August 410 AD."), (["0410-08"], "The city fell in August AD 410."),
    (["1943-05-03"], "At 1930 on the night of 3 May 1943 the bombers took off."),
    (["1943-05-03", "1943-05-03"], "The bombers took off on 3 May 1943. They were back at 1930."),
    (["2021-05-04", "2021-05-11", "2021-05-18"], "They met on the 4th, the 11th and the 18th of May."),
    ([], "It was the third winter of the war."), (["2021-06-22"], "Schedule a meeting in 10 days."),
    (["-0322-06-10/-0322-06-11"], "He died between 10 and 11 June 323 BC."),
    (["1405-02"], "He died in the February snows of 1405."), (["1971-10"], "It lost the October election of 1971."),
    (["1712-01-06"], "He wrote on 6 Jan 1711/12."), (["1689-02-02"], "It was signed on 2 February 1688/9."),
    (["2007-24"], "It was in the winter of 2007/08."),
    (["1943-03-03/1943-03-04"], "They flew on the night of 3/4 March 1943."),
    (["1943-12-31/1944-01-01"], "They flew overnight on 31 December 1943/1 January 1944."),
    (["1094/1095"], "A charter of 1094–5 names him."), (["1804/1805"], "He toured in 1804-5."),
  ]

  @Test(arguments: shared) func sharedDates(_ expected: [String?], _ text: String) {
    #expect(Self.dates(text, on: "2021-06-12") == expected)
  }
}
