/// What sites write around articles, whatever the article: buttons, labels and notices, by language.
///
/// Compared as `Words.normalized` writes them. To add a language, add lines; nothing else depends on it.
enum FurniturePhrases {
  /// A line or block that is exactly this is furniture.
  static let whole: Set<String> = Set(wholeLines.split(separator: "\n").map(String.init))

  /// A short line or block that begins like this is furniture.
  static let leads: [String] = leadLines.split(separator: "\n").map(String.init)

  /// A short line or block that begins with one of these and a colon, or says little more, is furniture: "Photo: A. Berg".
  static let labels: [String] = labelLines.split(separator: "\n").map(String.init)

  /// A line that opens a part of the page that belongs to no article: what follows it at the end of a text goes as well.
  static let closers: Set<String> = Set(closerLines.split(separator: "\n").map(String.init))

  /// Whether a heading or label opens a part of the page that belongs to no article.
  static func isCloser(_ text: String) -> Bool {
    let words = Words.normalized(text)
    return closers.contains(words) || closerLeads.contains { begins(words, with: $0) }
  }

  private static let closerLeads = closerLeadLines.split(separator: "\n").map(String.init)

  static func isFurniture(_ text: String) -> Bool {
    guard text.utf8.count <= 240 else { return false }
    let words = Words.normalized(text)
    if words.isEmpty || whole.contains(words) || closers.contains(words) { return true }
    return leads.contains { begins(words, with: $0) } || isLabelled(text, words)
  }

  private static func isLabelled(_ text: String, _ words: String) -> Bool {
    guard text.utf8.count <= 160, let label = labels.first(where: { begins(words, with: $0) }) else { return false }
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      // The colon stands right behind the label.
      if Words.normalized(String(text[..<colon])) == label { return true }
    }
    guard let last = text.unicodeScalars.last else { return false }
    return Words.count(words) <= Words.count(label) + 4 && !".!?".unicodeScalars.contains(last)
  }

  /// Whole words only, so that "photo by" is no "photo bystander".
  private static func begins(_ words: String, with lead: String) -> Bool {
    guard words.hasPrefix(lead) else { return false }
    return words.utf8.count == lead.utf8.count
      || words.utf8[words.utf8.index(words.startIndex, offsetBy: lead.utf8.count)] == 0x20
  }

  private static let wholeLines = """
    advert
    advertisement
    advertisements
    advertising
    ad
    sponsored
    sponsored content
    author
    about the author
    back to top
    back to top button
    to top
    scroll to top
    bookmark
    caption
    dont miss
    explore further
    we recommend
    more coverage
    newsletter
    tagged
    tl dr
    something to consider
    breaking news
    close
    comment
    comments
    comments are closed
    continue reading
    cookie settings
    copy link
    copy url
    copied
    download app
    email
    e mail
    email this
    facebook
    twitter
    linkedin
    instagram
    whatsapp
    telegram
    pinterest
    reddit
    tumblr
    youtube
    viber
    flipboard
    messenger
    follow
    follow us
    getty images
    home
    image
    images
    latest news
    like this
    listen
    listen to this article
    loading
    log in
    login
    menu
    more
    more info
    more stories
    most popular
    most read
    new
    next
    next article
    next post
    next story
    no comments
    open menu
    photo
    photos
    previous
    previous article
    previous post
    print
    print this article
    privacy policy
    read more
    read next
    recommended
    register
    reply
    save
    search
    see also
    share
    share article
    share on facebook
    share on twitter
    share this
    share this article
    share this post
    share this story
    share via
    share via email
    show comments
    show more
    sign in
    sign up
    skip to content
    skip to main content
    skip to navigation
    story continues below advertisement
    article continues below advertisement
    subscribe
    subscribe now
    tags
    thumbnail
    top stories
    trending
    trending now
    tweet
    video
    view all
    view comments
    watch
    watch live
    watch now
    write a comment
    anzeige
    artikel teilen
    auf facebook teilen
    auf twitter teilen
    drucken
    kommentieren
    kommentare
    mehr
    mehr lesen
    mehr zum thema
    merken
    nach oben
    seite drucken
    teilen
    teilen auf facebook
    weiterlesen
    weiterempfehlen
    werbung
    zum inhalt springen
    zum seitenanfang
    zur startseite
    zurück
    à lire aussi
    abonnez vous
    commentaires
    imprimer
    lire aussi
    lire la suite
    partager
    partager cet article
    partager sur facebook
    publicité
    compartir
    compartir en facebook
    imprimir
    leer más
    publicidad
    suscríbete
    condividi
    commenti
    leggi anche
    pubblicità
    stampa
    compartilhar
    compartilhe
    leia mais
    leia também
    publicidade
    delen
    deel dit artikel
    lees meer
    lees ook
    reacties
    advertentie
    czytaj także
    czytaj też
    czytaj więcej
    drukuj
    komentarze
    reklama
    udostępnij
    комментарии
    поделиться
    реклама
    читайте также
    читать далее
    распечатать
    paylaş
    yazdır
    reklam
    yorumlar
    devamını oku
    baca juga
    bagikan
    iklan
    komentar
    مشاركة
    شارك
    إعلان
    اقرأ أيضا
    تعليقات
    طباعة
    """

  private static let leadLines = """
    leave a reply
    leave a comment
    your email address will not be published
    required fields are marked
    sign up for our
    sign up to receive
    sign up for the
    subscribe to our
    subscribe to the
    subscribe for
    get our newsletter
    get the latest news
    follow us on
    follow us at
    find us on
    like us on facebook
    join us on
    join our telegram
    join our whatsapp
    all rights reserved
    this site uses akismet
    this website uses cookies
    we use cookies
    click here to subscribe
    click to share
    click to email
    click to print
    share on
    share this
    save my name email and website
    notify me of
    you must be logged in
    you must log in
    like this story
    if you enjoyed
    if you liked this
    like this article
    enjoyed this article
    did you like this
    explore further
    this document is subject to copyright
    this post contains
    this article contains affiliate
    we may earn
    we recommend the best products
    while you are here
    have a tip
    got a tip
    schon gelesen
    externer inhalt
    anzeige enthält
    werbung dieser beitrag
    ähnliche themen
    teilen sie dies mit
    gefällt mir
    rezept drucken
    bild anzeigen
    kommentar verfassen
    quellen ausblenden
    quellen anzeigen
    log in to leave
    please enable javascript
    read also
    also read
    read more
    related articles
    related posts
    related stories
    related news
    recommended for you
    you may also like
    you might also like
    more from
    more on this story
    melden sie sich für unseren newsletter an
    abonnieren sie unseren
    folgen sie uns
    schreibe einen kommentar
    deine e mail adresse wird nicht veröffentlicht
    deine email adresse wird nicht veröffentlicht
    erforderliche felder sind
    alle rechte vorbehalten
    lesen sie auch
    lesen sie mehr
    das könnte sie auch interessieren
    das könnte dich auch interessieren
    laisser un commentaire
    votre adresse e mail ne sera pas publiée
    votre adresse de messagerie ne sera pas publiée
    tous droits réservés
    abonnez vous à
    suivez nous
    à lire aussi
    deja una respuesta
    deja un comentario
    tu dirección de correo electrónico no será publicada
    todos los derechos reservados
    síguenos en
    lascia un commento
    il tuo indirizzo email non sarà pubblicato
    tutti i diritti riservati
    deixe um comentário
    deixe uma resposta
    o seu endereço de e mail não será publicado
    todos os direitos reservados
    geef een reactie
    je e mailadres wordt niet gepubliceerd
    volg ons op
    dodaj komentarz
    twój adres e mail nie zostanie opublikowany
    twój adres email nie zostanie opublikowany
    wszelkie prawa zastrzeżone
    zobacz także
    zobacz też
    добавить комментарий
    ваш адрес email не будет опубликован
    все права защищены
    подписывайтесь на
    bir cevap yazın
    bir yanıt yazın
    e posta hesabınız yayımlanmayacak
    tinggalkan balasan
    alamat email anda tidak akan dipublikasikan
    اترك تعليقا
    لن يتم نشر عنوان بريدك الإلكتروني
    جميع الحقوق محفوظة
    """

  private static let labelLines = """
    photograph by
    photo by
    photo source
    photo credit
    image credit
    image source
    titelbild
    beitragsbild
    bildnachweis
    bildquelle
    bild
    fotos
    foto
    photo
    photos
    image
    crédit photo
    crédits photo
    crédits photos
    schlagwörter
    schlagworte
    stichwörter
    kategorien
    kategorie
    categories
    category
    tags
    tagged
    tagged with
    posted in
    filed under
    veröffentlicht unter
    verschlagwortet mit
    citation
    suggested citation
    copyright
    weitere informationen
    weiterführende informationen
    buyers guide
    related roundup
    source
    sources
    quelle
    quellen
    topics
    themen
    auch interessant
    mehr zu
    más sobre
    contact
    kontakt
    pressekontakt
    ansprechpartner
    press contact
    media contact
    """

  private static let closerLeadLines = """
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

  private static let closerLines = """
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
