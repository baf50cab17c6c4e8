import Chronology
import Yams

extension FileReading {
  /// Reads a YAML block between two lines of `---` at the start (or Hugo's TOML between two of `+++`) into the document,
  /// and answers the text behind it.
  ///
  /// Keys: date or published, title, author or byline, url or link, source, language or lang.
  mutating func frontMatter(_ utf8: [UInt8], into document: inout Document) -> ArraySlice<UInt8> {
    if let (toml, rest) = FileReading.splitFrontMatter(utf8, between: "+++", assigning: "=") {
      readTOML(toml, into: &document)
      return rest
    }
    guard let (yaml, rest) = FileReading.splitFrontMatter(utf8, between: "---", assigning: ":") else {
      return utf8[...]
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: String(decoding: yaml, as: UTF8.self))
    } catch {
      var finding = YAMLFindings.finding(error, file: file.path, offset: 1)
      finding.message = "front matter: " + finding.message + "; the text is read without it"
      add(finding)
      return rest
    }
    guard let mapping = node?.mapping else { return rest }
    for (key, value) in mapping {
      guard let name = key.string?.lowercased(), let text = value.scalar?.string ?? FileReading.joined(value),
        !text.isEmpty
      else { continue }
      frontMatterField(name, text, place: YAMLFindings.place(value, offset: 1), into: &document)
    }
    return rest
  }

  /// The plain `key = value` lines that Hugo's front matter has before its first table; nothing else of TOML matters here.
  private mutating func readTOML(_ toml: ArraySlice<UInt8>, into document: inout Document) {
    for (number, line) in toml.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if text.trimmingPrefix(while: \.isWhitespace).hasPrefix("[") { return }
      let pair = text.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, let name = String(pair[0]).nonBlank?.lowercased(), var value = String(pair[1]).nonBlank
      else { continue }
      if value.hasPrefix("[") { value = value.filter { $0 != "[" && $0 != "]" && $0 != "\"" && $0 != "'" } }
      for quote in ["\"", "'"] where value.hasPrefix(quote) {
        value = String(value.dropFirst().prefix { String($0) != quote })
      }
      if let value = value.nonBlank { frontMatterField(name, value, place: "line \(number + 2)", into: &document) }
    }
  }

  private mutating func frontMatterField(
    _ name: String, _ text: String, place: String?, into document: inout Document
  ) {
    switch name {
    case "date", "published": document.date = frontMatterDate(text, place) ?? document.date
    case "title": document.title = text
    case "author", "authors", "byline": document.byline = text
    case "url", "link": document.url = text
    // "source: https://…" is an address, "source: The Northern Echo" the name of a paper.
    case "source" where text.hasPrefix("https://") || text.hasPrefix("http://"): document.url = text
    case "source": document.siteName = text
    case "language", "lang": document.language = text
    default: break
    }
  }

  private mutating func frontMatterDate(_ text: String, _ place: String?) -> DocumentDate? {
    do {
      return DocumentDate(date: try DeclaredDate.parse(text), origin: .declared, evidence: ["front matter"])
    } catch {
      fail(
        "front matter: '\(text)' is no EDTF date: \(error); the document is read without it",
        place: place)
      return nil
    }
  }

  private static func joined(_ node: Node) -> String? {
    node.sequence.map { $0.compactMap { $0.scalar?.string }.joined(separator: ", ") }
  }

  /// The block must begin in the first line, hold at least one line with a key and be closed.
  private static func splitFrontMatter(
    _ utf8: [UInt8], between rule: StaticString, assigning sign: UnicodeScalar
  ) -> (fields: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
    let sign = UInt8(ascii: sign)
    func line(_ start: Int) -> Range<Int> { start..<(utf8[start...].firstIndex(of: 0x0A) ?? utf8.count) }
    func isRule(_ range: Range<Int>) -> Bool {
      let trimmed = utf8[range].filter { $0 > 0x20 }
      return trimmed.count == 3 && trimmed.hasPrefix(ascii: rule)
    }
    guard isRule(line(0)) else { return nil }
    let start = min(line(0).upperBound + 1, utf8.count)
    var place = start
    var hasKey = false
    while place < utf8.count, place - start < 64 << 10 {
      let current = line(place)
      if isRule(current) || utf8[current].elementsEqual("...".utf8) {
        guard hasKey || place == start else { return nil }
        return (utf8[start..<place], utf8[min(current.upperBound + 1, utf8.count)...])
      }
      if utf8[current].contains(sign) { hasKey = true }
      place = current.upperBound + 1
    }
    return nil
  }
}

/// A date in a data field: EDTF, or the date-times that feeds, mail and page metadata write.
enum DeclaredDate {
  /// - Throws: what EDTF's parser says of the text, when it is neither.
  static func parse(_ text: String) throws(EDTFError) -> HistoricalDate {
    let trimmed = text.nonBlank ?? text
    do {
      let date = try HistoricalDate(parsing: trimmed)
      // A time of day is more than a chronology of days keeps of a publication.
      if date.precision == .time, let day = date.earliest { return .day(day) }
      return date
    } catch {
      if let found = StatedDate.whole(trimmed), !found.isAmbiguous { return found.date }
      throw error
    }
  }
}
