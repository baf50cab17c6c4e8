import Chronology
import DateResolution
package import Documents
import Prose

/// Turns what a document says of time into events: one for each date that a sentence carries, with the stretch of the
/// sentence that the date belongs to as its text, the whole sentence as its quote, and its derivation.
///
/// A pure function of the document and what the resolver found in it. Linear in both.
package struct EventExtractor: Sendable {
  package init() {}

  /// Events in the order of their place in the text; undated ones have no date.
  package func events(in document: Document, annotation: Annotation) -> [Event] {
    var text = document.text
    let offsets = ScalarOffsets(document.text)
    return text.withUTF8 { bytes in
      var result: [Event] = []
      var items = Items(annotation: annotation, bytes: bytes)
      let headed = HeadedSentences(in: document, annotation: annotation)
      for (number, sentence) in annotation.sentences.enumerated() where !isHeading(sentence, document) {
        let found = items.take(in: sentence)
        if found.isEmpty, let item = headed.item(for: number, sentence, in: bytes) {
          result.append(
            SentenceReader(
              bytes: bytes, sentence: sentence, segment: sentence, document: document, annotation: annotation,
              offsets: offsets
            ).event(for: item))
          continue
        }
        guard !found.isEmpty, tells(bytes, sentence, besides: found) else { continue }
        let segments = SentenceSegments().segments(bytes, sentence: sentence, items: found.map(\.range))
        for (item, segment) in zip(found, segments) {
          result.append(
            SentenceReader(
              bytes: bytes, sentence: sentence, segment: segment, document: document, annotation: annotation,
              offsets: offsets
            ).event(for: item))
        }
      }
      return result
    }
  }

  /// Whether words are left besides the dates, and speak of the world: a line that holds nothing but a date tells nothing.
  private func tells(_ bytes: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, besides items: [DatedItem]) -> Bool {
    let words = WordScanner().words(of: bytes, in: sentence)
    let rest = words.count { word in !items.contains { $0.mention == nil && $0.range.overlaps(word.range) } }
    return rest > 0
      && !Furniture(words: words.map(\.lowered), rest: rest, isBarred: bytes[sentence].contains(UInt8(ascii: "|")))
        .isOfPage
  }

  /// A heading sets context; what it announces is told below it.
  private func isHeading(_ sentence: Range<Int>, _ document: Document) -> Bool {
    let place = document.blocks.partitioningIndex { $0.range.upperBound > sentence.lowerBound }
    return place < document.blocks.count && document.blocks[place].kind == .heading
      && document.blocks[place].range.contains(sentence.lowerBound)
  }
}

/// What a sentence is dated by: a time expression, a named event, or both where they mean the same.
struct DatedItem: Sendable {
  var range: Range<Int>
  var expression: ResolvedExpression?
  var mention: NamedEventMention?
}

/// Hands out the dated items sentence by sentence, in one pass over the document.
private struct Items {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let expressions: [ResolvedExpression]
  private let mentions: [NamedEventMention]
  private var nextExpression = 0
  private var nextMention = 0

  init(annotation: Annotation, bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    expressions = annotation.expressions
    mentions = annotation.namedEvents
  }

  mutating func take(in sentence: Range<Int>) -> [DatedItem] {
    var found: [DatedItem] = []
    while nextExpression < expressions.count, expressions[nextExpression].range.lowerBound < sentence.upperBound {
      let expression = expressions[nextExpression]
      nextExpression += 1
      if expression.range.lowerBound >= sentence.lowerBound, expression.canDateAnEvent,
        !ModelYear(bytes: bytes).isTold(by: expression, in: sentence)
      {
        found.append(DatedItem(range: expression.range, expression: expression))
      }
    }
    found = withoutYearsOfNames(withoutRepetitions(withAppositionsJoined(withAlternativesJoined(found))), sentence)
    while nextMention < mentions.count, mentions[nextMention].range.lowerBound < sentence.upperBound {
      let mention = mentions[nextMention]
      nextMention += 1
      guard mention.range.lowerBound >= sentence.lowerBound else { continue }
      add(mention, to: &found, in: sentence)
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The text's own date beside a named event is the date to give, and the gazetteer only confirms which event it is.
  /// A war that is merely mentioned in a sentence with a date of its own is no event of that sentence.
  private func add(_ mention: NamedEventMention, to found: inout [DatedItem], in sentence: Range<Int>) {
    if found.contains(where: { $0.mention?.event.id == mention.event.id }) { return }
    let match = found.firstIndex { item in
      guard item.mention == nil, mention.anniversary == nil, let date = item.expression?.date else { return false }
      let isOne =
        Self.mean(date, mention.event.date)
        || MentionRole.isAttribute(item.range, of: mention.range, bytes) && date.isCompatible(with: mention.event.date)
      return isOne && !areSeparated(mention, item) && tells(item, mention, in: sentence)
    }
    if let match {
      found[match].mention = mention
    } else if found.count == 1, let date = found[0].expression?.date, contradicts(date, mention, found[0]) {
      // The sentence tells the event and gives it another day than the gazetteer does: its word stands, and the
      // contradiction comes out when the tellings are put together.
      found[0].mention = mention
    } else if !found.contains(where: { $0.expression?.date != nil })
      || mention.event.date.width ?? Int.max <= Self.episode
    {
      found.append(DatedItem(range: mention.range, mention: mention))
    }
  }

  /// Whether the event is what the clause tells at that date: "The Omagh bombing on Saturday killed 29". "Obama met the
  /// families on Friday of the victims of the Sandy Hook shooting" tells something else, whose title and day are its own.
  private func tells(_ item: DatedItem, _ mention: NamedEventMention, in sentence: Range<Int>) -> Bool {
    guard mention.matchedBy != .words, let expression = item.expression, let date = expression.date else { return true }
    // It is the event that has lent its year, or whose name it stands before: "the 1989 Exxon Valdez spill".
    if expression.basis == .namedEvent || MentionRole.isAttribute(item.range, of: mention.range, bytes) { return true }
    // "In the Omagh bombing she lost a son on 15 August 1998", "Two days after that the attacks came": on its own day, it is
    // no other one.
    if date.precision == .day, date.alternatives == nil { return true }
    switch MentionRole(of: mention, beside: item.range, in: sentence, bytes) {
    case .told: return true
    // In a document dated to some months "on Friday" is a window, which holds much else.
    case .subject, .beside: return expression.basis == .stated && date.alternatives == nil
    case .mentioned: return false
    }
  }

  /// Whether the date in the text and that of the named event mean the same: the one holds the other, and the event is
  /// no era in which much else happened.
  private static func mean(_ date: HistoricalDate, _ event: HistoricalDate) -> Bool {
    if date.contains(event) { return true }
    return event.contains(date) && (event.width ?? Int.max) <= 10
  }

  /// Whether a sentence tells of the event itself, in words and not by its name, and puts it on another day close by.
  /// "The day after the Taliban took Kabul" tells of something else.
  private func contradicts(_ date: HistoricalDate, _ mention: NamedEventMention, _ item: DatedItem) -> Bool {
    guard mention.matchedBy == .words, mention.anniversary == nil, item.expression?.basis == .stated,
      date.precision == .day, mention.event.date.precision == .day, let day = date.earliest,
      let known = mention.event.date.earliest, abs(day - known) <= EventMerger.conflictDays
    else { return false }
    return !areSeparated(mention, item)
  }

  /// Whether a word between the two says that they are two times: "in 2001, three months after the attacks".
  private func areSeparated(_ mention: NamedEventMention, _ item: DatedItem) -> Bool {
    let lower = min(item.range.upperBound, mention.range.upperBound)
    let upper = max(item.range.lowerBound, mention.range.lowerBound)
    return lower < upper
      && WordScanner().words(of: bytes, in: lower..<upper).contains { Self.separators.contains($0.lowered) }
  }

  private static let separators: Set<String> = [
    "after", "before", "since", "following", "until", "when", "while", "later", "earlier", "anniversary", "as",
  ]

  /// Days; what lasted longer is background.
  private static let episode = 366

  /// "in 2017 or 2018" is one date that is not known better, and not two events.
  private func withAlternativesJoined(_ items: [DatedItem]) -> [DatedItem] {
    var result: [DatedItem] = []
    for item in items {
      guard var last = result.last, var expression = last.expression, let first = expression.date,
        let second = item.expression?.date, isOr(last.range.upperBound..<item.range.lowerBound),
        let either = HistoricalDate.oneOf([first, second].sorted())
      else {
        result.append(item)
        continue
      }
      expression.range = expression.range.lowerBound..<item.range.upperBound
      expression.date = either
      expression.derivation.expression = String(decoding: bytes[expression.range], as: UTF8.self)
      expression.derivation.steps.append("“or”: one of the two")
      last.range = expression.range
      last.expression = expression
      result[result.count - 1] = last
    }
    return result
  }

  /// "The Euro 2020 final was played on Sunday": beside a day, a year behind a capital belongs to a name.
  private func withoutYearsOfNames(_ items: [DatedItem], _ sentence: Range<Int>) -> [DatedItem] {
    guard items.contains(where: { $0.expression?.date?.precision == .day }) else { return items }
    return items.filter { item in
      guard item.expression?.date?.precision == .year, item.expression?.stated.year != nil,
        item.range.count == 4
      else { return true }
      let words = WordScanner().words(of: bytes, in: sentence.lowerBound..<item.range.lowerBound)
      guard words.count > 1, let last = words.last, last.isCapitalised,
        last.range.upperBound + 1 == item.range.lowerBound, bytes[last.range.upperBound] == 0x20
      else { return true }
      return false
    }
  }

  /// "Two days later, on 11 January, …": the one time twice, and the date told by name is the one to give.
  private func withAppositionsJoined(_ items: [DatedItem]) -> [DatedItem] {
    var result: [DatedItem] = []
    for item in items {
      if let last = result.last, let first = last.expression, let second = item.expression,
        isApposition(last.range.upperBound..<item.range.lowerBound), first.isCounted != second.isCounted
      {
        if first.isCounted { result[result.count - 1] = item }
        continue
      }
      result.append(item)
    }
    return result
  }

  /// A comma, and no more than a preposition.
  private func isApposition(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 8, gap.contains(where: { bytes[$0] == UInt8(ascii: ",") }) else { return false }
    return WordScanner().words(of: bytes, in: gap).allSatisfy { ["on", "in", "at", "the"].contains($0.lowered) }
  }

  private func isOr(_ gap: Range<Int>) -> Bool {
    gap.count <= 8 && WordScanner().words(of: bytes, in: gap).map(\.lowered) == ["or"]
  }

  /// "In July … on 2 July": the finer date of the two that mean the same time stays.
  private func withoutRepetitions(_ items: [DatedItem]) -> [DatedItem] {
    let isDated = items.contains { $0.expression?.date != nil }
    return items.enumerated().filter { index, item in
      // A clock time in a sentence that has a day.
      if item.expression?.type == .time, item.expression?.stated == StatedFields(), isDated,
        items.contains(where: { $0.expression?.type == .date && $0.expression?.date?.precision == .day })
      {
        return false
      }
      guard let date = item.expression?.date else { return true }
      return !items.enumerated().contains { other, rival in
        guard other != index, let finer = rival.expression?.date,
          rival.expression?.direction == item.expression?.direction
        else { return false }
        if finer.bounds == date.bounds { return other < index }
        return date.contains(finer) && date.precision < .day && finer.precision >= .day
      }
    }.map(\.element)
  }
}

extension ResolvedExpression {
  /// Told as a distance from something else: "two days later", "a week after the battle".
  fileprivate var isCounted: Bool { stated == StatedFields() && derivation.rule.contains("<n>") }

  /// Durations, sets and vague words ("now", "recently") date nothing. Neither does a bare clock time that found its day
  /// only in the document's own date: "a little after midnight" is not of the day of printing.
  var canDateAnEvent: Bool {
    if type == .time, stated == StatedFields(), !isDeictic,
      derivation.anchor?.kind != .earlierMention, derivation.anchor?.kind != .heading
    {
      return false
    }
    return (type == .date || type == .time || isPlaced) && !value.hasSuffix("_REF") && !isUncounted
  }

  /// "days earlier", "a few weeks later": a distance that nobody counted, from which no date can come.
  private var isUncounted: Bool {
    guard date == nil, stated == StatedFields() else { return false }
    // "On the last day" of a trial: nothing tells when that was.
    if derivation.expression.lowercased().hasSuffix("last day") { return true }
    if derivation.rule == "<unit>s later" { return true }
    return isCounted
      && derivation.expression.lowercased().split(separator: " ").contains {
        ["few", "several", "many", "some"].contains($0)
      }
  }

  /// "last night", "this morning", "yesterday evening": the words themselves name the day.
  private var isDeictic: Bool {
    derivation.expression.lowercased().split { !$0.isLetter }.contains {
      ["last", "this", "yesterday", "today", "tonight", "tomorrow", "next", "previous", "following"].contains($0)
    }
  }
}
