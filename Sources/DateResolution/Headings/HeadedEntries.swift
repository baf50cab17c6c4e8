import Chronology
import TimeExpressions

/// Follows the headings of a text along its expressions: which one the present expression stands under.
struct HeadedEntries {
  typealias Mention = ResolutionContext.Mention

  let list: DateHeadings
  /// The passages that speak from a day of their own.
  let passages: [SpokenPassages.Passage]
  private var next = 0
  private var nextPassage = 0
  /// Those that the text has come to, with their days; an inner one behind the one that holds it.
  private var spoken: [(mention: Mention, scope: Range<Int>)] = []
  /// The headings that the present place is under: the one alone on its line, and the one that leads its paragraph.
  private var section: (mention: Mention?, scope: Range<Int>)?
  private var entry: (mention: Mention?, scope: Range<Int>)?
  private var governing: (mention: Mention, end: Int)?
  private var previous: Mention?

  init(_ list: DateHeadings, passages: SpokenPassages = .none) {
    self.list = list
    self.passages = passages.passages
    guard let title = list.title else { return }
    let mention = Mention(
      point: title.point, end: title.point, text: title.words, isStated: true, readings: [title.point], sentence: 0,
      block: 0, range: 0..<0)
    governing = (mention.asHeading, Int.max)
  }

  var isEmpty: Bool { list.headings.isEmpty && passages.isEmpty }

  /// The passage whose day the expression of that index is.
  mutating func passage(_ index: Int) -> SpokenPassages.Passage? {
    while nextPassage < passages.count, passages[nextPassage].index < index { nextPassage += 1 }
    return nextPassage < passages.count && passages[nextPassage].index == index ? passages[nextPassage] : nil
  }

  /// Enters the next passage; the mention is nil where nothing places its day.
  mutating func enterPassage(_ mention: Mention?) {
    if let mention, mention.point.day != nil { spoken.append((mention, passages[nextPassage].scope)) }
    nextPassage += 1
  }

  /// Whether what stands under the heading speaks from its day.
  func isSpoken(from heading: Mention) -> Bool {
    list.voice == .diary || spoken.contains { $0.mention == heading }
  }

  /// Whether the expression of that index is a heading; expressions come in order.
  func isHeading(_ index: Int) -> Bool { next < list.headings.count && list.headings[next].index == index }

  /// The heading that dates what stands at the place.
  mutating func heading(at place: Int) -> Mention? {
    while let last = spoken.last, last.scope.upperBound <= place { spoken.removeLast() }
    if let last = spoken.last, last.scope.contains(place) { return last.mention }
    if let entry, entry.scope.contains(place) { return entry.mention }
    if let section, section.scope.contains(place) { return section.mention }
    return nil
  }

  func dates(at place: Int) -> HeadingDates {
    HeadingDates(
      order: list.order, governing: governing.flatMap { place < $0.end ? $0.mention : nil }, previous: previous,
      firstYear: next == 0 ? list.weekdayYear?.year : nil)
  }

  /// Enters the next heading; the mention is nil where nothing places its date.
  /// - Returns: what it heads.
  mutating func enter(_ mention: Mention?, statesYear: Bool) -> Range<Int> {
    let heading = list.headings[next]
    next += 1
    // Once the year is in doubt, it stays so until a heading states one.
    if mention != nil || !(previous?.isDoubtful ?? false) { previous = mention }
    guard heading.isAlone else {
      entry = (mention, heading.scope)
      return heading.scope
    }
    entry = nil
    section = (mention, heading.scope)
    if let mention, mention.isStated, !mention.isDoubtful {
      switch mention.point {
      case .year, .month: governing = (mention, heading.reach)
      default: if statesYear { governing = nil }
      }
    } else {
      governing = nil
    }
    return heading.scope
  }
}
