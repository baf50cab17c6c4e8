import Testing

@testable import Events

@Suite struct SentenceSegmentsTests {
  /// Sentences with their dates in brackets and `|` where one date's stretch must end.
  static let cases = [
    "It began on [3 May].",
    "It began on [3 May], |and it ended on [7 June].",
    "On [3 May] they met; |on [7 June] they parted.",
    "The war began in [1979] |when troops crossed the river on [24 December].",
    "On [Monday] the envoy, a lawyer, spoke, |but by [Friday] he had left.",
    // No boundary between the two: they share the sentence.
    "The [May] talks and the [June] talks failed.",
  ]

  @Test(arguments: cases) func divides(_ marked: String) {
    var plain: [UInt8] = []
    var items: [Range<Int>] = []
    var cuts: [Int] = []
    var start = 0
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = plain.count
      case UInt8(ascii: "]"): items.append(start..<plain.count)
      case UInt8(ascii: "|"): cuts.append(plain.count)
      default: plain.append(byte)
      }
    }
    let bounds = [0] + cuts + [plain.count]
    let expected = items.map { item in
      let index = bounds.lastIndex { $0 <= item.lowerBound && $0 < plain.count }!
      return bounds[index]..<bounds[index + 1]
    }
    let found = plain.withUnsafeBufferPointer {
      SentenceSegments().segments($0, sentence: 0..<$0.count, items: items)
    }
    #expect(found == expected)
  }
}
