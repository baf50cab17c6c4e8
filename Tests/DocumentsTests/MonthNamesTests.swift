import Chronology
import Testing

@testable import Documents

/// Dates as pages of each language write them, one for each month, in its usual order of day and month.
@Suite struct MonthNamesTests {
  static let languages: [(language: String, dates: [String])] = [
    (
      "English",
      [
        "January 5, 2020", "February 5, 2020", "March 5, 2020", "April 5, 2020", "May 5, 2020", "June 5, 2020",
        "July 5, 2020", "August 5, 2020", "September 5, 2020", "October 5, 2020", "November 5, 2020",
        "December 5, 2020",
      ]
    ),
    (
      "English, short",
      [
        "5 Jan 2020", "5 Feb 2020", "5 Mar 2020", "5 Apr 2020", "5 May 2020", "5 Jun 2020", "5 Jul 2020", "5 Aug 2020",
        "5 Sept 2020", "5 Oct 2020", "5 Nov 2020", "5 Dec 2020",
      ]
    ),
    (
      "German",
      [
        "5. Januar 2020", "5. Februar 2020", "5. März 2020", "5. April 2020", "5. Mai 2020", "5. Juni 2020",
        "5. Juli 2020", "5. August 2020", "5. September 2020", "5. Oktober 2020", "5. November 2020",
        "5. Dezember 2020",
      ]
    ),
    (
      "French",
      [
        "5 janvier 2020", "5 février 2020", "5 mars 2020", "5 avril 2020", "5 mai 2020", "5 juin 2020",
        "5 juillet 2020", "5 août 2020", "5 septembre 2020", "5 octobre 2020", "5 novembre 2020", "5 décembre 2020",
      ]
    ),
    (
      "Spanish",
      [
        "5 de enero de 2020", "5 de febrero de 2020", "5 de marzo de 2020", "5 de abril de 2020", "5 de mayo de 2020",
        "5 de junio de 2020", "5 de julio de 2020", "5 de agosto de 2020", "5 de septiembre de 2020",
        "5 de octubre de 2020", "5 de noviembre del 2020", "5 de diciembre de 2020",
      ]
    ),
    (
      "Italian",
      [
        "5 gennaio 2020", "5 febbraio 2020", "5 marzo 2020", "5 aprile 2020", "5 maggio 2020", "5 giugno 2020",
        "5 luglio 2020", "5 agosto 2020", "5 settembre 2020", "5 ottobre 2020", "5 novembre 2020", "5 dicembre 2020",
      ]
    ),
    (
      "Portuguese",
      [
        "5 de janeiro de 2020", "5 de fevereiro de 2020", "5 de março de 2020", "5 de abril de 2020",
        "5 de maio de 2020", "5 de junho de 2020", "5 de julho de 2020", "5 de agosto de 2020", "5 de setembro de 2020",
        "5 de outubro de 2020", "5 de novembro de 2020", "5 de dezembro de 2020",
      ]
    ),
    (
      "Dutch",
      [
        "5 januari 2020", "5 februari 2020", "5 maart 2020", "5 april 2020", "5 mei 2020", "5 juni 2020", "5 juli 2020",
        "5 augustus 2020", "5 september 2020", "5 oktober 2020", "5 november 2020", "5 december 2020",
      ]
    ),
    (
      "Polish",
      [
        "5 stycznia 2020", "5 lutego 2020", "5 marca 2020", "5 kwietnia 2020", "5 maja 2020", "5 czerwca 2020",
        "5 lipca 2020", "5 sierpnia 2020", "5 września 2020", "5 października 2020", "5 listopada 2020 r.",
        "5 grudnia 2020",
      ]
    ),
    (
      "Russian",
      [
        "5 января 2020", "5 февраля 2020", "5 марта 2020", "5 апреля 2020", "5 мая 2020", "5 июня 2020", "5 июля 2020",
        "5 августа 2020", "5 сентября 2020", "5 октября 2020", "5 ноября 2020 года", "5 декабря 2020 г.",
      ]
    ),
    (
      "Turkish",
      [
        "5 Ocak 2020", "5 Şubat 2020", "5 Mart 2020", "5 Nisan 2020", "5 Mayıs 2020", "5 Haziran 2020",
        "5 Temmuz 2020", "5 Ağustos 2020", "5 Eylül 2020", "5 Ekim 2020", "5 Kasım 2020", "5 Aralık 2020",
      ]
    ),
    (
      "Indonesian",
      [
        "5 Januari 2020", "5 Februari 2020", "5 Maret 2020", "5 April 2020", "5 Mei 2020", "5 Juni 2020", "5 Juli 2020",
        "5 Agustus 2020", "5 September 2020", "5 Oktober 2020", "5 November 2020", "5 Desember 2020",
      ]
    ),
    (
      "Arabic",
      [
        "5 يناير 2020", "5 فبراير 2020", "5 مارس 2020", "5 أبريل 2020", "5 مايو 2020", "5 يونيو 2020", "5 يوليو 2020",
        "5 أغسطس 2020", "5 سبتمبر 2020", "5 أكتوبر 2020", "5 نوفمبر 2020", "٥ ديسمبر ٢٠٢٠",
      ]
    ),
    (
      "Arabic, of the Levant",
      [
        "5 كانون الثاني 2020", "5 شباط 2020", "5 آذار 2020", "5 نيسان 2020", "5 أيار 2020", "5 حزيران 2020",
        "5 تموز 2020", "5 آب 2020", "5 أيلول 2020", "5 تشرين الأول 2020", "5 تشرين الثاني 2020", "5 كانون الأول 2020",
      ]
    ),
    (
      "Finnish",
      [
        "5. tammikuuta 2020", "5. helmikuuta 2020", "5. maaliskuuta 2020", "5. huhtikuuta 2020", "5. toukokuuta 2020",
        "5. kesäkuuta 2020", "5. heinäkuuta 2020", "5. elokuuta 2020", "5. syyskuuta 2020", "5. lokakuuta 2020",
        "5. marraskuuta 2020", "5. joulukuuta 2020",
      ]
    ),
  ]

  @Test(arguments: languages) func readsEveryMonth(_ language: String, _ dates: [String]) {
    #expect(dates.count == 12)
    for (index, text) in dates.enumerated() {
      let expected = "2020-\(index < 9 ? "0" : "")\(index + 1)-05"
      #expect(StatedDate.all(in: text).first?.date.edtf == expected, "\(language): \(text)")
    }
  }

  @Test(arguments: [
    "5 de març del 2020", "5. marca 2020", "5. marta 2020.", "5 березня 2020", "5 март 2020", "2020. gada 5. marts",
    "2020 m. kovo 5 d.", "5 martie 2020", "5 Μαρτίου 2020", "5 Mac 2020", "5 במרץ 2020", "5 मार्च 2020", "৫ মার্চ ২০২০",
    "5 مارچ 2020", "2020년 3월 5일", "ngày 5 tháng 3 năm 2020", "5 มีนาคม 2563", "5 มี.ค. 63", "15 اسفند 1398",
    "۱۵ اسفند ۱۳۹۸", "1398/12/15", "２０２０年３月５日",
  ])
  func readsFurtherLanguagesAndCalendars(_ text: String) {
    #expect(StatedDate.all(in: text).first?.date.edtf == "2020-03-05", "\(text)")
  }

  /// 1399 is a leap year, 1400 is none.
  @Test func countsPersianYears() {
    #expect(PersianCalendar.day(year: 1399, month: 1, day: 1) == Day(year: 2020, month: 3, day: 20))
    #expect(PersianCalendar.day(year: 1399, month: 12, day: 30) == Day(year: 2021, month: 3, day: 20))
    #expect(PersianCalendar.day(year: 1400, month: 12, day: 30) == nil)
    #expect(PersianCalendar.day(year: 1357, month: 11, day: 22) == Day(year: 1979, month: 2, day: 11))
    #expect(PersianCalendar.day(year: 1399, month: 7, day: 31) == nil)
  }
}
