extension FurniturePhrases {
  /// A heading or label that begins like this opens a part of the page that belongs to no article.
  static let closerLeadLines = """
    related
    more from
    more on
    more stories
    more coverage
    about the author
    leave a
    comments
    recommended
    you may also
    you might also
    up next
    read next
    also on
    trending
    most read
    most popular
    we recommend
    explore further
    mehr zu
    mehr aus
    mehr zum
    weitere artikel
    weitere beiträge
    weitere meldungen
    weitere news
    weitere aktuelle
    artikel und videos
    lesen sie auch
    das könnte
    empfehlungen
    ähnliche
    verwandte
    über den autor
    über die autorin
    zum autor
    zur autorin
    nutzer mochten
    neueste
    meistgelesen
    kommentare
    kommentar
    schreibe einen
    diskutieren sie
    más sobre
    más noticias
    más información
    noticias relacionadas
    te puede
    le puede
    también te puede
    comentarios
    leia também
    veja também
    mais sobre
    comentários
    à lire
    lire aussi
    sur le même
    vous aimerez
    commentaires
    potrebbe interessarti
    leggi anche
    altri articoli
    commenti
    lees ook
    meer over
    gerelateerd
    zobacz
    czytaj
    polecamy
    powiązane
    komentarze
    читайте
    похожие
    другие новости
    комментарии
    ilgili
    benzer
    diğer haberler
    yorumlar
    baca juga
    berita terkait
    komentar
    اقرأ
    مواضيع
    أخبار ذات
    تعليقات
    """

  /// A line that opens a part of the page that belongs to no article.
  static let closerLines = """
    leave a reply
    leave a comment
    cancel reply
    leave a reply cancel reply
    related
    related articles
    related posts
    related stories
    related news
    related topics
    related content
    more from this section
    more stories
    more news
    you may also like
    you might also like
    recommended for you
    recommended articles
    popular posts
    recent posts
    recent comments
    latest posts
    latest articles
    post navigation
    about the author
    ähnliche artikel
    ähnliche beiträge
    verwandte artikel
    weitere artikel
    mehr zum thema
    das könnte sie auch interessieren
    das könnte dich auch interessieren
    schreibe einen kommentar
    kommentar schreiben
    articles similaires
    sur le même sujet
    dans la même rubrique
    laisser un commentaire
    artículos relacionados
    noticias relacionadas
    te puede interesar
    deja una respuesta
    articoli correlati
    potrebbe interessarti anche
    lascia un commento
    artigos relacionados
    notícias relacionadas
    veja também
    deixe um comentário
    gerelateerde artikelen
    lees ook
    geef een reactie
    powiązane artykuły
    zobacz także
    dodaj komentarz
    похожие статьи
    похожие новости
    материалы по теме
    читайте также
    добавить комментарий
    ilgili haberler
    benzer haberler
    bir cevap yazın
    berita terkait
    artikel terkait
    tinggalkan balasan
    مواضيع ذات صلة
    أخبار ذات صلة
    اترك تعليقا
    """
}
