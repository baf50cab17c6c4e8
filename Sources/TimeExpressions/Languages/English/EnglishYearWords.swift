/// Whether a number is a year, and of what: "in 1900", "c. 1215", "the Companies Act 1985"; not "1900 men", "at 1930",
/// "resolution 1701".
extension EnglishRules {
  static func yearIsMeant(_ year: Token, _ found: borrowing Match) -> Bool {
    let before = found.before()
    let after = found.after()
    // "at 1930 on the night of": a clock time.
    if found.isWord(before, "at"), year.value % 100 < 60, year.value < 2400, year.classes.contains(.digits) {
      return false
    }
    if isCount(found) { return false }
    // "p. 12", "vol. 1998"
    if before?.classes.contains(.period) == true, found.isWord(found.before(2), "p", "pp", "vol", "no", "nos") {
      return false
    }
    if found.isWord(
      before, "page", "pages", "flight", "no", "number", "room", "route", "highway", "model", "some", "about")
    {
      if !found.isWord(before, "about") { return false }
    }
    if isNumberOfThing(year, found) || isPartOfNumber(found) || isModelOrMeasure(year, found) { return false }
    if let after {
      if after.classes.contains(.unit), !found.isWord(after, "quarter", "period", "year") { return false }
      if after.classes.contains(.dash), !after.flags.contains(.spaced), let behind = found.after(2),
        !behind.flags.contains(.spaced), behind.flags.contains(.isWord), behind.classes.contains(.unit)
      {
        return false
      }
    }
    let isWritten = !year.classes.contains(.digits)
    let isLed =
      found.isWord(
        before, "in", "since", "from", "until", "by", "of", "during", "before", "after", "to", "between", "and", "till",
        "through", "late", "early", "mid", "circa", "around", "fiscal", "the", "for", "end", "than", "or", "year")
      || found.isWord(before, "about") && isMaking(found.before(2), found)
    if isWritten { return year.value > 1100 && year.word == 0 && !isRoundCount(year, found) }
    if isCountOfSentence(found) { return false }
    if isCounted(year, found) { return false }
    if year.value >= 1700 && year.value < 2100 { return true }
    if isEarlyYear(year, found) { return true }
    guard isLed else {
      return before?.classes.contains(.openParenthesis) == true || before?.classes.contains(.comma) == true
    }
    if let after, after.flags.contains(.isWord), !isClauseWord(after, found) {
      return found.isWord(before, "in", "since")
    }
    return true
  }

  /// "No. 16-1988", "84 FR 1999": the last part of the number of a case, a page of a gazette.
  private static func isPartOfNumber(_ found: borrowing Match) -> Bool {
    guard let before = found.before(), let number = found.before(2), number.classes.contains(.digits) else {
      return false
    }
    if before.classes.contains(.dash), !before.flags.contains(.spaced), !found.first.flags.contains(.spaced) {
      return number.end - number.start < 3
    }
    return before.flags.contains(.allCapitals) && before.classes.isEmpty && number.end - number.start < 4
  }

  /// "case number 12-2004", "docket no. 3-1998": the number of a case.
  static func isCaseNumber(_ found: borrowing Match) -> Bool {
    let noun = found.before()?.classes.contains(.period) == true ? found.before(2) : found.before()
    return found.isWord(
      noun, "no", "nos", "number", "numbers", "case", "docket", "file", "order", "bill", "claim", "petition", "appeal",
      "application", "patent", "report", "resolution", "act", "law")
  }

  /// "the hall has 1900 seats", "more than 1800 sheep": how many, told by the verb of having before it or by a bound.
  private static func isCounted(_ year: Token, _ found: borrowing Match) -> Bool {
    guard year.classes.contains(.digits), let noun = found.after(), noun.flags.contains(.isWord),
      !noun.flags.contains(.capitalised), noun.word == 0, !isClauseWord(noun, found)
    else { return false }
    if found.isWord(found.before(), "than") { return found.isWord(found.before(2), "more", "fewer", "less") }
    return found.isWord(
      found.before(), "has", "have", "had", "having", "employs", "employed", "employing", "contains", "contained",
      "containing", "numbered", "numbering", "nearly", "almost", "with", "hold", "seating", "seats", "houses",
      // "sold 1960 copies"; but "sold in 1960".
      "sold", "bought", "printed", "produced", "made", "issued", "delivered", "shipped", "hired", "planted", "counted",
      "received", "treated", "totalled", "totaled", "recruited", "sells", "prints", "makes", "attracted", "drew")
  }

  /// A number below 1700, which counts more often than it dates, where words or its place tell that it is a year: "c.
  /// 1215", "born 1492", "the Fire of 1666", "the 1588 campaign", "1314: …" at the head of its line.
  private static func isEarlyYear(_ year: Token, _ found: borrowing Match) -> Bool {
    guard (1000..<1700).contains(year.value), year.classes.contains(.digits) else { return false }
    let (before, after) = (found.before(), found.after())
    if before?.classes.contains(.period) == true { return found.isWord(found.before(2), "c", "ca", "b", "d", "fl") }
    let endsHere = after == nil || after?.flags.contains(.isWord) == false || isClauseWord(after!, found)
    if endsHere, isMaking(before, found) || found.isWord(before, "crowned", "married", "c", "ca") { return true }
    if before == nil, let after, !after.flags.contains(.isWord) {
      return after.classes.contains(.dash) && after.flags.contains(.spaced) || found.text[Int(after.start)] == 0x3A
    }
    if found.isWord(before, "of"), let noun = found.before(2), noun.flags.contains(.isWord), noun.word == 0 {
      let isNamed = noun.flags.contains(.capitalised) && !noun.flags.contains(.sentenceStart)
      return (isNamed || found.isWord(found.before(3), "the")) && !isCollective(noun, found)
    }
    return found.isWord(before, "the", "a") && isEvent(after, found)
  }

  /// "an army of 1500", "a height of 1200": what is counted or measured.
  private static func isCollective(_ noun: Token, _ found: borrowing Match) -> Bool {
    found.isWord(
      noun, "army", "force", "fleet", "crowd", "total", "population", "garrison", "group", "congregation", "average",
      "maximum", "minimum", "sum", "price", "cost", "capacity", "height", "depth", "distance", "altitude", "elevation",
      "length", "number", "rate", "speed", "value", "fee", "staff", "audience", "company", "community", "town",
      "village",
      "city", "convoy", "column", "band", "body", "host", "score", "rating", "circulation", "membership", "workforce")
  }

  private static func isEvent(_ noun: Token?, _ found: borrowing Match) -> Bool {
    found.isWord(
      noun, "fire", "war", "battle", "siege", "treaty", "plague", "rebellion", "revolt", "edition", "map", "charter",
      "act", "statute", "census", "expedition", "voyage", "campaign", "invasion", "earthquake", "flood", "massacre",
      "coup", "peace", "election", "coronation", "famine", "epidemic", "storm", "survey", "visit", "conquest",
      "crusade",
      "painting", "translation", "synod", "council", "constitution", "settlement", "agreement", "edict", "bull",
      "uprising", "raid", "trial", "marriage", "eruption", "law", "church", "building", "bridge", "tower", "will")
  }

  /// "resolution 1701", "the 1922 Committee", "the 1812 Overture", "Vision 2030", "paid 1800 for it": the number of a
  /// thing, a sum, or a part of a name.
  static func isNumberOfThing(_ year: Token, _ found: borrowing Match) -> Bool {
    guard year.classes.contains(.digits) else { return false }
    let (before, after) = (found.before(), found.after())
    if found.isWord(
      before, "read", "reads", "reading", "resolution", "resolutions", "regulation", "extension", "directive",
      "asteroid", "squadron", "convoy",
      "apartment", "suite", "lot", "serial", "batch", "psalm", "paragraph", "invoice", "ordinance")
    {
      return true
    }
    if before?.flags.contains(.capitalised) == true,
      found.isWord(before, "vision", "agenda", "horizon", "runner", "horizons", "psalms", "proposition")
    {
      return true
    }
    if after?.flags.contains(.capitalised) == true, found.isWord(after, "committee", "overture") { return true }
    // "a film called 2050", "a novel titled “1999”": a name.
    let naming = before?.classes.contains(.quote) == true ? found.before(2) : before
    if found.isWord(naming, "called", "titled", "entitled", "named") { return true }
    // "Gate 1914", "Unit 1990"
    if before?.flags.contains(.capitalised) == true,
      found.isWord(
        before, "gate", "unit", "platform", "locker", "hut", "locomotive", "tram", "bus", "bay", "berth", "cell")
    {
      return true
    }
    // "an army of 1500", "at an average height of 1250"; but "the army of 1500".
    if found.isWord(before, "of"), let noun = found.before(2), isCollective(noun, found),
      found.isWord(found.before(3), "a", "an") || found.isWord(found.before(4), "a", "an")
    {
      return true
    }
    // "He paid 1800 for it": a sum; but "paid in 1800".
    return found.isWord(before, "paid", "pays", "pay", "cost", "costs", "charged", "owed", "fetched")
      && (found.isWord(after, "for", "to", "a", "each", "per") || after == nil || endsPhrase(found))
  }

  /// "the Companies Act 1985 was amended", "a 1967 Mustang", "the Class of 1987", "resolution 2098 (2013)": a year, but not
  /// of what the clause tells.
  static func isYearOfName(_ found: borrowing Match) -> Bool {
    let (before, after) = (found.before(), found.after())
    if found.isWord(before, "of"), found.isWord(found.before(2), "class") { return true }
    if before?.classes.contains(.openParenthesis) == true, after?.classes.contains(.closeParenthesis) == true,
      found.before(2)?.classes.contains(.digits) == true,
      found.isWord(found.before(3), "resolution", "regulation", "directive", "decision", "recommendation")
    {
      return true
    }
    if before?.flags.contains(.capitalised) == true, found.isWord(before, "act", "regulations"),
      found.isName(found.before(2))
    {
      return true
    }
    // "Orwell's 1984 was banned": a title; "Leeds's 1919 match" is of that year.
    if isPossessiveEnding(before, found), found.before(2)?.flags.contains(.capitalised) == true,
      after == nil || after!.flags.contains(.isWord) == false && after!.classes.isDisjoint(with: [.dash, .digits])
        || found.isWord(after, "was", "is", "has", "had", "and")
    {
      return true
    }
    // "sold 1967 Mustangs": so many of them, or of that year.
    if found.isWord(before, "sold", "bought", "sells", "buys", "selling", "restored", "restores", "collects"),
      let after, after.flags.contains(.capitalised), found.text[Int(after.end) - 1] == 0x73
    {
      return true
    }
    // "His 1967 coupe": any of them.
    if found.isWord(before, "a", "his", "her", "my", "their"),
      found.isWord(after, "sedan", "convertible", "coupe", "roadster")
    {
      return true
    }
    return isYearOfModel(found)
  }

  static func isPossessiveEnding(_ token: Token?, _ found: borrowing Match) -> Bool {
    guard let token else { return false }
    let (start, end) = (Int(token.start), Int(token.end))
    return end - start > 1 && end - start < 5 && [0x27, 0xE2].contains(found.text[start])
      && found.text[end - 1] | 0x20 == 0x73
  }

  /// A word of making or of coming to be, behind which "about" and a number is a year: "begun about 1340".
  private static func isMaking(_ token: Token?, _ found: borrowing Match) -> Bool {
    found.isWord(
      token, "begun", "began", "born", "built", "founded", "died", "written", "wrote", "made", "painted", "erected",
      "completed", "finished", "established", "composed", "compiled", "copied", "dated", "dates", "dating", "carved",
      "rebuilt", "printed", "published", "abandoned", "destroyed", "settled", "discovered", "invented", "introduced",
      "enlarged", "started", "from", "in", "until", "since", "of")
  }
}
