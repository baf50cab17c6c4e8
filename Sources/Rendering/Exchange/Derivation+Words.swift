import Chronology
package import DateResolution

extension Derivation {
  /// How the date was worked out, in one line of plain words: the expression, what it was counted from, the steps, and
  /// the name of the rule.
  package var words: String {
    var parts: [String] = []
    if !expression.isEmpty { parts.append("“" + expression + "”") }
    if let anchor { parts.append(anchor.words) }
    var words = parts.joined(separator: ", ")
    if !steps.isEmpty {
      if !words.isEmpty { words += ": " }
      words += steps.joined(separator: "; ")
    }
    if !rule.isEmpty { words += words.isEmpty ? "rule: " + rule : " (rule: " + rule + ")" }
    return words
  }
}

extension Derivation.Anchor {
  /// "counted from the document’s date, 14 February 2010".
  package var words: String {
    let mention = text.map { " “" + $0 + "”" } ?? ""
    return switch kind {
    case .documentDate: "counted from the document’s date" + mention + ", " + date.wording
    case .earlierMention: "counted from the mention" + mention + " before it, " + date.wording
    case .namedEvent: "counted from the event" + mention + ", " + date.wording
    case .heading: "under the heading" + mention + ", " + date.wording
    }
  }
}
