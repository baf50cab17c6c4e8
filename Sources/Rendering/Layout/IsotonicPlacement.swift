/// Puts labels of given heights into one column, in a fixed order, without overlap, each as near as can be to where it
/// would like to be.
///
/// With the heights before a label taken off its wish, "no overlap" becomes "never decreasing", and the nearest such
/// row of numbers in the sense of least squares is isotonic regression, which the pool-adjacent-violators algorithm
/// finds exactly in linear time (Barlow et al., "Statistical Inference under Order Restrictions", 1972; for labels:
/// Best and Chakravarti 1990). Holding the whole column between two limits is a clamp of that answer, still optimal.
package enum IsotonicPlacement {
  /// The tops of the labels. `wishes` are the tops they would like, `heights` what each takes up with the space after
  /// it, `within` where the first may begin and the last must end; where they do not fit, the upper limit holds.
  package static func tops(wishes: [Double], heights: [Double], within limits: ClosedRange<Double>) -> [Double] {
    precondition(wishes.count == heights.count, "every label needs a height")
    /// Stretches of labels that stand directly on one another: where they begin, the sum of their reduced wishes.
    var blocks: [(first: Int, sum: Double, count: Double)] = []
    var above = 0.0
    for index in wishes.indices {
      var block = (first: index, sum: wishes[index] - above, count: 1.0)
      while let last = blocks.last, last.sum / last.count > block.sum / block.count {
        block = (last.first, last.sum + block.sum, last.count + block.count)
        blocks.removeLast()
      }
      blocks.append(block)
      above += heights[index]
    }
    let highest = limits.lowerBound
    let lowest = max(highest, limits.upperBound - above)
    var tops = [Double](repeating: 0, count: wishes.count)
    above = 0
    for (number, block) in blocks.enumerated() {
      let end = number + 1 < blocks.count ? blocks[number + 1].first : wishes.count
      let base = min(max(block.sum / block.count, highest), lowest)
      for index in block.first..<end {
        tops[index] = base + above
        above += heights[index]
      }
    }
    return tops
  }
}
