/// Whether a word that may be a month is meant as one. "May" and "March" are words as well, April, June and August names
/// of people, and some are short for other things.
extension EnglishRules {
  /// "may 3", "march 14" in small letters are verbs more often than months.
  static func monthIsMeant(_ month: Token, _ found: borrowing Match, _ day: Token) -> Bool {
    if day.classes.contains(.ordinal), day.word != 0, day.value < 32, !month.flags.contains(.capitalised) {
      return false
    }
    if day.classes.contains(.ordinal), day.word != 0, found[.month]!.start < day.start,
      let after = found.after(), after.flags.contains(.isWord), after.classes.contains(.unit)
    {
      return false
    }
    if month.classes.contains(.ambiguous), !month.flags.contains(.capitalised) {
      // "mar3" is written as one word.
      let isOneWord = day.start == month.end
      return isOneWord || !found.isWord(month, "may", "march", "mar", "sun", "sat") || day.classes.contains(.ordinal)
    }
    // "July 5 percent", "May 3 million".
    if day.start > month.start, let after = found.after(),
      found.isWord(after, "percent", "million", "billion", "points", "people", "per", "pct", "thousand")
        || after.classes.contains(.unit)
    {
      return false
    }
    return true
  }

  static func bareMonthIsMeant(_ month: Token, _ found: borrowing Match) -> Bool {
    guard month.flags.contains(.capitalised) else {
      return !month.classes.contains(.ambiguous) && !month.classes.contains(.abbreviation)
        && !found.isWord(month, "august")
        || found.isWord(month, "jan", "dec") && found.isWord(found.before(), "in", "since", "until")
        || found.isWord(month, "august")
          && found.isWord(found.before(), "in", "of", "since", "between", "from", "until", "to", "by")
    }
    let before = found.before()
    let isLed =
      found.isWord(
        before, "in", "of", "since", "until", "by", "from", "during", "to", "till", "through", "for", "and", "between",
        "before", "after", "s", "or", "into", "both", "either")
      || before?.classes.isDisjoint(with: [.this, .last, .next, .portion, .every]) == false
      || found.isWord(before, "as") && found.isWord(found.before(2), "early", "late", "soon", "recently")
    if month.classes.contains(.abbreviation) {
      // "in Jan.", "since Dec."; "mar" and "dec" without their full stop are other words as well.
      return isLed
        && (found.first.end - found.first.start > 3 || !month.classes.contains(.ambiguous)
          || found.after()?.classes.contains(.period) == true)
    }
    guard month.classes.contains(.ambiguous) || found.isWord(month, "april", "june", "august") else { return true }
    if isTitled(found) { return false }
    // "April said": a first name; "in April said that" has its preposition.
    if !isLed,
      found.isWord(found.after(), "said", "says", "told", "added", "asked", "replied", "laughed", "smiled", "wrote")
    {
      return false
    }
    if isAttribute(month, found) { return true }
    if found.isWord(month, "may") {
      return isLed && !found.isName(found.after()) || before?.classes.contains(.dash) == true && isLedByPortion(found)
    }
    if found.isWord(month, "march") {
      // "from March to September": where another date follows, the month does not go anywhere.
      if found.isWord(found.after(), "to"),
        namesDate(found.after(2))
          || found.isWord(found.after(2), "the") && found.after(3)?.classes.contains(.portion) == true
      {
        return true
      }
      // "the March of Time" goes on; "March of last year" does not.
      let isOfYear =
        found.after(2)?.classes.isDisjoint(with: [.this, .last, .next, .year]) == false
        || found.isWord(found.after(2), "that", "the")
          && (found.isWord(found.after(3), "year", "same", "century")
            || found.after(3)?.classes.isDisjoint(with: [.last, .next]) == false)
      if found.isWord(found.after(), "of", "on", "for", "to", "against"), !isOfYear {
        return isLed && found.isWord(before, "in", "since", "until", "by", "last")
      }
      if month.flags.contains(.sentenceStart) {
        return isOfYear || found.after()?.classes.contains(.last) == true
          || found.isWord(found.after(), "was", "saw", "brought", "'s")
      }
      return isLed || !(before?.flags.contains(.capitalised) ?? false) && !found.isWord(before, "the", "a", "on")
    }
    // April, June, August: first names and family names.
    if found.isName(found.after()) { return isLed && !found.isWord(before, "and", "of", "by", "from", "for", "to") }
    return true
  }

  /// "mid-May": the hyphen stands behind a word for a part of it.
  private static func isLedByPortion(_ found: borrowing Match) -> Bool {
    found.before(2)?.classes.contains(.portion) == true
  }

  /// A word that only a date begins with: "to September", "to mid-May".
  private static func namesDate(_ token: Token?) -> Bool {
    guard let token else { return false }
    if token.classes.contains(.month) { return token.flags.contains(.capitalised) }
    return !token.classes.isDisjoint(with: [.portion, .relativeDay])
  }

  /// "the March attack", "a May ruling", "May sales rose": a month before its noun. A name goes on with a capital, and
  /// what belongs to a person is hers: "the May government".
  private static func isAttribute(_ month: Token, _ found: borrowing Match) -> Bool {
    guard let noun = found.after(), noun.flags.contains(.isWord), !noun.flags.contains(.capitalised), noun.word == 0
    else { return false }
    if month.flags.contains(.sentenceStart) {
      return found.isWord(
        noun, "sales", "figures", "data", "inflation", "exports", "imports", "output", "production", "earnings",
        "revenue", "revenues", "unemployment", "retail", "consumer", "producer", "industrial", "housing", "orders",
        "deliveries", "futures", "contracts", "temperatures", "rainfall", "bookings", "numbers", "payrolls")
    }
    guard found.isWord(found.before(), "the", "a", "an", "this", "its", "their", "our") else { return false }
    return !isClauseWord(noun, found)
      && !found.isWord(
        noun, "government", "administration", "cabinet", "ministry", "campaign", "camp", "team", "family", "era",
        "years", "premiership", "is", "has", "will", "would", "began", "ended", "went", "took", "became", "came", "who",
        "which", "of", "against", "through", "be", "have", "not", "are", "grew", "drew", "passed", "said", "says")
  }
}
