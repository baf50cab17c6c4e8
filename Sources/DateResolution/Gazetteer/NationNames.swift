/// One nation by its names: the country, its people, the adjective, its capital as the seat of those who decide. In the
/// name of a deed, a war or a treaty any of them may stand for any other: "Iraq's invasion of Kuwait", "the Iraqi invasion of
/// Kuwait", "Baghdad's invasion of Kuwait".
enum NationNames {
  /// Single words, the country first; "Anglo" and the like stand before a hyphen only, and last.
  static let all: [[String]] = """
    russia russian russians moscow russo
    soviet soviets ussr
    america american americans us usa washington
    britain british uk london anglo
    france french paris franco
    germany german germans berlin nazi
    italy italian italians italo
    spain spanish spaniards
    poland polish poles
    turkey turkish turks ankara
    greece greek greeks athens greco
    serbia serbian serb serbs belgrade
    ukraine ukrainian ukrainians kyiv kiev
    georgia georgian georgians tbilisi
    armenia armenian armenians
    azerbaijan azerbaijani azeri baku
    finland finnish finns
    japan japanese tokyo
    china chinese beijing peking sino
    taiwan taiwanese
    vietnam vietnamese hanoi
    cambodia cambodian
    indonesia indonesian indonesians jakarta
    india indian indians delhi indo
    pakistan pakistani pakistanis islamabad
    afghanistan afghan afghans
    iran iranian iranians tehran
    iraq iraqi iraqis baghdad
    israel israeli israelis
    egypt egyptian egyptians cairo
    syria syrian syrians damascus
    jordan jordanian jordanians
    lebanon lebanese
    libya libyan libyans
    saudi saudis
    morocco moroccan moroccans
    ethiopia ethiopian ethiopians
    eritrea eritrean eritreans
    somalia somali somalis
    uganda ugandan ugandans
    tanzania tanzanian tanzanians
    rwanda rwandan rwandans
    argentina argentine argentinian argentines argentinians
    chile chilean chileans
    bolivia bolivian bolivians
    peru peruvian peruvians
    ecuador ecuadorian ecuadorean
    mexico mexican mexicans
    cuba cuban cubans
    nato
    taliban taleban
    hamas
    hezbollah
    houthi houthis
    isis isil daesh
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  /// First parts of names with a hyphen, which stand for nothing by themselves.
  static let prefixes: Set<String> = ["russo", "anglo", "franco", "italo", "greco", "sino", "indo"]
  /// "Iraqi troops invaded Kuwait".
  static let forces = [
    "troops", "forces", "soldiers", "tanks", "army", "armies", "paratroopers", "warplanes", "jets", "fighters",
  ]
}
