extension FurniturePhrases {
  /// A short line or block that begins like this is furniture.
  static let leadLines = """
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
    read also
    also read
    lea también
    lee también
    lea además
    te recomendamos
    le puede interesar
    notas relacionadas
    noticias relacionadas
    noticia relacionada
    leia também
    veja também
    leggi anche
    lire aussi
    à lire aussi
    lees ook
    läs också
    läs även
    les også
    læs også
    lue myös
    čtěte také
    přečtěte si také
    čítajte aj
    czytaj też
    czytaj także
    czytaj więcej
    przeczytaj też
    przeczytaj także
    materiał chroniony prawem
    baca juga
    simak juga
    xem thêm
    đọc thêm
    اقرأ أيضا
    اقرأ أيضاً
    اقرأ أيضًا
    إقرأ أيضا
    इसे भी पढ़ें
    यह भी पढ़ें
    ये भी पढ़ें
    আরও পড়ুন
    আরো পড়ুন
    читайте также
    читать также
    смотрите также
    читайте також
    прочетете още
    pročitajte još
    pročitajte i
    preberite tudi
    citește și
    vezi și
    διαβάστε επίσης
    διαβάστε ακόμη
    olvassa el ezt is
    alle angaben ohne gewähr
    関連記事
    相关新闻
    相關新聞
    延伸閱讀
    延伸阅读
    관련기사
    อ่านเพิ่มเติม
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

  /// A short line or block that begins with one of these and a colon, or says little more, is furniture: "Photo: A. Berg".
  static let labelLines = """
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
}
