/// How much of a text is English, by its commonest words: what is read for English only can then say so of a text in
/// another language, instead of finding next to nothing in it and keeping silent.
package enum EnglishShare {
  /// The share, 0 to 1, of the words that are function words of English and of no neighbour of it ("in", "was" and
  /// "die" are left out). English prose has 0.15 to 0.3, its headlines and tables 0.05, other languages below 0.01.
  /// nil: fewer than 25 words besides numbers, which tell nothing.
  ///
  /// Cost: bounded; only the first 64 KiB are looked at.
  package static func of(_ text: String) -> Double? {
    var text = text
    let (english, all) = text.withUTF8 { bytes in
      var (english, all) = (0, 0)
      for word in WordScanner().words(of: bytes, in: 0..<min(bytes.count, 65_536)) where !word.isNumber {
        all += 1
        if functionWords.contains(word.lowered) { english += 1 }
      }
      return (english, all)
    }
    return all < 25 ? nil : Double(english) / Double(all)
  }

  private static let functionWords: Set<String> = [
    "the", "and", "of", "to", "that", "with", "for", "from", "by", "at", "his", "her", "their", "which", "who", "have",
    "has", "had", "were", "been", "are", "not", "but", "they", "she", "this", "would", "after",
  ]
}
