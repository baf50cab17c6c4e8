/// A document annotated with TIMEX3.
package struct TimexDocument: Decodable, Sendable {
  package var id: String
  /// Document creation time: a day, or a day and a time.
  package var dct: String?
  package var text: String
  package var timexes: [TimexAnnotation]
  /// Annotations that are not scored; a prediction that touches only these is set aside.
  package var other: [TimexAnnotation]?

  package init(
    id: String, dct: String? = nil, text: String, timexes: [TimexAnnotation], other: [TimexAnnotation]? = nil
  ) {
    self.id = id
    self.dct = dct
    self.text = text
    self.timexes = timexes
    self.other = other
  }
}

/// One TIMEX3, by Unicode scalar offsets, half-open.
package struct TimexAnnotation: Decodable, Hashable, Sendable {
  package var start: Int
  package var end: Int
  package var type: String
  package var value: String

  package init(start: Int, end: Int, type: String, value: String) {
    self.start = start
    self.end = end
    self.type = type
    self.value = value
  }

  private enum Key: String, CodingKey { case start, end, type, value }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    start = try container.decode(Int.self, forKey: .start)
    end = try container.decode(Int.self, forKey: .end)
    type = try container.decode(String.self, forKey: .type)
    value = try container.decodeIfPresent(String.self, forKey: .value) ?? ""
  }

  func overlap(with other: TimexAnnotation) -> Int { min(end, other.end) - max(start, other.start) }
}

/// Counts over documents, and the precision, recall and F1 they give, as in TempEval-3 (UzZaman et al. 2013).
///
/// *strict*: both ends equal. *relaxed*: the spans share a character, one to one. *type* and *value*: relaxed, and the
/// attribute equal as a string.
package struct TimexScore: Sendable {
  package private(set) var gold = 0
  package private(set) var predicted = 0
  package private(set) var strictHits = 0
  package private(set) var relaxedHits = 0
  package private(set) var typeHits = 0
  package private(set) var valueHits = 0
  package private(set) var setAside = 0
  package private(set) var errors: [TimexMistake] = []

  package init() {}

  package struct Ratio: Hashable, Sendable {
    package var precision: Double
    package var recall: Double
    package var f1: Double
  }

  package var strict: Ratio { ratio(strictHits) }
  package var relaxed: Ratio { ratio(relaxedHits) }
  package var type: Ratio { ratio(typeHits) }
  package var value: Ratio { ratio(valueHits) }

  private func ratio(_ hits: Int) -> Ratio {
    let precision = predicted == 0 ? 0 : Double(hits) / Double(predicted)
    let recall = gold == 0 ? 0 : Double(hits) / Double(gold)
    let sum = precision + recall
    return Ratio(precision: precision, recall: recall, f1: sum == 0 ? 0 : 2 * precision * recall / sum)
  }

  package mutating func add(_ document: TimexDocument, predicted annotations: [TimexAnnotation]) {
    let scalars = Array(document.text.unicodeScalars)
    let predictions = annotations.compactMap { TimexScore.trimmed($0, scalars) }
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let pairs = TimexScore.pair(document.timexes, predictions)
    gold += document.timexes.count
    for (index, expected) in document.timexes.enumerated() {
      guard let match = pairs.byGold[index] else {
        errors.append(TimexMistake(document: document.id, kind: .missed, expected: expected, found: nil))
        continue
      }
      let found = predictions[match]
      relaxedHits += 1
      if found.start == expected.start && found.end == expected.end { strictHits += 1 }
      if found.type == expected.type { typeHits += 1 }
      if found.value == expected.value {
        valueHits += 1
      } else {
        errors.append(TimexMistake(document: document.id, kind: .wrongValue, expected: expected, found: found))
      }
    }
    let others = document.other ?? []
    for (index, found) in predictions.enumerated() {
      if pairs.byPrediction[index] == nil, others.contains(where: { $0.overlap(with: found) > 0 }),
        !document.timexes.contains(where: { $0.overlap(with: found) > 0 })
      {
        setAside += 1
        continue
      }
      predicted += 1
      if pairs.byPrediction[index] == nil {
        errors.append(TimexMistake(document: document.id, kind: .spurious, expected: nil, found: found))
      }
    }
  }

  /// White space at the edges of a prediction is dropped; nil when nothing is left.
  private static func trimmed(_ annotation: TimexAnnotation, _ text: [Unicode.Scalar]) -> TimexAnnotation? {
    var annotation = annotation
    annotation.end = min(annotation.end, text.count)
    while annotation.start < annotation.end, text[annotation.start].properties.isWhitespace { annotation.start += 1 }
    while annotation.end > annotation.start, text[annotation.end - 1].properties.isWhitespace { annotation.end -= 1 }
    return annotation.start < annotation.end ? annotation : nil
  }

  /// One-to-one pairs: equal spans first, then by size of overlap, then from left to right. Both lists are nearly
  /// sorted and overlaps are short, so that only neighbours are compared.
  static func pair(
    _ gold: [TimexAnnotation], _ predicted: [TimexAnnotation]
  ) -> (byGold: [Int: Int], byPrediction: [Int: Int]) {
    var candidates: [(unequal: Bool, overlap: Int, gold: Int, prediction: Int)] = []
    for (index, expected) in gold.enumerated() {
      for (place, found) in predicted.enumerated() where found.start < expected.end && found.end > expected.start {
        candidates.append(
          (found.start != expected.start || found.end != expected.end, found.overlap(with: expected), index, place))
      }
    }
    candidates.sort { left, right in
      if left.unequal != right.unequal { return !left.unequal }
      if left.overlap != right.overlap { return left.overlap > right.overlap }
      let (leftGold, rightGold) = (gold[left.gold].start, gold[right.gold].start)
      if leftGold != rightGold { return leftGold < rightGold }
      let (leftStart, rightStart) = (predicted[left.prediction].start, predicted[right.prediction].start)
      if leftStart != rightStart { return leftStart < rightStart }
      return (left.gold, left.prediction) < (right.gold, right.prediction)
    }
    var byGold: [Int: Int] = [:]
    var byPrediction: [Int: Int] = [:]
    for candidate in candidates where byGold[candidate.gold] == nil && byPrediction[candidate.prediction] == nil {
      byGold[candidate.gold] = candidate.prediction
      byPrediction[candidate.prediction] = candidate.gold
    }
    return (byGold, byPrediction)
  }
}

/// One disagreement with the annotators, for whoever works on it.
package struct TimexMistake: Hashable, Sendable, CustomStringConvertible {
  package enum Kind: String, Sendable { case missed, spurious, wrongValue = "wrong value" }
  package var document: String
  package var kind: Kind
  package var expected: TimexAnnotation?
  package var found: TimexAnnotation?

  package var description: String {
    func words(_ annotation: TimexAnnotation?) -> String {
      annotation.map { "\($0.start)..<\($0.end) \($0.type) \($0.value)" } ?? "nothing"
    }
    return "\(document): \(kind.rawValue): expected \(words(expected)), found \(words(found))"
  }
}
