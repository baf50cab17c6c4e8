import Chronology
import Testing

@testable import DateResolution

/// What "two years later", "that summer" and "the following year" count from, behind a year that was named in passing.
@Suite struct ExpressionsFootingTests {
  static let counts: [(dates: [String?], day: String?, text: String)] = [
    // A year that only measures.
    (
      ["1903-04", "1862/..", "1903-07", "1904"], nil,
      "In April 1903 the brewery flooded. It was the worst flood since 1862. Three months later it reopened. The "
        + "following year it flooded again."
    ),
    (
      ["2008-03", "1931", "2010"], "2015-10-06",
      "She won in March 2008, the first Liberal to do so since 1931. Two years later she lost."
    ),
    (
      ["2008-03", "1931", "2008-22", "2009-05"], "2015-10-06",
      "She won in March 2008, the first Liberal to do so since 1931. That summer she fell ill. The following May she died."
    ),
    (
      ["1955-02-03", "1911-06-04", "1955-02-05"], nil,
      "He was sacked on 3 February 1955. It was the first such case since 4 June 1911. Two days later he left."
    ),
    (
      ["1894", "1870", "1897"], nil,
      "In 1894 she was chosen. Not since 1870 had a layman led the order. Three years later she left."
    ),
    (
      ["1894", "1870", "1895"], nil,
      "In 1894 the warden left, who had taught since 1870. His successor came the following year."
    ),
    // "Arrest" and "forest" end like superlatives and are none.
    (["2001-05/..", "2003"], nil, "He had been under arrest since May 2001. Two years later he was freed."),
    (["1894/..", "1896"], nil, "She had lived in the forest since 1894. Two years later she left."),
    (
      ["1894-03", "1870", "1896"], nil,
      "It burned in March 1894, the fiercest fire since 1870. Two years later it burned again."
    ),
    // Of a thing, or in brackets.
    (["1894", "1870", "1896"], nil, "He was hired in 1894 (the post dates from 1870). Two years later he left."),
    (["1894", "1870", "1895"], nil, "In 1894 she bought the chapel built in 1870. The following year she sold it."),
    (
      ["1894", "1870", "1896"], nil,
      "The brewery burned in 1894. Built in 1870, it had 90 hands. Two years later it reopened."
    ),
    (
      ["1894", "1870", "1896"], nil,
      "The brewery burned in 1894. The barn, built in 1870, was spared. Two years later it reopened."
    ),
    // What its sentence ends with may be gone on with.
    (
      ["1916-12-09", "1911-12-19", "[1911-08,1916-08]"], nil,
      "It was filed on 9 December 1916. This improves my churn, dated 19 December 1911. One was shown the preceding August."
    ),
    // So may what had been.
    (
      ["1894", "1870", "[1872,1896]"], nil,
      "She was hired in 1894. The post had been made in 1870. Two years later she left."
    ),
    (
      ["1894-05", "1870-06", "[1870-22,1894-22]"], nil,
      "She was hired in May 1894. They had met in June 1870. That summer they married."
    ),
    (
      ["1910-05-03", "1918", "[1911,1919]"], nil,
      "On 3 May 1910 they marched. The vote would not come until 1918. The next year they marched again."
    ),
    // The count is itself of what had been.
    (["1894", "1870", "1872"], nil, "She was hired in 1894. She had joined in 1870. Two years later she had married."),
    // What came later, told first in passing.
    (
      ["1921", "1887", "1888"], nil,
      "The brewery, pulled down in 1921, was sold in 1887. The following year it was let."
    ),
    (["1921", "1887", "1888"], nil, "The brewery (closed 1921) was sold in 1887. The following year it was let."),
    (["1921", "1887", "1889"], nil, "His widow, who died in 1921, sold it in 1887. Two years later she left."),
    (
      ["1887", "1921", "1922"], nil,
      "It was sold in 1887; it was pulled down in 1921. The following year a school was built."
    ),
    // In the same sentence it counts from the date beside it.
    (["1894", "1870", "1872"], nil, "She was hired in 1894. She had joined in 1870, and two years later was elected."),
    // A clause that its comma has closed lends nothing to the rest of its sentence, one that goes on behind "and" does.
    (
      ["1987-10", "1988-21", "1962", "1988-12-25"], nil,
      "In October 1987 a storm sank it. The following spring it was raised. Its captain, who had joined in 1962, retired at "
        + "Christmas that year."
    ),
    (
      ["1894", "1870", "[1870-06,1894-06]"], nil,
      "The brewery burned in 1894. The maltings, built in 1870, were sold in June of that year."
    ),
    (
      ["1894", "1870", "1896"], nil,
      "The brewery burned in 1894. Its owner, who had come in 1870, died two years later."
    ),
    (
      ["1894", "1870", "[1871,1895]"], nil,
      "The brewery burned in 1894. The maltings, opened in 1870, fell a year later."
    ),
    (
      ["1894", "1870", "1872"], nil,
      "The brewery burned in 1894. Its owner, who had come in 1870, and two years later had married, died."
    ),
    // A report on what was said goes on with either.
    (
      ["2014-02-25", "2014-01-27", "[2014-02-06,2014-03-07]"], "2014-03-31",
      "He told us on 25 February that pumps had been ordered on 27 January. They arrived ten days later."
    ),
    // What stays: the last date told is where it counts from.
    (["1894", "1921", "1923"], nil, "She won in 1894. She won again in 1921. Two years later she lost."),
    (["1894", "1921", "1923"], nil, "The record of 1894 fell in 1921. Two years later it fell again."),
    (["1870", "1894", "1896"], nil, "The brewery, built in 1870, burned in 1894. Two years later it was rebuilt."),
    (["1894", "1895"], nil, "It opened in 1894. The following year it burned."),
    (
      ["1936", "1890", "1892"], nil, "He died in 1936. He was born in 1890 in Leeds. Two years later the family moved."
    ),
    (["1936", "1940", "1942"], nil, "He came in 1936. He stayed until 1940. Two years later he died."),
    (
      ["1749-08-12", "1831", "1774-21", "1776"], nil,
      "Isaac (bap. 12 Aug 1749, d. 1831) left in the spring of 1774. Two years later he enlisted."
    ),
    // Nothing to count from.
    (["1862/..", nil], nil, "It was the worst flood since 1862. Two days later it was over."),
    (["1953", nil], "2015-10-06", "It was the worst flood since 1953. The next year it came again."),
    (["1862/..", nil], nil, "Largest flood since 1862. Two days later it was over."),
    (["2017", nil], "2022-08-18", "In 2017 she took 61 percent. Voting abroad began a day earlier."),
  ]

  @Test(arguments: counts) func count(_ expected: [String?], _ day: String?, _ text: String) {
    let dates = ExpressionsLookBackTests.dates(text, on: day)
    #expect(dates.map { $0.map(Self.bare) } == expected.map { $0.map(Self.bare) })
  }

  /// What "since" makes of a year is a matter of the event.
  private static func bare(_ date: String) -> String { date.hasSuffix("/..") ? String(date.dropLast(3)) : date }

  /// The ends of periods, behind a look back and not.
  static let ends: [(dates: [String?], day: String?, text: String)] = [
    (
      ["2009-06", "[2009-06-21..2009-06-30]"], "2019-06-20",
      "In June 2009 the first patients came. By the end of the month 300 were dead."
    ),
    (
      ["2018", "[2019-09..2019-12]"], "2019-06-20",
      "The rate was 6 percent in 2018. Experts expect it to remain low as makers clear out stock toward the end of the year."
    ),
    (["2009", "[2009-09..2009-12]"], "2019-06-20", "It spread in 2009. By the end of the year 3,000 were dead."),
    (
      ["2014-01", "[2014-01-21..2014-01-31]"], "2014-05-13",
      "Bates went in January. Ali led them until the end of the month."
    ),
    (
      ["1949-07-04", "[1949-07-21..1949-07-31]"], nil,
      "The trench was opened on 4 July 1949. At the end of the month Lens came."
    ),
    // To come, or of the report's own month.
    (
      ["2009-06", "[2019-06-21..2019-06-30]"], "2019-06-20",
      "It spread in June 2009. It will be over by the end of the month."
    ),
  ]

  @Test(arguments: ends) func end(_ expected: [String?], _ day: String?, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: day) == expected)
  }
}
