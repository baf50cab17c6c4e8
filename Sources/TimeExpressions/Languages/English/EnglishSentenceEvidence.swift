import Prose

/// What English sentences say of the time of what they name.
struct EnglishSentenceEvidence: SentenceEvidence {
  let text: UnsafeBufferPointer<UInt8>

  func namesAim(_ date: Range<Int>) -> Bool {
    let end = min(text.count, date.upperBound + 48)
    guard
      let next = words(in: date.upperBound..<end).prefix(3).first(where: { !Self.aimAdjectives.contains($0.lowered) })
    else { return false }
    return Self.aims.contains(next.lowered)
  }

  func hasCome(_ date: Range<Int>, in sentence: Range<Int>) -> Bool {
    // A date in a line of its own is of no sentence above it.
    let line = text[sentence.lowerBound..<max(sentence.lowerBound, date.lowerBound)].lastIndex(of: UInt8(ascii: "\n"))
    let before = words(in: (line ?? sentence.lowerBound)..<sentence.upperBound).prefix {
      $0.range.upperBound <= date.lowerBound
    }
    let near = before.suffix(Self.clause)
    return !near.contains { Self.unreal.contains($0.lowered) }
      && !before.suffix(4).contains { Self.ahead.contains($0.lowered) }
      && !before.suffix(2).contains { Self.announcing.contains($0.lowered) } && !isOfInfinitive(near)
  }

  /// "Wants to sell ten million in 2008", "has a plan to cut it by half in 2016": what somebody means to do.
  private func isOfInfinitive(_ before: ArraySlice<Word>) -> Bool {
    guard let place = before.lastIndex(where: { $0.lowered == "to" }), place > before.startIndex else { return false }
    return Self.aiming.contains(before[place - 1].lowered)
      || text[before[place - 1].range.upperBound..<before[place].range.lowerBound].contains(UInt8(ascii: ":"))
  }

  func announces(_ date: Range<Int>, in sentence: Range<Int>) -> Bool {
    let words = words(in: sentence)
    guard !words.contains(where: { Self.lookingBack.contains($0.lowered) }) else { return false }
    let before = words.prefix { $0.range.upperBound <= date.lowerBound }
    // "their 1990 levels", "as many as in 1981": no day that the verb announces.
    guard let last = before.last, Self.dating.contains(last.lowered) || before.count <= 1 else {
      return before.isEmpty && isPlan(words[...])
    }
    guard let verb = before.lastIndex(where: { Self.futureAuxiliaries.contains($0.lowered) }) else {
      return isPlan(words[...])
    }
    return !before[verb...].contains { Self.attaching.contains($0.lowered) }
  }

  /// "is scheduled for", "will": the sentence tells what is to come.
  private func isPlan(_ words: ArraySlice<Word>) -> Bool {
    words.contains { Self.futureAuxiliaries.contains($0.lowered) }
      || zip(words, words.dropFirst()).contains {
        Self.present.contains($0.lowered) && Self.scheduled.contains($1.lowered)
      }
  }

  func tellsPlan(_ opening: Range<Int>) -> Bool { words(in: opening).contains { Self.planned.contains($0.lowered) } }

  func tense(ofMention range: Range<Int>, in sentence: Range<Int>) -> ClauseTense {
    let words = words(in: sentence)
    let before = words.prefix { $0.range.lowerBound < range.lowerBound }
    let after = words.drop { $0.range.lowerBound < range.upperBound }.prefix(6)
    if before.suffix(3).contains(where: { Self.announcing.contains($0.lowered) })
      || before.suffix(Self.wish).contains(where: { Self.wishing.contains($0.lowered) })
      || after.contains(where: { Self.futureAuxiliaries.contains($0.lowered) })
    {
      return .future
    }
    var lead = before.map(\.lowered)
    while let last = lead.last, Self.articles.contains(last) { lead.removeLast() }
    guard let preposition = lead.last, Self.inside.contains(preposition) else { return .unknown }
    let progressive = zip(lead, lead.dropFirst()).contains {
      Self.present.contains($0) && $1.count > 4 && $1.hasSuffix("ing")
    }
    return progressive ? .present : .unknown
  }

  private func words(in range: Range<Int>) -> [Word] { WordScanner().words(of: text, in: range) }

  private static let announcing: Set<String> = [
    "upcoming", "forthcoming", "planned", "proposed", "next", "coming", "future",
  ]
  /// Before what is wanted, feared or thought possible, and has not come: "demanded the resignation of", "could face the
  /// impeachment of".
  private static let wishing: Set<String> = [
    "demand", "demands", "demanded", "demanding", "want", "wants", "wanted", "urge", "urges", "urged", "urging", "seek",
    "seeks", "seeking", "sought", "call", "calls", "called", "calling", "fear", "fears", "feared", "hope", "hopes",
    "hoped", "hoping", "threaten", "threatens", "threatened", "could", "may", "might", "if", "unless", "possible",
    "rumours", "rumors", "rumoured", "rumored", "ready", "ahead", "vote", "votes", "voting", "prospect", "call",
  ]
  /// Words.
  private static let wish = 6
  /// Before an infinitive that is an aim.
  private static let aiming: Set<String> = [
    "want", "wants", "wanted", "hope", "hopes", "hoped", "aim", "aims", "aimed", "plan", "plans", "planned", "vow",
    "vows", "vowed", "pledge", "pledges", "pledged", "promise", "promises", "promised", "bid", "target", "goal", "need",
    "needs", "needed", "seek", "seeks", "seeking", "expected", "expects", "forecast", "likely", "ready", "candidate",
    "frontrunner", "asked", "told", "urged", "deal", "wish", "wishes", "intends", "intend", "intended", "dreams",
  ]
  /// Before a date that a verb dates.
  private static let dating: Set<String> = [
    "in", "on", "by", "until", "till", "before", "from", "for", "at", "of", "to",
  ]
  /// Behind a verb to come, what ties a date to another thing than it.
  private static let attaching: Set<String> = [
    "as", "than", "since", "after", "that", "who", "which", "over", "from", "like", "behind", "about", "levels",
  ]
  private static let futureAuxiliaries: Set<String> = ["will", "shall"]
  private static let articles: Set<String> = ["the", "this", "ongoing", "current", "so-called", "a"]
  private static let inside: Set<String> = ["in", "during", "amid", "amidst", "throughout"]
  private static let present: Set<String> = ["is", "are"]
  /// What plans and fixtures are named by.
  private static let aims: Set<String> = [
    "agenda", "target", "targets", "goal", "goals", "deadline", "plan", "strategy", "vision", "budget", "framework",
    "election", "elections", "olympics", "games", "cup", "census", "season", "campaign", "horizon", "roadmap", "bid",
  ]
  /// What may stand before those.
  private static let aimAdjectives: Set<String> = [
    "climate", "world", "summer", "winter", "presidential", "general", "federal", "sustainable", "net-zero",
  ]
  /// Before a date that may lie ahead of a deed that is past: "approved, effective 1 January", "notes due 1994".
  private static let ahead: Set<String> = [
    "by", "until", "till", "through", "to", "due", "effective", "expire", "expires", "expiring", "maturing", "matures",
    "starting", "beginning", "before", "for", "end", "deadline", "next", "than", "when", "if",
  ]
  private static let planned: Set<String> = [
    "will", "shall", "would", "should", "plans", "planned", "scheduled", "expected", "due", "slated", "target", "goal",
    "deadline",
  ]
  private static let unreal: Set<String> = ["would", "could", "might", "should", "if"]
  /// Words.
  private static let clause = 10
  private static let lookingBack: Set<String> = ["would", "was", "were", "had", "could", "might", "did"]
  private static let scheduled: Set<String> = ["scheduled", "planned", "due", "expected", "set", "slated", "to"]
}
