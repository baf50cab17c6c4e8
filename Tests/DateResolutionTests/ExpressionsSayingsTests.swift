import Chronology
import Testing

/// When something was said, how old someone was, and the day of writing of a story that does not tell it: nothing is
/// counted from these as from a date that the text has come to.
@Suite struct ExpressionsSayingsTests {
  typealias Case = (dates: [String?], day: String?, text: String)

  static let sayings: [Case] = [
    (
      ["2013-09-03", "2013-09-16", "2013-09-03"], "2013-09-16",
      "The barn burned on 3 September, the fire brigade said on Monday. That night two men fled."
    ),
    (
      ["2013-09-14", "2013-09-15", "2013-09-15"], "2013-09-16",
      "A bridge fell on Saturday, engineers said on Sunday. The next day a second one fell."
    ),
    (
      ["2013-08-21", "2013-09-16", "2013-08-24"], "2013-09-16",
      "The flood came on 21 August, according to a survey released on Monday. Three days later the wells were tested."
    ),
    (
      ["1999-05-03", "2004", "1999-22"], nil,
      "The pact was signed on 3 May 1999, as a court found in 2004. That summer the army left."
    ),
    (
      ["1999-05-03", "2004-06-12", "1999-05-05"], nil,
      "The pact was signed on 3 May 1999, the report of 12 June 2004 says. Two days later the army left."
    ),
    (
      ["1999-05-03", "2004", "[1999-06,2004-06]"], nil,
      "The pact was signed on 3 May 1999, he testified in 2004. In June the army left."
    ),
    // Recalled years later in a sentence of its own: either.
    (
      ["1995-07", "2011", "[1997,2013]"], nil,
      "The flood came in July 1995. \"I saw it,\" she recalled in 2011. Two years later she left."
    ),
    // The saying is what the text has come to.
    (
      ["1999-05-03", "1999-05-05", "1999-05-07"], nil,
      "He was arrested on 3 May 1999. \"I am innocent,\" he said on 5 May. Two days later he was freed."
    ),
    (
      ["1999-05-03", "1999-06-05", "1999-06-07"], nil,
      "He was arrested on 3 May 1999, and said on 5 June that he was ill. Two days later he was freed."
    ),
    (
      ["2013-06", "2013-07-12", "2013-07-14"], "2013-09-16",
      "Sales rose in June, the firm said on 12 July. Two days later its head left."
    ),
    (
      ["2013-10-03", "2013-09-09", "2013-09-10"], "2013-09-12",
      "The bank will close on 3 October, it said on Monday. The next day its shares fell."
    ),
    (
      ["2013-09-03", "2013-09-04"], "2013-09-16", "He resigned on 3 September, he said. The next day he left.",
    ),
  ]

  static let ages: [Case] = [
    (["1927", nil], nil, "She was born in 1927. At 14 she left school. Three years later she went to sea."),
    (
      ["1927-02-02", nil], nil,
      "She was born in Lund on 2 February 1927. When she was eleven the farm was sold, and her father died the following "
        + "winter."
    ),
    (["1927", nil], nil, "She was born in 1927 and was orphaned at ten. Two years later she was sent to Leeds."),
    (
      ["1927", nil], "2013-03-14",
      "She was born in 1927. As a girl of ten she came to York. The following summer her father died."
    ),
    // Of a date that the text has told.
    (
      ["1990-05-03", "1990-05-05"], nil, "He died on 3 May 1990 at the age of 80. Two days later he was buried."
    ),
    (["1927", "1929"], nil, "She was born in 1927. Two years later the farm was sold."),
    (
      ["1927", "1941", "1944"], nil,
      "She was born in 1927. In 1941, at 14, she left school. Three years later she went to sea."
    ),
  ]

  static let writing: [Case] = [
    (["1951", "1972", nil], nil, "He was born in 1951 and came here in 1972. He has bought a ticket for next year."),
    (
      ["1951", "1972", nil], nil,
      "He was born in 1951 and came here in 1972. \"I shall be eighty next year,\" he says."
    ),
    (
      ["1994-05", "2020-09", nil], nil,
      "The war ended in May 1994. It broke out again in September 2020. Last month there were elections."
    ),
    (["1972", "1973"], nil, "He came here in 1972. The next year he left."),
  ]

  @Test(arguments: sayings + ages + writing)
  func counts(_ item: Case) {
    #expect(ExpressionsLookBackTests.dates(item.text, on: item.day) == item.dates, "\(item.text)")
  }
}
