extension DateNames {
  /// Months in further languages, a comma between two months.
  ///
  /// Croatian "listopada" is left out: it is October there and November in all other Slavic languages that use the word.
  static let furtherMonthNames = [
    // Slovak
    "januára január, februára február, marca marec, apríla apríl, mája máj, júna jún, júla júl, augusta august, "
      + "septembra september, októbra október, novembra november, decembra december",
    // Slovenian, Serbian and Bosnian in Latin letters
    "januar januara januarja, februar februara februarja, mart marta marec, april aprila, maj maja, jun juna junij junija, "
      + "jul jula julij julija, avgust avgusta avg, septembar septembra, oktobar oktobra, novembar novembra, "
      + "decembar decembra",
    // Croatian
    "siječnja siječanj, veljače veljača, ožujka ožujak, travnja travanj, svibnja svibanj, lipnja lipanj, srpnja srpanj, "
      + "kolovoza kolovoz, rujna rujan, -, studenoga studenog studeni, prosinca prosinac",
    // Serbian and Macedonian
    "јануар јануара јануари, фебруар фебруара февруари, март марта, април априла, мај маја, јун јуна јуни, "
      + "јул јула јули, август августа, септембар септембра септември, октобар октобра октомври, "
      + "новембар новембра ноември, децембар децембра декември",
    // Bulgarian
    "януари ян, февруари фев, март, април апр, май, юни, юли, август авг, септември сеп, октомври окт, ноември ное, "
      + "декември дек",
    // Finnish
    "tammikuuta tammikuu, helmikuuta helmikuu, maaliskuuta maaliskuu, huhtikuuta huhtikuu, toukokuuta toukokuu, "
      + "kesäkuuta kesäkuu, heinäkuuta heinäkuu, elokuuta elokuu, syyskuuta syyskuu, lokakuuta lokakuu, "
      + "marraskuuta marraskuu, joulukuuta joulukuu",
    // Estonian
    "jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember",
    // Latvian
    "janvāris janvārī janvāra, februāris februārī februāra, marts martā, aprīlis aprīlī aprīļa, maijs maijā maija, "
      + "jūnijs jūnijā jūnija, jūlijs jūlijā jūlija, augusts augustā, septembris septembrī, oktobris oktobrī, "
      + "novembris novembrī, decembris decembrī",
    // Lithuanian
    "sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio",
    // Catalan
    "gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre",
    // Galician
    "xaneiro, febreiro, marzo, abril, maio, xuño, xullo, agosto, setembro, outubro, novembro, decembro",
    // Icelandic
    "janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember",
    // Albanian
    "janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor",
    // Malay
    "januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember",
    // Filipino
    "enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre",
    // Swahili
    "januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba, desemba",
    // Azerbaijani
    "yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr",
    // Hebrew, bare and with "in"
    "ינואר בינואר, פברואר בפברואר, מרץ במרץ מרס, אפריל באפריל, מאי במאי, יוני ביוני, יולי ביולי, אוגוסט באוגוסט, "
      + "ספטמבר בספטמבר, אוקטובר באוקטובר, נובמבר בנובמבר, דצמבר בדצמבר",
    // Persian names of our months
    "ژانویه, فوریه, مارس, آوریل, مه می, ژوئن, ژوئیه جولای, اوت آگوست, سپتامبر, اکتبر, نوامبر, دسامبر",
    // Urdu
    "جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر",
    // Hindi
    "जनवरी, फरवरी फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर, अक्टूबर अक्तूबर, नवंबर नवम्बर, दिसंबर दिसम्बर",
    // Bengali
    "জানুয়ারি জানুয়ারী, ফেব্রুয়ারি ফেব্রুয়ারী, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর",
  ]

  /// The months of the Persian calendar, with Persian and with Arabic letters.
  static let persianMonthNames = [
    "فروردین فروردين, اردیبهشت ارديبهشت, خرداد, تیر تير, مرداد امرداد, شهریور شهريور, مهر, آبان, آذر, دی دي, بهمن, اسفند"
  ]

  /// Thai names and short forms.
  static let thaiMonthNames = [
    "มกราคม ม.ค., กุมภาพันธ์ ก.พ., มีนาคม มี.ค., เมษายน เม.ย., พฤษภาคม พ.ค., มิถุนายน มิ.ย., กรกฎาคม ก.ค., "
      + "สิงหาคม ส.ค., กันยายน ก.ย., ตุลาคม ต.ค., พฤศจิกายน พ.ย., ธันวาคม ธ.ค."
  ]
}
