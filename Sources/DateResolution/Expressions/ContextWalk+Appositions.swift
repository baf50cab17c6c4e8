import Chronology
import TimeExpressions

/// What is counted from an event that nothing dates, and stands beside a date all the same.
extension ContextWalk {
  /// "On 2 October 1950, the day after the army crossed", "today is the eighth day of the strike": TIMEX3 has the value of
  /// the date that it restates. The product has that date once, and none for what is said of it. "On 17 June, two days
  /// before the launch" tells a distance, which has a value of its own.
  mutating func restate(_ expression: TimeExpression, _ resolution: inout Resolution) {
    guard resolution.date == nil, resolution.point == nil,
      case .shift(let quantity, .day, _, from: .event) = expression.meaning
    else { return }
    let place = expression.range.lowerBound
    let isNth = expression.rule == "<nth> day"
    guard isNth || quantity.whole == 1 else { return }
    if let mention = context.mention, case .day = mention.point, mention.place < place,
      surroundings.restates(mention.place..<place)
    {
      (resolution.type, resolution.value) = (.date, mention.point.value)
    } else if isNth, !context.isNarrative, let day = context.documentDay, surroundings.presents(place) {
      // "It's the second day of an offensive."
      (resolution.type, resolution.value) = (.date, day.description)
    }
  }
}
