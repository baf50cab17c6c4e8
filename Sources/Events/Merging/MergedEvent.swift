import Chronology
import DateResolution

/// One entry made of several that tell of the same event.
struct MergedEvent {
  private let members: [Event]
  /// Those that have a date, the finest first. The day of a report dates what it tells only where no telling does: "in
  /// November the council closed the pier" stays November, whenever that was reported.
  private let dated: [Dated]

  /// `members` are one or more.
  init(members: [Event]) {
    self.members = members
    let all = members.compactMap { member in member.date.map { Dated(member, $0) } }
    let told = all.filter { $0.event.basis != .document }
    dated = (told.isEmpty ? all : told).sorted(by: Dated.isFiner)
  }

  /// The entry, and what its tellings disagree on, if they do. It is not yet known by an id.
  func make() -> (event: Event, conflict: Conflict?) {
    let claims = rivalClaims()
    var lead = representative()
    lead.sources = Self.sources(
      lead.sources + members.flatMap(\.sources), explaining: claims == nil ? dated.first?.event.sources.first : nil)
    if let claims {
      (lead.date, lead.basis) = disputedDate(claims) ?? (lead.date, lead.basis)
    } else if let finest = dated.first {
      // Its basis goes with it.
      lead.date = finest.date
      lead.basis = finest.event.basis
      lead.weekday = finest.event.weekday
    }
    if let named = members.lazy.compactMap(\.namedEvent).first { lead.namedEvent = named }
    var names: [String] = []
    for name in lead.names + members.flatMap(\.names) where !names.contains(name) { names.append(name) }
    lead.names = names
    return (lead, claims.map { Conflict(event: "", claims: $0, explanation: Self.explain($0)) })
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

  /// A member with a date, and what is asked of that again and again.
  private struct Dated {
    let event: Event
    let date: HistoricalDate
    let order: HistoricalDate.OrderKey
    let first: Int
    let last: Int
    let width: Int

    init(_ event: Event, _ date: HistoricalDate) {
      self.event = event
      self.date = date
      order = date.orderKey
      first = date.earliest?.ordinal ?? .min
      last = date.latest?.ordinal ?? .max
      width = date.width ?? .max
    }

    static func isFiner(_ a: Dated, _ b: Dated) -> Bool {
      if (a.event.basis == .given) != (b.event.basis == .given) { return a.event.basis == .given }
      if a.width != b.width { return a.width < b.width }
      let (left, right) = (MergedEvent.weight(a.event.basis), MergedEvent.weight(b.event.basis))
      if left != right { return left > right }
      if a.order != b.order { return a.order < b.order }
      return EventMerger.contentOrder(a.event, b.event)
    }
  }

  /// Dates that contradict each other, with who claims them, best supported first; nil when all agree.
  private func rivalClaims() -> [Conflict.Claim]? {
    // Of dates that agree with each other, the last first day and the first last day are all that others can miss.
    var groups: [(members: [Dated], lastFirst: Int, firstLast: Int)] = []
    for member in dated {
      if let index = groups.firstIndex(where: { group in
        group.lastFirst <= member.last && member.first <= group.firstLast
      }) {
        groups[index].members.append(member)
        groups[index].lastFirst = max(groups[index].lastFirst, member.first)
        groups[index].firstLast = min(groups[index].firstLast, member.last)
      } else {
        groups.append(([member], member.first, member.last))
      }
    }
    guard groups.count > 1 else { return nil }
    return groups.map { (members: $0.members, support: Self.support($0.members)) }
      .sorted { $0.support > $1.support || $0.support == $1.support && $0.members[0].date < $1.members[0].date }
      .map { group in
        Conflict.Claim(date: group.members[0].date, documents: Self.documents(group.members).sorted())
      }
  }

  /// The better supported date; where none is, one of the rivals, which EDTF can say.
  private func disputedDate(_ claims: [Conflict.Claim]) -> (HistoricalDate?, Basis)? {
    if let given = members.first(where: { $0.basis == .given }) { return (given.date, .given) }
    let supporters = claims.map { claim in dated.filter { $0.date.isCompatible(with: claim.date) } }
    let support = supporters.map(Self.support)
    let tied = claims.indices.filter { support[$0] == support[0] }
    if tied.count == 1 { return supporters[0].first.map { ($0.date, $0.event.basis) } }
    return HistoricalDate.oneOf(tied.map { claims[$0].date }.sorted()).map { ($0, .inferred) }
  }

  /// How well a date is supported: by how many documents, and by what kind of evidence.
  private static func support(_ group: [Dated]) -> Int {
    let evidence = group.map { weight($0.event.basis) }.max() ?? 0
    return documents(group).count * 10 + evidence
  }

  /// Each once.
  private static func documents(_ group: [Dated]) -> Set<String> {
    var documents: Set<String> = []
    for member in group { for source in member.event.sources { documents.insert(source.document) } }
    return documents
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

  private static func explain(_ claims: [Conflict.Claim]) -> String {
    claims.map { claim in
      let names = claim.documents.joined(separator: ", ")
      return "\(names) \(claim.documents.count == 1 ? "says" : "say") \(claim.date.wording)"
    }.joined(separator: "; ")
  }

  // MARK: Words

  /// Whose words stand for all: a hand-written entry, then a telling that is an event of its own and not the mere
  /// mention of a name, then the one that says most in a headline's room.
  private func representative() -> Event {
    let ranks = members.map(rank)
    let best = members.indices.min { a, b in
      ranks[a] != ranks[b] ? ranks[a] > ranks[b] : EventMerger.contentOrder(members[a], members[b])
    }!
    return members[best]
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

  /// Every source once: the leading entry's first, then in content order. Of several that quote the same words stands the one
  /// that gave the entry its date, so that its derivation is shown.
  private static func sources(_ sources: [Event.Source], explaining dating: Event.Source? = nil) -> [Event.Source] {
    let dated = dating.map(Telling.init)
    var seen: Set<Telling> = []
    return sources.compactMap { source in
      let telling = Telling(source)
      guard seen.insert(telling).inserted else { return nil }
      return telling == dated ? dating : source
    }
  }

  private struct Telling: Hashable {
    let document: String
    let quote: String

    init(_ source: Event.Source) {
      document = source.document
      quote = source.quote
    }
  }
}
