import Prose

/// A clause without a comma before it that holds the date, behind a main clause which the date does not date: "stood on the
/// beach where the yacht landed on 2 December 1956", "dropped an inquiry into a claim made in 1998", "will cut jobs after it
/// made a loss last year".
///
/// A title of the main clause without its date would put that under the date. The title is of the embedded clause, where it
/// makes a phrase of its own; elsewhere it is the sentence with its date.
enum EmbeddedClause: Equatable {
  /// "A claim made against Mr Hill in 1998", "The yacht landed on 2 December 1956": UTF-8 bytes of the text.
  case phrase(Range<Int>)
  /// The sentence with its date: "will cut jobs after it made a loss last year". Where that is too long for a title, the
  /// clause alone, if it can stand: "[imposed the ban after] an explosion on an oil rig killed 11 workers".
  case mention(orElse: Range<Int>?)

  /// Nil where the date is that of the main clause, or at least of the same time: "was destroyed when the dam burst in 1911".
  ///
  /// - Parameters:
  ///   - clause: the words of which the title would be made, a sentence or a stretch of one.
  ///   - isOver: whether the date lies wholly before the document's.
  init?(of date: Range<Int>, in clause: Range<Int>, isOver: Bool, _ bytes: UnsafeBufferPointer<UInt8>) {
    let words = WordScanner().words(of: bytes, in: clause.lowerBound..<max(clause.lowerBound, date.lowerBound))
    let mark = words.indices.dropFirst().last { place in
      bytes[words[place - 1].range.upperBound..<words[place].range.lowerBound].contains { !$0.isSpace && $0 != 0x27 }
    }
    let clauses = ClauseSplitter().clauses(of: bytes, sentence: clause)
    let end = clauses.first { $0.upperBound > date.lowerBound }.map { max($0.upperBound, date.upperBound) }
    let phrase = EmbeddedPhrase(
      words: words[(mark ?? 0)...], lead: words[..<(mark ?? 0)], date: date, end: end ?? date.upperBound, bytes: bytes)
    if let opener = phrase.opener {
      guard let found = phrase.title(openedAt: opener) else { return nil }
      self = found
    } else if let noun = phrase.nounOfParticiple {
      // "Was killed by a bomb planted in his car on 3 May": both may have been on that day.
      self = phrase.isOfPresent ? .phrase(noun..<phrase.closing()) : .mention(orElse: nil)
    } else if isOver, phrase.isOfPresent {
      self = .mention(orElse: nil)
    } else {
      return nil
    }
  }
}

/// The words between the last mark before a date and the date.
private struct EmbeddedPhrase {
  let words: ArraySlice<Word>
  /// What stands before that mark.
  let lead: ArraySlice<Word>
  let date: Range<Int>
  /// Of the clause that holds the date.
  let end: Int
  let bytes: UnsafeBufferPointer<UInt8>

  /// The word that opens the embedded clause; none where nothing but the date stands behind it ("before 1999", "after the
  /// 1989 spill").
  var opener: Int? {
    words.indices.last { place in
      guard place > 0, Self.openers.contains(words[place].lowered) else { return false }
      // "Will testify before the committee on Monday".
      if words[place].lowered == "before", place > words.startIndex,
        Self.appearing.contains(words[place - 1].lowered)
      {
        return false
      }
      let rest = words[(place + 1)...]
      return rest.contains { !Self.small.contains($0.lowered) }
    }
  }

  /// What the clause opened there makes of the title; nil where the title stays.
  func title(openedAt place: Int) -> EmbeddedClause? {
    let rest = words[(place + 1)...]
    switch words[place].lowered {
    case "when", "while", "as": return nil
    case "who", "which", "whose", "that":
      guard place > words.startIndex else { return .mention(orElse: nil) }
      if words[place].lowered == "which", Self.prepositions.contains(words[place - 1].lowered) {
        // "The terms to which the house agreed" wants its noun.
        return ["in", "at", "on"].contains(words[place - 1].lowered) ? told(rest) : .mention(orElse: nil)
      }
      // "It was Hill who signed": no clause beside the main one.
      if isCleft { return nil }
      if words[place].lowered == "that", isSaid(before: place) {
        // "Remarks that he made in 1999", "the report shows that …": which of them nothing tells.
        if words[place - 1].lowered.hasSuffix("s") { return .mention(orElse: nil) }
        // "Said that he had left in 1999": long before it was said.
        return rest.contains { $0.lowered == "had" } ? .mention(orElse: nil) : nil
      }
      guard let noun = noun(before: place), rest.count > 1 else { return .mention(orElse: nil) }
      // "Claims against Ann Lee which were made": not of her.
      if ["that", "which"].contains(words[place].lowered), words[noun].isCapitalised, noun > words.startIndex {
        return .mention(orElse: nil)
      }
      // "A book on the fire that destroyed the town is published on Monday": the main clause goes on before the date.
      if hasEnded(rest) { return noun == words.startIndex ? nil : .mention(orElse: nil) }
      return .phrase(start(of: noun)..<closing())
    case "where", "how", "why": return told(rest)
    default: return .mention(orElse: standing(rest))
    }
  }

  /// "Ann Lee, a diplomat who": with the name that the noun is put beside.
  private func start(of noun: Int) -> Int {
    guard noun == words.startIndex, let first = lead.first, lead.count <= Self.longestName,
      lead.allSatisfy(\.isCapitalised), bytes[lead.last!.range.upperBound] == UInt8(ascii: ",")
    else { return words[noun].range.lowerBound }
    return first.range.lowerBound
  }

  /// The clause by itself, where it opens with a subject that a reader knows without the rest: "the yacht landed", not "he
  /// had jumped".
  private func standing(_ rest: ArraySlice<Word>) -> Range<Int>? {
    guard rest.count(where: { !Self.isSmall($0.lowered) }) > 2 || rest.count > 3, let first = rest.first,
      first.isCapitalised || ["the", "a", "an"].contains(first.lowered) || first.isNumber
    else { return nil }
    let hasVerb = rest.indices.dropFirst().contains { isVerb(rest[$0]) && !Self.isSmall(rest[$0 - 1].lowered) }
    let range = first.range.lowerBound..<closing(beforeVerb: hasVerb)
    guard
      hasVerb
        || WordScanner().words(of: bytes, in: date.upperBound..<max(date.upperBound, range.upperBound))
          .contains(where: isVerb)
    else { return nil }
    return range
  }

  private func told(_ rest: ArraySlice<Word>) -> EmbeddedClause {
    standing(rest).map { .phrase($0) } ?? .mention(orElse: nil)
  }

  /// Where "a claim made against Mr Hill in" begins: a noun with a participle behind it, which is not the subject, since
  /// other words stand before it.
  var nounOfParticiple: Int? {
    for place in words.indices.dropFirst(3).reversed() where EnglishParticiples.contain(words[place].lowered) {
      guard let noun = noun(before: place) else { continue }
      // "The court sentenced", "in Leeds the court sentenced": that is the verb.
      let lead = words[words.startIndex..<noun]
      guard lead.contains(where: { !$0.isCapitalised && !$0.isNumber && !Self.isSmall($0.lowered) }),
        // "A man said the house burned": a clause of what was said.
        !lead.contains(where: { KindClassifier.reports.contains($0.lowered) }),
        !words[(place + 1)...].contains(where: isVerb)
      else { return nil }
      return words[noun].range.lowerBound
    }
    return nil
  }

  /// Whether a verb of its own stands behind that of a relative clause: "destroyed the town is published".
  private func hasEnded(_ rest: ArraySlice<Word>) -> Bool {
    guard let first = rest.firstIndex(where: isVerb) else { return false }
    return rest[(first + 1)...].indices.contains { place in
      place > first + 1 && Self.auxiliaries.contains(rest[place].lowered) && !isVerb(rest[place - 1])
        && !rest[first..<place].contains { Self.openers.contains($0.lowered) || $0.lowered == "and" }
    }
  }

  private static func isSmall(_ word: String) -> Bool {
    determiners.contains(word) || prepositions.contains(word) || small.contains(word)
  }

  /// "The firm is being sued over a leak in 1998", "has a scar from a fight in 1987": what is going on now was not then.
  var isOfPresent: Bool {
    guard let verb = words.first(where: { isVerb($0) || Self.modals.contains($0.lowered) }) else { return false }
    return Self.present.contains(verb.lowered) || Self.modals.contains(verb.lowered)
  }

  private var isCleft: Bool {
    let head = words.prefix(3).map(\.lowered)
    return head.first == "it" && head.dropFirst().contains { ["was", "is"].contains($0) }
  }

  /// Whether what "that" opens was said, thought or known, and does not tell which noun is meant.
  private func isSaid(before place: Int) -> Bool {
    let last = words[place - 1].lowered
    return noun(before: place) == nil || Self.sayings.contains(last) || KindClassifier.reports.contains(last)
  }

  /// Where the noun begins that ends before the word of that index: "a man in a red coat", "the ship", "Ann Lee".
  private func noun(before place: Int) -> Int? {
    guard place > words.startIndex, let last = words[..<place].last, !isVerb(last) else { return nil }
    let near = words[..<place].suffix(Self.longestNoun)
    var start = near.lastIndex { Self.determiners.contains($0.lowered) }
    if let found = start, near[found...].contains(where: { isVerb($0) || Self.prepositions.contains($0.lowered) }) {
      start = nil
    }
    if start == nil {
      let name = words[..<place].reversed().prefix { $0.isCapitalised && !CalendarWords.names.contains($0.lowered) }
      if let first = name.last { start = words.firstIndex(of: first) }
    }
    guard let start, start + 1 < place || words[start].isCapitalised else { return nil }
    // "The story of the ship", "a man in a red coat": one phrase.
    guard start > words.startIndex + 1, Self.prepositions.contains(words[start - 1].lowered),
      !Self.frames.contains(words[start - 2].lowered), let outer = noun(before: start - 1), !words[outer].isCapitalised
    else { return start }
    return outer
  }

  /// The end of the phrase: that of its clause, or of the date where the main clause goes on behind it: "who took the call
  /// last month at the centre was swift".
  func closing(beforeVerb: Bool = true) -> Int {
    let rest = WordScanner().words(of: bytes, in: date.upperBound..<max(date.upperBound, end))
    guard let next = rest.first else { return end }
    let goesOn =
      isVerb(next) || Self.modals.contains(next.lowered)
      || rest.contains { Self.auxiliaries.contains($0.lowered) } && !rest.contains { Self.ties.contains($0.lowered) }
    if beforeVerb, goesOn { return date.upperBound }
    return (date.upperBound..<end).last { !bytes[$0].isSpace && !"\":;,-(".utf8.contains(bytes[$0]) }.map { $0 + 1 }
      ?? end
  }

  private func isVerb(_ word: Word) -> Bool {
    Self.present.contains(word.lowered) || KindClassifier.copulas.contains(word.lowered)
      || KindClassifier.reports.contains(word.lowered) || Self.isPastTense(word)
  }

  private static func isPastTense(_ word: Word) -> Bool {
    word.lowered.count > 4 && word.lowered.hasSuffix("ed") || KindClassifier.strongPasts.contains(word.lowered)
  }

  private static let openers: Set<String> = [
    "who", "which", "whose", "that", "where", "when", "while", "as", "how", "why", "after", "before", "because",
    "although", "though", "despite", "following", "until", "since", "if", "whether",
  ]
  /// They may stand between "before" and its date.
  private static let small: Set<String> = [
    "the", "at", "least", "about", "around", "early", "mid", "late", "on", "in", "of", "end", "start", "beginning",
  ]
  private static let prepositions: Set<String> = [
    "of", "in", "on", "at", "to", "for", "with", "from", "by", "about", "over", "into", "near", "under", "against",
    "through", "between", "behind", "inside", "outside", "upon",
  ]
  private static let determiners: Set<String> = ["the", "a", "an", "his", "her", "its", "their", "another"]
  /// Nouns that a clause with "that" tells the content of.
  private static let sayings: Set<String> = [
    "claim", "claims", "report", "reports", "news", "fact", "idea", "belief", "hope", "hopes", "time", "day", "way",
    "allegation", "allegations", "evidence", "sign", "signs", "fear", "fears", "view", "warning", "announcement",
    "demand", "demands", "request", "call", "plan", "promise", "order", "proposal", "rule", "conclusion", "threat",
    "pledge", "accusation", "assumption", "agreement", "condition", "confirmation",
    "decision", "ruling", "suggestion", "suggestions", "possibility", "moment", "so", "now", "heard", "found",
  ]
  private static let auxiliaries: Set<String> = ["is", "are", "was", "were", "has", "have", "had", "will", "would"]
  private static let present: Set<String> = ["is", "are", "has", "have", "does", "do"]
  private static let modals: Set<String> = ["will", "can", "could", "may", "might", "must", "should", "shall"]
  private static let ties: Set<String> = ["and", "but", "as", "because", "who", "which", "that", "when", "where"]
  private static let appearing: Set<String> = [
    "testify", "testified", "testifying", "testimony", "appear", "appears", "appeared", "appearing", "appearance",
    "hearing", "evidence", "case", "plead", "pleaded", "brought", "came", "come", "stood",
  ]
  /// "In the wake of the quake that": no noun of its own.
  private static let frames: Set<String> = [
    "wake", "aftermath", "face", "light", "case", "event", "course", "middle", "midst", "place", "front", "result",
  ]
  /// Words.
  private static let longestName = 4
  private static let longestNoun = 6
}
