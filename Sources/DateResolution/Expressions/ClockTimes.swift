import Chronology
import TimeExpressions

/// "10 p.m. Wednesday", "noon", "that evening": TIMEX3 gives the time, the product's date the day.
struct ClockTimes: ResolutionStrategy {
  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .time(let time, let on) = meaning else { return nil }
    let suffix = TIMEX3Value.time(time)
    if let on {
      guard var resolution = resolver.resolve(on, in: context) else { return nil }
      resolution.type = .time
      resolution.value = (resolution.point?.day?.description ?? day(resolution.value)) + suffix
      return resolution
    }
    if time.isRecurring { return Resolution(type: .time, value: "XXXX-XX-XX" + suffix) }
    if context.isNarrative || context.documentDay == nil {
      guard let mention = context.lastDay, let day = mention.point.day else {
        return Resolution(type: .time, value: "XXXX-XX-XX" + suffix)
      }
      var resolution = Resolution(
        .day(day), basis: .relative, anchor: context.anchor(mention), "on the day of “\(mention.text)”")
      (resolution.type, resolution.value) = (.time, day.description + suffix)
      if context.sentence - mention.sentence > Self.reach, context.block != mention.block {
        resolution.date = nil
        resolution.steps.append("but that is too far back to tell whether it is still that day")
      }
      return resolution
    }
    guard let today = context.documentDay, let anchor = context.documentAnchor else { return nil }
    // In news: the day the sentence or paragraph spoke of, else the day of writing.
    if let mention = context.lastDay, let day = mention.point.day {
      var resolution = Resolution(
        .day(day), basis: .relative, anchor: context.anchor(mention), "on the day of “\(mention.text)”")
      (resolution.type, resolution.value) = (.time, day.description + suffix)
      return resolution
    }
    var resolution = Resolution(.day(today), basis: .relative, anchor: anchor, "on the document's day")
    (resolution.type, resolution.value) = (.time, today.description + suffix)
    return resolution
  }

  /// So many sentences on, in another paragraph, the day may be another.
  private static let reach = 2

  private func day(_ value: String) -> String { value.isEmpty ? "XXXX-XX-XX" : value }
}
