import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Dates as older texts write them, and months and feasts that stand beside a count of years.
@Suite struct ExpressionsOldFormsTests {
  /// The dates of a text without a day of writing, in order.
  static let stories: [(dates: [String?], text: String)] = [
    // The day before or after the one that the text has come to.
    (
      ["1871-02-09", "1870-11-30"], "The bench sat on 9 February 1871. The barn was fired on the 30th of November last."
    ),
    (["1871-02-09", "1871-01-30"], "The bench sat on 9 February 1871. The barn was fired on 30 January last."),
    (["1871-02-09", "1872-01-12"], "He was bailed on 9 February 1871 and tried on the 12th of January following."),
    (["1871-02-09", "1871-03-12"], "He was bailed on 9 February 1871 and tried on the 12th of March following."),
    (["1871-02-09", "1870-12"], "The bench sat on 9 February 1871. In December last he was seen at the barn."),
    // From some day of a year, of either.
    (["1871", "[1870-11-30,1871-11-30]"], "He was tried in 1871. The barn was fired on the 30th of November last."),
    // Another meaning of the same words.
    (["1871-02-09", "1871-03-12"], "He left on 9 February 1871. On 12 March next to the church a barn burned."),
    (["1871-02-09", "1871-03-12"], "He left on 9 February 1871. He came back on 12 March following a quarrel."),
    (["1871-02-09", "1871-05"], "He left on 9 February 1871. In May last in the league went up."),
    // Years of grace.
    (["1204"], "The chapel was begun in the year of our Lord 1204."),
    (["1204-03-07"], "It was sealed on the seventh day of March in the year of our Lord 1204."),
    (["1204"], "The chapel was begun in the year of grace 1204."),
    (["1204"], "The chapel was begun Anno Domini 1204."),
    // Feasts by the names that they are kept for, and the days before them.
    (["1403-09-29"], "He died on the feast of St Michael 1403."),
    (["1403-09-28"], "He died on the eve of St Michael 1403."),
    (["1403", "1403-12-12"], "In 1403 he fell ill. He died on the eve of St Lucy."),
    (["1403", "1403-11-02"], "In 1403 he fell ill. He died on the night of All Souls."),
    (["1403-08-14"], "He died on the vigil of the Assumption, 1403."),
    (["1904-08-01"], "The fair was held on Lammas Day 1904."),
    (["1850"], "The church of St Michael was built in 1850."),
    (["1850"], "He was a fellow of All Souls in 1850."),
    // Sundays of the church's year.
    (["1850-12-15"], "He preached on the third Sunday of Advent 1850."),
    (["1850-03-10"], "He preached on the fourth Sunday in Lent 1850."),
    (["1850-04-14"], "He preached on the second Sunday after Easter 1850."),
    (["1850-06-02"], "He preached on the first Sunday after Trinity 1850."),
    (["1936", "1936-12-25/1937-01-01"], "He came in 1936 and left between Christmas and New Year."),
  ]

  @Test(arguments: stories) func story(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil) == expected)
  }

  /// A month, a season, a feast or a day of the year that a count comes to.
  static let counted: [(dates: [String?], text: String)] = [
    (["1901", "1921-06"], "He was born in 1901 and married in June twenty years later."),
    (["1901", "1961-03"], "He was born in 1901 and died in March 60 years later."),
    (["1901", "1911-07-03"], "It opened in 1901. It burned on 3 July ten years later."),
    (["1901", "1904-12-25"], "It opened in 1901 and closed at Christmas three years later."),
    (["1901", "1904-23"], "It opened in 1901. It closed in the autumn three years later."),
    (["1901", nil, "1903-07"], "It opened in 1901. It burned one night in July two years later."),
    (["1901", "1898-05"], "It opened in 1901. The ground had been bought in May three years earlier."),
    (["1901", "1912-01"], "It opened in 1901. It was wrecked in the January storms eleven years later."),
    (["1901", "1911-03"], "It opened in 1901. It burned in March, ten years later."),
    (["1901", "1911-03~"], "It opened in 1901. It burned in March a decade later."),
    (["1901-06", "1903"], "He came in June 1901. Two years later he left."),
    (["1901", "1901-06", "1921"], "He was born in 1901 and baptised in June. Twenty years later he died."),
    (["1901", "1901-03", "1911"], "He came in 1901 and left in March, ten years later he died."),
  ]

  @Test(arguments: counted) func count(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil) == expected)
  }

  static let reports: [(date: [String?], text: String)] = [
    (["[2004-01..2004-04]"], "The museum will open in the new year."),
    (["[2004-01..2004-04]"], "In the new year the firm will cut jobs."),
    (["2002-12-15"], "The choir sang on the third Sunday of Advent."),
    (["1998", "2001-07"], "The mill opened in 1998. It burned in July three years later."),
    (["2003-05-05"], "It closed over the early May bank holiday."),
    (["2002-06-04"], "It was shut on the spring bank holiday 2002."),
    (["2002-11-30"], "He fired a stack on the 30th of November last."),
    (["2003-04-28"], "Your letter of the 28th ult. has come."),
    (["2003-05-04"], "Your letter of the 4th inst. has come."),
    (["2003-06-14"], "The court will sit on the 14th prox."),
    (["2003-05-12"], "The 5th instant win was at Leeds on Monday."),
    (["2003-11-30"], "The court will sit on the 30th of November next."),
    // The year of a thing, and a count.
    ([nil, "2003-05-12"], "The Class of 1987 met on Monday."),
    ([nil, "2003-05-12"], "The mission that resolution 2098 (1999) began ended on Monday."),
    (["2003-05-12"], "The firm sold 1960 copies on Monday."),
    ([nil, "2003-05-12"], "He sold 1967 Mustangs until Monday."),
    ([nil, "2003-05-12"], "Orwell's 1984 was read on Monday."),
    (["1919", "2003-05-12"], "Leeds's 1919 team was named on Monday."),
    // A day of May, and May Day.
    ([nil, "2003-05-12"], "It had been a cold May day until Monday."),
    (["2003-05-01"], "They marched on May day."),
    (["2003-05-12"], "\u{201C}We won,\u{201D} April said on Monday."),
    (["2003-04"], "In April said the rector, it had rained."),
    ([], "In the new year it was quiet."),
  ]

  @Test(arguments: reports) func report(_ expected: [String?], _ text: String) {
    let found = ExpressionsLookBackTests.dates(text, on: "2003-05-13")
    #expect(found == expected || found == expected.filter { $0 != nil })
  }
}
