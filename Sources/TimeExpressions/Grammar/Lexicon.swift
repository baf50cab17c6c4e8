/// The words a language's grammar knows, found by their bytes in constant time.
///
/// A word of up to sixteen bytes is folded to lower case and packed into two machine words, so that a look-up compares
/// no strings and allocates nothing. Almost every word of a text is unknown, and is rejected by its first probe.
package struct Lexicon: Sendable {
  package struct Entry: Sendable {
    package var classes: TokenClass
    package var value: Int32
    package var extra: Int32
  }

  package struct Key: Hashable, Sendable {
    package var low: UInt64 = 0
    package var high: UInt64 = 0

    var slot: Int {
      let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: mixed >> 40)
    }
  }

  /// The longest word it can hold, in bytes.
  package static let longestWord = 16

  /// By word number; entry 0 stands for every unknown word.
  private(set) var entries: [Entry] = [Entry(classes: [], value: 0, extra: 0)]
  /// Open addressing; 0 is an empty place.
  private var table: [UInt16]
  private var keys: [Key] = [Key()]
  private let mask: Int

  package init() {
    table = [UInt16](repeating: 0, count: 8192)
    mask = 8191
    possessive = intern("'s")
  }

  package static func key(of word: some Sequence<UInt8>) -> Key? {
    var key = Key()
    var count = 0
    for byte in word {
      guard count < longestWord else { return nil }
      let folded = UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      if count < 8 { key.low |= folded << UInt64(count * 8) } else { key.high |= folded << UInt64((count - 8) * 8) }
      count += 1
    }
    return key
  }

  /// The tables for the time of one text, without the checks and counts of arrays.
  struct Lookup {
    fileprivate let entries: UnsafePointer<Entry>
    fileprivate let table: UnsafePointer<UInt16>
    fileprivate let keys: UnsafePointer<Key>
    fileprivate let mask: Int
    /// The number of "'s", which the tokenizer cuts off.
    let possessive: UInt16

    @inline(__always)
    func find(_ key: Key) -> UInt16 {
      var place = key.slot & mask
      while true {
        let word = table[place]
        if word == 0 { return 0 }
        let found = keys[Int(word)]
        if found.low == key.low && found.high == key.high { return word }
        place = (place + 1) & mask
      }
    }

    @inline(__always)
    func entry(_ word: UInt16) -> Entry { entries[Int(word)] }
  }

  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    entries.withUnsafeBufferPointer { entries in
      table.withUnsafeBufferPointer { table in
        keys.withUnsafeBufferPointer { keys in
          body(
            Lookup(
              entries: entries.baseAddress!, table: table.baseAddress!, keys: keys.baseAddress!, mask: mask,
              possessive: possessive))
        }
      }
    }
  }

  package func find(_ key: Key) -> UInt16 { withLookup { $0.find(key) } }

  private var possessive: UInt16 = 0

  package func number(of word: String) -> UInt16 { Lexicon.key(of: word.utf8).map(find) ?? 0 }

  /// Adds classes to a word; a word may be entered several times and is then all of these.
  package mutating func add(_ word: String, _ classes: TokenClass, value: Int32 = 0, extra: Int32 = 0) {
    guard let key = Lexicon.key(of: word.utf8) else {
      preconditionFailure("'\(word)' is longer than \(Lexicon.longestWord) bytes")
    }
    let number = intern(key)
    entries[number].classes.formUnion(classes)
    if value != 0 { entries[number].value = value }
    if extra != 0 { entries[number].extra = extra }
  }

  /// The same for a list of words separated by spaces.
  package mutating func addAll(_ words: String, _ classes: TokenClass, value: Int32 = 0, extra: Int32 = 0) {
    for word in words.utf8.split(separator: UInt8(ascii: " ")) {
      add(String(Substring(word)), classes, value: value, extra: extra)
    }
  }

  /// The number of a word that a rule's pattern names literally.
  package mutating func intern(_ word: String) -> UInt16 {
    guard let key = Lexicon.key(of: word.utf8) else {
      preconditionFailure("'\(word)' is longer than \(Lexicon.longestWord) bytes")
    }
    return UInt16(intern(key))
  }

  private mutating func intern(_ key: Key) -> Int {
    let found = find(key)
    if found != 0 { return Int(found) }
    entries.append(Entry(classes: [], value: 0, extra: 0))
    keys.append(key)
    let number = entries.count - 1
    precondition(number < mask / 2, "the lexicon's table is too small for its words")
    var place = key.slot & mask
    while table[place] != 0 { place = (place + 1) & mask }
    table[place] = UInt16(number)
    return number
  }
}
