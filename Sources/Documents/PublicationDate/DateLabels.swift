/// Words that stand beside a date and say what it is, by language.
enum DateLabels {
  /// All of them: a line of a date and these words is a date line.
  static let words: Set<Substring> = published.union(modified).union(neutral)

  /// Say that the date is that of publication.
  static let published: Set<Substring> = set(
    """
    published publish publication posted post created released release issued filed first date dated submitted added
    veröffentlicht veröffentlichung veröffentlichungsdatum erschienen erstellt publiziert eingestellt
    verfasst geschrieben gepostet datum stand
    publié publiée publie mis en ligne paru parution créé posté rédigé
    publicado publicada publicación fecha creado
    pubblicato pubblicata pubblicazione inserito postato
    publicação postado criado
    gepubliceerd geplaatst gepost
    opublikowano opublikowany dodano data publikacji utworzono
    опубликовано опубликована дата добавлено публикации
    yayınlanma yayınlandı yayın tarihi giriş tarih eklenme
    diterbitkan dipublikasikan terbit tayang
    نشر نشرت تاريخ النشر منشور
    publicerad publicerat publisert udgivet offentliggjort julkaistu
    publikováno zveřejněno vydáno publikované zverejnené objavljeno objavljen közzétéve megjelent
    publicat postat δημοσιεύθηκε δημοσίευση опубліковано публикувано
    đăng انتشار פורסם
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
    uppdaterad oppdatert opdateret päivitetty aktualizováno aktualizované ažurirano frissítve actualizat
    ενημερώθηκε ενημέρωση оновлено обновена
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
    est edt et ct cst cdt mt mst mdt pt pst pdt gmt utc cet cest mez mesz bst ist msk wib wita wit
    aest aedt acst acdt awst nzst nzdt hkt jst kst sgt pkt eat wat sast am pm a.m p.m m p z
    min mins minutes minute read time zuletzt uhrzeit ora ore alle heures heure
    """)

  private static func set(_ text: String) -> Set<Substring> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }))
  }
}
