import Chronology
import TimeExpressions

/// Years that a text names before its own story has any: they lend themselves to no bare day.
extension ContextWalk {
  /// "Tolliver has preached here since 1951. On July 2 eleven people came", "The club, founded in 1951, was fined on 3 July":
  /// how long ago something began, in a text whose own year nothing has told. "The church was built in 1951. On 3 July it
  /// burned" tells of that year.
  ///
  /// "Sixty people stood outside on Saturday. It was opened on 14 May 1906": and so with whatever a report looks back to from
  /// its own days, once it has spoken of them.
  mutating func isInPassing(_ point: CalendarPoint, _ expression: TimeExpression) -> Bool {
    guard context.documentDay == nil, context.heading == nil, context.carried == nil, context.isStory,
      !context.isInterview
    else { return false }
    if !context.isNarrative, let pointed = context.pointedBlock, pointed <= expression.block,
      !expression.startsSentence, !expression.meaning.pointsToSpeech
    {
      return true
    }
    guard case .year = point else { return false }
    return expression.link == .since || surroundings.isOfBeginning(expression.range)
  }

  /// "The fire broke out on 3 May 1966. The owner died in 1971": told ahead of the story, or where it has come to.
  mutating func tellsDeathAhead(_ point: CalendarPoint, _ expression: TimeExpression) -> Bool {
    guard case .year = point, let main = context.story.main, main.point.month != nil, !expression.startsSentence else {
      return false
    }
    return surroundings.tellsDeath(expression.range)
  }
}
