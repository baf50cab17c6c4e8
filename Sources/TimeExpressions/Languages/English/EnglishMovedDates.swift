/// Words for a day that takes the place of another: "moved from 13 March to 20 March", "put back in May to 3 October".
package enum EnglishMovedDates {
  /// Verbs that set another day for what was to be.
  package static let postponing: WordList = ["postponed", "rescheduled", "rearranged", "deferred"]
  /// Verbs whose "from" is followed by the old day, and whose "to" by the new one.
  package static let replacing: WordList =
    postponing + [
      "moved", "shifted", "delayed", "changed", "switched", "brought", "put", "pushed", "transferred", "slipped",
      "slips",
    ]
  /// Verbs whose "to" leads to another day.
  static let moving: WordList =
    postponing + ["moved", "shifted", "delayed", "pushed", "brought", "put", "extended", "adjourned", "prolonged"]
}

extension EnglishVerbGroups {
  /// The verb of "moved from 13 March to 20 March", where the first day stands at `start`: not a stretch, but the second
  /// day in place of the first.
  func moving(from start: Int) -> Int? {
    guard start > 1, self.is(start - 1, "from"), !tokens[start].flags.contains(.newBlock) else { return nil }
    for step in 2...5 where start >= step {
      let verb = start - step
      guard tokens[verb].isWord(EnglishMovedDates.replacing, in: text) else { continue }
      // "Put in prison from May to July"
      if self.is(verb, "put", "brought"), !self.is(verb + 1, "back", "off", "forward") { return nil }
      return verb
    }
    return nil
  }

  /// What the words tell of the new day: "has been moved from Thursday to Friday" of one to come.
  func movedDate(_ range: Range<Int>) -> ClauseTense? {
    guard range.count > 2, let verb = moving(from: range.lowerBound) else { return nil }
    if (1...3).contains(where: { self.is(verb - $0, "had") }) { return .open }
    // "Was delayed from July until next March".
    if range.contains(where: { tokens[$0].classes.contains(.next) }) { return .future }
    if (1...3).contains(where: { self.is(verb - $0, "has", "have", "is", "are", "be") }) { return .future }
    // "Was moved from Thursday to Friday" is told before that Friday or after it.
    return tokens[range.upperBound - 1].classes.contains(.weekday) ? .open : nil
  }
}
