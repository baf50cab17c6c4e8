import Chronology
import DateResolution

/// One entry made of several that tell of the same event.
struct MergedEvent {
  /// In content order, one or more.
  let members: [Event]

  /// The entry, and the dates that contradict each other, if any do.
  func make() -> (event: Event, rivals: [Conflict.Claim]?) {
    let claims = rivalClaims()
    var lead = representative()
    lead.sources = Self.sources(lead.sources + members.flatMap(\.sources))
    if let claims {
      (lead.date, lead.basis) = disputedDate(claims) ?? (lead.date, lead.basis)
    } else if let finest = finest() {
      lead.date = finest.date
      lead.basis = finest.basis
      lead.weekday = finest.weekday
    }
    if let named = members.lazy.compactMap(\.namedEvent).first { lead.namedEvent = named }
    var names: [String] = []
    for name in lead.names + members.flatMap(\.names) where !names.contains(name) { names.append(name) }
    lead.names = names
    return (lead, claims)
  }

  /// The entry of an event that nothing else tells of.
  static func alone(_ event: Event) -> Event {
    guard event.sources.count > 1 || event.names.count > 1 else { return event }
    var event = event
    event.sources = Self.sources(event.sources)
    var seen: Set<String> = []
    event.names.removeAll { !seen.insert($0).inserted }
    return event
  }

  // MARK: Dates

  /// Dates that contradict each other, with who claims them, best supported first; nil when all agree.
  private func rivalClaims() -> [Conflict.Claim]? {
    var groups: [[Event]] = []
    for member in members.sorted(by: Self.finerFirst) where member.date != nil {
      if let index = groups.firstIndex(where: { group in
        group.allSatisfy { $0.date!.isCompatible(with: member.date!) }
      }) {
        groups[index].append(member)
      } else {
        groups.append([member])
      }
    }
    guard groups.count > 1 else { return nil }
    return groups.sorted {
      Self.support($0) > Self.support($1) || (Self.support($0) == Self.support($1) && $0[0].date! < $1[0].date!)
    }
    .map { group in
      Conflict.Claim(date: group[0].date!, documents: Set(group.flatMap { $0.sources.map(\.document) }).sorted())
    }
  }

  /// The better supported date; where none is, one of the rivals, which EDTF can say.
  private func disputedDate(_ claims: [Conflict.Claim]) -> (HistoricalDate?, Basis)? {
    func support(_ claim: Conflict.Claim) -> Int {
      Self.support(members.filter { $0.date?.isCompatible(with: claim.date) ?? false })
    }
    if let given = members.first(where: { $0.basis == .given }) { return (given.date, .given) }
    let best = support(claims[0])
    let tied = claims.filter { support($0) == best }
    if tied.count == 1 {
      let winner = members.filter { $0.date?.isCompatible(with: claims[0].date) ?? false }.min(by: Self.finerFirst)
      return winner.map { ($0.date, $0.basis) }
    }
    return HistoricalDate.oneOf(tied.map(\.date).sorted()).map { ($0, .inferred) }
  }

  /// How well a date is supported: by how many documents, and by what kind of evidence.
  private static func support(_ group: [Event]) -> Int {
    let documents = Set(group.flatMap { $0.sources.map(\.document) }).count
    let evidence = group.map { weight($0.basis) }.max() ?? 0
    return documents * 10 + evidence
  }

  /// The finest of dates that agree; its basis goes with it.
  private func finest() -> Event? { members.filter { $0.date != nil }.min(by: Self.finerFirst) }

  private static func finerFirst(_ a: Event, _ b: Event) -> Bool {
    if (a.basis == .given) != (b.basis == .given) { return a.basis == .given }
    let left = a.date?.width ?? Int.max
    let right = b.date?.width ?? Int.max
    if left != right { return left < right }
    if weight(a.basis) != weight(b.basis) { return weight(a.basis) > weight(b.basis) }
    return EventMerger.contentOrder(a, b)
  }

  private static func weight(_ basis: Basis) -> Int {
    switch basis {
    case .given: 5
    // "27 September" in a report of that week is no worse than "27 September 1996" in a history.
    case .stated, .relative: 4
    case .namedEvent: 3
    case .inferred: 1
    case .document: 0
    }
  }

  static func explain(_ claims: [Conflict.Claim]) -> String {
    claims.map { claim in
      let names = claim.documents.joined(separator: ", ")
      return "\(names) \(claim.documents.count == 1 ? "says" : "say") \(claim.date.wording)"
    }.joined(separator: "; ")
  }

  // MARK: Words

  /// Whose words stand for all: a hand-written entry, then a telling that is an event of its own and not the mere
  /// mention of a name, then the one that says most in a headline's room.
  private func representative() -> Event {
    members.min { a, b in
      let left = rank(a)
      let right = rank(b)
      return left != right ? left > right : EventMerger.contentOrder(a, b)
    }!
  }

  private func rank(_ event: Event) -> Int {
    var rank = 0
    if event.basis == .given { rank += 1000 }
    if event.basis == .stated || event.basis == .relative { rank += 60 }
    if event.kind == .occurrence { rank += 40 }
    if event.kind == .statement { rank -= 20 }
    rank += min(event.names.count, 4) * 5
    let length = event.title.unicodeScalars.count
    rank += length > 120 || event.title.hasSuffix("…") ? 0 : min(length, 90) / 5
    return rank
  }

  /// Every source once: the leading entry's first, then in content order.
  private static func sources(_ sources: [Event.Source]) -> [Event.Source] {
    var seen: Set<[String]> = []
    return sources.filter { seen.insert([$0.document, $0.quote]).inserted }
  }
}
