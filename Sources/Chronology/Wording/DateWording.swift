/// Writes dates in English. Everything is decided by the tree; the short form differs from the long in names and in the
/// words it can do without.
struct DateWording {
  let isShort: Bool

  func words(for expression: EDTF) -> String {
    switch expression {
    case .date(let date): words(for: date)
    case .interval(let begin, let end): words(from: begin, to: end)
    case .set(let set): words(for: set)
    }
  }

  // MARK: Intervals

  private func words(from begin: EDTFEnd, to end: EDTFEnd) -> String {
    switch (begin, end) {
    case (.date(let first), .date(let last)): first == last ? words(for: first) : span(first, last)
    case (.date(let first), .open): "since " + words(for: first)
    case (.date(let first), .unknown): "from " + words(for: first) + (isShort ? "" : ", end unknown")
    case (.open, .date(let last)): "until " + words(for: last)
    case (.unknown, .date(let last)): "until " + words(for: last) + (isShort ? "" : ", beginning unknown")
    case (.open, _), (.unknown, _): "at any time"
    }
  }

  /// "13–20 February 2010", "February–December 2010", "13 February – 7 December 2010", "1979–1989".
  func span(_ first: EDTFDate, _ last: EDTFDate) -> String {
    if let begin = first.time, let end = last.time, let day = first.dayRange?.first, day == last.dayRange?.first,
      begin.zone == end.zone
    {
      return words(for: EDTFDate(day)) + ", " + clock(begin) + "–" + words(for: end)
    }
    let (before, after, tail) = sharing(pieces(for: first), pieces(for: last))
    let isTight =
      isShort || (before.count == 1 && after.count == 1 && !before[0].contains(" ") && !after[0].contains(" "))
    return text(before) + (isTight ? "–" : " – ") + text(after + tail)
  }

  /// "5 July and 10 September 2021": what both dates share is said once.
  func pair(_ first: EDTFDate, _ conjunction: String, _ last: EDTFDate) -> String {
    let (before, after, tail) = sharing(pieces(for: first), pieces(for: last))
    return text(before) + " " + conjunction + " " + text(after + tail)
  }

  /// Splits off what the two end with alike: the year, or month and year.
  private func sharing(_ first: [String], _ last: [String]) -> (before: [String], after: [String], tail: [String]) {
    guard first.count == last.count, first != last else { return (first, last, []) }
    var common = 0
    while common < first.count - 1, first[first.count - 1 - common] == last[last.count - 1 - common] { common += 1 }
    return (Array(first.dropLast(common)), Array(last.dropLast(common)), Array(last.suffix(common)))
  }

  func text(_ pieces: [String]) -> String { pieces.joined(separator: " ") }

  // MARK: Sets

  private func words(for set: EDTFSet) -> String {
    if set.kind == .oneOf, set.elements.count == 1, case .range(let first, let last) = set.elements[0] {
      return window(first, last)
    }
    let conjunction = set.kind == .oneOf ? "or" : "and"
    var lists = set.elements.map(pieces)
    let common = commonTail(lists)
    lists = lists.map { $0.dropLast(common.count) }
    var words = lists.dropLast().map(text).joined(separator: ", ")
    if let last = lists.last { words += (lists.count > 1 ? " \(conjunction) " : "") + text(last) }
    return ([words] + common).joined(separator: " ")
  }

  private func pieces(for element: EDTFSet.Element) -> [String] {
    switch element {
    case .date(let date): pieces(for: date)
    case .range(let first?, let last?): [span(first, last)]
    case .range(let first?, nil): [words(for: first) + " or later"]
    case .range(nil, let last?): [words(for: last) + " or earlier"]
    case .range(nil, nil): []
    }
  }

  /// What all lists end with alike, leaving each at least its first piece.
  private func commonTail(_ lists: [[String]]) -> [String] {
    guard let first = lists.first, lists.allSatisfy({ $0.count == first.count }) else { return [] }
    var common = 0
    while common < first.count - 1, lists.allSatisfy({ $0[$0.count - 1 - common] == first[first.count - 1 - common] }) {
      common += 1
    }
    return first.suffix(common)
  }
}
