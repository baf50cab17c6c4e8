import Chronology

extension HistoricalDate {
  /// A day, month, year or closed interval of them, as the gazetteer's dates are written.
  init?(gazetteerText text: Substring) {
    let ends = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if ends.count == 2 {
      let begin = ends[0] == ".." ? nil : HistoricalDate(gazetteerText: ends[0])
      let end = ends[1] == ".." ? nil : HistoricalDate(gazetteerText: ends[1])
      self = .interval(begin, end)
      return
    }
    let negative = text.hasPrefix("-")
    let parts = (negative ? text.dropFirst() : text).split(separator: "-").map { Int($0) ?? .min }
    guard !parts.isEmpty, parts.count <= 3, parts[0] >= 0 else { return nil }
    let year = negative ? -parts[0] : parts[0]
    switch parts.count {
    case 1: self = .year(year)
    case 2: self = .month(parts[1], of: year)
    default:
      guard let day = Day(year: year, month: parts[1], day: parts[2]) else { return nil }
      self = .day(day)
    }
  }
}
