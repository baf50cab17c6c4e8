/// Times of the clock with a dot, as British papers and reports write them: "at 01.15", "at 18.45 hrs", "from 21.00 GMT".
///
/// The same figures are prices, scores, sections and versions. So the words on both sides have to speak for a time: "at"
/// before it, and behind it the end of the clause or a word that no number counts.
extension EnglishRules {
  static let dottedTimes: [Rule] = [
    Rule(
      "<h>.<mm> hours",
      [
        .maybe("about|around"), .token(.decimal, .number),
        .any(
          [.oneOf(["hrs", "hours", "hr", "h"], .mark)], [.maybe(.openParenthesis), .zone, .maybe(.closeParenthesis)],
          [.maybe(.openParenthesis), .oneOf(["local"], .mark), "time", .maybe(.closeParenthesis)]),
      ]
    ) { found in
      // "within 18.45 hours" is how long it took.
      guard let time = dottedTime(found), !found.isWord(found[.mark], "hours", "h") || isLedAsTime(found) else {
        return nil
      }
      return time
    },
    Rule("at <h>.<mm>", [.token(.decimal, .number)]) { found in
      guard let time = dottedTime(found), standsAsTime(found) else { return nil }
      return time
    },
    Rule("<h>.<mm> in the morning", [.token(.decimal, .number), "in the", .part]) { found in
      dottedTime(found)
    },
  ]

  /// The hours and two figures of minutes.
  private static func dottedTime(_ found: borrowing Match) -> Meaning? {
    guard let number = found[.number], number.classes.contains(.digits), number.value < 24, number.extra % 10 == 0,
      number.extra < 600, found.text[Int(number.end) - 3] == UInt8(ascii: ".")
    else { return nil }
    return clockTime(seconds: Int(number.value) * 3600 + Int(number.extra) / 10 * 60, hasSeconds: false, found)
  }

  private static func isLedAsTime(_ found: borrowing Match) -> Bool {
    found.isWord(
      found.before(), "at", "by", "from", "until", "till", "to", "after", "before", "about", "around", "since",
      "between", "and", "approximately")
  }

  /// Whether "at", and what stands around it, make a time of the number.
  private static func standsAsTime(_ found: borrowing Match) -> Bool {
    // "at about 11.20", "at exactly 6.30", "shortly after 3.20"
    var lead = 1
    if found.isWord(found.before(), "about", "around", "approximately", "exactly", "precisely", "nearly", "roughly") {
      lead = 2
    }
    guard found.isWord(found.before(lead), "at") || lead == 1 && isShortlyAfter(found) else { return false }
    // "01.15" is no price.
    let isPadded = found.text[Int(found[.number]!.start)] == UInt8(ascii: "0") && found[.number]!.value > 0
    if !isPadded, found.isWord(found.before(lead), "at"), isOfWorth(found.before(lead + 1), found) { return false }
    guard let next = found.after() else { return true }
    guard next.flags.contains(.isWord) else { return endsTime(next, found) }
    if found.isWord(
      next, "on", "the", "he", "she", "it", "they", "we", "i", "his", "her", "their", "its", "and", "but", "when", "as",
      "while", "that", "this", "yesterday", "today", "tomorrow", "sharp", "until", "there", "in", "with", "by", "after",
      "before", "from", "two", "three", "four", "all", "every", "no", "several", "many")
      || next.classes.contains(.weekday)
    {
      return !found.isWord(next, "in", "after", "before", "two", "three", "four") || isPadded || opens(found, lead)
    }
    // "At 22.15 the crew left", "At 02.06 firefighters entered": at the head of its sentence, where nothing is counted.
    return (isPadded || opens(found, lead)) && !isCounted(next, found)
  }

  private static func opens(_ found: borrowing Match, _ lead: Int) -> Bool {
    found.before(lead)?.flags.contains(.sentenceStart) ?? false
  }

  /// "shortly after 3.20", "just before 9.05".
  private static func isShortlyAfter(_ found: borrowing Match) -> Bool {
    found.isWord(found.before(), "after", "before") && found.isWord(found.before(2), "shortly", "just", "soon")
  }

  /// Marks that end a clause; not the sign of a per cent, nor a stroke or a hyphen to more figures.
  private static func endsTime(_ token: Token, _ found: borrowing Match) -> Bool {
    if token.classes.contains(.comma) || token.classes.contains(.dash) && token.flags.contains(.spaced) { return true }
    guard token.end - token.start == 1 else { return false }
    switch found.text[Int(token.start)] {
    case 0x2E, 0x21, 0x3F, 0x3B, 0x3A, 0x29, 0x28, 0x22: return true  // . ! ? ; : ) ( "
    default: return false
    }
  }

  /// Words before "at" that put a price, a rate or a place in a book behind it.
  private static func isOfWorth(_ token: Token?, _ found: borrowing Match) -> Bool {
    found.isWord(
      token, "stood", "stands", "stand", "standing", "traded", "trading", "trades", "trade", "closed", "closing",
      "closes", "opened", "valued", "priced", "prices", "quoted", "settled", "fixed", "set", "put", "estimated",
      "measured", "calculated", "pegged", "peaked", "remained", "remains", "ended", "finished", "sold", "bought",
      "offered", "issued", "ranked", "rated", "rate", "rates", "price", "ratio", "average", "averaged", "index",
      "score", "scored", "level", "magnitude", "was", "is", "are", "were", "be", "been", "value", "steady", "kept",
      "held", "currently", "unchanged", "now", "still", "up", "down", "back", "again", "already", "see", "described",
      "given", "found", "noted", "shown", "point", "section",
      "dollar", "pound", "euro", "franc", "yen", "inflation", "unemployment", "low", "high", "record", "rose", "fell",
      "earnings", "debt", "odds", "yield", "yielded", "yielding", "capped", "frozen")
  }

  /// Nouns that figures count.
  private static func isCounted(_ token: Token, _ found: borrowing Match) -> Bool {
    token.classes.contains(.unit)
      || found.isWord(
        token, "per", "percent", "cent", "cents", "pence", "p", "metres", "meters", "metre", "m", "km", "points",
        "point", "million", "billion", "trillion", "dollars", "dollar", "euros", "pounds", "francs", "yen", "rupees",
        "degrees", "degree", "times", "tonnes", "tons", "miles", "kilometres", "kilometers", "feet", "inches", "litres",
        "kilograms", "kg", "g", "goals", "runs", "units", "against", "to", "a", "an", "each", "or", "of", "marks",
        "crowns", "crore", "lakh", "x", "v", "volts", "mm", "cm", "pc", "pct")
  }
}
