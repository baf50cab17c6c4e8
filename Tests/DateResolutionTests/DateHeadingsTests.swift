import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Dates that head what stands below or behind them: diaries, chronologies, lists.
@Suite struct DateHeadingsTests {
  static func dates(_ text: String, on day: Day? = nil, sections: [Int] = []) -> [String?] {
    let window = day.map { ExpressionResolver.DocumentWindow(earliest: $0, latest: $0) }
    return ExpressionResolver(window: window).resolve(text, sections: sections).map { $0.date?.edtf }
  }

  static let today = Day(checkedYear: 2019, month: 5, day: 2)

  // MARK: Diaries

  @Test("A diary's entries speak from their own days") func diary() {
    #expect(
      Self.dates(
        """
        4 March 1991

        We left the hut. Tom came up yesterday.

        6 March

        Snow. We leave for the pass tomorrow, and on the 12th the road will open.

        7 March

        The storm of Monday had left drifts two metres deep.
        """, on: Self.today)
        == [
          "1991-03-04", "1991-03-03", "1991-03-06", "1991-03-07", "1991-03-12", "1991-03-07", "1991-03-04",
        ])
  }

  @Test("A heading that leads its line holds for its paragraph") func leading() {
    #expect(
      Self.dates(
        "4 March 1991: I saw Ann today.\n\n5 March: I wrote to her yesterday.\n\nAnn died last year.", on: Self.today)
        == ["1991-03-04", "1991-03-04", "1991-03-05", "1991-03-04", "2018"])
  }

  @Test("A place may stand behind the day") func places() {
    #expect(
      Self.dates("6 March 1915, Gallipoli\n\nWe landed today.\n\n7 March, Suvla Bay\n\nWe dug in last night.")
        == ["1915-03-06", "1915-03-06", "1915-03-07", "1915-03-06"])
  }

  @Test("A place may stand before the day, as above a letter") func placesBefore() {
    #expect(
      Self.dates(
        "In camp, Sunday, May 9th 1915\n\nDear Nell, we came out on Thursday.\n\nRouen, June 30th\n\nDear Nell, I came "
          + "here last night.")
        == ["1915-05-09", "1915-05-06", "1915-06-30", "1915-06-29"])
    // A sentence, or a line that goes on from another, is none.
    #expect(
      Self.dates("The camp was struck in Rouen, June 30th 1915\n\nHe came today.\n\nIn Ypres, May 3rd\nwe met.")
        .suffix(2) != ["1915-06-30", "1915-05-03"])
  }

  // MARK: Messages

  @Test(
    "Messages speak from their stamps",
    arguments: [
      "[14/10/2021, 18:02:11] Mags: he came yesterday\n\n[18/10/2021, 09:15:22] Dee: he is here today",
      "14/10/2021, 18:02 - Mags: He came yesterday.\n18/10/2021, 09:15 - Dee: He is here today.",
      "2021-10-14 18:02 <mags> He came yesterday.\n2021-10-18 09:15 <dee> He is here today.",
      "Posted by Mags » Thu 14 Oct 2021 6:02 pm\n\nHe came yesterday.\n\nPosted by Dee » Mon 18 Oct 2021 9:15 am\n\n"
        + "He is here today.",
    ]) func messages(_ text: String)
  {
    #expect(Self.dates(text) == ["2021-10-14", "2021-10-13", "2021-10-18", "2021-10-18"])
    #expect(Self.dates(text, on: Self.today) == ["2021-10-14", "2021-10-13", "2021-10-18", "2021-10-18"])
  }

  @Test("A stamp in a sentence, or a day without an hour, is of no message") func noMessages() {
    #expect(
      Self.dates("The call came at 18:02 on 14 October 2021 from Hull.\n\nHe left today.", on: Self.today)
        == ["2021-10-14", "2019-05-02"])
  }

  // MARK: Titles

  /// The dates of a diary's expressions, whose year only its title tells.
  @Test("The year in a diary's title is that of its entries") func titles() {
    let entries =
      "Jan. 14. Lost two ewes last night.\n\nApr. 22. In '76 they were here.\n\nAug. 18. Cut it on the 11th."
    let year = ["1879-01-14", "1879-01-13", "1879-04-22", "1876", "1879-08-18", "1879-08-11"]
    #expect(Self.dates("FARM DIARY, 1879\n\n" + entries) == ["1879"] + year)
    #expect(Self.dates("# My journal, 1879\n\n" + entries, on: Self.today) == ["1879"] + year)
    let titled = ExpressionResolver(window: nil).resolve(entries, title: "Farm diary, 1879")
    #expect(titled.map { $0.date?.edtf } == year)
    // Past the New Year it is the next one.
    #expect(
      Self.dates("Log of the hut, 1931\n\n29 Dec. Snow.\n\n3 Jan. More snow. It began yesterday.")
        == ["1931", "1931-12-29", "1932-01-03", "1932-01-02"])
    // A title that tells no diary leaves a dated text its own year, and entries may have theirs.
    #expect(
      Self.dates("What we lost in 1879\n\n3 March: We met today.\n\n4 March: I wrote today.", on: Self.today)
        == ["1879", "2019-03-03", "2019-03-03", "2019-03-04", "2019-03-04"])
    #expect(
      Self.dates("Diary, 1879\n\n3 March 1878: We met today.\n\n4 March: I wrote today.")
        == ["1879", "1878-03-03", "1878-03-03", "1878-03-04", "1878-03-04"])
  }

  // MARK: Chronologies

  @Test("Days below a year are of that year") func years() {
    #expect(
      Self.dates(
        """
        1914

        28 June – The archduke is shot.
        28 July – War is declared. Russia mobilises two days later.

        1915

        February: A blockade is announced.
        7 May: The liner is sunk.
        3 January: The general resigns.
        """, on: Self.today)
        == ["1914", "1914-06-28", "1914-07-28", "1914-07-30", "1915", "1915-02", "1915-05-07", "1915-01-03"])
    #expect(
      Self.dates("March 1991\n\n4 March: The talks open.\n\n9 March: They fail.\n\nApril\n\n2 April: They resume.")
        == ["1991-03", "1991-03-04", "1991-03-09", "1991-04", "1991-04-02"])
  }

  @Test("What an entry tells comes after its day") func after() {
    #expect(
      Self.dates(
        "21 February 1916: The battle begins.\n1 July: The other begins. It ended on 18 November.", on: Self.today)
        == ["1916-02-21", "1916-07-01", "1916-11-18"])
  }

  @Test("A list goes on in time, past the end of the year where nothing else in it goes back") func order() {
    #expect(
      Self.dates(
        "4 March 1991: Founded.\n6 March: First meeting.\n9 December: First match.\n10 January: The pub burns down.\n"
          + "2 May: A new one opens.")
        == ["1991-03-04", "1991-03-06", "1991-12-09", "1992-01-10", "1992-05-02"])
    #expect(
      Self.dates("10 April 1992: The pub burns down.\n6 March: A match.\n9 December: A meeting.\n4 November: Founded.")
        == ["1992-04-10", "1992-03-06", "1991-12-09", "1991-11-04"])
  }

  @Test("Where its order is not clear, a step back is one of two years") func unclearOrder() {
    #expect(
      Self.dates(
        "4 March 1991: Founded.\n10 January: The pub burns down.\n6 March: First meeting.\n9 May: End.",
        on: Self.today)
        == ["1991-03-04", "[1991-01-10,1992-01-10]", nil, nil])
  }

  @Test("A weekday helps to find the year") func weekdays() {
    #expect(
      Self.dates("Monday 30 December 1991: Fair.\nWednesday 1 January: Rain.\nThursday 2 January: Rain.")
        == ["1991-12-30", "1992-01-01", "1992-01-02"])
  }

  @Test("A heading without a date ends what stands above it") func sections() {
    let text = "1914\n\n28 June: Shot.\n\n1915\n\n7 May: Sunk.\n\nNotes\n\nThe site was closed on 4 April."
    let notes = text.utf8.count - "Notes\n\nThe site was closed on 4 April.".utf8.count
    #expect(
      Self.dates(text, on: Self.today, sections: [0, 22, notes])
        == ["1914", "1914-06-28", "1915", "1915-05-07", "2019-04-04"])
  }

  @Test("The historic present of a list does not look ahead") func historicPresent() {
    #expect(
      Self.dates("3 January: Bank closes.\n\n5 March: Bank reopens.", on: Self.today) == ["2019-01-03", "2019-03-05"])
  }

  @Test("Days of a month below its heading are of that month, of the document's year, too") func months() {
    #expect(
      Self.dates("December 2018\n\nSnow fell on the 12th.\n\nJanuary 2019\n\nIt went on the 3rd.", on: Self.today)
        == ["2018-12", "2018-12-12", "2019-01", "2019-01-03"])
  }

  @Test(
    "An entry's leading year governs it, where two or more entries begin so",
    arguments: [
      "1985. The mill burned on 13 July.\n\n1987. It was sold on 4 May.",
      "1985. On 13 July he plays twice.\n\n1987. It is sold on 4 May.",
      "1985: The mill burned on 13 July.\n\n1987: It was sold on 4 May.",
      "1985 – The mill burned on 13 July.\n\n1987 – It was sold on 4 May.",
      "1985 The mill burned on 13 July.\n\n1987 On 4 May it was sold.",
      "**1985.** On 13 July he plays twice.\n\n**1987.** Trains return on 4 May.",
    ]) func leadingYears(_ text: String)
  {
    #expect(Self.dates(text, on: Self.today) == ["1985", "1985-07-13", "1987", "1987-05-04"])
    #expect(Self.dates(text) == ["1985", "1985-07-13", "1987", "1987-05-04"])
  }

  @Test("Not one such year alone, nor one that is the head of a sentence or of a name") func noLeadingYears() {
    #expect(Self.dates("1985. A bad year. On 13 July it burned.", on: Self.today).last != "1985-07-13")
    for text in [
      "1985 was bad. It burned on 13 July.\n\n1987 was worse. It fell on 4 May.",
      "1985 World Cup: They won on 13 July.\n\n1987 World Cup: They lost on 4 May.",
      "1985 | It fell on 13 July.\n\n1987 | It fell on 4 May.",
    ] {
      #expect(Self.dates(text, on: Self.today) != ["1985", "1985-07-13", "1987", "1987-05-04"], "\(text)")
    }
  }

  @Test("Where years lead other entries, a year leads before any word") func doubtfulYears() {
    #expect(
      Self.dates(
        "1985 On 13 July he came.\n\n1987 Third generation: Ann came on 4 May.\n\n1990 The end came.", on: Self.today)
        == ["1985", "1985-07-13", "1987", "1987-05-04", "1990"])
  }

  @Test("A year that begins a heading of the text heads its section") func sectionYears() {
    let text = "1985: the fire\n\nIt rained.\n\nThe mill burned on 13 July.\n\n1987: the sale\n\nIt was sold on 4 May."
    #expect(
      Self.dates(text, on: Self.today, sections: [0, text.utf8.count - 37])
        == ["1985", "1985-07-13", "1987", "1987-05-04"])
  }

  @Test("A list goes on by weekdays from a heading that names its day") func weekdaysAlone() {
    let day = Day(checkedYear: 2024, month: 11, day: 1)
    #expect(
      Self.dates(
        "2 November 2022: A report.\n\nSunday, 6 November: He sells.\n\nTuesday: They stop.\n\nWednesday: It is off.\n\n"
          + "Friday, 11 November: The end.", on: day)
        == ["2022-11-02", "2022-11-06", "2022-11-08", "2022-11-09", "2022-11-11"])
    #expect(
      Self.dates("8 November 2022\n\nIt stops.\n\nWednesday\n\nIt is off.\n\n11 November 2022\n\nThe end.", on: day)
        == ["2022-11-08", "2022-11-09", "2022-11-11"])
    // Opening hours below a date.
    #expect(
      Self.dates("8 November 2022\n\nWe are open.\n\nMonday: 9 to 5.\n\nTuesday: closed.", on: day).contains(
        "2022-11-14")
        == false)
  }

  @Test("Days of a month below its heading, without a year, are of that month") func monthsWithoutYear() {
    #expect(
      Self.dates(
        "June\n\nHe rested on the 12th. He was there for a race on the 24th.\n\nJuly\n\nHe won on the 4th.",
        on: Day(checkedYear: 2013, month: 1, day: 19))
        == ["2012-06", "2012-06-12", "2012-06-24", "2012-07", "2012-07-04"])
  }

  @Test("The weekdays of a diary tell the year before the one that a later heading states") func weekdayYears() {
    #expect(
      Self.dates(
        "Friday 21 February.\n\nWe flew home.\n\nWednesday 4 March.\n\nSchools close tomorrow.\n\nThursday 18 March 2021."
          + "\n\nMy jab.")
        == ["2020-02-21", "2020-03-04", "2020-03-05", "2021-03-18"])
    #expect(
      Self.dates("Friday 20 November\n\nSnow.\n\nMonday 4 January\n\nRain.\n\nThursday 18 March 2021\n\nSun.")
        == ["2020-11-20", "2021-01-04", "2021-03-18"])
    // Weekdays that fit no year together, or a single one.
    #expect(
      Self.dates("Friday 21 February\n\nSnow.\n\nThursday 4 March\n\nRain.\n\nThursday 18 March 2021\n\nSun.")
        == [nil, nil, "2021-03-18"])
    #expect(
      Self.dates("Friday 21 February\n\nSnow.\n\nThursday 18 March 2021\n\nSun.") == [nil, "2021-03-18"])
  }

  // MARK: No headings

  @Test("One date at the head of a line is no list") func single() {
    #expect(
      Self.dates("4 March 1991: Founded.\n\nThe mayor spoke on Monday.", on: Self.today) == [
        "1991-03-04", "2019-04-29",
      ])
  }

  @Test("A line that a wrapped text happens to begin with a date is no heading") func wrapped() {
    #expect(
      Self.dates(
        "The commission was told by all of its witnesses that the ship had sailed on\n6 March 1991. He spoke yesterday of "
          + "the thing and of its crew and cargo, and said that it had come back on\n9 March 1991. He spoke yesterday.",
        on: Self.today)
        == ["1991-03-06", "2019-05-01", "1991-03-09", "2019-05-01"])
  }

  @Test("The heading is named as what the date rests on") func derivation() {
    let text = "4 March 1991\n\nI saw Ann today.\n\n6 March\n\nI saw her yesterday."
    let found = ExpressionResolver(window: nil).resolve(text)
    #expect(found.map { $0.derivation.anchor?.kind } == [nil, .heading, .heading, .heading])
    #expect(found.map { $0.derivation.anchor?.text } == [nil, "4 March 1991", "4 March 1991", "6 March"])
    #expect(
      found[0].heads.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == "\n\nI saw Ann today.\n\n")
    #expect(found[3].derivation.steps == ["1 day before the heading's date"])
  }
}
