/// Superlatives in -est: "the biggest", "its steepest"; not "the forest".
package enum EnglishSuperlatives {
  /// Whether the word, in small letters, is one. "Best", "worst", "most" and "least" are not told from others like them by
  /// their ending, and stand in the lists of those who ask.
  package static func contain(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let end = word.endIndex
    guard word.count > 4, word[end - 1] == UInt8(ascii: "t"), word[end - 2] == UInt8(ascii: "s"),
      word[end - 3] == UInt8(ascii: "e")
    else { return false }
    return !others.contains(String(decoding: word, as: UTF8.self))
  }

  package static func contain(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contain($0[...]) }
  }

  /// What ends like them and is none.
  private static let others: Set<String> = [
    "arrest", "attest", "behest", "bequest", "chest", "congest", "conquest", "contest", "crest", "detest", "digest",
    "divest", "earnest", "everest", "forest", "guest", "harvest", "honest", "infest", "ingest", "inquest", "interest",
    "invest", "manifest", "midwest", "modest", "molest", "northwest", "priest", "protest", "quest", "rainforest",
    "request", "southwest", "suggest", "tempest", "unrest", "zest",
  ]
}
