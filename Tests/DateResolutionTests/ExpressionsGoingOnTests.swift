import Chronology
import Testing

/// What goes on from a date told before, across sentences and paragraphs: a look back, a plan, what had been, an evening.
@Suite struct ExpressionsGoingOnTests {
  typealias Case = (dates: [String?], day: String?, text: String)

  static let stories: [Case] = [
    // However long ago, it is told by the verb of its sentence.
    (
      ["2018-04", "1950-06-25", "[1950-09,2018-09]"], nil,
      "They met in April 2018. The mine opened on 25 June 1950. In September it flooded."
    ),
    (
      ["2018-04", "1950-06-25", "2018-09"], nil,
      "They met in April 2018. The mine, which opened on 25 June 1950, is closed. In September they married."
    ),
    (
      ["2010-07", "2014-01-20", "[2010-08-06,2014-08-06]"], nil,
      "It was hired out in July 2010. On 20 January 2014 the trial was to open. It did. He was jailed on 6 August."
    ),
    // What had been is not where the story is.
    (
      ["2008-09-14", "2008-05", "[2008-05-20,2008-09-20]"], nil,
      "The mill failed on 14 September 2008. It had sold its barn in May. On the 20th it was wound up."
    ),
    (
      ["2008-09-14", "2008-05", "2008-10-20"], nil,
      "The mill failed on 14 September 2008. It had sold its barn in May. On 20 October it was wound up."
    ),
    (["2011-03-15", "2010-11"], nil, "The plant broke down on 15 March 2011. It had been shut since November."),
    (["2011-03-15", "2011-01"], nil, "The plant broke down on 15 March 2011. It had been shut since January."),
    // The rest of a bracket counts from what the bracket tells.
    (
      ["1971-12", "1974", "1975"], nil,
      "He came in December 1971. The council (formed in 1974 and gone the next year) was his work."
    ),
  ]

  static let reports: [Case] = [
    // A report that has not spoken of its own days may be at its look back with the next paragraph.
    (
      ["1982-04-02", "[1982-04-05,2014-04-05]"], "2014-06-10",
      "On 2 April 1982 the siege began. Nobody slept.\n\nThe fleet sailed on 5 April."
    ),
    (
      ["2014-06-09", "1982-04-02", "2014-04-05"], "2014-06-10",
      "The museum opened on Monday. On 2 April 1982 the siege began. Nobody slept.\n\nThe fleet sailed on 5 April."
    ),
    (
      ["2018-08-19", "2018-08-20"], "2018-10-01",
      "He walked out on 19 August. Nobody was surprised. The next day the mayor spoke."
    ),
    (
      ["1982-04-02", "1982-04-03"], "2014-06-10",
      "On 2 April 1982 the siege began. Nobody slept. At six the next day we heard shots."
    ),
    (
      ["2012-06", "2013-07"], "2022-12-24", "He was hired in June 2012. In July of the next year he was sacked."
    ),
    (["1996-02-09", "[1996-07,1997-07]"], nil, "It broke on 9 February 1996. The next July it was mended."),
    (["1996-08-09", "1997-07"], nil, "It broke on 9 August 1996. The next July it was mended."),
    // A year that a story opens with lends itself, one in passing does not.
    (["2014", "[2014-03,2018-03]"], "2018-10-01", "The trouble started in 2014. In March the army came."),
    (["2008", "[2008-09,2018-09]"], "2018-10-01", "Her worst year was 2008. In September the bank failed."),
    (["2014", "2018-03"], "2018-10-01", "The plant was sold in 2014. The chairman resigned in March."),
    (
      ["2013", "[2013-05,2018-05]", "[2013-09,2018-09]"], "2018-10-01",
      "The fence came in 2013. It went up in May and in September it cut off the well."
    ),
    // A clock that is not of the sentence's own day.
    (
      ["2015-07-09", "[2015-07-09,2015-08-05]"], "2015-08-05",
      "The firm said on July 9 that it was fine. By 1043 GMT the shares were down."
    ),
    (["2015-08-03", "2015-08-03"], "2015-08-05", "The quake struck on Monday.\n\nIt hit at 2:43 p.m."),
    (["2015-07-09", "2015-07-09"], "2015-08-05", "The ship sank on July 9. The first boat came at 10:43."),
  ]

  static let evenings: [Case] = [
    (
      ["1982-04-01", "[1982-04-01,1982-04-02]"], nil,
      "On the evening of 1 April 1982 they dug in. By morning it was over."
    ),
    (["1982-04-01", "1982-04-01"], nil, "On the morning of 1 April 1982 they dug in. By evening it was over."),
  ]

  @Test(arguments: stories + reports + evenings)
  func goesOn(_ item: Case) {
    #expect(ExpressionsLookBackTests.dates(item.text, on: item.day) == item.dates, "\(item.text)")
  }
}
