/// Feasts and days of note by their English names.
extension EnglishRules {
  static let holidayNames: [(Holiday, String)] = [
    (.newYearsDay, "new year 's day|new years day|new year"), (.newYearsEve, "new year 's eve|new years eve"),
    (.epiphany, "epiphany|twelfth night"), (.valentinesDay, "valentine 's day|valentines day"),
    (.stPatricksDay, "st patrick 's day|saint patrick 's day|st patricks day"),
    (.aprilFools, "april fools day|april fool 's day"), (.earthDay, "earth day"), (.mayDay, "may day"),
    (.independenceDay, "independence day"), (.bastilleDay, "bastille day"), (.halloween, "halloween|all hallows eve"),
    (.allSaints, "all saints day|all saint 's day"), (.guyFawkes, "guy fawkes night|bonfire night"),
    (.armisticeDay, "armistice day|remembrance day"), (.christmasEve, "christmas eve|xmas eve"),
    (.christmas, "christmas day|christmas|xmas"), (.boxingDay, "boxing day"), (.juneteenth, "juneteenth"),
    (.victoryDay, "victory day"), (.womensDay, "women 's day|womens day"), (.groundhogDay, "groundhog day"),
    (.anzacDay, "anzac day"), (.canadaDay, "canada day"), (.veteransDay, "veterans day|veteran 's day"),
    (.cincoDeMayo, "cinco de mayo"), (.flagDay, "flag day"),
    (.easter, "easter sunday|easter day|easter"), (.easterMonday, "easter monday"), (.goodFriday, "good friday"),
    (.palmSunday, "palm sunday"), (.ashWednesday, "ash wednesday"), (.maundyThursday, "maundy thursday"),
    (.ascensionDay, "ascension day"), (.pentecost, "pentecost|whit sunday|whitsun"),
    (.shroveTuesday, "shrove tuesday|mardi gras|fat tuesday"), (.holySaturday, "holy saturday"),
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
        .words(names.split(separator: "|").map { $0.split(separator: " ").map(String.init) }),
        .maybe(.any(["weekend|week|season"])), .maybe(.maybe("of|in"), .maybe(.comma), .anyYear),
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
      // Of "New Year" only what is clearly the day: after "the", or with a day of its own.
      if holiday == .newYearsDay, found.isWord(found.last, "year"), !found.isWord(found.before(), "the", "lunar") {
        return nil
      }
      return .holiday(holiday, year: found.optional(.year), found.relation)
    }
  }
}
