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
struct Vocabulary: Sendable {
  static let unknown: Int32 = -1
  /// Shorter stems would match half the language.
  static let shortestStem = 3
  /// Knows nothing; for cutting words without looking them up.
  static let empty = Vocabulary()

  private var words = HashIndex()
  private var stems = HashIndex()
  /// One bit a hash: nearly all prefixes of a text are sent away here, without touching the table.
  private var stemFilter = [UInt64](repeating: 0, count: 1024)
  private(set) var count: Int32 = 0

  mutating func addWord(_ hash: UInt64) -> Int32 {
    let known = words.value(of: hash)
    if known >= 0 { return known }
    words.insert(hash, count)
    count += 1
    return count - 1
  }

  mutating func addStem(_ hash: UInt64) -> Int32 {
    let known = stems.value(of: hash)
    if known >= 0 { return known }
    let bit = Lookup.filterBit(hash)
    stemFilter[bit >> 6] |= 1 << UInt64(bit & 63)
    stems.insert(hash, count)
    count += 1
    return count - 1
  }

  /// The tables for the time of one scan, without the checks and counts of arrays.
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    words.withTable { words in
      stems.withTable { stems in
        stemFilter.withUnsafeBufferPointer { filter in
          body(Lookup(words: words, stems: stems, stemFilter: filter.baseAddress!))
        }
      }
    }
  }

  struct Lookup {
    fileprivate let words: HashIndex.Table
    fileprivate let stems: HashIndex.Table
    fileprivate let stemFilter: UnsafePointer<UInt64>

    @inline(__always) func word(_ hash: UInt64) -> Int32 { words.value(of: hash) }

    @inline(__always) func stem(_ hash: UInt64) -> Int32? {
      let bit = Self.filterBit(hash)
      guard stemFilter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return nil }
      let found = stems.value(of: hash)
      return found >= 0 ? found : nil
    }

    @inline(__always) fileprivate static func filterBit(_ hash: UInt64) -> Int {
      Int(truncatingIfNeeded: hash >> 40) & 0xFFFF
    }
  }
}

/// An open-addressing table from a 64-bit hash to a number that is not negative. The keys are hashes already, so that
/// the order of insertion alone decides its shape: no random seed.
struct HashIndex: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var used = 0

  /// - Parameter capacity: slots to begin with, a power of two.
  init(capacity: Int = 1 << 13) {
    keys = [UInt64](repeating: 0, count: capacity)
    values = [Int32](repeating: -1, count: capacity)
  }

  /// The number filed under the hash, or -1.
  func value(of key: UInt64) -> Int32 { withTable { $0.value(of: key) } }

  /// Files a number under a hash that is not in the table.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if used * 2 >= keys.count { grow() }
    place(key, value)
    used += 1
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var slot = Table.slot(key) & mask
    while values[slot] >= 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: -1, count: keys.count)
    for slot in oldKeys.indices where oldValues[slot] >= 0 { place(oldKeys[slot], oldValues[slot]) }
  }

  func withTable<Result>(_ body: (Table) -> Result) -> Result {
    keys.withUnsafeBufferPointer { keys in
      values.withUnsafeBufferPointer { values in
        body(Table(keys: keys.baseAddress!, values: values.baseAddress!, mask: keys.count - 1))
      }
    }
  }

  struct Table {
    fileprivate let keys: UnsafePointer<UInt64>
    fileprivate let values: UnsafePointer<Int32>
    fileprivate let mask: Int

    @inline(__always) func value(of key: UInt64) -> Int32 {
      var slot = Self.slot(key) & mask
      while values[slot] >= 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & mask
      }
      return -1
    }

    @inline(__always) fileprivate static func slot(_ key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
  }
}
