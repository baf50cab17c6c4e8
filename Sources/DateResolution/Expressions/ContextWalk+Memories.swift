import TimeExpressions

extension ContextWalk {
  /// "It was the Saturday night when the king died", she says of long ago: not the Saturday of the day of writing.
  mutating func isOfMemory(_ expression: TimeExpression, _ resolution: Resolution) -> Bool {
    resolution.anchor?.kind == .documentDate && expression.meaning.isWeekday
      && surroundings.isDayOfMemory(expression.range)
  }
}
