/// Feasts and days of note whose date can be worked out for a year.
package enum Holiday: String, Hashable, Sendable, CaseIterable {
  case newYearsDay, newYearsEve, epiphany, valentinesDay, stPatricksDay, aprilFools, earthDay, mayDay, independenceDay,
    bastilleDay, halloween, allSaints, guyFawkes, armisticeDay, christmasEve, christmas, boxingDay, juneteenth,
    september11, victoryDay, womensDay, groundhogDay, anzacDay, canadaDay, veteransDay, cincoDeMayo, flagDay,
    allSouls, stStephensDay, ladyDay, michaelmas, candlemas, martinmas, midsummerDay, stDavidsDay, stGeorgesDay,
    stAndrewsDay, stNicholasDay, stLucysDay, stBartholomewsDay, stLawrencesDay, stMaryMagdalenesDay, stCatherinesDay,
    stLukesDay, stMarksDay, assumption, lammas, holyInnocents
  case easter, easterMonday, goodFriday, palmSunday, ashWednesday, maundyThursday, ascensionDay, pentecost,
    shroveTuesday, holySaturday, orthodoxEaster, easterTuesday, whitMonday, whitTuesday, trinitySunday, corpusChristi
  case ploughMonday, augustBankHoliday, earlyMayBankHoliday, springBankHoliday
  case thanksgiving, laborDay, memorialDay, martinLutherKingDay, presidentsDay, columbusDay, mothersDay, fathersDay,
    blackFriday, electionDay, superBowlSunday, cyberMonday
  /// By the tabular Islamic calendar, which can be a day or two off the sighted moon.
  case ramadan, eidAlFitr, eidAlAdha, ashura, islamicNewYear, mawlid
  /// The lunisolar calendars of the Jews and the Chinese.
  case passover, roshHashanah, yomKippur, hanukkah, chineseNewYear, diwali, nowruz
}
