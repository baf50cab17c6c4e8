import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// What the text around an expression does to it: years carried on, styles, windows, and the derivations that are printed.
@Suite struct ExpressionsContextTests {
  static func resolve(
    _ text: String, on day: Day? = nil, style: TextStyle? = nil
  ) -> [ResolvedExpression] {
    let window = day.map { ExpressionResolver.DocumentWindow(earliest: $0, latest: $0) }
    return ExpressionResolver(window: window, options: .init(style: style)).resolve(text)
  }

  static func values(_ text: String, on day: Day? = nil, style: TextStyle? = nil) -> [String] {
    resolve(text, on: day, style: style).map(\.value)
  }

  // MARK: Narrative

  @Test("A story's later dates take the year of the ones before them") func carriedYears() {
    #expect(
      Self.values(
        "On 3 June 1985 the dam broke. On 12 August it was mended. In October came the inquiry.", style: .narrative)
        == ["1985-06-03", "1985-08-12", "1985-10"])
    #expect(
      Self.values(
        "In May 1940 the army crossed the river. Three days later it stood before the city.", style: .narrative
      ).first
        == "1940-05")
    #expect(
      Self.values(
        "On 10 May 1940 the army crossed the river. Three days later it stood before the city.", style: .narrative)
        == ["1940-05-10", "1940-05-13"])
    #expect(
      Self.values("The fleet sailed on 20 December 1941. It arrived on 5 January.", style: .narrative)
        == ["1941-12-20", "1942-01-05"])
  }

  @Test("A day with its year takes the story on, wherever it stands in its sentence") func fullDays() {
    #expect(
      Self.values("In 1899 he emigrated. He returned on 3 June 1914. In August he was called up.", style: .narrative)
        == ["1899", "1914-06-03", "1914-08"])
    #expect(
      Self.values(
        "She met Otto, who had been born in 1870, on 4 March 1902. On 9 May they married.", style: .narrative)
        == ["1870", "1902-03-04", "1902-05-09"])
  }

  @Test("Half a year back may be the year after") func backwards() {
    #expect(
      Self.resolve("On 14 July 1915 the town fell. On 3 January the shelling resumed.", style: .narrative)
        .map { $0.date?.edtf } == ["1915-07-14", "[1915-01-03,1916-01-03]"])
  }

  @Test("A report that has looked back leaves open whether it goes on") func lookBack() {
    let day = Day(checkedYear: 2009, month: 11, day: 9)
    #expect(
      Self.resolve("The Wall fell on 9 November 1989. On 29 December Havel was elected.", on: day, style: .news)
        .map { $0.date?.edtf } == ["1989-11-09", "[1989-12-29,2008-12-29]"])
    let autumn = Day(checkedYear: 2015, month: 9, day: 9)
    #expect(
      Self.resolve("Work had begun in March 2013. In November it stopped.", on: autumn, style: .news)
        .map { $0.date?.edtf } == ["2013-03", "[2013-11,2014-11]"])
    #expect(
      Self.resolve("Work had begun in December 2014. In January it stopped.", on: autumn, style: .news)
        .map { $0.date?.edtf } == ["2014-12", "2015-01"])
    #expect(
      Self.resolve("On 6 January 2001 the house was stormed; on 8 January he was banned.", on: day, style: .news)
        .map(\.value) == ["2001-01-06", "2001-01-08"])
  }

  @Test("An aside to a year long gone does not carry the story away") func asides() {
    #expect(
      Self.values(
        "On 31 August 1920 the horsemen met in the largest such battle since 1813. They withdrew on 6 September.",
        style: .narrative) == ["1920-08-31", "1813", "1920-09-06"])
  }

  @Test("That day, the next day, the same month, a year earlier: from the mention before") func references() {
    #expect(
      Self.values("They landed on 6 June 1944. That day was grey. The next day was clear.", style: .narrative)
        == ["1944-06-06", "1944-06-06", "1944-06-07"])
    #expect(
      Self.values(
        "It opened in March 1912. In the same month it closed. A year earlier nobody knew of it.", style: .narrative)
        == ["1912-03", "1912-03", "1911"])
  }

  @Test("A year alone does not tell a day") func coarseReference() {
    let found = Self.resolve("The war began in 1915. Four days later a truce was made.", style: .narrative)
    #expect(found.map(\.value) == ["1915", "1915-XX-XX"])
    #expect(found[1].date?.precision == .range)
  }

  @Test("A text full of its own distant dates is a story, one that speaks of yesterday is a report")
  func styles() {
    let day = Day(checkedYear: 2009, month: 12, day: 19)
    let story = """
      On 3 March 1861 he was born. In 1870 the family moved. On 5 May 1881 he married. In June 1890 he was elected.
      In 1899 he fell ill. On 12 July he died.
      """
    #expect(Self.values(story, on: day).last == "1899-07-12")
    let report = "He was born in 1961. Police said on Monday that he left yesterday. He returns on 5 January."
    #expect(Self.values(report, on: day) == ["1961", "2009-12-14", "2009-12-18", "2010-01-05"])
  }

  // MARK: Derivations

  @Test("The derivation names the document's date, the mention, and the rule") func derivations() {
    let day = Day(checkedYear: 2010, month: 2, day: 23)
    let monday = Self.resolve("He spoke on Monday.", on: day)[0]
    #expect(monday.date?.edtf == "2010-02-22")
    #expect(monday.basis == .relative)
    #expect(monday.derivation.anchor?.kind == .documentDate)
    #expect(monday.derivation.anchor?.date.edtf == "2010-02-23")
    #expect(monday.derivation.steps == ["the latest Monday up to the document's date"])
    #expect(monday.derivation.rule == "<weekday>")
    #expect(monday.direction == .past)
    #expect(monday.stated == StatedFields(weekday: 1))

    let carried = Self.resolve("On 3 June 1985 it broke. On 12 August it was mended.", style: .narrative)[1]
    #expect(carried.derivation.anchor?.kind == .earlierMention)
    #expect(carried.derivation.anchor?.text == "3 June 1985")
    #expect(carried.derivation.steps == ["the year 1985 is carried over from “3 June 1985”"])
    #expect(carried.basis == .stated)

    let stated = Self.resolve("On 3 June 1985 it broke.")[0]
    #expect(stated.derivation.anchor == nil)
    #expect(stated.basis == .stated)
  }

  // MARK: No date of writing, or only a window

  @Test("Without a document's date nothing is made up") func unanchored() {
    for (text, value) in [
      ("He spoke on Monday.", "XXXX-WXX-1"), ("It broke on July 5.", "XXXX-07-05"),
      ("It broke yesterday.", "XXXX-XX-XX"),
      ("It broke last week.", "XXXX-WXX"), ("It broke last year.", "XXXX"), ("It broke two days ago.", "XXXX-XX-XX"),
    ] {
      let found = Self.resolve(text)
      #expect(found.map(\.value) == [value], "\(text)")
      #expect(found.allSatisfy { $0.date == nil }, "\(text)")
    }
    #expect(Self.resolve("It broke on July 5.")[0].stated == StatedFields(month: 7, day: 5))
    #expect(Self.resolve("It will break on Monday, July 5.")[0].stated == StatedFields(month: 7, day: 5, weekday: 1))
    #expect(Self.resolve("It will break on Monday, July 5.")[0].direction == .future)
  }

  @Test("A window of days of writing gives a window, and a day where both ends agree") func windows() {
    func resolve(_ text: String, _ earliest: Day?, _ latest: Day?) -> ResolvedExpression {
      ExpressionResolver(window: .init(earliest: earliest, latest: latest)).resolve(text)[0]
    }
    let (first, last) = (Day(checkedYear: 2021, month: 7, day: 6), Day(checkedYear: 2021, month: 9, day: 10))
    #expect(resolve("They crossed the border on July 5.", first, last).date?.edtf == "2021-07-05")
    let monday = resolve("He spoke on Monday.", first, last)
    #expect(monday.date?.earliest == Day(checkedYear: 2021, month: 7, day: 5))
    #expect(monday.date?.latest == Day(checkedYear: 2021, month: 9, day: 6))
    #expect(resolve("It happened last year.", first, last).date?.edtf == "2020")
    #expect(resolve("On 3 May 1998 it broke.", first, last).date?.edtf == "1998-05-03")
    let open = resolve("He spoke yesterday.", first, nil)
    #expect(open.date?.earliest == Day(checkedYear: 2021, month: 7, day: 5))
    #expect(open.date?.latest == nil)
  }

  // MARK: Invariants

  static let samples = [
    "", " ", "\n\n\n", "Monday", "It was on [", "1998 1998 1998 1998", "the the the the the",
    "of of of in in in 3 3 3 3",
    "—–…“”’‘", "Zürich, 3. Mai 1998 – naïve café 2010", "日本 1998 年", "\u{0}\u{1}", "'", "''98''", "a.m.", "1/2/3/4/5/6",
    "1-2-3-4-5-6-7",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "two two two hundred thousand million and and and",
    "99999999999999999999999999",
    "31 February 1998", "29 February 1999", "32 January 1998", "0 May 1998", "13/13/2010", "9999-99-99",
  ]

  @Test("Spans lie in the text, in order, and do not overlap", arguments: samples) func spans(_ text: String) {
    for sample in [text, String(repeating: text + " ", count: 50), text + "\n\n" + text] {
      for day in [nil, Day(checkedYear: 2013, month: 2, day: 12)] {
        let found = Self.resolve(sample, on: day)
        var place = 0
        for expression in found {
          #expect(expression.range.lowerBound >= place && !expression.range.isEmpty)
          #expect(expression.range.upperBound <= sample.utf8.count)
          #expect(!expression.value.isEmpty)
          for part in expression.parts { #expect(expression.range.clamped(to: part.range) == part.range) }
          place = expression.range.upperBound
        }
      }
    }
  }

  @Test("There is no 31 February") func impossibleDays() {
    for text in ["31 February 1998", "February 30, 1998", "29 February 1999", "13/13/2010"] {
      #expect(!Self.resolve(text).contains { $0.date?.precision == .day }, "\(text)")
    }
  }
}
