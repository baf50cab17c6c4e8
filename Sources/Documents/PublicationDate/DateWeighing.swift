import Chronology

/// Weighs all evidence together: every kind of place has a say, none has the last word.
struct DateWeighing {
  struct Verdict {
    var day: Day
    var score: Double
    var reasons: [String]
    /// Minutes after midnight where all that speaks for the day are instants in UTC.
    var instant: Int?
  }

  /// The day with the most weight behind it; earlier days, and days found earlier in the page, win ties.
  static func verdict(_ evidence: [DateEvidence]) -> Verdict? {
    var best: [Day: [DateEvidence.Source: DateEvidence]] = [:]
    for item in evidence {
      guard let day = item.date.calendarDay else { continue }
      if let known = best[day]?[item.source], known.weight >= item.weight { continue }
      best[day, default: [:]][item.source] = item
    }
    lendInstants(&best)
    guard let verdict = heaviest(best) else { return nil }
    return ShownDate.instead(of: verdict.day, best) ?? verdict
  }

  private static func heaviest(_ best: [Day: [DateEvidence.Source: DateEvidence]]) -> Verdict? {
    var winner: (verdict: Verdict, place: Int)?
    for day in best.keys.sorted() {
      let items = (best[day] ?? [:]).values.sorted { ($0.weight, $1.source.rawValue) > ($1.weight, $0.source.rawValue) }
      let score = score(items)
      let place = items.map(\.place).min() ?? 0
      if let current = winner {
        if score < current.verdict.score || score == current.verdict.score && place >= current.place { continue }
      }
      let instant = items.allSatisfy(\.isInstant) ? items.first?.date.minutes : nil
      winner = (Verdict(day: day, score: score, reasons: items.map(\.reason), instant: instant), place)
    }
    return winner?.verdict
  }

  /// The strongest place counts in full and what agrees with it half, but places that one program filled from one field
  /// are one witness: JSON-LD, meta elements and scripts agree in what is wrong as well.
  private static func score(_ items: [DateEvidence]) -> Double {
    var score = 0.0
    var hasMetadata = false
    for (index, item) in items.enumerated() {
      if item.source.isMetadata {
        score += hasMetadata ? 0.5 : index == 0 ? item.weight : item.weight / 2
        hasMetadata = true
      } else {
        score += index == 0 ? item.weight : item.weight / 2
      }
    }
    return score
  }

  /// An instant in UTC near midnight and a local date a day apart are one and the same: the reader's day gets its weight.
  private static func lendInstants(_ best: inout [Day: [DateEvidence.Source: DateEvidence]]) {
    for (day, items) in best.sorted(by: { $0.key < $1.key }) {
      for instant in items.values where instant.isInstant {
        let minutes = instant.date.minutes ?? 0
        // No zone is more than 14 hours ahead of UTC or 12 behind it.
        for (other, possible) in [(day + 1, minutes >= 600), (day - 1, minutes < 720)] where possible {
          guard let neighbours = best[other] else { continue }
          let isLocal = neighbours.values.contains {
            !$0.isInstant && ($0.source == .visible || $0.source == .address || $0.source == .markedTime)
              && $0.weight >= 3
          }
          let ownLocal = items.values.contains { !$0.isInstant && $0.source == .visible && $0.weight >= 3 }
          guard isLocal, !ownLocal else { continue }
          if neighbours[instant.source]?.weight ?? 0 < instant.weight {
            best[other]?[instant.source] = instant
          }
        }
      }
    }
  }
}

/// Pages that keep the day of their first publication to their metadata and show their readers a later one.
enum ShownDate {
  /// So many days after its first publication a text that gives only the day of its revision is a new edition: what it says
  /// is said as of that day.
  static let newEdition = 90

  /// The one day that the page shows, where nothing that a reader sees names `day` and the page's own data say that it was
  /// changed on the day shown, or where it is shown as that of a change months later.
  static func instead(
    of day: Day, _ evidence: [Day: [DateEvidence.Source: DateEvidence]]
  ) -> DateWeighing.Verdict? {
    let hidden = [DateEvidence.Source.structuredData, .meta, .microdata, .script, .modified]
    for near in [day - 1, day, day + 1] {
      guard (evidence[near] ?? [:]).keys.allSatisfy(hidden.contains) else { return nil }
    }
    let shown = evidence.filter { $0.value.values.contains { $0.isShown && $0.weight >= 2.5 } }
    guard shown.count == 1, let (other, items) = shown.first, other > day + 1 else { return nil }
    let isPlain = items[.visible]?.isShown ?? false
    // Weak ones are those of other articles on the page.
    let isChange = [other - 1, other, other + 1].contains { evidence[$0]?[.modified]?.weight ?? 0 >= 2 }
    guard isPlain ? isChange : other - day >= newEdition else { return nil }
    let reasons = items.values.filter(\.isShown).map(\.reason).sorted()
    return DateWeighing.Verdict(
      day: other, score: 6,
      reasons: reasons + ["the only date that the page shows; first published \(HistoricalDate.day(day).edtf)"])
  }
}
