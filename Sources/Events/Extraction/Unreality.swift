import Prose
import TimeExpressions

/// Clauses whose date is of nothing that happened: conditions contrary to fact, what was put off, what is told as an error
/// or denied, the times that stories are set in, and the
/// months that name contracts.
struct Unreality: Sendable {
  /// The words of the sentence, in small letters.
  let sentence: [String]
  /// The clause that the date stands in.
  let clause: DateClause
  /// The words up to the date in the stretch of the sentence that it dates.
  let leadingUp: [String]
  /// The words of the sentence before the date and behind it.
  var around: (before: [String], after: [String]) = ([], [])
  /// The words of the date.
  var date: [String] = []

  /// Why the date dates nothing, as a clause; nil where it may.
  var reason: String? {
    if isContraryToFact { return "the clause tells what did not come to pass" }
    if isPutOff { return "that is the day it was to be, and it was put off" }
    if BrokenPlan(before: around.before, after: around.after).isTold {
      return "that is the day it was to be, and the sentence tells that it was not"
    }
    if isCompared || Likening(before: around.before).isDrawn { return "what is told is only compared with it" }
    if isError { return "the sentence tells it as an error" }
    if isLookedUp { return "that is the day on which a source was looked up" }
    if DeliveryMonth(clause: clause).isNamed { return "that is the month in which a contract is to be delivered" }
    if isSetting { return "that is the time a story is set in" }
    return Negation(clause: clause).words.map { "the clause tells what did not happen (“\($0)”)" }
  }

  /// "Had the deal closed in January", "if they had left in May, they would have …", "should have been paid by March",
  /// "was to have opened in May". Only in the date's own clause: what was said on Tuesday was said, whatever would have
  /// been.
  private var isContraryToFact: Bool {
    let words = clause.words
    let isConditional = pairs(sentence).contains { ["would", "could", "might"].contains($0) && $1 == "have" }
    let isUnreal = isConditional || sentence.contains { ["would", "could", "might"].contains($0) }
    if words.first == "had", sentence.first == "had", isUnreal { return true }
    if words.first == "if", words.contains("had"), isConditional { return true }
    guard words.allSatisfy({ !Self.speech.contains($0) }) else { return false }
    let unreal = words.indices.first { place in
      let next = words[(place + 1)...].prefix(2)
      return ["would", "should"].contains(words[place]) && next.first == "have"
        || ["was", "were"].contains(words[place]) && next.elementsEqual(["to", "have"])
    }
    return unreal.map { !isOfVerbBeside($0) } ?? false
  }

  /// "Was approved in 1994 and should have been ready by then", "should have been ready in May and was opened in 1990": the
  /// date is of the verb on the other side of the conjunction, and that came to pass.
  private func isOfVerbBeside(_ unreal: Int) -> Bool {
    let words = clause.words
    let start = clause.before.count
    let end = words.count - clause.after.count
    if unreal >= end {
      guard let tie = words[end..<unreal].lastIndex(where: Self.ties.contains) else { return false }
      return words[..<tie].contains {
        KindClassifier.copulas.contains($0) || KindClassifier.strongPasts.contains($0) || $0 == "did"
          || $0.count > 4 && $0.hasSuffix("ed")
      }
    }
    guard unreal < start, let tie = words[unreal..<start].lastIndex(where: Self.ties.contains) else { return false }
    return words[(tie + 1)..<start].first.map { ["was", "were", "did", "had"].contains($0) } ?? false
  }

  /// "Friday's vote has been postponed", "the vote on Friday has been called off", "a rise, planned for October, was
  /// dropped", "a meeting postponed from June".
  private var isPutOff: Bool {
    if leadingUp.last == "from", let verb = leadingUp.dropLast().last,
      verb == "delayed" || EnglishMovedDates.postponing.contains(verb)
    {
      return true
    }
    if isPlanThatFell { return true }
    let words = clause.after.prefix(7)
    guard let place = words.firstIndex(where: Self.isPuttingOff) else { return false }
    let verb = words[place]
    if ["called", "put"].contains(verb), words.dropFirst(place + 1).first != "off" { return false }
    let lead = Array(words[..<place])
    if clause.isPossessive {
      return lead.contains { ["has", "have", "was", "were", "had", "is", "are"].contains($0) } && lead.count <= 5
    }
    return lead == ["has", "been"] || lead == ["have", "been"]
  }

  /// A clause of its own tells the plan, and the sentence what became of it: "a rise, planned for October, was dropped",
  /// "a trial, which had been scheduled for 9 May, may now take place next year".
  private var isPlanThatFell: Bool {
    let lead = clause.before.drop {
      ["which", "that", "had", "was", "were", "been", "originally", "first"].contains($0)
    }
    guard let first = lead.first, Self.plans.contains(first), lead.count <= 6, clause.after.count <= 1,
      lead.dropFirst().contains(where: { ["for", "to", "on", "in", "at"].contains($0) })
    else { return false }
    return pairs(sentence).contains { one, two in
      ["was", "were", "been", "be"].contains(one) && Self.isFallen(two)
        || ["put", "called"].contains(one) && two == "off"
        || ["may", "will", "might", "could"].contains(one) && two == "now"
        || isMoved(one, two)
    }
  }

  /// "The vote, due on Thursday, has been put back", "… moved to Monday"; but "moved to tears".
  private func isMoved(_ verb: String, _ next: String) -> Bool {
    guard EnglishMovedDates.replacing.contains(verb) else { return false }
    if next == "back" || next == "forward" { return true }
    return next == "to"
      && pairs(sentence).contains { one, day in
        one == "to" && (CalendarWords.names.contains(day) || day == "next" || day.first?.isNumber == true)
      }
  }

  private static func isPuttingOff(_ word: String) -> Bool {
    ["cancelled", "canceled", "scrapped", "abandoned", "called", "put"].contains(word)
      || EnglishMovedDates.postponing.contains(word)
  }

  static func isFallen(_ word: String) -> Bool {
    ["cancelled", "canceled", "scrapped", "abandoned", "dropped", "shelved", "delayed"].contains(word)
      || EnglishMovedDates.postponing.contains(word)
  }

  /// "Two days earlier than last year", "it closed later than last season"; but "no later than last week".
  private var isCompared: Bool {
    guard leadingUp.last == "than", let way = leadingUp.dropLast().last, ["earlier", "later", "sooner"].contains(way)
    else { return false }
    let before = leadingUp.dropLast(2).last ?? ""
    guard !["no", "not"].contains(before) else { return false }
    let isCounted = ["day", "week", "month", "year", "hour", "minute"].contains { before == $0 || before == $0 + "s" }
    return isCounted || ["last", "previous"].contains(date.first) && ["year", "season", "month"].contains(date.last)
  }

  /// "An earlier version said … 12 January", "had wrongly said", "the myth that".
  private var isError: Bool {
    for (index, word) in leadingUp.enumerated() {
      let rest = leadingUp[(index + 1)...]
      switch word {
      case "version":
        guard index > 0, ["earlier", "previous", "original"].contains(leadingUp[index - 1]) else { continue }
        if rest.contains(where: { Self.saying.contains($0) || $0.hasPrefix("mis") }) { return true }
      case "wrongly", "mistakenly", "erroneously", "incorrectly", "falsely":
        let isSaid = rest.prefix(2).contains(where: Self.saying.contains)
        if isSaid || index > 0 && Self.saying.contains(leadingUp[index - 1]) { return true }
      case "misstated", "misreported", "misdated": return true
      case "myth", "misconception", "fallacy", "hoax":
        if rest.prefix(3).contains("that") { return true }
      default: continue
      }
    }
    return false
  }

  /// "Retrieved 20 November 2019 from …", "last accessed on 3 May".
  private var isLookedUp: Bool {
    let before = clause.before.filter { !["on", "last", "the"].contains($0) }
    guard ["retrieved", "accessed"].contains(before.last) else { return false }
    return before.count == 1 || sentence.contains { ["http", "https", "www", "url"].contains($0) }
  }

  /// "The film is set in 1944", "a play set on 14 July 1789", "her novel opens on 11 July 1934", "in the novel, the hero
  /// dies in 1912"; a record that was set in 1944 is an event, and so is a film that opens on Friday.
  private var isSetting: Bool {
    let words = clause.words
    let hasWork = sentence.contains(where: Self.works.contains)
    for (index, word) in clause.before.enumerated() {
      let previous = index > 0 ? clause.before[index - 1] : ""
      let next = index + 1 < clause.before.count ? clause.before[index + 1] : ""
      if word == "set", Self.inside.contains(next) {
        if ["is", "are"].contains(previous), next == "in" { return true }
        if hasWork, previous.isEmpty || Self.works.contains(previous) || ["is", "are"].contains(previous) {
          return true
        }
      }
      if Self.stories.contains(previous), ["opens", "begins", "starts", "ends", "closes", "unfolds"].contains(word) {
        return true
      }
    }
    // "In the novel, …" with a clause in the present behind it.
    guard sentence.first == "in", let place = sentence.prefix(6).firstIndex(where: Self.works.contains),
      words.first != "in", !words.contains(sentence[place]), clause.before.count > 1
    else { return false }
    return !words.contains {
      $0.hasSuffix("ed") || KindClassifier.strongPasts.contains($0)
        || ["was", "were", "had", "out", "will"].contains($0)
    }
  }

  private static let ties: Set<String> = ["and", "but", "or", "yet"]
  private static let speech: Set<String> = ["said", "told", "say", "says", "argued", "wrote", "testified", "warned"]
  private static let plans: Set<String> = [
    "planned", "scheduled", "due", "set", "fixed", "arranged", "intended", "expected",
  ]
  private static let saying: Set<String> = [
    "said", "say", "says", "stated", "states", "gave", "gives", "reported", "reports", "claimed", "announced", "dated",
    "wrote", "believed", "thought", "listed", "assumed", "described", "suggested", "told", "named", "put", "placed",
  ]
  private static let inside: Set<String> = ["in", "on", "during", "against", "around", "between", "at"]
  /// Works that can tell a story.
  private static let works: Set<String> = [
    "novel", "novels", "book", "play", "film", "movie", "story", "drama", "opera", "musical", "series", "thriller",
    "saga", "tale", "trilogy", "comedy", "tragedy", "romance", "fiction", "novella", "game", "comic", "sitcom",
  ]
  /// Works that do not open on a day themselves.
  private static let stories: Set<String> = [
    "novel", "story", "saga", "tale", "trilogy", "novella", "narrative", "plot", "action",
  ]

  private func pairs(_ words: [String]) -> [(String, String)] { Array(zip(words, words.dropFirst())) }
}
