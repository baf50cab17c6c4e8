/// The small words around a name that decide whether the event itself is meant. Words only; what they do is said in
/// `MentionGuards`.
enum GuardWords {
  /// Before a name: one of a kind, not the one. "Another 9/11", "a Chernobyl", "no second Doha agreement".
  static let indefinite = ["a", "an", "another", "any", "no", "every", "each", "some"]
  /// Before a name, even behind "the": another one, or one that has not come about.
  static let other = [
    "new", "next", "future", "possible", "potential", "proposed", "planned", "draft", "fresh", "modern", "fictional",
    "imaginary", "failed", "would-be", "mini", "own", "new-style", "repeat", "copycat", "renewed", "fake", "mock",
  ]
  /// After a name: something that is called after the event.
  static let namesake = [
    "organization", "organisation", "association", "society", "institute", "fund", "commission", "memorial",
    "memorials", "museum", "foundation", "act", "committee", "hotel", "street", "station",
    "square", "avenue", "road", "bridge", "boulevard", "medal", "veteran", "veterans", "film", "movie", "novel", "book",
    "documentary", "drama", "game", "play", "opera", "musical", "album", "song", "painting", "series", "museums",
    "trail",
    "reenactment", "re-enactment", "conspiracy", "miniseries", "podcast", "biopic", "thriller", "exhibition", "exhibit",
    "spirit", "complex", "moment", "day", "lookalike", "style", "like", "themed", "inspired", "esque",
    "festival", "restaurant", "pub", "bar", "café", "cafe", "brewery", "beer", "ale", "wine", "water", "shop", "team",
    "band", "orchestra", "syndrome", "cocktail",
  ]
  /// Before the words of an evidence pattern: not told as having happened.
  static let hypothetical = [
    "if", "would", "could", "might", "should", "will", "shall", "cannot", "can", "unless", "whether", "plan", "plans",
    "planned", "planning", "promise", "promises", "promised", "pledge", "pledges", "pledged", "vow", "vows", "vowed",
    "threaten", "threatens", "threatened", "demand", "demands", "demanded", "call", "calls", "called", "urge", "urges",
    "urged", "expect", "expects", "expected", "scheduled", "fear", "fears", "feared", "possible", "proposal",
    "proposed",
    "not", "never", "no", "nor", "neither", "without", "denied", "denies", "deny", "refuse", "refuses", "refused",
    "don't", "didn't", "doesn't", "won't", "wouldn't", "hasn't", "haven't", "isn't", "wasn't", "weren't", "aren't",
    "again", "another", "hypothetical", "imagine", "imagined", "fictional", "novel", "film", "rehearse", "rehearsed",
  ]
  static let anniversary = ["anniversary", "anniversaries", "commemoration", "commemorations", "remembrance"]
  static let jubilees: [(String, Int)] = [
    ("centenary", 100), ("centennial", 100), ("sesquicentennial", 150), ("bicentenary", 200), ("bicentennial", 200),
    ("tercentenary", 300), ("quincentenary", 500),
  ]
  /// Words that may stand between "anniversary" and the name without ending the phrase, besides what is capitalised.
  static let definite = ["the", "this", "that", "these", "those", "its", "his", "her", "their", "our"]
  /// In a name: may be written small in a text, whatever the gazetteer writes.
  static let common = Set(
    PhraseIndex.hashes(
      of: """
        war wars battle battles treaty treaties agreement agreements accord accords armistice peace convention conference
        summit congress pact protocol declaration revolution uprising rebellion revolt mutiny rising coup putsch siege fall
        capture liberation sack massacre bombing bombings attack attacks shooting assassination murder killing execution
        death abdication coronation election elections referendum crisis scandal affair disaster accident explosion fire
        flood floods earthquake tsunami eruption hurricane cyclone typhoon famine plague pandemic epidemic outbreak invasion
        intervention occupation annexation withdrawal retreat evacuation landing landings raid offensive operation crossing
        airlift blockade hijacking crash derailment sinking collapse storming handover independence partition unification
        reunification dissolution protests riots strike strikes march games cup genocide trial trials campaign conflict
        missile nuclear chemical gas sarin anthrax divorce article memorandum embassy museum mosque synagogue church school
        hotel station airport bridge tower dam mine club nightclub stadium prison plant theatre theater festival market mall
        parliament oil tanker ferry train rail tube cinema factory law bill framework movement kidnapping disappearance
        poisoning virus worm hack breach bug papers files dossier tapes speech marches shootings pogrom purge wildfire
        wildfires bushfires heatwave tornado avalanche landslide mutinies hearings inquiry lockdown boycott uprisings
        spring rescue charter constitution amendment climate earth road map department store university hospital tax
        talks deal deals accords resolution clash clashes curfew emergency famines genocides wall killings
        presidential parliamentary general legislative civil border truce ceasefire mission hostage standoff first second
        third eclipse spill leak blackout shutdown bailout default devaluation conquest voyage expedition flight
        """))
  /// What befalls somebody: the name behind it is a person's, or a thing's that has fallen.
  static let personal = [
    "death", "passing", "murder", "killing", "assassination", "execution", "hanging", "beheading", "slaying", "arrest",
    "capture", "release", "resignation", "overthrow", "ouster", "removal", "suicide", "funeral", "wedding", "birth",
    "poisoning", "kidnapping", "abduction", "impeachment", "abdication", "coronation", "shooting", "downfall", "trial",
    "stabbing", "conviction", "dismissal", "firing", "sacking", "surrender", "flight", "disappearance", "lynching",
    "surrendered", "disappeared", "vanished", "was", "were", "had", "has", "died", "fell", "resigned", "fled",
    "collapsed", "abdicated", "stepped",
    "killed", "murdered", "assassinated", "toppled", "ousted", "overthrew",
  ]
  /// May open a sentence with a capital before a name that is nobody's first name: "After Castro's death".
  static let openers = [
    "after", "before", "since", "when", "until", "till", "following", "upon", "with", "by", "despite", "in", "on", "at",
    "for", "as", "and", "but", "if", "even", "like", "from", "only", "both", "because", "though", "although", "while",
    "once", "about", "not", "that", "where", "then", "the", "to", "of", "jr", "sr", "mr", "mrs", "dr", "sir", "lady",
    "lord",
    "comrade", "don", "saint", "st", "it", "yet", "so", "or", "nor", "did", "had", "how", "why", "who",
  ]
  /// Right before a name with a verb: it is not told as having happened.
  static let unreal = ["if", "unless", "whether", "should", "imagine", "suppose", "had", "lest", "nearly", "almost"]
  /// Before what befell somebody: it is wanted, and not told as having happened.
  static let wishes = [
    "demand", "demands", "demanded", "demanding", "seek", "seeks", "sought", "seeking", "plot", "plots", "plotted",
    "plotting", "plan", "plans", "planned", "planning", "urge", "urges", "urged", "urging", "advocate", "advocates",
    "advocated", "advocating", "want", "wants", "wanted", "wanting", "attempt", "attempts", "attempted", "attempting",
    "threaten", "threatened", "threatening", "propose", "proposed", "proposing", "oppose", "opposed", "opposing",
    "prevent", "prevented", "predict", "predicted", "predicting", "hope", "hopes", "hoped", "hoping",
  ]
  /// Behind "fell", "collapsed", "sank": something else is said of the thing than that it came to its end.
  static let trailers = [
    "behind", "short", "ill", "asleep", "silent", "out", "below", "back", "sharply", "off", "victim", "foul", "by",
    "steeply", "slightly", "more", "nearly", "almost",
  ]
  static let trailed = ["fell", "collapsed", "sank"]
  /// Behind a verb: it is told of another bearer of the name, and from another day ("Diana died last week").
  static let recent = ["last", "yesterday", "today", "tonight"]
  /// Beside them in the sentence: prices fell.
  static let markets = [
    "shares", "stocks", "market", "markets", "index", "indices", "points", "percent", "exports", "imports", "prices",
    "rose", "gained", "trading", "investors", "currency", "bonds", "worries", "jitters", "profit", "profits",
    "earnings",
    "exporters", "lenders",
  ]
  /// In a name that is a clause: "Sadat was assassinated", "Franco died".
  static let verbs = [
    "was", "were", "had", "has", "died", "resigned", "erupted", "abdicated", "went", "stepped", "fled", "surrendered",
    "disappeared", "vanished",
  ]
  /// In a name that tells what a nation did: "Iraq invaded Kuwait".
  static let deeds = [
    "invaded", "annexed", "withdrew", "pulled", "took", "seized", "conquered", "captured", "bombed", "intervened",
  ]
  /// Before a name with a verb: the verb is said of something else ("prices in Singapore fell").
  static let inward = [
    "in", "of", "at", "to", "from", "for", "on", "near", "around", "across", "between", "outside", "inside", "over",
    "against",
  ]
  static let transitives = ["killed", "murdered", "assassinated", "toppled", "ousted", "overthrew"]
  static let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv"]
  /// Behind a bare name that stands for what happened there; before anything else it may be a subject, or a part of a
  /// longer name.
  static let closers = [
    "he", "she", "it", "they", "we", "i", "you", "there", "in", "on", "with", "and", "or", "but", "that", "many",
    "most",
    "all", "when", "as", "who", "which", "people", "nobody", "no-one", "everyone", "few", "several", "because", "than",
    "nothing", "everything", "for", "at", "by", "to", "from", "are", "were", "is", "was", "have", "has", "had",
  ]
  /// Of somebody, behind a bare name: it is a place on the way ("after Lockerbie we drove to Leeds").
  static let motions = [
    "drove", "drive", "cycled", "cycle", "hiked", "walked", "walk", "rode", "ride", "sailed", "sail", "turned", "turn",
    "crossed", "cross", "headed", "head", "travelled", "traveled", "changed", "change", "stopped", "stop", "took",
    "went",
    "climbed", "climb",
  ]
  static let movers = ["we", "they", "i", "he", "she", "you"]
  /// What leads on from a place: "after Lockerbie the road climbs".
  static let routes = [
    "road", "path", "trail", "motorway", "highway", "route", "train", "bus", "ferry", "boat",
    "railway",
    "track", "coach",
  ]
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  static let era = ["bc", "bce", "ad", "ce"]
  /// Before a number of four digits: it is a year.
  static let yearLead = [
    "in", "of", "since", "until", "till", "by", "from", "to", "and", "or", "through", "the", "during", "before",
    "after",
    "around", "about", "circa", "early", "late", "mid", "between", "that", "this", "summer", "spring", "autumn", "fall",
    "winter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  /// Around the title of an office and its holder.
  static let qualifiers: [([String], OfficeTermIndex.Qualifier)] = [
    (["former", "ex", "one-time", "onetime", "ousted", "deposed", "late"], .former),
    (["elect"], .elect),
    (
      [
        "gen", "general", "lt", "lieutenant", "adm", "admiral", "marshal", "sir", "lord", "lady", "dame", "dr", "mr",
        "mrs", "ms",
      ], .rank
    ),
    (
      [
        "resignation", "resigned", "resign", "resigns", "resigning", "quit", "quits", "ouster", "overthrow", "toppled",
        "dismissal", "dismissed", "sacked", "sacking", "fired", "firing", "removal", "impeachment", "death", "died",
        "assassination", "assassinated", "killed", "killing", "funeral", "successor", "succeeds", "succeeded",
        "replaces",
        "replaced", "departure", "stepped", "steps", "stepping", "defeat", "defeated", "fled", "flight", "retirement",
        "retired", "retires", "fall", "fell", "lost", "left", "leaves", "leaving", "shot", "murdered", "murder",
        "ousted",
        "overthrown", "deposed", "sworn", "inaugurated", "inauguration",
      ], .leaving
    ),
    (
      ["then", "future", "vice", "deputy", "assistant", "shadow", "incoming", "would-be", "past", "under", "since"],
      .silent
    ),
    (
      ["years ago", "year ago", "decades ago", "decade ago", "century ago", "years since", "decades since"],
      .lookingBack
    ),
    (
      [
        "biography", "autobiography", "memoir", "memoirs", "film", "movie", "documentary", "musical", "opera", "play",
        "novel", "biopic", "tapes", "papers", "diaries", "statue", "bust", "portrait", "tomb", "grave", "widow",
        "widower",
        "ghost", "legacy", "era", "days", "grandson", "granddaughter", "great-grandson", "biographer", "historian",
      ], .remembrance
    ),
  ]
  static let ordinals: [(String, Int)] = [
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8),
    ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14),
    ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19),
    ("twentieth", 20),
    ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80),
    ("ninetieth", 90), ("hundredth", 100), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("fifteen", 15), ("twenty", 20), ("thirty", 30),
    ("forty", 40),
    ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("hundred", 100),
  ]
}
