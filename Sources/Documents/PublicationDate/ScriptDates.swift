/// Dates in scripts: in the data that a page carries along for its own programs (`"publishedAt": "2020-03-05"`), and dates
/// that a script writes into the page where it stands (`showDate("2020/03/05")`).
enum ScriptDates {
  /// - Parameter read: scripts that were read as JSON-LD.
  /// - Complexity: linear in the length of the scripts.
  static func evidence(_ tree: HTMLTree, _ regions: PageRegions, except read: Set<Int>) -> [DateEvidence] {
    var fields: [DateEvidence] = []
    var written: [DateEvidence] = []
    for script in tree.scripts where !read.contains(script.node) {
      let bytes = tree.side[script.range]
      if let date = writtenDate(bytes, tree, script.node), !regions.isAside(script.node) {
        written.append(
          DateEvidence(date: date, source: .visible, weight: 4, reason: "date written by a script", place: script.node))
        continue
      }
      // Looked for only where there is a date's name at all.
      var from = bytes.startIndex
      while fields.count < 8, let hit = indexOfPub(bytes, from: from) {
        from = hit + 3
        if let evidence = field(bytes, hit, script.node) { fields.append(evidence) }
      }
    }
    return weighed(fields) + written
  }

  /// Finds of one page that disagree are a list of articles, of which at best the first is this page.
  static func weighed(_ fields: [DateEvidence]) -> [DateEvidence] {
    guard let first = fields.first, fields.contains(where: { $0.date.calendarDay != first.date.calendarDay }) else {
      return fields
    }
    return fields.map { item in
      var item = item
      item.weight = item.date.calendarDay == first.date.calendarDay ? item.weight * 0.8 : 1
      return item
    }
  }

  /// The next "pub", in any case. Every third byte is looked at (Horspool's search).
  private static func indexOfPub(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let found = bytes.withUnsafeBufferPointer { buffer -> Int? in
      var index = start - bytes.startIndex + 2
      while index < buffer.count {
        switch buffer[index] | 0x20 {
        case UInt8(ascii: "b"):
          if buffer[index - 1] | 0x20 == UInt8(ascii: "u"), buffer[index - 2] | 0x20 == UInt8(ascii: "p") {
            return index - 2
          }
          index += 3
        case UInt8(ascii: "u"): index += 1
        case UInt8(ascii: "p"): index += 2
        default: index += 3
        }
      }
      return nil
    }
    return found.map { $0 + bytes.startIndex }
  }

  /// `…published…": "DATE"` around that place.
  private static func field(_ bytes: ArraySlice<UInt8>, _ hit: Int, _ node: Int) -> DateEvidence? {
    var nameEnd = hit
    while nameEnd < bytes.endIndex, nameEnd - hit < 40, isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    var index = nameEnd
    while index < bytes.endIndex, index - nameEnd < 6, separators.contains(bytes[index]) { index += 1 }
    guard index > nameEnd, index < bytes.endIndex, bytes[index].isASCIIDigit else { return nil }
    var nameStart = hit
    while nameStart > bytes.startIndex, hit - nameStart < 24, isNameByte(bytes[nameStart - 1]) { nameStart -= 1 }
    let name = String(decoding: bytes[nameStart..<nameEnd].filter(\.isASCIILetter), as: UTF8.self).lowercased()
    guard MetadataNames.speaksOfPublication(name) else { return nil }
    let value = bytes[index...].prefix(32).prefix { $0 != 0x22 && $0 != 0x27 && $0 != 0x2C && $0 != 0x5C && $0 != 0x7D }
    guard let date = StatedDate.inField(value), date.range.lowerBound == 0, date.calendarDay != nil, date.year >= 1990
    else { return nil }
    return DateEvidence(date: date, source: .script, weight: 5, reason: "\(name) in a script", place: node)
  }

  private static let separators = Set(#"": =\'"#.utf8)

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// The date of a script in the page's body that does nothing but call a function with a date: what it writes stands
  /// where the script stands.
  private static func writtenDate(_ bytes: ArraySlice<UInt8>, _ tree: HTMLTree, _ node: Int) -> StatedDate? {
    guard bytes.count >= 12, bytes.count <= 160, bytes.contains(UInt8(ascii: "(")), !tree.isInside(node, .head),
      !bytes.contains(UInt8(ascii: "="))
    else { return nil }
    let call = bytes.drop { $0 <= 0x20 }
    guard let open = call.firstIndex(of: UInt8(ascii: "(")), open > call.startIndex, open - call.startIndex <= 40,
      call[..<open].allSatisfy({ isNameByte($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    let name = call[..<open]
    guard
      ["date", "time", "document.write", "datum", "fecha"].contains(where: { (word: StaticString) in
        name.firstRange(ofASCII: word) != nil
      })
    else { return nil }
    let dates = StatedDate.all(in: call[open...])
    guard let first = dates.first, first.calendarDay != nil, first.year >= 1990, dates.count == 1 else { return nil }
    return first
  }
}
