import Chronology
import Testing

/// What is no EDTF, with the message that says so. The offending piece stands between the marks ‹ and ›.
@Suite struct EDTFErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let marked: String
    let message: String
    init(_ marked: String, _ message: String) { (self.marked, self.message) = (marked, message) }
    var testDescription: String { marked }
  }

  static let cases = [
    Case("‹›", "expected a date, an interval or a set at position 0, found the end"),
    Case("‹J›anuary 1985", "expected a year of four digits at position 0, found 'J'"),
    Case(
      "198‹›",
      "expected a year of four digits at position 3, found the end; write the year with four digits, such as 0985"),
    Case(
      "1985‹0›412",
      "expected no fifth digit in a year at position 4, found '0'; a longer year begins with 'Y': Y12345; month and day follow hyphens"
    ),
    Case(
      "2004-‹13›",
      "expected a month from 01 to 12, or a season or part of a year from 21 to 41 at position 5, found '13'"),
    Case(
      "2004-‹42›",
      "expected a month from 01 to 12, or a season or part of a year from 21 to 41 at position 5, found '42'"),
    Case(
      "2004-‹2X›",
      "expected a month from 01 to 12, or a season or part of a year from 21 to 41 at position 5, found '2X'"),
    Case(
      "1985-4‹-›12",
      "expected two digits of a month at position 6, found '-'; write the month with two digits, such as 07"),
    Case("2004-06-‹31›", "expected a day from 01 to 30 in June 2004 at position 8, found '31'"),
    Case("1900-02-‹29›", "expected a day from 01 to 28 in February 1900 at position 8, found '29'"),
    Case("XXXX-02-‹30›", "expected a day that the month can have at position 8, found '30'"),
    Case("2004-06-‹00›", "expected a day from 01 to 30 in June 2004 at position 8, found '00'"),
    Case("2001-21‹-›05", "expected no day after a season or other part of a year at position 7, found '-'"),
    Case("‹-0000›", "expected the year 0 without a minus sign at position 0, found '-0000'; year 0000 is 1 BCE"),
    Case("199‹u›", "expected a year of four digits at position 3, found 'u'; an unspecified digit is written 'X'"),
    Case("199‹x›", "expected a year of four digits at position 3, found 'x'; an unspecified digit is written 'X'"),
    Case(
      "1985/‹o›pen",
      "expected a year of four digits at position 5, found 'o'; an open end of an interval is written '..'"),
    Case(
      "‹u›nknown/1985",
      "expected a year of four digits at position 0, found 'u'; an unknown end of an interval is left empty"),
    Case(
      "‹y›170000002", "expected a year of four digits at position 0, found 'y'; a long year begins with a capital 'Y'"),
    Case(
      "Y‹1985›",
      "expected five digits or more after 'Y' at position 1, found '1985'; shorter years are written without 'Y'"),
    Case("Y‹0›17000", "expected the digits of the year, not beginning with 0 at position 1, found '0'"),
    Case(
      "Y17000‹-›06",
      "expected no month after a year with 'Y' at position 6, found '-'; 'Y' is for years that stand alone"),
    Case("1950S‹5›", "expected at most 4 significant digits at position 5, found '5'"),
    Case("1950S‹0›", "expected the number of significant digits, not beginning with 0 at position 5, found '0'"),
    Case("19XX‹S›2", "expected no significant digits after open digits at position 4, found 'S'"),
    Case("1984?‹?›", "expected one qualifier at position 5, found '?'; '%' is both uncertain and approximate"),
    Case(
      "2004-‹(›06)?-11",
      "expected two digits of a month at position 5, found '('; qualifiers need no parentheses: 2004-06~-11"),
    Case(
      "12‹/›04/1985",
      "expected a year of four digits at position 2, found '/'; parts of a date are joined by hyphens: 2004-06-11"),
    Case(
      "1985/2004‹/›06",
      "expected the end of the text at position 9, found '/'; an interval has two ends; dates are written with hyphens"),
    Case("2008/‹2004›", "expected an end that is not before the beginning of the interval at position 5, found '2004'"),
    Case("‹/›", "expected a date at one end of the interval at least at position 0, found '/'"),
    Case("..‹›", "expected '/' and the end of the interval at position 2, found the end"),
    Case(
      "1985‹ ›",
      "expected '-', a qualifier (?, ~ or %), '/' or the end of the text at position 4, found ' '; EDTF has no spaces"),
    Case(
      "1667‹.›.1672",
      "expected '-', a qualifier (?, ~ or %), '/' or the end of the text at position 4, found '.'; a range with '..' stands in brackets: [1667..1672]"
    ),
    Case("[1667,‹ ›1668]", "expected a year of four digits at position 6, found ' '; EDTF has no spaces"),
    Case("[1667‹›", "expected ',', '..' or ']' at position 5, found the end"),
    Case("{1667‹]›", "expected ',', '..' or '}' at position 5, found ']'"),
    Case("[1670..‹1667›]", "expected a date that is not before the beginning of the range at position 7, found '1667'"),
    Case("[1667..‹,›1670]", "expected ']' at position 7, found ','"),
    Case("[1667,‹..›1670]", "expected a date: only the first range may have no beginning at position 6, found '..'"),
    Case("[1667]‹?›", "expected the end of the text after the set at position 6, found '?'"),
    Case("1985-04-12T‹25›:00:00", "expected an hour from 00 to 24 at position 11, found '25'"),
    Case("1985-04-12T‹24:00:01›", "expected nothing past 24:00:00 at position 11, found '24:00:01'"),
    Case(
      "1985-04-12T10:10‹›",
      "expected ':' and the second at position 16, found the end; a time has hours, minutes and seconds: 14:30:00"),
    Case("1985-04-12T10:10:‹60›", "expected a second from 00 to 59 at position 17, found '60'"),
    Case("1985-04-12T10:10:10‹z›", "expected the end of the text at position 19, found 'z'"),
    Case(
      "1985-04-12?‹T›10:10:10",
      "expected no time of day after a date with qualifiers or open digits at position 11, found 'T'"),
    Case(
      "198‹é›", "expected a year of four digits at position 3, found 'é'; write the year with four digits, such as 0985"
    ),
  ]

  @Test(arguments: cases)
  func message(_ example: Case) throws {
    let input = example.marked.filter { $0 != "‹" && $0 != "›" }
    let error = #expect(throws: EDTFError.self) { try HistoricalDate(parsing: input) }
    #expect(error?.description == example.message)
    let position = example.marked.unicodeScalars.prefix { $0 != "‹" }.count
    #expect(error?.position == position)
    let piece = example.marked.split(separator: "‹", omittingEmptySubsequences: false)[1].prefix { $0 != "›" }
    #expect(error?.found == String(piece))
    #expect(error?.input == input)
  }

  /// The position counts scalars, not bytes.
  @Test func positionAfterOtherScripts() {
    let error = #expect(throws: EDTFError.self) { try HistoricalDate(parsing: "۱۹۸۵") }
    #expect(error?.position == 0)
    #expect(error?.found == "۱")
  }
}
