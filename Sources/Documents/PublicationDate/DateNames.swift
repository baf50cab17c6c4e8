import Prose

/// Names of months and weekdays by language, for reading dates on pages.
///
/// A row a month: the names and short forms under which pages of that language give it, in all the cases they use. To
/// add a language, add a block (`DateNames+Months`, `DateNames+FurtherMonths`); the order of languages decides nothing,
/// since a name that two languages share means the same month in both.
enum DateNames {
  /// The calendar that a month's name belongs to, for names that tell.
  enum Calendar {
    case gregorian, persian, buddhist

    /// Of a month as `DateNames.month` gives it.
    init(month: Int) { self = month < 100 ? .gregorian : month < 200 ? .persian : .buddhist }
  }

  /// 1 to 12, with 100 added for a month of the Persian calendar and 200 for a name beside which years are counted in the
  /// Buddhist era; nil for any other word. The word may be in any case.
  static func month(_ word: some Collection<UInt8>) -> Int? {
    var hash = FNV1a()
    for byte in word {
      guard byte < 0x80 else {
        return months[DateNames.hash(String(decoding: word, as: UTF8.self).lowercased().utf8)]
      }
      hash.add(byte.asciiLowercased)
    }
    return months[hash.value]
  }

  static func month(_ name: String) -> Int? { month(name.utf8) }

  /// Months by the FNV-1a hash of their names, so that no string need be made of every word of a page.
  private static let months: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    // By bytes: to find the characters of fifty languages took longer than to read a page.
    func add(_ languages: [String], _ calendar: Int) {
      for language in languages {
        let rows = language.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") }
        for (index, row) in rows.enumerated() {
          for name in row.split(separator: UInt8(ascii: " ")) { table[hash(name)] = calendar + index % 12 + 1 }
        }
      }
    }
    add(monthNames + furtherMonthNames, 0)
    add(persianMonthNames, 100)
    add(thaiMonthNames, 200)
    return table
  }()

  private static func hash(_ name: some Sequence<UInt8>) -> UInt64 { name.reduce(into: FNV1a()) { $0.add($1) }.value }

  static let weekdays: Set<Substring> = Set(weekdayNames.split(whereSeparator: { $0 == " " || $0 == "\n" }))

  private static let weekdayNames = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    lunes martes miércoles jueves viernes sábado domingo
    lunedì martedì mercoledì giovedì venerdì sabato domenica gio ven
    segunda terça quarta quinta sexta feira
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
    pazartesi salı çarşamba perşembe cuma cumartesi pazar
    senin selasa rabu kamis jumat sabtu minggu
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
    pondělí úterý středa čtvrtek pátek neděle понеділок вівторок середа четвер
    دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
    الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
    """
}
