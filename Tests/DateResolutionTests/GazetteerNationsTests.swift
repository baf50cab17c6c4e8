import Testing

@testable import DateResolution

/// Operations, battles, agreements and what nations did to each other, in the ways in which writers put them.
@Suite struct GazetteerNationsTests {
  @Test(arguments: Self.operations + Self.agreements + Self.deeds + Self.wars)
  func known(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == row.dates)
  }

  @Test(arguments: Self.others)
  func left(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == row.dates)
  }

  static let operations =
    means(
      "2010-02-13/2010-12-07", "The Moshtarak offensive began before dawn.", "He filmed the Moshtarak operation.",
      "The battle for Marjah went on.", "The Marjah operation went on.", "The operation in Marjah went on.",
      "The Marjah battle went on.")
    + means("1916-07-01/1916-11-18", "The battle for the Somme ruined them.")

  static let agreements =
    means(
      "2020-02-29", "The deal signed in Doha bound the Taliban.", "Taliban envoys praised the accord reached in Doha.",
      "Washington's deal with the Taliban left Kabul out.",
      "America's peace agreement with the Taliban left Kabul out.",
      "The pact between the United States and the Taliban? The US deal with the Taliban.")
    + means("1995-11-21", "The agreement signed at Dayton divided Bosnia.")
    + means("1993-09-13", "The accords signed in Oslo raised hopes among Palestinians.")

  static let deeds =
    means(
      "1990-08-02", "Baghdad's invasion of Kuwait was punished.", "Iraqi forces invaded Kuwait.",
      "Iraq had invaded Kuwait.")
    + means("1989-12-20", "America invaded Panama.", "American troops invaded Panama.")
    + means("1939-09-01", "German tanks invaded Poland.", "When Germany invaded Poland, he was nine.")
    + means("2014-03-18", "Moscow's annexation of Crimea brought sanctions.")
    + means("1999-03-24/1999-06-10", "When NATO bombed Yugoslavia, he was nine.")
    + means("2015-09-30", "Russia intervened in Syria.", "Moscow's intervention in Syria changed the war.")

  static let wars =
    means(
      "1980-09-22/1988-08-20", "Iraq's war with Iran ruined both.", "The war between Iran and Iraq ruined both.",
      "The Iraq-Iran war ruined both.")
    + means(
      "2008-08-07/2008-08-12", "Russia's war on Georgia was short.", "Moscow's war with Georgia was short.",
      "The Georgia–Russia war was short.", "The five-day war cost Saakashvili dearly.",
      "The war between Russia and Georgia was short.")
    + means("1904-02-08/1905-09-05", "Japan's war with Russia was won at sea.")

  static let others = names(
    nothing: "The battle for Britain will be fought at the polls.",
    "The agreement signed in Paris by the two clubs was short.",
    "The agreement signed in Dayton by the two clubs was short.",
    "The deal signed in Doha was for gas.",
    "Nobody knew whether Iraq invaded Kuwait.",
    "Men trained in America invaded Panama.",
    "The Moscow hostage crisis ended as Khomeini's had.",
    "The Spanish miners' strike pleased Scargill.",
    "They asked what would come if Germany invaded Poland.",
    "Israel invaded Lebanon.",
    "The five-day war between the gangs was short.",
    "The deal between Washington and Hanoi was for rice.",
    "The country's war with itself went on.")
}
