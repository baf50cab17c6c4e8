/// Numbers as texts write them, told apart by shape: counts, years, clock times, numeric dates, and what is none of these.
extension Tokenizer {
  mutating func readNumber(into tokens: inout [Token]) {
    let start = place
    let runs = readRuns(from: start)
    let isAttached = isAttached(start, tokens)
    switch runs.shape {
    case .single:
      readSingle(start, runs, isAttached: isAttached, into: &tokens)
    case .grouped:
      emit(start, runs.end, isAttached ? [] : [.cardinal, .digits], value: runs.values[0], into: &tokens)
    case .decimal:
      let scale: Int32 = runs.widths[1] == 1 ? 100 : runs.widths[1] == 2 ? 10 : 1
      emit(
        start, runs.end, isAttached || runs.widths[1] > 3 ? [] : [.decimal, .digits], value: runs.values[0],
        extra: runs.values[1] * scale, into: &tokens)
    case .clock:
      let seconds = runs.count > 2 ? runs.values[2] : 0
      let isTime = runs.values[0] <= 24 && runs.values[1] < 60 && seconds < 60
      emit(
        start, runs.end, isTime && !isAttached ? .clock : [],
        value: runs.values[0] * 3600 + runs.values[1] * 60 + seconds, extra: runs.count > 2 ? 1 : 0, into: &tokens)
    case .date: readDate(start, runs, into: &tokens)
    case .pair:
      emit(
        start, runs.end, isAttached ? [] : pairClasses(runs), value: runs.values[0], extra: runs.values[1],
        into: &tokens)
    case .code: emit(start, runs.end, [], flags: .notTime, into: &tokens)
    }
  }

  /// Money, parts of names ("F-16", "MH370") and of larger codes.
  private func isAttached(_ start: Int, _ tokens: [Token]) -> Bool {
    let before = byte(start - 1)
    switch before {
    case 0x24, 0x23, 0x40, 0x5F, 0x2B: return true  // $ # @ _ +
    case 0xA3, 0xA5: return byte(start - 2) == 0xC2  // £ ¥
    case 0xAC where byte(start - 2) == 0x82: return true  // €
    case 0x2D:
      // After a hyphen: of a name ("F-16"), unless a word of time stands there ("mid-1990", "Oct-2").
      guard tokens.count >= 2, !tokens[tokens.count - 1].flags.contains(.spaced) else { return false }
      let word = tokens[tokens.count - 2]
      return word.flags.contains(.isWord) && word.word == 0
    default:
      guard before.isASCIILetter, let word = tokens.last else { return false }
      // The T between the date and the time of a stamp.
      if word.classes.contains(.numericDate) { return false }
      return word.word == 0 || word.classes.isDisjoint(with: [.month, .noun, .unit])
    }
  }

  private mutating func readSingle(_ start: Int, _ runs: Runs, isAttached: Bool, into tokens: inout [Token]) {
    let value = runs.values[0]
    let width = runs.widths[0]
    var end = runs.end
    // "report-20100222.pdf": eight digits that are a day are one wherever they stand behind a hyphen.
    let isDay =
      (byte(start - 1) == 0x2D || byte(start - 1) == 0x5F)
      && Tokenizer.classes(of: value, width: width).contains(.compactDate)
    if isAttached && !isDay || byte(end) == 0x25 {
      return emit(start, end, [], value: value, flags: .notTime, into: &tokens)
    }
    // What is written close behind: an ordinal's ending, the "s" of a decade, "am", "km".
    var suffix = end
    while byte(suffix).isASCIILetter { suffix += 1 }
    let letters = suffix - end
    let isWhole = letters > 0 && !byte(suffix).isASCIIDigit
    let one = byte(end) | 0x20
    let two = byte(end + 1) | 0x20
    if isWhole, letters == 2, isOrdinalEnding(one, two) {
      end = suffix
      return emit(start, end, width <= 4 ? [.ordinal] : [], value: value, into: &tokens)
    }
    if isWhole, letters == 1, one == 0x73, value % 10 == 0 {
      if width == 4 && value >= 1000 && value < 2200 || width == 2 {
        return emit(start, suffix, .decade, value: value, extra: width == 2 ? 1 : 0, into: &tokens)
      }
    }
    let isPossessiveDecade =
      letters == 0 && value % 10 == 0 && byte(end) == 0x27 && byte(end + 1) == 0x73 && !byte(end + 2).isASCIILetter
    if isPossessiveDecade, width == 4 && value >= 1000 && value < 2200 || width == 2 && value >= 20 {
      return emit(start, end + 2, .decade, value: value, extra: width == 2 ? 1 : 0, into: &tokens)
    }
    if letters > 0 {
      // "5pm" and "30min" are a number and a word; "747B" and "4x4" are codes.
      var key = Lexicon.Key()
      for index in 0..<min(letters, 8) { key.low |= UInt64(byte(end + index) | 0x20) << UInt64(index * 8) }
      let word = letters <= 8 ? lexicon.find(key) : 0
      let isUnit = word != 0 && !lexicon.entry(word).classes.isDisjoint(with: [.meridiem, .unit, .zone, .month, .noun])
      // "3Mar2010", "2016H2" and "3Q16" go on in digits.
      let goesOn =
        lexicon.entry(word).classes.contains(.month)
        || (width == 4 || width == 1 && value <= 4 && (one == 0x71 || one == 0x68))
          && lexicon.entry(word).classes.contains(.noun)
      guard isUnit, !byte(suffix).isASCIIDigit || goesOn else {
        while byte(suffix).isASCIILetter || byte(suffix).isASCIIDigit { suffix += 1 }
        return emit(start, suffix, [], value: value, flags: .notTime, into: &tokens)
      }
    }
    emit(start, end, Tokenizer.classes(of: value, width: width), value: value, into: &tokens)
  }

  static func classes(of value: Int32, width: Int) -> TokenClass {
    var classes: TokenClass = [.cardinal, .digits]
    if width <= 2 {
      if value >= 1 && value <= 31 { classes.insert(.dayNumber) }
      if value >= 1 && value <= 12 { classes.insert(.monthNumber) }
      if value <= 24 { classes.insert(.hour) }
      if width == 2 { classes.insert(.twoDigits) }
    } else if width == 3 {
      classes.insert(.threeDigits)
    } else if width == 4, value >= 1000, value < 2200 {
      classes.insert(.year)
    } else if width == 8, value >= 1600_01_01, value <= 2199_12_31 {
      let (month, day) = (value / 100 % 100, value % 100)
      if month >= 1 && month <= 12 && day >= 1 && day <= 31 { classes.insert(.compactDate) }
    }
    return classes
  }

  private func isOrdinalEnding(_ one: UInt8, _ two: UInt8) -> Bool {
    switch (one, two) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): true
    default: false
    }
  }

  private mutating func emit(
    _ start: Int, _ end: Int, _ classes: TokenClass, value: Int32 = 0, extra: Int32 = 0, flags: Token.Flags = [],
    into tokens: inout [Token]
  ) {
    append(
      Token(
        start: Int32(start), end: Int32(end), classes: classes, value: value, extra: extra, word: 0,
        flags: classes.isEmpty ? flags.union(.notTime) : flags),
      to: &tokens)
    place = end
  }

  // MARK: Runs of digits and separators

  /// Up to four numbers and the like separators between them.
  struct Runs {
    enum Shape { case single, grouped, decimal, clock, date, pair, code }
    var shape = Shape.single
    var numbers: SIMD4<Int32> = .zero
    var digits: SIMD4<Int32> = .zero
    var count = 0
    var separator: UInt8 = 0
    var end = 0

    struct Items {
      var items: SIMD4<Int32>
      subscript(index: Int) -> Int32 { items[index] }
    }
    struct Widths {
      var items: SIMD4<Int32>
      subscript(index: Int) -> Int { Int(items[index]) }
    }
    var values: Items { Items(items: numbers) }
    var widths: Widths { Widths(items: digits) }
  }

  private func readRun(_ index: inout Int) -> (value: Int32, width: Int32) {
    var value: Int32 = 0
    var width: Int32 = 0
    while byte(index).isASCIIDigit {
      if value < 200_000_000 { value = value * 10 + Int32(byte(index) - 0x30) }
      width += 1
      index += 1
    }
    return (value, width)
  }

  private func readRuns(from start: Int) -> Runs {
    var runs = Runs()
    var index = start
    let first = readRun(&index)
    runs.numbers[0] = first.value
    runs.digits[0] = first.width
    runs.count = 1
    runs.end = index
    let separator = byte(index)
    guard byte(index + 1).isASCIIDigit,
      separator == 0x2C || separator == 0x2E || separator == 0x3A || separator == 0x2F || separator == 0x2D
    else { return runs }
    runs.separator = separator
    // All numbers joined by this separator, however many: more than three make a code. Commas part numbers that are
    // read one by one where more than four follow each other.
    let firstEnd = index
    let most = separator == 0x2C ? 5 : Int.max
    while runs.count < most, byte(index) == separator, byte(index + 1).isASCIIDigit {
      index += 1
      let run = readRun(&index)
      if runs.count < 4 {
        runs.numbers[runs.count] = run.value
        runs.digits[runs.count] = run.width
      }
      runs.count += 1
    }
    let after = byte(index)
    let isOpen = (after == 0x2F || after == 0x2D || after == 0x2E || after == 0x3A) && byte(index + 1).isASCIIDigit
    switch separator {
    case 0x2C:
      // Groups of three digits; anything else is a number before a comma.
      var groups = 1
      var total = Int(runs.numbers[0])
      while groups < min(runs.count, 4), runs.digits[groups] == 3, runs.digits[0] <= 3 {
        total = min(total * 1000 + Int(runs.numbers[groups]), 2_000_000_000)
        groups += 1
      }
      if groups > 1, groups == runs.count {
        runs.shape = .grouped
        runs.numbers[0] = Int32(total)
        runs.end = index
        // "1,460.5": the rest is of no interest here.
        if byte(index) == 0x2E, byte(index + 1).isASCIIDigit {
          index += 1
          _ = readRun(&index)
          runs.end = index
        }
      } else {
        runs.count = 1
      }
    case 0x2E:
      runs.end = index
      if runs.count == 2 {
        runs.shape = isOpen ? .code : .decimal
      } else {
        runs.shape = runs.count == 3 && !isOpen && looksLikeDate(runs) ? .date : .code
      }
    case 0x3A:
      runs.end = index
      runs.shape = runs.count <= 3 && runs.digits[0] <= 2 && runs.digits[1] == 2 ? .clock : .code
    case 0x2F:
      runs.end = index
      // "10/1-11/7": a hyphen leads to the other end of a range.
      if runs.count == 2 {
        runs.shape = isOpen && after != 0x2D ? .code : .pair
      } else {
        runs.shape = runs.count == 3 && (!isOpen || after == 0x2D) && looksLikeDate(runs) ? .date : .code
      }
    default:
      if runs.count == 3, !isOpen || after == 0x2D, looksLikeDate(runs) {
        runs.shape = .date
        runs.end = index
      } else if runs.count >= 3 {
        runs.shape = .code
        runs.end = index
      } else {
        // "1979-1989", "2010-11": rules decide.
        runs.count = 1
        runs.end = firstEnd
      }
    }
    return runs
  }

  private func looksLikeDate(_ runs: Runs) -> Bool {
    let (a, b, c) = (runs.numbers[0], runs.numbers[1], runs.numbers[2])
    let (first, second, third) = (runs.digits[0], runs.digits[1], runs.digits[2])
    if first == 4 { return second <= 2 && third <= 2 && b >= 1 && b <= 12 && c >= 1 && c <= 31 }
    guard first <= 2, second <= 2, third == 4 || third == 2 else { return false }
    guard a >= 1, b >= 1, a <= 31, b <= 31 else { return false }
    return a <= 12 || b <= 12
  }

  /// `value` is the year; `extra` packs the first number, the second, and whether the year came first or was short.
  private mutating func readDate(_ start: Int, _ runs: Runs, into tokens: inout [Token]) {
    let isYearFirst = runs.digits[0] == 4
    let year = isYearFirst ? runs.numbers[0] : runs.numbers[2]
    let first = isYearFirst ? runs.numbers[1] : runs.numbers[0]
    let second = isYearFirst ? runs.numbers[2] : runs.numbers[1]
    let isShort = !isYearFirst && runs.digits[2] == 2
    let packed =
      first << 8 | second | (isYearFirst ? 1 << 16 : 0) | (isShort ? 1 << 17 : 0)
      | (runs.separator == 0x2E ? 1 << 18 : 0)
    let end = runs.end
    emit(start, end, .numericDate, value: year, extra: packed, into: &tokens)
    // "2010-02-22T14:35": the time follows as a token of its own.
    if byte(end) == 0x54 || byte(end) == 0x74, byte(end + 1).isASCIIDigit { place = end + 1 }
  }

  private func pairClasses(_ runs: Runs) -> TokenClass {
    if runs.digits[0] <= 2, runs.digits[1] <= 2 || runs.digits[1] == 4 { return [.numericPair, .fraction] }
    if runs.digits[0] == 4, runs.digits[1] <= 4 { return .numericPair }
    // "312/311 BC"
    if runs.digits[0] == 3, runs.digits[1] <= 3, runs.numbers[0] > runs.numbers[1] { return .numericPair }
    return []
  }
}
