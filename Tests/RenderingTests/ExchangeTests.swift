import Chronology
import DateResolution
import Events
import Foundation
import Testing

@testable import Rendering

@Suite struct ExchangeTests {
  @Test("Every format as it was looked at", arguments: ExchangeFormats.names)
  func snapshot(name: String) throws {
    let format = try #require(ExchangeFormats.named(name))
    SiteSnapshot.expect(format.text(SiteFixture.timeline), is: "exchange/timeline." + type(of: format).fileExtension)
  }

  @Test("Every format: same bytes twice, a line end at the end, every event inside", arguments: ExchangeFormats.names)
  func complete(name: String) throws {
    let format = try #require(ExchangeFormats.named(name))
    let text = format.text(SiteFixture.timeline)
    #expect(text == format.text(SiteFixture.timeline))
    #expect(text.utf8.last == 0x0A)
    guard name != "atom", name != "jsonl" else { return }
    for event in SiteFixture.timeline.events + SiteFixture.timeline.undated where event.id != "e-hostile" {
      let title = event.title.split(separator: " ").last.map(String.init) ?? ""
      let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
      #expect(unfolded.contains(title), "\(event.id)")
    }
  }

  @Test("The JSON object has the keys that other programs rely on, and says null for what is not known")
  func json() throws {
    let text = JSONExport().text(SiteFixture.timeline)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(root.keys) == ["events", "documents", "conflicts", "undated", "eras", "not_shown"])
    let events = try #require(root["events"] as? [[String: Any]])
    #expect(events.count == SiteFixture.timeline.events.count)
    let keys: Set = [
      "id", "date", "earliest", "latest", "precision", "basis", "kind", "title", "text", "importance", "sources",
    ]
    for event in events + (root["undated"] as! [[String: Any]]) {
      #expect(keys.isSubset(of: event.keys))
      for source in event["sources"] as! [[String: Any]] {
        let keys: Set = ["document", "quote", "start", "end", "expression", "derivation"]
        #expect(keys.isSubset(of: source.keys))
      }
    }
    let open = try #require(events.first { $0["id"] as? String == "e-railway" })
    #expect(open["earliest"] is NSNull)
    #expect(open["latest"] as? String == "2010-03-02")
    #expect(!text.contains("\\/"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func erasAreInTheJSON() throws {
    var timeline = Timeline(title: "Eras")
    timeline.eras = [Era(name: "The Soviet war", date: try HistoricalDate(parsing: "1979-12-24/1989-02"))]
    #expect(
      JSONExport().text(timeline).contains(
        """
        {"name":"The Soviet war","date":"1979-12-24/1989-02","earliest":"1979-12-24","latest":"1989-02-28"}
        """))
  }

  @Test("JSON for a page holds nothing that ends a script element")
  func jsonInsideHTML() throws {
    var export = SchemaOrgExport()
    export.insideHTML = true
    let text = export.text(SiteFixture.timeline)
    #expect(!text.contains("<") && !text.contains(">") && !text.contains("&"))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let items = try #require(root["itemListElement"] as? [[String: Any]])
    #expect(items.count == 24)
    let hostile = items.compactMap { ($0["item"] as? [String: Any])?["name"] as? String }.first {
      $0.contains("script")
    }
    #expect(hostile == SiteFixture.timeline.events.first { $0.id == "e-hostile" }?.title)
  }

  @Test(
    "Numbers are written without a locale and without noise",
    arguments: [
      (0, "0"), (1, "1"), (0.5, "0.5"), (1 / 3, "0.3333"), (0.00004, "0"), (0.99999, "1"), (-0.25, "-0.25"),
      (.nan, "0"),
    ] as [(Double, String)])
  func number(value: Double, text: String) {
    #expect(JSONWriter.rounded(value) == text)
  }

  @Test(
    "Strings are escaped wherever the character stands",
    arguments: ["\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{7F}", "é", "!", "~", "€", "\u{80}"], 0...17)
  func string(character: String, place: Int) throws {
    let text = String(repeating: "a", count: place) + character + String(repeating: "z", count: 17 - place)
    var output = ByteWriter()
    var json = JSONWriter(at: &output)
    json.string(text)
    json.finish(&output)
    let read = try JSONSerialization.jsonObject(with: Data(output.bytes), options: .fragmentsAllowed)
    #expect(read as? String == text)
    #expect(!output.bytes.contains { $0 < 0x20 || $0 == 0x7F })
  }

  @Test("Whole numbers are written in digits", arguments: [0, 1, -1, 9, 10, 1_234_567_890, Int.max, Int.min])
  func wholeNumber(value: Int) {
    var output = ByteWriter()
    output.write(number: value)
    #expect(output.text == String(value))
  }

  @Test("JSON Lines: most important first")
  func jsonLines() throws {
    let lines = JSONLinesExport().text(SiteFixture.timeline).split(separator: "\n")
    let records = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as! [String: Any] }
    #expect(records.count == 24)
    #expect(records[0]["id"] as? String == "e-breakwater-breach")
    #expect(records[0]["date"] as? String == "2010-02-13")
    let scores = records.map { ($0["score"] as! NSNumber).doubleValue }
    #expect(scores == scores.sorted(by: >))
    for record in records { #expect(Set(record.keys) == ["date", "text", "score", "id", "sources"]) }
  }

  @Test("iCalendar: lines of at most 75 bytes, CRLF, no date claimed that is not known")
  func calendar() {
    let text = CalendarExport().text(SiteFixture.timeline)
    let lines = text.components(separatedBy: "\r\n")
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    for line in lines where line.utf8.count > 75 { Issue.record("\(line.utf8.count) bytes: \(line)") }
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    #expect(unfolded.count { $0.hasPrefix("BEGIN:V") } == 25)
    let breach = unfolded.firstIndex { $0.hasPrefix("UID:e-breakwater-breach") }!
    #expect(unfolded[breach + 2] == "DTSTART;VALUE=DATE:20100213")
    #expect(unfolded[breach + 3] == "DTEND;VALUE=DATE:20100214")
    let radar = unfolded.firstIndex { $0.hasPrefix("UID:e-radar") }!
    #expect(unfolded[radar + 2] == "DTSTART;VALUE=DATE:19830101")
    #expect(unfolded[radar + 3] == "DTEND;VALUE=DATE:19840101")
    #expect(unfolded[radar...].first { $0.hasPrefix("STATUS") } == "STATUS:TENTATIVE")
    let bell = unfolded.firstIndex { $0.hasPrefix("UID:e-bell") }!
    #expect(unfolded[bell - 1] == "BEGIN:VJOURNAL")
  }

  @Test("CSV: a header, a row an event, and no formula")
  func csv() {
    var timeline = SiteFixture.timeline
    timeline.undated[0].title = "=HYPERLINK(\"http://example.org\"), \"quoted\"\nand broken"
    let text = CSVExport().text(timeline)
    let rows = parse(csv: text)
    #expect(rows.count == 25)
    #expect(rows.allSatisfy { $0.count == CSVExport.header.count })
    #expect(rows[0] == CSVExport.header)
    #expect(rows[24][8] == "'=HYPERLINK(\"http://example.org\"), \"quoted\"\nand broken")
  }

  @Test("Atom: dates from the content, newest first, nothing after the year it knows")
  func atom() {
    var feed = AtomFeed()
    feed.base = "https://example.org/"
    feed.limit = 5
    let text = feed.text(SiteFixture.timeline)
    let updated = text.components(separatedBy: "<updated>").dropFirst().map { String($0.prefix(20)) }
    #expect(updated.count == 6)
    #expect(updated[0] == updated[1])
    #expect(Array(updated.dropFirst()) == updated.dropFirst().sorted(by: >))
    #expect(text.contains("href=\"https://example.org/index.html#e-regatta\""))
  }

  @Test("Names made from text are UUIDs, and always the same")
  func uuid() {
    #expect(NameUUID.uuid(for: "a") == NameUUID.uuid(for: "a"))
    #expect(NameUUID.uuid(for: "a") != NameUUID.uuid(for: "b"))
    let parts = NameUUID.uuid(for: "a").split(separator: "-")
    #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
    #expect(parts[2].first == "8")
    #expect("89ab".contains(parts[3].first!))
  }

  @Test(
    "A heading claims no more than its dates",
    arguments: [
      ("2010-05", "2010"), ("2010", "2010"), ("2010-02-13/2011-01", "2010"), ("201X", "2010s"),
      ("18XX", "19th century"),
      ("-0043-03-15", "44 BCE"), ("0000", "1 BCE"), ("0017-05", "17 CE"), ("[..2020-12-31]", "before 2021"),
      ("2019~", "2019"),
    ])
  func heading(edtf: String, label: String) throws {
    var event = SiteFixture.timeline.events[0]
    event.date = try HistoricalDate(parsing: edtf)
    #expect(YearGroup.groups(of: [event]).map(\.label) == [label])
  }

  @Test("Headings stand in the order of time, wider ones before the year they begin in, “before” after it")
  func headings() throws {
    let dates = ["[..2010-12-31]", "2010-05", "201X", "2009", "-0043", "2010-12/2012", "[2010-06-01..2012-03-01]"]
    let events = try dates.map { edtf in
      var event = SiteFixture.timeline.events[0]
      event.date = try HistoricalDate(parsing: edtf)
      return event
    }
    let labels = YearGroup.groups(of: events).map(\.label)
    #expect(labels.prefix(4) == ["44 BCE", "2009", "2010s", "2010"])
    #expect(labels.last == "before 2011")
  }

  @Test(
    "The year a heading says is not said again",
    arguments: [
      ("13 February 2010", "2010", "13 February"), ("2010", "2010", "2010"), ("c. 2010", "2010", "c. 2010"),
      ("early 2010", "2010", "early 2010"), ("early March 2010", "2010", "early March"),
      ("13 February – 7 December 2010", "2010", "13 February – 7 December"),
      ("27 December 1979", "2010", "27 December 1979"),
      ("15 March 44 BCE", "44 BCE", "15 March"),
    ])
  func withoutYear(words: String, year: String, expected: String) {
    #expect(words.withoutYear(year) == expected)
  }

  @Test("A derivation in words")
  func derivation() {
    let derivation = Derivation(
      expression: "Monday", rule: "weekday",
      anchor: .init(kind: .documentDate, date: .day(SiteFixture.day(1994, 10, 5))),
      steps: ["the clause speaks of the past", "the Monday before"])
    #expect(
      derivation.words
        == "“Monday”, counted from the document’s date, 5 October 1994: the clause speaks of the past; the Monday before (rule: weekday)"
    )
    #expect(Derivation(expression: "", rule: "").words == "")
  }

  /// RFC 4180.
  private func parse(csv text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var quoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if quoted {
        if scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
          rows[rows.count - 1][rows[rows.count - 1].count - 1].append("\"")
          index += 1
        } else if scalar == "\"" {
          quoted = false
        } else {
          rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        quoted = true
      } else if scalar == "," {
        rows[rows.count - 1].append("")
      } else if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" {
        rows.append([""])
        index += 1
      } else {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
      index += 1
    }
    rows.removeLast()
    return rows
  }
}
