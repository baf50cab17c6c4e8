import Chronology
import DateResolution
import Testing

@testable import Events

@Suite struct FingerprintTests {
  /// Sentences of a few words, in whose clauses and titles these stand with and without a capital.
  static let events: [Event] = {
    var state: UInt64 = 3
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let words = ["bridge", "Aldford", "opened", "Miller", "flooded", "harbour", "council", "Dunmoor", "burnt", "road"]
    func sentence(_ count: Int) -> String { (0..<count).map { _ in words[next(10)] }.joined(separator: " ") }
    return (0..<60).map { number in
      let quote = "On Monday " + sentence(3 + next(4)) + (number % 2 == 0 ? ", and " + sentence(3) : "")
      // Of some the text is not what is quoted.
      let text = number % 5 == 0 ? sentence(4) : quote
      return Event(
        id: "", date: nil, basis: .stated, kind: .occurrence, title: sentence(4), text: text,
        sources: [
          .init(
            document: "d", quote: quote, start: 0, end: quote.count, expression: "Monday", expressionStart: 3,
            expressionEnd: 9, date: nil, derivation: Derivation(expression: "Monday", rule: "test"))
        ])
    }
  }()

  @Test("What is less alike than needed is told so, and nothing else is", arguments: [0.2, 0.34, 0.5, 0.8])
  func neededSimilarity(_ needed: Double) {
    let fingerprints = EventFingerprints(EventWords(Self.events, Array(Self.events.indices)))
    var probe = EventFingerprints.Probe(fingerprints)
    for place in Self.events.indices {
      probe.move(to: place, of: fingerprints)
      for other in Self.events.indices {
        let found = probe.similarity(to: other, needed, of: fingerprints)
        // Where nothing is needed, no likeness is left uncounted that could decide.
        let all = probe.similarity(to: other, -1, of: fingerprints)!
        #expect(found == (all >= needed ? all : nil))
      }
    }
  }

  @Test("Two events are as alike as the other way round") func symmetry() {
    let fingerprints = EventFingerprints(EventWords(Self.events, Array(Self.events.indices)))
    var probe = EventFingerprints.Probe(fingerprints)
    func similarity(_ one: Int, _ other: Int) -> Double? {
      probe.move(to: one, of: fingerprints)
      return probe.similarity(to: other, 0, of: fingerprints)
    }
    for place in Self.events.indices {
      for other in 0..<place { #expect(similarity(place, other) == similarity(other, place)) }
    }
  }
}
