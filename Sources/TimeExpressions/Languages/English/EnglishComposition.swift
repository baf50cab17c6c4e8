/// Joins expressions that stand together into one: a time and its day, a month and its year, the two ends of a range.
struct EnglishComposition {
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>

  /// The most tokens that may stand between two expressions that are joined.
  static let widestGap = 3

  func compose(_ found: [Tagger.Raw]) -> [Tagger.Raw] {
    guard !found.isEmpty else { return found }
    var joined: [Tagger.Raw] = []
    joined.reserveCapacity(found.count)
    for raw in found {
      var raw = raw
      extendByPortion(&raw, after: joined.last?.tokens.upperBound ?? 0)
      if let last = joined.last, let whole = join(last, raw) {
        joined[joined.count - 1] = whole
      } else {
        joined.append(raw)
      }
    }
    return joined
  }

  // MARK: What stands between

  private enum Gap: Hashable { case nothing, comma, of, inside, on, at, the, dash, to, and, other }

  private func gap(_ left: Range<Int>, _ right: Range<Int>) -> Gap {
    let count = right.lowerBound - left.upperBound
    if count > 0 || right.lowerBound < tokens.count {
      for index in left.upperBound...right.lowerBound where tokens[index].flags.contains(.newBlock) { return .other }
    }
    if count == 0 { return .nothing }
    guard count <= EnglishComposition.widestGap else { return .other }
    let first = tokens[left.upperBound]
    if count == 1 {
      if first.classes.contains(.comma) { return .comma }
      if first.classes.contains(.dash) { return .dash }
    }
    let isPlain = count == 1 || count == 2 && isWord(tokens[left.upperBound + 1], "the")
    if isPlain {
      if isWord(first, "of") { return .of }
      if isWord(first, "in") { return .inside }
      if isWord(first, "on") { return .on }
      if isWord(first, "at") { return .at }
      if isWord(first, "to", "until", "till", "through") { return .to }
      if isWord(first, "and") { return .and }
    }
    if count == 1, isWord(first, "the") { return .the }
    return .other
  }

  func isWord(_ token: Token, _ words: StaticString...) -> Bool {
    words.contains { word in
      guard word.utf8CodeUnitCount == Int(token.end - token.start) else { return false }
      return (0..<word.utf8CodeUnitCount).allSatisfy { index in
        let byte = text[Int(token.start) + index]
        return (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == word.utf8Start[index]
      }
    }
  }

  // MARK: Two expressions

  private func join(_ left: Tagger.Raw, _ right: Tagger.Raw) -> Tagger.Raw? {
    let gap = gap(left.tokens, right.tokens)
    guard gap != .other else { return nil }
    guard let (meaning, rule) = EnglishComposition.join(left.meaning, right.meaning, gap == .nothing, gap) else { return nil }
    return Tagger.Raw(
      tokens: left.tokens.lowerBound..<right.tokens.upperBound, rule: rule ?? "\(left.rule), \(right.rule)", meaning: meaning)
  }

  private static func join(_ left: Meaning, _ right: Meaning, _ adjacent: Bool, _ gap: Gap) -> (Meaning, String?)? {
    switch (left, right) {
    // "10 p.m. Wednesday", "noon on 3 May"
    case (.time(let time, on: nil), .date(let date)) where gap != .dash && gap != .to && gap != .and && isDay(date):
      return (.time(time, on: right), nil)
    case (.time(let time, on: nil), .shift(_, .day, _, from: .speech)) where gap == .nothing || gap == .comma:
      return (.time(time, on: right), nil)
    case (.time(let time, on: nil), .unit(.day, .this)) where gap == .nothing || gap == .comma:
      return (.time(time, on: right), nil)
    case (.time(let time, on: nil), .time(let other, on: let day)) where other.hour == nil && gap == .nothing:
      guard time.hour != nil else { return nil }
      return (.time(time, on: day), nil)
    // "Wednesday at 10 p.m."
    case (.date(let date), .time(let time, on: nil)) where (gap == .nothing || gap == .at || gap == .comma) && isDay(date):
      guard time.hour != nil else { return gap == .nothing ? (.time(time, on: left), nil) : nil }
      return (.time(time, on: left), nil)
    // "Friday, Oct. 13"
    case (.date(let weekday), .date(var date))
    where weekday == .weekday(weekday.weekday ?? 0) && date.weekday == nil && date.day != nil
      && (gap == .nothing || gap == .comma || gap == .the || gap == .on):
      date.weekday = weekday.weekday
      return (.date(date), nil)
    // "June last year", "the third quarter of this year"
    case (.date(let inner), .unit(.year, let relation)) where inner.year == nil && isInYear(inner) && gap != .and && gap != .to && gap != .dash:
      guard gap == .nothing || gap == .of || gap == .inside || gap == .comma else { return nil }
      if gap == .comma { return nil }
      return (.inside(inner, of: .unit(.year, relation)), nil)
    case (.date(let inner), .shift(_, .year, .before, from: .speech)) where inner.year == nil && isInYear(inner) && gap == .nothing:
      return (.inside(inner, of: right), nil)
    case (.portion(let portion, .date(let inner)), .unit(.year, let relation)) where inner.year == nil && isInYear(inner) && (gap == .nothing || gap == .of):
      return (.portion(portion, .inside(inner, of: .unit(.year, relation))), nil)
    // "Christmas 1998" is a rule; "Christmas last year" is joined.
    case (.holiday(let holiday, year: nil, nil), .unit(.year, let relation)) where gap == .nothing || gap == .of:
      return (.holiday(holiday, year: nil, relation), nil)
    default: return nil
    }
  }

  private static func isDay(_ date: PartialDate) -> Bool { date.day != nil || date.weekday != nil }
  private static func isInYear(_ date: PartialDate) -> Bool {
    date.month != nil || date.quarter != nil || date.season != nil || date.half != nil || date.week != nil
  }

  // MARK: "early", "late", "the end of" before an expression

  /// Takes in the words of a stretch that stand right before a date: "early", "mid-", "the end of".
  private func extendByPortion(_ raw: inout Tagger.Raw, after floor: Int) {
    guard isPortionable(raw.meaning) else { return }
    var index = raw.tokens.lowerBound - 1
    func at(_ index: Int) -> Token? { index >= floor && !tokens[index + 1].flags.contains(.newBlock) ? tokens[index] : nil }
    guard var token = at(index) else { return }
    if isWord(token, "of", "in"), let before = at(index - 1), before.classes.contains(.portion) || isWord(before, "close", "later", "earlier") {
      (token, index) = (before, index - 1)
    } else if token.classes.contains(.dash), !token.flags.contains(.spaced), let before = at(index - 1) {
      (token, index) = (before, index - 1)
    } else if isWord(token, "the"), let of = at(index - 1), isWord(of, "of"), let before = at(index - 2),
      before.classes.contains(.portion)
    {
      (token, index) = (before, index - 2)
    }
    let portion: Portion
    if token.classes.contains(.portion), let value = Portion(rawValue: token.value) {
      portion = value
      if portion == .end || portion == .start || isWord(token, "middle") {
        guard index + 1 < raw.tokens.lowerBound, isWord(tokens[index + 1], "of") else { return }
      }
    } else if isWord(token, "later"), index + 1 < raw.tokens.lowerBound {
      portion = .late
    } else if isWord(token, "earlier"), index + 1 < raw.tokens.lowerBound || isDayLike(raw.meaning) {
      portion = .early
    } else if isWord(token, "later"), isDayLike(raw.meaning) {
      portion = .late
    } else {
      return
    }
    if let article = at(index - 1), isWord(article, "the", "very"), index < raw.tokens.lowerBound { index -= 1 }
    raw.tokens = index..<raw.tokens.upperBound
    raw.meaning = .portion(portion, raw.meaning)
    raw.rule = "<portion> of \(raw.rule)"
  }

  private func isDayLike(_ meaning: Meaning) -> Bool {
    if case .date(let date) = meaning { return date.weekday != nil || date.day != nil }
    return false
  }

  private func isPortionable(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .date(let date): date.half == nil || date.year != nil
    case .unit(_, _), .named(_, _), .inside(_, _): true
    default: false
    }
  }
}
