import Testing

@testable import DateResolution

/// The many ways in which writers put one name, and what only looks like one of them.
@Suite struct GazetteerVariantsTests {
  @Test(
    arguments: Self.nouns + Self.turns + Self.clauses + Self.appositions + Self.interruptions + Self.bareNames
      + Self.smallWords)
  func known(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == row.dates)
  }

  @Test(arguments: Self.others + Self.namesakes + Self.notTold + Self.notBare)
  func left(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == row.dates)
  }

  /// Another noun of the family takes the head's place.
  static let nouns =
    means(
      "1995-11-21", "The Dayton accords held.", "The Dayton deal held.", "The Dayton peace deal held.",
      "The Dayton pact held.", "The Dayton Peace Accord held.", "The signing of the Dayton agreement was filmed.",
      "Dayton's peace agreement held.")
    + means(
      "1998-08-15", "The Omagh bomb killed twenty-nine.", "The Omagh bombing killed twenty-nine.",
      "The Omagh bomb attack killed twenty-nine.")
    + means("2015-01-07", "The Charlie Hebdo attacks came first.", "The Charlie Hebdo terror attack came first.")
    + means("1976-07-28", "The Tangshan quake came at night.", "The quake in Tangshan came at night.")
    + means("1968-03-16", "The My Lai killings were hushed up.", "The massacre in My Lai was hushed up.")
    + means("2017-06-14", "The Grenfell blaze burned all night.")
    + means("1996-03-13", "The Dunblane shootings changed the law.")

  /// "The fall of Saigon" and "Saigon's fall".
  static let turns =
    means("1995-07-11", "Srebrenica's fall was filmed.", "The fall of Srebrenica was filmed.")
    + means("1975-04-30", "He left before Saigon's fall.", "He left before Saigon’s fall.")
    + means(
      "1995-11-04", "Yitzhak Rabin's murder stunned them.", "The Rabin assassination stunned them.",
      "The killing of Yitzhak Rabin stunned them.")
    + means("1990-02-11", "Mandela's release was shown live.", "The freeing of Nelson Mandela was shown live.")
    + means("1992-04-05/1996-02-29", "The Sarajevo siege made her a poet.")
    + means("2008-09-15", "The Lehman Brothers' collapse ruined them.", "The demise of Lehman Brothers ruined them.")

  /// A verb takes the noun's place.
  static let clauses =
    means(
      "1981-10-06", "She was at school when Sadat was assassinated.", "Sadat had been murdered.",
      "The men who assassinated Sadat were hanged.", "A gunman assassinated Anwar Sadat.")
    + means("1975-11-20", "When Franco died, she wrote ten wills.", "General Franco had died.")
    + means("1975-04-30", "They fled after Saigon fell.", "When Saigon fell to the North, they fled.")
    + means("1942-02-15", "Before Singapore fell to the Japanese he had a shop.")
    + means("2001-12-02", "Enron filed for bankruptcy.", "Enron had collapsed.", "After Enron went bankrupt he moved.")
    + means("1912-04-15", "When the Titanic sank, he was asleep.")
    + means("1990-08-02", "The winter after Iraq invaded Kuwait was cold.")
    + means("2011-05-26", "Ratko Mladić was captured at last.")
    + means("2014-07-17", "Her village was quiet until MH17 was shot down.")
    + means("1945-01-27", "When Auschwitz was liberated, she was nine.")
    + means("1998-05-21", "When Suharto resigned, they danced.", "Suharto had stepped down.")

  /// What somebody or something was may stand before the name.
  static let appositions =
    means(
      "1981-10-06", "The assassination of the Egyptian president Anwar Sadat shocked her.",
      "The assassination of Egypt's president Anwar Sadat shocked her.",
      "The assassination of President Anwar Sadat shocked her.")
    + means("2018-10-02", "The murder of the Saudi dissident journalist Jamal Khashoggi led to sanctions.")
    + means(
      "1995-07-11", "The fall of the Bosnian enclave of Srebrenica ended it.",
      "The fall of the town of Srebrenica ended it.")
    + means("2000-10-12", "The bombing of the American destroyer USS Cole was near.")
    + means("2008-09-15", "The collapse of the investment bank Lehman Brothers is taught.")
    + means("1989-03-24", "The grounding of the oil tanker Exxon Valdez fouled the coast.")
    + means("2016-06-16", "The murder of the Labour MP Jo Cox silenced him.")
    + means("1991-05-21", "The assassination of former Indian prime minister Rajiv Gandhi came later.")

  /// A year may stand inside, as long as it fits.
  static let interruptions =
    means("1981-10-06", "Sadat's 1981 assassination shook them.")
    + means("2014-03-18", "Russia's 2014 annexation of Crimea cut the line.")
    + means("1990-08-02", "Iraq's 1990 invasion of Kuwait cut the line.")
    + names(nothing: "Sadat's 1971 assassination is fiction.", "Iraq's 1961 invasion of Kuwait was only threatened.")
    // A year before another event's noun says nothing of the name.
    + means("2016-06-23", "He voted in the Brexit referendum as his father had in the 1975 referendum.")
    + means("1995-01-17", "She saw Mexico after the 1985 earthquake and Japan after the Kobe earthquake.")

  /// The name of a place or a firm, behind a word that makes a time of it.
  static let bareNames =
    means(
      "1986-04-26", "After Chernobyl, nobody ate mushrooms.", "Nothing was built in the wake of Chernobyl.",
      "Since Chernobyl the valley has been empty.")
    + means("2008-09-15", "After Lehman, he sold everything.", "He retired before Lehman.")
    + means("2011-03-11", "A year after Fukushima they voted.")
    + means("1995-07-11/1995-07-22", "After Srebrenica they spoke of safe areas no more.")

  /// Common nouns of a name may be written small.
  static let smallWords =
    means("1962-10-16/1962-10-28", "The Cuban missile crisis passed.")
    + means("1993-01-01", "The velvet divorce was quiet.")
    + means("2010-12-17/2012", "The Arab spring came.")
    + means("2017-03-29", "The triggering of article 50 divided them.")

  /// Somebody or something else that shares a part of the name.
  static let others = names(
    nothing: "The death of Stalin's son went unnoticed.",
    "The assassination of Sadat’s rival was forgotten.",
    "The death of Tito Puente was mourned.",
    "The death of Franco Zeffirelli was mourned.",
    "Raúl Castro's death was reported.",
    "After a week Larry King was shot in the arm.",
    "The death of Queen Elizabeth I ended an age.",
    "Singapore fell to third in the table.",
    "Singapore fell 3 per cent.",
    "Lehman collapsed by 40 per cent.",
    "Shares in Singapore fell on Tuesday.",
    "The friends of Sadat were murdered.",
    "The King's assassination is a ballad.")

  static let namesakes = names(
    nothing: "They sat in the Watergate complex.",
    "He got off at Waterloo station.",
    "They met in Windrush Square.",
    "She watched the series Chernobyl.",
    "The film Platoon was long.",
    "Munich is a city.",
    "A Dunkirk spirit ruled.",
    "The Tet holiday fills the inn.",
    "She watched a Hillsborough disaster drama.",
    "A Dayton deal would be needed.")

  static let notTold = names(
    nothing: "He asked what would come if Saigon fell.",
    "Nobody knew whether Sadat was killed.",
    "Exiles were demanding the removal of Saddam Hussein.",
    "They plotted the assassination of Sadat.",
    "Some hoped for the overthrow of Saddam Hussein.",
    "Among the markets, Hong Kong fell and Seoul rose.",
    "Franco died last week, aged 90.",
    "Had Saigon fallen, they would have left.")

  static let notBare = names(
    nothing: "After Enron hired her she moved to Houston.",
    "After Columbine High School he went to college.",
    "He lives in Chernobyl.",
    "Fukushima is a prefecture.",
    "They drove on after Dayton's suburbs.",
    "In the post-Lehman years he slept.")

  /// What a file says counts before what is made of a name.
  @Test func writtenNamesComeFirst() throws {
    let gazetteer = try NamedEventGazetteer.builtIn.adding(
      "event: Ruritanian coup\ndate: 1894-05-01\n\nevent: Ruritanian putsch\ndate: 1899-02-03\n", file: "own.txt")
    #expect(mentions("The Ruritanian putsch failed.", gazetteer).map(\.event.date.edtf) == ["1899-02-03"])
    #expect(mentions("The Ruritanian coup failed.", gazetteer).map(\.event.date.edtf) == ["1894-05-01"])
  }

  @Test func namesMadeOfTwoDecideForNeither() throws {
    let gazetteer = try NamedEventGazetteer.builtIn.adding(
      "event: Murder of Rupert Hentzau\ndate: 1894-05-01\n\nevent: Assassination of Rupert Hentzau\ndate: 1899-02-03\n",
      file: "own.txt")
    #expect(mentions("The killing of Rupert Hentzau was avenged.", gazetteer).isEmpty)
    #expect(mentions("The murder of Rupert Hentzau was avenged.", gazetteer).count == 1)
  }

  @Test func guardedNamesStayGuardedInEveryForm() {
    #expect(mentions("The Doha pact was signed by all parties.").isEmpty)
    #expect(mentions("The Doha peace pact was signed, a Taliban spokesman said.").count == 1)
  }

  @Test func afterIsAKeyOfUsersFiles() throws {
    let gazetteer = try NamedEventGazetteer.builtIn.adding(
      "event: Strelsau dock fire\ndate: 1921-08-04\nafter: Strelsau\n", file: "own.txt")
    #expect(mentions("Nothing was insured after Strelsau.", gazetteer).map(\.event.date.edtf) == ["1921-08-04"])
    #expect(mentions("He lived in Strelsau.", gazetteer).isEmpty)
  }

  /// Events of many fields and ages by the names that are used without a date.
  @Test(
    arguments:
      means("1972-01-30", "Bloody Sunday in Derry began it.")
      + means("1974-11-21", "The Birmingham pub bombings began it.")
      + means(
        "1948-04-09", "The Bogotazo began it.", "The assassination of the Liberal leader Jorge Eliécer Gaitán began it."
      )
      + means("1970-09/1971-07", "In Black September the king's army fought the fedayeen in Amman.")
      + means("1994-05-12", "The ceasefire that ended the first Nagorno-Karabakh war froze the line.")
      + means("1975-08-15", "Sheikh Mujibur Rahman's assassination was told by telephone.")
      + means("2019-04-21", "After the Easter Sunday bombings in Colombo nobody came.")
      + means("1984-06-18", "The battle of Orgreave took two teeth.")
      + means("1948-06-22", "The arrival of the Empire Windrush brought him.")
      + means("1995-12-15", "The Bosman ruling opened the market.")
      + means("1957-10-10", "The Windscale fire was hushed up.")
      + means("1954-07-04", "The miracle of Bern made his name.")
      + means("2014-04-07", "The Heartbleed bug kept her up.")
      + means("2012-07-26", "Mario Draghi made his “whatever it takes” speech in London.")
      + means("1991-05-28", "After the fall of the Derg he returned.")
      + means(
        "1996-08-31", "The Khasavyurt accord stopped the war.", "The deal signed at Khasavyurt? The Khasavyurt deal.")
      + means("2001-11-27/2001-12-05", "The Bonn conference gave Karzai the chair.")
      + means("2010-11-19/2010-11-20", "The Lisbon summit of NATO set a date.")
      + means("2007-01-10/2008-07", "The surge in Iraq made Petraeus famous.")
      + means("2015-07-14", "Rouhani praised the nuclear deal with Iran.")
      + means("2010-01-12", "The earthquake in Haiti flattened Port-au-Prince.")
      + means("1979-11-04/1981-01-20", "The hostage crisis made Khomeini's name.")
      + means("1973-07-17", "Daoud's coup sent the king to Rome.", "Zahir Shah was deposed while he was abroad.")
      + means("2011-02-17", "The 17th February revolution began in Benghazi.")
      + means("1967-04-21", "The Greek colonels' coup sent him work.", "The colonels’ coup in Greece sent him work."))
  func breadth(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == row.dates)
  }
}
