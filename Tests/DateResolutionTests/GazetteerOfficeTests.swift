import Testing

@testable import DateResolution

/// Whom a text calls by an office, and in which standing.
@Suite struct GazetteerOfficeTests {
  struct Case: CustomTestStringConvertible {
    var people: [String]
    var standing: OfficeMention.Standing
    var text: String
    var testDescription: String { text }
  }

  static func calls(_ people: String..., standing: OfficeMention.Standing = .incumbent, in texts: [String]) -> [Case] {
    texts.map { Case(people: people, standing: standing, text: $0) }
  }

  static let cases =
    calls(
      "Donald Trump",
      in: [
        "US President Donald Trump’s pledge to cooperate", "the U.S President Donald Trump said",
        "President Trump said",
        "the Trump administration said", "Donald Trump, the president of the United States, said",
        "the president of the United States, Donald Trump, said",
      ])
    + calls(
      "Hamid Karzai",
      in: [
        "Afghan President Hamid Karzai and Washington", "Hamid Karzai, the Afghan president, spoke",
        "PRESIDENT KARZAI SPEAKS",
        "the Karzai government fell",
      ])
    + calls("Ashraf Ghani", in: ["the current president of Afghanistan, Ashraf Ghani, after signing"])
    + calls("George H. W. Bush", "George W. Bush", in: ["President Bush said", "the Bush administration"])
    + calls("Angela Merkel", in: ["German chancellor Angela Merkel", "Chancellor Merkel"])
    + calls(
      "Recep Tayyip Erdoğan",
      in: ["Turkish President Recep Tayyip Erdogan", "Turkish Prime Minister Recep Tayyip Erdogan"])
    + calls(
      "Stanley McChrystal",
      in: [
        "the top U.S. commander in Afghanistan, Gen. Stanley McChrystal, said",
        "General Stanley McChrystal, commander of U.S. and NATO forces in Afghanistan, said",
      ])
    + calls("Geoffrey Howe", in: ["Foreign Secretary Sir Geoffrey Howe"])
    + calls(
      "Dmitry Rogozin", in: ["Russia’s ambassador to NATO, Dmitry Rogozin, said", "NATO envoy Dmitry Rogozin said"])
    + calls("Elizabeth II", in: ["Queen Elizabeth II opened the bridge"])
    + calls(
      "Hamid Karzai", standing: .former,
      in: [
        "former President Hamid Karzai", "former Afghan President Hamid Karzai", "ex-President Karzai",
        "Former Afghan leader Hamid Karzai",
      ])
    + calls("Joe Biden", standing: .elect, in: ["President-elect Joe Biden", "president-elect Joe Biden"])

  @Test(arguments: cases) func holders(_ row: Case) throws {
    let found = OfficeTermMatcher().mentions(in: row.text, sentences: lines(row.text))
    let mention = try #require(found.first)
    #expect(found.count == 1)
    #expect(mention.holders.map(\.person) == row.people)
    #expect(mention.standing == row.standing)
  }

  @Test(arguments: [
    "Donald Trump spoke", "Mr Karzai spoke", "then-President Hamid Karzai spoke", "the president met Hamid Karzai",
    "Vice President Joe Stalin", "President Harry Potter", "Hamid Karzai, president of a club",
    "a former Clinton administration adviser", "the president said. Hamid Karzai left",
    "a bush administration of shrubs",
  ])
  func nobody(_ text: String) {
    #expect(OfficeTermMatcher().mentions(in: text, sentences: lines(text)).isEmpty)
  }

  @Test func vicePresidentIsAnOfficeOfItsOwn() throws {
    let text = "Vice President Joe Biden flew to Kabul."
    let mention = try #require(OfficeTermMatcher().mentions(in: text, sentences: lines(text)).first)
    #expect(mention.holders.map(\.office) == ["Vice President of the United States"])
  }

  @Test func severalTermsAreSeveralIntervals() throws {
    let text = "President Putin spoke."
    let mention = try #require(OfficeTermMatcher().mentions(in: text, sentences: lines(text)).first)
    #expect(mention.holders[0].terms.map(\.edtf) == ["1999-12-31/2008-05-07", "2012-05-07/.."])
  }

  @Test(arguments: [
    (true, "the resignation of Chancellor Nigel Lawson"), (true, "President Ashraf Ghani has fled the country"),
    (false, "President Obama said in a long speech at the academy that the minister had resigned"),
  ])
  func whoLeavesIsNoted(_ expected: Bool, _ text: String) {
    #expect(OfficeTermMatcher().mentions(in: text, sentences: lines(text)).map(\.isLeaving) == [expected])
  }

  @Test func yearsInTheSentenceAreNoted() {
    let found = ["In 1983 President Reagan spoke.", "President Reagan spoke."].map {
      OfficeTermMatcher().mentions(in: $0, sentences: lines($0)).map(\.besideYear)
    }
    #expect(found == [[true], [false]])
  }
}
