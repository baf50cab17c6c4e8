import Chronology
import DateResolution
import Documents
import Events
import Foundation
import Rendering
import Testing

@testable import Annals

/// A folder of files that goes when the test ends.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "annals-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), name) }
  }

  func write(_ data: Data, _ name: String) throws { try data.write(to: URL(fileURLWithPath: path + "/" + name)) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct PipelineTests {
  /// The date of a document that was captured on 9 July 2021, how it is known, and the text.
  static let captures: [(edtf: String, basis: String, text: String)] = [
    ("[..2021-07-09]", "declared", "The harbour was closed after a crane had fallen into it."),
    ("[2021-06-30..2021-07-09]", "inferred", "The tower fell on 30 June 2021 in a storm."),
    // What contradicts the capture is no evidence.
    ("[..2021-07-09]", "declared", "The tower fell on 30 June 2031 in a storm."),
  ]

  @Test(arguments: captures) func narrowsWhatTheCaptureBounds(_ edtf: String, _ basis: String, _ text: String) {
    let captured = DocumentDate(
      date: .within(nil, Day(year: 2021, month: 7, day: 9)), origin: .declared, evidence: ["captured on 2021-07-09"])
    let document = Document(id: "a", date: captured, text: text)
    let record = DocumentAnalysis(gazetteer: .builtIn).record(of: document).document
    #expect(record.date?.edtf == edtf)
    #expect(record.dateBasis == basis)
    #expect(record.reasons.first == "captured on 2021-07-09")
  }

  /// What happened on one day stands as its text tells it, with the hours that the date does not show.
  @Test("What nobody could know of when a text was written is no event of it") func namesOfWhatWasToCome() {
    func dates(_ day: Day?, _ text: String) -> [String?] {
      let date = day.map { DocumentDate(date: .day($0), origin: .declared, evidence: []) }
      return DocumentAnalysis(gazetteer: .builtIn).record(of: Document(id: "a", date: date, text: text)).events
        .filter { $0.kind != .statement }.map { $0.date?.edtf }
    }
    let text = "Crowds demand the resignation of Hosni Mubarak."
    #expect(dates(Day(year: 2011, month: 1, day: 31), text).contains("2011-02-11") == false)
    #expect(
      dates(Day(year: 2012, month: 1, day: 31), "They cheered the resignation of Hosni Mubarak.") == ["2011-02-11"])
  }

  @Test func aDayKeepsTheOrderOfItsText() {
    let written = DocumentDate(
      date: .day(Day(checkedYear: 2021, month: 7, day: 6)), origin: .declared, evidence: ["declared"])
    let document = Document(
      id: "a", date: written,
      text: "The dam gave way at 3:42 a.m. on Monday. At noon on Monday the minister came to the town. "
        + "The last families left at 10:15 p.m. on Monday.")
    let record = DocumentAnalysis(gazetteer: .builtIn).record(of: document)
    let timeline = TimelineBuilder(title: "A day").timeline(records: [record])
    #expect(
      [
        "The dam gave way at 3:42 a.m. on Monday", "At noon on Monday the minister came to the town",
        "The last families left at 10:15 p.m. on Monday",
      ] == timeline.events.map(\.title))
  }

  /// Reports without a day of their own stand at their date; histories do not.
  @Test(arguments: [
    (["2021-07-06"], "Parliament has passed the law that the government wanted, after long debates in both houses."),
    (["1914", "1951", "1987"], "The mill was built in 1914 by two brothers. It was sold in 1951. It closed in 1987."),
  ])
  func newsAndHistories(_ expected: [String], _ text: String) {
    let written = DocumentDate(
      date: .day(Day(checkedYear: 2021, month: 7, day: 6)), origin: .declared, evidence: ["declared"])
    let record = DocumentAnalysis(gazetteer: .builtIn).record(of: Document(id: "a", date: written, text: text))
    #expect(expected == TimelineBuilder(title: "").timeline(records: [record]).events.compactMap { $0.date?.edtf })
  }

  /// Sentences, each in a document of 6 July 2021 (a Tuesday), and the dates and kinds of the events they must give.
  static let sentences: [(events: [String], text: String)] = [
    (["2021-07-05 statement"], "The president told his colleague yesterday in a call that help would come."),
    (["2021-07-05 occurrence"], "On July 5, the ferry company sent 1,200 passengers home."),
    (["2021-09-11 plan"], "The complete withdrawal is scheduled for 11 September."),
    (["[2020-09..2020-12] occurrence"], "Late last year, workers found the wreck of the ship."),
    (["2008-08 occurrence"], "The two neighbours fought over the province in August 2008."),
    (["2014/.. state"], "The base has been closed since 2014."),
    (["2021-07-05 occurrence"], "The tower collapsed on Monday."),
    (["2021-07-07 plan"], "The mission ends at midnight on Wednesday."),
    (["2021-07-12 plan"], "The museum reopens on Monday."),
    // What is said speaks for itself, and a participle behind its noun for nothing.
    (
      ["[2021-07-06..2021-07-31] plan"],
      "\"We expect to reopen the bridge by the end of July,\" said Ann Holt, the county's engineer."
    ),
    (["2021-08-03 plan"], "The council will vote on the cost, put at two million, on 3 August."),
    // What is said or foretold on another day is not counted from the document's.
    (["2012 statement"], "She said in 2012 that she would leave next year."),
    (["2013-03 occurrence"], "Speaking in March 2013, he said: \"Last week we lost the contract.\""),
    (["2021-07-05 statement", "[2021-07-12..2021-07-18] plan"], "She said on Monday that she would leave next week."),
    (["2021-07-02 statement", "[2021-07-04,2021-07-11] plan"], "On Friday he said he would be in Rome on Sunday."),
    (["2021-07-05 statement", "2021-07-11 plan"], "On Monday he said he would be in Rome on Sunday."),
    (["2009 statement"], "In a 2009 interview he said: \"I quit two years ago.\""),
    (["2009 statement"], "In 2009 he told the paper: \"I quit last year.\""),
    // A plan that was not kept, and an hour that is rough.
    (["1898-07-03 occurrence"], "The opening was fixed for 12 May 1898 and took place on 3 July 1898."),
    (["2021-07-03 occurrence"], "The fire broke out about 4.20am on Saturday."),
    (["2010-05-03 occurrence"], "On the eve of the vote on 4 May 2010, the minister resigned."),
    // What the text leaves open stays open.
    (["[2017,2018] occurrence"], "Some time in 2017 or 2018 the wall collapsed."),
    (["1950~ occurrence"], "The house was restored around 1950."),
    (["[2020-08,2021-08] occurrence"], "In August, no trains at all on the northern line."),
    (["[2021-07-06..2021-07-31] plan"], "The work will be finished by the end of July."),
    (["2021-07-05 occurrence"], "By mid-morning on Monday people had found the way out."),
    ([], "Prices are high, and nobody knows why."),
    ([], "He may win the second match 3-2 and march on."),
    ([], "A little after midnight the lights went out."),
    ([], "Visitors tend to come at the end of the year."),
    // What goes on from a time without a day has none, whatever day the text told before it.
    (
      ["2001-09-11 occurrence"],
      "The clerk was hired on 11 September 2001. She liked the work. Her desk stood by the window. "
        + "A little after midnight the alarm rang. Forty minutes later it stopped."
    ),
    ([], "30 September 2020, 11:08"),
  ]

  /// Documents headed by dates, and the events they must give.
  static let headed: [(events: [String], name: String, text: String)] = [
    (
      ["1991-03-04 Left the hut", "1991-03-06 Snow all day"], "diary.md",
      "## 4 March 1991\n\nLeft the hut. My boots leak.\n\n## 6 March\n\nSnow all day. We shall cross the pass."
    ),
    (
      ["1914-06-28 The archduke is shot", "1915 Italy joins the war", "1915 The mines are closed"], "chronology.md",
      "# 1914\n\n- 28 June: The archduke is shot.\n\n# 1915\n\n- Italy joins the war.\n- The mines are closed.\n"
    ),
    (
      ["1914-08-04 War is declared", "1915-05-23 Italy joins"], "table.html",
      "<h1>The war at sea and on land</h1><p>The war that began in the summer drew in one power after the other, and "
        + "none of them knew how long it would go on, nor what it would cost them all.</p><table><tr><td>4 August 1914</td><td>War is declared.</td></tr><tr><td>23 May 1915</td><td>Italy joins.</td></tr>"
        + "</table>"
    ),
    (
      [
        "1991-03-04 Left the hut at the first light of day with a heavy load",
        "1991-03-06 Snow all day and nothing to eat but the last of the biscuits",
      ], "diary.txt",
      "4 March 1991\n\nLeft the hut at the first light of day with a heavy load. My boots leak.\n\n6 March\n\n"
        + "Snow all day and nothing to eat but the last of the biscuits.\n"
    ),
    // What had been came before the day.
    (
      ["1991-03-06 Snow all day"], "before.md",
      "## 4 March 1991\n\nThe club had grown for years.\n\n## 6 March\n\nSnow all day."
    ),
    // What is announced below a day comes after it, and a heading with other words heads something else.
    (["1991-03-06 Snow all day"], "plan.md", "## 4 March 1991\n\nWe will leave.\n\n## 6 March\n\nSnow all day."),
    (
      ["1991-03-04 Left the hut", "1991-03-06 Snow all day"], "notes.md",
      "## 4 March 1991\n\nLeft the hut.\n\n## 6 March\n\nSnow all day.\n\n## Notes\n\nOne pair of boots."
    ),
  ]

  @Test(arguments: headed) func headingDates(_ expected: [String], _ name: String, _ text: String) throws {
    let folder = try Folder([name: text])
    let timeline = Pipeline().run([folder.path]).timeline
    #expect(timeline.events.map { "\($0.date!.edtf) \($0.title)" } == expected)
    for event in timeline.events where event.sources[0].expression.isEmpty {
      #expect(event.sources[0].derivation.anchor?.kind == .heading)
    }
  }

  @Test(arguments: sentences) func sentenceGives(_ expected: [String], _ text: String) throws {
    let folder = try Folder(["a.txt": text + "\n"])
    var pipeline = Pipeline()
    try pipeline.reading.addGivenDate("a.txt=2021-07-06")
    let timeline = pipeline.run([folder.path]).timeline
    let found = timeline.events.filter { $0.basis != .document }.map { "\($0.date!.edtf) \($0.kind.rawValue)" }
    #expect(found == expected)
  }

  static let articles = [
    "one.txt": "Bridge opens\n\nThe new bridge over the Fell opened on 3 May 2011. Work on it had begun in 2007.\n",
    "two.txt": "A bridge at last\n\nOn 3 May 2011 the new bridge over the Fell opened to traffic, a year late.\n",
    "three.md":
      "---\ndate: 2012-02-01\n---\n# Toll rises\n\nThe toll on the bridge went up last month, the council said.\n",
  ]

  @Test func whatIsToldTwiceIsOneEntry() throws {
    let folder = try Folder(Self.articles)
    let timeline = Pipeline().run([folder.path]).timeline
    let opening = timeline.events.filter { $0.date?.edtf == "2011-05-03" }
    #expect(opening.count == 1)
    #expect(opening.first?.sources.count == 2)
    #expect(timeline.events.contains { $0.date?.edtf == "2012-01" })
  }

  @Test func theOrderOfTheSourcesDecidesNothing() throws {
    let folder = try Folder(Self.articles)
    let names = Self.articles.keys.sorted().map { folder.path + "/" + $0 }
    var pipeline = Pipeline()
    pipeline.title = "T"
    let forwards = JSONExport().text(pipeline.run(names).timeline)
    #expect(forwards == JSONExport().text(pipeline.run(names.reversed()).timeline))
    #expect(forwards == JSONExport().text(pipeline.run([folder.path]).timeline))
  }

  @Test func recordsGiveTheSameTimelineAsTheirDocuments() throws {
    let folder = try Folder(Self.articles)
    var pipeline = Pipeline()
    pipeline.title = "T"
    let direct = pipeline.run([folder.path])
    var lines = Data()
    for record in direct.records { lines += try record.jsonLine() + Data("\n".utf8) }
    let other = try Folder()
    try other.write(lines, "records.jsonl")
    let again = pipeline.run([other.path + "/records.jsonl"])
    #expect(again.findings.isEmpty)
    #expect(JSONExport().text(again.timeline) == JSONExport().text(direct.timeline))
  }

  /// In a folder among articles, compressed, and behind a byte order mark or spaces.
  @Test func recordsAreReadWhereverTheyAre() throws {
    let folder = try Folder(Self.articles)
    var pipeline = Pipeline()
    pipeline.shortensPaths = false
    let direct = pipeline.run([folder.path])
    var lines = Data()
    for record in direct.records { lines += try record.jsonLine() + Data("\n".utf8) }
    try folder.write(lines, "records.jsonl")
    let both = pipeline.run([folder.path])
    #expect(both.findings.isEmpty)
    #expect(JSONExport().text(both.timeline) == JSONExport().text(direct.timeline))
    let other = try Folder()
    try other.write(
      Data(" { \"annals\" : \"record-1\",".utf8) + lines.dropFirst("{\"annals\":\"record-1\",".count), "r")
    let spaced = Pipeline().run([other.path])
    #expect(spaced.findings.isEmpty)
    #expect(spaced.timeline.events.map(\.id) == direct.timeline.events.map(\.id))
  }

  /// Records of another version, whole files and single lines, are no articles.
  @Test func recordsOfAnotherVersionAreNamed() throws {
    let folder = try Folder(Self.articles)
    let lines = try Pipeline().run([folder.path]).records.map { String(decoding: try $0.jsonLine(), as: UTF8.self) }
    let old = lines.map { $0.replacingOccurrences(of: "record-1", with: "record-0") }
    let other = try Folder([
      "old.jsonl": old.joined(separator: "\n"), "mixed.jsonl": lines[0] + "\n" + old[1] + "\n" + lines[2],
    ])
    let output = Pipeline().run([other.path])
    #expect(output.records.count == 2)
    #expect(output.findings.map(\.place) == ["line 2", "line 1"])
    #expect(output.findings[0].message.hasSuffix("it is a 'record-0', this version reads 'record-1'"))
    #expect(output.findings[1].message.contains("made by another version of annals"))
  }

  /// Whether a file of that name is a list of events, however it goes on.
  @Test(arguments: [
    (true, "a.yaml", "- {date: 2009, title: A}"), (true, "a.yml", "events:\n- {date: 2009, title: A}\n"),
    (true, "a.yaml", "- {date: 2009, era: A}\n- {date: 2010, title: B}\n"),
    (false, "a.txt", "- {date: 2009, title: A}"),
    (false, "a.yaml", "- {date: 2009}"), (false, "a.yaml", "name: A\ndate: 2009\n"), (false, "a.yaml", ""),
    (true, "a.yaml", "- {title: A}\n- {date: 2009, title: A}\n"),
    (false, "a.yaml", "- {title: A}\n- {title: B}\n- {date: 2009, title: A}\n"), (false, "a.yaml", "- a\n- b\n"),
    (true, "a.yaml", String(repeating: "- {date: 2009, title: A}\n", count: 1000) + "- {date: 2010, titel: B}\n"),
  ])
  func listsOfEvents(_ expected: Bool, _ name: String, _ text: String) {
    #expect(expected == HandWrittenEvents.isList(Array(text.utf8), named: name))
  }

  @Test func everyQuoteStandsWhereItsOffsetsSay() throws {
    let folder = try Folder(Self.articles)
    let timeline = Pipeline().run([folder.path]).timeline
    let texts = Dictionary(uniqueKeysWithValues: timeline.documents.map { ($0.id, Array($0.text.unicodeScalars)) })
    var count = 0
    for source in (timeline.events + timeline.undated).flatMap(\.sources) {
      let scalars = try #require(texts[source.document])
      #expect(String(String.UnicodeScalarView(scalars[source.start..<source.end])) == source.quote)
      #expect(
        String(String.UnicodeScalarView(scalars[source.expressionStart..<source.expressionEnd])) == source.expression)
      count += 1
    }
    #expect(count >= 4)
  }

  @Test func anUndatedDocumentGivesNoMadeUpDay() throws {
    let folder = try Folder(["a.txt": "Council meets\n\nThe council met on Tuesday. It will meet again next week.\n"])
    let timeline = Pipeline().run([folder.path]).timeline
    #expect(timeline.events.isEmpty)
    #expect(timeline.undated.count == 2)
  }

  @Test func badInputIsNamedAndTheRestIsDone() throws {
    let folder = try Folder(Self.articles)
    try folder.write(Data(), "empty.txt")
    try folder.write(Data((0..<4096).map { UInt8($0 % 251) }), "binary.txt")
    try folder.write(Data("---\ndate: soon\n---\nIt opened on 4 May 2013, the mayor said.\n".utf8), "bad-date.md")
    try folder.write(Data([0x41, 0xFF, 0x20]) + Data("closed on 5 June 2014.\n".utf8), "latin.txt")
    let output = Pipeline().run([folder.path, folder.path + "/missing.txt"])
    #expect(output.hasFailures)
    let failed = Set(output.findings.map { ($0.file as NSString).lastPathComponent })
    #expect(failed.isSuperset(of: ["empty.txt", "binary.txt", "bad-date.md", "missing.txt"]))
    #expect(output.findings.allSatisfy { !$0.message.isEmpty })
    let dates = Set(output.timeline.events.compactMap(\.date?.edtf))
    #expect(dates.isSuperset(of: ["2011-05-03", "2013-05-04", "2014-06-05"]))
  }

  @Test func aTextInAnotherLanguageIsNamed() throws {
    let folder = try Folder(Self.articles)
    try folder.write(
      Data(
        ("Am Montag sagte der Minister, die Brücke sei am 3. Mai 2011 eröffnet worden. Der Bau begann im Frühling 2007,"
          + " und seither ist der Fluss nicht mehr über die alte Furt zu queren.\n").utf8), "fluss.txt")
    let output = Pipeline().run([folder.path])
    #expect(!output.hasFailures)
    let finding = try #require(output.findings.first { $0.message.contains("does not read as English") })
    #expect(finding.file.hasSuffix("fluss.txt") && finding.severity == .remark && output.findings.count == 1)
  }

  @Test func handWrittenEventsOfTheFolderAreIn() throws {
    let folder = try Folder(Self.articles)
    try folder.write(Data("- {date: 2007-03, title: Work on the bridge begins}\n".utf8), "events.yaml")
    let timeline = Pipeline().run([folder.path]).timeline
    #expect(timeline.events.contains { $0.basis == .given && $0.date?.edtf == "2007-03" })
    #expect(timeline.documents.map(\.title).filter { $0 == "Notes of the editor" }.count == 1)
    #expect(timeline.documents.count == 4)
  }

  @Test func theLibrarysFrontDoorOpens() throws {
    let folder = try Folder(Self.articles)
    let chronicle = try Chronicle(of: [folder.path])
    #expect(chronicle.entries.contains { $0.date?.edtf == "2011-05-03" && $0.sources.count == 2 })
    #expect(chronicle.problems.isEmpty)
    #expect(chronicle.svg().hasPrefix("<") && chronicle.svg().contains("</svg>"))
    #expect(!chronicle.text().isEmpty)
    let site = try Folder()
    try chronicle.writeSite(to: site.path + "/site")
    #expect(FileManager.default.fileExists(atPath: site.path + "/site/index.html"))
  }
}
