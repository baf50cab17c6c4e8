import Chronology
import DateResolution

/// What the word before a date makes of it: "since 2014" is not 2014.
package enum DatePreposition: Sendable {
  /// "on 5 July", "in 2014", or nothing at all: the date itself.
  case at
  /// "since 2014", "from 3 May on": begun then, and going on.
  case since
  /// "until 2014": ended then.
  case until
  /// "before Friday", "prior to 2014", "ahead of".
  case before
  /// "will not resume before Tuesday", "was not built before 1850": then or after.
  case notBefore
  /// "after 11 September", "following".
  case after
  /// "by Friday", "no later than": then or before.
  case by

  /// The preposition that ends just before the expression, or what follows right behind it ("2012 or later"). The words
  /// are those of its sentence before and behind it, small. A stretch has its own "from".
  package init(before words: [String], after following: [String] = [], isStretch: Bool = false) {
    switch following.prefix(2).joined(separator: " ") {
    // Where the clause ends there: "arrested in 1998 and later released" says nothing of since.
    case "or later",
      "or after" where following.count == 2:
      self = .since
      return
    case "or earlier",
      "or before" where following.count == 2:
      self = .by
      return
    // "years 2016 and greater": of numbers in a table, and of no clause that goes on.
    case "or greater", "and greater":
      self = .since
      return
    // "2016 and after", but not "2016 and after that".
    case "and after" where following.count == 2:
      self = .since
      return
    default: break
    }
    // "after Friday prayers", "before Sunday mass": what is held on that day names it.
    if ["after", "before", "following"].contains(words.last), Self.services.contains(following.first ?? "") {
      self = .at
      return
    }
    // Articles and adverbs between the two change nothing: "until the early 1990s", "since at least 2014".
    var rest = words[...]
    while let last = rest.last, Self.transparent.contains(last) { rest = rest.dropLast() }
    // "from 1914 on", "from May onwards"; at the head of its sentence "from" alone: "From 1952 she taught in Leeds".
    if rest.last == "from", !isStretch {
      let leads =
        rest.count == 1 && following.first.map { !["to", "until", "till", "through", "and"].contains($0) } ?? true
      if leads || ["onward", "onwards", "forward", "forwards"].contains(following.first) || following == ["on"] {
        self = .since
        return
      }
    }
    // "after or equal to", "before or in": the date itself belongs to it.
    var isIncluded = false
    for ending in [["or", "equal", "to"], ["or", "in"], ["or"], ["equal", "to"]]
    where rest.suffix(ending.count) == ending[...] {
      rest = rest.dropLast(ending.count)
      isIncluded = true
    }
    // "went through on Monday", "fell through the following summer": done then, and not up to then.
    if rest.last == "through", words.last != "through" || Self.passing.contains(rest.dropLast().last ?? "") {
      self = .at
      return
    }
    let last = rest.last ?? ""
    let pair = rest.suffix(2).joined(separator: " ")
    let isDenied = ["no", "not"].contains(rest.dropLast(2).last ?? "")
    switch (pair, last) {
    case ("until after", _), ("till after", _), ("not until", _): self = .at
    case ("later than", _), ("greater than", _): self = isDenied ? .by : isIncluded ? .since : .after
    case ("sooner than", _), ("earlier than", _): self = isDenied ? .since : isIncluded ? .by : .before
    case (_, "before") where rest.dropLast().suffix(2) == ["on", "or"]: self = .by
    case (_, "after") where rest.dropLast().suffix(2) == ["on", "or"]: self = .since
    case (_, "before") where isIncluded: self = .by
    case (_, "after") where isIncluded: self = .since
    case ("prior to", _), ("ahead of", _), (_, "before"):
      self = Self.isDenied(Array(rest.dropLast(last == "before" ? 1 : 2))) ? .notBefore : .before
    case (_, "by"): self = .by
    case (_, "since"), ("starting in", _), ("beginning in", _), (_, "starting"), (_, "beginning"),
      ("starting from", _), ("beginning from", _):
      self = .since
    // "did not open until 1847" tells when it opened, and "was delayed until the 15th" when it was.
    case (_, "until") where words.suffix(8).contains(where: Self.negations.contains): self = .at
    case (_, "until"), (_, "till"):
      self = rest.dropLast().suffix(2).contains(where: Self.delaying.contains) ? .at : .until
    case ("up to", _), (_, "through"): self = .until
    case (_, "after"), (_, "following"): self = .after
    default: self = .at
    }
  }

  /// "before dawn on Friday", "by last night" lie on that day: around a time of day the day stands.
  func ofDay(_ type: TIMEX3Type) -> DatePreposition {
    guard type == .time else { return self }
    switch self {
    case .before, .notBefore, .after, .by: return .at
    case .at, .since, .until: return self
    }
  }

  /// "before the end of the year" reaches to its last day, "after the start of 1990" from its first.
  func ofPortion(_ expression: String) -> DatePreposition {
    let words = expression.lowercased().split(separator: " ")
    let head = words.first == "the" ? words.dropFirst().first : words.first
    guard words.contains("of"), let head else { return self }
    switch self {
    case .before where ["end", "close"].contains(head): return .by
    case .after where ["start", "beginning"].contains(head): return .notBefore
    default: return self
    }
  }

  /// Whether a negation reaches to the end of the words: "will not resume", but not "did not stay and left".
  private static func isDenied(_ words: [String]) -> Bool {
    guard let place = words.suffix(8).lastIndex(where: { negations.contains($0) || deniers.contains($0) }) else {
      return false
    }
    let rest = words[(place + 1)...]
    if ["only", "long", "just", "far"].contains(rest.first) { return false }
    return !rest.contains { ["and", "but", "who", "which", "that", "or", "as"].contains($0) }
  }

  private static let deniers: Set<String> = ["cannot", "can't", "nothing", "nobody", "none", "neither", "nor"]
  private static let negations: Set<String> = [
    "not", "never", "didn't", "wasn't", "weren't", "won't", "wouldn't", "doesn't", "isn't", "hadn't", "couldn't",
    "aren't", "hasn't", "haven't",
  ]
  /// What is held on a day that names it.
  private static let services: Set<String> = [
    "prayers", "prayer", "mass", "service", "services", "worship", "evensong",
  ]
  /// Verbs behind which "until" names the new day.
  private static let delaying: Set<String> = ["delayed", "postponed", "deferred"]
  /// Verbs that "through" belongs to.
  private static let passing: Set<String> = [
    "went", "go", "goes", "gone", "going", "fell", "fall", "falls", "fallen", "got", "get", "gets", "came", "come",
    "passed", "pass", "passes", "broke", "break", "broken", "pulled", "sailed", "pushed", "put", "carried", "rushed",
    "voted", "waved", "forced", "rammed", "driven", "drove",
  ]
  private static let transparent: Set<String> = [
    "the", "at", "least", "about", "around", "early", "mid", "late", "as", "on",
  ]

  /// The date of what stands beside the preposition, nil when nothing is left of it. Where the text speaks of the past
  /// the document's last possible day closes what "after" leaves open; where it speaks of what is to come, its first
  /// possible day closes "by" and "before".
  ///
  /// `isTold` says that the clause tells it as past for certain: then "by" reaches no further than the document. `likelier`
  /// is the one of two dates that are left which "since" and "until" take.
  func apply(
    to date: HistoricalDate, direction: PastOrFuture, document: HistoricalDate?, isTold: Bool = false,
    likelier: HistoricalDate? = nil
  ) -> HistoricalDate? {
    let limit = isTold ? document?.latest : nil
    switch self {
    case .at: return date
    case .since: return Self.bound(date, \.earliest, likelier: likelier).map { .interval($0, nil) }
    case .until: return Self.bound(date, \.latest, likelier: likelier).map { .interval(nil, $0) }
    case .before:
      return Self.lastBeginning(of: date).map { Self.upTo(min($0 - 1, limit ?? $0 - 1), direction, document) }
    case .by: return date.latest.map { Self.upTo(min($0, limit ?? $0), direction, document) }
    case .after, .notBefore:
      guard let first = self == .after ? Self.firstEnd(of: date).map({ $0 + 1 }) : date.earliest else { return nil }
      if direction == .past, let written = document?.latest, written >= first { return .within(first, written) }
      return .within(first, nil)
    }
  }

  /// Of two dates that are left, "before" reaches up to the later one.
  private static func lastBeginning(of date: HistoricalDate) -> Day? {
    date.alternatives?.compactMap(\.earliest).max() ?? date.earliest
  }

  /// "After" begins with the earlier one.
  private static func firstEnd(of date: HistoricalDate) -> Day? {
    date.alternatives?.compactMap(\.latest).min() ?? date.latest
  }

  /// An interval has one beginning and one end: of a week ("since last week") it is about its outer day, and of two dates
  /// that are left it is the likelier one, in doubt.
  private static func bound(
    _ date: HistoricalDate, _ side: KeyPath<HistoricalDate, Day?>, likelier: HistoricalDate?
  ) -> HistoricalDate? {
    guard case .set = date.expression, let first = date.earliest, let last = date.latest else { return date }
    if last - first <= 6, let day = date[keyPath: side] { return .approximate(.day(day)) }
    guard let alternatives = date.alternatives else {
      // "Since last week", in a text of some year between 2009 and 2017: neither day of the window is its beginning.
      return last - first <= 366 || first.year / 10 == last.year / 10 ? date : nil
    }
    // Of a year or another far from it nothing can be said.
    guard last.year - first.year <= 1 else { return nil }
    return likelier.flatMap { alternatives.contains($0) ? .uncertain($0) : nil }
  }

  private static func upTo(_ last: Day, _ direction: PastOrFuture, _ document: HistoricalDate?) -> HistoricalDate {
    guard direction == .future, let written = document?.earliest, written <= last else { return .within(nil, last) }
    return .within(written, last)
  }

  enum PastOrFuture: Sendable { case past, future }

  /// How the derivation words it; nil when it changes nothing.
  var step: String? {
    switch self {
    case .at: nil
    case .since: "“since” makes it a beginning; the end is open"
    case .until: "“until” makes it an end; the beginning is open"
    case .before: "“before” puts it earlier than that"
    case .notBefore: "“not before” puts it no earlier than that"
    case .after: "“after” puts it later than that"
    case .by: "“by” puts it no later than that"
    }
  }
}
