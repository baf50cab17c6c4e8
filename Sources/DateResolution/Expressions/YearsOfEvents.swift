import Chronology
import TimeExpressions

/// The years by which a text names its events lend themselves to the days on which those took place: "The 2002 strike began in
/// March", "Last year's election, held on 6 May, …".
struct YearsOfEvents {
  struct Lent {
    let meaning: Meaning
    /// The words that tell the year.
    let words: Range<Int>
  }

  /// By the beginning of the expression.
  private var lent: [Int: Lent] = [:]

  static let none = YearsOfEvents()

  private init() {}

  /// - Parameter expressions: in order of their place.
  init(of expressions: [TimeExpression], in surroundings: any ExpressionSurroundings) {
    for (year, day) in zip(expressions, expressions.dropFirst()) where year.sentence == day.sentence {
      guard case .date(let date) = day.meaning, date.month != nil, !date.isIndefinite, date.dayMonthOrder == nil,
        date == PartialDate(month: date.month, day: date.day), let meaning = Self.meaning(of: date, in: year.meaning),
        surroundings.tellsDay(day.range, ofEventNamedBy: year.range)
      else { continue }
      lent[day.range.lowerBound] = Lent(meaning: meaning, words: year.range)
    }
  }

  private static func meaning(of date: PartialDate, in year: Meaning) -> Meaning? {
    switch year {
    case .date(let named):
      guard let number = named.year, named == PartialDate(year: number) else { return nil }
      return .date(date.inYear(number))
    case .unit(.year, .last), .unit(.year, .this), .unit(.year, .next): return .inside(date, of: year)
    default: return nil
    }
  }

  subscript(expression: TimeExpression) -> Lent? { lent.isEmpty ? nil : lent[expression.range.lowerBound] }
}
