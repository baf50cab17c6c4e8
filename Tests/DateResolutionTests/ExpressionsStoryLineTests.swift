import Chronology
import Testing

@testable import DateResolution

/// Where a story is, once it has named another year: there, where it was, or either.
@Suite struct ExpressionsStoryLineTests {
  static let stories: [(dates: [String?], text: String)] = [
    // What had been is an aside, and what comes next may still be of it.
    (
      ["2003-05-03", "1996-03", "[1996-06-21,2003-06-21]", "[1996-07,2003-07]"],
      "She was hired on 3 May 2003. She had joined the guild in March 1996. On 21 June she resigned. In July she left."
    ),
    (
      ["2003-05-03", "1996", "[1996-06-21,2003-06-21]"],
      "She was hired on 3 May 2003. In 1996 she had been fired. On 21 June she resigned."
    ),
    (
      ["2003-05-03", "1994", "[1994-06-21,2003-06-21]"],
      "She was hired on 3 May 2003. Nine years earlier she had been fired. On 21 June she resigned."
    ),
    (
      ["2003-05-03", "1996-03/1998-06", "[1996-07-21,1997-07-21,2003-07-21]"],
      "She was hired on 3 May 2003. The charges concern thefts between March 1996 and June 1998. On 21 July she left."
    ),
    (
      ["2003-05", "1996-03", "[1996-06,2003-06]"],
      "She was hired in May 2003. The yacht, launched in March 1996, went down. In June she left."
    ),
    // "Would" and "had" of a relative clause are not those of the date's own.
    (
      ["1891-05", "1893", "1893-06-04"],
      "In May 1891 work began. In 1893 the man who would be king came. On 4 June he left."
    ),
    (
      ["1912-03", "1914", "1914-10-09"],
      "In March 1912 they married. In 1914 the girl who would rule the house arrived. On 9 October she fell ill."
    ),
    (
      ["1912-03", "1914", "1914-10-09"],
      "In March 1912 they married. In 1914 a clerk whose sons would be rich arrived. On 9 October she fell ill."
    ),
    (
      ["1891-05", "1893-03", "1893-06"],
      "In May 1891 work began. In March 1893 he moved to Rome, which would be his home. In June he was robbed."
    ),
    (
      ["1891-05", "1893-03", "1893-06"],
      "In May 1891 work began. In March 1893 he enlisted, as his father had done. In June he sailed."
    ),
    (
      ["1891", "1893", "1893-06-07"],
      "In 1891 work began. The man who would be mayor came in 1893. On 7 June he was elected."
    ),
    (
      ["1891", "1893", "1893-06-07"],
      "In 1891 work began. The bridge that would join the towns opened in 1893. On 7 June a cart fell."
    ),
    (
      ["1891-05", "1895", "1895-06-07"], "In May 1891 work began. In 1895 she said she would leave. On 7 June she left."
    ),
    (["1891", "1899", "1891-06-07"], "In 1891 work began. She would return in 1899. On 7 June the stone was laid."),
    (
      ["1891", "1899", "1891-06-07"],
      "In 1891 work began. The bridge, he said, would not open until 1899. On 7 June the stone was laid."
    ),
    // A weekday that does not fit the story's year names the one beside it.
    (["1946-11", "1947-02-07"], "In November 1946 he was ill. On Friday 7 February he rose."),
    (
      ["1946-11", "1947-03-04", "1947-03-05"],
      "In November 1946 he was ill. On Tuesday 4 March he rose. The next day he left."
    ),
    (["1946-11", "1946-11-22"], "In November 1946 he was ill. On Friday 22 November he rose."),
    (["1946-03", "1945-11-23?"], "In March 1946 he was ill. On Friday 23 November he fell."),
    (["1946-03", nil], "In March 1946 he was ill. On Monday 23 November he fell."),
    // It ends with its paragraph.
    (
      ["2003-05-03", "1996-03", "2003-06-21"],
      "She was hired on 3 May 2003. She had joined the guild in March 1996.\n\nOn 21 June she resigned."
    ),
    (
      ["1994-09-28", "1985-11", "1994-09-30"],
      "The ferry sank on 28 September 1994. As early as November 1985 she had lost a lock.\n\nThe wreck was found on 30 "
        + "September."
    ),
    // What was to come is no place where the past goes on.
    (
      ["2003-05-03", "2012-03", "2003-06-21"],
      "She was hired on 3 May 2003. The lease expires in March 2012. On 21 June she resigned."
    ),
    (
      ["1910-05-03", "1918", "1910-11-18"],
      "On 3 May 1910 they marched. The vote would not come until 1918. On 18 November they marched again."
    ),
    (["1950-05", "1995", "1950-06"], "He came in May 1950. His grandson would visit in 1995. In June he left."),
    (
      ["1920-05", "1967", "1920-06"], "The law was passed in May 1920. It was not repealed until 1967. In June he left."
    ),
    (
      ["2011-08", "1969", "2011-10"],
      "The storm came in August 2011. It was the worst since 1969. In October all was dry."
    ),
    (
      ["1920-05", "1645", "1920-06"], "The mill opened in May 1920. A mill had burned there in 1645. In June it closed."
    ),
    // An aftermath, and back, or on from there.
    (
      ["1912-10", "1926", "[1912-11-09,1926-11-09]"],
      "The war began in October 1912. The general's memoirs were published in 1926. Cholera broke out on 9 November."
    ),
    // The head of the sentence moves the story, and so does a step within some years.
    (
      ["1986", "1986-05-03", "1990", "1990-06-04"],
      "In 1986 he was elected. On 3 May he left. In 1990 he came back. On 4 June he died."
    ),
    (["1879", "1882", "1882-05"], "She came home in 1879. In 1882 she left. In May she died."),
    (["1957-05", "1981", "1981-09"], "The school opened in May 1957. In 1981 it burned. In September it was sold."),
    (
      ["2003-06-03", "1986", "[1986-05-03,2003-05-03]"],
      "He was fired on 3 June 2003. In 1986 he won. On 3 May he married."
    ),
    (
      ["2003-05", "2003-06", "2004-03", "2004-04"],
      "He returned in May 2003 and left in June. He came back in March 2004 and died in April."
    ),
    // A leap ahead of more than some years: the story's, where it is told of the same; else either.
    (
      ["1957-05", "1981-07", "1981-08"], "The school opened in May 1957. It burned in July 1981. It was sold in August."
    ),
    (
      ["1900-04-03", "1935", "1935-05", "1935-09-06"],
      "He was born on 3 April 1900. He entered parliament in 1935. He became minister in May. He left on 6 September."
    ),
    (
      ["1130", "1539", "[1130-03,1539-03]"],
      "The abbey was founded in 1130. It was dissolved in 1539. The monks left in March."
    ),
    (
      ["1790", "1859", "[1790-05-04,1859-05-04]"],
      "Settled in 1790, the town got a railway in 1859. The first train ran on 4 May."
    ),
    // A stretch of years has the month in any of them, one that has it only there.
    (["1988/1989", "[1988-05-06,1989-05-06]"], "In the season of 1988–89 they lost. On 6 May they won."),
    (
      ["1998-10-25/1999-01-25", "1998-12-03"],
      "The strike lasted from 25 October 1998 to 25 January 1999. On 3 December shots were fired."
    ),
    (
      ["1876/1878", "1877-08", "1877-09-03"],
      "In the famine of 1876–78 she worked, in August 1877, in Bellary. On 3 September she left."
    ),
    // A ship's year does not take the story out of its week.
    (["1944-06-03", "1938", "1944-06-06"], "On 3 June 1944 the ship, launched in 1938, left. On Tuesday it sank."),
    // Another story of a year far ahead reaches no further than the next sentence.
    (
      ["1902-05", "1964", "[1902-06,1964-06]", "1902-07/1902-08"],
      "In May 1902 the town was taken. A film about it was made in 1964. In June it was burned. "
        + "From July to August it stood empty."
    ),
    // "Had" looks back only from what is before.
    (
      ["1891-05", "1893", "1893-06-04"],
      "Work began in May 1891. By 1893 they had finished the roof. On 4 June it opened."
    ),
    (
      ["1918-03", "1917-11-05", "[1917-07-15,1918-07-15]"],
      "In March 1918 the attack began. A council had met on 5 November 1917. The second one was launched on 15 July."
    ),
    // A season that is long over is the next one's.
    (["1960-12-31", "1961-21"], "The last train ran on 31 December 1960. The track was lifted in the spring."),
    (
      ["1960-11-12", "1961-21", "1961-03"], "He left on 12 November 1960. In the spring he came back. In March he died."
    ),
    (
      ["1960-09", "1960-24", "1961-01"],
      "Work began in September 1960. It stopped in the winter. In January it went on."
    ),
    (["1960-09", "[1960-21,1961-21]"], "Work began in September 1960. It was paid for in the spring."),
    (["1960-06", "1960-23"], "Work began in June 1960. It stopped in the autumn."),
    (["1960-05", "1960-21"], "Work began in May 1960. It rained in the spring."),
    (["1961-01", "[1960-24,1961-24]"], "Work stopped in January 1961. In the winter nobody came."),
  ]

  @Test(arguments: stories) func story(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil, style: .narrative) == expected)
  }

  /// With a day of writing.
  static let portraits: [(dates: [String?], day: String, text: String)] = [
    // Once the portrait has returned to its day, the next month may be of that.
    (
      ["1952-02-06", "1977", "2021-04", "[1977-06,2022-06]"], "2022-09-09",
      "On 6 February 1952 she was crowned. She celebrated in 1977. Her husband died in April last year. In June she fell."
    )
  ]

  /// Reports and analyses that tell more of old days than of their own, and so are read as stories.
  static let analyses: [(dates: [String?], day: String, text: String)] = [
    // One look at the present opens only its own paragraph.
    (
      ["1914-07-28", "1914-08", "1914-09-09", "[2016-11-14..2016-11-20]", "1914-08-07"], "2016-11-22",
      "The war began on 28 July 1914. In August 1914 the Germans came. On 9 September 1914 they were stopped. "
        + "Last week a stone was put up.\n\nSome of the first clashes were in Africa. On 7 August the French came."
    ),
    // In a paragraph without a year, of the story's year or of the writing's.
    (
      ["1992-04-28", "2004-05-03", "2011-06-06", nil, "[2011-08,2021-08]"], "2021-10-14",
      "The law was passed on 28 April 1992 and repealed on 3 May 2004. It came back on 6 June 2011.\n\nThe council is old. "
        + "Nobody knows it. Few care. It met on Tuesday. The minister left in August."
    ),
    // A weekday is not counted from a day that the story has left.
    (
      ["1957-05-04", "1981-07", "2004-11", nil], "2021-10-14",
      "The bank was founded on 4 May 1957. It was nationalised in July 1981 and sold in November 2004. It said on Wednesday "
        + "that it would cut jobs."
    ),
    // It goes on from the day of its own days.
    (
      ["1944-06-03", "1944-06-06", "1944-06-09", "1944-07"], "2021-10-14",
      "On 3 June 1944 the ship left. On Tuesday it sank. On 9 June 1944 the crew was found. In July 1944 they came home."
    ),
  ]

  @Test(arguments: analyses) func analysis(_ expected: [String?], _ day: String, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: day) == expected)
  }

  @Test(arguments: portraits) func portrait(_ expected: [String?], _ day: String, _ text: String) {
    let day = (try? HistoricalDate(parsing: day))?.earliest
    let window = ExpressionResolver.DocumentWindow(earliest: day, latest: day)
    let text = text + " She was seen last week. She spoke yesterday."
    let dates = ExpressionResolver(window: window, options: .init(style: .narrative)).resolve(text).map {
      $0.date?.edtf
    }
    #expect(Array(dates.prefix(expected.count)) == expected)
  }
}
