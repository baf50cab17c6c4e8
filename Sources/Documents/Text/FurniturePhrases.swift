/// What sites write around articles, whatever the article: buttons, labels and notices, by language.
///
/// Compared as `Words.normalized` writes them. To add a language, add lines; nothing else depends on it.
enum FurniturePhrases {
  /// A line or block that is exactly this is furniture.
  static let whole: Set<String> = Set(wholeLines.split(separator: "\n").map(String.init))

  /// A short line or block that begins like this is furniture.
  static let leads: [String] = leadLines.split(separator: "\n").map(String.init)

  /// A line that opens a part of the page that belongs to no article: what follows it at the end of a text goes as well.
  static let closers: Set<String> = Set(closerLines.split(separator: "\n").map(String.init))

  static func isFurniture(_ text: String) -> Bool {
    guard text.utf8.count <= 240 else { return false }
    let words = Words.normalized(text)
    if words.isEmpty || whole.contains(words) || closers.contains(words) { return true }
    return leads.contains { words.hasPrefix($0) }
  }

  private static let wholeLines = """
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
    copyright
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
