import Chronology

/// What a text's way of naming people by their offices tells of its own day.
struct OfficeEvidence {
  let mentions: [OfficeMention]

  /// Nobody is a former president before he has been one: not before the end of a first term.
  func lowerBounds() -> [DateEvidence] {
    mentions.compactMap { mention in
      guard mention.standing == .former,
        let (holder, end) = mention.holders.compactMap({ holder in holder.terms[0].latest.map { (holder, $0) } })
          .min(by: { $0.1 < $1.1 })
      else { return nil }
      return DateEvidence(
        leaves: .from(end),
        reason: "it calls \(holder.person) a former holder of an office (\(holder.office)), so not before "
          + HistoricalDate.day(end).wording)
    }
  }

  /// Whoever a news text calls president, without "former" or "then", is in office. Where it calls two people so, it
  /// looks back on the one who came first: nobody is called president before his time. Whoever is leaving may have left
  /// in the days before. The newest office comes first.
  ///
  /// - Parameter earliest: the first day that other evidence leaves; a text whose dates lie after the last term speaks
  ///   of a president that was.
  func incumbents(after earliest: Day?) -> [DateEvidence] {
    let leaving = Set(mentions.lazy.filter(\.isLeaving).flatMap { $0.holders.map(\.person) })
    let incumbents = Self.distinct(
      mentions.lazy.filter { $0.standing == .incumbent && !$0.besideYear }.map(\.holders))
    return groups(of: incumbents).compactMap { group -> (first: Int, evidence: DateEvidence)? in
      var ranges: [ClosedRange<Int>] = []
      var named: [String] = []
      for holders in group {
        let others = group.filter { !Self.areOne($0, holders) }.compactMap {
          $0.flatMap(\.terms).compactMap(\.earliest).min()
        }
        let left = Self.ranges(of: holders).filter { term in !others.contains { $0.ordinal >= term.upperBound } }
        if !left.isEmpty { named += holders.map(Self.wording) }
        let hasLeft = holders.contains { leaving.contains($0.person) }
        ranges += hasLeft ? left.map { $0.lowerBound...DayRanges.future } : left
      }
      guard let first = ranges.map(\.lowerBound).max(), let last = ranges.map(\.upperBound).max(),
        earliest.map({ $0.ordinal <= last }) ?? true
      else { return nil }
      return (
        first,
        DateEvidence(
          leaves: DayRanges(ranges), reason: "it speaks of \(named.joined(separator: " or ")) as in office")
      )
    }.sorted { $0.first > $1.first }.map(\.evidence)
  }

  /// Mentions of successors in one office, together; by the place of the first.
  private func groups(of mentions: [[OfficeTerm]]) -> [[[OfficeTerm]]] {
    var groups: [[[OfficeTerm]]] = []
    for mention in mentions {
      let place = groups.firstIndex { group in
        group.contains { other in
          mention.contains { holder in other.contains { $0.office == holder.office } }
        }
      }
      if let place { groups[place].append(mention) } else { groups.append([mention]) }
    }
    return groups
  }

  private static func distinct(_ mentions: some Sequence<[OfficeTerm]>) -> [[OfficeTerm]] {
    var seen: Set<[OfficeTerm]> = []
    return mentions.filter { seen.insert($0).inserted }
  }

  /// Whether both can mean one person: "President Bush" and "President George W. Bush".
  private static func areOne(_ left: [OfficeTerm], _ right: [OfficeTerm]) -> Bool {
    left.contains { holder in right.contains { $0.person == holder.person } }
  }

  private static func ranges(of holders: [OfficeTerm]) -> [ClosedRange<Int>] {
    holders.flatMap(\.terms).compactMap { term in
      term.earliest.map { $0.ordinal...(term.latest?.ordinal ?? DayRanges.future) }
    }
  }

  private static func wording(of holder: OfficeTerm) -> String {
    "\(holder.person) (\(holder.office), \(holder.terms.map(\.wording).joined(separator: " and ")))"
  }
}
