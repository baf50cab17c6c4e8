/// English abbreviations that carry a full stop, by what the stop says about the end of a sentence.
package enum Abbreviations {
  /// Titles and the like: a name follows, so the sentence goes on.
  static let beforeName: Set<String> = [
    "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "fr", "sr", "hon", "st", "ste", "mt", "ft", "gen", "lt", "col",
    "maj", "capt", "cpt", "sgt", "cpl", "pvt", "adm", "cmdr", "comdr", "brig", "gov", "sen", "rep", "reps", "sens",
    "amb", "pres", "supt", "insp", "det", "atty", "vs", "v", "e.g", "i.e", "cf", "viz", "al", "ca", "c", "approx",
    "lt.-col", "lt.-gen", "maj.-gen", "brig.-gen", "mme", "mlle", "sra", "srta",
  ]

  /// In the brackets of a life: "(bap. 11 Nov 1660)", "(m. Ann Lee)".
  static let ofLives: Set<String> = ["b", "bap", "bapt", "bur", "d", "m", "marr", "fl", "r", "née", "nee", "dau"]

  /// Before a figure they abbreviate ("No. 5", "Jan. 3", "pp. 3"); elsewhere they may end a sentence.
  static let beforeNumber: Set<String> = [
    "no", "nos", "art", "sec", "fig", "figs", "p", "pp", "vol", "ch", "para", "jan", "feb", "mar", "apr", "jun", "jul",
    "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// They stand inside sentences and at their ends.
  static let either: Set<String> = [
    "u.s", "u.k", "u.n", "e.u", "u.s.a", "u.s.s.r", "d.c", "a.m", "p.m", "inc", "corp", "co", "ltd", "llc", "bros",
    "jr", "etc", "b.c", "a.d", "b.c.e", "c.e", "ph.d", "m.d", "b.a", "m.a", "est", "dept", "univ", "assn",
    "calif", "mass", "conn", "penn", "fla", "ill", "ariz", "colo", "mich", "minn", "tex", "va", "wash", "wis", "ga",
    "n.y", "n.j", "n.c", "s.c", "n.h", "r.i", "n.m", "l.a", "ave", "blvd", "rd", "mph", "sq", "min", "hr", "hrs",
  ]

  /// Words that open sentences far more often than they follow an abbreviation inside one.
  package static let sentenceOpeners: Set<String> = [
    "the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "his", "her", "they", "their", "we", "you", "i",
    "this", "that", "these", "those", "there", "but", "and", "or", "so", "yet", "if", "when", "while", "after",
    "before", "since", "as", "for", "from", "by", "with", "to", "of", "one", "two", "some", "many", "most", "both",
    "all", "no", "not", "now", "then", "however", "meanwhile", "also", "under", "during", "until", "although", "though",
    "because", "despite", "according", "what", "who", "where", "why", "how", "asked", "earlier", "later", "last",
  ]
}
