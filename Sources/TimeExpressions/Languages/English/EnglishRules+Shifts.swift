/// So many units before or after something: "three days ago", "two weeks later", "a year after the war".
extension EnglishRules {
  /// "two", "a", "several", "a few", "a couple of", "about 20", "the past three": what counts the units.
  private static let counted: [Element] = [
    .maybe(.token(.approximately, .approximate)),
    .maybe(
      "just|more than|less than|at least|only|fewer than|as many as|up to|no more than|not more than|as long as|within"),
    .maybe("a|another|the|an additional"),
    .any(
      [.oneOf(["couple"], .mark), .maybe("of")], [.oneOf(["half"], .share), "a|an"],
      [.maybe(.count, .maybe(.dash)), .oneOf(["quarter", "quarters", "third", "thirds"], .share), "of a|of an"],
      [.count, .maybe("more|additional|full|whole|long|consecutive|straight")],
      [.quantifier, .maybe("more")],
      [.oneOf(["a", "an", "one"], .article)], []),
    .maybe(.dash),
  ]

  static let shifts: [Rule] = [
    Rule(
      "<n> <unit> ago",
      counted + [.unit, .any(["or so", .oneOf(["ago"], .number)], [.oneOf(["ago"], .number)], ["back"])]
    ) { found in
      guard let quantity = quantity(found) else { return nil }
      if found.end > 0, !found.has(.number), !found.isWord(found.last, "back") { return nil }
      if !found.has(.number) {
        // "a few years back" is a time; "two days back at work" is not.
        guard found.after() == nil || !found.after()!.flags.contains(.isWord) || isClauseWord(found.after()!, found)
        else { return nil }
      }
      return .shift(quantity, found.unit, .before, from: .speech)
    },
    Rule("<n> <unit> earlier", counted + [.unit, .oneOf(["earlier", "before", "previously", "prior"], .number)]) {
      found in
      guard let quantity = quantity(found) else { return nil }
      if found.isWord(found[.number], "before", "prior"), namesAnchor(found.after()) {
        return .shift(quantity, found.unit, .before, from: .event)
      }
      return .shift(quantity, found.unit, .before, from: .reference)
    },
    Rule(
      "<n> <unit> later",
      counted + [
        .unit,
        .oneOf(["later", "after", "afterward", "afterwards", "thereafter", "hence", "following", "on"], .number),
      ]
    ) { found in
      guard let quantity = quantity(found) else { return nil }
      if found.isWord(found[.number], "on") { return nil }
      if found.isWord(found[.number], "after", "following"), namesAnchor(found.after()) {
        // "Two years after that he died" goes on from what was told, "after that war" from the war.
        let isAfterThat =
          found.isWord(found[.number], "after") && found.isWord(found.after(), "that") && endsThat(found)
        return .shift(quantity, found.unit, .after, from: isAfterThat ? .reference : .event)
      }
      if found.isWord(found[.number], "following") { return nil }
      return .shift(quantity, found.unit, .after, from: found.isWord(found[.number], "hence") ? .speech : .reference)
    },
    Rule(
      "<n> and a half <unit>s ago",
      [
        .maybe(.token(.approximately, .approximate)),
        .any(
          [.count, "and a half", .unit], [.count, .token(.fraction, .share), .unit], [.count, .unit, "and a half"],
          ["a|an|one", .unit, "and a half"]),
        .oneOf(["ago", "later", "earlier", "before", "afterwards"], .number),
      ]
    ) { found in
      let isAgo = found.isWord(found[.number], "ago")
      // "a minute and a half later" is how long it took.
      guard found.unit >= .day else { return nil }
      // "two and a half years before the war" is counted from the war.
      if found.isWord(found[.number], "before"), namesAnchor(found.after()) { return nil }
      return .shift(
        Quantity(thousandths: (found.has(.count) ? found.value(.count) : 1) * 1000 + 500), found.unit,
        found.isWord(found[.number], "later", "afterwards") ? .after : .before, from: isAgo ? .speech : .reference)
    },
    Rule("<n> <unit> from now", counted + [.unit, .any(["from now|from today"], ["into the future"])]) { found in
      guard let quantity = quantity(found) else { return nil }
      // "away for three days from today": from today on.
      if found.isWord(found.last, "today"), found.isWord(found.before(), "for", "last", "lasts", "lasting") {
        return nil
      }
      // Who says "from today" counts days.
      if found.isWord(found.last, "today"), found.unit == .week || found.unit == .fortnight, let count = quantity.whole
      {
        var days = quantity
        days.thousandths = count * (found.unit == .week ? 7000 : 14_000)
        return .shift(days, .day, .after, from: .speech)
      }
      return .shift(quantity, found.unit, .after, from: .speech)
    },
    Rule(
      "in <n> <unit>",
      ["in"] + counted + [.unit, .maybe(.any(["'s", "time"], [.token(.apostrophe, .mark), "time"], ["time"]))]
    ) { found in
      guard let quantity = quantity(found), found.isWord(found.last, "time") else { return nil }
      return .shift(quantity, found.unit, .after, from: .speech)
    },
    Rule(
      "<n> nights later",
      [
        .maybe(.token(.approximately, .approximate)), .count, .oneOf(["nights", "mornings", "evenings"], .part),
        .oneOf(["later", "after", "afterwards", "earlier", "before"], .number),
      ]
    ) { found in
      let isBefore = found.isWord(found[.number], "earlier", "before")
      let isOfEvent = found.isWord(found[.number], "after", "before") && namesAnchor(found.after())
      return .shift(found.quantity(), .day, isBefore ? .before : .after, from: isOfEvent ? .event : .reference)
    },
    Rule("<unit>s later", [.unit, .oneOf(["later", "earlier", "ago", "afterwards"], .number)]) { found in
      guard found.unitIsPlural else { return nil }
      let isBefore = found.isWord(found[.number], "earlier", "ago")
      return .shift(
        .vague, found.unit, isBefore ? .before : .after,
        from: found.isWord(found[.number], "ago") ? .speech : .reference)
    },
    Rule("the <unit>s before", [.maybe("the"), .unit, .oneOf(["before", "after", "following"], .number)]) { found in
      guard found.unitIsPlural, let after = found.after(), after.flags.contains(.isWord),
        !found.isWord(found.before(), "few", "several", "many", "two")
      else { return nil }
      switch found.unit {
      case .second, .minute, .half, .quarter, .period, .weekend: return nil
      default: break
      }
      return .shift(.vague, found.unit, found.isWord(found[.number], "before") ? .before : .after, from: .event)
    },
    Rule("<n> <unit> to the day", counted + [.unit, "to the day", .oneOf(["after", "before"], .number)]) { found in
      guard let quantity = quantity(found), let after = found.after(), after.flags.contains(.isWord) else { return nil }
      return .shift(quantity, found.unit, found.isWord(found[.number], "before") ? .before : .after, from: .event)
    },
    // "On the eve of the vote": the day before, or not long before. Counts only where the event has a date. "The eve of St
    // Lucy", "of the Ascension" are days of their own.
    Rule(TimeExpression.eveOfEvent, ["the", .oneOf(["eve"], .number), "of"]) { found in
      let next = found.tokens[found.end..<min(found.end + 2, found.tokens.count)]
      guard namesAnchor(found.after()), !next.contains(where: { isOfFeast($0, found) }) else { return nil }
      return .shift(Quantity(1, isApproximate: true), .day, .before, from: .event)
    },
    Rule(
      "the <unit> after",
      [
        "the", .any(["next|following"], []), .oneOf(["day", "week", "month", "year"], .unit),
        .oneOf(["after", "before", "earlier"], .number),
      ]
    ) { found in
      // "a month to the day after"
      if found.isWord(found.before(), "to") { return nil }
      let isBefore = found.isWord(found[.number], "before", "earlier")
      guard namesAnchor(found.after()) else { return .unit(found.unit, isBefore ? .previous : .following) }
      return .shift(Quantity(1), found.unit, isBefore ? .before : .after, from: .event)
    },
  ]

  static func quantity(_ found: borrowing Match) -> Quantity? {
    var quantity = count(in: found)
    quantity?.bound = bound(found)
    return quantity
  }

  /// "more than", "at least", "under": on which side of the number the count lies.
  static func bound(_ found: borrowing Match) -> Quantity.Bound? {
    for index in found.start..<min(found.start + 3, found.end) {
      let token = found.tokens[index]
      let next: Token? = index + 1 < found.end ? found.tokens[index + 1] : nil
      if found.isWord(token, "no", "not") {
        if found.isWord(next, "more") { return .atMost }
        if found.isWord(next, "less", "fewer") { return .atLeast }
      }
      if found.isWord(token, "over") || found.isWord(token, "more") && found.isWord(next, "than") { return .moreThan }
      if found.isWord(token, "under", "within") || found.isWord(token, "less", "fewer") && found.isWord(next, "than") {
        return .lessThan
      }
      if found.isWord(token, "at"), found.isWord(next, "least") { return .atLeast }
      if found.isWord(token, "at"), found.isWord(next, "most") { return .atMost }
      if found.isWord(token, "up"), found.isWord(next, "to") { return .atMost }
    }
    return nil
  }

  private static func count(in found: borrowing Match) -> Quantity? {
    if found.has(.mark), found.isWord(found[.mark], "couple") { return Quantity(2, isApproximate: true) }
    if found.has(.share) { return found.unitIsPlural ? nil : Quantity(thousandths: share(in: found)) }
    if found.has(.count) {
      return found.unitIsPlural || found.value(.count) == 1 || !found.unitIsPlural ? found.quantity() : nil
    }
    if found.has(.quantifier) { return .vague }
    if found.has(.article) { return found.unitIsPlural ? nil : Quantity(1, isApproximate: found.has(.approximate)) }
    // "a day", "another week", "a month or so"
    guard !found.unitIsPlural else { return nil }
    var index = found.start
    while index < found.end {
      if found.isWord(found.tokens[index], "a", "an", "another") {
        return Quantity(1, isApproximate: found.has(.approximate))
      }
      index += 1
    }
    return nil
  }

  /// "half a century", "a quarter of a century", "three quarters of a century".
  private static func share(in found: borrowing Match) -> Int {
    let count = found.optional(.count) ?? 1
    if found.isWord(found[.share], "quarter", "quarters") { return 250 * count }
    return found.isWord(found[.share], "third", "thirds") ? 1000 * count / 3 : 500
  }

  /// Whether "that" behind the match stands for what was told, and for no noun of its own.
  private static func endsThat(_ found: borrowing Match) -> Bool {
    guard let next = found.after(2), next.flags.contains(.isWord), !next.flags.contains(.sentenceStart) else {
      return true
    }
    return found.isWord(next, "he", "she", "it", "they", "we", "i", "the", "his", "her", "and", "in")
  }

  /// "The eve of St Lucy", "of the Ascension".
  private static func isOfFeast(_ token: Token, _ found: borrowing Match) -> Bool {
    found.isWord(
      token, "st", "saint", "ss", "all", "our", "holy", "good", "twelfth", "corpus", "new", "christmas", "easter",
      "michaelmas", "martinmas", "candlemas", "lammas", "epiphany", "ascension", "assumption", "annunciation",
      "pentecost", "nativity", "trinity", "passover", "midsummer", "feast", "whitsun", "ramadan", "eid")
  }

  /// What follows "after" or "before" names what the count starts from: a noun, or a date ("ten days after 6 June").
  static func namesAnchor(_ token: Token?) -> Bool {
    guard let token else { return false }
    return token.flags.contains(.isWord) || token.classes.contains(.dayNumber) || token.classes.contains(.year)
      || token.classes.contains(.numericDate)
  }
}
