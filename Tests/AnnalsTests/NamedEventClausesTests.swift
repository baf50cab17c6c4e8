import Chronology
import DateResolution
import Documents
import Events
import Testing

@testable import Annals

/// Sentences that name an event of the gazetteer beside a date: whose the date is, and which year it takes from the event.
@Suite struct NamedEventClausesTests {
  /// The events that the sentence tells, without those that stand at the document's own date.
  private func events(_ text: String, on day: Day?) -> [Event] {
    let date = day.map { DocumentDate(date: .day($0), origin: .declared, evidence: []) }
    return DocumentAnalysis(gazetteer: .builtIn).record(of: Document(id: "a", date: date, text: text)).events
      .filter { $0.basis != .document }
  }

  private static let autumn = Day(checkedYear: 2018, month: 10, day: 1)

  @Test(
    "A day or month of the event that its clause tells is of the event's year, and they are one event",
    arguments: [
      ("1944-06-06", "The D-Day landings on 6 June cost him an arm."),
      ("1998-04-10", "The Belfast Agreement was signed on 10 April."),
      ("1998-04-10", "On 10 April the parties signed the Good Friday Agreement."),
      ("2004-03-11", "A street of the town bears the names of the Madrid bombings of 11 March."),
      ("1963-11-22", "The assassination of John F. Kennedy in Dallas on 22 November was filmed."),
      ("1998-08-15", "He lost a leg in the Omagh bombing in August."),
      ("2016-06-23", "The Brexit referendum in June was a shock."),
      ("1989", "She wrote a book about the 1989 Exxon Valdez spill."), ("1990-08-02", "Iraq invaded Kuwait in August."),
      ("1990-08", "Iraq invaded Kuwait in August 1990."),
    ]) func told(_ expected: String, _ text: String)
  {
    #expect(events(text, on: Self.autumn).map { $0.date?.edtf } == [expected])
  }

  @Test(
    "A story goes on from it",
    arguments: [
      (
        ["1935", "1941-12-07", "1941-12-09"],
        "In 1935 they met. The attack on Pearl Harbor on 7 December brought the war. Two days later he enlisted."
      ),
      (
        ["2003/2009", "2011-05-02"],
        "He taught from 2003 to 2009. The killing of Osama bin Laden in May changed little."
      ),
    ]) func story(_ expected: [String], _ text: String)
  {
    #expect(events(text, on: nil).compactMap { $0.date?.edtf } == expected)
  }

  @Test(
    "What is only spoken of, and what falls into another month, lends no year",
    arguments: [
      ("2018-04", "The Good Friday Agreement was discussed in April."),
      ("2018-06", "Survivors of the Grenfell Tower fire met in June."),
      ("2018-08", "A play about the Omagh bombing was shown in August."),
      ("2018-07", "The memorial to the Srebrenica massacre was opened in July."),
      ("2018-04-10", "The talks on the Good Friday Agreement resumed on 10 April."),
      ("2018-06", "Two years after the Brexit referendum, in June, he resigned."),
      ("2018-05", "The Grenfell Tower fire in May had no precedent."),
      ("2019-04-10", "The Good Friday Agreement will be renewed on 10 April."),
    ]) func spokenOf(_ expected: String, _ text: String)
  {
    #expect(events(text, on: Self.autumn).contains { $0.date?.edtf == expected })
  }

  @Test(
    "Where the clause may mean either there are two readings",
    arguments: [
      ("[1998-04,2018-04]", "He praised the Good Friday Agreement in April."),
      ("[1944-06-06,2018-06-06]", "Veterans honoured the D-Day landings on 6 June."),
      ("[2017-06,2018-06]", "The Grenfell Tower fire dominated the hearings in June."),
    ]) func either(_ expected: String, _ text: String)
  {
    #expect(events(text, on: Self.autumn).contains { $0.date?.edtf == expected })
  }

  /// The title of what the clause tells, and the date of the event that it speaks of.
  static let speaking: [(title: String, named: String, day: Day?, text: String)] = [
    (
      "President Barack Obama met the parents of the victims of the Sandy Hook shooting", "2012-12-14", nil,
      "President Barack Obama met the parents on Friday of the victims of the Sandy Hook shooting."
    ),
    (
      "Prime Minister Tony Blair praised the Good Friday Agreement", "1998-04-10", nil,
      "Prime Minister Tony Blair praised the Good Friday Agreement last week."
    ),
    (
      "The governor wept over the Sandy Hook shooting", "2012-12-14", Day(checkedYear: 2012, month: 12, day: 20),
      "Last week the governor wept over the Sandy Hook shooting."
    ),
    (
      "The union imposed sanctions over the annexation of Crimea", "2014-03-18", autumn,
      "In 2014 the union imposed sanctions over the annexation of Crimea."
    ),
  ]

  @Test(arguments: speaking) func aClauseThatSpeaksOfAnEventKeepsItsTitle(
    _ title: String, _ named: String, _ day: Day?, _ text: String
  ) {
    let found = events(text, on: day)
    #expect(found.filter { $0.namedEvent != nil }.map { $0.date?.edtf } == [named])
    #expect(found.filter { $0.namedEvent == nil }.map(\.title) == [title])
    #expect(found.allSatisfy { $0.namedEvent != nil || $0.date?.edtf != named })
  }

  @Test(
    "A clause that tells the event is the event",
    arguments: [
      ("2012-12-14", nil, "The Sandy Hook shooting on Friday killed 26. President Barack Obama wept."),
      ("1991-05-21", nil, "In March 1990 he was elected. Fourteen months later a woman killed Rajiv Gandhi."),
      ("1998", autumn, "In 1998 two parties signed the Good Friday Agreement."),
      ("1998-08", autumn, "The Omagh bombing killed 29 people in August 1998."),
      ("1998-08-15", autumn, "On 15 August 1998 she lost a son in the Omagh bombing."),
    ] as [(String, Day?, String)]) func event(_ expected: String, _ day: Day?, _ text: String)
  {
    let named = events(text, on: day).filter { $0.namedEvent != nil }
    #expect(named.map { $0.date?.edtf } == [expected])
  }
}
