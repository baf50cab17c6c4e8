import Chronology
import DateResolution

/// What the word before a date makes of it: "since 2014" is not 2014.
enum DatePreposition: Sendable {
  /// "on 5 July", "in 2014", or nothing at all: the date itself.
  case at
  /// "since 2014", "from 3 May on": begun then, and going on.
  case since
  /// "until 2014": ended then.
  case until
  /// "before Friday", "prior to 2014", "ahead of".
  case before
  /// "after 11 September", "following".
  case after
  /// "by Friday", "no later than": then or before.
  case by

  /// The preposition that ends just before the expression; `words` are those of the sentence before it, small.
  init(before words: [String]) {
    // Articles and adverbs between the two change nothing: "until the early 1990s", "since at least 2014".
    var rest = words[...]
    while let last = rest.last, Self.transparent.contains(last) { rest = rest.dropLast() }
    let last = rest.last ?? ""
    let pair = rest.suffix(2).joined(separator: " ")
    switch (pair, last) {
    case ("until after", _), ("till after", _), ("not until", _): self = .at
    case ("prior to", _), ("ahead of", _), (_, "before"): self = .before
    case ("later than", _), (_, "by"): self = .by
    case (_, "since"), ("starting in", _), ("beginning in", _): self = .since
    case ("up to", _), (_, "until"), (_, "till"), (_, "through"): self = .until
    case (_, "after"), (_, "following"): self = .after
    default: self = .at
    }
  }

  /// "before dawn on Friday", "by last night" lie on that day: around a time of day the day stands.
  func ofDay(_ type: TIMEX3Type) -> DatePreposition {
    guard type == .time else { return self }
    switch self {
    case .before, .after, .by: return .at
    case .at, .since, .until: return self
    }
  }

  private static let transparent: Set<String> = [
    "the", "at", "least", "about", "around", "early", "mid", "late", "as", "on",
  ]

  /// The date of what stands beside the preposition, nil when nothing is left of it. Where the text speaks of the past
  /// the document's last possible day closes what "after" leaves open; where it speaks of what is to come, its first
  /// possible day closes "by" and "before".
  func apply(to date: HistoricalDate, direction: PastOrFuture, document: HistoricalDate?) -> HistoricalDate? {
    switch self {
    case .at: return date
    case .since: return .interval(date, nil)
    case .until: return .interval(nil, date)
    case .before: return date.earliest.map { Self.upTo($0 - 1, direction, document) }
    case .by: return date.latest.map { Self.upTo($0, direction, document) }
    case .after:
      guard let first = date.latest.map({ $0 + 1 }) else { return nil }
      if direction == .past, let written = document?.latest, written >= first { return .within(first, written) }
      return .within(first, nil)
    }
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
    case .after: "“after” puts it later than that"
    case .by: "“by” puts it no later than that"
    }
  }
}
