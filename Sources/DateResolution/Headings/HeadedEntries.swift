import Chronology
import TimeExpressions

/// Follows the headings of a text along its expressions: which one the present expression stands under.
struct HeadedEntries {
  typealias Mention = ResolutionContext.Mention

  let list: DateHeadings
  private var next = 0
  /// The headings that the present place is under: the one alone on its line, and the one that leads its paragraph.
  private var section: (mention: Mention?, scope: Range<Int>)?
  private var entry: (mention: Mention?, scope: Range<Int>)?
  private var governing: (mention: Mention, end: Int)?
  private var previous: Mention?

  init(_ list: DateHeadings) { self.list = list }

  var isEmpty: Bool { list.headings.isEmpty }

  /// Whether the expression of that index is a heading; expressions come in order.
  func isHeading(_ index: Int) -> Bool { next < list.headings.count && list.headings[next].index == index }

  /// The heading that dates what stands at the place.
  mutating func heading(at place: Int) -> Mention? {
    if let entry, entry.scope.contains(place) { return entry.mention }
    if let section, section.scope.contains(place) { return section.mention }
    return nil
  }

  func dates(at place: Int) -> HeadingDates {
    HeadingDates(
      order: list.order, governing: governing.flatMap { place < $0.end ? $0.mention : nil }, previous: previous)
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
