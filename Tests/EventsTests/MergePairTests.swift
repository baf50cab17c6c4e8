import Testing

@testable import Events

@Suite struct MergePairTests {
  @Test("Lists come out as one, the surest pair first, then by place", arguments: [0, 1, 3, 5_000]) func order(
    _ count: Int
  ) {
    var state: UInt64 = 7
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    let lists: [[MergePair]] = (0..<4).map { _ in
      (0..<count).map { _ -> MergePair in
        // Many of one likeness, some a hair apart, and the bounds: nothing, certainty, and a little more than that.
        let similarity: [Double] = [
          Double(next(5)) / 4, Double(next(1 << 31)) / Double(1 << 31), 0, 1.0.nextUp, 2, 2.5,
        ]
        return MergePair(left: Int32(next(50)), right: Int32(next(50)), similarity: similarity[Int(next(6))])
      }
    }
    let expected = lists.flatMap(\.self).sorted(by: MergePair.precedes)
    #expect(expected.map(\.fields) == MergePair.sorted(lists).map(\.fields))
  }
}

extension MergePair {
  fileprivate var fields: [Double] { [similarity, Double(left), Double(right)] }
}
