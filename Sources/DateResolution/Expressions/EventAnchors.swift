import Chronology
import Prose
import TimeExpressions

/// The named events of a text, for expressions that count from one: "three weeks after the siege of Boston began".
package struct EventAnchors: Sendable {
  private enum Source {
    case none
    /// Looked for when the text holds an expression that counts from an event.
    case search(@Sendable () -> NamedEventGazetteer)
    case known([NamedEventMention])
  }
  private let source: Source

  /// No event is known; such expressions stay lengths.
  package static let none = EventAnchors(source: .none)
  /// Events of the gazetteer, read and looked for only where a text counts from one.
  package static func of(_ gazetteer: @autoclosure @escaping @Sendable () -> NamedEventGazetteer) -> EventAnchors {
    EventAnchors(source: .search(gazetteer))
  }
  /// Events found before, in the order of their place.
  package static func mentions(_ mentions: [NamedEventMention]) -> EventAnchors {
    EventAnchors(source: .known(mentions))
  }

  private init(source: Source) { self.source = source }

  /// Those that an expression can count from, in the order of their place.
  func mentions(in text: UnsafeBufferPointer<UInt8>, for expressions: [TimeExpression]) -> [NamedEventMention] {
    guard expressions.contains(where: { $0.meaning.countsFromEvent }) else { return [] }
    let found: [NamedEventMention]
    switch source {
    case .none: found = []
    case .known(let mentions): found = mentions
    case .search(let gazetteer):
      let counting = expressions.filter(\.meaning.countsFromEvent).map(\.range)
      found = NamedEventMatcher(gazetteer()).mentions(
        in: text, sentences: Self.sentences(of: text, near: counting),
        context: SentenceSplitter().sentences(of: text))
    }
    return found.filter { mention in
      mention.matchedBy != .words && mention.anniversary == nil && mention.event.date.earliest != nil
        && mention.event.date.latest != nil
    }
  }

  /// The sentences in which a name can stand that one of the expressions (in order) counts from. Only the lines of the
  /// expressions are cut into sentences, each once: no sentence goes beyond its line.
  private static func sentences(of text: UnsafeBufferPointer<UInt8>, near places: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    /// The sentences of the lines cut last, and where these lines end.
    var lines: [Range<Int>] = []
    var read = 0
    var next = 0
    func take(for place: Range<Int>) {
      while next < lines.count, lines[next].lowerBound <= place.upperBound + EventAnchor.reach {
        if lines[next].upperBound > place.lowerBound { found.append(lines[next]) }
        next += 1
      }
    }
    for place in places {
      take(for: place)
      let end = min(place.upperBound + EventAnchor.reach, text.count)
      guard end > read else { continue }
      var start = max(place.lowerBound, read)
      while start > read, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      read = text[end...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      lines = SentenceSplitter().sentences(of: UnsafeBufferPointer(rebasing: text[start..<read])).map {
        $0.lowerBound + start..<$0.upperBound + start
      }
      next = 0
      take(for: place)
    }
    return found
  }
}

extension Meaning {
  /// It counts from something that words tell; a date among them may be the beginning of an event's name ("three days
  /// after the September 11 attacks").
  var countsFromEvent: Bool {
    guard case .shift(_, _, _, let anchor) = self else { return false }
    switch anchor {
    case .event, .expression: return true
    case .speech, .reference: return false
    }
  }
}

/// The named event that one expression counts from.
struct EventAnchor {
  /// Which end of an event that went on for a time.
  enum Edge { case beginning, end, unsaid }

  var mention: NamedEventMention
  var edge: Edge
  /// The expression without the words of the event's name that it took for a date.
  var range: Range<Int>

  /// Nil where the words behind the expression are no such event.
  init?(
    of expression: TimeExpression, among mentions: [NamedEventMention], in text: UnsafeBufferPointer<UInt8>
  ) {
    guard expression.meaning.countsFromEvent, let mention = EventAnchor.next(mentions, expression.range) else {
      return nil
    }
    range = expression.range
    edge = .unsaid
    self.mention = mention
    if mention.range.lowerBound < range.upperBound {
      // "three days after the [September 11] attacks"
      guard let end = EventAnchor.trimmed(range, before: mention.range.lowerBound, text) else { return nil }
      range = range.lowerBound..<end
    } else {
      let gap = WordScanner().words(of: text, in: range.upperBound..<mention.range.lowerBound).map(\.lowered)
      guard gap.allSatisfy({ Self.links.contains($0) || Self.beginnings.contains($0) || Self.ends.contains($0) })
      else { return nil }
      if gap.contains(where: Self.beginnings.contains) { edge = .beginning }
      if gap.contains(where: Self.ends.contains) { edge = .end }
    }
    guard let after = EventAnchor.wordAfter(mention.range.upperBound, text) else { return }
    if Self.began.contains(after) { edge = .beginning }
    if Self.ended.contains(after) { edge = .end }
    // "after the Gulf War veterans came home": the name only describes another noun.
    if edge == .unsaid, !Self.clauseWords.contains(after) { return nil }
  }

  /// The first mention that begins in the expression or no more than a few words behind it.
  private static func next(_ mentions: [NamedEventMention], _ range: Range<Int>) -> NamedEventMention? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.upperBound <= range.upperBound { low = middle + 1 } else { high = middle }
    }
    guard low < mentions.count, mentions[low].range.lowerBound > range.lowerBound,
      mentions[low].range.lowerBound - range.upperBound <= reach
    else { return nil }
    return mentions[low]
  }

  /// How many bytes behind the expression a name may begin.
  static let reach = 40

  /// The end of the expression when what belongs to the name, and the article before it, goes.
  private static func trimmed(_ range: Range<Int>, before place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var words = WordScanner().words(of: text, in: range.lowerBound..<place)
    while let last = words.last, last.lowered == "the" || last.lowered == "of" { words.removeLast() }
    guard let last = words.last, ["after", "before", "following"].contains(last.lowered) else { return nil }
    return last.range.upperBound
  }

  /// The word behind the mention in lower case; nil at a full stop, a comma, a bracket, a capital or a number, which all
  /// close the name.
  private static func wordAfter(_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard place + 1 < text.count, text[place] == 0x20, (0x61...0x7A).contains(text[place + 1]) else { return nil }
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
