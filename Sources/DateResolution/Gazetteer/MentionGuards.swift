import Chronology

/// Decides from the words around a name whether the event itself is meant.
struct MentionGuards {
  let words: GuardVocabulary
  let tokens: [GazetteerToken]
  let text: UnsafeBufferPointer<UInt8>
  /// The years that the sentence gives, with their tokens.
  let years: [(year: Int, token: Int)]

  init(words: GuardVocabulary, tokens: [GazetteerToken], text: UnsafeBufferPointer<UInt8>) {
    self.words = words
    self.tokens = tokens
    self.text = text
    years = tokens.indices.compactMap { place in
      Self.year(at: place, tokens, words, text).map { ($0, place) }
    }
  }

  /// The bytes of so many tokens.
  func bytes(of place: Range<Int>) -> Range<Int> {
    Int(tokens[place.lowerBound].start)..<Int(tokens[place.upperBound - 1].end)
  }

  // MARK: One of a kind, or something else called after it

  /// "another 9/11", "a new Doha agreement", "a second Chernobyl", "9/11-style", "the 9/11 Commission".
  func meansSomethingElse(_ name: Range<Int>) -> Bool {
    if name.upperBound < tokens.count {
      let after = tokens[name.upperBound]
      if after.gap == .hyphen { return true }
      if after.gap == .space, words.roles(of: after).contains(.namesake) { return true }
    }
    let first = tokens[name.lowerBound]
    if first.gap == .hyphen { return true }
    guard name.lowerBound > 0, first.gap == .space else { return false }
    // "the 17th February revolution" is that of a day.
    if words.circumstances.month(of: first) != nil, isDayNumber(tokens[name.lowerBound - 1]) { return true }
    let before = words.roles(of: tokens[name.lowerBound - 1])
    if !before.isDisjoint(with: [.indefinite, .other, .ordinal]) { return true }
    // "an infamous 9/11"; but "a year after 9/11" is the event.
    guard name.lowerBound > 1, !words.roles(of: first).contains(.transitive), tokens[name.lowerBound - 1].gap == .space,
      tokens[name.lowerBound - 1].capitals == .none, before.isDisjoint(with: [.definite, .yearLead])
    else { return false }
    return words.roles(of: tokens[name.lowerBound - 2]).contains(.indefinite)
  }

  /// Whether a name of small words is the end of another: "the Moscow hostage crisis", "the Spanish miners' strike".
  func isEndOfAnother(_ name: Range<Int>) -> Bool {
    guard name.lowerBound > 0, tokens[name.lowerBound].gap == .space, tokens[name.lowerBound].capitals == .none,
      !isHeading
    else { return false }
    let before = tokens[name.lowerBound - 1]
    return before.capitals != .none && before.number < 0 && !isPossessive(before)
      && words.roles(of: before).isDisjoint(with: [.opener, .definite, .indefinite, .yearLead, .weekday, .ordinal])
  }

  /// "17" and "17th".
  private func isDayNumber(_ token: GazetteerToken) -> Bool {
    leadingNumber(token).map { (1...31).contains($0) } ?? false
  }

  /// Whether somebody or something else is meant that shares a part of the name: "the death of Stalin's son", "the death
  /// of Tito Puente", "Raúl Castro's death", "Singapore fell to third"; or nothing that happened: "if Saigon fell".
  func isOfAnother(_ name: Range<Int>) -> Bool {
    let first = tokens[name.lowerBound]
    let last = tokens[name.upperBound - 1]
    let after = name.upperBound < tokens.count && tokens[name.upperBound].gap == .space ? tokens[name.upperBound] : nil
    if words.roles(of: first).contains(.personal) {
      if isWished(name) { return true }
      // The name stands last.
      guard let after else { return false }
      if isPossessive(last) { return true }
      if after.capitals == .all, words.roles(of: after).contains(.numeral) { return true }
      return after.capitals == .first && last.capitals == .first && !isHeading
        && words.roles(of: after).isDisjoint(with: [.weekday, .yearLead, .opener, .filler])
    }
    if let after, words.roles(of: after).contains(.recent),
      tokens[name].contains(where: { !words.roles(of: $0).isDisjoint(with: [.verb, .trailed]) })
    {
      return true
    }
    // "Hong Kong fell and Seoul rose."
    if words.roles(of: last).contains(.trailed), tokens.contains(where: { words.roles(of: $0).contains(.market) }) {
      return true
    }
    if words.roles(of: last).contains(.trailed), let after {
      if after.number >= 0 || words.roles(of: after).contains(.trailer) { return true }
      if after.word == words.to, isPlace(behind: name.upperBound) { return true }
    }
    guard name.lowerBound > 0, first.gap == .space, first.capitals != .none else { return false }
    let before = tokens[name.lowerBound - 1]
    // "whether Iraq invaded Kuwait", "troops trained in America invaded Panama"
    if words.roles(of: before).contains(.unreal) || words.circumstances.roles(of: before).contains(.placeLead),
      tokens[name].contains(where: { words.roles(of: $0).contains(.deed) })
    {
      return true
    }
    if !words.roles(of: before).isDisjoint(with: [.unreal, .inward]),
      tokens[name].contains(where: { !words.roles(of: $0).isDisjoint(with: [.verb, .trailed]) })
    {
      return true
    }
    // "Raúl Castro's death": one word, and another before it that may be a first name.
    guard name.count > 1, words.roles(of: tokens[name.lowerBound + 1]).contains(.personal), !isHeading else {
      return false
    }
    return before.capitals == .first && !isPossessive(before)
      && words.roles(of: before).isDisjoint(with: [.opener, .filler, .yearLead, .weekday])
  }

  /// "demanding the removal of Saddam Hussein", "hoped for the fall of Saigon".
  private func isWished(_ name: Range<Int>) -> Bool {
    var place = name.lowerBound - 1
    while place >= max(0, name.lowerBound - 2), !words.roles(of: tokens[place]).isDisjoint(with: [.definite, .inward]) {
      place -= 1
    }
    return place >= 0 && tokens[place + 1].gap == .space && words.roles(of: tokens[place]).contains(.wish)
  }

  /// Whether all longer words of the sentence have capitals, so that a capital tells nothing.
  var isHeading: Bool { !tokens.contains { $0.capitals == .none && $0.end - $0.start > 4 } }

  /// "to third", "to 12", "to a low": where something fell to.
  private func isPlace(behind place: Int) -> Bool {
    guard place + 1 < tokens.count else { return false }
    let next = tokens[place + 1]
    return next.number >= 0 || !words.roles(of: next).isDisjoint(with: [.ordinal, .indefinite])
      || words.roles(of: next).contains(.definite) && place + 2 < tokens.count && tokens[place + 2].capitals == .none
        && words.roles(of: tokens[place + 2]).contains(.ordinal)
  }

  /// Whether an apostrophe follows the word.
  private func isPossessive(_ token: GazetteerToken) -> Bool {
    let end = Int(token.end)
    guard end < text.count else { return false }
    if text[end] == UInt8(ascii: "'") { return end + 1 < text.count && text[end + 1] | 0x20 == UInt8(ascii: "s") }
    return end + 3 < text.count && text[end] == 0xE2 && text[end + 1] == 0x80 && text[end + 2] == 0x99
      && text[end + 3] | 0x20 == UInt8(ascii: "s")
  }

  /// Whether nothing follows that a bare name could be the subject or a part of: "after Enron, …", "after Chernobyl the
  /// world"; not "after Enron hired her", "after Columbine High".
  func endsPhrase(_ name: Range<Int>) -> Bool {
    guard name.upperBound < tokens.count else { return !isPossessive(tokens[name.upperBound - 1]) }
    let after = tokens[name.upperBound]
    if isOnTheWay(name) { return false }
    if after.gap >= .comma { return true }
    return after.gap == .space && after.capitals == .none && !isPossessive(tokens[name.upperBound - 1])
      && !words.roles(of: after).isDisjoint(with: [.closer, .definite, .indefinite])
  }

  /// "After Lockerbie we drove to Leeds", "after Srebrenica, the bus goes to Tuzla".
  private func isOnTheWay(_ name: Range<Int>) -> Bool {
    guard name.upperBound + 1 < tokens.count else { return false }
    let (first, second) = (words.roles(of: tokens[name.upperBound]), words.roles(of: tokens[name.upperBound + 1]))
    return first.contains(.mover) && second.contains(.motion) || first.contains(.definite) && second.contains(.route)
  }

  /// Whether the sentence tells of a wish, a fear, a plan, or denies something.
  var isHypothetical: Bool { tokens.contains { words.roles(of: $0).contains(.hypothetical) } }

  // MARK: Years

  /// Whether the sentence gives a year that the event does not fit. Years that stand in or beside one of the other
  /// names belong to those, and a year in the event's own name ("Tokyo 2020") is part of the name; not so one among the
  /// words of a pattern, or one that interrupts the name ("Sadat's 1981 assassination").
  ///
  /// - Parameter isSure: the name needs no year to be told from others, so that "the 1975 referendum" beside it is
  ///   another event.
  func contradicts(
    _ date: HistoricalDate, _ name: Range<Int>, isName: Bool, isInterrupted: Bool = false, isSure: Bool = false,
    others: [Range<Int>]
  ) -> Bool {
    if isInterrupted, name.contains(where: { tokens[$0].digits == 4 && !Self.covers(date, Int(tokens[$0].number)) }) {
      return true
    }
    return years.contains { year, token in
      !Self.covers(date, year) && !(isName && name.contains(token))
        && !(isSure && isOfAnotherEvent(token, name))
        && !others.contains { $0 != name && ($0.contains(token) || isBeside(token, $0)) }
    }
  }

  /// "the 1975 referendum": a year that stands before the noun of another event.
  private func isOfAnotherEvent(_ year: Int, _ name: Range<Int>) -> Bool {
    guard year > 0, year + 1 < tokens.count, !name.contains(year), !name.contains(year + 1), !name.contains(year - 1),
      words.roles(of: tokens[year - 1]).contains(.definite) || isPossessive(tokens[year - 1])
    else { return false }
    let noun = tokens[year + 1]
    return noun.gap == .space && noun.capitals == .none && GuardWords.common.contains(noun.hash)
  }

  /// Whether a year beside or in the name is one that the event fits: "the Doha agreement of 2020"; or its very day stands
  /// there: "on 6 June, D-Day, the ships".
  func confirms(_ date: HistoricalDate, _ name: Range<Int>) -> Bool {
    years.contains { year, token in Self.covers(date, year) && (name.contains(token) || isBeside(token, name)) }
      || isBesideDay(date, name)
  }

  /// "6 June, D-Day", "Bloody Sunday (January 30)", "D-Day on 6 June": day and month of the event right beside its name,
  /// and no year that would be another one's.
  private func isBesideDay(_ date: HistoricalDate, _ name: Range<Int>) -> Bool {
    guard let day = date.earliest, day == date.latest, years.isEmpty else { return false }
    func isDay(_ place: Int) -> Bool {
      guard place >= 0, place + 1 < tokens.count, !name.overlaps(place..<place + 2) else { return false }
      let (first, second) = (tokens[place], tokens[place + 1])
      return words.circumstances.month(of: first) == day.month && leadingNumber(second) == day.dayOfMonth
        || words.circumstances.month(of: second) == day.month && leadingNumber(first) == day.dayOfMonth
    }
    if isDay(name.lowerBound - 2) || isDay(name.upperBound) { return true }
    return name.upperBound < tokens.count && words.roles(of: tokens[name.upperBound]).contains(.yearLead)
      && isDay(name.upperBound + 1)
  }

  private static func covers(_ date: HistoricalDate, _ year: Int) -> Bool {
    if let earliest = date.earliest, earliest.year > year { return false }
    if let latest = date.latest, latest.year < year { return false }
    return true
  }

  /// "the 2020 Doha agreement", "the Doha agreement of 2020", "… in February 2020", "… (2020)".
  private func isBeside(_ token: Int, _ name: Range<Int>) -> Bool {
    if token == name.lowerBound - 1 { return true }
    guard token >= name.upperBound, token <= name.upperBound + 3 else { return false }
    return tokens[name.upperBound..<token].allSatisfy {
      words.roles(of: $0).contains(.yearLead) || ($0.number >= 0 && $0.digits <= 2)
    }
  }

  /// The year that a token gives: four digits that do not count something, or a number before BC or after AD.
  private static func year(
    at place: Int, _ tokens: [GazetteerToken], _ words: GuardVocabulary, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let token = tokens[place]
    if token.number < 0 { return slashedYear(token, text) }
    let number = Int(token.number)
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    if let next, next.gap == .space, next.capitals != .none, words.roles(of: next).contains(.era) {
      return text[Int(next.start)] | 0x20 == UInt8(ascii: "b") ? 1 - number : number
    }
    guard token.digits == 4, (1000...2100).contains(number) else { return nil }
    // "killed 1500 people": a count stands before what it counts, with nothing before it that leads to a year.
    if let next, next.gap == .space, next.capitals == .none, next.number < 0,
      !words.roles(of: next).contains(.yearLead)
    {
      guard place > 0 else { return nil }
      let before = tokens[place - 1]
      let endsRange = token.gap == .hyphen && before.digits == 4
      return endsRange || words.roles(of: before).contains(.yearLead) ? number : nil
    }
    return number
  }

  /// The year of "11/9/2001".
  private static func slashedYear(_ token: GazetteerToken, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let bytes = text[Int(token.start)..<Int(token.end)]
    guard bytes.count >= 8, let slash = bytes.lastIndex(of: UInt8(ascii: "/")), bytes.endIndex - slash == 5 else {
      return nil
    }
    let year = bytes[(slash + 1)...].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return (1000...2100).contains(year) ? year : nil
  }

  // MARK: Anniversaries

  /// "the tenth anniversary of the 9/11 attacks", "the 9/11 attacks' tenth anniversary", "the centenary of …".
  func anniversary(_ name: Range<Int>) -> NamedEventMention.Anniversary? {
    for place in stride(from: name.lowerBound - 1, through: max(0, name.lowerBound - 5), by: -1) where place >= 0 {
      if tokens[place + 1].gap.rawValue >= GazetteerToken.Gap.comma.rawValue { break }
      if words.roles(of: tokens[place]).contains(.anniversary) {
        return .init(years: words.number(of: tokens[place]) ?? count(before: place))
      }
    }
    for place in name.upperBound..<min(tokens.count, name.upperBound + 3) {
      if tokens[place].gap.rawValue >= GazetteerToken.Gap.comma.rawValue { break }
      if words.roles(of: tokens[place]).contains(.anniversary) {
        return .init(years: words.number(of: tokens[place]) ?? count(before: place))
      }
    }
    return nil
  }

  /// The number before "anniversary": "tenth", "10th", "twenty-fifth", "10-year".
  private func count(before place: Int) -> Int? {
    guard place > 0 else { return nil }
    var last = place - 1
    if last > 0, Self.isYearWord(tokens[last], text) { last -= 1 }
    let token = tokens[last]
    if let digits = leadingNumber(token) { return digits }
    guard let value = words.number(of: token) else { return nil }
    if last > 0, value < 10, token.gap == .hyphen, let tens = words.number(of: tokens[last - 1]), tens >= 20 {
      return tens + value
    }
    return value
  }

  private static func isYearWord(_ token: GazetteerToken, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[Int(token.start)..<Int(token.end)].elementsEqual("year".utf8)
  }

  /// 10 of "10" and "10th".
  func leadingNumber(_ token: GazetteerToken) -> Int? {
    var value = 0
    var digits = 0
    for byte in text[Int(token.start)..<Int(token.end)] {
      guard ASCII.kind(byte) == .digit else { break }
      value = value * 10 + Int(byte) - 0x30
      digits += 1
      if digits > 4 { return nil }
    }
    return digits > 0 ? value : nil
  }
}
