import Prose
import TimeExpressions

/// A plan whose day the sentence itself says was not kept: "He was to sail on 12 May 1898 but died on the 9th", "The opening
/// was fixed for 12 May and took place on the 19th", "A second edition, announced for 1898, never appeared".
struct BrokenPlan: Sendable {
  /// The words of the sentence up to the date, in small letters.
  let before: [String]
  /// The words behind it.
  let after: [String]

  var isTold: Bool {
    guard let plan else { return false }
    var rest = after[...]
    let link = rest.first.flatMap { ["but", "and", "yet", "only"].contains($0) ? $0 : nil }
    if link != nil { rest = rest.dropFirst() }
    let hasSubject = rest.first.map { ["it", "he", "she", "they", "this"].contains($0) } ?? false
    if hasSubject { rest = rest.dropFirst() }
    rest = rest.drop { ["instead", "in", "fact", "then", "actually", "eventually", "finally", "only"].contains($0) }
    let deed = Array(rest)
    return isDenied(deed, isAgainst: link != "and", plan) || isFallen(deed) || isHeldLater(deed, plan)
      || (link == "but" || link == "yet") && isPrevented(deed)
  }

  /// What was planned: the verb of "was to open", where the plan names one.
  private struct Plan {
    var verb: String?
  }

  /// The plan whose words lead up to the date, with no other clause or date between.
  private var plan: Plan? {
    guard let place = before.indices.last(where: isPlanning), before.count - place <= Self.reach else { return nil }
    let rest = before[(place + 1)...]
    guard !rest.contains(where: { Self.clauses.contains($0) || $0.first?.isNumber == true }) else { return nil }
    guard rest.first == "to" else { return Plan() }
    let verb = rest.dropFirst().first
    return verb == "have" ? nil : Plan(verb: verb == "be" ? rest.dropFirst(2).first : verb)
  }

  /// "was to", "due on", "fixed for".
  private func isPlanning(_ index: Int) -> Bool {
    guard index + 1 < before.count else { return false }
    let next = before[index + 1]
    switch before[index] {
    case "was", "were": return next == "to"
    case "due", "scheduled", "planned", "expected", "intended": return ["to", "for", "on", "in", "at"].contains(next)
    case "fixed", "arranged", "announced", "called", "set", "booked", "billed", "timed": return next == "for"
    default: return false
    }
  }

  /// "but did not until 3 July", "never took place", "was not ready until July".
  private func isDenied(_ deed: [String], isAgainst: Bool, _ plan: Plan) -> Bool {
    guard isAgainst, let first = deed.first else { return false }
    if first == "never" { return deed.count > 1 && !Self.afterwards.contains(deed[1]) }
    let isShort = first.hasSuffix("n't") || first.hasSuffix("n’t")
    guard isShort || deed.count > 1 && deed[1] == "not" else { return false }
    let rest = deed.dropFirst(isShort ? 1 : 2)
    if rest.contains("until") || rest.contains("till") { return true }
    guard let verb = rest.first else { return true }
    return verb == plan.verb || ["take", "come", "happen", "appear", "ready", "held"].contains(verb)
  }

  /// "was delayed", "had to be put off".
  private func isFallen(_ deed: [String]) -> Bool {
    let verb = deed.drop { ["was", "were", "had", "has", "have", "to", "been", "be"].contains($0) }
    guard verb.count < deed.count, let first = verb.first else { return false }
    if ["put", "called", "held"].contains(first) {
      return ["off", "back", "over", "up"].contains(verb.dropFirst().first)
    }
    return Unreality.isFallen(first) || ["averted", "prevented", "forestalled", "forbidden"].contains(first)
  }

  /// "died on the 9th", "fell ill", "was killed".
  private func isPrevented(_ deed: [String]) -> Bool {
    switch deed.first {
    case "died", "drowned", "fled", "resigned", "withdrew": true
    case "fell": deed.dropFirst().first == "ill"
    case "was", "were": ["killed", "shot", "drowned", "arrested", "taken"].contains(deed.dropFirst().first)
    default: false
    }
  }

  /// "took place on the 19th", "was held on the 11th", "opened on 3 July": on another day.
  private func isHeldLater(_ deed: [String], _ plan: Plan) -> Bool {
    let pair = deed.prefix(2).joined(separator: " ")
    let isHeld =
      ["took place", "was held", "were held", "came off"].contains(pair)
      || ["happened", "occurred"].contains(deed.first)
      || plan.verb.map { verb in deed.first == verb + "ed" || deed.first == verb + "d" } ?? false
    guard isHeld else { return false }
    return deed.dropFirst().prefix(6).contains { word in
      word.first?.isNumber == true || CalendarWords.names.contains(word)
    }
  }

  /// Words.
  private static let reach = 9
  /// They open another clause.
  private static let clauses: Set<String> = [
    "and", "but", "who", "which", "when", "while", "because", "although", "though", "as", "if", "until", "after",
    "before",
  ]
  /// What one who has gone may never do.
  private static let afterwards: Set<String> = [
    "returned", "came", "saw", "recovered", "spoke", "forgot", "arrived", "reached", "went", "married",
  ]
}
