/// Lines that hold a date and nothing else, with or without its year: "6 March", "Monday, 4 March 1991", "1914".
///
/// One of them at the head of a text is the text's own date. Several are the headings of a diary or a chronology, and
/// belong to its text.
enum DayLines {
  static func isDate(_ line: String) -> Bool {
    guard line.utf8.count <= longest, line.utf8.contains(where: \.isASCIIDigit) else { return false }
    let words = Words.normalized(line).split(separator: " ")
    guard (1...5).contains(words.count) else { return false }
    var numbers = 0
    var months = 0
    for word in words {
      if word.allSatisfy(\.isNumber) {
        guard word.count <= 2 || word.count == 4 else { return false }
        numbers += 1
      } else if DateNames.month(word.utf8) != nil {
        months += 1
      } else if let digits = ordinal(word) {
        guard digits <= 2 else { return false }
        numbers += 1
      } else if !DateNames.weekdays.contains(word), word != "the", word != "of" {
        return false
      }
    }
    // "1914", "March 1991", "6 March", "4 March 1991"; "12" is a number.
    return months == 1 && (1...2).contains(numbers) || words.count == 1 && words[0].count == 4
  }

  /// Whether a text that opens with such a line has another one between its sentences.
  static func head(_ lines: [LineBlock], from first: Int) -> Bool {
    guard first > 0, isDate(lines[first - 1].text) else { return false }
    return lines.indices.dropFirst(first + 1).dropLast().contains { index in
      isDate(lines[index].text) && lines[index - 1].isProse && lines[index + 1].isProse
    }
  }

  /// The digits before "st", "nd", "rd", "th".
  private static func ordinal(_ word: Substring) -> Int? {
    guard ["st", "nd", "rd", "th"].contains(word.suffix(2)) else { return nil }
    let digits = word.dropLast(2)
    return !digits.isEmpty && digits.allSatisfy(\.isNumber) ? digits.count : nil
  }

  /// Bytes.
  private static let longest = 40
}
