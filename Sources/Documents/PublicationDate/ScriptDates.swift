/// Dates in the data that a page carries along for its own programs: `"publishedAt": "2020-03-05"`.
enum ScriptDates {
  static func evidence(_ tree: HTMLTree, except read: Set<Int>) -> [DateEvidence] {
    var found: [DateEvidence] = []
    for script in tree.scripts where !read.contains(script.node) {
      let bytes = tree.side[script.range]
      // Looked for only where there is a date's name at all.
      var from = bytes.startIndex
      while from < bytes.endIndex, let hit = bytes[from...].firstRange(ofASCII: "publi"), found.count < 8 {
        from = hit.upperBound
        if let evidence = evidence(bytes, hit.lowerBound, script.node) { found.append(evidence) }
      }
      from = bytes.startIndex
      while from < bytes.endIndex, let hit = bytes[from...].firstRange(ofASCII: "pubdate"), found.count < 8 {
        from = hit.upperBound
        if let evidence = evidence(bytes, hit.lowerBound, script.node) { found.append(evidence) }
      }
    }
    return found
  }

  /// `…published…": "DATE"` around that place.
  private static func evidence(_ bytes: ArraySlice<UInt8>, _ hit: Int, _ node: Int) -> DateEvidence? {
    var nameEnd = hit
    while nameEnd < bytes.endIndex, nameEnd - hit < 40, isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    var nameStart = hit
    while nameStart > bytes.startIndex, hit - nameStart < 24, isNameByte(bytes[nameStart - 1]) { nameStart -= 1 }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased().replacing("_", with: "")
    guard names.contains(name) else { return nil }
    var index = nameEnd
    while index < bytes.endIndex, index - nameEnd < 6, separators.contains(bytes[index]) { index += 1 }
    guard index > nameEnd, index < bytes.endIndex, bytes[index].isASCIIDigit else { return nil }
    let value = bytes[index...].prefix(32)
    guard let date = StatedDate.all(in: value).first, date.range.lowerBound == 0, date.calendarDay != nil,
      date.year >= 1990
    else { return nil }
    return DateEvidence(date: date, source: .script, weight: 5, reason: "\(name) in a script", place: node)
  }

  private static let separators = Set(#"": =\'"#.utf8)
  private static let names: Set<String> = [
    "datepublished", "publisheddate", "publishdate", "publicationdate", "publishedat", "published", "pubdate",
    "datepublication", "publishtime", "publishedtime", "firstpublished", "firstpublisheddate", "originalpublishdate",
    "firstpublishdate", "publishedon", "articlepublisheddate", "articlepublished", "pagepubdate", "publishedgmt",
  ]

  private static func isNameByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte == UInt8(ascii: "_") }
}
