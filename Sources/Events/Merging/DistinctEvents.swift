import DateResolution
import Prose

/// Tells two events apart that read alike: the same sentence about another town, another ward, or the other way round.
///
/// Likeness of words counts what two tellings share; here it is what they do not share that decides. Within one document
/// a second telling repeats the names of the first, so a name or a number on each side that the other lacks is enough.
/// Two documents choose different names for much that is the same, and are only held apart by opposite verbs.
enum DistinctEvents {
  /// `a` and `b` are the words of the two.
  static func are(_ left: Event, _ right: Event, _ a: Words, _ b: Words) -> Bool {
    if left.basis == .given || right.basis == .given { return false }
    if left.namedEvent != nil, left.namedEvent == right.namedEvent { return false }
    if a.isOpposed(to: b) { return true }
    guard left.sources.first?.document == right.sources.first?.document else { return false }
    return differ(a.names, b.names) || differ(a.numbers, b.numbers)
  }

  /// Each has something that the other lacks.
  private static func differ(_ left: Set<String>, _ right: Set<String>) -> Bool {
    !left.subtracting(right).isEmpty && !right.subtracting(left).isEmpty
  }

  /// What of an event's words can tell it from another. Made once an event, and compared often.
  struct Words {
    fileprivate var names: Set<String> = []
    fileprivate var numbers: Set<String> = []
    /// The pairs of opposites of whose one side, or other, a verb is here: a bit a pair.
    private var ones: UInt32 = 0
    private var others: UInt32 = 0

    fileprivate func isOpposed(to other: Words) -> Bool { ones & other.others != 0 || others & other.ones != 0 }

    init(_ event: Event) {
      var isFirst = true
      for word in WordScanner().words(of: event.text) {
        if word.isNumber {
          if word.lowered.utf8.count != 4 { numbers.insert(word.lowered) }
        } else if word.isCapitalised, !isFirst, !StopWords.english.contains(word.lowered),
          !dateWords.contains(word.lowered)
        {
          names.insert(Stemmer.stem(word.lowered))
        } else {
          ones |= DistinctEvents.sides[word.lowered]?.one ?? 0
          others |= DistinctEvents.sides[word.lowered]?.other ?? 0
        }
        isFirst = false
      }
    }
  }

  private static let dateWords: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]

  private static let sides: [String: (one: UInt32, other: UInt32)] = {
    var sides: [String: (one: UInt32, other: UInt32)] = [:]
    for (number, pair) in opposites.enumerated() {
      for word in pair.0 { sides[word, default: (0, 0)].one |= 1 << UInt32(number) }
      for word in pair.1 { sides[word, default: (0, 0)].other |= 1 << UInt32(number) }
    }
    return sides
  }()

  private static let opposites: [(Set<String>, Set<String>)] = [
    (["rose", "rise", "risen", "climbed", "increased"], ["fell", "fall", "fallen", "dropped", "decreased"]),
    (["opened", "reopened"], ["closed", "shut"]), (["began", "begun", "started"], ["ended", "finished", "stopped"]),
    (["won"], ["lost"]), (["arrived", "entered"], ["left", "departed"]), (["signed"], ["cancelled", "revoked"]),
    (["arrested", "detained", "jailed"], ["released", "freed"]), (["accepted", "approved"], ["rejected", "refused"]),
  ]
}
