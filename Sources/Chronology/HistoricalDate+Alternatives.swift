extension HistoricalDate {
  /// The dates of which it is one, where several are left: of EDTF's `[2010-01-02,2011-01-02]` the two days. Nil for any
  /// other date, and for a window, which is one stretch.
  package var alternatives: [HistoricalDate]? {
    guard case .set(let set) = expression, set.kind == .oneOf, set.elements.count > 1 else { return nil }
    return set.elements.map { element in
      switch element {
      case .date(let date): HistoricalDate(.date(date))
      case .range: HistoricalDate(.set(EDTFSet(kind: .oneOf, elements: [element])))
      }
    }
  }
}
