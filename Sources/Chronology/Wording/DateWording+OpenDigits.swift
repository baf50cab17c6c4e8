/// Words for dates with unspecified digits: "the 1980s", "18th century", "a day in April 1985".
extension DateWording {
  func openPieces(for date: EDTFDate) -> [String] {
    guard let month = date.month else { return [year(date.year)] }
    if let division = date.division {
      return [name(of: division) + joint(date.year, after: false) + year(date.year)]
    }
    let monthWords = monthWords(month)
    guard let day = date.day else {
      if isShort && month.trailingUnspecified == 2 { return [year(date.year)] }
      return [monthWords + joint(date.year, after: month.hasUnspecified) + year(date.year)]
    }
    if isShort && day.trailingUnspecified == 2 {
      return openPieces(for: EDTFDate(year: date.year, month: date.month))
    }
    if month.trailingUnspecified == 2 {
      let head = day.trailingUnspecified == 2 ? "a day" : dayWords(day) + " of a month"
      return [head + (date.year.isCentury ? " in the " : " in ") + year(date.year)]
    }
    let head: String
    if day.hasUnspecified || month.hasUnspecified {
      head = day.trailingUnspecified == 2 ? "a day in " : dayWords(day) + " of "
    } else {
      head = String(day.lowest) + " "
    }
    return [head + monthWords + joint(date.year, after: false) + year(date.year)]
  }

  /// What stands between a month and its year: "December 1985", "December of an unknown year", "December in the 1980s".
  private func joint(_ year: EDTFYear, after indefinite: Bool) -> String {
    guard case .digits(let digits, _, _) = year, digits.hasUnspecified else { return indefinite ? " of " : " " }
    switch digits.trailingUnspecified {
    case 4: return " of "
    case 2, 3: return isShort ? " " : " in the "
    default: return " in "
    }
  }

  private func monthWords(_ month: EDTFDigits) -> String {
    guard month.hasUnspecified else { return monthName(month.lowest) }
    let numbers = (1...12).filter(month.admits)
    if numbers.count == 12 { return "a month" }
    if numbers.count <= 2 { return numbers.map(monthName).joined(separator: " or ") }
    return "a month from " + monthName(numbers[0]) + " to " + monthName(numbers[numbers.count - 1])
  }

  private func dayWords(_ day: EDTFDigits) -> String {
    let numbers = (1...31).filter(day.admits)
    if numbers.count == 31 { return "a day" }
    if numbers.count <= 4 { return "the " + numbers.map(EnglishNames.ordinal).joined(separator: " or ") }
    return
      "a day from the \(EnglishNames.ordinal(numbers[0])) to the \(EnglishNames.ordinal(numbers[numbers.count - 1]))"
  }

  /// "the 1980s", "18th century", "2nd millennium BCE", "an unknown year".
  private func year(_ year: EDTFYear) -> String {
    guard case .digits(let digits, let negative, _) = year, let range = year.range else { return "" }
    guard digits.hasUnspecified else { return self.year(range.lowerBound) }
    let era = negative ? " BCE" : ""
    // Only the last digits open: a decade, a century, a millennium. Else a list that the range stands for.
    guard digits.trailingUnspecified == digits.unspecifiedPlaces else { return "a year of " + years(range) }
    switch digits.trailingUnspecified {
    case 1:
      if range.lowerBound < 10 { return years(range) }
      return (isShort ? "" : "the ") + "\(range.lowerBound)s" + (range.lowerBound < 1000 ? " CE" : "")
    case 2:
      let number = digits.lowest / 100 + 1
      let name = EnglishNames.ordinal(number) + (isShort ? " c." : " century")
      return name + (number < 10 && !negative ? " CE" : era)
    case 3: return EnglishNames.ordinal(digits.lowest / 1000 + 1) + " millennium" + era
    default: return "an unknown year" + era
    }
  }
}

extension EDTFYear {
  /// Whether it is worded as an ordinal that wants an article within a sentence: a century or a millennium.
  fileprivate var isCentury: Bool {
    guard case .digits(let digits, _, _) = self else { return false }
    return digits.trailingUnspecified == 2 || digits.trailingUnspecified == 3
  }
}
