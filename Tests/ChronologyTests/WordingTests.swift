import Chronology
import Testing

@Suite struct WordingTests {
  /// EDTF, the words, the short words.
  @Test(arguments: [
    ("2010-02-13", "13 February 2010", "13 Feb 2010"),
    ("2010-02", "February 2010", "Feb 2010"),
    ("2010-02/2010-12", "February–December 2010", "Feb–Dec 2010"),
    ("2010-02-13/2010-12-07", "13 February – 7 December 2010", "13 Feb–7 Dec 2010"),
    ("1979/1989", "1979–1989", "1979–1989"),
    ("1985/1985", "1985", "1985"),
    ("1979-12-24/1989-02-15", "24 December 1979 – 15 February 1989", "24 Dec 1979–15 Feb 1989"),
    ("1979~", "c. 1979", "c. 1979"),
    ("198X~", "c. 1980s", "c. 1980s"),
    ("2021-07?", "July 2021?", "Jul 2021?"),
    ("1979%", "c. 1979?", "c. 1979?"),
    ("2004-06~-11", "11 June 2004 (year and month approximate)", "c. 11 Jun 2004"),
    ("[..2020-12-31]", "before 2021", "before 2021"),
    ("[..2020-02-29]", "before March 2020", "before Mar 2020"),
    ("[..2021-07-05]", "5 July 2021 or earlier", "5 Jul 2021 or earlier"),
    ("[2015-01-01..]", "after 2014", "after 2014"),
    ("[2021-07-06..]", "6 July 2021 or later", "6 Jul 2021 or later"),
    ("[..1984~]", "c. 1984 or earlier", "c. 1984 or earlier"),
    ("2014/..", "since 2014", "since 2014"),
    ("../2021", "until 2021", "until 2021"),
    ("2014/", "from 2014, end unknown", "from 2014"),
    ("[2020-03-01..2020-03-10]", "early March 2020", "early Mar 2020"),
    ("[2020-03-11..2020-03-20]", "mid-March 2020", "mid-Mar 2020"),
    ("[2020-02-21..2020-02-29]", "late February 2020", "late Feb 2020"),
    ("[2020-02-21..2020-02-28]", "some time between 21 and 28 February 2020", "21–28 Feb 2020"),
    ("[2020-03-01~..2020-03-10~]", "c. early March 2020", "c. early Mar 2020"),
    ("[2016-09..2016-12]", "late 2016", "late 2016"),
    ("[1990..1993]", "early 1990s", "early 1990s"),
    ("[1966..1999]", "late 20th century", "late 20th c."),
    ("[1990..1999]", "the 1990s", "1990s"),
    ("[2010-02,2010-03]", "February or March 2010", "Feb or Mar 2010"),
    ("[2010-02..2010-03]", "February or March 2010", "Feb or Mar 2010"),
    ("[2016..2017]", "2016 or 2017", "2016 or 2017"),
    ("[2021-07-05..2021-07-06]", "5 or 6 July 2021", "5 or 6 Jul 2021"),
    ("[2020-12-31..2021-01-01]", "31 December 2020 or 1 January 2021", "31 Dec 2020 or 1 Jan 2021"),
    ("[2020-03-28..2020-03-29]", "weekend of 28–29 March 2020", "weekend of 28–29 Mar 2020"),
    ("[2020-03-23..2020-03-29]", "week of 23 March 2020", "week of 23 Mar 2020"),
    ("[2021-07-05..2021-09-10]", "some time between 5 July and 10 September 2021", "5 Jul–10 Sep 2021"),
    ("[2020-07-05..2021-09-10]", "some time between 5 July 2020 and 10 September 2021", "Jul 2020–Sep 2021"),
    ("[2010..2014]", "some time between 2010 and 2014", "2010–2014"),
    ("[2010-02-05,2010-02-07,2010-02-09]", "5, 7 or 9 February 2010", "5, 7 or 9 Feb 2010"),
    ("{2010-02-05,2010-03-07}", "5 February and 7 March 2010", "5 Feb and 7 Mar 2010"),
    ("198X", "the 1980s", "1980s"),
    ("17XX", "18th century", "18th c."),
    ("00XX", "1st century CE", "1st c. CE"),
    ("098X", "the 980s CE", "980s CE"),
    ("-004X", "50–41 BCE", "50–41 BCE"),
    ("1XXX", "2nd millennium", "2nd millennium"),
    ("XXXX-12-25", "25 December of an unknown year", "25 Dec of an unknown year"),
    ("-0043", "44 BCE", "44 BCE"),
    ("-0043-03-15", "15 March 44 BCE", "15 Mar 44 BCE"),
    ("-0058/-0049", "59–50 BCE", "59–50 BCE"),
    ("-0058-03/-0049-05", "March 59 – May 50 BCE", "Mar 59–May 50 BCE"),
    ("-0058-03-04/-0058-03-09", "4–9 March 59 BCE", "4–9 Mar 59 BCE"),
    ("-0132/0395", "133 BCE – 395 CE", "133 BCE–395 CE"),
    ("0654/0655", "654–655 CE", "654–655 CE"),
    ("0395/1071", "395 CE – 1071", "395 CE–1071"),
    ("[-0539,-0509]", "540 or 510 BCE", "540 or 510 BCE"),
    ("[-0539..-0509]", "some time between 540 and 510 BCE", "540–510 BCE"),
    ("0079", "79 CE", "79 CE"),
    ("2001-21", "spring 2001", "spring 2001"),
    ("2009-24", "winter 2009–10", "winter 2009–10"),
    ("2001-33", "first quarter of 2001", "Q1 2001"),
    ("2001-40", "first half of 2001", "first half 2001"),
    ("198X-22", "summer in the 1980s", "summer in 1980s"),
    ("1985-04-XX", "a day in April 1985", "Apr 1985"),
    ("1985-XX", "a month of 1985", "1985"),
    ("2010-02-13T14:30:00", "13 February 2010, 14:30", "13 Feb 2010, 14:30"),
    ("2010-02-13T14:30:05Z", "13 February 2010, 14:30:05 UTC", "13 Feb 2010, 14:30:05 UTC"),
    ("2010-02-13T10:00:00/2010-02-13T12:30:00", "13 February 2010, 10:00–12:30", "13 Feb 2010, 10:00–12:30"),
    (
      "2010-02-13T10:00:00Z/2010-02-14T12:30:00Z", "13 February 2010, 10:00 UTC – 14 February 2010, 12:30 UTC",
      "13 Feb 2010, 10:00 UTC–14 Feb 2010, 12:30 UTC"
    ),
    ("Y17E99", "the year Y17E99", "the year Y17E99"),
    ("../..", "at any time", "at any time"),
  ])
  func words(_ edtf: String, _ words: String, _ short: String) throws {
    let date = try HistoricalDate(parsing: edtf)
    #expect(date.wording == words)
    #expect(date.shortWording == short)
  }

  /// Monday is 1.
  @Test(arguments: [
    ("[2010-02-15..2010-12-27]", 1, "a Monday between 15 February and 27 December 2010"),
    ("2010-02", 1, "a Monday in February 2010"),
    ("[2010-01..2010-04]", 5, "a Friday in early 2010"),
    ("[..2020-12-31]", 7, "a Sunday before 2021"),
    ("2023-11-02/..", 4, "since 2 November 2023"),
    ("../2023-11-10", 5, "until 10 November 2023"),
    ("2023-11-02/", 4, "from 2 November 2023, end unknown"),
    ("[2021-07-06..]", 2, "a Tuesday, 6 July 2021 or later"),
    ("19XX", 2, "a Tuesday in the 20th century"),
    ("198X", 2, "a Tuesday in the 1980s"),
    ("[2020-03-23..2020-03-29]", 3, "Wednesday, 25 March 2020"),
    ("2010-02-22", 1, "Monday, 22 February 2010"),
  ])
  func weekday(_ edtf: String, _ weekday: Int, _ words: String) throws {
    #expect(try HistoricalDate(parsing: edtf).wording(weekday: weekday) == words)
  }

  @Test func ordinals() {
    let words = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(EnglishNames.ordinal)
    #expect(words == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th"])
  }
}
