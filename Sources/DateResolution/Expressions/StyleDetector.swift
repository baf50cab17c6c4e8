import Chronology
package import TimeExpressions

/// Tells reports from stories by their own time expressions.
///
/// A report speaks from its day: "yesterday", "on Monday", "last week". A story brings its own dates, with years, far
/// from the day it was written. The share of the two decides.
package enum StyleDetector {
  package static func style(of expressions: [TimeExpression], documentYear: Int?) -> TextStyle {
    var deictic = 0
    var stated = 0
    var distant = 0
    for expression in expressions {
      switch expression.meaning {
      case .unit(.day, .this), .unit(_, .last), .unit(_, .next), .unit(_, .this), .named(_, .last),
        .shift(_, _, _, from: .speech):
        deictic += 1
      case .date(let date):
        if date.weekday != nil && date.day == nil { deictic += 1 }
        if let year = date.year, !date.yearIsShort {
          stated += 1
          if let documentYear, abs(documentYear - year) > 3 { distant += 1 }
        }
      default: break
      }
    }
    guard documentYear != nil else { return stated > deictic ? .narrative : .news }
    return distant >= 5 && distant > 3 * deictic && distant * 2 > stated ? .narrative : .news
  }
}
