import Chronology
import TimeExpressions

extension ContextWalk {
  /// "He came here in 1972. He has bought a ticket for next year", "Last month there were elections": a story whose day of
  /// writing nobody knows speaks from that day, and not from where it has come to. "He left. Next year he was back" can be
  /// a slip for "the next year", and "this year" be the story's.
  mutating func speaksOfWriting(_ expression: TimeExpression, _ resolution: Resolution) -> Bool {
    guard context.documentDay == nil, context.isStory, resolution.date != nil, !context.isDefinite,
      resolution.anchor?.kind == .earlierMention
    else { return false }
    let relation: Relation
    switch expression.meaning.core {
    case .unit(let unit, let told) where unit > .day: relation = told
    case .named(let date, let told) where date.weekday == nil: relation = told
    default: return false
    }
    switch relation {
    case .last: return expression.tense != .unknown || expression.startsSentence
    case .this, .next:
      return expression.tense == .future || expression.tense == .present
        || surroundings.isPresentPerfect(expression.range.lowerBound)
    default: return false
    }
  }
}
