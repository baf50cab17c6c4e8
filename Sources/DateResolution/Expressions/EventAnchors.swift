import Chronology
import Prose
import TimeExpressions

/// The named events of a text, for expressions that count from one: "three weeks after the siege of Boston began".
package struct EventAnchors: Sendable {
  private enum Source {
    case none
    /// Looked for when the text holds an expression that counts from an event.
    case search(@Sendable () -> NamedEventGazetteer)
    case known([NamedEventMention], sentences: [Range<Int>])
  }
  private let source: Source

  /// No event is known; such expressions stay lengths.
  package static let none = EventAnchors(source: .none)
  /// Events of the gazetteer, read and looked for only where a text counts from one.
  package static func of(_ gazetteer: @autoclosure @escaping @Sendable () -> NamedEventGazetteer) -> EventAnchors {
    EventAnchors(source: .search(gazetteer))
  }
  /// Events found before, and the sentences in which they were, in the order of their place.
  package static func mentions(_ mentions: [NamedEventMention], sentences: [Range<Int>]) -> EventAnchors {
    EventAnchors(source: .known(mentions, sentences: sentences))
  }

  private init(source: Source) { self.source = source }

  /// The years that those found before lend to the expressions, which are in the order of their place.
  func years(for expressions: [TimeExpression], in text: UnsafeBufferPointer<UInt8>) -> EventYears {
    guard case .known(let mentions, let sentences) = source else { return .none }
    return EventYears(of: mentions, to: expressions, in: text, sentences: sentences)
  }

  /// Those that an expression can count from, in the order of their place.
  func mentions(in text: UnsafeBufferPointer<UInt8>, for expressions: [TimeExpression]) -> [NamedEventMention] {
    let found: [NamedEventMention]
    switch source {
    case .none: found = []
    case .known(let mentions, _): found = mentions
    case .search(let gazetteer):
      guard expressions.contains(where: { $0.meaning.countsFromEvent }) else { return [] }
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
    let anchor: ShiftAnchor
    switch self {
    case .shift(_, _, _, let from): anchor = from
    case .weekdayBeside(_, _, .event): anchor = .event
    default: return false
    }
    switch anchor {
    case .event, .expression: return true
    case .speech, .reference: return false
    }
  }
}

extension Meaning {
  /// It counts from an event, or does so where words like "before" and an event's name stand behind it.
  fileprivate var canCountFromEvent: Bool {
    switch self {
    case .time(let clock, on: nil): clock.part != nil && clock.hour == nil
    case .duration: isLength
    default: countsFromEvent
    }
  }

  /// "Two days", without a place of its own.
  fileprivate var isLength: Bool {
    if case .duration(let span) = self { span.relation == nil && span.parts.count == 1 } else { false }
  }

  /// "The night [before the vote]" is the day before it, "the morning [after]" the day after; "two days [into the war]" are
  /// counted from its beginning. Of the night after and the morning before nobody knows the day.
  fileprivate func counted(on side: EventSide) -> Meaning? {
    switch (self, side) {
    case (.time(let clock, on: nil), .before) where clock.part == .night || clock.part == .evening:
      .shift(Quantity(1), .day, .before, from: .event)
    case (.time(let clock, on: nil), .after) where clock.part == .morning || clock.part == .afternoon:
      .shift(Quantity(1), .day, .after, from: .event)
    case (.duration(let span), .into): .shift(span.parts[0].quantity, span.parts[0].unit, .after, from: .event)
    default: nil
    }
  }
}

/// The named event that one expression counts from.
struct EventAnchor {
  var mention: NamedEventMention
  var edge: EventEdge
  /// The expression without the words of the event's name that it took for a date, and with those that count from it.
  var range: Range<Int>
  /// What the expression says, counted from the event.
  var meaning: Meaning

  /// Nil where the words behind the expression are no such event.
  init?(
    of expression: TimeExpression, among mentions: [NamedEventMention],
    _ surroundings: borrowing any ExpressionSurroundings
  ) {
    guard expression.meaning.canCountFromEvent, let mention = EventAnchor.next(mentions, expression.range) else {
      return nil
    }
    range = expression.range
    meaning = expression.meaning.counted(from: .event)
    if !expression.meaning.countsFromEvent {
      guard let (side, end) = surroundings.side(ofEventNamed: mention.range, behind: range),
        let counted = expression.meaning.counted(on: side)
      else { return nil }
      (range, meaning) = (range.lowerBound..<end, counted)
    }
    guard var edge = surroundings.edge(ofEventNamed: mention.range, countedBy: range) else { return nil }
    if expression.meaning.isLength, edge == .unsaid { edge = .beginning }
    self.edge = edge
    self.mention = mention
    if mention.range.lowerBound < range.upperBound {
      // "three days after the [September 11] attacks"
      guard let end = surroundings.end(of: range, withoutNameAt: mention.range.lowerBound) else { return nil }
      range = range.lowerBound..<end
    }
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
}
