/// Dates told by their relation to the day of writing or to a date before: "yesterday", "last week", "that same month".
extension EnglishRules {
  static let relative: [Rule] = [
    Rule("<relative day>", [.maybe("the"), .token(.relativeDay, .day)]) { found in
      if found.end - found.start > 1 { return nil }
      if isOfAnAge(found) || isInName(found) { return nil }
      return relativeDay(found.value(.day))
    },
    Rule(
      "the day after tomorrow",
      [.maybe("the|that"), "day", .oneOf(["after", "before"], .mark), .token(.relativeDay, .day)]
    ) { found in
      let step = found.isWord(found[.mark], "after") ? 1 : -1
      return relativeDay(found.value(.day) + step)
    },
    Rule(
      "<last> <unit>",
      [
        .maybe("the|this"), .relation, .maybe(.fiscal),
        .maybe("calendar|full|whole|entire|working|business|trading|financial"), .unit,
      ]
    ) { found in
      guard let relation = found.relation, !found.unitIsPlural, !isHeadOfDate(found) else { return nil }
      if relation == .last, found.unit == .day { return .unit(.day, .past) }
      if isLastOfStretch(found) { return nil }
      // "This Week" is a programme.
      if found[.unit]!.flags.contains(.capitalised), found[.relation]!.flags.contains(.capitalised),
        !found[.unit]!.flags.contains(.allCapitals)
      {
        return nil
      }
      let hasThis =
        found.isWord(found.first, "this") && found.end - found.start > 2 && found[.relation]!.start > found.first.start
      guard let meaning = unit(found.unit, relation, hasThis: hasThis, found) else { return nil }
      // A working week has five days.
      if found.unit == .week, found.isWord(found.tokens[found.end - 2], "working", "business", "trading") {
        return .run(5, .day, of: meaning)
      }
      return found.has(.fiscal) ? .approximate(meaning) : meaning
    },
    Rule("that <unit>", [.any(["that|the", .oneOf(["same", "very"], .mark)], ["that"], ["same"]), .unit]) { found in
      guard !found.unitIsPlural else { return nil }
      if found.unit == .minute || found.unit == .second || found.unit == .half || found.unit == .hour { return nil }
      return .unit(found.unit, .that)
    },
    Rule(
      "the <unit>",
      [
        "the", .maybe(.oneOf(["latest", "full", "fiscal"], .mark)),
        .oneOf(["quarter", "weekend", "year", "month", "week", "day", "period"], .unit),
      ]
    ) { found in
      definite(found)
    },
    Rule("weekend", [.maybe("a|long|the long"), .oneOf(["weekend"], .unit)]) { found in
      if found[.unit]!.flags.contains(.capitalised) && !found.first.flags.contains(.sentenceStart)
        || found.isWord(found.after(), "edition", "warrior") || isHeadOfDate(found)
      {
        return nil
      }
      // "The opening weekend", "over the Jubilee weekend": which one it was, its name tells and not the day of writing.
      return isNamedWeekend(found) ? .duration(TimeSpan(Quantity(1), .weekend)) : .unit(.weekend, .definite)
    },
    Rule("<nth> day", [.maybe("the|his|her|their|its|our|my"), .ordinal, .oneOf(["day"], .unit)]) { found in
      // "the eighth day" of something: a day that only the story knows.
      guard found[.ordinal]!.value > 0, found.value(.ordinal) < 100,
        !found[.unit]!.flags.contains(.capitalised) || found.first.flags.contains(.sentenceStart),
        // "their third day-long meeting"
        found.after()?.classes.contains(.dash) != true,
        // "the second day of 2014": told by the year.
        !(found.isWord(found.after(), "of") && found.after(2)?.classes.contains(.year) == true)
      else { return nil }
      return .shift(Quantity(found.value(.ordinal) - 1), .day, .after, from: .event)
    },
    Rule("<last> <weekday>", [.maybe("this|the"), .relation, .weekday]) { found in
      named(.weekday(found.value(.weekday)), found)
    },
    Rule("<last> <month>", [.maybe("this|the"), .relation, .month]) { found in
      named(.month(found.value(.month)), found)
    },
    Rule("<last> <month> <day>", [.maybe("this|the"), .relation, .month, .day]) { found in
      named(PartialDate(month: found.value(.month), day: found.value(.day)), found)
    },
    Rule(
      "<next> <day> of <month>",
      [.maybe("this|the"), .relation, .token([.ordinal, .dayNumber], .day), .maybe("of"), .month]
    ) { found in
      guard (1...31).contains(found.value(.day)), found[.month]!.flags.contains(.capitalised) else { return nil }
      return named(PartialDate(month: found.value(.month), day: found.value(.day)), found)
    },
    Rule("<last> <season>", [.maybe("this|the"), .relation, .season]) { found in
      isLastOfStretch(found) ? nil : season(found).flatMap { named($0, found) }
    },
    Rule(
      "that <season>",
      [.maybe("that|the"), .maybe("same"), .oneOf(["that", "same"], .mark), .any([.season], [.month], [.weekday])]
    ) { found in
      if isConjunction(found) { return nil }
      if let name = found[.month] ?? found[.weekday], name.classes.contains(.abbreviation) { return nil }
      if let name = found[.month] ?? found[.season], name.classes.contains(.ambiguous),
        !name.flags.contains(.capitalised),
        !found.isWord(name, "spring", "fall")
      {
        return nil
      }
      var date = season(found) ?? PartialDate()
      date.month = found.optional(.month)
      date.weekday = found.optional(.weekday)
      return .named(date, .that)
    },
    Rule(
      "<last> <nth> quarter",
      [.maybe("the"), .relation, "year", "'s", .maybe(.fiscal), .ordinal, .maybe(.dash), .oneOf(["quarter"], .unit)]
    ) { found in
      guard let relation = found.relation, (1...4).contains(found.value(.ordinal)) else { return nil }
      var date = PartialDate()
      date.quarter = found.value(.ordinal)
      return .inside(date, of: .unit(.year, relation))
    },
    Rule("last year's quarter", ["last|the previous|the prior", "year", "'s", .oneOf(["quarter", "period"], .unit)]) {
      found in
      .unit(found.unit, .yearEarlier)
    },
    Rule("<last> week's <weekday>", [.relation, .oneOf(["week"], .unit), "'s", .weekday]) { found in
      guard let relation = found.relation else { return nil }
      return .inside(.weekday(found.value(.weekday)), of: .unit(.week, relation))
    },
    Rule("<weekday> <last> week", [.maybe("on"), .weekday, .maybe("of"), .relation, .oneOf(["week"], .unit)]) { found in
      guard let relation = found.relation else { return nil }
      return .inside(.weekday(found.value(.weekday)), of: .unit(.week, relation))
    },
    Rule(
      "the week after next",
      [.maybe("the"), .oneOf(["week", "month", "year", "weekend", "day", "quarter"], .unit), "after next"]
    ) { found in
      .unit(found.unit, .afterNext)
    },
    Rule(
      "the week before last",
      [.maybe("the"), .oneOf(["week", "month", "year", "weekend", "quarter"], .unit), "before last"]
    ) { found in
      .unit(found.unit, .beforeLast)
    },

    Rule("the <season> before last", [.maybe("the"), .any([.season], [.month]), "before last"]) { found in
      guard endsPhrase(found) || found.after().map({ isClauseWord($0, found) }) == true else { return nil }
      if let month = found[.month], month.classes.contains(.abbreviation) { return nil }
      var date = season(found) ?? PartialDate()
      date.month = found.optional(.month)
      return .named(date, .beforeLast)
    },

    // Business news compares with the same time a year before.
    Rule(
      "year-earlier",
      [
        .maybe("the|a"), .maybe("comparable|corresponding|same"), "year", .maybe(.dash), "earlier|ago",
        .maybe(
          .any(
            [.maybe(.dash), .oneOf(["period", "quarter"], .unit)],
            [.ordinal, .maybe(.dash), .oneOf(["quarter"], .unit)])),
      ]
    ) { found in
      // "a year earlier" is a shift; with a hyphen or a noun it compares.
      if found.first.isWord(["a"], in: found.text), !found.has(.mark), !found.has(.unit) { return nil }
      if found.has(.ordinal) {
        guard (1...4).contains(found.value(.ordinal)) else { return nil }
        var date = PartialDate()
        date.quarter = found.value(.ordinal)
        return .named(date, .yearEarlier)
      }
      return .unit(found.has(.unit) ? found.unit : .year, .yearEarlier)
    },
    Rule("the <year> quarter", [.maybe("the"), .year, .oneOf(["period", "quarter"], .unit)]) { found in
      var date = PartialDate()
      date.year = found.value(.year)
      return .inside(date, of: .unit(found.isWord(found.last, "quarter") ? .quarter : .period, .definite))
    },
    Rule(
      "the same period last year",
      [
        "the", "same|comparable|corresponding|similar", .oneOf(["period", "quarter", "month", "week", "time"], .unit),
        .maybe("of|in"), .any(["last|the previous|the prior", "year"], ["a year ago|a year earlier|the year before"]),
      ]
    ) { found in
      guard let token = found[.unit], token.classes.contains(.unit) else { return .unit(.period, .yearEarlier) }
      return .unit(found.unit, .yearEarlier)
    },

    // Stretches.
    Rule(
      "<early> <relative>",
      [
        .maybe("the"), .oneOf(["early", "earlier", "late", "later", "sometime", "mid"], .portion), .maybe(.dash),
        .maybe("in|on"), .maybe("the"), .relation, .unit,
      ]
    ) { found in
      guard let relation = found.relation, !found.unitIsPlural else { return nil }
      guard let inner = unit(found.unit, relation, hasThis: false, found) else { return nil }
      return portioned(found, inner)
    },
    Rule(
      "<early> that <unit>",
      [
        .oneOf(["early", "earlier", "late", "later"], .portion), .maybe("in|on"), "that|the", .maybe("same"),
        .oneOf(["day", "week", "month", "year", "decade", "century"], .unit),
      ]
    ) { found in
      // "later that year" is of the year the story has come to; "later in the year" may be of this one.
      isToldByWhatFollows(found)
        ? nil
        : portioned(
          found, .unit(found.unit, found.isWord(found.tokens[found.end - 2], "the") ? .definite : .that))
    },
    Rule(
      "<early> <relative day>", [.oneOf(["early", "earlier", "late", "later"], .portion), .token(.relativeDay, .day)]
    ) { found in
      relativeDay(found.value(.day)).flatMap { portioned(found, $0) }
    },
    Rule("tonight", [.oneOf(["tonight", "tonite"], .mark)]) { _ in
      .time(ClockTime(part: .night), on: .unit(.day, .this))
    },
    Rule("last night", ["last", .oneOf(["night"], .part)]) { found in
      isPartOfStretch(found) ? nil : .time(ClockTime(part: .night), on: relativeDay(-1))
    },
    Rule(
      "<end> of <relative>",
      [
        .maybe("the"), .oneOf(["end", "beginning", "start", "middle", "close"], .portion), "of", .maybe("the|this"),
        .relation, .unit,
      ]
    ) { found in
      guard let relation = found.relation, !found.unitIsPlural else { return nil }
      guard let inner = unit(found.unit, relation, hasThis: false, found) else { return nil }
      return portioned(found, inner)
    },
    Rule(
      "<end> of the <unit>",
      [
        .maybe("the"), .oneOf(["end", "beginning", "start", "middle", "close"], .portion), "of", "the",
        .maybe("fiscal"), .oneOf(["day", "week", "month", "quarter", "year", "decade", "century"], .unit),
      ]
    ) { found in
      isToldByWhatFollows(found) ? nil : portioned(found, .unit(found.unit, .definite))
    },
    Rule(
      "the rest of the <unit>",
      [
        .maybe("the"), .oneOf(["rest", "remainder", "balance"], .portion), .maybe("of"),
        .maybe("the|my|our|your|his|her"),
        .maybe(.relation), .maybe("calendar|working|business|fiscal|financial"),
        .oneOf(["day", "week", "weekend", "month", "quarter", "year", "decade", "century"], .unit),
      ]
    ) { found in
      // Without "of" only where the unit is told as this one: "rest this week".
      guard
        found.has(.relation) || found.isWord(found.tokens[found.start + 1], "of")
          || found.isWord(found.tokens[min(found.start + 2, found.end - 1)], "of"),
        !found.isWord(found[.portion], "balance") || found.isWord(found.first, "the")
      else { return nil }
      if let relation = found.relation { return .portion(.later, .unit(found.unit, relation)) }
      return .portion(.later, .unit(found.unit, .definite))
    },
    Rule(
      "end of <unit>",
      [.oneOf(["end", "beginning", "start"], .portion), "of", .oneOf(["year", "month", "week"], .unit)]
    ) {
      found in
      // "by end of year"; "end of week two" counts weeks.
      guard endsPhrase(found) else { return nil }
      return portioned(found, .unit(found.unit, .definite))
    },
    Rule("EOY", [.oneOf(["eoy"], .mark)]) { found in
      found.first.flags.contains(.allCapitals) ? .portion(.end, .unit(.year, .definite)) : nil
    },
    Rule("year's end", [.maybe("the"), .oneOf(["year", "month"], .unit), .any(["'s"], [.dash], []), "end"]) { found in
      .portion(.end, .unit(found.unit, .definite))
    },
  ]

  /// "Late on the day of the fire", "early in the week after the vote", "early on the day the bank failed": which day it was
  /// stands behind it, and is not told by the text so far. "Late in the day the army moved", "later in the day before
  /// returning home" are.
  private static func isToldByWhatFollows(_ found: borrowing Match) -> Bool {
    guard found.isWord(found.tokens[found.end - 2], "the"), let next = found.after(), next.flags.contains(.isWord)
    else {
      return false
    }
    if found.isWord(next, "of") || found.isWord(next, "in", "on") && found.isWord(found.after(2), "which") {
      return true
    }
    let isOnDay = found.end - found.start > 2 && found.isWord(found.tokens[found.end - 3], "on")
    if found.unit == .day, !isOnDay { return false }
    return found.isWord(next, "after", "before", "following", "that", "when")
      || isOnDay
        && found.isWord(next, "the", "a", "an", "he", "she", "it", "they", "we", "i", "his", "her", "its", "their")
  }

  /// "the last week of August" is a part of August.
  static func isHeadOfDate(_ found: borrowing Match) -> Bool {
    guard found.isWord(found.after(), "of") else { return false }
    let next = found.isWord(found.after(2), "the") ? found.after(3) : found.after(2)
    return next?.classes.isDisjoint(with: [
      .month, .year, .season, .this, .last, .next, .weekday, .dayNumber, .numericDate,
    ]) == false
      || next?.classes.contains(.unit) == true
  }

  /// "said that Tuesday's vote", "a reminder that Monday is a holiday": the "that" that opens a clause, and points to no
  /// Tuesday. Told by the verb or noun of saying before it, or by the verb of its clause behind the day.
  private static func isConjunction(_ found: borrowing Match) -> Bool {
    guard found.isWord(found.first, "that"), found.end - found.start == 2, let before = found.before() else {
      return false
    }
    if found.isWord(
      before, "said", "says", "say", "saying", "told", "announced", "announce", "warned", "warn", "warns", "reported",
      "reports", "confirmed", "claimed", "claims", "added", "insisted", "insists", "hoped", "hopes", "hope", "feared",
      "fears", "fear", "believe", "believes", "believed", "think", "thinks", "thought", "know", "knows", "knew",
      "reminder", "doubt", "denied", "denies", "agreed", "argued", "stressed", "noted", "promised", "suggested",
      "suggests", "showed", "shows", "show", "mean", "means", "meant", "news", "fact", "revealed", "admitted", "ensure",
      "so", "acknowledged", "conceded", "declared", "wrote", "estimated", "expect", "expects", "expected")
    {
      return true
    }
    return before.flags.contains(.isWord) && found.isWord(found.after(), "is", "will", "would", "was", "are")
      && !found.isWord(
        before, "on", "in", "of", "by", "since", "until", "from", "to", "at", "during", "for", "after", "before", "and",
        "early", "late", "later", "earlier", "but")
  }

  static func relativeDay(_ offset: Int) -> Meaning? {
    switch offset {
    case 0: .unit(.day, .this)
    case let offset: .shift(Quantity(abs(offset)), .day, offset < 0 ? .before : .after, from: .speech)
    }
  }

  static func unit(_ unit: TimeUnit, _ relation: Relation, hasThis: Bool, _ found: borrowing Match) -> Meaning? {
    switch unit {
    case .second, .minute, .hour, .half: return nil
    case .period, .businessDay: return nil
    default: break
    }
    var relation = relation
    if hasThis, relation == .past || relation == .last { relation = .last }
    // On a Tuesday "this coming weekend" is that of the same week.
    if hasThis, relation == .coming || relation == .next { relation = unit == .weekend ? .this : .next }
    // A fortnight is not counted off on the calendar: the next one begins now.
    if unit == .fortnight {
      switch relation {
      case .last, .past, .next, .coming: return .duration(TimeSpan(Quantity(2), .week, relation: relation))
      default: break
      }
    }
    if unit == .day, relation == .past { return nil }
    // "is in use to this day"
    if unit == .day, relation == .this, found.isWord(found.before(), "to"),
      !found.isWord(
        found.before(2), "forward", "back", "referred", "refer", "refers", "referring", "prior", "similar", "led",
        "leading", "returned", "attributed", "dated")
    {
      return .vague(.present)
    }
    if unit == .day, relation == .this { return .unit(.day, .that) }
    if unit == .day, relation == .this, found.isWord(found[.relation], "current") { return nil }
    return .unit(unit, relation)
  }

  static func named(_ date: PartialDate, _ found: borrowing Match) -> Meaning? {
    guard var relation = found.relation else { return nil }
    if relation == .last, date.isCountable, isCountedWeekday(found) { return nil }
    if let month = found[.month], month.classes.contains(.ambiguous), !month.flags.contains(.capitalised) { return nil }
    if let weekday = found[.weekday], weekday.classes.contains(.abbreviation), weekday.classes.contains(.ambiguous),
      !weekday.flags.contains(.capitalised)
    {
      return nil
    }
    let hasThis = found.isWord(found.first, "this") && found[.relation]!.start > found.first.start
    if hasThis { relation = relation == .past || relation == .last ? .thisPast : .thisComing }
    return .named(date, relation)
  }

  /// "its opening weekend", "the bank holiday weekend", "a long weekend"; not "all weekend".
  private static func isNamedWeekend(_ found: borrowing Match) -> Bool {
    if found.isWord(found.first, "the") { return true }
    guard found.end - found.start == 1, let kind = found.before(), kind.flags.contains(.isWord),
      !kind.flags.contains(.sentenceStart), kind.classes.isEmpty
    else { return false }
    return found.isWord(
      kind, "holiday", "jubilee", "opening", "festival", "wedding", "anniversary", "race", "final", "closing", "finals",
      "debut", "launch", "election", "coronation", "graduation", "reunion", "transfer")
  }

  static func portioned(_ found: borrowing Match, _ inner: Meaning) -> Meaning? {
    if found.isWord(found[.portion], "early") { return .portion(.early, inner) }
    if found.isWord(found[.portion], "late") { return .portion(.late, inner) }
    if found.isWord(found[.portion], "earlier") { return .portion(.earlier, inner) }
    if found.isWord(found[.portion], "later") { return .portion(.later, inner) }
    if found.isWord(found[.portion], "mid", "middle") { return .portion(.mid, inner) }
    if found.isWord(found[.portion], "end", "close") { return .portion(.end, inner) }
    if found.isWord(found[.portion], "beginning", "start") { return .portion(.start, inner) }
    return inner
  }
}
