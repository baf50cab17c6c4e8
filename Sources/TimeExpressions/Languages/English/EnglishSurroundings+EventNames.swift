import Prose

/// "Three weeks after the outbreak of the Gulf War", "before the siege of Boston began": what the words beside an event's
/// name say of it.
extension EnglishSurroundings {
  func end(of range: Range<Int>, withoutNameAt place: Int) -> Int? {
    var words = WordScanner().words(of: text, in: range.lowerBound..<place)
    while let last = words.last, last.lowered == "the" || last.lowered == "of" { words.removeLast() }
    guard let last = words.last, ["after", "before", "following"].contains(last.lowered) else { return nil }
    return last.range.upperBound
  }

  func edge(ofEventNamed name: Range<Int>, countedBy range: Range<Int>) -> EventEdge? {
    var edge = EventEdge.unsaid
    if range.upperBound <= name.lowerBound {
      let gap = WordScanner().words(of: text, in: range.upperBound..<name.lowerBound).map(\.lowered)
      guard gap.allSatisfy({ Self.links.contains($0) || Self.beginnings.contains($0) || Self.ends.contains($0) })
      else { return nil }
      if gap.contains(where: Self.beginnings.contains) { edge = .beginning }
      if gap.contains(where: Self.ends.contains) { edge = .end }
    }
    guard let after = wordAfter(name.upperBound) else { return edge }
    if Self.began.contains(after) { edge = .beginning }
    if Self.ended.contains(after) { edge = .end }
    // "after the Gulf War veterans came home": the name only describes another noun.
    return edge == .unsaid && !Self.clauseWords.contains(after) ? nil : edge
  }

  func side(ofEventNamed name: Range<Int>, behind range: Range<Int>) -> (side: EventSide, end: Int)? {
    guard range.upperBound <= name.lowerBound else { return nil }
    let gap = WordScanner().words(of: text, in: range.upperBound..<name.lowerBound)
    let side: EventSide
    switch gap.first?.lowered {
    case "before"?: side = .before
    case "after"?, "following"?: side = .after
    case "into"?: side = .into
    default: return nil
    }
    return (side, gap[0].range.upperBound)
  }

  /// The word behind the name in lower case; nil at a full stop, a comma, a bracket, a capital or a number, which all
  /// close the name.
  private func wordAfter(_ place: Int) -> String? {
    guard place + 1 < text.count, text[place] == 0x20, text[place + 1].isLower else { return nil }
    return WordScanner().words(of: text, in: place..<min(place + 24, text.count)).first?.lowered
  }

  private static let links: Set<String> = ["the", "of", "this", "that"]
  private static let beginnings: Set<String> = [
    "start", "beginning", "outbreak", "opening", "launch", "onset",
  ]
  private static let ends: Set<String> = ["end", "conclusion", "close"]
  private static let began: Set<String> = ["began", "begun", "started", "broke", "opened", "begins", "starts"]
  private static let ended: Set<String> = ["ended", "finished", "closed", "concluded", "ends"]
  /// Words that begin something new behind a name.
  private static let clauseWords: Set<String> = [
    "in", "on", "of", "at", "to", "by", "with", "from", "for", "and", "but", "or", "that", "which", "when", "while",
    "as", "where", "who", "because", "was", "were", "had", "has", "is", "the", "a", "an", "he", "she", "it", "they",
    "we", "his", "her", "its", "their", "there", "this", "these", "some", "many", "most", "all", "no", "took",
    "during", "near", "against", "under", "between",
  ]
}
