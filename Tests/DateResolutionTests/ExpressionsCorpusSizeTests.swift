import Testing

/// How large the corpus of expressions is: every list of cases, each phrasing counted once.
@Suite struct ExpressionsCorpusSizeTests {
  static let lists: [[CorpusCase]] = [
    ExpressionsBareDaysTests.byNumber,
    ExpressionsBareDaysTests.withWeekday,
    ExpressionsBareDaysTests.weekdayDecides,
    ExpressionsBareDaysTests.monthAndDay,
    ExpressionsBareDaysTests.ofRelatives,
    ExpressionsBareDaysTests.numberRanges,
    ExpressionsCountsTests.weeksToTheDay,
    ExpressionsCountsTests.weekdaysBeside,
    ExpressionsCountsTests.severalUnits,
    ExpressionsCountsTests.bounded,
    ExpressionsCountsTests.windows,
    ExpressionsPeriodsTests.earlierAndLater,
    ExpressionsPeriodsTests.parts,
    ExpressionsPeriodsTests.weeks,
    ExpressionsPeriodsTests.runs,
    ExpressionsPeriodsTests.fiscal,
    ExpressionsPeriodsTests.halves,
    ExpressionsPeriodsTests.splitYears,
    ExpressionsPeriodsTests.feasts,
    ExpressionsRangesTests.yearless,
    ExpressionsRangesTests.numeric,
    ExpressionsRangesTests.mixed,
    ExpressionsRangesTests.untilNow,
    ExpressionsRangesTests.fromNow,
    ExpressionsRangesTests.weeks,
    ExpressionsFormsTests.numerals,
    ExpressionsFormsTests.words,
    ExpressionsFormsTests.decades,
    ExpressionsFormsTests.impossible,
    ExpressionsFormsTests.orders,
    ExpressionsNegativeTests.all,
    ExpressionsRelativeTests.days,
    ExpressionsRelativeTests.weekdays,
    ExpressionsRelativeTests.months,
    ExpressionsRelativeTests.yearless,
    ExpressionsRelativeTests.weeks,
    ExpressionsRelativeTests.years,
    ExpressionsRelativeTests.parts,
    ExpressionsStatedTests.days,
    ExpressionsStatedTests.months,
    ExpressionsStatedTests.years,
    ExpressionsStatedTests.larger,
    ExpressionsStatedTests.portions,
    ExpressionsOtherTests.ranges,
    ExpressionsOtherTests.lengths,
    ExpressionsOtherTests.sets,
    ExpressionsOtherTests.times,
    ExpressionsOtherTests.feasts,
    ExpressionsOtherTests.vague,
    ExpressionsOtherTests.nothing,
  ]

  @Test func holdsAtLeastSeventeenHundredCases() {
    let texts = Set(Self.lists.joined().map(\.text))
    #expect(texts.count >= 1700, "\(texts.count) phrasings")
  }
}
