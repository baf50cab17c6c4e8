import Testing

@testable import TimeExpressions

/// The tokens of numbers, told apart by shape, and the words of numbers joined into one.
@Suite struct TokenTests {
  static func tokens(_ text: String) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      let tagger = Tagger.english
      return tagger.lexicon.withLookup { lookup in
        var tokenizer = Tokenizer(bytes, lexicon: lookup)
        var all: [Token] = []
        var stretch: [Token] = []
        while tokenizer.next(into: &stretch) {
          tagger.language.prepare(&stretch, tagger.lexicon, bytes)
          all += stretch
        }
        return all
      }
    }
  }

  /// Words are read eight bytes at a time where so many are left, and letter by letter at the end of the text.
  @Test(
    "A word is the same anywhere in a text",
    arguments: [
      "May", "MAY", "december", "December", "Wednesday", "wednesdays", "fortnight", "contemporary", "contemporaneously",
      "décembre", "Märzenbecher", "aa@bb", "ab[cd", "mi`dz", "New{year", "x\u{7F}y", "Über",
    ]) func words(_ word: String) throws
  {
    let alone = Self.tokens(word)
    let inside = Self.tokens(word + " and what comes behind it")
    #expect(inside.count == alone.count + 5)
    for (one, other) in zip(alone, inside) {
      #expect(one.start == other.start && one.end == other.end)
      #expect(one.word == other.word && one.classes == other.classes && one.flags == other.flags)
    }
    let letters = word.utf8.prefix { $0 >= 0x80 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }.count
    #expect(alone.first.map { Int($0.end) } == letters)
    #expect(alone.first?.flags.contains(.allCapitals) == (word == "MAY"))
  }

  @Test("Numbers between commas are read once each", .timeLimit(.minutes(1))) func lists() {
    let count = 200_000
    #expect(Self.tokens(String(repeating: "7,", count: count)).count == 2 * count)
    #expect(Self.tokens("1,2,3,4,5,6").filter { $0.classes.contains(.dayNumber) }.map(\.value) == [1, 2, 3, 4, 5, 6])
  }

  @Test(
    "Numbers are what their shape says",
    arguments: [
      ("1998", TokenClass.year), ("15", .dayNumber), ("3rd", .ordinal), ("1,460", .cardinal), ("2.5", .decimal),
      ("10:30", .clock), ("2010-02-22", .numericDate), ("22.2.2010", .numericDate), ("1990s", .decade),
      ("1/2", .fraction),
      ("'98", .shortYear), ("20100222", .compactDate),
    ]) func shapes(_ text: String, _ expected: TokenClass)
  {
    let tokens = Self.tokens(text)
    #expect(tokens.count == 1)
    #expect(tokens.first?.classes.contains(expected) == true)
  }

  @Test(
    "Money, names and codes are no times",
    arguments: ["$1998", "£2010", "€2010", "MH370", "F-16", "10.1.2.3", "0171-555-1998-22", "20%", "747B"])
  func codes(_ text: String) {
    #expect(Self.tokens(text).allSatisfy { $0.classes.isDisjoint(with: [.year, .dayNumber, .clock, .numericDate]) })
  }

  @Test(
    "A number, a letter and a number",
    arguments: [("2016H2", [2016, 0, 2]), ("3Q16", [3, 0, 16]), ("2012W31", [2012, 0, 31])])
  func numbersAroundALetter(_ text: String, _ expected: [Int32]) {
    let tokens = Self.tokens(text)
    #expect(tokens.map { $0.flags.contains(.isWord) ? 0 : $0.value } == expected)
    #expect(tokens.allSatisfy { !$0.flags.contains(.notTime) })
  }

  @Test("The T of a time stamp parts it") func stamps() {
    let tokens = Self.tokens("2010-02-22T14:35")
    #expect(tokens.map { $0.classes.isDisjoint(with: [.numericDate, .clock]) } == [false, false])
  }

  @Test(
    "Number words are one number",
    arguments: [
      ("twenty-five", 25), ("one hundred and eighty", 180), ("nineteen ninety-seven", 1997),
      ("two thousand and ten", 2010),
      ("nineteen oh five", 1905), ("two thousand", 2000), ("twenty-third", 23), ("ninety", 90), ("twelve", 12),
      ("three million", 3_000_000),
    ]) func numberWords(_ text: String, _ expected: Int32)
  {
    #expect(Self.tokens(text).map(\.value) == [expected])
  }

  @Test("No stretch ends the tokens of a text early") func stretches() {
    let text = String(repeating: "On 3 May 1998 it rained and on Monday it snowed ", count: 4000)
    #expect(Tagger.english.tag(text).count == 8000)
  }
}
