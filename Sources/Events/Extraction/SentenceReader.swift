import Chronology
import DateResolution
import Documents
import Prose

/// Reads one event off one sentence.
struct SentenceReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let sentence: Range<Int>
  /// The stretch of the sentence that the date belongs to.
  let segment: Range<Int>
  let document: Document
  let annotation: Annotation
  let offsets: ScalarOffsets

  func event(for item: DatedItem) -> Event {
    let reading = reading(of: item)
    let headline = headline(for: item, isOver: isOver(item.expression?.date))
    let quote = string(sentence)
    let quoteOffsets = offsets[sentence]
    let expressionOffsets = offsets[item.range]
    let source = Event.Source(
      document: document.id, quote: quote, start: quoteOffsets.lowerBound, end: quoteOffsets.upperBound,
      expression: string(item.range), expressionStart: expressionOffsets.lowerBound,
      expressionEnd: expressionOffsets.upperBound, date: reading.date, derivation: reading.derivation)
    return Event(
      id: "", date: reading.date, weekday: weekday(of: item, date: reading.date), basis: reading.basis,
      kind: kind(of: item, reading: reading), title: headline, text: string(segment), sources: [source],
      names: NameFinder().names(bytes, in: segment), namedEvent: item.mention?.event.id)
  }

  private struct Reading {
    var date: HistoricalDate?
    var basis: Basis
    var derivation: Derivation
    var preposition: DatePreposition
  }

  private func reading(of item: DatedItem) -> Reading {
    guard let expression = item.expression else {
      let mention = item.mention!
      let steps = [
        "“\(string(mention.range))” is \(mention.event.name), \(mention.event.date.wording) (\(mention.event.source))"
      ]
      return Reading(
        date: mention.event.date, basis: .namedEvent,
        derivation: Derivation(
          expression: string(mention.range), rule: "named event",
          anchor: .init(kind: .namedEvent, date: mention.event.date, text: mention.event.name), steps: steps),
        preposition: .at)
    }
    if let mention = item.mention, let known = exactDate(of: mention, in: expression) { return known }
    let before = wordsLeading(to: expression.range)
    let stated = DatePreposition(
      before: before, after: wordsAfter(expression.range),
      isStretch: expression.value.contains("/")
    ).ofDay(expression.type).ofPortion(string(expression.range))
    let behind = string(expression.range.upperBound..<max(expression.range.upperBound, sentence.upperBound))[...]
    let event = EventOfDate(
      string(expression.range), before: before, text: behind,
      isPossessive: DateClause.isPossessive(expression.range, bytes))
    if event != nil, stated == .after || stated == .before, let mention = item.mention,
      let known = ownDate(of: mention, in: expression)
    {
      return known
    }
    let preposition = event?.preposition(stated) ?? stated
    var derivation = expression.derivation
    var date = expression.date
    if let named = date {
      let looksAhead = expression.direction == .future || isAimedAt(named, expression.range)
      let adjusted = preposition.apply(
        to: named, direction: looksAhead ? .future : .past, document: annotation.documentDate,
        isTold: expression.direction == .past && !looksAhead,
        likelier: (try? TIMEX3Value(parsing: expression.value))?.date)
      if adjusted != named, let step = event?.step(stated) ?? preposition.step { derivation.steps.append(step) }
      date = adjusted
    }
    if let named = date,
      let related = RelatedDay(before: wordsUp(to: expression.range, in: sentence)),
      related.isPlausible(for: named, in: annotation.documentDate)
    {
      derivation.steps.append(related.step)
      date = related.apply(to: named)
    }
    // "Worried about Monday's vote", "a way around last week's ban".
    if let plain = date, event?.isPossessive != true, isRoughly(expression.range) {
      date = .approximate(plain)
      derivation.steps.append("“\(wordsBefore(expression.range).last ?? "")” makes it approximate")
    }
    if let plain = date, isContradicted(plain, expression) {
      derivation.steps.append(
        "that would be \(plain.wording), after the document, and the clause tells it as past: no date")
      date = nil
    }
    if let mention = item.mention {
      let agrees = expression.date?.isCompatible(with: mention.event.date) ?? true
      derivation.steps.append(
        "the gazetteer has \(mention.event.name) as \(mention.event.date.wording)"
          + (agrees ? "" : ", which contradicts this"))
    }
    if date != nil, expression.basis == .relative, Habit(words: words(of: segment)).isTold || isOfficeHours(expression)
    {
      derivation.steps.append("but the clause tells what is usual, and not what happened then: no date")
      date = nil
    }
    if date != nil, preposition == .since, Comparison(leadingUp: wordsUp(to: expression.range, in: sentence)).isDrawn {
      derivation.steps.append("but it only says what the clause is measured by, and nothing began then: no date")
      date = nil
    }
    if date != nil, isNowadays(expression) {
      derivation.steps.append("but the clause tells how things are nowadays: no date")
      date = nil
    }
    // "Postponed from Tuesday to Friday" has been read as Friday.
    if date != nil, expression.derivation.rule != "moved date",
      let reason = Unreality(
        sentence: words(of: sentence), clause: DateClause(of: expression.range, in: sentence, bytes),
        leadingUp: wordsUp(to: expression.range, in: segment),
        around: (wordsUp(to: expression.range, in: sentence), wordsBehind(expression.range)),
        date: words(of: expression.range)
      ).reason
    {
      derivation.steps.append("but \(reason): no date")
      date = nil
    }
    if let stated = date,
      let doubt = Doubt(words: wordsUp(to: expression.range, in: segment), isOver: isOver(date))
        .reason
    {
      derivation.steps.append("\(doubt) leaves open whether it happened")
      date = .uncertain(stated)
    }
    if date != nil, expression.derivation.anchor?.kind == .documentDate, isSaidOnAnotherDay(expression) {
      derivation.steps.append("but it stands in a quotation from another day, which the sentence dates: no date")
      date = nil
    }
    if date != nil, expression.derivation.anchor?.kind == .documentDate, isForetoldOnAnotherDay(expression) {
      derivation.steps.append("but it was foretold on another day, which the sentence dates: no date")
      date = nil
    }
    if let stated = date, let first = ForetoldWeekday(of: expression, in: annotation, sentence, bytes)?.date,
      first < stated, let either = HistoricalDate.oneOf([first, stated])
    {
      derivation.steps.append("or the first one after the day on which it was said")
      date = either
    }
    if date != nil, isAnnouncedFromAfar(expression) {
      derivation.steps.append("but the clause announces it, and what is announced does not lie in that year: no date")
      date = nil
    }
    let basis = date == nil && expression.basis == .stated ? .relative : expression.basis
    return Reading(date: date, basis: basis, derivation: derivation, preposition: preposition)
  }

  /// "could top a million by the end of the year", "promised a bridge by 2018": what may come, or lies wholly ahead.
  private func isAimedAt(_ date: HistoricalDate, _ range: Range<Int>) -> Bool {
    guard let written = annotation.documentDate, let latest = date.latest, let today = written.earliest, latest > today
    else { return false }
    if let earliest = date.earliest, let last = written.latest, earliest > last { return true }
    return wordsUp(to: range, in: segment).contains { ["could", "may", "might", "can", "would"].contains($0) }
  }

  /// "around 1950", "c. 1962".
  private func isRoughly(_ range: Range<Int>) -> Bool {
    guard let last = wordsBefore(range).last else { return false }
    return ["around", "about", "circa", "c", "ca", "approximately", "roughly"].contains(last)
      // "about 4.20am on Saturday": the hour is, and not the day.
      && !bytes[range].prefix(3).contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
  }

  private func isNowadays(_ expression: ResolvedExpression) -> Bool {
    let end = expression.range.upperBound
    guard expression.range.lowerBound == sentence.lowerBound, end < bytes.count, bytes[end] == UInt8(ascii: ",") else {
      return false
    }
    return Nowadays(sentence: words(of: sentence)).isTold
  }

  /// "Offices are open from 9 a.m. to 5 p.m.", "he always rose at 5 a.m.", "open Monday to Friday": no day in particular,
  /// and so none that was told before.
  private func isOfficeHours(_ expression: ResolvedExpression) -> Bool {
    OfficeHours(
      words: words(of: sentence),
      isBareClock: expression.type == .time && expression.stated == StatedFields()
        && expression.derivation.anchor?.kind == .earlierMention
        && !annotation.expressions(in: sentence).contains { $0.type == .date && $0.date != nil }
    ).areTold
  }

  /// "Asked on 3 June 2015, the mayor replied: “We got them yesterday.”": the day before 3 June, and not before the
  /// document's.
  private func isSaidOnAnotherDay(_ expression: ResolvedExpression) -> Bool {
    guard isQuoted(expression.range.lowerBound), let written = annotation.documentDate else { return false }
    return annotation.expressions(in: sentence).contains { other in
      guard other.range != expression.range, let date = other.date, date.precision >= .year, date.precision != .range
      else { return false }
      guard !isQuoted(other.range.lowerBound), !date.isCompatible(with: written) else { return false }
      return date.precision >= .day || isWhenSaid(other)
    }
  }

  /// "Speaking in March 2013, …", "he said in 2012": and not "the 2008 law".
  private func isWhenSaid(_ other: ResolvedExpression) -> Bool {
    let before = wordsBefore(other.range)
    if isOfInterview(other) { return true }
    return before.last == "in"
      && before.contains { Self.sayings.contains($0) || ["speaking", "asked", "writing", "interviewed"].contains($0) }
  }

  /// "In a 2009 interview he said: “…”", "In 2009 he told the paper: “…”": at the head of the sentence, with the saying
  /// between it and the quotation.
  private func isOfInterview(_ other: ResolvedExpression) -> Bool {
    guard wordsUp(to: other.range, in: sentence).allSatisfy(Self.interviews.contains) else { return false }
    let words = WordScanner().words(of: bytes, in: other.range.upperBound..<sentence.upperBound).prefix(
      Self.headOfSaying)
    return words.contains { Self.sayings.contains($0.lowered) && !isQuoted($0.range.lowerBound) }
  }

  /// Words.
  private static let headOfSaying = 6
  private static let interviews: Set<String> = [
    "in", "a", "an", "the", "interview", "speech", "letter", "article", "statement", "lecture", "his", "her",
  ]

  /// Whether a quotation that the sentence opens is still open at that place.
  private func isQuoted(_ place: Int) -> Bool {
    var depth = 0
    var isOpen = false
    var index = sentence.lowerBound
    while index < place {
      if bytes[index] == UInt8(ascii: "\"") { isOpen.toggle() }
      if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
        if bytes[index + 2] == 0x9C { depth += 1 }
        if bytes[index + 2] == 0x9D { depth -= 1 }
      }
      index += 1
    }
    return isOpen || depth > 0
  }

  func wordsUp(to range: Range<Int>, in stretch: Range<Int>) -> [String] {
    guard stretch.lowerBound < range.lowerBound else { return [] }
    return WordScanner().words(of: bytes, in: stretch.lowerBound..<range.lowerBound).map(\.lowered)
  }

  private func wordsBehind(_ range: Range<Int>) -> [String] {
    guard range.upperBound < sentence.upperBound else { return [] }
    return WordScanner().words(of: bytes, in: range.upperBound..<sentence.upperBound).map(\.lowered)
  }

  /// "It will close on 3 May" after a look back at 1950 speaks of the time after its writing, not of 1950.
  private func isAnnouncedFromAfar(_ expression: ResolvedExpression) -> Bool {
    guard expression.direction == .future, expression.stated.year == nil,
      expression.derivation.anchor?.kind == .earlierMention, isOver(expression.date) || annotation.documentDate == nil
    else { return false }
    let words = WordScanner().words(of: bytes, in: segment).map(\.lowered)
    return words.contains { ["will", "shall", "plan", "plans", "planned"].contains($0) } && !words.contains("would")
  }

  /// What is told as past cannot lie after the document: then the anchor was the wrong one.
  private func isContradicted(_ date: HistoricalDate, _ expression: ResolvedExpression) -> Bool {
    guard expression.basis == .relative, expression.direction == .past,
      !KindClassifier.isAnnounced(wordsBefore(expression.range)), let earliest = date.earliest,
      let written = annotation.documentDate?.latest
    else { return false }
    return earliest > written
  }

  /// "Friday", in a document dated only to some months, or "in April", beside an event that is known to the day: that day.
  private func exactDate(of mention: NamedEventMention, in expression: ResolvedExpression) -> Reading? {
    guard expression.basis != .stated, let window = expression.date, let width = window.width, width > 1,
      let day = mention.event.date.earliest, day == mention.event.date.latest, window.contains(mention.event.date),
      expression.stated.weekday == nil || expression.stated.weekday == day.weekday
    else { return nil }
    var derivation = expression.derivation
    derivation.steps.append(
      "the gazetteer has \(mention.event.name) as \(mention.event.date.wording), which lies within that")
    return Reading(date: mention.event.date, basis: .namedEvent, derivation: derivation, preposition: .at)
  }

  /// "After the 1988 Piper Alpha disaster": the event that the year belongs to names the entry, and so its own day dates it.
  private func ownDate(of mention: NamedEventMention, in expression: ResolvedExpression) -> Reading? {
    guard let stated = expression.date, stated.isCompatible(with: mention.event.date),
      mention.range.lowerBound <= expression.range.upperBound + 1,
      mention.range.upperBound > expression.range.upperBound
    else { return nil }
    var derivation = expression.derivation
    derivation.steps.append(
      "the gazetteer has \(mention.event.name) as \(mention.event.date.wording), which lies within that")
    return Reading(date: mention.event.date, basis: .namedEvent, derivation: derivation, preposition: .at)
  }

  private func kind(of item: DatedItem, reading: Reading) -> Event.Kind {
    let words = WordScanner().words(of: bytes, in: segment)
    let at = words.firstIndex { $0.range.lowerBound >= item.range.upperBound } ?? words.count
    let isSpan = item.expression.map { $0.value.contains("/") } ?? false || reading.date?.edtf.contains("/") == true
    let isRetold = item.expression.map { HistoricalPresent(annotation: annotation, bytes: bytes).tells($0) } ?? false
    let direction = isRetold ? .past : item.expression?.direction ?? .unknown
    if item.expression == nil {
      // A named event is what it is, whatever the sentence says of it.
      return isSpan ? .state : .occurrence
    }
    return KindClassifier().kind(
      words: words.map(\.lowered), at: at, direction: direction, isInterval: isSpan, preposition: reading.preposition,
      isOver: isOver(reading.date))
  }

  /// Whether the date lies wholly before the document's, so that what it tells has come or failed to come.
  private func isOver(_ date: HistoricalDate?) -> Bool {
    guard let latest = date?.latest, let written = annotation.documentDate?.earliest else { return false }
    return latest < written
  }

  private func headline(for item: DatedItem, isOver: Bool) -> String {
    // The name of an event is the best headline for it; a year in brackets after it is the chronology's business.
    if let mention = item.mention {
      var name = Substring(mention.event.name)
      if name.hasSuffix(")"), let bracket = name.lastIndex(of: "("),
        name[bracket...].dropFirst().dropLast().allSatisfy(\.isNumber)
      {
        name = name[..<bracket].dropLast()
      }
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    let writer = HeadlineWriter()
    // The date shown beside it has no hours: "The dam gave way at 3.42 a.m." keeps them.
    let tellsHours = item.expression.map { $0.type == .time && $0.value.contains(":") } ?? false
    if let place = item.expression?.anchorPlace {
      // "Three weeks after …" says nothing without what it counts from: the main clause, or all of it.
      return writer.headline(bytes, clause: mainClause(behind: place, item.range) ?? sentence, expression: nil)
    }
    let neighbours = annotation.expressions(in: sentence).filter { other in
      !other.range.overlaps(item.range) && other.canDateAnEvent && (other.date != nil || other.stated != StatedFields())
        && !DateClause.isPossessive(other.range, bytes)
        // "Friday, 18 June 2010; 3 p.m. LONDON - Papers turned on him Friday": one time told twice contradicts nothing.
        && (other.date == nil || other.date != item.expression?.date)
    }
    return TitleChoice(
      bytes: bytes, sentence: sentence, segment: segment, date: item.range, staysInTitle: tellsHours, isOver: isOver,
      neighbours: neighbours.map(\.range), writer: writer
    ).title
  }

  /// What stands behind the comma of a clause that opens the sentence with the expression and its anchor.
  private func mainClause(behind anchor: Range<Int>, _ expression: Range<Int>) -> Range<Int>? {
    guard expression.lowerBound - sentence.lowerBound <= 4, anchor.lowerBound >= expression.upperBound else {
      return nil
    }
    let rest = anchor.upperBound..<min(anchor.upperBound + 60, sentence.upperBound)
    guard let comma = rest.first(where: { bytes[$0] == UInt8(ascii: ",") }), sentence.upperBound - comma > 20 else {
      return nil
    }
    return comma + 1..<sentence.upperBound
  }

  /// "Monday" in a document dated only to some weeks: the weekday is known where the day is not.
  private func weekday(of item: DatedItem, date: HistoricalDate?) -> Int? {
    guard let stated = item.expression?.stated, stated.weekday != nil, stated.day == nil, let date,
      date.earliest != date.latest
    else { return nil }
    return stated.weekday
  }

  /// The words that can tie the date to its clause: none beyond a mark that parts clauses. "He was hurt the day before; on
  /// 12 October he was flown home", "the week after, on 12 October".
  private func wordsLeading(to range: Range<Int>) -> [String] {
    let all = sentence.lowerBound..<max(sentence.lowerBound, range.lowerBound)
    guard let mark = all.last(where: { ";:,".utf8.contains(bytes[$0]) }) else { return wordsBefore(range) }
    let near = WordScanner().words(of: bytes, in: mark + 1..<range.lowerBound).map(\.lowered)
    let parts = bytes[mark] != UInt8(ascii: ",") || near.first.map { ["on", "in", "at"].contains($0) } ?? false
    return parts && near.allSatisfy { ["on", "in", "at", "the", "about", "around", "early", "late"].contains($0) }
      ? near : wordsBefore(range)
  }

  func wordsBefore(_ range: Range<Int>) -> [String] {
    WordScanner().words(of: bytes, in: sentence.lowerBound..<range.lowerBound).suffix(8).map(\.lowered)
  }

  private func words(of range: Range<Int>) -> [String] {
    WordScanner().words(of: bytes, in: range).map(\.lowered)
  }

  private func wordsAfter(_ range: Range<Int>) -> [String] {
    // Up to what closes the clause: "(2012 or later), …".
    let rest = range.upperBound..<max(range.upperBound, sentence.upperBound)
    let end = rest.first { ",;:)".utf8.contains(bytes[$0]) } ?? rest.upperBound
    return WordScanner().words(of: bytes, in: rest.lowerBound..<end).prefix(3).map(\.lowered)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
