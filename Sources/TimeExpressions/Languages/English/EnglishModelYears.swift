/// Numbers that look like years and name a make, a version or a measure: "a silver 2004 Ford", "Windows 2000",
/// "1920 x 1200"; not "the 2018 Booker Prize", "the 1999 quake", "Tokyo 2020".
extension EnglishRules {
  /// The year in which a thing was made: a year, but not of what the clause tells.
  static func isYearOfModel(_ found: borrowing Match) -> Bool {
    guard let before = found.before(), before.flags.contains(.isWord) || isPossessiveEnding(before, found),
      // "In 1908 Ford sold", "since 2003 notes have".
      !found.isWord(
        before, "in", "since", "by", "from", "until", "of", "during", "for", "to", "after", "before", "and", "early",
        "late",
        "mid", "on", "till", "through", "around", "between")
    else { return false }
    guard let after = found.after(), after.flags.contains(.capitalised) else { return false }
    return found.isWord(
      after, "mustang", "ford", "chevrolet", "chevy", "cadillac", "ferrari", "porsche", "jaguar", "mercedes", "toyota",
      "honda", "bmw", "buick", "pontiac", "bentley", "volkswagen", "dodge", "plymouth", "corvette", "camaro", "fiat",
      "jeep", "harley", "gibson", "fender", "stratocaster", "vauxhall", "opel", "astra", "renault", "peugeot",
      "citroen",
      "nissan", "mazda", "subaru", "hyundai", "kia", "audi", "lexus", "volvo", "skoda", "saab", "tesla", "chrysler",
      "suzuki", "yamaha", "kawasaki", "ducati", "lamborghini", "maserati", "civic", "corolla", "prius", "lund",
      "bordeaux",
      "burgundy", "chardonnay", "riesling", "barolo", "chianti", "rioja", "claret", "cabernet", "merlot", "iphone",
      "macbook", "ipad")
  }

  /// "1920 x 1200", "1900 g", "GTX 2080", "Windows 2000", "the film 2012": no year at all.
  static func isModelOrMeasure(_ year: Token, _ found: borrowing Match) -> Bool {
    guard year.classes.contains(.digits) else { return false }
    let (before, after) = (found.before(), found.after())
    if found.isWord(after, "x"), found.after(2)?.classes.contains(.digits) == true { return true }
    if found.isWord(before, "x"), found.before(2)?.classes.contains(.digits) == true { return true }
    // "In 1900 miles of track were laid" is a year.
    if found.isWord(
      after, "g", "kg", "grams", "kilos", "mm", "cm", "km", "kilometres", "kilometers", "metres", "meters", "litres",
      "liters", "rpm", "hp", "mhz", "watts", "volts", "pixels", "calories", "kcal", "mah", "ppm"),
      !found.isWord(before, "in", "since", "by", "from", "until", "during")
    {
      return true
    }
    if before?.flags.contains(.capitalised) == true,
      found.isWord(
        before, "windows", "excel", "powerpoint", "autocad", "encarta", "gtx", "rtx", "geforce", "radeon", "version")
        || found.isWord(before, "office", "server", "studio")
          && !found.isWord(found.before(2), "foreign", "home", "post", "box", "oval", "the")
    {
      return true
    }
    // "The film 2012 was shown"; but "the film 1999 Oscars forgot".
    return found.isWord(before, "film", "movie", "novel", "album")
      && found.isWord(found.before(2), "the", "a", "his", "her")
      && (after == nil || endsPhrase(found) || found.isWord(after, "was", "is", "has", "had", "and"))
  }
}
