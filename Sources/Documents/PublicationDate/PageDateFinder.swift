import Chronology

/// The publication date of a page, with the evidence it rests on.
///
/// Passes: what the page says to programs (`MetadataDates`), in its address (`AddressDates`), to its readers
/// (`VisibleDates`) and in its scripts (`ScriptDates`); then all of it is weighed together (`DateWeighing`). A bare year, a
/// copyright line or a date of change alone is never made into a day of publication that the page does not state.
enum PageDateFinder {
  /// Below this the evidence is one date somewhere in the text, which is more likely that of something told there.
  static let leastScore = 1.9

  /// Linear in the size of the page; nil when the page cannot be dated.
  static func date(of page: PageAnalysis, address: String?) -> DocumentDate? {
    let tree = page.tree
    let metadata = MetadataDates(tree, page.regions)
    var evidence = metadata.evidence
    if let address, let found = AddressDates.evidence(address) { evidence.append(found) }
    evidence += ScriptDates.evidence(tree, except: metadata.readScripts)
    let visible = VisibleDates(page, monthFirst: isMonthFirst(tree))
    evidence += visible.evidence
    let visibleDays = Set(visible.evidence.filter { $0.source == .visible }.compactMap(\.date.calendarDay))
    if let verdict = DateWeighing.verdict(evidence),
      verdict.score >= leastScore || visibleDays == [verdict.day] && verdict.score >= 1
    {
      return DocumentDate(date: .day(verdict.day), origin: .declared, evidence: verdict.reasons)
    }
    if let only = visible.elsewhere.first, let day = only.date.calendarDay,
      visible.elsewhere.allSatisfy({ $0.date.calendarDay == day })
    {
      return DocumentDate(date: .day(day), origin: .declared, evidence: [only.reason])
    }
    if let address, let month = AddressDates.month(address) {
      return DocumentDate(date: month.date, origin: .declared, evidence: ["month in the page's address"])
    }
    return nil
  }

  /// Whether the page writes the month first in "03/04/2020": Americans do, unless the page itself holds a date whose
  /// second number is past twelve or whose first one is.
  private static func isMonthFirst(_ tree: HTMLTree) -> Bool {
    guard let html = tree.first(.html), let language = tree.attribute(html, .lang)?.lowercased() else { return false }
    return language == "en" || language.hasPrefix("en-us") || language.hasPrefix("en_us")
  }
}
