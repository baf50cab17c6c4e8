/// Reads EDTF from UTF-8 bytes. Recursive descent, one pass, no backtracking; the time is linear in the text.
struct EDTFParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0

  /// What went wrong, with a byte offset; `EDTF.init(parsing:)` makes an `EDTFError` of it.
  struct Failure: Error {
    var at: Int
    /// How many bytes of the text are meant; 0 for one scalar, or the end.
    var length: Int
    var expected: String
    var hint: String?
  }

  func failure(at place: Int, length: Int = 0, _ expected: String, hint: String? = nil) -> Failure {
    Failure(at: place, length: length, expected: expected, hint: hint)
  }

  // MARK: Bytes

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  func byte(ahead: Int) -> UInt8? { at + ahead < bytes.count ? bytes[at + ahead] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  mutating func takeRangeDots() -> Bool {
    guard next == .dot, byte(ahead: 1) == .dot else { return false }
    at += 2
    return true
  }

  // MARK: Expressions

  mutating func expression() throws(Failure) -> EDTF {
    if next == .openBracket || next == .openBrace { return .set(try set()) }
    guard next != nil else { throw failure(at: 0, "a date, an interval or a set") }
    let first = try end(before: .slash)
    guard take(.slash) else {
      guard case .date(let date) = first else {
        throw failure(at: at, "'/' and the end of the interval")
      }
      if next != nil { throw unexpected(after: date) }
      return .date(date)
    }
    let place = at
    let second = try end(before: nil)
    if next != nil {
      throw next == .slash
        ? failure(at: at, "the end of the text", hint: "an interval has two ends; dates are written with hyphens")
        : unexpected(after: second.date)
    }
    if first == .unknown && second == .unknown { throw failure(at: 0, "a date at one end of the interval at least") }
    if let begin = first.date, let end = second.date, let earliest = begin.dayRange?.first,
      let latest = end.dayRange?.last, latest < earliest
    {
      throw failure(at: place, length: at - place, "an end that is not before the beginning of the interval")
    }
    return .interval(first, second)
  }

  /// One end of an interval; `terminator` is the byte that may follow an end left empty.
  private mutating func end(before terminator: UInt8?) throws(Failure) -> EDTFEnd {
    if next == terminator { return .unknown }
    if takeRangeDots() { return .open }
    return .date(try date())
  }

  private mutating func set() throws(Failure) -> EDTFSet {
    let kind: EDTFSet.Kind = next == .openBracket ? .oneOf : .allOf
    let closing: UInt8 = kind == .oneOf ? .closeBracket : .closeBrace
    at += 1
    var elements: [EDTFSet.Element] = []
    while true {
      let isLast = try element(into: &elements)
      if take(closing) { break }
      guard !isLast, take(.comma) else {
        let closer = kind == .oneOf ? "']'" : "'}'"
        throw failure(at: at, isLast ? closer : "',', '..' or \(closer)", hint: spaceHint)
      }
    }
    if next != nil { throw failure(at: at, "the end of the text after the set") }
    return EDTFSet(kind: kind, elements: elements)
  }

  /// Reads one element of a set and says whether it has to be the last, being a range without an end.
  private mutating func element(into elements: inout [EDTFSet.Element]) throws(Failure) -> Bool {
    if takeRangeDots() {
      guard elements.isEmpty else {
        throw failure(at: at - 2, length: 2, "a date: only the first range may have no beginning")
      }
      elements.append(.range(nil, try setDate()))
      return false
    }
    let begin = try setDate()
    guard takeRangeDots() else {
      elements.append(.date(begin))
      return false
    }
    if next == .comma || next == .closeBracket || next == .closeBrace {
      elements.append(.range(begin, nil))
      return true
    }
    let place = at
    let end = try setDate()
    if let earliest = begin.dayRange?.first, let latest = end.dayRange?.last, latest < earliest {
      throw failure(at: place, length: at - place, "a date that is not before the beginning of the range")
    }
    elements.append(.range(begin, end))
    return false
  }

  private mutating func setDate() throws(Failure) -> EDTFDate {
    let place = at
    let date = try date()
    if date.time != nil { throw failure(at: place, length: at - place, "a date without a time of day in a set") }
    return date
  }

  private func unexpected(after date: EDTFDate?) -> Failure {
    var expected = "the end of the text"
    if let date, date.time == nil, date.marks.isEmpty {
      expected =
        date.day != nil
        ? "'T', a qualifier (?, ~ or %), '/' or the end of the text"
        : "'-', a qualifier (?, ~ or %), '/' or the end of the text"
    }
    return failure(at: at, expected, hint: spaceHint ?? dotHint)
  }

  private var spaceHint: String? { next == .space ? "EDTF has no spaces" : nil }
  private var dotHint: String? { next == .dot ? "a range with '..' stands in brackets: [1667..1672]" : nil }

  /// One of `?`, `~`, `%`, or nothing.
  mutating func qualification() throws(Failure) -> Qualification {
    guard let found = next.flatMap(Qualification.init(byte:)) else { return [] }
    at += 1
    if next.flatMap(Qualification.init(byte:)) != nil {
      throw failure(at: at, "one qualifier", hint: "'%' is both uncertain and approximate")
    }
    return found
  }
}

extension Qualification {
  init?(byte: UInt8) {
    switch byte {
    case .questionMark: self = .uncertain
    case .tilde: self = .approximate
    case .percent: self = [.uncertain, .approximate]
    default: return nil
    }
  }
}

extension EDTF {
  /// The tree of that text.
  ///
  /// - Throws: `EDTFError` saying what was expected where.
  package init(parsing text: String) throws(EDTFError) {
    var text = text
    let result = text.withUTF8 { bytes -> Result<EDTF, EDTFParser.Failure> in
      var parser = EDTFParser(bytes: bytes)
      do throws(EDTFParser.Failure) { return .success(try parser.expression()) } catch { return .failure(error) }
    }
    switch result {
    case .success(let tree): self = tree
    case .failure(let failure): throw EDTFError(failure, in: text)
    }
  }
}

extension EDTFError {
  init(_ failure: EDTFParser.Failure, in text: String) {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: failure.at)
    let end =
      failure.length > 0
      ? utf8.index(start, offsetBy: failure.length)
      : start < text.endIndex ? text.unicodeScalars.index(after: start) : start
    self.init(
      input: text, position: text.unicodeScalars.distance(from: text.startIndex, to: start),
      expected: failure.expected, found: String(text[start..<end]), hint: failure.hint)
  }
}
