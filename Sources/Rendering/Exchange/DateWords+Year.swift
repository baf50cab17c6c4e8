extension String {
  /// A date's words without the year that a heading above already says: "13 February" for "13 February 2010".
  ///
  /// The words stay whole where what is left would not name a month: "early 2010", "c. 1979", "2010".
  func withoutYear(_ year: String) -> String {
    guard hasSuffix(" " + year) else { return self }
    let rest = String(dropLast(year.count + 1))
    let namesMonth = Self.monthBeginnings.contains { rest.contains($0) }
    let endsOpen = rest.hasSuffix(",") || rest.hasSuffix("–") || rest.hasSuffix("to") || rest.hasSuffix("and")
    return namesMonth && !endsOpen ? rest : self
  }

  private static let monthBeginnings = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
