/// Finds proper names by their capitals: runs of capitalised words, joined by "of", "the", "de" and the like between
/// capitals. A single capitalised word that opens a sentence counts only when it is no common word.
package struct NameFinder: Sendable {
  package init() {}

  /// Names in the order of their first place, without repetition.
  package func names(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [String] {
    let words = WordScanner().words(of: bytes, in: range)
    var result: [String] = []
    var seen: Set<String> = []
    var index = 0
    while index < words.count {
      guard words[index].isCapitalised, !(index == 0 && StopWords.english.contains(words[index].lowered)),
        !Self.notNames.contains(words[index].lowered)
      else {
        index += 1
        continue
      }
      var end = index
      while let next = following(words, end, bytes) { end = next }
      let first = words[index]
      let last = words[end]
      if end > index || first.lowered.utf8.count > 2, !StopWords.english.contains(first.lowered) || end > index {
        let upper = last.range.lowerBound + last.lowered.utf8.count
        let name = String(decoding: bytes[first.range.lowerBound..<upper], as: UTF8.self)
        if seen.insert(name).inserted { result.append(name) }
      }
      index = end + 1
    }
    return result
  }

  /// The index of the word that continues the name ending at `index`.
  private func following(_ words: [Word], _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    func blank(_ left: Int, _ right: Int) -> Bool {
      // A possessive ends a name: "London's Natural History Museum".
      guard words[left].range.count == words[left].lowered.utf8.count else { return false }
      return bytes[words[left].range.upperBound..<words[right].range.lowerBound].allSatisfy { $0 == 0x20 }
    }
    if index + 1 < words.count, words[index + 1].isCapitalised, blank(index, index + 1),
      !Self.notNames.contains(words[index + 1].lowered)
    {
      return index + 1
    }
    if index + 2 < words.count, Self.links.contains(words[index + 1].lowered), words[index + 2].isCapitalised,
      blank(index, index + 1), blank(index + 1, index + 2), !Self.notNames.contains(words[index + 2].lowered)
    {
      return index + 2
    }
    return nil
  }

  private static let links: Set<String> = ["of", "de", "van", "von", "bin", "al", "del", "da", "la"]
  /// Capitalised, but no names.
  private static let notNames = CalendarWords.names.union(["i", "mr", "mrs", "ms", "dr"])
}
