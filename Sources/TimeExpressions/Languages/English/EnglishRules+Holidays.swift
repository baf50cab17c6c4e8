/// Feasts and days of note by their English names.
extension EnglishRules {
  static let holidayNames: [(Holiday, String)] = [
    (.newYearsDay, "new year 's day|new years day|new year"), (.newYearsEve, "new year 's eve|new years eve"),
    (.epiphany, "epiphany|twelfth night"), (.valentinesDay, "valentine 's day|valentines day"),
    (.stPatricksDay, "st patrick 's day|saint patrick 's day|st patricks day"),
    (.aprilFools, "april fools day|april fool 's day"), (.earthDay, "earth day"),
    (.mayDay, "may day|international workers day|workers day"),
    (.independenceDay, "independence day"), (.bastilleDay, "bastille day"), (.halloween, "halloween|all hallows eve"),
    (.allSaints, "all saints day|all saint 's day"), (.guyFawkes, "guy fawkes night|bonfire night"),
    (.armisticeDay, "armistice day|remembrance day"), (.christmasEve, "christmas eve|xmas eve"),
    (.christmas, "christmas day|christmas|xmas"), (.boxingDay, "boxing day"), (.juneteenth, "juneteenth"),
    (.victoryDay, "victory day"), (.womensDay, "women 's day|womens day"), (.groundhogDay, "groundhog day"),
    (.anzacDay, "anzac day"), (.canadaDay, "canada day"), (.veteransDay, "veterans day|veteran 's day"),
    (.cincoDeMayo, "cinco de mayo"), (.flagDay, "flag day"),
    (.orthodoxEaster, "orthodox easter sunday|orthodox easter|greek easter|russian easter"),
    (.easter, "easter sunday|easter day|easter"), (.easterMonday, "easter monday"), (.goodFriday, "good friday"),
    (.palmSunday, "palm sunday"), (.ashWednesday, "ash wednesday"), (.maundyThursday, "maundy thursday"),
    (.ascensionDay, "ascension day"), (.pentecost, "pentecost|whit sunday|whitsun"),
    (.shroveTuesday, "shrove tuesday|mardi gras|fat tuesday"), (.holySaturday, "holy saturday"),
    (.easterTuesday, "easter tuesday"), (.whitMonday, "whit monday|pentecost monday"),
    (.trinitySunday, "trinity sunday"), (.corpusChristi, "corpus christi"), (.ploughMonday, "plough monday"),
    (.allSouls, "all souls day|all soul 's day"), (.stStephensDay, "st stephen 's day|saint stephen 's day"),
    (.ladyDay, "lady day"), (.michaelmas, "michaelmas day|michaelmas"), (.candlemas, "candlemas day|candlemas"),
    (.martinmas, "martinmas day|martinmas"),
    (.whitTuesday, "whit tuesday"), (.stDavidsDay, "st david 's day|saint david 's day"),
    (.stGeorgesDay, "st george 's day|saint george 's day"),
    (.stAndrewsDay, "st andrew 's day|saint andrew 's day"),
    (.stNicholasDay, "st nicholas day|st nicholas 's day|saint nicholas day"),
    (.augustBankHoliday, "august bank holiday"), (.earlyMayBankHoliday, "early may bank holiday"),
    (.springBankHoliday, "spring bank holiday|late may bank holiday"),
    (.stLucysDay, "st lucy 's day"), (.stBartholomewsDay, "st bartholomew 's day"), (.lammas, "lammas day|lammas"),
    (.midsummerDay, "midsummer day|midsummer 's day"),
    (.thanksgiving, "thanksgiving day|thanksgiving"), (.laborDay, "labor day"), (.memorialDay, "memorial day"),
    (.martinLutherKingDay, "martin luther king day|mlk day|martin luther king jr day"),
    (.presidentsDay, "presidents day|president 's day|washington 's birthday"), (.columbusDay, "columbus day"),
    (.mothersDay, "mother 's day|mothers day"), (.fathersDay, "father 's day|fathers day"),
    (.electionDay, "election day"), (.superBowlSunday, "super bowl sunday"), (.cyberMonday, "cyber monday"),
    (.ramadan, "ramadan|ramadhan"), (.eidAlFitr, "eid al fitr|eid ul fitr"), (.eidAlAdha, "eid al adha|eid ul adha"),
    (.ashura, "ashura"), (.passover, "passover|pesach"), (.roshHashanah, "rosh hashanah"), (.yomKippur, "yom kippur"),
    (.hanukkah, "hanukkah|chanukah"), (.chineseNewYear, "chinese new year|lunar new year"),
    (.diwali, "diwali|deepavali"),
    (.nowruz, "nowruz|norouz|nawroz"),
  ]

  static let holidays: [Rule] = holidayNames.map { holiday, names in
    Rule(
      holiday.rawValue,
      [
        .maybe(.maybe("this|the"), .relation),
        .either(Element.alternatives(names).map { name(of: $0) }),
        .maybe(.oneOf(["weekend", "week", "season", "term"], .unit)),
        .maybe(.maybe("of|in"), .maybe(.comma), .anyYear, .maybe(.oneOf(["weekend"], .unit))),
      ]
    ) { found in
      let isPhrase = holiday != .mayDay && found.end - found.start > 1 && names.contains(" ")
      let name = found.relation == nil ? found.first : found.tokens[found.start + 1]
      guard
        name.flags.contains(.capitalised) || isPhrase || found.isWord(name, "christmas", "xmas", "halloween", "easter")
      else {
        return nil
      }
      if found.isWord(found.before(), "operation") { return nil }
      // "Orthodox Good Friday", "Coptic Christmas": other days than those of the western calendar.
      if found.isWord(found.before(), "orthodox", "coptic", "julian") { return nil }
      // "A cold May day", "one May day": a day of that month.
      if holiday == .mayDay, !found.last.flags.contains(.capitalised),
        found.isWord(found.before(), "a", "one", "fine", "cold", "warm", "hot", "wet", "sunny", "bright", "lovely")
          || found.isWord(found.before(2), "a", "one", "this", "that")
      {
        return nil
      }
      // Of "New Year" only what is clearly the day: after "the", or with a day of its own.
      if holiday == .newYearsDay, found.isWord(found.last, "year"), !found.isWord(found.before(), "the", "lunar") {
        return nil
      }
      if isThing(found) { return nil }
      // "in the new year": some time in it, and never its first day.
      if holiday == .newYearsDay, found.isWord(found.last, "year"), !found.has(.year),
        found.isWord(found.before(), "the"), found.isWord(found.before(2), "in", "into", "during", "throughout", "for")
      {
        return nil
      }
      // "Michaelmas term 1742" is of that year.
      if found.isWord(found[.unit], "term") {
        return found.optional(.year).map { .date(PartialDate(year: $0)) }
      }
      let day = Meaning.holiday(holiday, year: found.optional(.year), found.relation)
      // "the octave of Easter" is its eighth day.
      if found.isWord(found.before(), "of"), found.isWord(found.before(2), "octave") {
        return .shift(Quantity(7), .day, .after, from: .expression(day))
      }
      if found.isWord(found[.unit], "weekend") { return .unitHolding(.weekend, day) }
      if found.isWord(found[.unit], "week") { return .approximate(.unitHolding(.week, day)) }
      // Which days "Easter week" or "the Christmas season" are is a matter of custom: about then.
      return found.has(.unit) ? .approximate(day) : day
    }
  }

  /// "the Christmas market", "the Easter trail", "the New Year Honours": what is named after a feast has days of its own.
  private static func isThing(_ found: borrowing Match) -> Bool {
    guard !found.has(.unit), !found.has(.year) else { return false }
    return found.isWord(
      found.after(), "honours", "honors", "trail", "trails", "market", "markets", "fair", "tree", "trees", "card",
      "cards", "present", "presents", "sales", "lights", "decorations", "carol", "carols", "pudding", "egg",
      "eggs", "bunny", "hunt", "stocking", "stockings", "bonus", "bonuses", "jumper", "hits", "song", "songs", "album",
      "film", "films", "movie", "movies", "special", "list", "resolution", "resolutions", "hamper", "hampers", "cake",
      "rush", "wreath", "ornaments", "island")
  }

  /// The words of a name; the apostrophe of a plural ("Presidents' Day") is a mark of its own.
  static func name(of words: [String]) -> [Element] {
    words.indices.flatMap { index -> [Element] in
      let word = Element.words([[words[index]]])
      if words[index] == "st" { return [word, .maybe(.token(.period, .share))] }
      let isPlural = words[index].utf8.last == UInt8(ascii: "s") && words[index] != "'s" && index + 1 < words.count
      return isPlural ? [word, .maybe(.token(.apostrophe, .share))] : [word]
    }
  }
}
