/// The running hash of a folded word (FNV-1a, 64 bits). Two words of one hash count as one word: with a hundred
/// thousand words the odds of any clash are below one in a thousand million.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var count = 0

  @inline(__always) mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    count += 1
  }
}

/// The words and stems that a gazetteer knows, each with a number; words and stems share the numbers.
struct Vocabulary {
  static let unknown: Int32 = -1
  /// Stems shorter than this would match half the language.
  static let shortestStem = 3

  /// Knows nothing; for cutting words without looking them up.
  static let empty = Vocabulary()

  private var words = HashIndex()
  private var stems = HashIndex()
  /// One bit a hash: nearly all prefixes of a text are sent away here, without touching the table.
  private var stemFilter = [UInt64](repeating: 0, count: 1024)
  private(set) var count: Int32 = 0

  mutating func addWord(_ hash: UInt64) -> Int32 { add(hash, to: \.words) }

  mutating func addStem(_ hash: UInt64) -> Int32 {
    let bit = Self.filterBit(hash)
    stemFilter[bit >> 6] |= 1 << UInt64(bit & 63)
    return add(hash, to: \.stems)
  }

  private mutating func add(_ hash: UInt64, to index: WritableKeyPath<Vocabulary, HashIndex>) -> Int32 {
    let known = self[keyPath: index].value(of: hash)
    if known >= 0 { return known }
    self[keyPath: index].insert(hash, count)
    count += 1
    return count - 1
  }

  @inline(__always) func word(_ hash: UInt64) -> Int32 { words.value(of: hash) }

  @inline(__always) func stem(_ hash: UInt64) -> Int32? {
    let bit = Self.filterBit(hash)
    guard stemFilter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return nil }
    let found = stems.value(of: hash)
    return found >= 0 ? found : nil
  }

  private static func filterBit(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 40) & 0xFFFF }
}

/// An open-addressing table from a 64-bit hash to a number that is not negative. The keys are hashes already, so that
/// the order of insertion alone decides its shape: no random seed.
struct HashIndex {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var values = [Int32](repeating: -1, count: 1024)
  private var used = 0

  /// The number filed under the hash, or -1.
  @inline(__always) func value(of key: UInt64) -> Int32 {
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// Files a number under a hash that is not in the table.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if used * 2 >= keys.count { grow() }
    place(key, value)
    used += 1
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
    while values[slot] >= 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.1 >= 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 4)
    values = [Int32](repeating: -1, count: keys.count)
    for (key, value) in old { place(key, value) }
  }

  @inline(__always) private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
