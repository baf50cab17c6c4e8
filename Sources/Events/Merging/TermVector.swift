/// Numbered terms with their weights, in the order of their numbers; of unit length.
struct TermVector: Sendable {
  let terms: [(stem: Int, weight: Double, isName: Bool)]

  init(_ weighted: [(stem: Int, weight: Double, isName: Bool)]) {
    let sorted = weighted.sorted { $0.stem < $1.stem }
    let length = sorted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    terms = length == 0 ? [] : sorted.map { ($0.stem, $0.weight / length, $0.isName) }
  }

  /// The cosine of the angle between two vectors: 0 when they share nothing, 1 when they are the same.
  func cosine(_ other: TermVector) -> Double {
    var sum = 0.0
    forEachShared(other) { sum += terms[$0].weight * other.terms[$1].weight }
    return sum
  }

  /// How many terms both have that are names in both, and how many that are words in both.
  func shared(_ other: TermVector) -> (names: Int, words: Int) {
    var names = 0
    var words = 0
    forEachShared(other) { if terms[$0].isName && other.terms[$1].isName { names += 1 } else { words += 1 } }
    return (names, words)
  }

  private func forEachShared(_ other: TermVector, _ body: (Int, Int) -> Void) {
    var i = 0
    var j = 0
    while i < terms.count, j < other.terms.count {
      if terms[i].stem == other.terms[j].stem {
        body(i, j)
        i += 1
        j += 1
      } else if terms[i].stem < other.terms[j].stem {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
