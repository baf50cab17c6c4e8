import Events
import Testing

@Suite struct ParallelTests {
  @Test("Results stand in the order of the work", arguments: [0, 1, 7, 512, 5_000]) func order(_ count: Int) {
    #expect(Parallel.elements(count) { $0 * 3 } == (0..<count).map { $0 * 3 })
    let stretches = Parallel.map(stretchesOf: count, length: 10) { Array($0) }
    #expect(stretches.flatMap(\.self) == Array(0..<count))
    #expect(stretches.dropLast().allSatisfy { $0.count == 10 })
  }

  @Test("Every worker keeps its own state") func state() {
    let sums = Parallel.map(stretchesOf: 100, length: 1, with: [Int]()) { seen, stretch in
      seen += stretch
      return seen.last
    }
    #expect(sums == Array(0..<100))
  }
}
