import Chronology
package import DateResolution

extension Derivation {
  /// How the date was worked out, in one line of plain words: the expression, what it was counted from, the steps, and
  /// the name of the rule. For those who look after the chronology, and for other programs.
  package var words: String {
    let told = sentence
    if rule.isEmpty { return told }
    return told.isEmpty ? "rule: " + rule : told + " (rule: " + rule + ")"
  }

  /// Whether somebody wrote the date down, so that nothing had to be worked out.
  package var isByHand: Bool { rule == "hand-written" }

  /// The same for readers, without the rule's name; nil where nothing was worked out, for the date is what the words say.
  package var wordsForReaders: String? {
    guard !isByHand, anchor != nil || !steps.isEmpty else { return nil }
    return sentence
  }

  private var sentence: String {
    var parts: [String] = []
    if !expression.isEmpty { parts.append("“" + expression + "”") }
    if let anchor { parts.append(anchor.words) }
    var words = parts.joined(separator: ", ")
    if !steps.isEmpty {
      if !words.isEmpty { words += ": " }
      words += steps.joined(separator: "; ")
    }
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
