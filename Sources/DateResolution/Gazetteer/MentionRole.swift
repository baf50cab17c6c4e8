import Prose

/// What a clause does with the named event that it mentions beside a date.
///
/// "The Sandy Hook shooting on Friday killed 26" tells the event, and the date is the event's. "The president met the
/// families on Friday of the victims of the Sandy Hook shooting" speaks of it on some other day, which may fall into the
/// same month, or be an anniversary.
package enum MentionRole: Hashable, Sendable {
  /// The date is that of the event.
  case told
  /// The event is the subject, and of its verb it is not known whether that happened then: "The Brexit referendum divided
  /// the party in June".
  case subject
  /// The event is spoken of, and the date stands right behind it: "He praised the Good Friday Agreement in April".
  case beside
  /// The event is spoken of, and the date is that of something else.
  case mentioned

  /// The role of a mention in a sentence that holds a date as well; looks at that sentence alone.
  ///
  /// - Parameters:
  ///   - date: the place of the date. All places are UTF-8 byte offsets.
  package init(
    of mention: NamedEventMention, beside date: Range<Int>, in sentence: Range<Int>,
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    self = MentionClause(mention: mention.range, date: date, sentence: sentence, text: text)
      .role(isClause: mention.matchedBy == .words)
  }
}

/// The words around a mention and a date.
private struct MentionClause {
  let mention: Range<Int>
  let date: Range<Int>
  let sentence: Range<Int>
  let text: UnsafeBufferPointer<UInt8>

  func role(isClause: Bool) -> MentionRole {
    // What is remembered is remembered on its day, in another year: "Wreaths were laid on 6 June, D-Day".
    let isCommemorated = words(sentence).contains { Self.commemorations.contains($0.lowered) }
    if mention.overlaps(date) { return isCommemorated ? .beside : .told }
    if words(gap).contains(where: { Self.separators.contains($0.lowered) }) { return .mentioned }
    if isClause || words(mention).contains(where: { Self.clauseVerbs.contains($0.lowered) }) {
      return holdsBreak(gap) || isCommemorated ? .subject : .told
    }
    let role = date.lowerBound > mention.lowerBound ? roleBeforeDate : roleBehindDate
    return role == .told && isCommemorated && words(gap).last?.lowered != "of" ? .beside : role
  }

  /// "The D-Day landings on 6 June", "The Good Friday Agreement was signed on 10 April".
  private var roleBeforeDate: MentionRole {
    let opening = opening(from: sentence.lowerBound)
    let between = words(gap)
    if isInBrackets || isHeadOfSentence && between.allSatisfy({ Self.leads.contains($0.lowered) }) { return .told }
    if isTight(between) {
      if between.last?.lowered == "of" { return .told }
      let hasComma = text[gap].contains(UInt8(ascii: ","))
      switch opening {
      case .clause, .inside, .made: return .told
      case .other: return hasComma ? .mentioned : .beside
      }
    }
    if holdsBreak(gap) { return .mentioned }
    switch opening {
    case .clause: return role(ofVerbAmong: between)
    case .made: return between.count <= Self.reach ? .told : .mentioned
    case .inside, .other: return .mentioned
    }
  }

  /// "On 6 June the D-Day landings began", "on 6 June, D-Day", "On 10 April the parties signed the Good Friday Agreement".
  private var roleBehindDate: MentionRole {
    let isFronted = words(sentence.lowerBound..<date.lowerBound).count <= 2
    let between = words(gap)
    let hasComma = text[gap].contains(UInt8(ascii: ","))
    let behind = mention.upperBound..<sentence.upperBound
    if hasComma, between.allSatisfy({ Self.articles.contains($0.lowered) }), isClosed { return .told }
    switch opening(from: date.upperBound) {
    case .made: return holdsBreak(gap) ? .mentioned : .told
    case .clause where isFronted:
      // Not "On Friday, police said, the shooting …".
      guard between.count <= 3 else { return .mentioned }
      return role(ofVerbAmong: Array(words(behind).prefix(Self.reach)))
    case .clause, .inside, .other: return .mentioned
    }
  }

  /// What the verb behind the event as its subject makes of it.
  private func role(ofVerbAmong words: [Word]) -> MentionRole {
    for word in words {
      if Self.happenings.contains(word.lowered) { return .told }
      if Self.attentions.contains(word.lowered) { return .mentioned }
    }
    // "The referendum was on 23 June".
    let small = words.map(\.lowered)
    return small == ["was", "on"] || small == ["was", "in"] || small == ["came", "on"] || small == ["came", "in"]
      ? .told : .subject
  }

  private enum Opening {
    /// The mention opens its clause.
    case clause
    /// "In the Omagh bombing".
    case inside
    /// "Signed the Good Friday Agreement", "the night of the Omagh bombing".
    case made
    case other
  }

  /// What leads up to the mention.
  private func opening(from start: Int) -> Opening {
    guard start < mention.lowerBound else { return .clause }
    var before = words(start..<mention.lowerBound)
    while let last = before.last, isModifier(last) { before.removeLast() }
    guard let last = before.last else { return .clause }
    let end = before.count < words(start..<mention.lowerBound).count ? last.range.upperBound : mention.lowerBound
    // A mark behind it opens a clause, or what is put beside a noun: "the assault on Marja, Operation Moshtarak,".
    let marks = text[last.range.upperBound..<mention.lowerBound]
    if marks.contains(where: { ",;:(\"".utf8.contains($0) }) || end == start { return .clause }
    switch last.lowered {
    case "in", "during", "amid", "at", "on": return .inside
    case "and", "but", "that", "because", "while", "said", "says", "how": return .clause
    case "of":
      return before.dropLast().last.map { Self.makings.contains($0.lowered) } ?? false ? .made : .other
    default: return Self.makings.contains(last.lowered) ? .made : .other
    }
  }

  /// "Russia's", "the", "deadly", "Soviet".
  private func isModifier(_ word: Word) -> Bool {
    if Self.articles.contains(word.lowered) || Self.adjectives.contains(word.lowered) { return true }
    guard word.isCapitalised else { return false }
    return word.range.count > word.lowered.utf8.count
      || ["an", "ish", "ese", "-led"].contains { word.lowered.hasSuffix($0) } && word.lowered.count > 4
  }

  /// Nothing but prepositions, and the names of places behind them: "in London in", "that".
  private func isTight(_ between: [Word]) -> Bool {
    // "The explosion of the Deepwater Horizon | rig in April".
    if let first = between.first, Self.heads.contains(first.lowered), between.count > 1 {
      return isTight(Array(between.dropFirst()))
    }
    return between.count <= 5 && !holdsBreak(gap)
      && between.allSatisfy {
        $0.isCapitalised || Self.leads.contains($0.lowered) || ["of", "that", "at", "near"].contains($0.lowered)
      }
  }

  /// "The Battle of the Marne (5 September)": nothing but a bracket between the two.
  private var isInBrackets: Bool {
    text[gap].elementsEqual(" (".utf8) && date.upperBound < text.count && ",;)".utf8.contains(text[date.upperBound])
  }

  /// "The Suez Crisis: on 29 October …".
  private var isHeadOfSentence: Bool {
    text[gap].first == UInt8(ascii: ":")
      && words(sentence.lowerBound..<mention.lowerBound).allSatisfy { Self.articles.contains($0.lowered) }
  }

  /// Another clause begins: "the bombing killed 29, and in May", "the bombing, which".
  private func holdsBreak(_ range: Range<Int>) -> Bool {
    text[range].contains { ";:()".utf8.contains($0) }
      || words(range).contains { Self.breaks.contains($0.lowered) }
  }

  /// A comma, a dash or the end stands behind the mention.
  private var isClosed: Bool {
    guard mention.upperBound < sentence.upperBound else { return true }
    return ",.;)".utf8.contains(text[mention.upperBound])
  }

  /// What stands between the two.
  private var gap: Range<Int> {
    let lower = min(date.upperBound, mention.upperBound)
    return lower..<max(lower, max(date.lowerBound, mention.lowerBound))
  }

  private func words(_ range: Range<Int>) -> [Word] { WordScanner().words(of: text, in: range) }

  /// Words within which a verb stands behind its subject, or a date behind what was signed.
  private static let reach = 6
  /// They say that the two are two times: "in 2001, three months after the attacks".
  private static let separators: Set<String> = [
    "after", "before", "since", "following", "until", "when", "while", "later", "earlier", "anniversary", "as",
  ]
  private static let leads: Set<String> = ["on", "in", "the", "from", "between"]
  private static let breaks: Set<String> = ["and", "but", "which", "who", "whose", "where", "because", "so", "or"]
  private static let articles: Set<String> = [
    "the", "a", "an", "this", "that", "its", "his", "her", "their", "our",
  ]
  private static let adjectives: Set<String> = [
    "first", "deadly", "fatal", "failed", "bloody", "so-called", "subsequent", "whole", "us-led", "soviet", "terrible",
  ]
  /// In a name that is a clause: "Diana died", "killed Rajiv Gandhi".
  private static let clauseVerbs: Set<String> = [
    "was", "were", "had", "died", "resigned", "fell", "sank", "collapsed", "erupted", "abdicated", "fled",
    "surrendered", "disappeared", "vanished", "killed", "murdered", "assassinated", "toppled", "ousted", "overthrew",
    "captured",
    "shot",
  ]
  /// What an event itself does or undergoes on its day.
  private static let happenings: Set<String> = [
    "began", "begun", "started", "ended", "happened", "occurred", "struck", "hit", "killed", "claimed", "took",
    "broke", "erupted", "sank", "exploded", "collapsed", "crashed", "fell", "signed", "held", "launched", "concluded",
    "announced", "opened", "wounded", "injured", "destroyed", "devastated", "flooded", "fought", "won", "lost",
    "over",
  ]
  /// What is done to an event on any later day.
  private static let attentions: Set<String> = [
    "discussed", "debated", "marked", "remembered", "commemorated", "recalled", "investigated", "examined", "reviewed",
    "filmed", "studied", "cited", "mentioned", "condemned", "celebrated", "honoured", "honored", "mourned", "resumed",
    "criticised", "criticized", "praised", "defended", "blamed", "renewed", "extended", "revived", "scrapped",
    "amended", "reported", "would", "will", "could", "should", "must", "may", "might",
  ]
  /// Verbs whose object comes about by them, and nouns that stand for its day.
  private static let makings: Set<String> = [
    "sign", "signed", "signing", "held", "holding", "began", "begun", "beginning", "started", "start", "launched",
    "launch", "launching", "opened", "opening", "ended", "ending", "end", "outbreak", "concluded", "staged",
    "suffered", "day", "night", "morning", "evening", "eve", "time",
  ]
  /// Nouns that end a name which the gazetteer has without them.
  private static let heads: Set<String> = [
    "rig", "platform", "plant", "disaster", "accident", "tragedy", "catastrophe", "attack", "attacks", "bombing",
    "bombings",
    "shooting", "massacre", "killings", "explosion", "crash", "quake", "earthquake", "vote", "deal", "summit",
  ]
  private static let commemorations: Set<String> = [
    "anniversary", "ceremony", "ceremonies", "commemorate", "commemorated", "commemorates", "commemorating",
    "commemoration", "commemorations", "remember", "remembered", "remembers", "remembering", "remembrance", "memorial",
    "mark", "marked", "marks", "marking", "tribute", "tributes", "honour", "honoured", "honor", "honored", "vigil",
    "vigils", "wreath", "wreaths", "veterans", "survivors", "mourned", "mourners",
  ]
}
