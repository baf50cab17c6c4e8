/// Words for a single date.
extension DateWording {
  func words(for date: EDTFDate) -> String { text(pieces(for: date)) }

  /// The date in pieces from the small to the great ("13", "February", "2010"), so that neighbours can share the last;
  /// a single piece where nothing can be shared.
  func pieces(for date: EDTFDate) -> [String] {
    guard !date.marks.isEmpty else { return plainPieces(for: date) }
    let whole = date.qualification
    var words = qualified(text(plainPieces(for: date)), isShort ? date.anyQualification : whole)
    let partial = date.partialQualifications(beyond: whole)
    if !isShort && !partial.isEmpty { words += " (" + partial.joined(separator: ", ") + ")" }
    return [words]
  }

  /// "c. 1979", "1979?".
  func qualified(_ words: String, _ qualification: Qualification) -> String {
    var words = words
    if qualification.contains(.approximate) {
      words = "c. " + (words.hasPrefix("the ") ? String(words.dropFirst(4)) : words)
    }
    return qualification.contains(.uncertain) ? words + "?" : words
  }

  private func plainPieces(for date: EDTFDate) -> [String] {
    if date.hasUnspecified { return openPieces(for: date) }
    guard let number = date.year.number else { return ["the year " + date.description] }
    if date.year.significant != nil { return [significantYear(date)] }
    guard let month = date.month?.lowest else { return yearPieces(number) }
    if let division = date.division { return pieces(for: division, of: number) }
    guard let day = date.day?.lowest else { return [monthName(month)] + yearPieces(number) }
    let pieces = [String(day), monthName(month)] + yearPieces(number)
    guard let time = date.time else { return pieces }
    return [text(pieces) + ", " + words(for: time)]
  }

  func monthName(_ month: Int) -> String { (isShort ? EnglishNames.shortMonths : EnglishNames.months)[month - 1] }

  /// The year with its era where it could be taken for something else: "44 BCE", "79 CE", "2010", "12,010".
  func year(_ number: Int) -> String {
    if number <= 0 { return grouped(1 - number) + " BCE" }
    return number < 1000 ? String(number) + " CE" : grouped(number)
  }

  /// The same with the era as a piece of its own, which neighbours can share: "540–510 BCE".
  private func yearPieces(_ number: Int) -> [String] {
    let words = year(number)
    guard let space = words.firstIndex(of: " ") else { return [words] }
    return [String(words[..<space]), String(words[words.index(after: space)...])]
  }

  /// Digits in groups of three from five digits on.
  private func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard digits.utf8.count > 4 else { return digits }
    var text = ""
    for (index, digit) in digits.unicodeScalars.enumerated() {
      if index > 0 && (digits.utf8.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(digit)
    }
    return text
  }

  private func significantYear(_ date: EDTFDate) -> String {
    guard let number = date.year.number, let range = date.year.range else { return date.description }
    let estimate = "c. " + year(number)
    return isShort || range.count == 1 ? estimate : "\(estimate) (\(years(range)))"
  }

  /// "1900–1999", "50–41 BCE", "1 BCE – 9 CE".
  func years(_ range: ClosedRange<Int>) -> String {
    if range.upperBound <= 0 { return grouped(1 - range.lowerBound) + "–" + year(range.upperBound) }
    if range.lowerBound <= 0 { return year(range.lowerBound) + " – " + year(range.upperBound) }
    return (range.upperBound < 1000 ? String(range.lowerBound) : year(range.lowerBound)) + "–" + year(range.upperBound)
  }

  // MARK: Parts of a year

  private func pieces(for division: EDTFDivision, of number: Int) -> [String] {
    guard division.season != nil else {
      // The windows of `HistoricalDate.part`.
      switch division {
      case .firstQuadrimester: return ["early", year(number)]
      case .secondQuadrimester: return ["mid-" + year(number)]
      case .thirdQuadrimester: return ["late", year(number)]
      default: break
      }
      return [name(of: division), (isShort ? "" : "of ") + year(number)]
    }
    // A season that begins in December belongs to two years, and says so.
    let crosses = division.months.first == 12 && number >= 1000
    let next = (number + 1) % 100
    return [name(of: division), crosses ? "\(number)–\(next < 10 ? "0" : "")\(next)" : year(number)]
  }

  /// "spring", "southern winter", "first quarter", "Q1".
  func name(of division: EDTFDivision) -> String {
    if let season = division.season { return season }
    let (name, index) = division.count
    return isShort && name == "quarter" ? "Q\(index + 1)" : ["first", "second", "third", "fourth"][index] + " " + name
  }

  // MARK: Times

  func words(for time: EDTFTime) -> String {
    switch time.zone {
    case nil: clock(time)
    case .utc: clock(time) + " UTC"
    case .offset(let negative, let hours, let minutes):
      clock(time) + " UTC" + (negative ? "−" : "+") + padded(hours) + (minutes.map { ":" + padded($0) } ?? "")
    }
  }

  /// "14:30", "14:30:05".
  func clock(_ time: EDTFTime) -> String {
    padded(time.hour) + ":" + padded(time.minute) + (time.second > 0 ? ":" + padded(time.second) : "")
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension EDTFDivision {
  /// The season in words, with its hemisphere where EDTF names one.
  fileprivate var season: String? {
    let names = ["spring", "summer", "autumn", "winter"]
    return switch rawValue {
    case 21...24: names[rawValue - 21]
    case 25...28: "northern " + names[rawValue - 25]
    case 29...32: "southern " + names[rawValue - 29]
    default: nil
    }
  }

  /// The kind of part, and which one it is from 0.
  fileprivate var count: (name: String, index: Int) {
    switch rawValue {
    case 33...36: ("quarter", rawValue - 33)
    case 37...39: ("third", rawValue - 37)
    default: ("half", rawValue - 40)
    }
  }
}

extension EDTFDate {
  /// What any part is qualified with.
  fileprivate var anyQualification: Qualification {
    let parts = qualifications
    return parts.year.union(parts.month).union(parts.day)
  }

  /// "year approximate", "day uncertain": what parts carry beyond the whole.
  fileprivate func partialQualifications(beyond whole: Qualification) -> [String] {
    let parts = qualifications
    var named = [("year", parts.year)]
    if month != nil { named.append(("month", parts.month)) }
    if day != nil { named.append(("day", parts.day)) }
    let names: [(Qualification, String)] = [(.uncertain, "uncertain"), (.approximate, "approximate")]
    return names.compactMap { qualification, word in
      let affected = named.filter { $0.1.subtracting(whole).contains(qualification) }.map(\.0)
      return affected.isEmpty ? nil : affected.joined(separator: " and ") + " " + word
    }
  }
}
