/// The words of English time expressions. Someone who knows the language but no Swift can improve these lists.
enum EnglishWords {
  static func lexicon() -> Lexicon {
    var lexicon = Lexicon()
    EnglishNumbers.addWords(to: &lexicon)
    addCalendar(to: &lexicon)
    addUnits(to: &lexicon)
    addRelations(to: &lexicon)
    addClauseMarkers(to: &lexicon)
    return lexicon
  }

  // MARK: Months, weekdays, seasons

  static let months = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sep sept", "october oct", "november nov", "december dec",
  ]
  static let weekdays = [
    "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri",
    "saturday sat", "sunday sun",
  ]
  /// Months and weekdays that are common words or names as well, so that they need support.
  static let ambiguous = "may march mar sun sat mon wed jan dec fri thu"

  private static func addCalendar(to lexicon: inout Lexicon) {
    for (index, names) in months.enumerated() {
      for (position, name) in names.split(separator: " ").enumerated() {
        lexicon.add(String(name), position == 0 ? .month : [.month, .abbreviation], value: Int32(index + 1))
      }
    }
    for (index, names) in weekdays.enumerated() {
      for (position, name) in names.split(separator: " ").enumerated() {
        lexicon.add(String(name), position == 0 ? .weekday : [.weekday, .abbreviation], value: Int32(index + 1))
      }
    }
    lexicon.addAll("mondays", [.weekday, .plural], value: 1)
    lexicon.addAll("tuesdays", [.weekday, .plural], value: 2)
    lexicon.addAll("wednesdays", [.weekday, .plural], value: 3)
    lexicon.addAll("thursdays", [.weekday, .plural], value: 4)
    lexicon.addAll("fridays", [.weekday, .plural], value: 5)
    lexicon.addAll("saturdays", [.weekday, .plural], value: 6)
    lexicon.addAll("sundays", [.weekday, .plural], value: 7)
    lexicon.addAll(ambiguous, .ambiguous)

    lexicon.addAll("spring springtime", .season, value: Season.spring.rawValue)
    lexicon.addAll("summer summertime", .season, value: Season.summer.rawValue)
    lexicon.addAll("autumn fall", .season, value: Season.autumn.rawValue)
    lexicon.addAll("winter wintertime", .season, value: Season.winter.rawValue)
    lexicon.addAll("summers", [.season, .plural], value: Season.summer.rawValue)
    lexicon.addAll("winters", [.season, .plural], value: Season.winter.rawValue)
    lexicon.addAll("springs", [.season, .plural, .ambiguous], value: Season.spring.rawValue)
    lexicon.addAll("autumns", [.season, .plural], value: Season.autumn.rawValue)
    lexicon.addAll("spring fall", .ambiguous)

    lexicon.addAll("morning", .partOfDay, value: PartOfDay.morning.rawValue)
    lexicon.addAll("dawn daybreak sunrise", .partOfDay, value: PartOfDay.dawn.rawValue)
    lexicon.addAll("midday noon noontime", .partOfDay, value: PartOfDay.midday.rawValue)
    lexicon.addAll("afternoon", .partOfDay, value: PartOfDay.afternoon.rawValue)
    lexicon.addAll("evening", .partOfDay, value: PartOfDay.evening.rawValue)
    lexicon.addAll("night nighttime overnight", .partOfDay, value: PartOfDay.night.rawValue)
    lexicon.addAll("daytime", .partOfDay, value: PartOfDay.daytime.rawValue)
    lexicon.addAll("mornings", [.partOfDay, .plural], value: PartOfDay.morning.rawValue)
    lexicon.addAll("afternoons", [.partOfDay, .plural], value: PartOfDay.afternoon.rawValue)
    lexicon.addAll("evenings", [.partOfDay, .plural], value: PartOfDay.evening.rawValue)
    lexicon.addAll("nights", [.partOfDay, .plural], value: PartOfDay.night.rawValue)

    lexicon.add("yesterday", .relativeDay, value: -1)
    lexicon.addAll("today tdy", .relativeDay, value: 0)
    lexicon.addAll("tomorrow tmr tmrw tomorow tommorow tommorrow", .relativeDay, value: 1)

    lexicon.addAll("seventies", [.decade], value: 70, extra: 1)
    for (word, value) in [
      ("twenties", 20), ("thirties", 30), ("forties", 40), ("fifties", 50), ("sixties", 60), ("eighties", 80),
      ("nineties", 90),
    ] {
      lexicon.add(word, .decade, value: Int32(value), extra: 1)
    }
    for (index, numeral) in [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
      "xviii", "xix", "xx", "xxi",
    ].enumerated() {
      lexicon.add(numeral, .roman, value: Int32(index + 1))
    }
    lexicon.addAll("bc bce", .era, value: -1)
    lexicon.addAll("ad ce", .era, value: 1)
    lexicon.add("am", .meridiem, value: 0)
    lexicon.add("pm", .meridiem, value: 12)
    lexicon.addAll("q h w fy cy", .noun)
    // Minutes east of Greenwich, plus one so that Greenwich itself is not 0.
    for (name, hours) in [
      ("utc", 0), ("gmt", 0), ("z", 0), ("est", -5), ("edt", -4), ("cst", -6), ("cdt", -5), ("mst", -7), ("mdt", -6),
      ("pst", -8), ("pdt", -7), ("cet", 1), ("cest", 2), ("bst", 1), ("msk", 3), ("jst", 9), ("hkt", 8), ("sgt", 8),
      ("aest", 10), ("eet", 2), ("eest", 3), ("wet", 0), ("west", 1), ("akst", -9), ("hst", -10),
    ] where name != "west" {
      lexicon.add(name, .zone, value: Int32(hours * 60 + 10_000))
    }
    lexicon.addAll("et ct mt pt", .zone)
  }

  // MARK: Units

  private static func addUnits(to lexicon: inout Lexicon) {
    func add(_ unit: TimeUnit, _ singular: String, _ plural: String) {
      lexicon.addAll(singular, .unit, extra: unit.rawValue)
      lexicon.addAll(plural, [.unit, .plural], extra: unit.rawValue)
    }
    add(.second, "second sec", "seconds secs")
    add(.minute, "minute min", "minutes mins")
    add(.hour, "hour hr", "hours hrs")
    add(.day, "day", "days")
    add(.weekend, "weekend", "weekends")
    add(.week, "week wk", "weeks wks")
    add(.fortnight, "fortnight", "fortnights")
    add(.month, "month", "months")
    add(.quarter, "quarter", "quarters")
    add(.half, "half", "halves")
    add(.year, "year yr", "years yrs")
    add(.decade, "decade", "decades")
    add(.century, "century", "centuries")
    add(.millennium, "millennium", "millennia millenniums")
    add(.period, "period", "periods")
    lexicon.addAll("hourly", .frequency, extra: TimeUnit.hour.rawValue)
    lexicon.addAll("daily nightly", .frequency, extra: TimeUnit.day.rawValue)
    lexicon.addAll("weekly", .frequency, extra: TimeUnit.week.rawValue)
    lexicon.addAll("fortnightly biweekly", .frequency, extra: TimeUnit.fortnight.rawValue)
    lexicon.addAll("monthly", .frequency, extra: TimeUnit.month.rawValue)
    lexicon.addAll("quarterly", .frequency, extra: TimeUnit.quarter.rawValue)
    lexicon.addAll("annually annual yearly", .frequency, extra: TimeUnit.year.rawValue)
  }

  // MARK: Words around them

  private static func addRelations(to lexicon: inout Lexicon) {
    lexicon.addAll("this current", .this)
    lexicon.addAll("last", .last, value: Relation.last.rawValue)
    lexicon.addAll("past", .last, value: Relation.past.rawValue)
    lexicon.addAll("previous preceding prior", .last, value: Relation.previous.rawValue)
    lexicon.addAll("next", .next, value: Relation.next.rawValue)
    lexicon.addAll("coming upcoming", .next, value: Relation.coming.rawValue)
    lexicon.addAll("following ensuing subsequent", .next, value: Relation.following.rawValue)
    lexicon.addAll("few several many numerous some countless", .quantifier)
    lexicon.addAll(
      "about around approximately roughly nearly almost some circa ca c over under", .approximately)
    lexicon.addAll("early", .portion, value: Portion.early.rawValue)
    lexicon.addAll("mid middle", .portion, value: Portion.mid.rawValue)
    lexicon.addAll("late", .portion, value: Portion.late.rawValue)
    lexicon.addAll("start beginning", .portion, value: Portion.start.rawValue)
    lexicon.addAll("end", .portion, value: Portion.end.rawValue)
    lexicon.addAll("every each", .every)
    lexicon.addAll("fiscal", .fiscal)
    lexicon.addAll("recently lately formerly", .vaguePast)
    lexicon.addAll("now currently nowadays presently", .vaguePresent)
    lexicon.addAll("soon", .vagueFuture)
  }

  // MARK: Tense and modality

  private static func addClauseMarkers(to lexicon: inout Lexicon) {
    lexicon.addAll(
      "will shall ll wo would scheduled due expected expects slated tomorrow upcoming payable effective supposed "
        + "should must can",
      .futureMarker)
    // Verbs of timetables, whose simple present speaks of what is to come: "the summit opens on Monday".
    lexicon.addAll(
      "begins expires resumes continues docks ends opens reopens closes starts meets votes leaves arrives heads goes travels flies "
        + "returns visits hosts plays departs convenes takes stays remains kicks launches begin start expire resume open "
        + "reopen meet vote leave arrive head go travel fly return host depart convene take stay remain gathers gather "
        + "runs run matures mature lapses lapse turns "
        + "faces face reads speaks sings performs perform hears decides elects elect unveils reconvenes reconvene",
      .timetableVerb)
    lexicon.addAll(
      "was were had did said told came went made took became began got gave found left felt held lost met won saw "
        + "led kept brought thought fell rose grew sent spoke broke fought wrote bought sold paid cut put hit shot "
        + "been ago ended died froze flew drove ran stood spread stole struck sank swept threw tore withdrew blew built "
        + "caught chose clung dealt drew drank knew ate fled forgot hid hung laid lent lit let meant rode rang sang shook "
        + "shrank slept slid spun sprang stuck swore swung taught woke wore overthrew overran beat spent understood",
      .pastMarker)
    lexicon.addAll("is are has have says does do", .presentMarker)
  }
}
