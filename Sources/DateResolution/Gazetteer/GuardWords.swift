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
    "reenactment", "re-enactment", "conspiracy", "lookalike", "style", "like", "themed", "inspired", "esque",
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
        presidential parliamentary general legislative civil border truce ceasefire mission hostage standoff first second
        third eclipse spill leak blackout shutdown bailout default devaluation conquest voyage expedition flight
        """))
  static let era = ["bc", "bce", "ad", "ce"]
  /// Before a number of four digits: it is a year.
  static let yearLead = [
    "in", "of", "since", "until", "till", "by", "from", "to", "and", "or", "through", "the", "during", "before",
    "after",
    "around", "about", "circa", "early", "late", "mid", "between", "that", "this", "summer", "spring", "autumn", "fall",
    "winter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  /// Before the title of an office.
  static let qualifiers: [([String], OfficeTermIndex.Qualifier)] = [
    (["former", "ex", "one-time", "onetime", "ousted", "deposed", "late"], .former),
    (["elect"], .elect),
    (["then", "future", "vice", "deputy", "assistant", "shadow", "incoming", "would-be", "past", "under"], .silent),
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
