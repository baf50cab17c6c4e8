import Prose

/// Events named by their year: "The 2002 strike began in March", "The strike of 2002 began in March", "Last year's flood, in
/// July, …", "Next year's election will be held on 6 May".
///
/// Only of what takes place in its year, and of the verb that says so, a day behind it is of that year: not "The 2018
/// champion won on 6 May", "The 2014 law was changed on 6 May", "The 2002 war ended in March".
extension EnglishSurroundings {
  func tellsDay(_ day: Range<Int>, ofEventNamedBy year: Range<Int>) -> Bool {
    guard year.upperBound < day.lowerBound, day.lowerBound - year.upperBound <= Self.farthestDay else { return false }
    let start = startOfClause(before: year.lowerBound, within: Self.longestName) {
      Self.endsClause($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":")
    }
    var lead = pieces(start..<year.lowerBound)[...]
    var rest = pieces(year.upperBound..<day.lowerBound)[...]
    if let opener = lead.lastIndex(where: Self.openers.contains) { lead = lead[(opener + 1)...] }
    if rest.first == "s" || rest.first == "’s" { rest.removeFirst() }
    if lead.last == "of" || lead.last == "in", lead.count <= Self.longestLead, lead.first == "the" {
      // "The strike of 2002".
      guard let noun = lead.dropLast().last, Self.events.contains(noun) else { return false }
    } else {
      guard lead.isEmpty || lead == ["the"] else { return false }
      guard let noun = rest.prefix(Self.longestLead).firstIndex(where: Self.events.contains),
        rest[..<noun].allSatisfy({ $0 != "," && !Self.closing.contains($0) })
      else { return false }
      rest = rest[(noun + 1)...]
      // "The 1998 raid on Hull".
      if let place = rest.first, Self.placing.contains(place),
        let end = rest.prefix(Self.longestLead + 1).firstIndex(where: { $0 == "," || Self.takingPlace.contains($0) })
      {
        rest = rest[end...]
      }
    }
    return rest.first == "," ? isAside(rest.dropFirst(), closedAt: day.upperBound) : takesPlace(rest)
  }

  /// ", in July,", ", held in Hull on 6 May,".
  private func isAside(_ words: ArraySlice<String>, closedAt end: Int) -> Bool {
    guard stands(",", at: end), let last = words.last, Self.datings.contains(last) || last == "the" else {
      return false
    }
    guard let first = words.first, words.count > 1 else { return true }
    return Self.held.contains(first) && words.count <= Self.longestLead + 2 && !words.contains(",")
  }

  /// "Began in", "was held in Hull on", "will take place on".
  private func takesPlace(_ words: ArraySlice<String>) -> Bool {
    guard let verb = words.first, let last = words.last, Self.datings.contains(last) || last == "the",
      words.count <= Self.longestLead + 4, !words.contains(","), !words.contains(where: Self.closing.contains)
    else { return false }
    if Self.takingPlace.contains(verb), !Self.auxiliaries.contains(verb), !Self.joined.keys.contains(verb) {
      return true
    }
    var words = words
    if Self.auxiliaries.contains(verb) {
      words = words.drop { Self.auxiliaries.contains($0) }
      guard let next = words.first else { return false }
      // "Was in July", "will be in July"; "was held", "will begin".
      if Self.datings.contains(next) || Self.held.contains(next) || Self.bases.contains(next) { return true }
    }
    guard let next = words.first, let second = words.dropFirst().first else { return false }
    return Self.joined[next]?.contains(second) ?? false
  }

  /// The words in lower case, and the commas.
  private func pieces(_ range: Range<Int>) -> [String] {
    String(decoding: text[range], as: UTF8.self).replacing(",", with: " , ").replacing("'", with: " ").lowercased()
      .split { $0 == " " || $0 == "\n" || $0 == "\"" || $0 == "“" }.map(String.init)
  }

  /// What takes place, and is over soon.
  private static let events: Set<String> = [
    "strike", "strikes", "flood", "floods", "flooding", "election", "elections", "referendum", "vote", "poll", "polls",
    "quake", "earthquake", "tsunami", "storm", "hurricane", "cyclone", "fire", "fires", "raid", "raids", "attack",
    "attacks", "bombing", "bombings", "crash", "disaster", "massacre", "shooting", "shootings", "riot", "riots",
    "uprising", "coup", "invasion", "siege", "festival", "games", "olympics", "championship", "championships", "cup",
    "tournament", "final", "race", "marathon", "concert", "summit", "conference", "congress", "fair", "exhibition",
    "parade", "march", "rally", "trial", "inquest", "census", "eruption", "explosion", "landslide", "hearing",
    "convention", "protest", "protests", "heatwave", "eclipse",
  ]
  /// First words of what says that it took place.
  private static let takingPlace: Set<String> = [
    "began", "started", "opened", "struck", "erupted", "happened", "occurred", "was", "were", "will", "took", "broke",
    "kicked", "got", "fell",
  ]
  private static let auxiliaries: Set<String> = ["was", "were", "will", "be"]
  private static let bases: Set<String> = ["begin", "start", "open", "happen"]
  private static let joined: [String: Set<String>] = [
    "took": ["place"], "take": ["place"], "broke": ["out"], "kicked": ["off"], "got": ["under"], "fell": ["on", "in"],
  ]
  private static let held: Set<String> = [
    "held", "staged", "fought", "run", "hosted", "played", "called", "begun", "launched",
  ]
  private static let datings: Set<String> = ["on", "in", "early", "late", "mid"]
  private static let placing: Set<String> = ["of", "in", "on", "at", "near", "off", "by", "against"]
  /// Before the name, at the head of its clause.
  private static let openers: Set<String> = [
    "and", "but", "that", "when", "while", "as", "although", "though", "because", "where", "if", "after", "said",
    "says",
    "added",
  ]
  /// What leads to another clause.
  private static let closing: Set<String> = [
    "who", "which", "that", "whose", "and", "but", "or", "after", "before", "since", "until", "when", "while", "as",
    "because", "than", "from", "by", "said", "says", ";", "not", "over",
  ]
  /// Words.
  private static let longestLead = 5
  /// Bytes.
  private static let longestName = 60
  private static let farthestDay = 90
}
