extension FurniturePhrases {
  /// A line or block that is exactly this is furniture.
  static let wholeLines = """
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
}
