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
      "The company cut its dividend on [Monday] due to its losses.",
      "The senate voted to ratify the treaty on [Monday].", "He was fined for what he did on [Monday].",
      "Ministers scrapped a plan due to take effect in a year after protests on [Monday].",
      "The union called off a march planned for the weekend when the company made an offer on [Monday].",
      "The focus is on [Monday]'s attack.", "Those told to leave fled on [Monday].",
      "The minister said that [Monday]'s vote was fair.", "Police said that [Monday]'s fire was no accident.",
      "He was in Oslo on [Monday].", "The heat set a record for [Monday].",
      "The exchange announced its figures for [Monday].", "In a [Monday] speech he vowed to stay.",
      "On [Monday] he agreed to resign.", "[Monday], the court promised to hear the case.",
      "The strike, which began on [Monday], is over.", "The band, which plays jazz, arrived on [Monday].",
      "He resigned as early as [Monday].", "Those arrested on [Monday] will appear in court.",
      "It was an effective strike on [Monday].", "The prisoners were allowed to leave on [Monday].",
      "The race began as planned on [Monday].", "The mine closed, as previously announced, on [Monday].",
      "The envoy offers more aid if they keep to the pact. On [Monday], the two sides met in Oslo.",
      "He told them to get on with it; on [Monday] they met.", "[Monday]'s attack is the third.",
      "The firm, which runs 30 shops, said so on [Monday].", "She scored thirty runs on [Monday].",
      "The strike on [Monday] comes amid anger over pay.", "The delay comes after the killing on [Monday] of a guard.")
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
      "Schools stay closed until at least [Monday].",
      "The bridge may be reopened on [Monday].", "The vote was moved to [Monday].",
      "The hearing was adjourned until [Monday].", "Sales start [Monday].",
      "A hearing was fixed for [Monday].", "The trial was set for [Monday].", "They called a strike for [Monday].",
      "He was remanded to appear on [Monday].", "They were bailed to return on [Monday].",
      "Drivers voted to strike from [Monday].", "The men were told to sign by [Monday].",
      "He was ordered to surrender by [Monday].", "They were urged to leave before [Monday].",
      "The judge gave them until [Monday] to reply.", "Officials gather in Kabul on [Monday].",
      "He faces a hearing on [Monday].", "She reads at the South Bank on [Monday].",
      "Rain is forecast from [Monday].", "Snow is expected on [Monday].", "They can start on [Monday].",
      "The final is on [Monday].", "The exhibition, which closed in the spring, reopens on [Monday].",
      "He signed the law, which takes effect on [Monday].", "He was picked for the tour, which starts on [Monday].",
      "The talks, which resume on [Monday], stalled.", "It is a friendly that takes place on [Monday].",
      "The lease, which runs out on [Monday], was sold.", "They hold bonds that mature on [Monday].",
      "Voters who go to the polls on [Monday] are angry.", "They honoured the man, who turns 50 on [Monday].",
      "The vote could be held as early as [Monday].", "He agreed to vote as early as [Monday].",
      "The law is effective from [Monday].", "Ahead of [Monday]'s election, he spoke.", "See you on [Monday].",
      "Back on [Monday].", "On [Monday] the board planned to visit the site.", "Tickets on sale on [Monday].",
      "If the vote is held on [Monday], he may win.",
      "If notice were given on [Monday], he would go.", "The fund could cut rates on [Monday].",
      "The anniversary falls on [Monday].", "Unless a deal is reached by [Monday], they strike.",
      "The service on [Monday] is expected to draw thousands.", "The road is closed from [Monday].",
      "The miners planned a march on [Monday] and were to meet at noon.",
      "Her aide, after a long flight from the coast, is scheduled to spend only five hours on the ground in the port, her "
        + "first stop [Monday], before flying home.",
      "The council will discuss [Monday]'s election.", "It was expected as planned to open on [Monday].",
      "I am away until [Monday].", "I'm away from [Monday].", "A reminder that [Monday] is a holiday.",
      "Letters will be sent to the accused on [Monday].", "Food would reach the displaced by [Monday].")
    + means(
      "2007-11-04",
      "Voters go to the polls on [Sunday].", "The delegation heads to Cairo on [Sunday].",
      "The team leaves on [Sunday].", "The deadline is [Sunday], and the rebels will not yield.")

  /// The words fit what was and what is to come: one of two days.
  static let open = [
    "They were told to leave on [Monday].", "He asked them to meet on [Monday].",
    "The drivers voted to strike on [Monday].", "Unions have called a protest in Paris on [Monday].",
    "The airline has cancelled flights on [Monday].", "A hearing had been fixed for [Monday].",
    "He had planned to sail on [Monday].", "He was to appear in court [Monday].",
    "He was due to be released on [Monday].",
    "Flights were suspended from [Monday].", "He was due to appear in court on [Monday].", "[Monday]'s race is off.",
    "She is doubtful for [Monday]'s derby.", "He named a squad for [Monday]'s game.",
    "[Monday]'s final is sold out.", "The firm will appeal [Monday]'s ruling.",
    "They would look for ways to get around [Monday]'s order by the court.",
  ].map {
    CorpusCase(
      expected: .value("2007-10-29", edtf: "[2007-10-29,2007-11-05]"), text: $0, day: thursday, style: .news)
  }

  /// A verb in the past that the month itself dates is not of the month to come, however near that lies.
  static let pastMonth =
    means(
      "2006-12", "The minister resigned in [December].", "The plant closed in [December].",
      "In [December], the plant closed.", "He was arrested in [December].", "Prices fell three percent in [December].",
      "The bridge was reopened in [December].")
    + means("2007-03", "Since [March], prices have risen.", "It has been shut since [March].")
    + means(
      "2006-12", "She was the first to leave back in [December].", "It was sold back in [December].",
      "Back in [December], they put it off.")

  /// What the present tells, and "Come November".
  static let nextMonth =
    means(
      "2007-12", "The firm is holding a sale in [December].", "Come [December], those who paid will be served.",
      "The show opens in [December].")

  @Test("A month to come", arguments: nextMonth) func monthToCome(_ corpusCase: CorpusCase) { check(corpusCase) }

  /// It may be the noun that the month dates.
  static let openMonth = [
    "The union called a strike in [December].", "The judge set a hearing in [December].",
    "He bought seats for the show in [December].",
  ].map {
    CorpusCase(expected: .value("2007-12", edtf: "[2006-12,2007-12]"), text: $0, day: thursday, style: .news)
  }

  /// A day that is told as past and would lie ahead: TIMEX3 has the one before, and the reader both, for the day of writing
  /// may be off.
  static let pastDay = [
    "The strike ended on [Nov. 20].", "The festival ended on [November 20].",
    "The mine closed on [20 November].",
  ].map {
    CorpusCase(expected: .value("2006-11-20", edtf: "[2006-11-20,2007-11-20]"), text: $0, day: thursday, style: .news)
  }

  /// The day is of the noun behind it, and not of the verb.
  static let dayOfNoun = [
    "A [November 20] hearing was announced by the court.", "The [November 20] deadline was set by the board.",
  ].map {
    CorpusCase(expected: .value("2007-11-20", edtf: "[2006-11-20,2007-11-20]"), text: $0, day: thursday, style: .news)
  }

  /// "With the third departing": a participle has the time of its clause's verb, however long the clause.
  static let longClause =
    means(
      "2008-06-06",
      "It said two new ferries would sail from the town on some nights from the spring, with the third departing every "
        + "week from [6 June].")

  @Test("A day past", arguments: pastDay) func dayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A day of a noun", arguments: dayOfNoun) func eachDayOfNoun(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A long clause", arguments: longClause) func eachLongClause(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A month past", arguments: pastMonth) func monthPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A month on either side", arguments: openMonth) func monthOpen(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A weekday on either side", arguments: open) func weekdayOpen(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A weekday past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A weekday to come", arguments: future) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
}
