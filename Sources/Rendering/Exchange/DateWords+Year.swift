extension String {
  /// A date's words without the year that a heading above already says: "13 February" for "13 February 2010", "13 February,
  /// 14:30" for "13 February 2010, 14:30".
  ///
  /// The words stay whole where what is left would not name a month: "early 2010", "c. 1979", "2010".
  func withoutYear(_ year: String) -> String {
    // Bytes throughout: this runs for every entry, and the words are ASCII but for a dash.
    let bytes = utf8
    if bytes.contains(UInt8(ascii: ":")) { return replacing(" " + year + ", ", with: ", ") }
    let ending = year.utf8
    guard bytes.count > ending.count + 1, bytes.suffix(ending.count).elementsEqual(ending),
      bytes.dropLast(ending.count).last == UInt8(ascii: " ")
    else { return self }
    let rest = Substring(bytes.dropLast(ending.count + 1))
    let words = rest.utf8.split(separator: UInt8(ascii: " "))
    let namesMonth = words.contains { word in Self.monthBeginnings.contains { word.starts(with: $0.utf8) } }
    let endsOpen = words.last.map { word in
      word.last == UInt8(ascii: ",") || ["–", "to", "and"].contains { word.elementsEqual($0.utf8) }
    }
    return namesMonth && endsOpen == false ? String(rest) : self
  }

  /// The clock alone, where a heading or the line above already says the day: "03:42" for "8 November, 03:42".
  func withoutDay(_ day: String) -> String {
    for about in ["", "c. "] where hasPrefix(about + day + ", ") {
      return about + dropFirst(about.count + day.count + 2)
    }
    return self
  }

  private static let monthBeginnings = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
