/// Times of day: "10:30 a.m. EST", "noon", "Friday evening", "the night of 20 June 1791", "1500 hours".
extension EnglishRules {
  static let times: [Rule] = [
    Rule(
      "<h>:<mm>",
      [
        .maybe("about|around|at about|at around"), .clock, .maybe(.meridiem), .maybe("hours|hrs|hr|h"),
        .maybe(.maybe(.openParenthesis), .zone, .maybe(.closeParenthesis)),
      ]
    ) { found in
      guard let clock = found[.clock] else { return nil }
      return clockTime(seconds: Int(clock.value), hasSeconds: clock.extra == 1, found)
    },
    Rule(
      "<h> a.m.",
      [.maybe("about|around"), .hour, .meridiem, .maybe(.maybe(.openParenthesis), .zone, .maybe(.closeParenthesis))]
    ) { found in
      // "I am 5 am": only close numbers or dotted forms; a plain "am" after a space may be a verb.
      let hour = found.value(.hour)
      guard hour >= 1, hour <= 12 else { return nil }
      if found[.meridiem]!.end - found[.meridiem]!.start == 2, found.value(.meridiem) == 0,
        found[.meridiem]!.flags.contains(.spaced), found.after()?.flags.contains(.isWord) == true,
        found[.hour]!.classes.contains(.digits) == false
      {
        return nil
      }
      return clockTime(seconds: hour * 3600, hasSeconds: false, found, hourOnly: true)
    },
    Rule(
      "<h>.<mm> p.m.",
      [.any([.token(.decimal, .number)], [.token(.cardinal, .number)]), .meridiem, .maybe(.zone)]
    ) { found in
      // "7.30am", "430pm"
      guard let number = found[.number], number.classes.contains(.digits) else { return nil }
      let (hour, minute) =
        number.classes.contains(.decimal)
        ? (Int(number.value), Int(number.extra) / 10) : (Int(number.value) / 100, Int(number.value) % 100)
      guard (1...12).contains(hour), minute < 60, number.end - number.start >= 3 else { return nil }
      return clockTime(seconds: hour * 3600 + minute * 60, hasSeconds: false, found)
    },
    Rule(
      "<hhmm> hours",
      [
        .any([.token([.year], .number)], [.token([.cardinal], .number)]),
        .oneOf(["hours", "hrs", "hr", "h", "utc", "gmt", "z"], .mark),
      ]
    ) { found in
      guard let number = found[.number], number.end - number.start == 4, number.classes.contains(.digits) else {
        return nil
      }
      let value = Int(number.value)
      guard value / 100 <= 24, value % 100 < 60 else { return nil }
      var time = ClockTime(hour: value / 100, minute: value % 100)
      if found.isWord(found[.mark], "utc", "gmt", "z") { time.zone = TimeZoneOffset(minutes: 0) }
      return .time(time, on: nil)
    },
    Rule(
      "<h> o'clock",
      [
        .maybe("about|around"), .hour, "o", .token(.apostrophe, .mark), "clock",
        .maybe(.any(["in", "the", .part], ["at", .part])),
      ]
    ) { found in
      guard (1...12).contains(found.value(.hour)) else { return nil }
      return clockTime(seconds: found.value(.hour) * 3600, hasSeconds: false, found)
    },
    Rule("<h> in the morning", [.any([.hour], [.clock]), "in the", .part]) { found in
      if let clock = found[.clock] { return clockTime(seconds: Int(clock.value), hasSeconds: false, found) }
      guard (1...12).contains(found.value(.hour)) else { return nil }
      return clockTime(seconds: found.value(.hour) * 3600, hasSeconds: false, found)
    },
    Rule("at <hhmm>", [.year]) { found in
      // "at 1930 on the night of 3 May": the twenty-four-hour clock without its colon.
      guard found.isWord(found.before(), "at"), found[.year]!.classes.contains(.digits) else { return nil }
      let value = found.value(.year)
      guard value < 2400, value % 100 < 60 else { return nil }
      return clockTime(seconds: value / 100 * 3600 + value % 100 * 60, hasSeconds: false, found)
    },
    Rule("midnight", [.maybe("around|about"), .oneOf(["midnight"], .mark)]) { _ in .time(ClockTime(hour: 24), on: nil)
    },
    Rule("noon", [.maybe("around|about"), .oneOf(["noon", "midday", "noontime"], .part)]) { found in
      // "high noon": the moment of decision.
      found.isWord(found.before(), "high") ? nil : .time(ClockTime(hour: 12, minute: 0), on: nil)
    },
    Rule("<weekday> <part>", [.maybe("early|late|mid"), .maybe(.dash), .weekday, .maybe("early|late"), .part]) {
      found in
      guard let part = part(found) else { return nil }
      var weekday = PartialDate.weekday(found.value(.weekday))
      weekday.isIndefinite = isIndefinite(found)
      if found[.part]!.classes.contains(.plural) { return .set(Recurrence(.named(weekday, part))) }
      return .time(ClockTime(part: part), on: .date(weekday))
    },
    Rule("<relative day> <part>", [.maybe("early|late|mid"), .token(.relativeDay, .day), .maybe("'s"), .part]) {
      found in
      guard let part = part(found) else { return nil }
      return .time(ClockTime(part: part), on: relativeDay(found.value(.day)))
    },
    Rule("this <part>", [.maybe("early|late|later|earlier|mid"), .relation, .maybe("early|late"), .part]) { found in
      guard let part = part(found), let relation = found.relation, !found[.part]!.classes.contains(.plural) else {
        return nil
      }
      switch relation {
      case .this: return .time(ClockTime(part: part), on: .unit(.day, .this))
      case .last: return isPartOfStretch(found) ? nil : .time(ClockTime(part: part), on: relativeDay(-1))
      case .next, .following: return .time(ClockTime(part: part), on: .unit(.day, .following))
      case .previous: return .time(ClockTime(part: part), on: .unit(.day, .previous))
      default: return nil
      }
    },
    Rule("that <part>", [.maybe("later|earlier|early|late"), "that|the same|that same", .part]) { found in
      guard let part = part(found), !found[.part]!.classes.contains(.plural) else { return nil }
      return .time(ClockTime(part: part), on: .unit(.day, .that))
    },
    Rule(
      "the <part>",
      [
        .maybe("early|late|mid"), .maybe(.dash), .maybe("the|a|an"), .maybe("early|late|mid|next|following"),
        .maybe(.dash),
        .part,
      ]
    ) { found in
      // "a pre-dawn raid"
      guard let part = part(found), partIsMeant(found), !found.first.classes.contains(.dash), !opensRelative(found),
        !isBesideAnother(found)
      else { return nil }
      var time = ClockTime(part: part)
      // "at night", "by night", "$55 a night": any night.
      time.isRecurring =
        (part == .night || part == .daytime) && found.end - found.start == 1
        || found.end - found.start == 2 && found.isWord(found.first, "a", "an")
      // "resigned the next morning": of the day after the one told.
      let follows = (found.start..<found.end).contains { found.isWord(found.tokens[$0], "next", "following") }
      return .time(time, on: follows ? .unit(.day, .following) : nil)
    },
    Rule(TimeExpression.partBesideEvent, [.maybe("early|late"), "the", .part]) { found in
      guard let part = part(found), partIsMeant(found), isBesideAnother(found) else { return nil }
      return .time(ClockTime(part: part), on: nil)
    },
    Rule("the <part> after", ["the", .part, .oneOf(["after", "before"], .mark)]) { found in
      // "He left the morning after." Where the words go on, they name what it was before or after, but for "The night
      // before they had dined".
      guard let part = part(found),
        endsPhrase(found) || found.after()?.flags.contains(.isWord) == false || hasPluperfectBehind(found)
      else { return nil }
      return .time(
        ClockTime(part: part), on: .unit(.day, found.isWord(found[.mark], "after") ? .following : .previous))
    },
  ]

  /// "from the night the ship went down", "on the morning he left": which night that was, nothing tells. "In the morning the
  /// king fled" goes on.
  private static func opensRelative(_ found: borrowing Match) -> Bool {
    found.isWord(found.first, "the")
      && found.isWord(found.after(), "the", "he", "she", "they", "his", "her", "their", "we", "i", "it", "when")
      && found.isWord(found.before(), "from", "of", "since", "on", "remember", "remembers", "recalled", "about")
  }

  /// "The evening before the wedding", "the morning after": of another day than the one told. "In the evening before dinner"
  /// is of that day.
  private static func isBesideAnother(_ found: borrowing Match) -> Bool {
    (found.start..<found.end).contains { found.isWord(found.tokens[$0], "the") }
      && found.isWord(found.after(), "before", "after") && !found.isWord(found.before(), "in", "during")
  }

  /// "The night before they had dined with the crew".
  private static func hasPluperfectBehind(_ found: borrowing Match) -> Bool {
    found.first.flags.contains(.sentenceStart) && found.isWord(found[.mark], "before")
      && (2...3).contains { found.isWord(found.after($0), "had") }
  }

  static func part(_ found: borrowing Match) -> PartOfDay? {
    found[.part].flatMap { PartOfDay(rawValue: $0.value) }
  }

  static func partIsMeant(_ found: borrowing Match) -> Bool {
    guard let token = found[.part], !token.classes.contains(.plural) else { return false }
    let isNamed =
      token.flags.contains(.capitalised) && !found.first.flags.contains(.sentenceStart)
      && !token.flags.contains(.allCapitals)
    if isNamed || found.isWord(found.after(), "time", "stand", "club", "clubs", "school", "watch", "vision", "life") {
      return false
    }
    if found.isWord(found.after(), "of") { return false }
    let isLed = found.isWord(
      found.before(), "in", "at", "by", "during", "until", "since", "before", "after", "that", "all", "on", "one",
      "from",
      "through", "throughout", "overnight", "late", "early", "for", "spent")
    if found.end - found.start > 1 { return isLed || !found.isName(found.after()) }
    return isLed
  }

  static func clockTime(seconds: Int, hasSeconds: Bool, _ found: borrowing Match, hourOnly: Bool = false) -> Meaning? {
    var hour = seconds / 3600
    if let meridiem = found[.meridiem] {
      guard hour <= 12 || hour < 24 else { return nil }
      if meridiem.value == 12 { hour = hour < 12 ? hour + 12 : hour } else { hour = hour == 12 ? 0 : hour }
    } else if let part = part(found), hour <= 12 {
      switch part {
      case .afternoon, .evening: hour = hour < 12 ? hour + 12 : hour
      case .night: hour = hour >= 6 && hour < 12 ? hour + 12 : hour
      default: break
      }
    }
    var time = ClockTime(hour: hour, minute: seconds / 60 % 60)
    if hasSeconds { time.second = seconds % 60 }
    if let zone = found[.zone], zone.value != 0 { time.zone = TimeZoneOffset(minutes: Int(zone.value) - 10_000) }
    return .time(time, on: nil)
  }
}
