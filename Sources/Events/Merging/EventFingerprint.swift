import Chronology
import Prose

/// What an event is about, as weighted word stems; two events are compared by the cosine of the angle between them.
struct EventFingerprint: Sendable {
  /// Stems in ascending order of their number, each with its weight; unit length.
  let terms: [(stem: Int, weight: Double)]

  /// 0 to 1. Linear in the number of terms of both.
  func similarity(_ other: EventFingerprint) -> Double {
    var sum = 0.0
    var i = 0
    var j = 0
    while i < terms.count, j < other.terms.count {
      if terms[i].stem == other.terms[j].stem {
        sum += terms[i].weight * other.terms[j].weight
        i += 1
        j += 1
      } else if terms[i].stem < other.terms[j].stem {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The fingerprints of all events of one timeline: a stem that few events share weighs more (inverse document
  /// frequency; Salton and Buckley, 1988), and a name more than a common word. Words of dates weigh nothing: two
  /// events of one day are not alike for naming it.
  static func fingerprints(of events: [Event]) -> [EventFingerprint] {
    var numbers: [String: Int] = [:]
    var frequency: [Int] = []
    let bags = events.map { event -> [Int: (count: Int, isName: Bool)] in
      var bag: [Int: (count: Int, isName: Bool)] = [:]
      for word in WordScanner().words(of: event.text + " " + event.title)
      where !StopWords.english.contains(word.lowered) && !dateWords.contains(word.lowered) && !word.isNumber {
        let stem = Stemmer.stem(word.lowered)
        let number = numbers[stem] ?? numbers.count
        numbers[stem] = number
        if number == frequency.count { frequency.append(0) }
        if bag[number] == nil { frequency[number] += 1 }
        bag[number] = (1, word.isCapitalised || (bag[number]?.isName ?? false))
      }
      return bag
    }
    let total = Double(max(events.count, 1))
    return bags.map { bag in
      let weighted = bag.map { stem, entry in
        (stem: stem, weight: log1p(total / Double(frequency[stem])) * (entry.isName ? 1.3 : 1))
      }.sorted { $0.stem < $1.stem }
      let length = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      return EventFingerprint(terms: length == 0 ? [] : weighted.map { ($0.stem, $0.weight / length) })
    }
  }

  /// Stems of the highest weights, for finding candidates.
  func telling(_ count: Int) -> [Int] {
    terms.sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }.prefix(count).map(\.stem)
  }

  private static func log1p(_ value: Double) -> Double {
    // The natural logarithm by the standard series of atanh: the same bits on every machine and C library.
    var mantissa = 1 + value
    var exponent = 0.0
    while mantissa > 1.5 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var index = 1.0
    while index < 30 {
      sum += term / index
      term *= square
      index += 2
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }

  private static let dateWords: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "day", "week", "month", "year",
    "years", "months", "weeks", "days", "yesterday", "today", "tomorrow", "ago", "morning", "afternoon", "evening",
    "night",
  ]
}
