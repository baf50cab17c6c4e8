import Testing

@testable import Annals

/// What a text without a date takes from the events that it names: the years of its days, what counts from them, and its own
/// day. Texts are invented.
@Suite struct NamedEventDatesTests {
  /// The beginning of "date: quote" of the first dated event, and the text.
  static let told: [(first: String?, text: String)] = [
    // A stretch of days beside the name, or in brackets behind it.
    ("1914-09-05/1914-09-12: ", "The First Battle of the Marne (5 September-12 September) turned the tide."),
    ("1943-07-05/1943-08-23: ", "The Battle of Kursk, 5 July to 23 August, wore out both armies."),
    ("1863-07-01/1863-07-03: ", "The Battle of Gettysburg (July 1-3) filled every barn."),
    ("1944-08-01/1944-10-02: ", "The Warsaw Uprising (1 August - 2 October) left the city in ruins."),
    ("1940-05-26/1940-06-04: ", "In the Dunkirk evacuation, from 26 May to 4 June, small boats went too."),
    ("1956-10-29: ", "The Suez Crisis: on 29 October tanks crossed the border."),
    // A name that other things bear too, with its own day beside it.
    ("1944-06-06: ", "On 6 June, D-Day, the boats left before dawn."),
    ("1944-06-06: ", "On D-Day, 6 June, the boats left before dawn."),
    (nil, "On 7 June, D-Day for the council, the mayor spoke."),
    // The eve, the night before, the morning after, a weekday beside, so long into.
    ("1990-08-01~: ", "On the eve of the invasion of Kuwait the banks were shut."),
    ("1986-01-27: ", "The night before the Challenger disaster the wind turned."),
    ("2016-06-24: ", "The morning after the Brexit referendum the pound had fallen."),
    ("2016-06-26: ", "On the Sunday after the Brexit referendum, half the cabinet left."),
    ("1982-04-04: ", "Two days into the Falklands War a tanker was turned back."),
    (nil, "On the eve of the village fair the tent blew down."),
  ]

  @Test(arguments: told) func tells(_ first: String?, _ text: String) throws {
    let events = try DocumentFormsTests.events("a.txt", text + "\n").events
    #expect((events.first?.prefix { $0 != " " }).map { $0 + " " } == first.map { $0[...] })
  }

  /// The document's own date, and the text.
  static let written: [(date: String?, text: String)] = [
    // An anniversary told from the day of writing.
    ("[2015-06-27..2015-08-05]", "This week marks 20 years since the Srebrenica massacre. Families met on Monday."),
    ("[2016-04-18..2016-05-04]", "The 30th anniversary of the Chernobyl disaster was marked on Tuesday in Kiev."),
    ("[2013-11-08..2013-12-06]", "Next week marks the 50th anniversary of the assassination of John F. Kennedy."),
    ("[1986-04-26..]", "On the tenth anniversary of the Chernobyl disaster bells rang."),
    // So long after an event something is so.
    (
      "[2013-10-02..2015-07-01]",
      "A year after the Rana Plaza collapse, families are still waiting. They protested on Thursday."
    ),
    // Whom the text remembers is not in office.
    (nil, "President Lyndon Johnson declared it 50 years ago. The rate has fallen, a report said on Tuesday."),
    (nil, "The biography of President Truman was published on Monday."),
    (nil, "A film about President Nixon opens on Friday."),
    (nil, "The vice - president Joe Biden met the families on Monday."),
    ("[1969-01-20..1974-08-09]", "President Nixon met the families on Monday."),
    // A dateline without a year, a few days after an event of which the report tells as news.
    ("2013-04-16", "BOSTON, April 16 (AP) — The police asked for help on Tuesday after the Boston Marathon bombing."),
    ("2010-01-13", "PORT-AU-PRINCE, Jan. 13 (AP) — A day after the Haiti earthquake, President Rene Preval spoke."),
    ("2016-06-24", "LONDON, June 24 (AP) — The Brexit referendum on Thursday split the country."),
    ("[2001-09-11..]", "NEW YORK, Sept. 11 (AP) — Bells rang for the dead of the September 11 attacks."),
    (
      "[1963-11-22..]",
      "DALLAS, Nov. 22 (AP) — Crowds came on Friday to the site of the assassination of John F. Kennedy."
    ),
    ("[1988-12-21..]", "LOCKERBIE, Dec. 21 (AP) — A wreath was laid today for the victims of the Lockerbie bombing."),
    // A day of an event that is remembered closes nothing.
    ("[1944-06-06..]", "Wreaths lay there on 6 June, long after D-Day. Veterans of the D-Day landings came on Monday."),
    ("[2013-04-15..]", "BOSTON, April 16 (AP) — Four years ago on Monday came the Boston Marathon bombing."),
    // The stamp of an agency at the head of the first paragraph.
    ("2006-05-29", "ATHENS | Mon May 29, 2006 11:01 am EDT ATHENS (Agency) - A ferry sank off Crete on Saturday."),
  ]

  @Test(arguments: written) func isWritten(_ date: String?, _ text: String) throws {
    #expect(try DocumentFormsTests.events("a.txt", text + "\n").date == date)
  }
}
