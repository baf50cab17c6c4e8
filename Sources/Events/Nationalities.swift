/// Adjectives of nationality and the countries of which they say something: "Soviet troops" are the Soviet Union's.
///
/// The list holds such adjectives as chronologies in English have, and only those that name one country: there are two
/// Koreas and two Congos. An adjective that is none of a country, or of several, says nobody.
enum Nationalities {
  /// "United States" for "American", "Americans" and "US"; nil for what is no adjective of one country.
  static func country(of word: String) -> String? {
    if let country = countries[word] { return country }
    // The people: "Americans", "Soviets". Who is called by the adjective itself has no such plural: "the French".
    guard word.hasSuffix("ns") || word.hasSuffix("ts") || word.hasSuffix("is") || word.hasSuffix("ks") else {
      return nil
    }
    return countries[String(word.dropLast())]
  }

  /// Whether the word says a nation, a faith or a region without naming one country.
  static func isAdjective(_ word: String) -> Bool { others.contains(word) }

  private static let countries: [String: String] = {
    var countries = [
      "US": "United States", "U.S": "United States", "U.S.": "United States", "USA": "United States",
      "U.S.A.": "United States", "USSR": "Soviet Union", "UK": "United Kingdom", "U.K": "United Kingdom",
      "U.K.": "United Kingdom", "Britain": "United Kingdom", "Great Britain": "United Kingdom",
    ]
    for pair in pairs.split(separator: ",") {
      let sides = pair.split(separator: ":").map { $0.drop { $0.isWhitespace } }
      for adjective in sides[0].split(separator: " ") { countries[String(adjective)] = String(sides[1]) }
    }
    return countries
  }()

  private static let pairs = """
    Afghan:Afghanistan, Albanian:Albania, Algerian:Algeria, American:United States, Argentine Argentinian:Argentina,
    Armenian:Armenia, Australian:Australia, Austrian:Austria, Azerbaijani:Azerbaijan, Bangladeshi:Bangladesh,
    Belgian:Belgium, Bolivian:Bolivia, Bosnian:Bosnia and Herzegovina, Brazilian:Brazil, British:United Kingdom,
    Bulgarian:Bulgaria, Burmese:Myanmar, Cambodian:Cambodia, Canadian:Canada, Chilean:Chile, Chinese:China,
    Colombian:Colombia, Croatian:Croatia, Cuban:Cuba, Cypriot:Cyprus, Czech:Czech Republic,
    Czechoslovak:Czechoslovakia, Danish:Denmark, Dutch:Netherlands, Ecuadorian:Ecuador, Egyptian:Egypt,
    Eritrean:Eritrea, Estonian:Estonia, Ethiopian:Ethiopia, Filipino Philippine:Philippines, Finnish:Finland,
    French:France, German:Germany, Ghanaian:Ghana, Greek:Greece, Guatemalan:Guatemala, Haitian:Haiti,
    Hungarian:Hungary, Icelandic:Iceland, Indonesian:Indonesia, Iranian:Iran, Iraqi:Iraq, Irish:Ireland,
    Israeli:Israel, Italian:Italy, Jamaican:Jamaica, Japanese:Japan, Jordanian:Jordan, Kazakh:Kazakhstan,
    Kenyan:Kenya, Kuwaiti:Kuwait, Laotian:Laos, Latvian:Latvia, Lebanese:Lebanon, Libyan:Libya, Lithuanian:Lithuania,
    Malaysian:Malaysia, Maltese:Malta, Mexican:Mexico, Moldovan:Moldova, Mongolian:Mongolia, Moroccan:Morocco,
    Namibian:Namibia, Nepalese Nepali:Nepal, Nicaraguan:Nicaragua, Nigerian:Nigeria, Norwegian:Norway,
    Ottoman:Ottoman Empire, Pakistani:Pakistan, Palestinian:Palestine, Panamanian:Panama, Paraguayan:Paraguay,
    Persian:Persia, Peruvian:Peru, Polish:Poland, Portuguese:Portugal, Prussian:Prussia, Romanian:Romania,
    Russian:Russia, Rwandan:Rwanda, Saudi:Saudi Arabia, Senegalese:Senegal, Serbian:Serbia, Singaporean:Singapore,
    Slovak:Slovakia, Slovenian:Slovenia, Somali:Somalia, Soviet:Soviet Union, Spanish:Spain, Sudanese:Sudan,
    Swedish:Sweden, Swiss:Switzerland, Syrian:Syria, Taiwanese:Taiwan, Tajik:Tajikistan, Tanzanian:Tanzania,
    Thai:Thailand, Tunisian:Tunisia, Turkish:Turkey, Turkmen:Turkmenistan, Ugandan:Uganda, Ukrainian:Ukraine,
    Uruguayan:Uruguay, Uzbek:Uzbekistan, Venezuelan:Venezuela, Vietnamese:Vietnam, Yemeni:Yemen,
    Yugoslav:Yugoslavia, Zambian:Zambia, Zimbabwean:Zimbabwe
    """

  private static let others: Set<String> = [
    "African", "Anglo", "Arab", "Arabic", "Asian", "Balkan", "Baltic", "Buddhist", "Catholic", "Christian", "Congolese",
    "Dominican", "English", "European", "Hindu", "Indian", "Islamic", "Jewish", "Korean", "Latin", "Muslim", "Orthodox",
    "Protestant", "Scandinavian", "Scottish", "Slavic", "Welsh", "Western",
  ]
}
