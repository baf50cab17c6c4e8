import Chronology
import Testing

@testable import DateResolution

/// What is no time at all, though it looks like one.
@Suite struct ExpressionsNegativeTests {
  /// Counts, places in an order, ages, scores, shares, marks.
  static let counts = CorpusCase.nothing(
    "They voted 247 times.", "Proposition 15 passed.", "Based on 15 interviews, he wrote it.", "They agreed on 15.",
    "Leeds stood on 15.", "It rests on 12.", "on 15 occasions", "on 27 counts", "the 27 members", "for the 27 members",
    "He spoke for the 27 countries.", "the first of many", "for the second time", "the third of four",
    "the fifth columns", "the 4th battalion", "the 82nd airborne", "the 101st division", "of the 3rd kind",
    "The 9th hole was hard.", "the 15-year-old", "He was 15.", "She turned 40.", "at the age of 12",
    "They have 12 of them.", "12 of the 15 voted.", "2 of 3", "a 5-4 vote", "voted 5-4", "a 21-14 win", "beat them 3-2",
    "a 4-22 record", "a 12-7 majority", "scored 10/12", "a 7/10 rating", "a 50/50 chance", "3/8 of an inch",
    "The hall has 1900 seats.", "They had 1850 sheep.", "It employs 1800 staff.", "more than 1900 bottles",
    "The firm works in 112 countries.", "One in 100 died.", "in 911 calls", "in 325 of them", "He ranked in 325.",
    "the best in 400", "an army of 1500", "a height of 1250 or so",
    "a 9/16 bolt", "2/3 of them", "24/7", "20/20 vision", "a mark of 18/20", "1/3 of all", "and/or", "w/o him",
    "c/o the bank", "a/c no. 7", "km/h", "n/a")

  /// Times that only what follows could tell.
  static let untold = CorpusCase.nothing(
    "Late on the day of the fire the roof fell in.", "Early on the day the bank failed he sold.",
    "Late on the day they left it rained.", "Early in the month of the vote prices rose.",
    "Later in the year that followed she left.", "Early in the week when the bank failed he sold.",
    "At the end of the month of the vote prices fell.", "at the beginning of the week in which they met")

  /// Versions, models, rooms, kings and wars.
  static let codes = CorpusCase.nothing(
    "version 3.1.2", "iOS 12.1", "Windows 10", "Python 3.11", "release 2.0", "section 4.12", "chapter 11 protection",
    "Title IX", "Article 50", "Rule 34", "Catch-22", "Apollo 11", "Area 51", "Studio 54", "Boeing 747", "the A320-200",
    "an AK-47", "the F-22", "a B-52", "Covid-19", "UTF-8", "H2O", "H1N1", "Q-tips", "the W hotel", "a 4x4", "3D", "MP3",
    "WD-40", "the G-20", "Channel 4", "Formula 1", "Highway 61", "Interstate 95", "Flight 103", "gate 12", "room 101",
    "seat 12A", "bus 42", "No. 10", "number 9", "page 12", "p. 1998", "pp. 12-15", "lines 10-12", "ratio 4:3",
    "a score of 2:1", "Psalm 23", "Act II", "World War II", "Henry VIII", "Elizabeth II", "Pope John XXIII", "Louis XIV"
  )

  /// Money, counts with their thing, measures, telephones, codes.
  static let measures = CorpusCase.nothing(
    "£1,998", "$2,010", "€1990", "¥2000", "1,998 votes", "2,010 people", "1998 people", "2000 troops", "1990 miles",
    "1500 metres", "1200 dollars", "1800 square feet", "2001 percent", "1945 shares", "2,000-word", "$1.5 million",
    "10 per cent", "12 percent", "5 points", "30 degrees", "12 volts", "100 km", "6 feet", "5 kg", "12 inches",
    "40 acres", "3 litres", "10,000 barrels", "555-0199", "020 7946 0018", "+1 202 555 0143", "(202) 555-0143",
    "192.168.0.1", "10.0.0.255", "AB12 3CD", "ISBN 978-3-16", "SW1A 2AA", "#2010", "@user2010", "user_1998", "abc1998")

  /// Dates in addresses are marked, and are none of the text's.
  @Test(arguments: [
    "See https://example.org/2019/11/03/a-day for more.", "(www.example.org/2014-05-03/)", "<http://a.example/1999-12>",
    "at https://example.org/news/2019-11-ships.html.", "www.example.org/report-20170302.html",
  ]) func addressDatesNothing(_ text: String) {
    let day = Day(checkedYear: 2019, month: 12, day: 31)
    let found = ExpressionResolver(window: .init(earliest: day, latest: day)).resolve(text)
    #expect(found.allSatisfy { $0.date == nil }, "found \(found.map { $0.date?.edtf ?? "-" })")
  }

  static let lookalikes = CorpusCase.nothing(
    "the H1 chip", "Apple's H2 chips", "over 100 ad clients", "the Week 11 game", "a feature of winter season",
    "in summer weather", "the blogs of the day.")

  @Test(arguments: lookalikes) func lookalikeNoTime(_ corpusCase: CorpusCase) { check(corpusCase) }

  /// Kinds of things and names with a weekday in them.
  static let weekdayNames = CorpusCase.nothing(
    "He ran the Sunday school.", "She had a Saturday job.", "He read the Sunday papers.", "The Monday Club met.",
    "The Thursday Murder Club sold well.", "He spoke at the Friday Prayers.", "the Sunday league", "a Sunday roast",
    "the Saturday matinee", "a Manic Monday")

  @Test(arguments: weekdayNames) func weekdayNoTime(_ corpusCase: CorpusCase) { check(corpusCase) }

  /// Verbs and adjectives that are spelled like months, days and units.
  static let verbsAndNames = CorpusCase.nothing(
    "May I?", "It may rain.", "They may or may not.", "may well be", "He may, in time, agree.", "You may march.",
    "the march past", "a long march", "march on", "They march.", "marching orders", "an august body",
    "the august assembly", "He sat.", "sat nav", "the sun set", "sun cream", "a sun hat", "We wed.", "he mar the view",
    "a mar on it", "dec the halls", "Mon ami", "thu", "fri the onions", "a second-hand car", "second fiddle",
    "a close second", "in second place", "his second wife", "the second one", "on second thought", "seconds out",
    "minute details", "minutes of the meeting", "the year book", "yearling", "a yearbook", "the day job", "the dayroom",
    "the nightclub", "the Knight Rider")

  /// Seasons that are none, and people who are called like months.
  static let seasonsAndPeople = CorpusCase.nothing(
    "fall apart", "to fall", "the fall of Saigon", "prices will fall", "spring a leak", "a spring in her step",
    "hot springs", "winter coats", "summer school", "a summery dress", "winterize it", "Spring Hill",
    "Summer Smith spoke.", "Autumn Jones left.", "April Jones left.", "June Carter sang.", "Mr. March", "Frank March",
    "Mrs. May", "Theresa May", "Fredric March", "Jan Smith", "Augustus", "Augustine", "Marchers came.", "Mayor",
    "Mayflower", "Juneau", "Sundance", "Mondale", "Sunderland")

  /// Ends, beginnings, parts and shares of what is no time.
  static let wordsOfTime = CorpusCase.nothing(
    "at the end", "in the end", "to the end", "an end to it", "a good start", "from the start",
    "the beginning of wisdom", "the early bird", "a late goal", "the late king", "late for work", "early adopters",
    "a mid-range car", "the middle of nowhere", "middle-class", "the rest of us", "the rest of them", "get some rest",
    "rest in peace", "the rest of the team", "the remainder of the money", "the balance of power", "turn of phrase",
    "in turn", "the turn of events", "a half", "half of it", "the better half", "a quarter of them",
    "three quarters of the people", "a quarter mile", "a period of calm", "the period drama", "a question of time",
    "in time", "on time", "time and again", "some time", "for a time", "for the time", "time out")

  /// Past, present, last and next of things and people.
  static let wordsOfOrder = CorpusCase.nothing(
    "the past tense", "a past master", "walk past", "past the post", "the present king", "a present for you",
    "present company", "future generations", "futures trading", "currents", "a recent graduate", "recent converts",
    "the former president", "the previous owner", "a previous version", "the next door", "next of kin", "the next man",
    "the last man", "the last word", "at last", "last but not least",
    "the latest fashion", "the following page",
    "the following people", "the same people", "the same thing", "this one", "that one", "these people", "each one",
    "every one", "Eve left him")

  /// Ranges and decimals of other things.
  static let numbers = CorpusCase.nothing(
    "the 1,000 islands", "room for 12", "over 12", "under 21", "between 3 and 12", "from 5 to 12",
    "from 10 to 12 people", "between 10 and 20 percent", "5 to 10 dollars", "10-12 people", "10-20 percent", "4 to 23",
    "he rose from 15 to 23", "chapters 4 to 23", "grades 9-12", "ages 5-12", "ages 18 to 24", "a 12-24 range",
    "aged 30", "in his thirties", "in her 20s", "their forties", "my sixties", "the size 10s", "O Level", "Form 1040",
    "a W-2 form", "401(k)", "a .45", "the 5.12 release", "on 5.12 acres", "a 7.6 quake", "a magnitude 7.6 quake",
    "rose 7.6 points", "3.5 stars", "weak links", "eoy", "the Daily News", "the Evening Standard",
    "the Sunday Telegraph", "the Sunday Mirror", "Ash Williams")

  /// Numbers and years in names, and feasts that things are named after.
  static let names = CorpusCase.nothing(
    "resolution 1701", "Resolution 1973 was passed.", "regulation 1999", "extension 1850", "He paid 1800 for it.",
    "It cost 1850.", "The 1922 Committee met.", "the 1812 Overture", "Blade Runner 2049", "Vision 2030", "Agenda 2063",
    "The Companies Act 1985 was amended.", "a 1967 Mustang", "his 1959 Cadillac", "New Year Honours",
    "He drove a silver 2004 Ford Focus.", "The 2020 Astra gets a new grille.", "They drank the 2003 Bordeaux.",
    "The desk runs Windows 2000.", "She wrote it in Microsoft Office 2007.", "The RTX 2060 is dear.",
    "The screen has 1920 x 1200 pixels.", "The lens weighs 1900 g.", "The film 2012 was shown.",
    "Mr Summer left.", "He met Mr. Winter.", "Agnes Winter married.", "Jason Winter said so.", "Miss April Day sang.",
    "the New Year Honours", "The Easter trail is open.", "the Christmas market", "a Christmas tree", "in the new year")

  static let all = [
    names, counts, untold, codes, measures, verbsAndNames, seasonsAndPeople, wordsOfTime, wordsOfOrder, numbers,
  ]
  .flatMap { $0 }

  @Test(arguments: all)
  func noTime(_ corpusCase: CorpusCase) { check(corpusCase) }
}
