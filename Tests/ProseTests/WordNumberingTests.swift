import Prose
import Testing

@Suite struct WordNumberingTests {
  private func numbers(_ texts: [String], _ words: inout WordNumbering) -> [[Int]] {
    texts.map { text in
      var numbers: [Int] = []
      var text = text
      text.withUTF8 { bytes in words.number(bytes) { numbers.append($0.number) } }
      return numbers
    }
  }

  @Test("Words that are equal in small letters have one number, by first appearance") func equalWords() {
    var words = WordNumbering()
    #expect(
      numbers(["The mayor’s House", "the house of the Mayor", "l'Étranger"], &words) == [
        [0, 1, 2], [0, 2, 3, 0, 1], [4],
      ])
    #expect((0..<words.count).map { words[$0] } == ["the", "mayor", "house", "of", "l'Étranger".lowercasedInASCII])
  }

  @Test("More words than the table has room for at first") func manyWords() {
    var words = WordNumbering()
    let text = (0..<10_000).map { "word\($0)" }.joined(separator: " ")
    #expect(numbers([text, text], &words) == [Array(0..<10_000), Array(0..<10_000)])
    #expect(words[9_999] == "word9999")
  }

  @Test("The same words as those that the scanner makes strings of") func sameWordsAsTheScanner() {
    let text = "On 3,000 sites – “Bell-Ringers’” U.S. mayor's 5.5 naïve 東京 it’s 9/11, ok…"
    var words = WordNumbering()
    var places: [WordNumbering.Place] = []
    var copy = text
    copy.withUTF8 { bytes in words.number(bytes) { places.append($0) } }
    let expected = WordScanner().words(of: text)
    #expect(places.map(\.range) == expected.map(\.range))
    #expect(places.map { words[$0.number] } == expected.map(\.lowered))
    #expect(places.map(\.isCapitalised) == expected.map(\.isCapitalised))
    #expect(places.map { WordScanner().isNumber(words[$0.number].utf8) } == expected.map(\.isNumber))
  }

  static let sentences = [
    "Kabul fell on 15 August 2021, and the president left; nobody knew where he went",
    "In March, Kandahar, Herat and Kabul were quiet -- until the spring came", "No clause here", "One", "",
    "He said – on Monday – that they would go: the day after, when all was done",
  ]

  @Test("The clause of a byte is that of the clauses", arguments: sentences) func clauses(_ sentence: String) {
    var copy = sentence
    copy.withUTF8 { bytes in
      var words = WordNumbering()
      var places: [WordNumbering.Place] = []
      words.number(bytes) { places.append($0) }
      let clauses = ClauseSplitter().clauses(of: bytes, sentence: 0..<bytes.count)
      for offset in 0..<bytes.count {
        let clause = clauses.first { $0.contains(offset) }!
        let found = ClauseSplitter().clause(of: bytes, holding: offset, words: places) {
          ClauseSplitter.conjunctions.contains(words[$0])
        }
        let expected = places.indices.filter { clause.contains(places[$0].range.lowerBound) }
        #expect(Array(found) == expected, "at byte \(offset)")
      }
    }
  }
}

extension String {
  fileprivate var lowercasedInASCII: String { String(decoding: utf8.map(\.lowered), as: UTF8.self) }
}

@Suite struct FNV1aTests {
  @Test(
    "The hashes that its authors publish",
    arguments: [
      ("cbf29ce484222325", ""), ("af63dc4c8601ec8c", "a"), ("85944171f73967e8", "foobar"),
    ]) func published(_ hash: String, _ text: String)
  {
    #expect(FNV1a(text).hexadecimal == hash)
  }

  @Test func leadingZerosStay() {
    #expect(FNV1a(seed: 0xAB).hexadecimal == "00000000000000ab")
  }
}
