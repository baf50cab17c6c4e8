/// Dates in words, for people.
extension HistoricalDate {
  /// The date in English words: "c. 1979", "early March 2020", "13 February – 7 December 2010", "before 2021". Says
  /// everything that the date says, and nothing that it does not. The same on every machine.
  public var wording: String { DateWording(isShort: false).words(for: expression) }

  /// The same for labels and columns, in some 18 characters where that is possible: "13 Feb 2010", "Feb–Dec 2010",
  /// "1980s". A window across years loses its days there: "Jul 2020–Sep 2021".
  public var shortWording: String { DateWording(isShort: true).words(for: expression) }

  /// A weekday known inside a window: "a Monday between 15 February and 27 December 2010". `weekday` is 1 for Monday to
  /// 7 for Sunday. Where a closed window holds that weekday but once, it is that day: "Monday, 22 February 2010". What goes
  /// on from a date or until one does so on every weekday, so none is named.
  public func wording(weekday: Int) -> String {
    let number = min(max(weekday, 1), 7)
    let name = EnglishNames.weekdays[number - 1]
    if precision == .day || precision == .time { return name + ", " + wording }
    // The weekday is that of the one end that is known: "since 2 November" needs none.
    if case .interval = expression, earliest == nil || latest == nil { return wording }
    if let earliest, let latest {
      let first = earliest + (number - earliest.weekday + 7) % 7
      if first <= latest && first + 7 > latest { return name + ", " + HistoricalDate.day(first).wording }
    }
    let words = wording
    if words.hasPrefix("some time ") { return "a " + name + " " + words.dropFirst("some time ".count) }
    if words.hasSuffix(" or later") || words.hasSuffix(" or earlier") { return "a " + name + ", " + words }
    let isRelative = ["before ", "after ", "since ", "until ", "from "].contains { words.hasPrefix($0) }
    let article = words.hasSuffix("century") || words.hasSuffix("century BCE") ? "the " : ""
    return "a " + name + (isRelative ? " " : " in " + article) + words
  }
}
