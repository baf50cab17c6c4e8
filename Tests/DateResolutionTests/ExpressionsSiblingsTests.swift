import Chronology
import Testing

@testable import DateResolution

/// What can be said of one month can be said of every other, though "May" and "March" are words as well; the same goes
/// for seasons. The expectation is written once, with a place for the month's number, and tried with all of them.
@Suite struct ExpressionsSiblingsTests {
  /// The last day of a year, so that every month of it is past.
  static let endOfYear = Day(checkedYear: 2016, month: 12, day: 31)
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  struct Template: Sendable, CustomTestStringConvertible {
    var expected: String?
    var text: String
    var testDescription: String { text }
  }

  static func means(_ expected: String?, _ texts: String...) -> [Template] {
    texts.map { Template(expected: expected, text: $0) }
  }

  /// {} is the month, {2} the month after the next, # and @ their numbers.
  static let ofMonths =
    means(
      "2016-#", "He resigned in {}.", "{} 2016", "The {} attack failed.",
      "A {} ruling voided the law.", "Those killed in the {} attack were soldiers.", "It lasted well into {}.",
      "Sales rose in {}, the ministry said.", "In {}, the court ruled.", "He was jailed in {}; the appeal failed.",
      "In an interview in {}, he said so.", "{} sales rose 3 percent.", "{} of 2016 was wet.")
    + means(
      "2016-#-03", "He resigned on {} 3.", "He resigned on 3 {}.", "He resigned on the 3rd of {}.", "3 {} 2016",
      "The {} 3 attack failed.", "He resigned {} 3.", "He resigned on the third of {}, 2016.")
    + means("[2016-#-11..2016-#-20]", "He resigned in mid-{}.", "He resigned in the middle of {}.")
    + means(
      "2016-#/2016-@", "It was open from {} to {2}.", "From {} to {2} it was open.", "It was open from {} until {2}.",
      "It was open between {} and {2}.", "It was open from early {} to late {2}.",
      "It was open from the beginning of {} to the end of {2}.", "It was open from {} through {2} 2016.")
    + means("[2016-#-01..2016-#-15]", "He resigned in the first half of {}.")
    + means(nil, "He resigned one {} morning.", "It was a cold {} night when he resigned.")

  @Test(arguments: ofMonths) func month(_ template: Template) {
    for (index, month) in Self.months.enumerated() {
      let other = index + 2
      if template.text.contains("{2}"), other >= 12 { continue }
      let text = template.text.replacing("{2}", with: Self.months[other % 12]).replacing("{}", with: month)
      let expected = template.expected?.replacing("#", with: number(index)).replacing("@", with: number(other % 12))
      // So long after that none of them is to come.
      let today = Day(checkedYear: 2016, month: index + 1, day: 28).adding(months: 4)
      #expect(expected == date(in: text, holding: month, on: today), "in “\(text)”")
    }
  }

  /// Both of two months that share a year have it.
  @Test(arguments: ["both {} and {2} of last year", "{} and {2} of last year", "{} and {2} 2015", "{} and {2}, 2015"])
  func sharedYear(_ words: String) {
    for index in 0..<10 {
      let text =
        "Prices rose in "
        + words.replacing("{2}", with: Self.months[index + 2]).replacing("{}", with: Self.months[index]) + "."
      #expect(["2015-\(number(index))", "2015-\(number(index + 2))"] == dates(in: text), "in “\(text)”")
    }
  }

  static let seasons = ["spring", "summer", "autumn", "fall"]
  static let numbers = ["21", "22", "23", "23"]
  static let ofSeasons =
    means(
      "2016-#", "The law passed in the {}.", "The law passed in {}.",
      "The club was sold in the {} after months of talks.",
      "It was closed in the {} after a row.", "the {} of 2016",
      "{} 2016", "The law passed this {}.")
    + means(
      nil, "One {} the river froze.", "He resigned in the {} before the war.", "The {} after the flood, they left.")
    + means("2015-#", "It rained in the {} of last year.", "It rained in the {} of 2015.")

  @Test(arguments: ofSeasons) func season(_ template: Template) {
    for (season, number) in zip(Self.seasons, Self.numbers) {
      let text = template.text.replacing("{}", with: season)
      let expected = template.expected?.replacing("#", with: number)
      #expect(expected == date(in: text, holding: season), "in “\(text)”")
    }
  }

  @Test(arguments: ["The {} offensive failed.", "The {} collection sold well.", "The {} term has begun."])
  func kindsOfThings(_ template: String) {
    for season in Self.seasons {
      let text = template.replacing("{}", with: season)
      #expect([] == dates(in: text), "in “\(text)”")
    }
  }

  @Test(arguments: [
    ("2016-21/2016-22", "spring", "summer"), ("2016-21/2016-23", "spring", "autumn"),
    ("2016-21/2016-23", "spring", "fall"), ("2016-22/2016-23", "summer", "fall"),
  ])
  func fromSeasonToSeason(_ expected: String, _ first: String, _ second: String) {
    for text in ["From \(first) to \(second) it was open.", "It was open from the \(first) to the \(second)."] {
      #expect([expected] == dates(in: text), "in “\(text)”")
    }
  }

  // MARK: Support

  private func number(_ index: Int) -> String { index < 9 ? "0\(index + 1)" : "\(index + 1)" }

  private func resolve(_ text: String, on today: Day = Self.endOfYear) -> [ResolvedExpression] {
    ExpressionResolver(window: .init(earliest: today, latest: today)).resolve(text)
  }

  private func dates(in text: String) -> [String?] { resolve(text).map { $0.date?.edtf } }

  /// The date of the expression that holds the word.
  private func date(in text: String, holding word: String, on today: Day = Self.endOfYear) -> String? {
    resolve(text, on: today).first { $0.derivation.expression.contains(word) }?.date?.edtf
  }
}
