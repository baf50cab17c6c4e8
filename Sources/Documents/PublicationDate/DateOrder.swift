/// Whether a page writes the day or the month first in "03/04/2020".
enum DateOrder {
  /// By the page's own evidence: other dates of its own in which one number is past twelve. Where there are none, or they
  /// disagree, by its language and, in English, by the country of its address: Americans put the month first.
  static func of(_ tree: HTMLTree, address: String?, dates: some Sequence<StatedDate>) -> StatedDate.Order {
    var dayFirst = 0
    var monthFirst = 0
    for date in dates {
      switch date.order {
      case .dayFirst: dayFirst += 1
      case .monthFirst: monthFirst += 1
      case nil: break
      }
    }
    if dayFirst > 3 * monthFirst { return .dayFirst }
    if monthFirst > 3 * dayFirst { return .monthFirst }
    guard let html = tree.first(.html), let language = tree.attribute(html, .lang)?.lowercased() else {
      return .dayFirst
    }
    if language.hasPrefix("en-us") || language.hasPrefix("en_us") { return .monthFirst }
    guard language == "en" else { return .dayFirst }
    return address.map(isInDayFirstCountry) ?? false ? .dayFirst : .monthFirst
  }

  private static func isInDayFirstCountry(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    guard let scheme = bytes.firstRange(ofASCII: "://") else { return false }
    let host = bytes[scheme.upperBound...].prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F }
    guard let label = host.split(separator: 0x2E).last else { return false }
    return label.count == 2 && !label.hasPrefix(ascii: "us") && !label.hasPrefix(ascii: "io")
      && !label.hasPrefix(ascii: "co") && !label.hasPrefix(ascii: "tv") && !label.hasPrefix(ascii: "ai")
      && !label.hasPrefix(ascii: "me") && !label.hasPrefix(ascii: "ph")
  }
}
