import Prose

extension MentionRole {
  /// Whether a date stands in a name's own phrase: behind its article, "the April 20 explosion on the rig", or behind the
  /// name, "the Geneva Accords of April 1988", "the accords ten months ago".
  ///
  /// - Parameters:
  ///   - date: the place of the date; as all places a range of UTF-8 byte offsets of `text`.
  ///   - name: the place of the name.
  package static func isAttribute(
    _ date: Range<Int>, of name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if name.overlaps(date) { return true }
    let gap = min(name.upperBound, date.upperBound)..<max(name.lowerBound, date.lowerBound)
    // No mark of any kind parts the two.
    guard text[gap].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: " ") }) else { return false }
    func words(_ range: Range<Int>) -> [Word] { WordScanner().words(of: text, in: range) }
    let between = words(gap)
    if name.upperBound < date.lowerBound {
      return between.isEmpty ? words(date).last?.lowered == "ago" : between.map(\.lowered) == ["of"]
    }
    guard between.count <= 1 else { return false }
    let before = words(max(0, date.lowerBound - longestWord)..<date.lowerBound).last
    return [before, words(date).first].contains { $0.map { opens($0, text) } ?? false }
  }

  /// "the", "Moscow's".
  private static func opens(_ word: Word, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    ["the", "a", "an", "this", "that"].contains(word.lowered) || word.range.count > word.lowered.utf8.count
  }

  /// Bytes.
  private static let longestWord = 24
}
