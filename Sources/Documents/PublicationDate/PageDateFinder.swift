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
  ///
  /// - Parameter address: the page's own address, as it gives it.
  static func date(of page: PageAnalysis, address: String?) -> DocumentDate? {
    let address = address ?? RedirectTarget.address(page.tree)
    let finds = Finds(page, address: address)
    let visibleDays = Set(
      finds.evidence.filter { $0.source == .visible && $0.weight >= 1 }.compactMap(\.date.calendarDay))
    if var verdict = DateWeighing.verdict(finds.evidence),
      verdict.score >= leastScore || visibleDays == [verdict.day] && verdict.score >= 1
    {
      if let minutes = verdict.instant, let shift = PageZone.dayShift(page.tree, minutes: minutes), shift != 0 {
        verdict.day = verdict.day + shift
        verdict.reasons.append("the local day of that instant in UTC, by the page's other times")
      }
      return DocumentDate(date: .day(verdict.day), origin: .declared, evidence: verdict.reasons)
    }
    if let only = finds.elsewhere.first, let day = only.date.calendarDay,
      finds.elsewhere.allSatisfy({ $0.date.calendarDay == day })
    {
      return DocumentDate(date: .day(day), origin: .declared, evidence: [only.reason])
    }
    if let address, let month = AddressDates.month(address) {
      return DocumentDate(date: month.date, origin: .declared, evidence: ["month in the page's address"])
    }
    return nil
  }

  /// Everything on the page that may say when it was published.
  struct Finds {
    private(set) var evidence: [DateEvidence]
    /// Dates in parts of the page that belong to something else.
    private(set) var elsewhere: [DateEvidence]

    init(_ page: PageAnalysis, address: String?) {
      let tree = page.tree
      let metadata = MetadataDates(tree, page.regions)
      let visible = VisibleDates(page)
      let order = DateOrder.of(
        tree, address: address, dates: visible.scanned + metadata.evidence.map(\.date))
      evidence = metadata.evidence
      if let address, let found = AddressDates.evidence(address) { evidence.append(found) }
      evidence += ScriptDates.evidence(tree, page.regions, except: metadata.readScripts)
      evidence = (evidence + visible.evidence).read(order)
      elsewhere = visible.elsewhere.map { item in
        var item = item
        item.date = item.date.read(order)
        return item
      }
      if Wiki.isOne(tree) { evidence = evidence.map(Wiki.weighed) }
    }
  }
}
