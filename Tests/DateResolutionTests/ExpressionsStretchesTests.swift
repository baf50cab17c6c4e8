import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Histories that go on from a stretch of years, or that speak of what is done every year.
@Suite struct ExpressionsStretchesTests {
  /// The dates of a history's expressions, and the history.
  static let stories: [(dates: [String?], text: String)] = [
    // What ends the stretch is of its end.
    (["1914/1918", "1918-11"], "The war lasted from 1914 to 1918 and ended in November."),
    (["1837/1901", "1901-01"], "She reigned from 1837 to 1901 and died in January."),
    (["1872/1875", "1875-03"], "He was mayor from 1872 to 1875 and died in March."),
    (["1946/1979", "1979-12-26"], "He served from 1946 to 1979 and died on Boxing Day."),
    (["1917-03-03/1919-05-05", "1919-07"], "It was shut from 3 March 1917 to 5 May 1919 and reopened in July."),
    // What does not end it is of its first year or its last, or of any where they are few.
    (["1914/1918", "[1914-06,1918-06]"], "He served in France from 1914 to 1918 and was wounded in June."),
    (["1914/1917", "[1914-06,1915-06,1916-06,1917-06]"], "He served from 1914 to 1917 and was wounded in June."),
    (["1837/1901", "[1837-06,1901-06]"], "He reigned from 1837 to 1901. In June he was crowned."),
    (["1740/1748", "[1740-04-30,1748-04-30]"], "They were at war from 1740 until 1748. On 30 April peace was signed."),
    (
      ["1923-01/1958-08", "[1923-11,1958-11]"],
      "The cinema was open from January 1923 to August 1958. In November it became a bingo hall."
    ),
    (
      ["1917-03-03/1919-05-05", "[1917-07,1918-07,1919-07]"],
      "From 3 March 1917 to 5 May 1919 it was shut; it opened again in July."
    ),
    (
      ["1998-10/1999-01", "1998-12-03"],
      "From October 1998 to January 1999 he was away. On 3 December his house burned."
    ),
    // "That winter" is the end's, and in a year of sports or schools that of its half.
    (["1872/1875", "1875-24"], "He was mayor from 1872 to 1875 and died that winter."),
    (["1872/1875", "1876-21"], "He was mayor from 1872 to 1875. The following spring he died."),
    (["1872/1875", "1876"], "He was mayor from 1872 to 1875. The following year he died."),
    (["1903/1904", "1904-22"], "He made 41 goals in 1903-04 and was sold that summer."),
    (["1903/1904", "1904-22"], "He made 41 goals in 1903-04 and was sold the next summer."),
    (
      ["2011/2012", "2011-10"], "The school had 90 boarders in 2011/12. A decision to close it was taken that October."
    ),
    (["2011/2012", "2012-07"], "The school had 90 boarders in 2011/12 and closed that July."),
    // "The next May" behind a year is the next one's.
    (["1936", "1937-05", "1937-23"], "She was hired in 1936. The next May she left. That autumn she wed."),
    (["1929", "1930-21"], "He was with Hoskyns in 1929; he was dead by the next spring."),
    (["1936", "1936-23"], "He left in 1936. That autumn he wed."),
    (["1936-06", "1937-05"], "He left in June 1936. The next May he came back."),
    // The pluperfect, of whatever verb.
    (["2005-02-01", "2004-10"], "The call came on 1 February 2005. The same number had rung in October."),
    // A list of years in one sentence has come to its last.
    (
      ["1906", "1945", "1970", "1970-05", "1970-06"],
      "The hall was red in 1906, blue in 1945 and white in 1970. It was sold in May. In June it burned."
    ),
    // Days of a list, and what counts from them.
    (
      ["2007-07-19", "2007-07-26", "2007-07-29", "2007-07-30"],
      "The bridge fell on 19 July 2007. Bodies were found on the 26th and the 29th. He was suspended the next day."
    ),
  ]

  @Test(arguments: stories) func story(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil, style: .narrative) == expected)
  }

  /// What an undated text that tells a year says of its own days, which nobody knows.
  static let customs: [(dates: [String?], text: String)] = [
    (["1233", nil], "He was canonised in 1233; his feast is on 4 August."),
    (["1233", nil], "He was canonised in 1233. In the shadow of the church his feast is on 4 August."),
    (["1233", nil], "He was canonised in 1233. In Chad his feast is on 4 August."),
    (["1455", nil], "The fair began in 1455. A fair is held on the field on the first Monday in May."),
    (["1823", nil], "It was founded in 1823. It is still kept up on Shrove Tuesday."),
    (["1553", nil], "It was founded in 1553. Founder's Day falls on 12 May."),
    (["1233", nil], "The abbey was built in 1233. The garden is opened in May."),
    // A story that is told in the present, or of its own future, and a letter's plans.
    (["1455-05-03", "1455-05-05"], "On 3 May 1455 he lands in Kent. On 5 May he takes Rye."),
    (["1851-05-03", "1851-05-10"], "We landed on 3 May 1851. On 10 May we sail for home."),
    (["1851", "1851-05"], "He was born in 1851. He was to marry in May."),
    (["1851", "1851-05"], "He was born in 1851. It is said that he was baptised in May."),
    (["1923", "1923-05"], "The club was founded in 1923. Its ground was bought in May."),
  ]

  @Test(arguments: customs) func custom(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil) == expected)
  }
}
