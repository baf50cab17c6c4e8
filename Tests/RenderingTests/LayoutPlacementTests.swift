import Rendering
import Testing

@Suite struct IsotonicPlacementTests {
  struct Case: Sendable {
    var expected: [Double]
    var wishes: [Double]
    var heights: [Double]
    var within: ClosedRange<Double> = 0...1000
  }

  static let cases = [
    Case(expected: [], wishes: [], heights: []),
    Case(expected: [10], wishes: [10], heights: [5]),
    // Room enough: everyone where they wish.
    Case(expected: [10, 30, 50], wishes: [10, 30, 50], heights: [20, 20, 20]),
    // Two in one place share the shift.
    Case(expected: [40, 60], wishes: [50, 50], heights: [20, 20]),
    // Three of them, the middle one stays.
    Case(expected: [30, 50, 70], wishes: [50, 50, 50], heights: [20, 20, 20]),
    // A block that grows into the label before it takes it in.
    Case(expected: [20, 40, 60], wishes: [30, 45, 45], heights: [20, 20, 20]),
    // Limits hold at the top and at the bottom.
    Case(expected: [0, 20], wishes: [-30, -30], heights: [20, 20]),
    Case(expected: [60, 80], wishes: [95, 95], heights: [20, 20], within: 0...100),
    // More than fits: from the upper limit down.
    Case(expected: [0, 60], wishes: [50, 50], heights: [60, 60], within: 0...100),
  ]

  @Test(arguments: cases) func tops(_ example: Case) {
    #expect(
      IsotonicPlacement.tops(wishes: example.wishes, heights: example.heights, within: example.within)
        == example.expected)
  }

  /// Against the least sum of squares found by trying, for all small cases on a grid.
  @Test func noPlacementIsNearer() {
    let grid = [0.0, 1, 2, 3]
    for first in grid {
      for second in grid {
        for third in grid {
          let wishes = [first, second, third]
          let found = IsotonicPlacement.tops(wishes: wishes, heights: [1, 1, 1], within: -10...10)
          func cost(_ tops: [Double]) -> Double { zip(tops, wishes).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } }
          for a in stride(from: -2.0, through: 4, by: 0.25) {
            for b in stride(from: a + 1, through: 5, by: 0.25) {
              for c in stride(from: b + 1, through: 6, by: 0.25) {
                #expect(cost([a, b, c]) >= cost(found) - 1e-9)
              }
            }
          }
        }
      }
    }
  }
}

@Suite struct RowAssignmentTests {
  @Test func firstFit() {
    var rows = RowAssignment()
    #expect(
      [(0.0, 10.0), (5, 8), (8, 20), (10, 12), (11, 12)].map { rows.place(from: $0.0, to: $0.1) } == [0, 1, 1, 0, 2])
    #expect(rows.rows == 3)
  }

  @Test func sharesTheSoonestFreeRowAtItsLimit() {
    var rows = RowAssignment(limit: 2)
    #expect([(0.0, 10.0), (0, 5), (1, 3)].map { rows.place(from: $0.0, to: $0.1) } == [0, 1, 1])
  }
}

@Suite struct ScaleBreaksTests {
  /// Labels of 30 pixels at these days.
  private func segments(_ days: [Double]) -> [Range<Int>] {
    ScaleBreaks().segments(of: days.map { ScaleBreaks.Point(time: $0, room: 30) })
  }

  @Test func evenTimeIsNotBroken() {
    #expect(segments(Array(stride(from: 0, through: 1000, by: 10))) == [0..<101])
    #expect(segments([5]) == [0..<1])
    #expect(segments([5, 5, 5]) == [0..<3])
    #expect(segments([]) == [])
  }

  @Test func aLongBlankIsCutOut() {
    let years = [0.0, 30, 55, 90] + [7000.0, 7020, 7060, 7090]
    #expect(segments(years) == [0..<4, 4..<8])
  }

  @Test func aWeekAfterDecadesGetsItsOwnScale() {
    let days = [0.0, 3650, 7300, 10950] + (0..<7).map { 15_000 + Double($0) }
    #expect(segments(days).last == 4..<11)
  }

  @Test func everyPointBelongsToOneSegment() {
    var random = SplitMix64(state: 7)
    for count in [1, 2, 10, 500] {
      let days = (0..<count).map { _ in Double(random.below(100_000)) }.sorted()
      #expect(segments(days).flatMap { Array($0) } == Array(0..<count))
    }
  }
}

@Suite struct TimeScaleTests {
  let scale = TimeScale(segments: [
    .init(from: 0, until: 100, start: 10, end: 110), .init(from: 500, until: 500, start: 150, end: 150),
    .init(from: 900, until: 910, start: 200, end: 300),
  ])

  static let cases: [(Double, Double)] = [
    (0, 10), (50, 60), (100, 110), (300, 130), (500, 150), (900, 200), (905, 250), (910, 300), (-40, 10), (2000, 300),
  ]

  @Test(arguments: cases) func positions(time: Double, position: Double) {
    #expect(scale.position(of: time) == position)
  }
}
