import Chronology
import Testing

@testable import DateResolution

/// The day that a bare weekday means follows the verb it belongs to. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsTenseTests {
  static let thursday = Day(checkedYear: 2007, month: 11, day: 1)

  static func means(_ value: String, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map {
      CorpusCase(expected: .value(value, edtf: value), text: $0, day: thursday, style: .news)
    }
  }

  static let past =
    means(
      "2007-10-29",
      "The court ruled on [Monday].", "[Monday], the court ruled.",
      "The ministry said [Monday] that talks will resume.",
      "He was arrested on [Monday].", "The deal, which nobody wanted, was signed [Monday].",
      "The minister has denied what he told parliament on [Monday].",
      "They had been due to meet on [Monday].", "They would have met on [Monday] but for the storm.",
      "The wounded were flown out [Monday].", "Markets untouched by the crisis rose on [Monday].",
      "The company cut its dividend on [Monday] due to its losses.")
    + means(
      "2007-10-28",
      "Fighting broke out [Sunday], and the army will stay.", "[Sunday]'s attack killed four people.",
      "The man who shot him on [Sunday] will go on trial.", "[Sunday]'s report, which holds nothing new, was read.")

  static let future =
    means(
      "2007-11-05",
      "The court will rule on [Monday].", "On [Monday], the court will rule.", "The court is to rule [Monday].",
      "Schools are expected to reopen [Monday].", "He agreed to meet the rebels on [Monday].",
      "The talks are due to begin on [Monday].", "The trial is scheduled for [Monday].",
      "The two presidents meet [Monday] in Geneva.", "Arafat and Barak meet [Monday] in Washington.",
      "The summit opens [Monday].", "Parliament votes on [Monday].", "They leave for Oslo on [Monday].",
      "The ceasefire takes effect on [Monday].", "The strike ended, and on [Monday] schools will reopen.",
      "The dividend would be paid on a still unspecified day, perhaps [Monday].",
      "Funds were likely to buy its stock as soon as trading opened [Monday].",
      "The protesters planned a march on [Monday].", "Schools stay closed until [Monday].",
      "The bridge may be reopened on [Monday].", "The vote was moved to [Monday].",
      "The hearing was adjourned until [Monday].", "Sales start [Monday].")
    + means(
      "2007-11-04",
      "Voters go to the polls on [Sunday].", "The delegation heads to Cairo on [Sunday].",
      "The team leaves on [Sunday].", "The deadline is [Sunday], and the rebels will not yield.")

  @Test("A weekday past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A weekday to come", arguments: future) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
}
