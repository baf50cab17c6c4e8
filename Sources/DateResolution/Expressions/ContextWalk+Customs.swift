import TimeExpressions

/// What a history says of the years since, and not of its own.
extension ContextWalk {
  /// "He was canonised in 1233; his feast is on 4 August", "The club was founded in 1987. Permits run out on 30 June": the
  /// year of a story that is told as past is not that of its present. Behind a day or a month it may be: "We landed on 3 May
  /// 1851. On 10 May we sail."
  mutating func isCustom(_ expression: TimeExpression) -> Bool {
    guard storyIsPast, context.documentDay == nil, context.isStory, context.heading == nil, !context.isInterview,
      expression.meaning.takesYear, let told = context.storyDate, told.point.unit >= .year
    else { return false }
    switch expression.tense {
    case .present, .future: return !surroundings.isToldAsPast(expression.range.lowerBound)
    case .past, .open, .unknown: return surroundings.isPresentPassive(expression.range.lowerBound)
    }
  }
}
