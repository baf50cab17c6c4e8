/// What stands behind the last of several dates and is said of all of them, "in 447 and in 432 BC", and what a length shares
/// with its day.
extension EnglishComposition {
  /// "Repaired in 131 and again in 90 BC": a larger year before it that "and" ties to it is of the same era.
  func shareEras(_ found: inout [Tagger.Raw]) {
    for index in found.indices {
      guard case .date(var date) = found[index].meaning, let year = date.year, date == PartialDate(year: year),
        year < 1000, tokens[found[index].tokens.upperBound - 1].classes.contains(.cardinal),
        let later = yearBeforeChrist(behind: found[index].tokens.upperBound), later < year
      else { continue }
      date.year = 1 - year
      found[index].meaning = .date(date)
    }
  }

  /// "Rome fell in 476" behind "753 BC": of either era. A stretch between such years has no date.
  func leaveEraOpen(_ raw: inout Tagger.Raw) {
    switch raw.meaning {
    case .date(var date):
      guard let year = date.year, (100..<1000).contains(year), isOfEitherEra(raw.tokens) else { return }
      date.isOfEitherEra = true
      raw.meaning = .date(date)
    case .range(.date(let first), .date(let last)):
      guard (1..<1000).contains(first.year ?? last.year ?? 0), isOfEitherEra(raw.tokens) else { return }
      raw.meaning = .attribute(raw.meaning)
    default: return
    }
  }

  private func isOfEitherEra(_ range: Range<Int>) -> Bool {
    tokens[range].contains { $0.extra == EnglishBareEras.either && $0.classes.contains(.year) }
  }

  /// The number before the next "BC", a few words on: "and finished in 432 BC", "and in the 90s BC".
  private func yearBeforeChrist(behind start: Int) -> Int? {
    var isTied = false
    for index in start..<min(tokens.count, start + 7) {
      let token = tokens[index]
      if token.flags.contains(.sentenceStart) || isWord(token, "of") { return nil }
      if isWord(token, "and", "or", "then") { isTied = true }
      if token.classes.contains(.era) {
        guard isTied, token.value < 0, index > start,
          !tokens[index - 1].classes.isDisjoint(with: [.cardinal, .decade])
        else { return nil }
        return Int(tokens[index - 1].value)
      }
    }
    return nil
  }

  /// "Over three days from 22 May": the first of them is that day, so that the last is two days on.
  func spread(_ length: Tagger.Raw, _ span: TimeSpan) -> Quantity? {
    guard
      isWord(tokens[length.tokens.lowerBound], "over")
        || length.tokens.lowerBound > 0 && isWord(tokens[length.tokens.lowerBound - 1], "over"),
      let part = span.parts.first, let count = part.quantity.whole, (2...60).contains(count)
    else { return nil }
    switch part.unit {
    case .day: return Quantity(count - 1)
    case .week: return Quantity(7 * count - 1)
    default: return nil
    }
  }
}
