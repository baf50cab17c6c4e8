import Chronology
import DateResolution

/// What of an event decides, besides its words, whether it can be one with another: its days, kinds and places as numbers.
struct MergeKey: Sendable {
  /// Days since 1970; what is open, or has no date, reaches beyond every day.
  private(set) var first = Int.min
  private(set) var last = Int.max
  private var latestBegin = Int.max
  private var earliestEnd = Int.min
  /// How many days the date spans.
  private var width = Int.max
  /// How alike words must be that stand at these very dates.
  private var similarityAtSameDate = 0.0
  /// The number of its first source's document.
  let document: Int32
  /// The number of the gazetteer's entry that it is.
  let namedEvent: Int32?
  // What takes least room stands last, so that a key fills no more than a line of the processor's cache.
  var isDated: Bool
  var isPlan: Bool
  var isGiven: Bool
  private var isDay = false
  /// Whether a day that another document contradicts would be a matter of dispute.
  private var isDisputable = false

  init(_ event: Event, document: Int32, namedEvent: Int32?) {
    isDated = event.date != nil
    isPlan = event.kind == .plan
    isGiven = event.basis == .given
    self.document = document
    self.namedEvent = namedEvent
    guard let date = event.date else { return }
    first = date.earliest?.ordinal ?? .min
    last = date.latest?.ordinal ?? .max
    latestBegin = date.bounds.latestBegin?.ordinal ?? .max
    earliestEnd = date.bounds.earliestEnd?.ordinal ?? .min
    width = date.width ?? .max
    let precision = date.precision
    isDay = precision == .day
    isDisputable = isDay && event.basis != .document && (event.kind == .occurrence || isGiven)
    // A day narrows far more than a year does.
    similarityAtSameDate =
      precision >= .day && precision != .range ? Self.leastSimilarity : precision >= .month ? 0.45 : 0.6
  }

  /// How alike the words must be for two events of these dates and kinds to be one; nil when no likeness is enough, as it
  /// is for two that somebody wrote by hand.
  func neededSimilarity(_ other: MergeKey) -> Double? {
    if isGiven && other.isGiven { return nil }
    guard isPlan == other.isPlan || isGiven || other.isGiven, isDated == other.isDated else { return nil }
    guard isDated else { return 0.8 }
    if first == other.first, last == other.last, latestBegin == other.latestBegin, earliestEnd == other.earliestEnd {
      return similarityAtSameDate
    }
    if isCompatible(with: other) {
      // A window of years agrees with almost anything.
      return max(width, other.width) <= Self.widestAgreement ? 0.5 : nil
    }
    // Contradictions are claimed by different documents, in words that leave no doubt.
    guard document != other.document, isDisputable, other.isDisputable, isNear(other) else { return nil }
    return 0.55
  }

  /// From which day to which an event can be; of several, from the latest of the first to the earliest of the last.
  struct Days: Sendable {
    var first: Int
    var last: Int

    mutating func formIntersection(_ other: Days) {
      first = max(first, other.first)
      last = min(last, other.last)
    }

    /// Whether the one ends so long before the other begins that not even a contradiction ties them: then `canJoin` says
    /// no.
    func areApart(from other: Days) -> Bool {
      // An open end is below, or above, every day, and so is never subtracted.
      other.first > last && other.first - last > EventMerger.conflictDays
        || first > other.last && first - other.last > EventMerger.conflictDays
    }
  }

  var days: Days { Days(first: first, last: last) }

  /// Whether both can be one event for all that is known besides their words.
  func canJoin(_ other: MergeKey) -> Bool {
    if isGiven, other.isGiven { return false }
    if sharesName(with: other), isDated, other.isDated { return isCompatible(with: other) || contradicts(other) }
    return neededSimilarity(other) != nil
  }

  /// Whether both are the same entry of the gazetteer.
  func sharesName(with other: MergeKey) -> Bool { namedEvent != nil && namedEvent == other.namedEvent }

  /// Whether both dates can be true of one event: they share a day.
  func isCompatible(with other: MergeKey) -> Bool { other.last >= first && other.first <= last }

  /// Whether two documents put one named event on two days close by. Further apart they speak of two events.
  func contradicts(_ other: MergeKey) -> Bool { document != other.document && isDay && other.isDay && isNear(other) }

  /// Of two days.
  private func isNear(_ other: MergeKey) -> Bool { abs(first - other.first) <= EventMerger.conflictDays }

  /// What two tellings of the same day need.
  private static let leastSimilarity = 0.34

  /// Days: a year and a day.
  private static let widestAgreement = 367
}
