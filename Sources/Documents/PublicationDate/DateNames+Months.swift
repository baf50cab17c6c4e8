extension DateNames {
  /// Names of the months by language: a line a month, first the name in the case that stands beside a day, then other
  /// cases, spellings and short forms.
  static let monthNames = [
    // English
    """
    january jan
    february feb febr
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec
    """,
    // German, with Austria's forms
    """
    januar jänner jän jaenner
    februar feber
    märz maerz mär mrz mrz
    april
    mai
    juni
    juli
    august
    september
    oktober okt
    november
    dezember dez
    """,
    // French
    """
    janvier janv
    février fevrier févr fevr fév
    mars
    avril avr
    mai
    juin
    juillet juil
    août aout aoû
    septembre
    octobre
    novembre
    décembre decembre déc
    """,
    // Spanish
    """
    enero ene
    febrero
    marzo
    abril abr
    mayo
    junio
    julio
    agosto ago
    septiembre setiembre
    octubre
    noviembre
    diciembre dic
    """,
    // Italian
    """
    gennaio gen genn
    febbraio febbr
    marzo
    aprile
    maggio mag magg
    giugno giu
    luglio lug
    agosto
    settembre set sett
    ottobre ott
    novembre
    dicembre
    """,
    // Portuguese
    """
    janeiro
    fevereiro fev
    março
    abril
    maio
    junho
    julho
    agosto
    setembro
    outubro out
    novembro
    dezembro
    """,
    // Dutch
    """
    januari
    februari
    maart mrt
    april
    mei
    juni
    juli
    augustus
    september
    oktober
    november
    december
    """,
    // Polish
    """
    stycznia styczeń styczen sty
    lutego luty lut
    marca marzec
    kwietnia kwiecień kwiecien kwi
    maja maj
    czerwca czerwiec cze
    lipca lipiec lip
    sierpnia sierpień sierpien sie
    września wrzesień wrzesnia wrz
    października październik pazdziernika paź
    listopada listopad lis
    grudnia grudzień grudzien gru
    """,
    // Russian
    """
    января январь янв
    февраля февраль фев февр
    марта март мар
    апреля апрель апр
    мая май
    июня июнь июн
    июля июль июл
    августа август авг
    сентября сентябрь сен сент
    октября октябрь окт
    ноября ноябрь ноя нояб
    декабря декабрь дек
    """,
    // Turkish
    """
    ocak oca
    şubat subat şub
    mart
    nisan nis
    mayıs mayis
    haziran haz
    temmuz tem
    ağustos agustos ağu
    eylül eylul eyl
    ekim eki
    kasım kasim kas
    aralık aralik ara
    """,
    // Indonesian
    """
    januari
    februari pebruari
    maret
    april
    mei
    juni
    juli
    agustus agu agt
    september
    oktober
    november nopember
    desember des
    """,
    // Arabic: the names of the Levant and Iraq, of Egypt and the Gulf, of the Maghreb
    """
    يناير جانفي
    فبراير شباط فيفري
    مارس آذار اذار
    أبريل ابريل إبريل نيسان أفريل
    مايو أيار ايار ماي
    يونيو حزيران جوان
    يوليو تموز جويلية
    أغسطس اغسطس آب أوت
    سبتمبر أيلول ايلول
    أكتوبر اكتوبر
    نوفمبر
    ديسمبر
    """,
    // Swedish, Danish, Norwegian
    """
    januari januar
    februari februar
    mars marts
    april
    maj mai
    juni
    juli
    augusti august
    september
    oktober
    november
    december desember
    """,
    // Czech
    """
    ledna leden
    února únor
    března březen
    dubna duben
    května květen
    června červen
    července červenec
    srpna srpen
    září
    října říjen
    listopadu
    prosince prosinec
    """,
    // Hungarian
    """
    január
    február
    március
    április
    május
    június
    július
    augusztus
    szeptember szept
    október
    november
    december
    """,
    // Romanian
    """
    ianuarie ian
    februarie
    martie
    aprilie
    mai
    iunie
    iulie
    august
    septembrie
    octombrie
    noiembrie
    decembrie
    """,
    // Greek
    """
    ιανουαρίου ιανουάριος ιαν
    φεβρουαρίου φεβρουάριος φεβ
    μαρτίου μάρτιος μαρ
    απριλίου απρίλιος απρ
    μαΐου μάιος μαι
    ιουνίου ιούνιος ιουν
    ιουλίου ιούλιος ιουλ
    αυγούστου αύγουστος αυγ
    σεπτεμβρίου σεπτέμβριος σεπ
    οκτωβρίου οκτώβριος οκτ
    νοεμβρίου νοέμβριος νοε
    δεκεμβρίου δεκέμβριος δεκ
    """,
    // Ukrainian
    """
    січня січень
    лютого лютий
    березня березень
    квітня квітень
    травня травень
    червня червень
    липня липень
    серпня серпень
    вересня вересень
    жовтня жовтень
    листопада
    грудня грудень
    """,
  ]
}
