import Chronology
import DateResolution
import Events
import Foundation

/// A chronology made by hand: the story of an invented harbour, 1979 to 2021, with every kind of date, source, doubt and
/// hostile text that a renderer meets.
enum SiteFixture {
  static let timeline: Timeline = {
    var timeline = Timeline(title: "The harbour at Veldmar, 1979–2021")
    timeline.documents = documents
    timeline.events = datedEvents
    timeline.undated = undatedEvents
    timeline.conflicts = [
      Conflict(
        event: "e-breakwater-breach",
        claims: [
          .init(date: .day(day(2010, 2, 13)), documents: ["articles/storm.html", "archive/annual-report.md"]),
          .init(date: .day(day(2010, 2, 14)), documents: ["articles/letter.txt"]),
        ],
        explanation: "Two sources put the breach on 13 February 2010, a letter on the day after"),
      Conflict(
        event: "e-pilot-strike",
        claims: [
          .init(date: .month(9, of: 1994), documents: ["archive/annual-report.md"]),
          .init(date: .day(day(1994, 10, 3)), documents: ["articles/strike.txt"]),
        ],
        explanation: "The annual report names September, the newspaper a day in October"),
    ]
    return timeline
  }()

  // MARK: Documents

  static let documents: [DocumentRecord] = [
    document(
      "archive/annual-report.md", "Annual report of the harbour board", site: "Veldmar Harbour Board",
      url: "https://harbour.example/report?year=2012&part=1", byline: "The Board",
      date: .year(2012), basis: "declared", reasons: ["front matter says 2012"],
      """
      The board was founded on 4 May 1979 and met for the first time in June of that year.

      Dredging of the outer channel went on from 1981 to 1986. Around 1983 the first radar mast was put up on the north mole.

      The pilots struck in September 1994. On 13 February 2010 the sea breached the old breakwater.

      The container terminal opened in early March 2012.
      """),
    document(
      "articles/storm.html", "A night of wind & water", site: "The Veldmar Courier",
      url: "https://courier.example/2010/storm", byline: "Ida Lund", date: .day(day(2010, 2, 15)), basis: "declared",
      reasons: ["the page's metadata says 15 February 2010"],
      """
      The old breakwater gave way on Saturday, shortly before midnight.

      By Sunday morning 140 people had been taken to the school gymnasium. The railway to the coast stayed closed until 2 March.

      The minister said on Monday that a new breakwater would be begun before the summer of 2011.
      """),
    document(
      "articles/letter.txt", "A letter from the lighthouse", date: .within(day(2010, 2, 14), day(2010, 4, 30)),
      basis: "inferred",
      reasons: ["it speaks of the breach of February 2010 as past", "it looks forward to May 2010"],
      """
      It was on 14 February, in the first hours, that I heard the stones go.

      One Monday this spring they came to measure the gap. In May the survey is to be handed over.
      """),
    document(
      "articles/strike.txt", "Pilots walk out", site: "The Veldmar Courier", date: .day(day(1994, 10, 5)),
      basis: "given", reasons: ["given with --date"],
      """
      The pilots of Veldmar walked out on Monday over the new rota. Forty-one ships lay at anchor by nightfall.

      The rota had been agreed two years ago.
      """),
    document(
      "articles/opening.html", "Harbour opens to the world", site: "Coast & Trade",
      url: "https://trade.example/opening", date: .day(day(2012, 3, 9)), basis: "declared",
      reasons: ["the address of the page holds 2012/03/09"],
      """
      The terminal, three years late, took its first ship last week.

      “A harbour is never finished,” the harbour master said. The third crane follows in December.
      """),
    document(
      "articles/hostile.html", "<script>alert(\"title\")</script> & “quotes”", site: "<b>Not bold</b>",
      url: "javascript:alert(1)", date: .day(day(2016, 7, 1)), basis: "declared", reasons: ["<i>metadata</i>"],
      "In July 2016 <script>alert('x')</script> was found in the port's log; \u{1B}[31mred\u{1B}[0m text and "
        + "\u{202E}reversed\u{202C} names followed.\n\nThe log of 3 August 2016 holds only "
        + "https://example.org/a-very-long-address-without-any-place-to-break/0123456789/0123456789/0123456789/end."),
    document(
      "articles/港.txt", "港の二十一世紀", site: "港湾新聞", language: "ja", date: .day(day(2019, 11, 20)),
      basis: "declared", reasons: ["front matter says 2019-11-20"],
      """
      港湾局は2019年11月18日、新しい防波堤の工事が完了したと発表した。式典には市長と船員組合の代表が出席し、三百人を超える市民が集まった。
      """),
    document(
      "articles/ميناء.txt", "الميناء بعد أربعين عاماً", language: "ar", date: .day(day(2021, 5, 4)), basis: "declared",
      reasons: ["front matter says 2021-05-04"],
      "احتفل الميناء في 4 مايو 2021 بمرور أربعين عاماً ونيف على تأسيسه، وحضر الحفل وزير النقل (Transport) ومئات من السكان."
    ),
    document(
      "notes/plans.md", "What comes next", site: "Veldmar Harbour Board", date: .day(day(2021, 6, 1)),
      basis: "declared", reasons: ["front matter says 2021-06-01"],
      """
      The electric ferry is to enter service on 11 September 2021. A decision on the second terminal is expected before 2025.

      Old maps of the 19th century show a customs house on the spot. Nobody remembers when the bell was hung.

      🚢 The 🏳️‍🌈 regatta returned in August 2021 after two years.
      """),
  ]

  static func document(
    _ id: String, _ title: String?, site: String? = nil, url: String? = nil, byline: String? = nil,
    language: String? = nil, date: HistoricalDate?, basis: String?, reasons: [String], _ text: String
  ) -> DocumentRecord {
    var blocks: [DocumentRecord.Block] = []
    var start = 0
    for paragraph in text.components(separatedBy: "\n\n") {
      let count = paragraph.unicodeScalars.count
      blocks.append(.init(kind: "paragraph", start: start, end: start + count))
      start += count + 2
    }
    return DocumentRecord(
      id: id, title: title, url: url, byline: byline, siteName: site, language: language, date: date, dateBasis: basis,
      reasons: reasons, text: text, blocks: blocks)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }
}
