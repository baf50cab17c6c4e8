import Testing

@testable import DateResolution

/// What a clause may add to a name and still tell of the event that everybody knows of, and what makes it another's.
@Suite struct GazetteerCircumstancesTests {
  @Test(arguments: Self.fitting + Self.places + Self.broadNames)
  func dates(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == row.dates)
  }

  @Test(arguments: Self.namesakes + Self.otherOffices + Self.otherTimes + Self.otherFalls + Self.things + Self.stations)
  func left(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == row.dates)
  }

  static let fitting =
    means(
      "1963-11-22", "Kennedy was shot in Dallas.", "Kennedy was shot in the head by a sniper.",
      "The Kennedy assassination in Texas was filmed.")
    + means("1968-04-04", "Martin Luther King was shot on the balcony of a motel in Memphis.")
    + means(
      "1990-11-28", "Thatcher resigned in tears.", "Thatcher resigned as prime minister after a revolt of her party.",
      "Thatcher resigned as leader of the Conservative party.")
    + means("1974-08-09", "Nixon resigned from the presidency.", "Nixon resigned over the tapes.")
    + means("2011-02-11", "Mubarak resigned as president of Egypt.", "Mubarak resigned as president.")
    + means(
      "1990-02-11", "Mandela was released from prison.", "Mandela was released near Cape Town.",
      "Mandela was released in February.")
    + means("1981-10-06", "Sadat was killed by his own soldiers.", "Sadat was assassinated in Cairo in October.")
    + means("1977-08-16", "Elvis died at Graceland, aged 42.", "Elvis died at 42.")
    + means(
      "2009-06-25", "Michael Jackson died of an overdose in Los Angeles.", "Michael Jackson died at the age of 50.")
    + means("1953-03-05", "Stalin died of a stroke in the last days of a cold winter.")
    + means("2008-12-11", "Madoff was arrested for fraud.", "Madoff was arrested by the FBI in New York.")
    + means("2008-07-21", "Karadzic was captured on a bus in Belgrade.", "Karadzic was captured at last.")

  /// Others of the name: a limb, a relative, a mishap, bail, a petty offence, another place or age.
  static let namesakes = names(
    nothing: "Kennedy was shot in the leg.",
    "Kennedy was shot and wounded by his cousin.",
    "Kennedy was shot by a neighbour in a quarrel over a fence.",
    "Kennedy was shot in Aberdeen.",
    "Kennedy's murder of his tenant went unpunished.",
    "Rabin was killed in a car crash.",
    "Gandhi was assassinated by her bodyguards.",
    "Mandela was released on bail.",
    "Mandela was released from hospital.",
    "Mandela's release by the club surprised nobody.",
    "Madoff was arrested for speeding.",
    "Karadzic was captured in Lisbon.",
    "Diana died at the age of 90.",
    "Elvis died at Margate, aged 70.",
    "Stalin died at 12.",
    "The death of Diana in a riding accident in Kent shocked the county.")

  static let otherOffices = names(
    nothing: "Thatcher resigned as education secretary.",
    "Thatcher's resignation as a governor of the school was noted.",
    "Nixon resigned as vice-chairman of the bank.",
    "Nixon's resignation as class president was noted.",
    "Nixon resigned from the law firm.",
    "Cameron resigned as captain.",
    "Cameron resigned as president of the golf club.",
    "Mugabe was ousted as chairman of the choir.",
    "Gorbachev resigned as an adviser to the firm.")

  static let otherTimes = names(
    nothing: "Diana died last week, aged 90.",
    "Mandela was released in June.",
    "Gorbachev resigned on 3 May.",
    "Aleppo fell to the rebels in November.",
    "Singapore fell on Friday.",
    "Nixon resigned yesterday.")

  static let otherFalls = names(
    nothing: "Constantinople fell to the Crusaders.",
    "Saigon fell to the French.",
    "The fall of Granada to the Moors took years.",
    "Hong Kong fell on worries about growth.",
    "Singapore fell as exporters warned of losses in earnings.")

  static let things = names(
    nothing: "The iPhone release was delayed by a week.",
    "The launch of Sputnik was postponed.",
    "Arab spring water is sold here.",
    "They met in the Velvet Revolution restaurant.",
    "The Prague Spring festival opens.",
    "The 25th February revolution began there.")

  static let stations = names(
    nothing: "After Lockerbie we drove to Leeds.",
    "After Lockerbie the road climbs.",
    "After Chernobyl they crossed the river.",
    "After Srebrenica, the bus goes on to Tuzla.")

  static let places =
    means("1453-05-29", "Constantinople fell to the Ottomans.", "Constantinople fell.")
    + means("1941-12-25", "Hong Kong fell on Christmas Day.", "Hong Kong fell to the Japanese.")
    + means("1975-04-30", "Saigon fell to the North.", "Saigon fell in April.")
    + means("1991-11-18", "Vukovar fell to the Serbs.")
    + means("1945-05-02", "Berlin fell to the Red Army.")
    + means("1988-12-21", "After Lockerbie, airlines changed their rules.", "After Lockerbie he trusted nobody.")

  /// A broad name of what the text tells more closely.
  static let broadNames =
    means("2005-03-23", "They spoke of the Texas City refinery explosion.\nThe Texas City disaster killed fifteen.")
    + means("1947-04-16", "The Texas City disaster began on a ship.")
    + means("1973-01-27", "The Paris deal ended the Vietnam talks.")
    + means("2015-12-12", "Emissions fell.\nThe Paris deal was praised.")
    + names(
      nothing: "Emissions fell.\nHe quit the Paris accord.", "If they withdrew from the Paris deal, it would fail.")

  /// Without a `fits` line, a place that the gazetteer does not know says nothing.
  @Test func unknownPlacesOfUsersEvents() throws {
    let gazetteer = try NamedEventGazetteer.builtIn.adding(
      "event: Murder of Rupert Hentzau\ndate: 1894-05-01\n\nevent: Murder of Rudolf Rassendyll\ndate: 1897-05-01\n"
        + "fits: Strelsau | 32\n", file: "own.txt")
    #expect(mentions("Rupert Hentzau was murdered in Zenda.", gazetteer).count == 1)
    #expect(mentions("Rudolf Rassendyll was murdered in Strelsau, aged 32.", gazetteer).count == 1)
    #expect(mentions("Rudolf Rassendyll was murdered in Zenda.", gazetteer).isEmpty)
    #expect(mentions("Rudolf Rassendyll was murdered in Strelsau, aged 50.", gazetteer).isEmpty)
  }
}
