/// Words right before a date that say which part of it, or which larger piece around it, is meant: "early", "mid-",
/// "the end of", "the week of", "the night of", "the first week of", "about".
struct EnglishPrefixes {
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>

  /// Takes them into the expression; `floor` is where the expression before it ends.
  func extend(_ raw: inout Tagger.Raw, after floor: Int) {
    guard raw.parts.isEmpty else { return }
    if takeOf(&raw, floor) { return }
    takePortion(&raw, floor)
  }

  private func at(_ index: Int, _ floor: Int) -> Token? {
    guard index >= floor, index + 1 < tokens.count, !tokens[index + 1].flags.contains(.newBlock) else { return nil }
    return tokens[index]
  }

  private func isWord(_ token: Token?, _ words: StaticString...) -> Bool { token?.isWord(words, in: text) ?? false }

  // MARK: … of <date>

  /// "the end of 1990", "the week of 3 May", "the night of 20 June", "the first week of May".
  private func takeOf(_ raw: inout Tagger.Raw, _ floor: Int) -> Bool {
    guard raw.meaning.isDateLike else { return false }
    var index = raw.tokens.lowerBound - 1
    if isWord(at(index, floor), "the") { index -= 1 }
    let link = at(index, floor)
    if takeWeekCommencing(&raw, index, floor) { return true }
    guard isWord(link, "of", "in", "on", "starting", "beginning", "commencing") else { return false }
    if isWord(link, "on"), isWord(at(index - 1, floor), "starting", "beginning") { index -= 1 }
    guard let head = at(index - 1, floor) else { return false }
    let isOf = isWord(link, "of")
    // "the end of 1990"; "early in 1914", "late in the year"
    if let portion = portion(head), isOf || head.classes.contains(.portion) && portion != .start && portion != .end {
      if isOf, isWord(head, "early", "late", "later", "earlier") { return false }
      wrap(&raw, from: index - 1, floor, .portion(portion, raw.meaning), "<portion> of")
      return true
    }
    if isWord(head, "later", "earlier"), isWord(link, "in") {
      wrap(
        &raw, from: index - 1, floor, .portion(isWord(head, "later") ? .later : .earlier, raw.meaning), "<portion> in")
      return true
    }
    if isOf, isWord(head, "rest", "remainder"), raw.meaning.isStatedDate {
      wrap(&raw, from: index - 1, floor, .portion(.later, raw.meaning), "the rest of")
      return true
    }
    if isOf, isWord(head, "turn"), case .date(let date) = raw.meaning, let century = date.century, century > 0 {
      let year = Meaning.date(PartialDate(year: (century - 1) * 100))
      wrap(&raw, from: index - 1, floor, .approximate(year), "the turn of")
      return true
    }
    guard isOf || isWord(link, "in", "starting", "beginning", "commencing", "on") else { return false }
    if head.classes.contains(.partOfDay), isOf, let part = PartOfDay(rawValue: head.value), isDay(raw.meaning) {
      wrap(&raw, from: index - 1, floor, .time(ClockTime(part: part), on: raw.meaning), "the <part> of")
      return true
    }
    if head.classes.contains(.weekday), let which = at(index - 2, floor) {
      let number = which.classes.contains(.ordinal) ? Int(which.value) : isWord(which, "last", "final") ? -1 : 0
      if number != 0, number < 6 {
        wrap(
          &raw, from: index - 2, floor, .nthWeekday(number, Int(head.value), of: raw.meaning), "<nth> <weekday> of")
        return true
      }
    }
    // "the 20th of next month"
    if isOf, head.classes.contains(.ordinal) || head.classes.contains(.dayNumber), head.value <= 31,
      case .unit(.month, _) = raw.meaning
    {
      wrap(&raw, from: index - 1, floor, .inside(PartialDate(day: Int(head.value)), of: raw.meaning), "<day> of")
      return true
    }
    return takeUnit(&raw, head, index - 1, isOf: isOf, floor)
  }

  private func takeUnit(_ raw: inout Tagger.Raw, _ head: Token, _ index: Int, isOf: Bool, _ floor: Int) -> Bool {
    guard head.classes.contains(.unit), let unit = TimeUnit(rawValue: head.extra) else { return false }
    switch unit {
    case .second, .minute, .hour, .period, .season, .year: return false
    default: break
    }
    let (place, whole) = (index, raw.tokens)
    var index = index
    var count = 1
    if head.classes.contains(.plural) {
      guard let number = at(index - 1, floor), number.classes.contains(.cardinal) else { return false }
      count = Int(number.value)
      index -= 1
    }
    guard let which = at(index - 1, floor), count > 0, count < 100 else { return false }
    if which.classes.contains(.ordinal), which.value > 0, which.value < 54 {
      wrap(
        &raw, from: index - 1, floor,
        count == 1 ? .ordinal(Int(which.value), unit, of: raw.meaning) : .run(count, unit, of: raw.meaning),
        "<nth> <unit> of")
      if count > 1 { divide(&raw, at: place + 1, count, unit, whole) }
      return true
    }
    if isWord(which, "last", "final", "closing"), isOf {
      wrap(
        &raw, from: index - 1, floor,
        count == 1 ? .ordinal(-1, unit, of: raw.meaning) : .run(-count, unit, of: raw.meaning), "last <unit> of")
      if count > 1 { divide(&raw, at: place + 1, count, unit, whole) }
      return true
    }
    if isWord(which, "penultimate"), isOf, count == 1 {
      wrap(&raw, from: index - 1, floor, .ordinal(-2, unit, of: raw.meaning), "last <unit> of")
      return true
    }
    if isWord(which, "opening"), isOf {
      wrap(&raw, from: index - 1, floor, .run(count, unit, of: raw.meaning), "<nth> <unit> of")
      return true
    }
    if isWord(which, "the"), count == 1, unit == .week || unit == .weekend || unit == .month {
      guard isDay(raw.meaning) else { return false }
      wrap(&raw, from: index - 1, floor, .unitHolding(unit, raw.meaning), "the <unit> of")
      return true
    }
    // "a week starting tomorrow": seven days from it.
    if isWord(which, "a"), unit == .week, !isOf, isDay(raw.meaning), isWord(tokens[index + 1], "starting", "beginning")
    {
      let last = Meaning.shift(Quantity(6), .day, .after, from: .expression(raw.meaning))
      wrap(&raw, from: index - 1, floor, .range(raw.meaning, last), "a week starting")
      return true
    }
    return false
  }

  /// "w/c 4 February", "week commencing 4 February", "week of 4 February" without the article.
  private func takeWeekCommencing(_ raw: inout Tagger.Raw, _ index: Int, _ floor: Int) -> Bool {
    guard isDay(raw.meaning), !raw.meaning.isBareWeekday, let last = at(index, floor) else { return false }
    if isWord(last, "c"), at(index - 1, floor)?.classes.contains(.slash) == true, isWord(at(index - 2, floor), "w") {
      wrap(&raw, from: index - 2, floor, .unitHolding(.week, raw.meaning), "w/c")
      return true
    }
    guard isWord(last, "commencing", "of"), isWord(at(index - 1, floor), "week"),
      !isWord(at(index - 2, floor), "a", "the", "last", "final", "closing", "opening", "each", "every"),
      at(index - 2, floor)?.classes.isDisjoint(with: [.ordinal, .cardinal, .next, .last, .this]) ?? true
    else { return false }
    wrap(&raw, from: index - 1, floor, .unitHolding(.week, raw.meaning), "week commencing")
    return true
  }

  /// "the first nine months of 1997": annotators mark the length and the year each for itself.
  private func divide(_ raw: inout Tagger.Raw, at end: Int, _ count: Int, _ unit: TimeUnit, _ whole: Range<Int>) {
    guard unit == .month || unit == .quarter else { return }
    raw.parts = [
      (raw.tokens.lowerBound..<end, .duration(TimeSpan(Quantity(count), unit))), (whole, raw.meaning.whole),
    ]
  }

  private func wrap(_ raw: inout Tagger.Raw, from index: Int, _ floor: Int, _ meaning: Meaning, _ rule: String) {
    var start = index
    if isWord(at(start - 1, floor), "the", "very") { start -= 1 }
    raw = Tagger.Raw(tokens: start..<raw.tokens.upperBound, rule: "\(rule) \(raw.rule)", meaning: meaning)
  }

  // MARK: Right before

  /// "early March", "mid-April", "late 1915", "earlier Sunday".
  private func takePortion(_ raw: inout Tagger.Raw, _ floor: Int) {
    guard isPortionable(raw.meaning) else { return }
    var index = raw.tokens.lowerBound - 1
    var token = at(index, floor)
    if let dash = token, dash.classes.contains(.dash), !dash.flags.contains(.spaced) {
      index -= 1
      token = at(index, floor)
    }
    guard let token else { return }
    let found: Portion?
    if isWord(token, "early", "late", "mid") {
      found = Portion(rawValue: token.value)
    } else if isWord(token, "end", "beginning", "start"), raw.meaning.isStatedDate, !isDay(raw.meaning),
      !raw.meaning.isDay
    {
      found = Portion(rawValue: token.value)
    } else if isWord(token, "later", "earlier"), isDay(raw.meaning) {
      found = isWord(token, "later") ? .later : .earlier
    } else {
      found = nil
    }
    guard let portion = found else { return }
    wrap(&raw, from: index, floor, .portion(portion, raw.meaning), "<portion>")
  }

  private func portion(_ token: Token) -> Portion? {
    if isWord(token, "close") { return .end }
    return token.classes.contains(.portion) ? Portion(rawValue: token.value) : nil
  }

  private func isDay(_ meaning: Meaning) -> Bool {
    switch meaning.core {
    case .date(let date): date.isDay
    case .unit(.day, _), .shift(_, .day, _, _), .holiday, .feast: true
    default: false
    }
  }

  private func isPortionable(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .date, .named, .inside: true
    case .unit(let unit, _): unit != .day
    case .holiday, .feast: true
    default: false
    }
  }
}

extension Meaning {
  /// What a piece is of.
  fileprivate var whole: Meaning {
    switch self {
    case .run(_, _, let outer), .ordinal(_, _, let outer), .nthWeekday(_, _, let outer): outer
    default: self
    }
  }
}
