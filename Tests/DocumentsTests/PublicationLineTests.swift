import Chronology
import Testing

@testable import Documents

@Suite struct PublicationLineTests {
  static let body =
    "The leader of the council has resigned on Friday. He took charge in May 2009 and was seen as a friend of the arts."

  /// The date that a line beside a text says, who wrote it, and the line.
  static let lines: [(date: String?, byline: String?, line: String)] = [
    ("2023-11-06", nil, "6 November 2023"),
    ("2023-11-06", nil, "Published: 6 November 2023"),
    ("2020-02-29", nil, "Updated: Feb 29, 2020, 10:15 IST"),
    ("2020-02-29", nil, "TNN | Updated: Feb 29, 2020, 10:15 IST"),
    ("2016-08-23", nil, "Last updated on August 23, 2016"),
    ("2016-08-23", nil, "Posted on August 23, 2016"),
    ("2016-08-23", nil, "Date: 23 August 2016"),
    ("2016-08-23", nil, "Tue 23 Aug 2016 17.30 AEST"),
    ("2016-08-23", nil, "First published on Tue 23 Aug 2016 17.30 AEST"),
    ("2016-08-23", nil, "August 23, 2016 — 5.30pm"),
    ("2016-08-23", "Nick Brodie", "By Nick Brodie | Aug 23, 2016"),
    ("2016-08-23", nil, "Nick Brodie, 23 August 2016"),
    ("2016-08-23", nil, "The Herald, Tuesday, August 23, 2016"),
    ("2016-08-23", nil, "FOR IMMEDIATE RELEASE: August 23, 2016"),
    ("1944-03-14", nil, "Somewhere in Italy, 14th March, 1944"),
    // Who wrote it behind a label, issues, publishers, notices, and full stops behind a dateline.
    ("2016-08-23", "Nick", "posted by Nick on 23 August 2016"),
    ("2016-08-23", "Nick", "posted by Nick, 23 August 2016"),
    ("2016-08-23", "Nick", "Posted by Nick in Garden on August 23, 2016 at 9:14 pm"),
    ("2016-08-23", "Nick Brodie", "August 23, 2016 by Nick Brodie · 12 comments"),
    ("2016-08-23", nil, "Vol. 12, No. 43 – 23 August 2016"),
    ("2016-08-23", nil, "Newsletter of St Mark's School — Issue 11, Tuesday 23 August 2016"),
    ("2016-08", nil, "Institute for Dry Lands, Nairobi, August 2016"), ("2016-08", nil, "Coast Watch, August 2016"),
    ("2016-08-23", nil, "Situation Report #21, 23 August 2016"),
    ("2016-08-23", nil, "Date of report: 23 August 2016"), ("2016-08-23", nil, "First published: 23 August 2016"),
    ("1897-09-08", nil, "HARWICH, Wednesday, Sept. 8, 1897."),
    (nil, nil, "By Nick Brodie"),
    (nil, nil, "The bridge was closed on 23 August 2016"),
    (nil, nil, "Battle of Kursk, 5 July 1943"),
    (nil, nil, "They met in Rome, 5 July 1943."),
    (nil, nil, "Apollo 11 landed, 20 July 1969"),
    (nil, nil, "12 August"),
    // What else came on that day, and stretches of a life or of an exhibition.
    (nil, nil, "Founded 3 May 1930"), (nil, nil, "Premiere: 3 May 1930, Berlin"),
    (nil, nil, "Photo: Ann Lee, 3 May 1930"),
    (nil, nil, "Born 3 May 1930"), (nil, nil, "Opens 3 May 2016"), (nil, nil, "Patented May 3, 1930"),
    (nil, nil, "12 May 2016, Town Hall"), (nil, nil, "3 May 1930 – 4 June 2016"),
    (nil, nil, "Exhibition: 3 May – 4 June 2016"), (nil, nil, "3–5 May 2016"),
    // Books, films, months of what a name stands for, and occasions.
    (nil, nil, "First published 3 May 1934"), (nil, nil, "Released: 3 May 1985"),
    (nil, nil, "Release date: 3 May 1985"),
    (nil, nil, "Filed: May 3, 1930"), (nil, nil, "Written by Ann Lee in May 1930"), (nil, nil, "Rome, May 1930"),
    (nil, nil, "Leeds Chess Club, May 1930"), (nil, nil, "Union Pacific, May 1869"), (nil, nil, "Apollo 11, July 1969"),
    (nil, nil, "Leeds University, May 1930"), (nil, nil, "Opening of the Institute, May 1930"),
    (nil, nil, "The Hartley Report, September 1964"), (nil, nil, "Words by Ann Lee, 3 May 1930"),
    (nil, nil, "Held at Rome, 3 May 1930"), (nil, nil, "Recorded 3 May 1930"), (nil, nil, "Rome, 3 May 1930."),
    (nil, nil, "LOSS OF THE ANN LEE, May 3, 1930."), (nil, nil, "EFFECTIVE DATE: MAY 3, 2016"),
    (nil, nil, "3 May 1930 - 4 June 2016"), (nil, nil, "3-5 May 2016"), (nil, nil, "3 May - 4 June 2016"),
    (nil, nil, "Exhibition: 3 May - 4 June 2016"),
  ]

  @Test(arguments: lines) func readsTheLine(_ date: String?, _ byline: String?, _ line: String) {
    let found = PublicationLine(line)
    #expect(found?.date.date.edtf == date)
    #expect(found?.byline == byline)
  }

  @Test(arguments: lines.filter { $0.date != nil }, ["a.md", "a.txt"])
  func datesTheDocument(_ expected: (date: String?, byline: String?, line: String), _ name: String) throws {
    let mark = name == "a.md" ? "# " : ""
    let document = try #require(
      try read(name, "\(mark)Leader quits over sale of homes\n\n\(expected.line)\n\n\(Self.body)\n").documents.first)
    #expect(document.date?.date.edtf == expected.date)
    #expect(document.date?.origin == .declared)
    #expect(document.byline == expected.byline)
    #expect(document.title == "Leader quits over sale of homes")
    #expect(document.paragraphs == [Self.body])
  }

  @Test func theDayOfPublicationGoesBeforeThatOfAChange() throws {
    let lines = "*Updated: 8 May 2010*\n\nBy Anna Berg, reporter\n\nPublished: 6 May 2010"
    let document = try #require(
      try read("a.md", "# Leader quits\n\n\(lines)\n\n\(Self.body)\n\nLast updated on 9 May 2010\n").documents.first)
    #expect(document.date?.date.edtf == "2010-05-06")
    #expect(document.byline == "Anna Berg, reporter")
    #expect(document.paragraphs == [Self.body])
    let late = try #require(
      try read("a.md", "# Leader quits\n\n\(Self.body)\n\nLast updated on 9 May 2010\n").documents.first)
    #expect(late.date?.date.edtf == "2010-05-09")
  }

  /// The day of minutes, interviews, speeches and memoranda by their head, which stays in the text.
  @Test(arguments: [
    ("2016-08-23", "# Board minutes\n\nHeld on Tuesday 23 August 2016 in the Old Library"),
    ("2016-08-23", "# Allotments\n\nMinutes of the meeting held on 23 August 2016 at the Hut"),
    ("2016-08-23", "# Minutes of the meeting of 23 August 2016"),
    ("2016-08-23", "# Remarks at the bridge\n\n*Delivered at Port Royal on 23 August 2016*"),
    ("2016-08-23", "# Interview with a fitter\n\n*Recorded in Riga, 23 August 2016. Translated by her son.*"),
    ("2016-08-23", "# A report\n\n**Office for the Rivers of the North**\n**Date: 23 August 2016**"),
    ("2016-08-23", "TO: All staff\nFROM: Personnel\nDATE: August 23, 2016\nRE: Lift"),
    (nil, "# Chess olympiads\n\nHeld on 23 August 2016 in the Old Library"),
    (nil, "# The Hartley Address\n\nDelivered on 23 August 2016"),
    (nil, "# Summer fair\n\nDate: 23 August 2016\n\nVenue: Town Hall"),
    (nil, "# The loss of the airship\n\nAirship: R9\nDate: 23 August 2016\nSite: Hull"),
  ]) func headsOfOtherKinds(_ date: String?, _ head: String) throws {
    let document = try #require(try read("a.md", "\(head)\n\n\(Self.body)\n").documents.first)
    #expect(document.date?.date.edtf == date)
    #expect(document.text.hasSuffix(Self.body))
  }

  @Test func frontMatterGoesBeforeLines() throws {
    let document = try #require(
      try read("a.md", "---\ndate: 2011\n---\n# Leader quits\n\nPublished: 6 May 2010\n\n\(Self.body)\n").documents
        .first)
    #expect(document.date?.date.edtf == "2011")
    #expect(document.paragraphs == [Self.body])
  }

  /// Texts whose days belong to them.
  @Test(arguments: [
    "# A walk\n\n6 July 1943\n\nIt rained all day.\n\n7 July 1943\n\nWe walked on to the hut.",
    "# A walk\n\nThe battle opened in that summer of rain.\n\n6 July 1943\n\nIt rained all day.",
    "# A walk\n\n- 6 July 1943, Rome\n- 7 July 1943, Naples",
  ]) func leavesDaysInTheText(_ text: String) throws {
    let document = try #require(try read("a.md", text).documents.first)
    #expect(document.date == nil)
    #expect(document.text.contains("6 July 1943"))
  }

  @Test func aHeadingDayDatesTheDocument() throws {
    let document = try #require(try read("a.md", "# 4 March 1991\n\nWe left the hut at last.\n").documents.first)
    #expect(document.date?.date.edtf == "1991-03-04")
    #expect(document.title == "4 March 1991")
  }

  /// Lines of the record's own text that say when it was published date it, and stay in it.
  @Test(
    arguments: ["\n", "\n\n"],
    ["May 29, 2006", "Published: May 29, 2006", "By Jane Hill, 29 May 2006", "Monday 29 May 2006"])
  func dateARecord(_ gap: String, _ line: String) throws {
    let text = ["Flood cuts off valley", line, "The river burst its banks on Saturday and cut off the valley."]
      .joined(separator: gap)
    let record = "{\"id\": \"a\", \"text\": \"\(text.replacing("\n", with: "\\n"))\"}"
    let document = try #require(try read("a.jsonl", record).documents.first)
    #expect(document.date?.date.edtf == "2006-05-29")
    #expect(document.text == text)
    #expect(document.dateLines.count == 1)
  }

  @Test func aRecordsOwnDateGoesBeforeItsLines() throws {
    let record =
      #"{"id": "a", "date": "2007-01-02", "text": "Flood\nMay 29, 2006\nThe river burst its banks on Saturday."}"#
    let document = try #require(try read("a.jsonl", record).documents.first)
    #expect(document.date?.date.edtf == "2007-01-02")
  }

  /// Single line breaks part the lines of a Markdown file's head too; not those of a sentence.
  @Test(arguments: [
    ("2006-05-29", "Flood cuts off valley\nMay 29, 2006\nThe river burst its banks and cut off the valley."),
    (
      "2006-05-29",
      "Flood cuts off valley\nBy Jane Hill, May 29, 2006\nThe river burst its banks and cut off the valley."
    ),
    (
      "2006-05-29",
      "Flood cuts off valley\nMay 29, 2006 at 10:15 a.m.\nThe river burst its banks and cut off the valley."
    ),
    (nil, "The river burst its banks on\nMay 29, 2006\nand cut off the valley."),
    (nil, "It was shut until\nMay 29, 2006\nThen it opened once more to all."),
  ])
  func linesOfTheHead(_ date: String?, _ text: String) throws {
    #expect(try read("a.md", text + "\n").documents.first?.date?.date.edtf == date)
  }
}
