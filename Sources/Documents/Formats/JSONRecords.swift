import Chronology

extension FileReading {
  /// One JSON object a line; a bad line is named and passed over.
  mutating func readJSONLines(_ utf8: [UInt8]) {
    var number = 0
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      number += 1
      let line = utf8[start..<end]
      start = end + 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      guard line.count <= options.maximumFileSize else {
        fail("longer than the limit of \(megabytes(options.maximumFileSize)) for one document", place: "line \(number)")
        continue
      }
      do {
        addRecord(try JSONValue.parse(line), place: "line \(number)", number: number)
      } catch {
        fail("no JSON object: expected \(error.expected) at byte \(error.offset) of the line", place: "line \(number)")
      }
    }
    if documents.isEmpty, findings.isEmpty { fail("expected one JSON object a line, found none") }
    shortenFindings()
  }

  /// One article, an array of articles, a JSON Feed, or an object that holds an array of articles.
  mutating func readJSON(_ utf8: [UInt8]) {
    let value: JSONValue
    do {
      value = try JSONValue.parse(utf8[...])
    } catch {
      let line = utf8[..<min(error.offset, utf8.count)].count { $0 == 0x0A } + 1
      fail("no valid JSON: expected \(error.expected)", place: "line \(line)")
      return
    }
    if let version = value["version"]?.text, version.contains("jsonfeed.org") {
      readJSONFeed(value)
      return
    }
    var records = value.elements
    if case .object = value, JSONRecord.text(of: value) == nil {
      for key in ["articles", "items", "documents", "results", "data", "entries"] {
        if case .array(let elements)? = value[key] { records = elements }
      }
    }
    for (index, record) in records.enumerated() { addRecord(record, place: "item \(index + 1)", number: index + 1) }
    if documents.isEmpty, findings.isEmpty { fail("expected articles as JSON objects with a \"text\", found none") }
  }

  mutating func addRecord(_ record: JSONValue, place: String, number: Int) {
    guard case .object = record else {
      fail("expected a JSON object with a \"text\", found another value", place: place)
      return
    }
    guard let (key, text) = JSONRecord.text(of: record) else {
      fail(
        "expected an article's text under \"text\", \"body\", \"content\" or \"content_html\", found none of them",
        place: place)
      return
    }
    var document = document(
      id: JSONRecord.first(["id", "_id", "guid", "docno"], of: record) ?? "\(file.path)#\(number)")
    document.title = JSONRecord.first(["title", "headline"], of: record)
    document.url = JSONRecord.first(["url", "link", "canonical_url", "external_url"], of: record)
    document.byline = JSONRecord.byline(of: record)
    document.language = JSONRecord.first(["language", "lang"], of: record)
    for key in [
      "published", "date", "dct", "date_published", "published_at", "publishedAt", "datePublished", "pubDate",
      "date_publish", "publish_date", "pub_date", "publication_date", "publicationDate", "published_date",
    ] {
      guard let stated = record[key]?.text, !stated.isEmpty else { continue }
      do {
        document.date = DocumentDate(
          date: try DeclaredDate.parse(stated), origin: .declared, evidence: ["JSON \"\(key)\""])
      } catch {
        fail("\"\(key)\": '\(stated)' is no EDTF date: \(error); the document is read without it", place: place)
      }
      break
    }
    if key == "content_html" || JSONRecord.isHTML(text) {
      document.lay(HTMLFragment.blocks(Array(text.utf8)))
    } else {
      // The text is the producer's: offsets into it must stay what they are.
      document.text = text
      document.blocks = JSONRecord.blocks(of: text)
      document.readDateLines()
    }
    guard !document.text.isEmpty else {
      remark("the article's text is empty", place: place)
      return
    }
    add(document)
  }

  mutating func readJSONFeed(_ feed: JSONValue) {
    guard case .array(let items)? = feed["items"] else {
      fail("expected \"items\" in this JSON Feed, found none")
      return
    }
    for (index, item) in items.enumerated() { addRecord(item, place: "item \(index + 1)", number: index + 1) }
    if documents.isEmpty, findings.isEmpty { fail("expected items in this JSON Feed, found none") }
  }
}

/// The usual names of an article's fields.
enum JSONRecord {
  static func text(of record: JSONValue) -> (key: String, text: String)? {
    for key in [
      "text", "body", "content", "articleBody", "content_text", "content_html", "maintext", "summary", "description",
    ] {
      if case .string(let text)? = record[key] { return (key, text) }
    }
    return nil
  }

  static func first(_ keys: [String], of record: JSONValue) -> String? {
    for key in keys { if let text = record[key]?.text?.nonBlank { return text } }
    return nil
  }

  static func byline(of record: JSONValue) -> String? {
    for key in ["byline", "author", "authors", "creator"] {
      guard let value = record[key] else { continue }
      let names = value.elements.compactMap { $0.text ?? $0["name"]?.text }.compactMap(\.nonBlank)
      if !names.isEmpty { return names.joined(separator: ", ") }
    }
    return nil
  }

  /// The value holds a paragraph's or a line break's tag near its start.
  static func isHTML(_ text: String) -> Bool {
    let head = Array(text.utf8.prefix(400))
    guard head.contains(UInt8(ascii: "<")) else { return false }
    for tag: StaticString in [
      "<p>", "<p ", "<div", "<br", "<article", "<html", "<!doctype", "<h1", "<h2", "<figure", "<section",
    ]
    where head.firstRange(ofASCII: tag) != nil {
      return true
    }
    return false
  }

  /// Paragraphs between blank lines; where there are none, each line.
  static func blocks(of text: String) -> [Document.Block] {
    let utf8 = Array(text.utf8)
    var blankLines: [Range<Int>] = []
    var lines: [Range<Int>] = []
    var start = 0
    while start <= utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let line = start..<end
      if utf8[line].allSatisfy({ $0 <= 0x20 }) { blankLines.append(line) } else { lines.append(line) }
      start = end + 1
    }
    let byParagraph = blankLines.contains { $0.lowerBound > 0 && $0.upperBound < utf8.count }
    var blocks: [Document.Block] = []
    for line in lines {
      if byParagraph, let last = blocks.last, last.range.upperBound + 1 == line.lowerBound {
        blocks[blocks.count - 1].range = last.range.lowerBound..<line.upperBound
      } else {
        blocks.append(Document.Block(kind: .paragraph, range: line))
      }
    }
    return blocks
  }
}

/// A piece of HTML that is known to be an article: all of its text, nothing looked for.
enum HTMLFragment {
  static func blocks(_ utf8: [UInt8]) -> [TextBlock] {
    let page = Array("<html><body>".utf8) + utf8 + Array("</body></html>".utf8)
    guard let tree = HTMLParser.parse(page), let root = tree.first(.body) else { return [] }
    return TableRows.blocks(Segmenter.blocks(tree, in: root, without: Pruning(fragment: tree)), of: tree)
  }
}
