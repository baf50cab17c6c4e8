/// Superlatives in -est: "the biggest", "its steepest"; not "the forest".
package enum EnglishSuperlatives {
  /// Whether the word, in small letters, is one. "Best", "worst", "most" and "least" are not told from others like them by
  /// their ending, and stand in the lists of those who ask.
  package static func contain(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    let ending = word.suffix(3)
    return word.count > 4 && ending.elementsEqual("est".utf8) && !others.contains(String(decoding: word, as: UTF8.self))
  }

  /// What ends like them and is none.
  private static let others: Set<String> = [
    "arrest", "attest", "behest", "bequest", "chest", "congest", "conquest", "contest", "crest", "detest", "digest",
    "divest", "earnest", "everest", "forest", "guest", "harvest", "honest", "infest", "ingest", "inquest", "interest",
    "invest", "manifest", "midwest", "modest", "molest", "northwest", "priest", "protest", "quest", "rainforest",
    "request", "southwest", "suggest", "tempest", "unrest", "zest",
  ]
}
