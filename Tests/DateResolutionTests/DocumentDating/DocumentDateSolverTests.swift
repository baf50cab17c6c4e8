import Chronology
import DateResolution
import Prose
import Testing

/// What the solver makes of a text alone.
private func solve(_ text: String) -> InferredDocumentDate? {
  let sentences = SentenceSplitter().sentences(of: text)
  return DocumentDateSolver(
    text: text, sentences: sentences, expressions: ExpressionResolver(window: nil).resolve(text),
    events: NamedEventMatcher().mentions(in: text, sentences: sentences),
    offices: OfficeTermMatcher().mentions(in: text, sentences: sentences)
  ).solve()
}

@Suite struct DocumentDateSolverTests {
  /// The window that the text leaves, and the text. Texts are invented.
  static let cases: [(window: String?, text: String)] = [
    // Nothing to go by.
    (nil, "The minister said on Tuesday that talks would go on."),
    (nil, "Prices rose last month."),
    // What is told as past has happened.
    ("[2008-08-01..]", "The two states fought a brief war in August 2008. Relations have been cold."),
    ("[2019-03-04..]", "It opened on 2 May 1987 and closed on 4 March 2019."),
    // What did not come to pass bounds nothing.
    ("[1986-05-01..]", "The bill fell in May 1986. Had it been passed, licences would have lapsed in 2010."),
    // The days that head a diary or a chronology have come, but for what they plan.
    ("[2012-03-09..]", "4 March 2012\n\nWe left the hut.\n\n9 March 2012\n\nWe came to the lake."),
    ("[2012-03-04..]", "4 March 2012\n\nWe left the hut.\n\n9 March 2031\n\nThe lake will be drained."),
    // What is announced has not.
    ("[2019-03-04..2024-06-30]", "It closed on 4 March 2019. It will reopen on 30 June 2024."),
    // An aim is no time that has come.
    ("[2015-09-25..]", "The plan was adopted on 25 September 2015. Ministers praised the 2030 Agenda."),
    // A named event has begun.
    ("[2020-02-29..]", "After the Doha agreement, the Taliban freed prisoners in Afghanistan."),
    // Something done in an event, told today, is done while it lasts.
    (
      "[2010-02-13..2010-12-07]",
      "Troops are working alongside Afghan forces in Operation Moshtarak. The general spoke on Monday."
    ),
    // Whoever is called president is in office, in a text that speaks from its own day.
    ("[2009-01-20..2017-01-20]", "President Barack Obama said on Tuesday that talks would go on."),
    // Of two in the same office the text looks back on the first, and nobody is a former one before his time.
    (
      "[2021-01-20..2025-01-20]",
      "President Obama had sent more troops. President Joe Biden said on Tuesday that the war was over."
    ),
    ("[2014-09-29..2021-08-15]", "President Ghani spoke on Monday. President Karzai had asked him to."),
    ("[2021-01-20..]", "President Trump signed it. President Joe Biden said on Tuesday that he would keep it."),
    ("[2014-09-29..]", "Former President Hamid Karzai said on Tuesday that he would not go."),
    ("[2001-01-20..2009-01-20]", "President George W. Bush met a former Obama administration adviser on Monday."),
    // Terms that meet in a day do not make it the document's own.
    ("[2017-01-20..]", "President Trump spoke on Monday. Secretary of State John Kerry had said so."),
    // Who is leaving may have left in the days before.
    ("[2010-05-12..]", "Nobody expected the resignation on Tuesday of Foreign Secretary William Hague."),
    (
      "[2021-08-15..]",
      "Afghan President Ashraf Ghani fled on Sunday after the fall of Kabul to the Taliban in August 2021."
    ),
    // A bare day is the nearest one; past and coming days enclose the document's.
    (
      "[2021-07-05..2021-09-11]",
      "The last troops left the Bagram air base on July 2. On July 5 guards admitted soldiers, who arrived in Dushanbe yesterday. "
        + "The withdrawal is scheduled for 11 September."
    ),
    // A history does not speak from its own day.
    ("[1963-11-22..]", "President John F. Kennedy was shot in Dallas on 22 November 1963."),
  ]

  @Test(arguments: cases) func window(_ expected: String?, _ text: String) {
    let found = solve(text)
    #expect(found?.date.edtf == expected)
    if found != nil { #expect(found?.reasons.isEmpty == false) }
  }
}
