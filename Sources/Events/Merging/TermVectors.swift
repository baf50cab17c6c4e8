/// Vectors of weighted terms, one an event: each of unit length, its terms in the order of their stems' numbers. All of
/// them stand in three lists, one after another.
struct TermVectors: Sendable {
  private(set) var stems: [Int32] = []
  private(set) var weights: [Double] = []
  /// Whether a term is a name.
  private(set) var areNames: [Bool] = []
  /// Where the vector of each event begins; one more for the end.
  private(set) var starts: [Int] = [0]

  var count: Int { starts.count - 1 }

  func places(of vector: Int) -> Range<Int> { starts[vector]..<starts[vector + 1] }

  mutating func reserve(_ vectors: Int, terms: Int) {
    starts.reserveCapacity(vectors + 1)
    stems.reserveCapacity(terms)
    weights.reserveCapacity(terms)
    areNames.reserveCapacity(terms)
  }

  /// One more vector. `terms` are in order: the stem's number, doubled, and one more where it is a name. `weight` gives
  /// what each weighs among all events.
  ///
  /// - Returns: how long the vector was before it was made one long.
  mutating func append(_ terms: some Collection<UInt32>, weight: (UInt32) -> Double) -> Double {
    let start = stems.count
    var square = 0.0
    for term in terms {
      let weight = weight(term)
      stems.append(Int32(term >> 1))
      areNames.append(term & 1 == 1)
      weights.append(weight)
      square += weight * weight
    }
    let length = square.squareRoot()
    if length == 0 {
      stems.removeSubrange(start...)
      areNames.removeSubrange(start...)
      weights.removeSubrange(start...)
    } else {
      for place in start..<weights.count { weights[place] /= length }
    }
    starts.append(stems.count)
    return length
  }

  mutating func append(contentsOf other: TermVectors) {
    let base = stems.count
    stems += other.stems
    weights += other.weights
    areNames += other.areNames
    starts += other.starts.dropFirst().lazy.map { $0 + base }
  }

  /// The stems of the highest weights, at most `count`: for finding candidates. Of equal weights, the lower number.
  func telling(_ vector: Int, _ count: Int) -> [Int32] {
    var best: [(weight: Double, stem: Int32)] = []
    for place in places(of: vector) {
      let weight = weights[place]
      if best.count == count, weight <= best[count - 1].weight { continue }
      if best.count == count { best.removeLast() }
      let rank = best.firstIndex { $0.weight < weight } ?? best.count
      best.insert((weight, stems[place]), at: rank)
    }
    return best.map(\.stem)
  }
}

/// One vector, laid out so that many others can be held against it: of each stem, its weight there and what it is.
struct TermTable: Sendable {
  private var weights: [Double]
  /// 0 for a stem that is not in the vector, 1 for a word, 2 for a name.
  private var kinds: [UInt8]

  init(stemCount: Int) {
    weights = [Double](repeating: 0, count: stemCount)
    kinds = [UInt8](repeating: 0, count: stemCount)
  }

  /// Puts a vector there in place of another.
  mutating func replace(_ old: Int?, by new: Int, of vectors: TermVectors) {
    if let old {
      for place in vectors.places(of: old) {
        weights[Int(vectors.stems[place])] = 0
        kinds[Int(vectors.stems[place])] = 0
      }
    }
    for place in vectors.places(of: new) {
      weights[Int(vectors.stems[place])] = vectors.weights[place]
      kinds[Int(vectors.stems[place])] = vectors.areNames[place] ? 2 : 1
    }
  }

  /// The cosine of the angle between the two vectors: 0 when they share nothing, 1 when they are the same.
  func cosine(_ other: Int, of vectors: TermVectors) -> Double {
    // A stem that is not shared adds nothing: no sum is changed by adding 0.
    var sum = 0.0
    weights.withUnsafeBufferPointer { weights in
      vectors.stems.withUnsafeBufferPointer { stems in
        vectors.weights.withUnsafeBufferPointer { others in
          for place in vectors.places(of: other) { sum += weights[Int(stems[place])] * others[place] }
        }
      }
    }
    return sum
  }

  /// How many terms both have that are names in both, and how many others.
  func shared(_ other: Int, of vectors: TermVectors) -> (names: Int, words: Int) {
    var names = 0
    var words = 0
    for place in vectors.places(of: other) {
      let kind = kinds[Int(vectors.stems[place])]
      if kind == 2, vectors.areNames[place] { names += 1 } else if kind > 0 { words += 1 }
    }
    return (names, words)
  }
}
