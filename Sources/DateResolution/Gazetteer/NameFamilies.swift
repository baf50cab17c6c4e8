/// The ways in which writers put one name: "the assassination of Sadat", "Sadat's murder", "when Sadat was assassinated".
/// A family is told by the noun in a name of the gazetteer and gives the other nouns and the verbs that may take its place.
/// Words only; `NameVariants` makes names of them.
struct NameFamily: Sendable {
  /// In a name of the gazetteer: "Assassination of …", "… assassination".
  var heads: [String]
  /// The nouns that a text may have instead of the head.
  var nouns: [String]
  /// A word that may stand before the noun: the Dayton *peace* deal.
  var modifiers: [String] = []
  /// "the massacre at My Lai" of "My Lai massacre"; none where a place has seen many such things.
  var prepositions: [String] = []
  /// Instead of "of": the battle *for* Mosul.
  var replacements: [String] = []
  /// Behind "was": "Sadat was assassinated".
  var participles: [String] = []
  /// "Saigon fell"; they are followed by what they say of other things ("fell by two per cent") at times.
  var verbs: [String] = []
  /// The same in several words: "Enron went bankrupt".
  var phrases: [String] = []
  /// Before their object: "the men who assassinated Sadat".
  var transitives: [String] = []
  /// Whether "Saigon's fall" gives "the fall of Saigon" as well. "The fall of Saigon" always gives "Saigon's fall"; but "the
  /// Vienna attack" is not every attack on Vienna.
  var turns = true
  /// Whether the noun counts only behind a modifier: the Nagano *Winter* Games.
  var isModified = false

  static let all: [NameFamily] = [
    .init(
      heads: ["assassination", "murder", "killing", "slaying"],
      nouns: ["assassination", "murder", "killing", "slaying"],
      participles: ["assassinated", "murdered", "killed", "slain", "shot"],
      transitives: ["assassinated", "murdered", "killed"]),
    .init(heads: ["death"], nouns: ["death", "passing"], verbs: ["died"]),
    .init(heads: ["execution"], nouns: ["execution"], participles: ["executed"]),
    .init(heads: ["hanging"], nouns: ["hanging"], participles: ["hanged"]),
    .init(heads: ["beheading"], nouns: ["beheading", "decapitation"], participles: ["beheaded"]),
    .init(heads: ["stabbing"], nouns: ["stabbing"], participles: ["stabbed"]),
    .init(heads: ["poisoning"], nouns: ["poisoning"], participles: ["poisoned"]),
    .init(
      heads: ["arrest", "capture"], nouns: ["arrest", "capture"], participles: ["arrested", "captured"]),
    .init(
      heads: ["release", "freeing"], nouns: ["release", "freeing"], participles: ["released", "freed"]),
    .init(
      heads: ["overthrow", "ouster", "toppling", "removal"],
      nouns: ["overthrow", "ouster", "ousting", "toppling", "removal", "downfall", "fall"],
      participles: ["overthrown", "ousted", "toppled", "deposed"], transitives: ["overthrew", "ousted", "toppled"]),
    .init(heads: ["fall"], nouns: ["fall", "downfall"], verbs: ["fell"]),
    .init(
      heads: ["collapse", "bankruptcy", "insolvency", "demise"],
      nouns: ["collapse", "bankruptcy", "insolvency", "demise", "implosion", "failure"], verbs: ["collapsed"],
      phrases: ["went bankrupt", "filed for bankruptcy", "went under"]),
    .init(
      heads: ["resignation"], nouns: ["resignation"], verbs: ["resigned"], phrases: ["stepped down"]),
    .init(heads: ["abdication"], nouns: ["abdication"], verbs: ["abdicated"]),
    .init(heads: ["coronation"], nouns: ["coronation"], participles: ["crowned"]),
    .init(heads: ["inauguration"], nouns: ["inauguration"], participles: ["inaugurated"]),
    .init(heads: ["impeachment"], nouns: ["impeachment"], participles: ["impeached"]),
    .init(
      heads: ["kidnapping", "abduction"], nouns: ["kidnapping", "abduction"], participles: ["kidnapped", "abducted"]),
    .init(heads: ["liberation"], nouns: ["liberation"], participles: ["liberated"]),
    .init(heads: ["sinking"], nouns: ["sinking"], participles: ["sunk"], verbs: ["sank"]),
    .init(heads: ["eruption"], nouns: ["eruption"], verbs: ["erupted"]),
    .init(heads: ["independence"], nouns: ["independence"], phrases: ["became independent", "gained independence"]),
    .init(heads: ["funeral", "burial"], nouns: ["funeral", "burial"]),
    .init(heads: ["lynching"], nouns: ["lynching"], participles: ["lynched"]),
    .init(heads: ["conviction"], nouns: ["conviction"], participles: ["convicted"]),
    .init(
      heads: ["dismissal", "firing", "sacking"], nouns: ["dismissal", "firing", "sacking"],
      participles: ["dismissed", "fired", "sacked"]),
    .init(heads: ["surrender"], nouns: ["surrender", "capitulation"], verbs: ["surrendered", "capitulated"]),
    .init(heads: ["flight"], nouns: ["flight"], verbs: ["fled"]),
    .init(heads: ["disappearance"], nouns: ["disappearance"], verbs: ["disappeared", "vanished"]),
    .init(
      heads: ["downing", "shootdown"], nouns: ["downing", "shootdown"], phrases: ["was shot down", "was downed"]),
    .init(heads: ["hijacking"], nouns: ["hijacking"], participles: ["hijacked"]),
    .init(heads: ["launch"], nouns: ["launch"], participles: ["launched"]),
    .init(
      heads: ["founding", "foundation", "creation", "establishment"],
      nouns: ["founding"], participles: ["founded", "created", "established"]
    ),
    .init(heads: ["publication"], nouns: ["publication"], participles: ["published"]),
    .init(heads: ["opening"], nouns: ["opening"], participles: ["opened"]),
    .init(heads: ["storming"], nouns: ["storming"], participles: ["stormed"]),
    .init(
      heads: ["demolition", "destruction"], nouns: ["demolition", "destruction"],
      participles: ["demolished", "destroyed"]),
    .init(heads: ["discovery"], nouns: ["discovery"], participles: ["discovered"]),
    .init(heads: ["annexation"], nouns: ["annexation"], participles: ["annexed"]),
    .init(heads: ["election"], nouns: ["election"], turns: false),
    .init(heads: ["suicide"], nouns: ["suicide"]),
    .init(heads: ["siege"], nouns: ["siege"]),
    .init(heads: ["battle"], nouns: ["battle"], replacements: ["for"], turns: false),
    .init(heads: ["offensive"], nouns: ["offensive", "operation"], prepositions: ["in"], turns: false),
    .init(heads: ["treaty", "treaties"], nouns: ["treaty"]),
    .init(
      heads: ["massacre", "massacres"], nouns: ["massacre", "massacres", "killings", "slaughter"],
      prepositions: ["of", "at", "in"], turns: false),
    .init(heads: ["genocide"], nouns: ["genocide"], prepositions: ["in", "at"], turns: false),
    .init(
      heads: ["disaster", "tragedy", "catastrophe"], nouns: ["disaster", "tragedy", "catastrophe"],
      modifiers: ["nuclear", "air", "rail", "train", "mine", "mining", "ferry", "dam"], prepositions: ["at"],
      turns: false),
    .init(heads: ["murders", "killings"], nouns: ["murders", "killings"], turns: false),
    .init(heads: ["firebombing"], nouns: ["firebombing"], turns: false),
    .init(heads: ["airstrike"], nouns: ["airstrike", "strike", "bombing"], turns: false),
    .init(
      heads: ["olympics"], nouns: ["olympics", "games"], modifiers: ["olympic", "summer", "winter"], turns: false,
      isModified: true),
    .init(heads: ["earthquake"], nouns: ["earthquake", "quake"], prepositions: ["in"], turns: false),
    .init(heads: ["shooting", "shootings"], nouns: ["shooting", "shootings"], modifiers: ["mass"], turns: false),
    .init(
      heads: ["bombing", "bombings"], nouns: ["bombing", "bombings", "bomb", "attack", "attacks"], modifiers: ["bomb"],
      turns: false),
    .init(
      heads: ["attack", "attacks"], nouns: ["attack", "attacks"], modifiers: ["terror", "terrorist"], turns: false),
    .init(heads: ["crash"], nouns: ["crash", "disaster"], modifiers: ["air", "plane"], turns: false),
    .init(heads: ["accident"], nouns: ["accident", "disaster", "meltdown", "meltdowns"], turns: false),
    .init(heads: ["explosion", "explosions"], nouns: ["explosion", "explosions", "blast"], turns: false),
    .init(heads: ["fire"], nouns: ["fire", "blaze", "inferno"], turns: false),
    .init(heads: ["flood", "floods"], nouns: ["flood", "floods", "flooding"], turns: false),
    .init(heads: ["spill"], nouns: ["spill", "disaster"], turns: false),
    .init(
      heads: ["agreement", "agreements", "accord", "accords", "deal", "pact"],
      nouns: ["agreement", "agreements", "accord", "accords", "deal", "pact"], modifiers: ["peace"], turns: false),
    .init(
      heads: ["uprising", "revolt", "rebellion"], nouns: ["uprising", "revolt", "rebellion"], turns: false),
    .init(heads: ["protests"], nouns: ["protests", "demonstrations"], turns: false),
    .init(heads: ["riots", "riot"], nouns: ["riots", "riot"], turns: false),
    .init(heads: ["scandal", "affair"], nouns: ["scandal", "affair"], turns: false),
    .init(heads: ["coup", "putsch"], nouns: ["coup", "putsch"], turns: false),
    .init(heads: ["hack", "cyberattack"], nouns: ["hack", "cyberattack", "hacking", "breach"], turns: false),
  ]

  /// "Iraq's invasion of Kuwait": "Iraq invaded Kuwait".
  static let deeds: [(noun: String, preposition: String, verbs: [String])] = [
    ("invasion", "of", ["invaded"]), ("annexation", "of", ["annexed"]),
    ("withdrawal", "from", ["withdrew from", "pulled out of"]), ("takeover", "of", ["took over"]),
    ("seizure", "of", ["seized"]), ("conquest", "of", ["conquered"]), ("capture", "of", ["captured"]),
    ("bombing", "of", ["bombed"]), ("intervention", "in", ["intervened in"]),
  ]

  /// "Operation Moshtarak": "the Moshtarak offensive".
  static let operations = ["operation", "offensive", "assault"]
  /// "the agreement signed in Doha".
  static let signings = [
    "signed", "reached", "struck", "made", "brokered", "concluded", "agreed", "negotiated", "initialled", "initialed",
  ]

  /// Behind which an apposition may come.
  static let leads = ["of", "in", "at", "on", "against"]

  /// Before a bare name that stands for what happened there: "after Chernobyl", "the lessons of Enron".
  static let bareLeads = ["after", "since", "before", "until"]
  static let bareNouns = [
    "wake", "aftermath", "lessons", "survivors", "victims", "days", "horrors", "horror", "trauma",
  ]

  /// What may stand in an apposition: what somebody was, what a place or a thing is, and of which country.
  static let fillers =
    """
    president prime minister premier chancellor king queen emperor tsar shah prince princess pope archbishop bishop \
    cardinal priest monk ayatollah imam cleric rabbi general admiral colonel marshal commander captain major lieutenant \
    dictator ruler strongman leader chief head chairman secretary governor mayor senator congressman congresswoman mp \
    lawmaker legislator deputy councillor politician candidate nominee minister ambassador diplomat envoy judge \
    magistrate prosecutor lawyer attorney journalist reporter editor columnist photographer correspondent writer poet \
    author novelist playwright filmmaker director actor actress singer musician rapper artist student teacher \
    schoolteacher schoolgirl schoolboy teenager activist campaigner dissident critic whistleblower environmentalist \
    unionist guerrilla rebel revolutionary warlord militant terrorist extremist jihadist kingpin baron drug lord spy \
    agent officer policeman soldier scientist physicist doctor financier banker fraudster businessman tycoon oligarch \
    billionaire heir heiress founder architect mastermind electrician backpacker jogger driver cyclist footballer racing \
    history geography al qaeda qaida isis islamic hamas hezbollah taliban pkk eta ira nazi mafia cartel khmer rouge bbc \
    nato plo wall street journal times post aid worker hostage refugee migrant toddler boy girl man woman civil rights human anti apartheid pro democracy trade \
    union opposition independence liberation \
    former then late exiled ousted deposed reformist elected democratically long time longtime veteran senior top young \
    elderly popular famous legendary celebrated notorious prominent leading outspoken fugitive unarmed disgraced \
    investigative military nationalist populist liberal conservative communist socialist marxist democratic republican \
    labour tory presidential parliamentary black white muslim christian catholic protestant jewish orthodox buddhist \
    hindu sikh kurdish sunni shia shiite tamil tutsi hutu \
    city town village enclave capital port island islands state region province district suburb neighbourhood \
    neighborhood territory peninsula kingdom emirate republic country nation neighbouring neighboring nearby tiny besieged \
    northern southern eastern western central coastal mining colony archipelago resort \
    ship ferry liner steamer trawler tanker supertanker oil cruiser destroyer frigate battleship submarine yacht vessel \
    warship passenger airliner jet plane flight shuttle space telescope probe rover satellite volcano mount dam bridge \
    tower block stadium nightclub hotel restaurant theatre theater concert hall mosque church cathedral synagogue temple \
    school university hospital museum shopping mall supermarket market airport railway station factory reactor plant \
    magazine newspaper weekly satirical bank investment brokerage giant company firm trader energy crypto exchange \
    regime government dictatorship
    of us u.s american british english scottish welsh irish french german austrian swiss italian spanish portuguese \
    dutch belgian danish norwegian swedish finnish icelandic polish czech slovak hungarian romanian bulgarian greek \
    turkish cypriot maltese serbian serb croatian croat bosnian slovenian kosovan albanian macedonian montenegrin \
    yugoslav russian soviet ukrainian belarusian moldovan georgian armenian azerbaijani kazakh uzbek chechen lithuanian \
    latvian estonian israeli palestinian lebanese syrian jordanian iraqi iranian saudi yemeni qatari kuwaiti emirati \
    egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan \
    burundian congolese angolan mozambican zimbabwean zambian nigerian ghanaian liberian malian senegalese nigerien \
    chadian cameroonian african indian pakistani bangladeshi lankan nepalese afghan burmese thai vietnamese cambodian \
    laotian indonesian malaysian filipino philippine singaporean chinese tibetan taiwanese japanese korean mongolian \
    australian canadian mexican cuban haitian dominican guatemalan honduran salvadoran nicaraguan panamanian colombian \
    venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian uruguayan paraguayan sri south north \
    east west latin bosnia egypt israel iran iraq russia ukraine britain france germany spain italy sweden poland chile \
    colombia cuba mexico brazil argentina india pakistan bangladesh japan korea china lanka kenya rwanda congo libya \
    tunisia syria lebanon jordan turkey greece portugal malta haiti nigeria ethiopia sudan america
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
