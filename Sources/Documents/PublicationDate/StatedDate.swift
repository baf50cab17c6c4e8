package import Chronology

/// A calendar date as a page or a line writes it, never more exact than it is written.
package struct StatedDate: Hashable, Sendable {
  var year: Int
  var month: Int?
  var day: Int?
  /// Day and month could stand the other way round: "03/04/2020".
  var isAmbiguous = false
  /// Minutes after midnight, and minutes east of UTC, where the text gives them.
  var minutes: Int?
  var zone: Int?
  /// UTF-8 byte offsets into the text it was found in.
  var range: Range<Int>

  /// The day it names, where it names one.
  var calendarDay: Day? {
    guard let month, let day else { return nil }
    return Day(year: year, month: month, day: day)
  }

  package var date: HistoricalDate {
    if let calendarDay { return .day(calendarDay) }
    if let month { return .month(month, of: year) }
    return .year(year)
  }

  /// Day and month the other way round, where that is a date as well.
  var swapped: StatedDate? {
    guard isAmbiguous, let month, let day, day <= 12 else { return nil }
    var other = self
    other.month = day
    other.day = month
    return other
  }

  /// All dates with at least a month in the text, in order.
  ///
  /// - Parameter monthFirst: how "03/04/2020" is read.
  /// - Complexity: linear.
  static func all(in text: some Collection<UInt8>, monthFirst: Bool = false) -> [StatedDate] {
    var scanner = DateScanner(Array(text), monthFirst: monthFirst)
    return scanner.scan()
  }

  static func all(in text: String, monthFirst: Bool = false) -> [StatedDate] {
    all(in: text.utf8, monthFirst: monthFirst)
  }

  /// The date that a line consists of: nothing beside it but a time, a weekday and words like "published".
  static func whole(_ text: String) -> StatedDate? {
    guard text.utf8.count <= 120 else { return nil }
    let found = all(in: text)
    guard let first = found.first, found.count <= 2 else { return nil }
    var rest = Array(text.utf8)
    for date in found.reversed() { rest.replaceSubrange(date.range, with: [0x20]) }
    let words = Words.normalized(String(decoding: rest, as: UTF8.self)).split(separator: " ")
    let meaningful = words.filter { word in
      !DateNames.weekdays.contains(word) && !DateLabels.words.contains(word) && !word.allSatisfy(\.isNumber)
        && !isClock(word)
    }
    return meaningful.isEmpty ? first : nil
  }

  /// A time of day and nothing else but words like "updated at".
  static func isTimeStamp(_ text: String) -> Bool {
    guard text.utf8.count <= 60, text.utf8.contains(where: \.isASCIIDigit) else { return false }
    let words = Words.normalized(text).split(separator: " ")
    let numbers = words.filter { isClock($0) }
    return (1...3).contains(numbers.count) && words.count > numbers.count
      && words.allSatisfy { isClock($0) || DateLabels.words.contains($0) || DateNames.weekdays.contains($0) }
  }

  /// "9h30", "11am", "1530z".
  private static func isClock(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, first.isASCIIDigit else { return false }
    return word.utf8.count <= 6 && word.utf8.allSatisfy { $0.isASCIIDigit || "hmsapuz".utf8.contains($0) }
  }
}

/// Words that stand beside a date and say what it is, by language.
enum DateLabels {
  /// All of them: a line of a date and these words is a date line.
  static let words: Set<Substring> = published.union(modified).union(neutral)

  /// Say that the date is that of publication.
  static let published: Set<Substring> = set(
    """
    published publish publication posted post created released release issued filed first date dated submitted added
    veröffentlicht erschienen erstellt publiziert eingestellt verfasst geschrieben datum stand
    publié publiée publie mis en ligne paru parution créé
    publicado publicada publicación fecha
    pubblicato pubblicata pubblicazione
    publicação
    gepubliceerd geplaatst
    opublikowano opublikowany dodano data publikacji utworzono
    опубликовано дата добавлено
    yayınlanma yayınlandı yayın tarihi giriş tarih eklenme
    diterbitkan dipublikasikan terbit tayang
    نشر نشرت تاريخ النشر
    """)

  /// Say that the text was changed on that date.
  static let modified: Set<Substring> = set(
    """
    updated update modified edited revised reviewed last changed lastmod
    aktualisiert aktualisierung geändert bearbeitet zuletzt überarbeitet update letzte änderung
    mis à jour modifié actualisé
    actualizado actualizada modificado
    aggiornato aggiornata modificato ultimo aggiornamento
    atualizado atualizada
    bijgewerkt gewijzigd aangepast
    aktualizacja zaktualizowano modyfikacja ostatnia
    обновлено изменено
    güncelleme güncellendi güncellenme son
    diperbarui
    تحديث آخر
    """)

  /// Say that something ends on that date.
  static let expiry: Set<Substring> = set(
    """
    until till expires expiry through bis gültig läuft verfügbar jusqu jusquau hasta fino até tot do до kadar
    """)

  private static let neutral: Set<Substring> = set(
    """
    on at the of in am um uhr vom den le la les du de el il lo del o a os em às à h hrs hours h00 op om te dnia dn godz
    r g году года в г the st nd rd th
    est edt et ct cst cdt mt mst mdt pt pst pdt gmt utc cet cest mez mesz bst ist msk wib wita wit am pm a.m p.m m p z
    min mins minutes minute read time zuletzt uhrzeit ora ore alle heures heure
    """)

  private static func set(_ text: String) -> Set<Substring> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }))
  }
}
