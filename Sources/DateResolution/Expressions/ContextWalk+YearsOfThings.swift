import Chronology
import TimeExpressions

/// A year that names what is to come and not the day spoken of.
extension ContextWalk {
  /// "The 2019 budget will be presented on September 10", "Tickets for 2019 go on sale on September 10", told in 2018: of the
  /// year in which the report speaks, or of the one that names the thing. "In 2019 the fair will open on September 10" is of
  /// 2019.
  mutating func leaveYearOfThing(_ expression: TimeExpression, _ resolution: inout Resolution) {
    guard !context.isStory, let today = context.documentDay, let named = context.mention,
      named.sentence == expression.sentence, case .year(let year) = named.point, year > today.year,
      resolution.point?.year == year, case .date(let date) = expression.meaning, date.month != nil, date.year == nil,
      surroundings.namesThing(named.range), let point = resolution.point,
      let own = BareDates.year(for: date, today, .future), own != point
    else { return }
    resolution.date = .oneOf([own.date, point.date])
    resolution.steps.append("or of the year of writing, for “\(named.text)” only names what is told")
  }
}
