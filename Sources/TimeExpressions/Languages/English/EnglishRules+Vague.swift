/// References without a place on the calendar: "now", "recently", "the past", "the near future".
extension EnglishRules {
  static let vague: [Rule] = [
    Rule("now", [.maybe("right|until|even|just"), .oneOf(["now", "currently", "nowadays"], .mark)]) {
      found in
      if found.isWord(found.first, "until", "just", "even") { return nil }
      return .vague(.present)
    },
    Rule("current", [.maybe("the"), .oneOf(["current"], .mark)]) { found in
      found.start + 1 == found.end && !found.first.flags.contains(.capitalised) ? .vague(.present) : nil
    },
    Rule("recently", [.maybe("more|most|until|very"), .oneOf(["recently", "lately"], .mark)]) { _ in .vague(.past) },
    Rule(
      "the past", ["the", .maybe("recent|distant|near|not too distant"), .oneOf(["past", "present", "future"], .mark)]
    ) { found in
      // Not the beginning of "the past few years".
      if let after = found.after(), after.flags.contains(.isWord), !isClauseWord(after, found),
        !found.isWord(after, "of", "is", "has", "if", "unless")
      {
        return nil
      }
      if found.isWord(found[.mark], "past") { return .vague(.past) }
      return .vague(found.isWord(found[.mark], "future") ? .future : .present)
    },
    Rule("future", [.maybe("near|foreseeable|distant"), .oneOf(["future"], .mark)]) { found in
      // "future payments" is no date; "in the near future", "in future" are.
      if found.first.flags.contains(.capitalised) { return nil }
      if let after = found.after(), after.flags.contains(.isWord), !isClauseWord(after, found) { return nil }
      return .vague(.future)
    },
    Rule("soon", [.maybe("very|as"), .oneOf(["soon"], .mark), .maybe("as possible")]) { found in
      // "would leave soon" and "may soon leave" are times; "soon became" only orders a story.
      if found.isWord(found.after(), "as", "after") { return nil }
      if let after = found.after(), after.flags.contains(.isWord), !isClauseWord(after, found),
        !found.isWord(found.before(), "will", "shall", "may", "might", "can", "could", "must", "should", "to"),
        !found.isWord(after, "will", "shall", "may")
      {
        return nil
      }
      if found.isWord(found.first, "as"), !found.isWord(found.last, "possible") { return nil }
      return .vague(.shortly)
    },
    Rule("to date", ["to", .oneOf(["date"], .mark)]) { found in
      // "the largest to date"; "kept up to date", "hard to date" are no times.
      endsPhrase(found) && !found.isWord(found.before(), "up", "hard", "difficult", "easy", "impossible", "possible")
        ? .vague(.present) : nil
    },
    Rule("present-day <name>", [.oneOf(["present", "modern"], .mark), .maybe(.dash), "day"]) { found in
      // "in what is present-day Belize", and no day of its own
      found.after()?.flags.contains(.capitalised) == true ? .attribute(.vague(.present)) : nil
    },
    Rule("the near term", ["the", .oneOf(["near", "short", "long"], .mark), "term"]) { _ in
      .vague(.future)
    },
    Rule(
      "this time",
      ["this time|this moment|the present time|the current time|the time being|these days|present day|current date"]
    ) { found in
      if found.isWord(found.last, "time"), found.isWord(found.first, "this") {
        return found.isWord(found.before(), "by", "from", "until", "at") ? .vague(.present) : nil
      }
      return .vague(.present)
    },
  ]
}
