import Chronology
import Testing

/// The examples of ISO 8601-2:2019 and of the Library of Congress specification, and others of the same kinds.
@Suite struct EDTFTests {
  /// EDTF, its bounds ("first..last", an open end left out), and its words.
  struct Example: Sendable, CustomTestStringConvertible {
    let edtf: String
    let bounds: String
    let words: String
    init(_ edtf: String, _ bounds: String, _ words: String) {
      (self.edtf, self.bounds, self.words) = (edtf, bounds, words)
    }
    var testDescription: String { edtf }
  }

  static let level0 = [
    Example("1985-04-12", "1985-04-12..1985-04-12", "12 April 1985"),
    Example("1985-04", "1985-04-01..1985-04-30", "April 1985"),
    Example("1985", "1985-01-01..1985-12-31", "1985"),
    Example("0000", "0000-01-01..0000-12-31", "1 BCE"),
    Example("0079-08-24", "0079-08-24..0079-08-24", "24 August 79 CE"),
    Example("2000-02-29", "2000-02-29..2000-02-29", "29 February 2000"),
    Example("1985-04-12T23:20:30", "1985-04-12..1985-04-12", "12 April 1985, 23:20:30"),
    Example("1985-04-12T23:20:30Z", "1985-04-12..1985-04-12", "12 April 1985, 23:20:30 UTC"),
    Example("1985-04-12T23:20:00-04", "1985-04-12..1985-04-12", "12 April 1985, 23:20 UTC−04:00"),
    Example("1985-04-12T23:20:30+04:30", "1985-04-12..1985-04-12", "12 April 1985, 23:20:30 UTC+04:30"),
    Example("1964/2008", "1964-01-01..2008-12-31", "1964–2008"),
    Example("2004-06/2006-08", "2004-06-01..2006-08-31", "June 2004 – August 2006"),
    Example("2004-02-01/2005-02-08", "2004-02-01..2005-02-08", "1 February 2004 – 8 February 2005"),
    Example("2004-02-01/2005-02", "2004-02-01..2005-02-28", "1 February 2004 – February 2005"),
    Example("2004-02-01/2005", "2004-02-01..2005-12-31", "1 February 2004 – 2005"),
    Example("2005/2006-02", "2005-01-01..2006-02-28", "2005 – February 2006"),
    Example("2010-02-13/2010-12-07", "2010-02-13..2010-12-07", "13 February – 7 December 2010"),
    Example("2010-02-13/2010-02-20", "2010-02-13..2010-02-20", "13–20 February 2010"),
    Example("2010-02/2010-12", "2010-02-01..2010-12-31", "February–December 2010"),
  ]

  static let level1 = [
    Example("Y170000002", "170000002-01-01..170000002-12-31", "170,000,002"),
    Example("Y-170000002", "-170000002-01-01..-170000002-12-31", "170,000,003 BCE"),
    Example("2001-21", "2001-03-01..2001-05-31", "spring 2001"),
    Example("2003-24", "2003-12-01..2004-02-29", "winter 2003–04"),
    Example("1984?", "1984-01-01..1984-12-31", "1984?"),
    Example("2004-06~", "2004-06-01..2004-06-30", "c. June 2004"),
    Example("2004-06-11%", "2004-06-11..2004-06-11", "c. 11 June 2004?"),
    Example("201X", "2010-01-01..2019-12-31", "the 2010s"),
    Example("20XX", "2000-01-01..2099-12-31", "21st century"),
    Example("2004-XX", "2004-01-01..2004-12-31", "a month of 2004"),
    Example("1985-04-XX", "1985-04-01..1985-04-30", "a day in April 1985"),
    Example("1985-XX-XX", "1985-01-01..1985-12-31", "a day in 1985"),
    Example("1985-04-12/..", "1985-04-12..", "since 12 April 1985"),
    Example("1985-04/..", "1985-04-01..", "since April 1985"),
    Example("../1985-04-12", "..1985-04-12", "until 12 April 1985"),
    Example("../1985", "..1985-12-31", "until 1985"),
    Example("1985-04-12/", "1985-04-12..", "from 12 April 1985, end unknown"),
    Example("/1985", "..1985-12-31", "until 1985, beginning unknown"),
    Example("1984~/2004-06", "1984-01-01..2004-06-30", "c. 1984 – June 2004"),
    Example("1984?/2004%", "1984-01-01..2004-12-31", "1984? – c. 2004?"),
    Example("1984-06-02?/..", "1984-06-02..", "since 2 June 1984?"),
    Example("1952-23~/1953", "1952-09-01..1953-12-31", "c. autumn 1952 – 1953"),
    Example("-1985", "-1985-01-01..-1985-12-31", "1986 BCE"),
    Example("-0043-03-15", "-0043-03-15..-0043-03-15", "15 March 44 BCE"),
    Example("-04XX", "-0499-01-01..-0400-12-31", "5th century BCE"),
  ]

  static let level2 = [
    Example("Y-17E7", "-170000000-01-01..-170000000-12-31", "170,000,001 BCE"),
    Example("1950S2", "1900-01-01..1999-12-31", "c. 1950 (1900–1999)"),
    Example("Y171010000S3", "171000000-01-01..171999999-12-31", "c. 171,010,000 (171,000,000–171,999,999)"),
    Example("Y3388E2S3", "338000-01-01..338999-12-31", "c. 338,800 (338,000–338,999)"),
    Example("-1950S2", "-1999-01-01..-1900-12-31", "c. 1951 BCE (2000–1901 BCE)"),
    Example("2001-25", "2001-03-01..2001-05-31", "northern spring 2001"),
    Example("2001-29", "2001-09-01..2001-11-30", "southern spring 2001"),
    Example("2001-30", "2001-12-01..2002-02-28", "southern summer 2001–02"),
    Example("2001-34", "2001-04-01..2001-06-30", "second quarter of 2001"),
    Example("2001-37", "2001-01-01..2001-04-30", "early 2001"),
    Example("2001-41", "2001-07-01..2001-12-31", "second half of 2001"),
    Example("[1667,1668,1670..1672]", "1667-01-01..1672-12-31", "1667, 1668 or 1670–1672"),
    Example("[..1760-12-03]", "..1760-12-03", "3 December 1760 or earlier"),
    Example("[1760-12..]", "1760-12-01..", "after November 1760"),
    Example("[1760-01,1760-02,1760-12..]", "1760-01-01..", "January 1760, February 1760 or December 1760 or later"),
    Example("[1667,1760-12]", "1667-01-01..1760-12-31", "1667 or December 1760"),
    Example("[..1984]", "..1984-12-31", "before 1985"),
    Example("{1667,1668,1670..1672}", "1667-01-01..1672-12-31", "1667, 1668 and 1670–1672"),
    Example("{1960,1961-12}", "1960-01-01..1961-12-31", "1960 and December 1961"),
    Example("{..1984}", "..1984-12-31", "1984 or earlier"),
    Example("2004-06~-11", "2004-06-11..2004-06-11", "11 June 2004 (year and month approximate)"),
    Example("2004?-06-11", "2004-06-11..2004-06-11", "11 June 2004 (year uncertain)"),
    Example("?2004-06-~11", "2004-06-11..2004-06-11", "11 June 2004 (year uncertain, day approximate)"),
    Example("2004-%06-11", "2004-06-11..2004-06-11", "11 June 2004 (month uncertain, month approximate)"),
    Example("156X-12-25", "1560-12-25..1569-12-25", "25 December in the 1560s"),
    Example("15XX-12-25", "1500-12-25..1599-12-25", "25 December in the 16th century"),
    Example("XXXX-12-XX", "0000-12-01..9999-12-31", "a day in December of an unknown year"),
    Example("1XXX-XX", "1000-01-01..1999-12-31", "a month in the 2nd millennium"),
    Example("1XXX-12", "1000-12-01..1999-12-31", "December in the 2nd millennium"),
    Example("1984-1X", "1984-10-01..1984-12-31", "a month from October to December of 1984"),
    Example("XXXX-02-29", "0000-02-29..9996-02-29", "29 February of an unknown year"),
    Example("1984-XX-31", "1984-01-31..1984-12-31", "the 31st of a month in 1984"),
    Example(
      "2004-06-~01/2004-06-~20", "2004-06-01..2004-06-20",
      "1 June 2004 (day approximate) – 20 June 2004 (day approximate)"),
    Example("2004-06-XX/2004-07-03", "2004-06-01..2004-07-03", "a day in June 2004 – 3 July 2004"),
  ]

  @Test(arguments: level0 + level1 + level2)
  func example(_ example: Example) throws {
    let tree = try EDTF(parsing: example.edtf)
    #expect(tree.description == example.edtf)
    let date = HistoricalDate(tree)
    #expect("\(date.earliest?.description ?? "")..\(date.latest?.description ?? "")" == example.bounds)
    #expect(date.wording == example.words)
  }
}
