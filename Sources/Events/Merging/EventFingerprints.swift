/// What events are about: of each, the weighted stems of its words, and those of the clause that its date stands in.
///
/// A stem that few events share weighs more (inverse document frequency; Salton and Buckley, 1988), and a name more than
/// a common word. Words of dates weigh nothing.
struct EventFingerprints: Sendable {
  private(set) var words = TermVectors()
  private(set) var cores = TermVectors()
  /// Of each event, how many times as long as the vector of its core that of all its words is, before both are made one
  /// long. The cosine of two cores is at most that of all words, times these of both.
  private var coreFactors: [Double] = []
  let stemCount: Int

  init(_ events: EventWords) {
    stemCount = events.stemCount
    let stretches = events.stretches
    let bags = Parallel.map(stretchesOf: stretches.count, length: 1) { place in
      Bags(stretches[place.lowerBound], stemCount: events.stemCount)
    }
    var frequency = [Int](repeating: 0, count: stemCount)
    for bag in bags { for (stem, count) in bag.frequency { frequency[Int(stem)] += count } }
    let total = Double(max(stretches.reduce(0) { $0 + $1.events.count }, 1))
    // Of each stem, its weight as a word and as a name.
    let weights = frequency.flatMap { count in
      let weight = Self.log1p(total / Double(max(count, 1)))
      return [weight, weight * 1.3]
    }
    let vectors = Parallel.map(stretchesOf: bags.count, length: 1) { place in
      bags[place.lowerBound].vectors(weights)
    }
    words.reserve(Int(total), terms: vectors.reduce(0) { $0 + $1.words.stems.count })
    cores.reserve(Int(total), terms: vectors.reduce(0) { $0 + $1.cores.stems.count })
    for stretch in vectors {
      words.append(contentsOf: stretch.words)
      cores.append(contentsOf: stretch.cores)
      coreFactors += stretch.coreFactors
    }
  }

  /// An event to hold others against; each worker has one of its own.
  struct Probe: Sendable {
    private var place: Int?
    private var words: TermTable
    private var core: TermTable

    init(_ fingerprints: EventFingerprints) {
      words = TermTable(stemCount: fingerprints.stemCount)
      core = TermTable(stemCount: fingerprints.stemCount)
    }

    mutating func move(to event: Int, of fingerprints: EventFingerprints) {
      guard event != place else { return }
      words.replace(place, by: event, of: fingerprints.words)
      core.replace(place, by: event, of: fingerprints.cores)
      place = event
    }

    /// 0 to 1: how alike two events are in all their words, or in their cores where these say enough; nil where that is
    /// less than needed. Linear in the number of terms of the other.
    func similarity(to other: Int, _ needed: Double, of fingerprints: EventFingerprints) -> Double? {
      let whole = words.cosine(other, of: fingerprints.words)
      guard let place else { return nil }
      // Most are told by all their words: their cores could not be alike enough.
      let factor = fingerprints.coreFactors[place] * fingerprints.coreFactors[other]
      let atMost = whole * factor * EventFingerprints.coreWeight
      if whole < needed, atMost < needed - EventFingerprints.rounding { return nil }
      if atMost < whole - EventFingerprints.rounding { return whole }
      let shared = core.shared(other, of: fingerprints.cores)
      var similarity = whole
      if shared.names > 0, shared.words > 0, shared.names + shared.words >= tellingCore {
        similarity = max(whole, core.cosine(other, of: fingerprints.cores) * EventFingerprints.coreWeight)
      }
      return similarity >= needed ? similarity : nil
    }
  }

  /// Likeness of cores counts a little less than likeness of everything.
  private static let coreWeight = 0.95

  /// More than what rounding adds to a likeness.
  private static let rounding = 1e-9

  /// Two stems in common are chance, three names are a person; three with a name and a verb among them are a deed.
  private static let tellingCore = 3

  /// The terms of a stretch of events before anything is known of their weights.
  private struct Bags: Sendable {
    /// Stems of all words and of cores, in order, each once: the stem's number, doubled, and one more where it is a name.
    var words: [UInt32] = []
    var wordEnds: [Int] = []
    var cores: [UInt32] = []
    var coreEnds: [Int] = []
    /// In how many events of this stretch a stem is.
    var frequency: [(stem: Int32, count: Int)] = []

    init(_ stretch: EventWords.Stretch, stemCount: Int) {
      var counts = [Int32](repeating: 0, count: stemCount)
      var bag: [UInt32] = []
      for event in stretch.events {
        bag.removeAll(keepingCapacity: true)
        for place in event.text { Self.add(stretch.marks[place], stretch, to: &bag) }
        for place in event.title { Self.add(stretch.marks[place], stretch, to: &bag) }
        let start = words.count
        Self.append(&bag, to: &words)
        wordEnds.append(words.count)
        for term in words[start...] { counts[Int(term >> 1)] += 1 }
        bag.removeAll(keepingCapacity: true)
        for place in event.core { Self.add(stretch.marks[place], stretch, to: &bag) }
        Self.append(&bag, to: &cores)
        coreEnds.append(cores.count)
      }
      for (stem, count) in counts.enumerated() where count > 0 { frequency.append((Int32(stem), Int(count))) }
    }

    private static func add(_ mark: UInt32, _ stretch: EventWords.Stretch, to bag: inout [UInt32]) {
      guard let stem = stretch.facts[Int(mark >> 1)].stem else { return }
      bag.append(UInt32(stem) << 1 | mark & 1)
    }

    /// Each stem once, as a name where it is one anywhere.
    private static func append(_ bag: inout [UInt32], to terms: inout [UInt32]) {
      bag.sort()
      let start = terms.count
      for term in bag {
        if terms.count > start, terms[terms.count - 1] >> 1 == term >> 1 {
          terms[terms.count - 1] = term
        } else {
          terms.append(term)
        }
      }
    }

    func vectors(_ weights: [Double]) -> (words: TermVectors, cores: TermVectors, coreFactors: [Double]) {
      var (vectors, coreVectors) = (TermVectors(), TermVectors())
      vectors.reserve(wordEnds.count, terms: words.count)
      coreVectors.reserve(coreEnds.count, terms: cores.count)
      var factors: [Double] = []
      factors.reserveCapacity(wordEnds.count)
      var (start, coreStart) = (0, 0)
      for (end, coreEnd) in zip(wordEnds, coreEnds) {
        let (terms, coreTerms) = (words[start..<end], cores[coreStart..<coreEnd])
        let length = vectors.append(terms) { weights[Int($0)] }
        let coreLength = coreVectors.append(coreTerms) { weights[Int($0)] }
        // A core without words is like none.
        factors.append(coreLength == 0 ? 0 : Self.covers(terms, coreTerms) ? length / coreLength : .infinity)
        (start, coreStart) = (end, coreEnd)
      }
      return (vectors, coreVectors, factors)
    }

    /// Whether each term of the core is among all terms, and a name there if it is one. That is so unless an event's text
    /// is not what it quotes.
    private static func covers(_ terms: ArraySlice<UInt32>, _ core: ArraySlice<UInt32>) -> Bool {
      var place = terms.startIndex
      for term in core {
        while place < terms.endIndex, terms[place] >> 1 < term >> 1 { place += 1 }
        guard place < terms.endIndex, terms[place] >> 1 == term >> 1, terms[place] >= term else { return false }
      }
      return true
    }
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
}
