/// Tells two events apart that read alike: the same sentence about another town, another ward, or the other way round.
///
/// Likeness of words counts what two tellings share; here it is what they do not share that decides. Within one document
/// a second telling repeats the names of the first, so a name or a number on each side that the other lacks is enough.
/// Two documents choose different names for much that is the same, and are only held apart by opposite verbs.
struct DistinctEvents: Sendable {
  private var words: [Words] = []
  /// By themselves, for that is most often all that is looked at.
  private var opposites: [Opposites] = []

  init(_ events: EventWords) {
    let stretches = events.stretches
    let read = Parallel.map(stretchesOf: stretches.count, length: 1) { place in
      let stretch = stretches[place.lowerBound]
      return stretch.events.map { event in
        var opposites = Opposites()
        return (words: Words(event, in: stretch, &opposites), opposites: opposites)
      }
    }
    for event in read.joined() {
      words.append(event.words)
      opposites.append(event.opposites)
    }
  }

  /// Whether two events, given by their places, are two for what their words say.
  func are(_ left: Int, _ right: Int, areOfOneDocument: Bool) -> Bool {
    if opposites[left].contradict(opposites[right]) { return true }
    return areOfOneDocument
      && (Self.differ(words[left].names, words[right].names) || Self.differ(words[left].numbers, words[right].numbers))
  }

  /// Each has something that the other lacks. Both are in order.
  private static func differ(_ left: [Int32], _ right: [Int32]) -> Bool {
    var shared = 0
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] { shared += 1 }
      let moves = (left[i] <= right[j], right[j] <= left[i])
      if moves.0 { i += 1 }
      if moves.1 { j += 1 }
    }
    return shared < left.count && shared < right.count
  }

  /// What of an event's words can tell it from another.
  private struct Words: Sendable {
    /// The numbers of the stems of names, in order, each once.
    var names: [Int32] = []
    /// The numbers of words that are numbers, in order, each once.
    var numbers: [Int32] = []

    init(_ event: EventWords.Marked, in stretch: EventWords.Stretch, _ opposites: inout Opposites) {
      for place in event.text {
        let mark = stretch.marks[place]
        let fact = stretch.facts[Int(mark >> 1)]
        if fact.isNumber {
          if fact.isTellingNumber, let number = fact.key { Self.insert(number, into: &numbers) }
        } else if mark & 1 == 1, place > event.text.lowerBound, let name = fact.key {
          Self.insert(name, into: &names)
        } else {
          opposites.formUnion(fact.opposites)
        }
      }
    }

    /// A sentence has few of either.
    private static func insert(_ number: Int32, into numbers: inout [Int32]) {
      let place = numbers.firstIndex { $0 >= number } ?? numbers.count
      if place == numbers.count || numbers[place] != number { numbers.insert(number, at: place) }
    }
  }
}
