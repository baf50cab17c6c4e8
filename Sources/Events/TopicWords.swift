import Prose

/// The words that titles share, each by its most frequent form as a noun: "Elections", where titles have "election",
/// "elections" and "elected". Names are no topics, nor are words of time and measure, which every chronology is full of.
///
/// English does not mark its nouns. A word in -ed or -ing is taken for one where the words around it say so ("the
/// bombing", "signing of the treaty"), and a form that differs from its stem in its middle ("began") never. A verb counts
/// for a topic only where other titles have the noun, as often as the verb or more often. A word in -s that stands where a
/// verb can stand ("Tender opens", "the works move") counts for neither, so that a topic needs one place where the word
/// can be a noun only.
package struct TopicWords: Sendable {
  private var forms: [String: String] = [:]

  /// Linear in the words of the titles.
  package init(_ events: [Event]) {
    var counts: [String: [String: Int]] = [:]
    var verbs: [String: Int] = [:]
    for event in events {
      for term in Self.terms(of: event.title, event) {
        switch term.kind {
        case .noun: counts[term.stem, default: [:]][term.word, default: 0] += 1
        case .verb: verbs[term.stem, default: 0] += 1
        case .either: break
        }
      }
    }
    // "come" and "comes" stand where nouns stand, too, but "came" and "coming" say what they are.
    for (stem, words) in counts where words.values.reduce(0, +) >= verbs[stem] ?? 0 {
      // The shortest of the most frequent forms; the alphabet breaks ties.
      let best = words.min { left, right in
        (-left.value, left.key.utf8.count, left.key) < (-right.value, right.key.utf8.count, right.key)
      }
      forms[stem] = best.map { $0.key.prefix(1).uppercased() + $0.key.dropFirst() }
    }
  }

  /// The topics an event can be filed under, in the order of its title and then of its text, each once.
  package func words(of event: Event) -> [String] {
    var seen: Set<String> = []
    let terms = Self.terms(of: event.title, event) + (event.text.isEmpty ? [] : Self.terms(of: event.text, event))
    return terms.compactMap { forms[$0.stem] }.filter { seen.insert($0).inserted }
  }

  private struct Term {
    var stem: String
    var word: String
    var kind: Kind

    enum Kind { case noun, verb, either }
  }

  private static func terms(of text: String, _ event: Event) -> [Term] {
    let names = Set(event.names.flatMap { WordScanner().words(of: $0).map(\.lowered) })
    let words = WordScanner().words(of: text).map(\.lowered)
    return words.indices.compactMap { index in
      let word = words[index]
      guard word.utf8.count > 3, word.utf8.first.map(\.isDigit) == false, !StopWords.english.contains(word),
        !names.contains(word), !measures.contains(word), !word.hasSuffix("ly"), !isOfNation(word)
      else { return nil }
      let stem = Stemmer.stem(word)
      guard isNoun(word, stem: stem, at: index, in: words) else { return Term(stem: stem, word: word, kind: .verb) }
      return Term(stem: stem, word: word, kind: canBeVerb(word, at: index, in: words) ? .either : .noun)
    }
  }

  /// "the Soviet invasion": whose it is, and not what.
  private static func isOfNation(_ word: String) -> Bool {
    let name = word.prefix(1).uppercased() + word.dropFirst()
    return Nationalities.country(of: name) != nil || Nationalities.isAdjective(name)
  }

  /// "Tender opens", "peace talks": after a word that can be its subject a word in -s is a plural or a verb.
  private static func canBeVerb(_ word: String, at index: Int, in words: [String]) -> Bool {
    guard index > 0, word.hasSuffix("s"), !word.hasSuffix("ss"), !nounsOfTheirOwn.contains(word) else { return false }
    let before = words[index - 1]
    return !determiners.contains(before) && !StopWords.english.contains(before) && !measures.contains(before)
      && before.utf8.first.map(\.isDigit) == false && !adjectives.contains { before.hasSuffix($0) }
  }

  private static func isNoun(_ word: String, stem: String, at index: Int, in words: [String]) -> Bool {
    // "began", "held": what is left of the stem after its inflection is not how the word begins. "flown", "taken": the
    // stem has lost an ending that only verbs have.
    if nounsOfTheirOwn.contains(word) { return true }
    guard word.hasPrefix(stem.dropLast()) else { return false }
    for ending in ["en", "wn"] where word.hasSuffix(ending) && !stem.hasSuffix(ending) { return false }
    for ending in adjectives where word.hasSuffix(ending) { return false }
    // "to begin", "they will vote".
    if index > 0, beforeVerbs.contains(words[index - 1]) { return false }
    guard word.hasSuffix("ed") || word.hasSuffix("ing") else { return true }
    if index + 1 < words.count, words[index + 1] == "of" { return true }
    let before = words[..<index].suffix(2)
    // "the bombing", "a suicide bombing"; not "the army was opening", nor "the army opened".
    guard let last = before.last else { return false }
    if determiners.contains(last) { return true }
    return word.hasSuffix("ing") && before.first.map(determiners.contains) == true && !StopWords.english.contains(last)
  }

  private static let beforeVerbs: Set<String> = [
    "to", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "do", "does", "did", "i",
    "he", "she", "it", "we", "you", "they", "who", "never", "ever",
  ]
  private static let adjectives = ["ern", "ous", "ful", "less", "able", "ible", "est", "ward"]

  /// Nouns whose stem is that of a verb which begins otherwise.
  private static let nounsOfTheirOwn: Set<String> = ["death", "deaths", "birth", "births"]

  private static let determiners: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "no", "every",
    "each",
    "any", "some", "another", "first", "second", "third", "last", "next", "new",
  ]

  /// Times, amounts and parts, in the forms that have more than three letters.
  private static let measures: Set<String> = Set(
    [
      "second", "minute", "hour", "week", "weekend", "month", "year", "decade", "century", "date", "night", "morning",
      "afternoon", "evening", "noon", "midnight", "dawn", "dusk", "spring", "summer", "autumn", "winter", "season",
      "quarter", "moment", "period", "time", "today", "yesterday", "tomorrow", "anniversary", "dozen", "hundred",
      "thousand", "million", "billion", "number", "half", "part", "rest", "most", "more", "total", "amount", "couple",
      "pair", "beginning", "start", "middle", "thing", "kind", "sort", "case", "fact", "place", "point", "side", "way",
      "person", "third", "fourth", "fifth", "four", "five", "seven", "eight", "nine", "eleven", "twelve", "twenty",
      "thirty", "forty", "fifty", "sixty", "mile", "kilometre", "kilometer", "metre", "meter", "percent", "days",
      "halves", "people", "centuries", "anniversaries", "january", "february", "march", "april", "june", "july",
      "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
      "saturday", "sunday",
    ].flatMap { [$0, $0 + "s"] })
}
