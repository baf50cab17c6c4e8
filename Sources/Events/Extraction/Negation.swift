/// Whether a clause denies what it tells: "the bomb did not explode on Monday", "no one was arrested on Friday".
///
/// A chronology lists what happened. A denied clause says that something did not, so that its day is not the day of any
/// event; it stays among the undated with the reason. What only sounds like a denial keeps its date: what lasted to then
/// or began then ("did not open until 1847", "has not been seen since May"), what was refused or decided ("decided not
/// to stand"), counts ("no fewer than 40 died"), a verdict ("found not guilty").
struct Negation: Sendable {
  let clause: DateClause

  /// The words that deny it, as far as they can be quoted; nil where nothing does.
  var words: String? {
    if let last = clause.before.last(where: { !["the", "early", "late", "mid", "about"].contains($0) }),
      ["until", "till", "since"].contains(last)
    {
      return nil
    }
    // "has few records from before 1960"
    if clause.before.suffix(2) == ["from", "before"], let few = clause.before.first(where: Self.sparing.contains) {
      return few
    }
    // "Nobody noticed the fire of 3 May", "the killings of 1972": the noun's own date.
    if clause.before.last == "of" || clause.before.suffix(2) == ["of", "the"] { return nil }
    // "On Monday he said he did not know": the saying was on Monday.
    if clause.isHead, clause.after.prefix(6).contains(where: Self.sayings.contains) { return nil }
    if clause.isHead, isFailing { return nil }
    if clause.isHead { return first(in: clause.after, isBehind: true) }
    // "did not attend Monday's meeting": the meeting was held.
    if clause.isPossessive { return nil }
    return first(in: clause.before, isBehind: false)
  }

  /// "On the 19th he could not stand", "on Friday she would not drink", "On 3 May the train did not come": what failed or was
  /// refused is what the day is told for. "On Monday he could not be reached", "the bomb did not explode" tell of no event.
  private var isFailing: Bool {
    let words = clause.after
    if isAbsence(words) { return true }
    guard let place = words.prefix(5).firstIndex(where: Self.denials.contains)
    else { return false }
    let isNot = words[place] == "not"
    guard !isNot || place > 0, place + 1 < words.count else { return false }
    let (auxiliary, verb) = (isNot ? words[place - 1] : words[place], words[place + 1])
    if auxiliary.hasPrefix("could") || auxiliary.hasPrefix("would") { return !["be", "have"].contains(verb) }
    if ["was", "were"].contains(auxiliary) { return Self.granted.contains(verb) }
    return auxiliary.hasPrefix("did") && (Self.awaited.contains(verb) || Self.decided.contains(verb))
  }

  /// "On 3 May nobody came", "on the 9th no answer arrived", "on Friday there was no sign of the boat".
  private func isAbsence(_ words: [String]) -> Bool {
    if words.first == "there", words.count > 3, ["was", "were"].contains(words[1]), words[2] == "no" {
      return Self.missed.contains(words[3])
    }
    if words.first == "no", words.count > 2 {
      return (words[1] == "one" || Self.missed.contains(words[1])) && Self.came.contains(words[2])
    }
    return words.count > 1 && ["nobody", "none"].contains(words[0]) && Self.came.contains(words[1])
  }

  private static let came: Set<String> = [
    "came", "arrived", "returned", "appeared", "answered", "replied", "turned", "spoke", "voted", "objected",
  ]
  /// What is missed when there is none.
  private static let missed: Set<String> = [
    "sign", "trace", "word", "news", "answer", "reply", "response", "quorum", "majority", "agreement",
  ]
  /// Refused where it is not done: "the House did not agree to the bill".
  private static let decided: Set<String> = [
    "agree", "consent", "accept", "approve", "ratify", "renew", "admit", "grant", "concur",
  ]
  private static let granted: Set<String> = [
    "elected", "re-elected", "reelected", "chosen", "selected", "nominated", "appointed", "reappointed", "admitted",
    "invited", "accepted", "approved", "ratified", "renewed", "granted",
  ]

  private static let sparing: Set<String> = ["few", "little", "hardly", "scarcely", "barely"]
  private static let denials: Set<String> = [
    "not", "couldn't", "couldn’t", "wouldn't", "wouldn’t", "didn't", "didn’t",
  ]
  /// What is waited for, so that it is told when it does not come.
  private static let awaited: Set<String> = [
    "come", "arrive", "return", "appear", "turn", "show", "wake", "answer", "reply", "eat", "drink", "sleep", "speak",
  ]

  private func first(in words: [String], isBehind: Bool) -> String? {
    for index in words.indices {
      // Behind the date only the main verb, which is the first.
      if isBehind {
        let next = index + 1 < words.count ? words[index + 1] : ""
        let isMainVerb = Self.auxiliaries.contains(words[index]) && !["not", "never", "no"].contains(next)
        if index > 8 || isMainVerb || Self.isFinite(words[index]) { return nil }
      }
      guard let denial = denial(at: index, in: words) else { continue }
      let rest = Array(words[(index + 1)...])
      if isBehind { return rest.contains { ["until", "till"].contains($0) } ? nil : denial.words }
      return reaches(denial, over: rest) ? denial.words : nil
    }
    return nil
  }

  private struct Denial {
    var words: String
    /// How many finite verbs and participles behind it still belong to it.
    var verbs: Int
    var isSubject = false
  }

  private func denial(at index: Int, in words: [String]) -> Denial? {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    let previous = index > 0 ? words[index - 1] : ""
    switch word {
    case "not":
      // "Died about 1779; not heard of after 1782".
      if index == 0, ["heard", "seen", "known", "found", "mentioned", "recorded"].contains(next) {
        return Denial(words: word, verbs: 1)
      }
      guard Self.auxiliaries.contains(previous), !Self.harmless.contains(next) else { return nil }
      return Denial(words: "\(previous) not", verbs: verbs(behind: previous, next))
    case "never":
      return next == "before" ? nil : Denial(words: word, verbs: 1)
    case "nobody", "nothing", "none", "neither":
      guard index <= 3, !["but", "less", "more", "other", "short"].contains(next) else { return nil }
      return Denial(words: word, verbs: 1, isSubject: true)
    case "no":
      guard !Self.harmlessBehindNo.contains(next), next.first?.isLetter == true else { return nil }
      let isThere =
        ["was", "were", "is", "are", "been"].contains(previous) && words[..<index].suffix(4).contains("there")
      guard isThere || index == 0 || ["and", "but", "that"].contains(previous) && index == 1 else { return nil }
      // "In August, no trains at all": an announcement without a verb tells what does come.
      guard isThere || words[index...].contains(where: { Self.isFinite($0) || Self.verbs.contains($0) }) else {
        return nil
      }
      return Denial(words: isThere ? "there \(previous) no" : "no \(next)", verbs: 1, isSubject: true)
    default:
      guard word.hasSuffix("n't") || word.hasSuffix("n’t") || word == "cannot", !Self.harmless.contains(next) else {
        return nil
      }
      return Denial(words: word, verbs: verbs(behind: String(word.dropLast(3)), next))
    }
  }

  private func verbs(behind auxiliary: String, _ next: String) -> Int {
    ["was", "were", "is", "are", "has", "have", "had"].contains(auxiliary) || ["be", "been", "have"].contains(next)
      ? 1 : 0
  }

  /// Whether the denial still holds at the end of the words: no other verb has taken over.
  private func reaches(_ denial: Denial, over rest: [String]) -> Bool {
    // "did not open before 1847" is a lower bound, and dates something; "no record exists before 1837" does not.
    if !denial.isSubject, rest.suffix(2).contains("before") { return false }
    if rest.contains(where: { ["and", "then", "so", "what", "how", "why"].contains($0) }) { return false }
    return rest.count { Self.isFinite($0) && !Self.asPlanned.contains($0) } <= denial.verbs
  }

  private static func isFinite(_ word: String) -> Bool {
    word.count > 3 && word.hasSuffix("ed") || KindClassifier.strongPasts.contains(word)
  }

  private static let sayings: Set<String> = [
    "said", "says", "say", "told", "tells", "announced", "announces", "insisted", "insists", "wrote", "knew",
    "declared",
  ]
  private static let auxiliaries: Set<String> = [
    "did", "does", "do", "was", "were", "is", "are", "has", "have", "had", "could", "can", "will", "would", "shall",
  ]
  private static let verbs: Set<String> = auxiliaries.union([
    "exists", "exist", "survives", "survive", "remains", "remain",
  ])
  /// Behind "not".
  private static let harmless: Set<String> = [
    "only", "just", "merely", "simply", "until", "guilty", "least", "far", "long", "unlike", "surprisingly", "because",
    "all", "every", "always", "to", "without", "alone",
  ]
  private static let harmlessBehindNo: Set<String> = [
    "fewer", "less", "more", "longer", "doubt", "sooner", "matter", "later", "earlier", "wonder", "other",
  ]
  private static let asPlanned: Set<String> = [
    "planned", "expected", "scheduled", "agreed", "intended", "promised", "hoped",
  ]
}
