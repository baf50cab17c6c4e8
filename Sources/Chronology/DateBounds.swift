/// The four days that a date is known by: when the thing dated began at the earliest and at the latest, and when it
/// ended at the earliest and at the latest. A bound that nobody knows, or that is open, is nil.
///
/// "2008" (an event in that year) has 2008-01-01, 2008-12-31, 2008-01-01, 2008-12-31; the war "1979/1989" has
/// 1979-01-01, 1979-12-31, 1989-01-01, 1989-12-31; a day has four times the same.
///
/// The four bounds are those of CIDOC CRM's time-spans (P81, P82) and of Kauppinen et al., "Determining relevance of
/// imprecise temporal intervals for cultural heritage information retrieval" (2010).
public struct DateBounds: Hashable, Sendable {
  public var earliestBegin: Day?
  public var latestBegin: Day?
  public var earliestEnd: Day?
  public var latestEnd: Day?

  public init(earliestBegin: Day?, latestBegin: Day?, earliestEnd: Day?, latestEnd: Day?) {
    self.earliestBegin = earliestBegin
    self.latestBegin = latestBegin
    self.earliestEnd = earliestEnd
    self.latestEnd = latestEnd
  }

  /// Some time between these days, or all of it: the same outer bounds at both ends.
  public init(within earliest: Day?, _ latest: Day?) {
    self.init(earliestBegin: earliest, latestBegin: latest, earliestEnd: earliest, latestEnd: latest)
  }

  /// The first day that can belong to it; nil when open.
  public var earliest: Day? { earliestBegin }
  /// The last day that can belong to it; nil when open.
  public var latest: Day? { latestEnd }
}
