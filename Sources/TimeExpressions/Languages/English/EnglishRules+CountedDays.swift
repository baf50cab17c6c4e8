/// Counts that come to a day: "a week on Monday", "Thursday week", "two weeks ago today", "a week last Tuesday".
extension EnglishRules {
  private static let weeks: [Element] = [
    .any([.count], [.oneOf(["a", "one"], .article)]), .oneOf(["week", "weeks", "fortnight"], .unit),
  ]
  private static let day = Element.any([.weekday], [.token(.relativeDay, .day)])

  static let countedDays: [Rule] = [
    Rule("<weekday> week", [day, .oneOf(["week", "fortnight"], .unit)]) { found in
      // "Thursday week" is a week after the coming Thursday; "Monday week-long", "every Monday week" are nothing.
      guard endsPhrase(found) || found.after().map({ isClauseWord($0, found) }) == true,
        found[.weekday]?.classes.isDisjoint(with: [.plural, .abbreviation]) ?? true, found.value(.day) >= 0,
        found.before()?.classes.isDisjoint(with: [.every, .this, .last, .ordinal]) ?? true
      else { return nil }
      return after(found, days: found.unit == .fortnight ? 14 : 7)
    },
    Rule("a week on <weekday>", weeks + [.maybe("on|from"), day]) { found in
      // "was held for a week on Monday", "spent two weeks on Friday's …" tell lengths.
      let leads = found.isWord(
        found.before(), "for", "of", "in", "after", "within", "over", "during", "lasting", "to", "spent", "spend",
        "took", "take", "takes", "lasted", "last", "the", "every", "another", "about", "than")
      let hasPreposition = found.isWord(found.tokens[found.end - 2], "on", "from")
      guard !leads, hasPreposition || found.has(.day), let days = weekDays(found), found.value(.day) >= 0,
        !found.isWord(found.after(), "'s"), found[.weekday]?.classes.contains(.plural) != true
      else { return nil }
      // "a week from Monday" is joined as other distances from a day are.
      if found.isWord(found.tokens[found.end - 2], "from") { return nil }
      return after(found, days: days)
    },
    Rule(
      "a week last <weekday>", [.maybe("about")] + weeks + [.oneOf(["last", "this", "next"], .relation), .weekday]
    ) { found in
      guard let relation = found.relation, relation != .this, let days = weekDays(found),
        !found.isWord(found.before(), "for", "of", "in", "after", "the", "over", "during")
      else { return nil }
      return .shift(
        Quantity(days), .day, relation == .last ? .before : .after,
        from: .expression(.named(.weekday(found.value(.weekday)), relation)))
    },
    Rule("<relative day> week", [.token(.relativeDay, .day), .oneOf(["week", "fortnight"], .unit)]) { found in
      // "Yesterday week" is a week before yesterday, "tomorrow week" a week after tomorrow.
      guard endsPhrase(found) || isClauseWord(found.after()!, found), let base = relativeDay(found.value(.day)) else {
        return nil
      }
      let days = found.unit == .fortnight ? 14 : 7
      return .shift(Quantity(days), .day, found.value(.day) < 0 ? .before : .after, from: .expression(base))
    },
    Rule("a week ago <weekday>", weeks + ["ago", .maybe("on|last"), .weekday]) { found in
      guard let days = weekDays(found), found[.weekday]?.classes.contains(.plural) != true else { return nil }
      return .shift(
        Quantity(days), .day, .before, from: .expression(.named(.weekday(found.value(.weekday)), .last)))
    },
    Rule(
      "<n> <unit> ago today",
      [
        .any([.count], [.oneOf(["a", "an", "one"], .article)]), .unit, .oneOf(["ago", "before"], .mark),
        .maybe("this|to"), .token(.relativeDay, .day),
      ]
    ) { found in
      // "Ten years ago tomorrow"; but "three days before tomorrow" is said otherwise.
      guard found.unit.isCounted, found.isWord(found[.mark], "ago") || found.value(.day) < 0 else { return nil }
      let base: Meaning = found.value(.day) == 0 ? .unit(.day, .this) : relativeDay(found.value(.day))!
      return toTheDay(found, .before, from: base)
    },
    Rule(
      "<n> <unit> ago this <unit>",
      [
        .any([.count], [.oneOf(["a", "an", "one"], .article)]), .unit, "ago", "this", .token(.unit, .unit2),
      ]
    ) { found in
      // "fifty years ago this week": the week that holds the day, and not this one.
      guard let inner = unitWithin(found), let day = toTheDay(found, .before, from: nil) else { return nil }
      return .unitHolding(inner, day)
    },
    Rule(
      "<n> <unit> ago <next> <unit>",
      [
        .any([.count], [.oneOf(["a", "an", "one"], .article)]), .unit, "ago", .oneOf(["next", "last"], .relation),
        .token(.unit, .unit2),
      ]
    ) { found in
      // "three years ago next month".
      guard let inner = unitWithin(found), inner < found.unit, inner != .week, let relation = found.relation,
        let day = toTheDay(found, .before, from: .unit(inner, relation))
      else { return nil }
      return .unitHolding(inner, day)
    },
    Rule(
      "<n> <unit> ago <weekday>",
      [
        .any([.count], [.oneOf(["a", "an", "one"], .article)]), .unit, "ago",
        .maybe(.any([.oneOf(["on"], .mark)], [.token([.last, .next, .this], .relation)])), .weekday,
      ]
    ) { found in
      // "She died a year ago on Monday", "a year ago Monday": that day of the month, a year before.
      guard found.unit.isCounted, found.unit >= .month, found[.weekday]?.classes.contains(.plural) != true,
        found.has(.mark) || found.has(.relation) || endsPhrase(found) || isClauseWord(found.after()!, found)
      else { return nil }
      let weekday = PartialDate.weekday(found.value(.weekday))
      return toTheDay(found, .before, from: found.relation.map { .named(weekday, $0) } ?? .date(weekday))
    },
    Rule(
      "<n> <unit> ago to the day",
      [.any([.count], [.oneOf(["a", "an", "one"], .article)]), .unit, "ago", .maybe(.comma), "to the day"]
    ) { found in
      found.unit.isCounted ? toTheDay(found, .before, from: nil) : nil
    },
    Rule(
      "<n> <weekday>s ago",
      [.count, .weekday, .any([.oneOf(["ago", "later", "hence"], .mark)], [.oneOf(["from"], .mark), "now"])]
    ) { found in
      // "three Mondays ago": the third Monday back.
      let count = found.value(.count)
      guard count > 0, count < 60, !found[.weekday]!.classes.contains(.abbreviation) else { return nil }
      let isBack = found.isWord(found[.mark], "ago")
      return .shift(
        Quantity(7 * (count - 1)), .day, isBack ? .before : .after,
        from: .expression(.named(.weekday(found.value(.weekday)), isBack ? .last : .next)))
    },
    Rule("the <weekday> before", ["the", .weekday, .oneOf(["before", "after", "following", "preceding"], .mark)]) {
      found in
      // "the Friday before Christmas", "the Monday after the vote"; without the article it is a clause that goes on.
      guard !found[.weekday]!.classes.contains(.plural) else { return nil }
      let isBefore = found.isWord(found[.mark], "before", "preceding")
      guard let after = found.after(), after.flags.contains(.isWord) || after.classes.contains(.digits) else {
        return .named(.weekday(found.value(.weekday)), isBefore ? .previous : .following)
      }
      return .weekdayBeside(found.value(.weekday), isBefore ? .before : .after, from: .event)
    },
    Rule("<weekday> after next", [.maybe("the"), .weekday, .any([.oneOf(["after"], .mark), "next"], ["before last"])]) {
      found in
      // "the Friday before last Christmas" goes on.
      guard endsPhrase(found) || found.after().map({ isClauseWord($0, found) }) == true else { return nil }
      let isNext = found.has(.mark)
      return .shift(
        Quantity(7), .day, isNext ? .after : .before,
        from: .expression(.named(.weekday(found.value(.weekday)), isNext ? .next : .last)))
    },
    Rule("<weekday> last", [.weekday, .token([.last, .next], .relation)]) { found in
      // "Monday last", "on Friday next": the old way to put it; "Monday last week" is longer.
      guard found[.weekday]!.flags.contains(.capitalised), !found[.weekday]!.classes.contains(.plural),
        found.relation == .last || found.relation == .next,
        endsPhrase(found)
          || found.isWord(
            found.after(), "and", "at", "in", "when", "but", "the", "to", "i", "we", "he", "she", "they", "it", "you")
      else { return nil }
      return named(.weekday(found.value(.weekday)), found)
    },
  ]

  /// The unit behind "this" or "next", where it is one of those that are counted.
  private static func unitWithin(_ found: borrowing Match) -> TimeUnit? {
    guard found.unit.isCounted, let inner = found[.unit2].flatMap({ TimeUnit(rawValue: $0.extra) }),
      inner == .week || inner == .month || inner == .year, inner < found.unit || inner == .year
    else { return nil }
    return inner
  }

  private static func weekDays(_ found: borrowing Match) -> Int? {
    let count = found.has(.count) ? found.value(.count) : 1
    guard count > 0, count < 60, found[.count]?.classes.contains(.decimal) != true else { return nil }
    return count * (found.unit == .fortnight ? 14 : 7)
  }

  private static func after(_ found: borrowing Match, days: Int) -> Meaning {
    let base: Meaning =
      found.has(.weekday)
      ? .named(.weekday(found.value(.weekday)), .thisComing)
      : relativeDay(found.value(.day)) ?? .unit(.day, .this)
    return .shift(Quantity(days), .day, .after, from: .expression(base))
  }

  private static func toTheDay(_ found: borrowing Match, _ direction: Meaning.Direction, from base: Meaning?)
    -> Meaning?
  {
    guard found[.count]?.classes.contains(.decimal) != true else { return nil }
    var length = TimeSpan(Quantity(found.has(.count) ? found.value(.count) : 1), found.unit)
    length.parts.append(TimeSpan.Part(Quantity(0), .day))
    return .counted(length, direction, from: base.map { .expression($0) } ?? .speech)
  }
}

extension TimeUnit {
  /// A unit that days, months and years are counted by.
  var isCounted: Bool {
    switch self {
    case .day, .week, .fortnight, .month, .year, .decade, .century: true
    default: false
    }
  }
}
