/// Sets of words as bits, each kept once. A set goes by the place where its bits begin; that at 0 is empty.
struct WordSets {
  private(set) var bits: [UInt64]
  /// Machine words a set.
  private let width: Int
  private var places: [[UInt64]: Int32]
  private var unions: [Pair: Int32] = [:]

  private struct Pair: Hashable {
    var left: Int32
    var right: Int32
  }

  /// - Parameter words: how many there are.
  init(words: Int) {
    width = (words + 63) / 64
    bits = [UInt64](repeating: 0, count: width)
    places = [bits: 0]
  }

  mutating func set(of words: [UInt16]) -> Int32 {
    var set = [UInt64](repeating: 0, count: width)
    for word in words { set[Int(word) / 64] |= 1 << UInt64(word % 64) }
    return place(of: set)
  }

  mutating func union(_ left: Int32, _ right: Int32) -> Int32 {
    if right == 0 || left == right { return left }
    if left == 0 { return right }
    let pair = Pair(left: left, right: right)
    if let known = unions[pair] { return known }
    var set = Array(bits[Int(left)..<Int(left) + width])
    for index in 0..<width { set[index] |= bits[Int(right) + index] }
    let place = place(of: set)
    unions[pair] = place
    return place
  }

  /// Calls the function with every word of the set.
  func forEach(in set: Int32, _ body: (Int) -> Void) {
    for index in 0..<width {
      var rest = bits[Int(set) + index]
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  private mutating func place(of set: [UInt64]) -> Int32 {
    if let known = places[set] { return known }
    let place = Int32(bits.count)
    bits.append(contentsOf: set)
    places[set] = place
    return place
  }
}
