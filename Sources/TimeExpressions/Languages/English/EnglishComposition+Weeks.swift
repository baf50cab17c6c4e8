/// A week that heads what follows it: "NEXT WEEK: Monday: the budget. Friday: the market.", "LAST WEEK: On Monday the budget
/// was read."
extension EnglishComposition {
  /// Gives the week to the weekdays of its block that stand at the head of their sentences, or next to it.
  func shareWeeks(_ raws: inout [Tagger.Raw]) {
    for head in raws.indices {
      guard case .unit(.week, let relation) = raws[head].meaning, [.this, .last, .next].contains(relation),
        isHead(raws[head].tokens)
      else { continue }
      let week = raws[head].meaning
      var end = raws[head].tokens.upperBound
      var member = head + 1
      while member < raws.count, !hasBlock(between: end, raws[member].tokens.lowerBound) {
        // A week or a month of its own ends what this one heads.
        guard case .date(let day) = raws[member].meaning, raws[member].meaning.isBareWeekday else {
          if case .time = raws[member].meaning { member += 1; continue }
          break
        }
        let start = raws[member].tokens.lowerBound
        guard member > head + 1 || start - end == 1 || start - end == 2 && isWord(tokens[start - 1], "on") else {
          break
        }
        if member == head + 1 || opensSentence(start) { raws[member].meaning = .inside(day, of: week) }
        end = raws[member].tokens.upperBound
        member += 1
      }
    }
  }

  /// At the head of its sentence, with a colon behind it.
  private func isHead(_ range: Range<Int>) -> Bool {
    range.upperBound < tokens.count && tokens[range.upperBound].classes.contains(.colon)
      && tokens[range.lowerBound].flags.contains(.sentenceStart)
  }

  private func hasBlock(between start: Int, _ end: Int) -> Bool {
    (start...end).contains { tokens[$0].flags.contains(.newBlock) }
  }

  /// "Friday: the market", "On Friday the market", "; Friday, rain".
  private func opensSentence(_ index: Int) -> Bool {
    tokens[index].flags.contains(.sentenceStart)
      || index > 0 && text[Int(tokens[index - 1].start)] == UInt8(ascii: ";")
      || index > 0 && isWord(tokens[index - 1], "on") && tokens[index - 1].flags.contains(.sentenceStart)
  }
}
