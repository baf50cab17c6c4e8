/// What stands once, behind the last of several expressions, and belongs to all of them: the nights of a habit, the day of
/// an hour.
extension EnglishComposition {
  /// "on Monday and Tuesday nights", "Saturday and Sunday mornings": what comes again on the last does on the others.
  func shareHabits(_ found: inout [Tagger.Raw]) {
    guard found.count > 1 else { return }
    for index in found.indices.dropLast().reversed() {
      guard case .set(let habit) = found[index + 1].meaning, case .named(let next, let part?) = habit.every,
        next.weekday != nil, case .date(let weekday) = found[index].meaning, found[index].meaning.isBareWeekday
      else { continue }
      let gap = gap(found[index].tokens, found[index + 1].tokens)
      guard gap == .and || gap == .comma else { continue }
      found[index].meaning = .set(Recurrence(.named(weekday, part)))
    }
  }

  /// "at 10:35 a.m. (0735 GMT) on Friday": the hour of another zone stands between the hour and its day.
  func shareDays(_ found: inout [Tagger.Raw]) {
    guard found.count > 2 else { return }
    for index in 0..<found.count - 2 {
      // By place, and the bracket first: hardly any expression has one behind it.
      let end = found[index].tokens.upperBound
      guard found[index + 1].tokens.lowerBound == end + 1, tokens[end].classes.contains(.openParenthesis),
        case .time(let time, on: nil) = found[index].meaning, time.hour != nil,
        case .time(_, on: nil) = found[index + 1].meaning
      else { continue }
      let (other, day) = (found[index + 1], found[index + 2])
      guard day.meaning.isBareWeekday || day.meaning.isDay, other.tokens.upperBound < tokens.count,
        tokens[other.tokens.upperBound].classes.contains(.closeParenthesis)
      else { continue }
      let behind = other.tokens.upperBound + 1
      guard
        day.tokens.lowerBound == behind || day.tokens.lowerBound == behind + 1 && isWord(tokens[behind], "on")
      else { continue }
      found[index].meaning = .time(time, on: day.meaning)
    }
  }

  /// A comma, a full stop or the end of the paragraph follows.
  func endsClause(_ end: Int) -> Bool {
    guard end < tokens.count, !tokens[end].flags.contains(.newBlock) else { return true }
    return !tokens[end].classes.isDisjoint(with: [.comma, .period])
  }
}
