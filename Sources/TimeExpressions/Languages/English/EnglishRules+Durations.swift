/// How long: "three days", "two-and-a-half years", "a decade", "the past nine months", "several weeks".
extension EnglishRules {
  private static let hedge: [Element] = [
    .maybe(
      .phrase(
        "more than|less than|at least|at most|up to|no more than|not more than|as long as|just over|just under|well over|"
          + "about|around|approximately|roughly|nearly|almost|some|over|close to|under|within|only|just|fewer than|as much as"
      ))
  ]

  /// What makes days into those on which business is done.
  private static let businessWords = Element.oneOf(["trading", "business", "working"], .number2)

  private static func businessUnit(_ found: borrowing Match) -> TimeUnit {
    found.has(.number2) && found.unit == .day ? .businessDay : found.unit
  }

  static let durations: [Rule] = [
    Rule(
      "the past <n> <unit>s",
      hedge + [
        .maybe("the|each of the|its|his|her|their"), .any([.relation], [.oneOf(["first", "final", "latest"], .mark)]),
        .any([.count], [.quantifier], [.oneOf(["couple"], .article), .maybe("of")]),
        .maybe(.any(["consecutive|full|whole|straight|or so"], [businessWords])), .unit,
        .maybe("or so"),
      ]
    ) { found in
      guard found.unitIsPlural || found.has(.count), !isHeadOfDate(found) else { return nil }
      let quantity = found.has(.article) ? Quantity(2, isApproximate: true) : found.quantity()
      let looksAhead = found.isWord(found.first, "within") && (found.relation == .next || found.relation == .coming)
      return .duration(
        TimeSpan(quantity, businessUnit(found), relation: looksAhead ? .within : found.relation ?? .definite))
    },
    Rule("<n> <next> <unit>s", [.count, .token([.last, .next], .relation), .unit]) { found in
      // "the two next days", "the 10 previous weeks"
      guard found.unitIsPlural, isCount(of: found.unit, found), let relation = found.relation,
        !isHeadOfDate(found)
      else { return nil }
      return .duration(TimeSpan(found.quantity(), found.unit, relation: relation))
    },
    Rule("the past <unit>s", [.maybe("the|these"), .any([.relation], [.oneOf(["recent"], .mark)]), .unit]) { found in
      guard found.unitIsPlural else { return nil }
      if found.has(.mark) { return .duration(TimeSpan(.vague, found.unit, relation: .past)) }
      guard let relation = found.relation else { return nil }
      return .duration(TimeSpan(.vague, found.unit, relation: relation))
    },
    Rule(
      "<n>-<unit>",
      [
        .count, .token(.dash, .mark),
        .maybe("and", .token(.dash, .until), "a", .token(.dash, .until), "half", .token(.dash, .share)), .unit,
        .maybe(.maybe(.dash), "long"),
      ]
    ) { found in
      guard !found.unitIsPlural || found.has(.share), isCount(of: found.unit, found), !isAge(found),
        found.unit != .period,
        found.unit != .quarter || found.value(.count) > 4
      else { return nil }
      let half = found.has(.share) ? 500 : 0
      return .duration(TimeSpan(Quantity(thousandths: (found.quantity().thousandths ?? 0) + half), found.unit))
    },
    Rule("<n>-and-a-half <unit>s", [.count, .dash, "and", .dash, "a", .dash, "half", .unit]) { found in
      .duration(TimeSpan(Quantity(thousandths: found.value(.count) * 1000 + 500), found.unit))
    },
    Rule(
      "<n> <unit>s",
      hedge + [
        .maybe("a|the|another|an additional"), .count,
        .maybe(.any(["more|additional|full|whole|long|consecutive|straight|further"], [businessWords])), .unit,
        .maybe(.any(["or so"], [.maybe(.dash), "long"])),
      ]
    ) { found in
      // "the last 3 weeks of this year": the count is of something larger.
      let isPart =
        found.before()?.classes.isDisjoint(with: [.last, .ordinal]) == false || found.isWord(found.before(), "final")
      if isPart, isHeadOfDate(found) { return nil }
      // "three quarters of the people" is a share.
      if found.unit == .quarter, found.tokens[found.end - 2].classes.contains(.cardinal),
        found.isWord(found.after(), "of"), !isHeadOfDate(found),
        found.isWord(found.after(2), "the", "its", "their", "all", "those", "these", "his", "her", "our", "them", "us")
      {
        return nil
      }
      if found[.unit]!.word != 0, found.isWord(found[.unit], "second"), !found.unitIsPlural { return nil }
      if found.isWord(found[.unit], "quarter", "half", "halves", "period", "periods", "min", "sec"), !found.unitIsPlural
      {
        return nil
      }
      guard isCount(of: found.unit, found), !isAge(found) else { return nil }
      if isSomeDay(found) { return .vague(.future) }
      return .duration(
        TimeSpan(
          found.quantity(), businessUnit(found), relation: found.isWord(found.first, "within") ? .within : nil))
    },
    Rule(
      "<n> and a half <unit>s",
      hedge + [
        .any([.count], ["a|an"]), .maybe(.dash),
        .any(["and a half", .maybe(.dash)], [.token(.fraction, .share)], ["half"]), .unit,
      ]
    ) { found in
      let whole = found.has(.count) ? found.value(.count) : 0
      guard found.unit != .half else { return nil }
      return .duration(TimeSpan(Quantity(thousandths: whole * 1000 + 500), found.unit))
    },
    Rule("a <unit> and a half", [.any(["a|an|one"], [.count]), .unit, "and a half"]) { found in
      let whole = found.has(.count) ? found.value(.count) : 1
      return .duration(TimeSpan(Quantity(thousandths: whole * 1000 + 500), found.unit))
    },
    Rule(
      "half a <unit>",
      [
        "half", .maybe(.dash), .maybe("a|an|of a"),
        .oneOf(["day", "hour", "year", "century", "decade", "month", "minute"], .unit),
      ]
    ) { found in
      .duration(TimeSpan(Quantity(thousandths: 500), found.unit))
    },
    Rule(
      "several <unit>s",
      hedge + [
        .maybe("a|the|another"),
        .any(
          [.quantifier, .maybe("more|of the|dozen|hundred|thousand")], ["couple", .maybe("of")],
          [.oneOf(["dozens", "hundreds"], .quantifier), "of"]), .unit,
      ]
    ) { found in
      guard found.unitIsPlural, found.unit != .half else { return nil }
      // "in some quarters": among some people.
      if found.unit == .quarter, found.isWord(found[.quantifier], "some", "many") { return nil }
      if !found.has(.quantifier) { return .duration(TimeSpan(Quantity(2, isApproximate: true), found.unit)) }
      return .duration(TimeSpan(.vague, found.unit))
    },
    Rule(
      "a <unit>",
      hedge + [
        "a|an|another|one", .maybe(.any(["full|whole|entire|single|further|additional|extra"])), .unit,
        .maybe("or so|or two"),
      ]
    ) { found in
      guard !found.unitIsPlural else { return nil }
      switch found.unit {
      case .second, .quarter, .half, .period, .weekend: return nil
      default: break
      }
      // "a week starting tomorrow" has its place on the calendar.
      if found.unit == .week, found.end - found.start == 2, found.isWord(found.after(), "starting", "beginning"),
        found.after(2)?.isKnown == true
      {
        return nil
      }
      if isPerUnit(found) { return .set(Recurrence(.unit(Quantity(1), found.unit))) }
      return .duration(TimeSpan(Quantity(1), found.unit))
    },
    Rule("<unit>-long", [.unit, .maybe(.dash), .oneOf(["long"], .mark)]) { found in
      switch found.unit {
      case .second, .quarter, .half, .period: return nil
      default: break
      }
      return .duration(TimeSpan(found.unitIsPlural ? .vague : Quantity(1), found.unit))
    },
    Rule(
      "the <unit>s",
      [
        "the", .maybe("early|first|last|final|opening|closing|coming|intervening"), .unit,
        .maybe("ahead|that followed|to come|leading up|since"),
      ]
    ) { found in
      guard found.unitIsPlural, found.unit != .half, found.unit != .period, found.unit != .weekend,
        found.end - found.start > 2 || found.isWord(found.before(), "over", "through", "in", "throughout", "during"),
        // "the early hours of Thursday morning" are of that morning, and no length.
        found.unit != .hour || !isHeadOfDate(found)
      else { return nil }
      if found.end - found.start == 2, let after = found.after(), after.flags.contains(.isWord),
        !isClauseWord(after, found)
      {
        return nil
      }
      return .duration(TimeSpan(.vague, found.unit))
    },
    Rule(
      "several-<unit>",
      [.oneOf(["several", "multi"], .quantifier), .dash, .oneOf(["year", "month", "week", "day"], .unit)]
    ) { found in
      isAge(found) ? nil : .duration(TimeSpan(.vague, found.unit))
    },
    Rule("for <unit>s", [.unit]) { found in
      guard found.unitIsPlural, found.unit != .half, found.unit != .period else { return nil }
      // "The deal follows months of talks."
      let isOfSomething =
        found.isWord(found.after(), "of")
        && found.isWord(
          found.before(), "follows", "follow", "followed", "following", "despite", "amid", "ended", "ends", "end",
          "brought", "through", "with")
      guard
        isOfSomething
          || found.isWord(
            found.before(), "for", "of", "took", "take", "takes", "within", "in", "over", "lasted", "after", "many",
            "spent", "spend")
      else { return nil }
      if found.isWord(found.before(), "of"),
        !found.isWord(found.before(2), "couple", "matter", "thousands", "hundreds", "dozens")
      {
        return nil
      }
      return .duration(TimeSpan(.vague, found.unit))
    },
  ]

  /// "15 a year", "twice a week", "$300 a month": a rate, not a length.
  static func isPerUnit(_ found: borrowing Match) -> Bool {
    guard found.end - found.start == 2, found.isWord(found.first, "a", "an"), let before = found.before() else {
      return false
    }
    if before.classes.contains(.cardinal) || before.classes.contains(.decimal) || before.flags.contains(.notTime) {
      return true
    }
    return found.isWord(
      before, "times", "twice", "once", "percent", "million", "billion", "dollars", "cents", "barrels", "people",
      "tons",
      "tonnes", "pounds", "hours", "days", "miles", "times", "thrice", "shares", "share")
  }

  /// "will one day be", "one day they may": some day to come, and no length.
  private static func isSomeDay(_ found: borrowing Match) -> Bool {
    guard found.unit == .day, found.end - found.start == 2, found.isWord(found.first, "one") else { return false }
    func isModal(_ token: Token?) -> Bool {
      found.isWord(token, "will", "would", "may", "might", "could", "can", "should", "shall", "ll")
    }
    return isModal(found.before())
      || found.before().map { $0.classes.contains(.comma) || found.first.flags.contains(.sentenceStart) } ?? true
        && isModal(found.after(2))
  }

  /// "a 44-year-old man", "37 years old", "25 years of age": how old somebody is, not a time.
  static func isAge(_ found: borrowing Match) -> Bool {
    if found.isWord(found.after(), "old", "olds") { return true }
    if found.after()?.classes.contains(.dash) == true, found.isWord(found.after(2), "old", "olds") { return true }
    return found.isWord(found.after(), "of") && found.isWord(found.after(2), "age")
  }

  /// "5 second" is an ordinal gone wrong; "60 minutes" at a capital is a programme.
  static func isCount(of unit: TimeUnit, _ found: borrowing Match) -> Bool {
    guard let count = found[.count] else { return false }
    if unit == .second, !found.unitIsPlural { return false }
    if count.flags.contains(.notTime) { return false }
    if unit == .half { return false }
    // "three-quarters" is a share.
    if unit == .quarter, found.tokens[found.end - 2].classes.contains(.dash) { return false }
    return true
  }
}
