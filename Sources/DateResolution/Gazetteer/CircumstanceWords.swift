/// The words of what a clause may add to somebody's fate: who, where, how, from which office. Words only; what they do is
/// said in `Circumstances`.
enum CircumstanceWords {
  // What befell somebody, as a noun or a verb at the edge of a name.
  static let died = ["died", "death", "passing"]
  static let slain = [
    "killed", "murdered", "assassinated", "shot", "slain", "stabbed", "poisoned", "executed", "hanged", "beheaded",
    "lynched", "killing", "murder", "assassination", "slaying", "stabbing", "poisoning", "execution", "hanging",
    "beheading", "lynching",
  ]
  static let freed = ["freed", "released", "release", "freeing"]
  static let seized = [
    "arrested", "captured", "kidnapped", "abducted", "arrest", "capture", "kidnapping", "abduction", "convicted",
    "conviction",
  ]
  static let removed = [
    "resigned", "resignation", "stepped", "ousted", "overthrown", "toppled", "deposed", "ouster", "ousting",
    "overthrow", "toppling", "removal", "dismissed", "fired", "sacked", "dismissal", "firing", "sacking", "abdicated",
    "abdication",
  ]
  static let fallen = ["fell", "fall", "surrendered", "surrender", "capitulated", "capitulation", "downfall"]
  static let launched = ["launch", "launched", "release", "released", "opening", "opened", "publication", "published"]

  // What would make it somebody else's.
  /// "shot in the leg": nobody dies of it.
  static let limbs = [
    "arm", "arms", "leg", "legs", "foot", "feet", "knee", "knees", "hand", "hands", "shoulder", "thigh", "ankle",
    "finger", "toe", "buttock", "buttocks", "groin", "hip", "elbow", "wrist", "calf", "heel", "bottom",
  ]
  /// "shot and wounded".
  static let hurts = ["wounded", "injured", "hurt", "grazed", "survived"]
  /// "killed by his brother": not said of what everybody knows of, unless the gazetteer says so.
  static let kin = [
    "brother", "sister", "wife", "husband", "cousin", "son", "daughter", "father", "mother", "uncle", "aunt",
    "grandfather", "grandmother", "lover", "boyfriend", "girlfriend", "ex-wife", "ex-husband", "ex", "stepfather",
    "stepson", "neighbour", "neighbor", "roommate", "flatmate", "landlord", "dog", "dogs", "bull", "horse", "bear",
    "shark", "snake", "bus", "car", "train", "tram", "lorry", "truck", "lightning", "burglar", "burglars", "mugger",
    "muggers", "robber", "robbers",
  ]
  /// "killed in a car crash": nobody who was murdered.
  static let mishaps = [
    "crash", "accident", "collision", "wreck", "pile-up", "fire", "blaze", "avalanche", "shipwreck", "duel",
    "brawl",
  ]
  /// "released on bail", "from hospital": no release that made history.
  static let leniency = [
    "bail", "parole", "probation", "licence", "license", "hospital", "clinic", "contract", "squad", "club", "team",
    "loan",
    "charge", "caution", "rehab", "quarantine",
  ]
  /// "arrested for speeding".
  static let petty = [
    "speeding", "driving", "drunk", "drunken", "drunkenness", "shoplifting", "theft", "burglary", "trespass",
    "trespassing", "disorderly", "begging", "loitering", "jaywalking", "vandalism", "graffiti", "brawling", "cannabis",
    "marijuana", "poaching", "truancy", "littering", "nuisance",
  ]

  // What an office that everybody knows of is called.
  /// "resigned as prime minister", "as party leader".
  static let offices = [
    "president", "premier", "minister", "chancellor", "leader", "pope", "king", "queen", "emperor", "tsar", "dictator",
    "ruler", "chief", "head", "pontiff", "monarch",
  ]
  /// Before the title of such an office; any other word makes a lesser one of it ("class president", "vice-president").
  static let ranks = [
    "prime", "the", "party", "its", "his", "her", "their", "our", "national", "supreme", "state", "federal", "first",
    "egypt", "country", "nation", "president", "leader", "of", "a",
  ]
  /// "resigned from office", "from the presidency".
  static let seats = [
    "office", "power", "presidency", "premiership", "leadership", "papacy", "throne", "post", "position", "job",
    "chancellorship",
  ]
  /// What such an office is of: "leader of the party", "president of the country".
  static let realms = [
    "country", "nation", "republic", "party", "union", "state", "government", "empire", "kingdom", "world", "church",
  ]

  /// Before a place.
  static let placeLeads = ["in", "at", "near", "outside"]
  /// Words with which another clause begins.
  static let enders = [
    "when", "while", "after", "before", "since", "until", "who", "which", "that", "because", "and", "but", "or", "then",
    "although", "though", "if", "than", "where", "whose", "following", "despite", "so", "is", "are", "was", "were",
    "has", "had",
  ]
  static let months = [
    ["january", "jan"], ["february", "feb"], ["march"], ["april", "apr"], ["may"], ["june", "jun"], ["july", "jul"],
    ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]
  /// Before the name of a month that dates.
  static let monthLeads = ["in", "on", "of", "late", "early", "last", "since", "this", "mid"]
  /// Behind a launch: it was not that one that everybody knows of.
  static let puttingOff = ["delayed", "postponed", "scrapped", "cancelled", "canceled", "aborted", "shelved", "halted"]

  // What befalls a place.
  static let disasters = [
    "disaster", "tragedy", "catastrophe", "explosion", "explosions", "blast", "fire", "blaze", "crash", "collapse",
    "flood",
    "floods", "spill", "leak", "accident", "derailment", "sinking", "earthquake", "quake", "landslide",
  ]
  static let attacks = ["attack", "attacks", "bombing", "bombings", "shooting", "shootings", "stabbing", "hijacking"]
  /// Nouns that may stand for a closer one.
  static let broad = ["disaster", "tragedy", "catastrophe", "attack", "attacks"]
}
