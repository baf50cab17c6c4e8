import Chronology
import Testing

@testable import DateResolution

/// Ranges, lengths, recurrences, times of day, feasts, vague references, and what is no time at all.
@Suite struct ExpressionsOtherTests {
  static let today = Day(checkedYear: 2013, month: 2, day: 12)

  static func means(_ value: String, _ edtf: String? = nil, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: today) }
  }

  static let ranges =
    means(
      "1979", "1979/1989", "[1979]-[1989]", "from [1979] to [1989]", "between [1979] and [1989]", "[1979]–[1989]",
      "from [1979] until [1989]", "[1979] to [1989]", "the war of [1979]-[89]", "from [1979] through [1989]")
    + means("1915", "1915/1917", "[1915]-[17]", "in [1915]–[17]")
    + means(
      "1952-10-10", "1952-10-10/1952-10-12", "[10]-[12 October 1952]", "[10] to [12 October 1952]",
      "between [10] and [12 October 1952]", "from [10] to [12 October 1952]", "[October 10]-[12, 1952]",
      "[October 10] to [12, 1952]", "from [10 October] to [12 October 1952]",
      "between [October 10] and [October 12, 1952]", "[10 October 1952] to [12 October 1952]")
    + means(
      "2010-03", "2010-03/2010-05", "from [March] to [May 2010]", "between [March] and [May 2010]",
      "[March]-[May 2010]", "from [March 2010] to [May 2010]", "[March 2010] to [May 2010]")
    + means("2009-11", "2009-11/2010-02", "from [November] to [February 2010]", "[November]-[February 2010]")
    + means("BC0264", "-0263/-0240", "[264] to [241 BC]", "[264]-[241 BC]", "[264]–[241 BC]")
    + means(
      "2012-08-28", nil, "on [28] and [29 August 2012]", "on [August 28] and [29, 2012]", "[28] or [29 August 2012]")
    + means("1918-08", nil, "in [August] and [September 1918]")
    + means(
      "1988-05-15", "1988-05-15/1988-08-16", "from [May 15] to [August 16, 1988]",
      "between [15 May] and [16 August 1988]")

  static let lengths =
    means(
      "P3D", nil, "three days", "3 days", "for [three days]", "a [three-day] strike", "[more than three days]",
      "a 3-day visit")
    + means(
      "P2Y", nil, "two years", "2 years", "a two-year term", "[a couple of years]", "nearly two years",
      "about two years")
    + means("P1W", nil, "for [a week]", "a whole week", "a full week", "week-long", "a one-week trip")
    + means("P10Y", nil, "a decade", "ten years", "10 years", "the past decade", "a ten-year plan")
    + means("P2.5Y", nil, "two and a half years", "2.5 years", "two-and-a-half years", "two years and a half")
    + means("P0.5Y", nil, "half a year")
    + means("PT3H", nil, "three hours", "3 hours", "a three-hour talk", "for [three hours]")
    + means("PT30M", nil, "thirty minutes", "30 minutes", "a 30-minute walk", "30 mins")
    + means("PXY", nil, "for [years]", "several years", "many years", "a few years", "recent years", "the coming years")
    + means("PXD", nil, "a few days", "several days", "recent days", "in [the coming days]")
    + means("PXM", nil, "several months", "recent months", "for [months]", "a few months")
    + means("P3M", "[2012-11-12..2013-02-12]", "the past three months", "the last three months")
    + means("P2W", "[2013-02-13..2013-02-26]", "the next two weeks", "the coming two weeks")
    + means("P6M", nil, "the first six months", "six months", "a six-month inquiry")
    + means("P100Y", nil, "a hundred years", "one hundred years", "100 years")
    + means("P3Q", nil, "three quarters", "three consecutive quarters")
    + means("P20Y", nil, "two decades", "twenty years")

  static let sets =
    means("P1D", nil, "every day", "each day", "daily", "per day", "once a day", "twice a day", "three times a day")
    + means("P1W", nil, "every week", "weekly", "each week", "per week", "once a week", "twice a week")
    + means("P1M", nil, "every month", "monthly", "each month", "per month", "once a month")
    + means("P1Y", nil, "every year", "yearly", "each year", "per year", "twice a year", "once a year")
    + means("P2W", nil, "every two weeks", "every other week", "every 2 weeks")
    + means("P3Y", nil, "every three years")
    + means("XXXX-WXX-1", nil, "every Monday", "Mondays", "each Monday", "on [Mondays]")
    + means("XXXX-WXX-7", nil, "every Sunday", "Sundays")
    + means("XXXX-WXX-2TNI", nil, "Tuesday nights", "every Tuesday night")
    + means("PT1H", nil, "every hour", "hourly", "per hour")

  static let times =
    means(
      "2013-02-12T22:00", nil, "at [10 p.m. today]", "at [10 p.m.]", "at [10pm]", "[22:00]", "at [10:00 p.m.]",
      "[10 PM]", "[10 o'clock at night]")
    + means("2013-02-12T10:30", nil, "at [10:30]", "at [10:30 a.m.]", "at [10:30 am]", "[10:30AM]")
    + means("2013-02-12T10:30Z", nil, "at [10:30 UTC]", "[10:30 GMT]", "[1030 GMT]")
    + means("2013-02-11T22:00", nil, "[10 p.m. Monday]", "[10 p.m. yesterday]", "[Monday 10 p.m.]")
    + means("2013-02-11TNI", nil, "last night", "[Monday night]", "yesterday night")
    + means("2013-02-12TMO", nil, "this morning", "[Tuesday morning]")
    + means("2013-02-12TNI", nil, "tonight")
    + means("2013-02-12TAF", nil, "this afternoon")
    + means("2013-02-12TEV", nil, "this evening")
    + means("2013-02-11TMO", nil, "yesterday morning", "[Monday morning]", "[early Monday morning]")
    + means("2013-02-13TEV", nil, "tomorrow evening")
    + means("1791-06-20TNI", "1791-06-20", "the night of 20 June 1791", "the night of June 20, 1791")
    + means("2010-02-22T14:35", nil, "2010-02-22 14:35")
    + means("1998-05-03T14:00", nil, "[3 May 1998, 2 p.m.]", "[2 p.m., 3 May 1998]")

  static let feasts =
    means(
      "2012-12-25", "2012-12-25", "Christmas 2012", "Christmas Day 2012", "Christmas Day, 2012", "last Christmas",
      "He died on [Christmas Day].", "Xmas 2012")
    + means("2013-03-31", "2013-03-31", "Easter 2013", "Easter Sunday 2013", "this Easter")
    + means("2013-03-29", "2013-03-29", "Good Friday 2013")
    + means("2013-04-01", "2013-04-01", "Easter Monday 2013")
    + means("2013-04-02", "2013-04-02", "Easter Tuesday 2013")
    + means("1882-05-29", "1882-05-29", "Whit Monday 1882", "He died on [Whit Monday 1882].")
    + means("1883-01-08", "1883-01-08", "Plough Monday 1883")
    + means("1871-05-30", "1871-05-30", "Whit Tuesday 1871")
    + means("1931-02-02", "1931-02-02", "Candlemas 1931", "Candlemas Day 1931")
    + means("1661-04-23", "1661-04-23", "St George's Day 1661", "St. George's Day, 1661")
    + means("1652-11-30", "1652-11-30", "St Andrew's Day 1652")
    + means("1742", "1742", "Michaelmas term 1742")
    + means("1958-08-04", "1958-08-04", "August Bank Holiday 1958")
    + means("1973-08-27", "[1973-08-06,1973-08-27]", "August Bank Holiday 1973")
    + means("1786-09-29", "1786-09-29", "Michaelmas 1786", "Michaelmas Day 1786")
    + means("1868-12-26", "1868-12-26", "St Stephen's Day 1868", "St. Stephen's Day, 1868")
    + means("1900-11-02", "1900-11-02", "All Souls' Day 1900")
    + means("2013-02-13", "2013-02-13", "Ash Wednesday 2013")
    + means("2012-11-22", "2012-11-22", "Thanksgiving 2012", "last Thanksgiving", "Thanksgiving Day 2012")
    + means("2013-01-01", "2013-01-01", "New Year's Day 2013", "New Year's Day, 2013")
    + means("2012-12-31", "2012-12-31", "New Year's Eve 2012", "last New Year's Eve")
    + means("2012-10-31", "2012-10-31", "Halloween 2012", "last Halloween")
    + means("2013-05-27", "2013-05-27", "Memorial Day 2013")
    + means("2012-09-03", "2012-09-03", "Labor Day 2012")
    + means("2013-02-14", "2013-02-14", "Valentine's Day 2013", "this Valentine's Day")
    + means("2013-05-12", "[2013-03-10,2013-05-12]", "Mother's Day 2013")
    + means("2013-06-16", "[2013-06-16,2013-09-01]", "Father's Day 2013")
    + means("1282-03-30", "1282-03-30", "Easter Monday 1282")
    + means("2013-03-17", "2013-03-17", "St Patrick's Day 2013", "Saint Patrick's Day 2013")

  static let vague =
    means(
      "PRESENT_REF", nil, "He is [now] retired.", "[currently]", "They live in Paris [now].", "[nowadays]", "these days"
    )
    + means(
      "PAST_REF", nil, "[recently]", "in [the past]", "He [recently] left.", "more recently", "a few years ago",
      "several weeks ago", "years ago")
    + means(
      "FUTURE_REF", nil, "in [the future]", "in [the near future]", "He will be back [soon].",
      "They may [soon] seek an indictment.", "It [soon] will sell boxes.", "Sales are expected to [soon] grow.")

  static let nothing = CorpusCase.nothing(
    "It may contain nuts.", "It soon became a flood.", "He was soon released.", "She would soon be queen.",
    "They march on Rome.", "He may go.", "May I come in?", "She came second.",
    "in the second place",
    "version 2.14.98", "version 10.1.2013.4", "room 1998", "flight 1998", "$1998", "It costs $1,998.",
    "They sold 1998 shares.", "€2010",
    "It won by 3-2.", "The score was 21-14.", "a ratio of 3:2", "call 555-1998-2010", "0171-555-1998",
    "+44 20 7946 0018",
    "F-16", "MH370", "Boeing 747-400", "the A380", "Il-76", "20%", "98.6 degrees", "a 45-year-old man",
    "He is 45 years old.",
    "the 18-year-old driver", "a nine-month-old baby", "Theresa May said so.", "Mr. May agreed.", "the Sunday Times",
    "the Daily Mail", "April Smith spoke.",
    "the first time", "at the third attempt", "the second battalion", "his third wife", "two-thirds of them",
    "a quarter of the votes",
    "three-quarters of a mile", "12 km", "5 percent", "10 people", "1,998 people", "part 3 of 10",
    "chapter 12", "page 1998", "He spoke for the group.", "They fall ill.", "prices fall", "spring water",
    "the fall of Rome",
    "the fall of the wall", "sun and rain", "the sun shone", "he sat down", "We wed in haste.", "the mon repos",
    "a march of protest",
    "the march began", "the minute book", "a second opinion", "in the end", "the beginning", "a half measure",
    "an early bird", "the late king", "mid-range", "no. 7", "3/4 of an inch", "1/2 cup", "7/8 of them", "24/7 service",
    "192.168.2.10",
    "ISBN 0-19-852663-6", "E. coli O157", "G20", "G8", "Route 66", "size 12", "10-12 people", "May's cabinet",
    "Black Friday sales",
    "the present owner", "a future king", "She presented it.", "in the long run", "the past tense", "at this point",
    "a knight")

  @Test(arguments: ranges) func range(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: lengths) func length(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: sets) func recurrence(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: times) func timeOfDay(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: feasts) func feast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: vague) func vagueReference(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: nothing) func noTime(_ corpusCase: CorpusCase) { check(corpusCase) }
}
