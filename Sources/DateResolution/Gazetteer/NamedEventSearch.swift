import Chronology

/// The search of one document for named events: sentence by sentence it collects candidates, and when all has been
/// read it keeps those that the whole document bears out.
struct NamedEventSearch {
  private let index: NamedEventIndex
  private var scanner = GazetteerScanner()
  private var hits: [PhraseIndex.Hit] = []
  /// Phrases that the document holds, by number: the context of guarded names.
  private var seen: [Bool]
  private var candidates: [Candidate] = []
  /// The events made so far; nil for faulty ones.
  private var events: [Int32: NamedEvent?] = [:]

  init(_ index: NamedEventIndex) {
    self.index = index
    seen = Array(repeating: false, count: index.phrases.count)
  }

  /// A mention that still has to be weighed against the whole document.
  private struct Candidate {
    var entry: Int32
    var event: NamedEvent
    var range: Range<Int>
    var match: NamedEventMention.Match
    var anniversary: NamedEventMention.Anniversary?
    /// A year beside the name has decided already.
    var confirmed = false
    var calamity: Calamity?
  }

  private struct NameHit {
    var entry: Int32
    var tokens: Range<Int>
    var guarded: Bool
    /// How near the words are to what the file says: a name that is written so counts before another way of putting one.
    var rank = Rank.written
    var isInterrupted = false
  }

  private enum Rank: Int { case written, variant, bare }

  private mutating func event(_ entry: Int32) -> NamedEvent? {
    if let known = events[entry] { return known }
    let made = index.event(entry)
    events[entry] = .some(made)
    return made
  }

  private mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>) {
    scanner.scan(text, sentence, with: index.phrases.vocabulary)
    hits.removeAll(keepingCapacity: true)
    index.phrases.find(in: scanner, into: &hits)
    for hit in hits where !hit.isInterrupted { seen[Int(hit.phrase)] = true }
  }

  /// Words that surround the document's text and count as context only.
  mutating func readContext(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) { find(text, range) }

  /// Whether what has been read so far names something that the rest of the document has to bear out.
  var needsContext: Bool { candidates.contains { $0.match == .guardedName && !$0.confirmed } }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>) {
    find(text, sentence)
    var names: [NameHit] = []
    var anchored: [Int32] = []
    for hit in hits {
      index.uses.forEach(of: hit.phrase) { use in
        switch use {
        case .name(let entry):
          names.append(
            NameHit(entry: entry, tokens: hit.tokens, guarded: false, isInterrupted: hit.isInterrupted))
        case .guardedName(let entry):
          names.append(NameHit(entry: entry, tokens: hit.tokens, guarded: true, isInterrupted: hit.isInterrupted))
        case .variant(let entry, let isGuarded):
          names.append(
            NameHit(
              entry: entry, tokens: hit.tokens, guarded: isGuarded, rank: .variant, isInterrupted: hit.isInterrupted))
        case .bare(let entry, let lead):
          if !hit.isInterrupted {
            names.append(
              NameHit(entry: entry, tokens: hit.tokens.dropFirst(Int(lead)), guarded: false, rank: .bare))
          }
        case .anchor(let pattern): anchored.append(pattern)
        case .group, .unless, .context: break
        }
      }
    }
    let told = anchored.isEmpty ? [] : patterns(anchored)
    guard !names.isEmpty || !told.isEmpty else { return }
    let barred = barredEntries()
    // A name that is ruled out still stands there: no other is made of its words.
    names = Self.longest(names).filter { !barred.contains($0.entry) }
    let guards = MentionGuards(words: index.guards, tokens: scanner.tokens, text: text)
    weigh(names, guards)
    weigh(patterns: told.filter { !barred.contains($0.entry) }, names: names, guards)
  }

  private func barredEntries() -> [Int32] {
    var barred: [Int32] = []
    for hit in hits where !hit.isInterrupted {
      index.uses.forEach(of: hit.phrase) { if case .unless(let entry) = $0 { barred.append(entry) } }
    }
    return barred
  }

  // MARK: Patterns

  /// The patterns, out of those whose anchor the sentence holds, that it holds all groups of within reach.
  private func patterns(_ anchored: [Int32]) -> [NameHit] {
    let wanted = Set(anchored)
    var places: [Int32: [(group: Int32, tokens: Range<Int>)]] = [:]
    for hit in hits where !hit.isInterrupted {
      index.uses.forEach(of: hit.phrase) { use in
        if case .group(let pattern, let number) = use, wanted.contains(pattern) {
          places[pattern, default: []].append((number, hit.tokens))
        }
      }
    }
    return places.keys.sorted().compactMap { pattern in
      let groups = index.patterns[Int(pattern)].groups.count
      return Self.closest(places[pattern]!, groups: groups).map {
        NameHit(entry: index.patterns[Int(pattern)].entry, tokens: $0, guarded: false)
      }
    }
  }

  /// The shortest stretch that holds a phrase of every group, from the phrases in order of their place; nil when there
  /// is none within reach.
  private static func closest(_ places: [(group: Int32, tokens: Range<Int>)], groups: Int) -> Range<Int>? {
    var latest = [Range<Int>?](repeating: nil, count: groups)
    var best: Range<Int>?
    for place in places {
      latest[Int(place.group)] = place.tokens
      let known = latest.compactMap(\.self)
      guard known.count == groups else { continue }
      let hull = known.map(\.lowerBound).min()!..<known.map(\.upperBound).max()!
      if hull.count <= NamedEventMatcher.reach, hull.count < best?.count ?? .max { best = hull }
    }
    return best
  }

  // MARK: Weighing

  /// The longest name at each place, from the left; several entries may share a guarded name. Of names under the same
  /// words those count that are written so in a file; other ways of putting two events' names decide for neither.
  private static func longest(_ names: [NameHit]) -> [NameHit] {
    let ordered = names.sorted {
      ($0.tokens.lowerBound, $1.tokens.count, $0.rank.rawValue, $0.entry, $0.guarded ? 1 : 0)
        < ($1.tokens.lowerBound, $0.tokens.count, $1.rank.rawValue, $1.entry, $1.guarded ? 1 : 0)
    }
    var kept: [NameHit] = []
    for name in ordered {
      guard let last = kept.last, last.tokens.overlaps(name.tokens) else {
        kept.append(name)
        continue
      }
      // Another entry under the same words; an entry may have the same words in two spellings.
      if last.tokens == name.tokens, last.entry != name.entry, last.rank == name.rank { kept.append(name) }
    }
    return kept
  }

  private mutating func weigh(_ names: [NameHit], _ guards: MentionGuards) {
    let places = names.map(\.tokens)
    for name in names where !guards.meansSomethingElse(name.tokens) && !guards.isOfAnother(name.tokens) {
      if name.rank == .bare, !guards.endsPhrase(name.tokens) { continue }
      if name.guarded, guards.isEndOfAnother(name.tokens) { continue }
      guard let event = event(name.entry),
        !guards.contradicts(
          event.date, name.tokens, isName: true, isInterrupted: name.isInterrupted, isSure: !name.guarded,
          others: places)
      else {
        continue
      }
      let circumstances = Circumstances(
        name.tokens, guards, date: event.date, known: index.knowledge(of: name.entry))
      if circumstances?.tellOfAnother ?? false { continue }
      candidates.append(
        Candidate(
          entry: name.entry, event: event, range: guards.bytes(of: name.tokens),
          match: name.guarded ? .guardedName : .name, anniversary: guards.anniversary(name.tokens),
          confirmed: guards.confirms(event.date, name.tokens), calamity: Calamity(name.tokens, guards)))
    }
  }

  /// Patterns give way to names; of two that overlap the one whose words stand closer together counts.
  private mutating func weigh(patterns: [NameHit], names: [NameHit], _ guards: MentionGuards) {
    if patterns.isEmpty || guards.isHypothetical { return }
    var taken = names.map(\.tokens)
    for pattern in patterns.sorted(by: { ($0.tokens.count, $0.entry) < ($1.tokens.count, $1.entry) }) {
      guard !taken.contains(where: { $0.overlaps(pattern.tokens) }), !guards.meansSomethingElse(pattern.tokens),
        let event = event(pattern.entry),
        !guards.contradicts(event.date, pattern.tokens, isName: false, others: names.map(\.tokens))
      else { continue }
      taken.append(pattern.tokens)
      candidates.append(
        Candidate(
          entry: pattern.entry, event: event, range: guards.bytes(of: pattern.tokens), match: .words,
          anniversary: guards.anniversary(pattern.tokens)))
    }
  }

  /// What is left once the whole document has been read: guarded names need their context, and a name that still fits
  /// several events decides for none.
  func mentions() -> [NamedEventMention] {
    var fit = candidates.filter { candidate in
      candidate.match != .guardedName || candidate.confirmed
        || index.entries[Int(candidate.entry)].context.contains { seen[Int($0)] }
    }
    fit.sort { ($0.range.lowerBound, $0.entry) < ($1.range.lowerBound, $1.entry) }
    // "The Texas City disaster" where the text speaks of the Texas City refinery explosion.
    let calamities = fit.compactMap { candidate in candidate.calamity.map { (candidate.event.date, $0) } }
    fit.removeAll { candidate in
      guard let calamity = candidate.calamity, !candidate.confirmed else { return false }
      return calamities.contains { date, other in
        other.isCloser(than: calamity) && !date.isCompatible(with: candidate.event.date)
      }
    }
    var mentions: [NamedEventMention] = []
    var place = 0
    while place < fit.count {
      var same = fit[place...].prefix { $0.range == fit[place].range }
      place += same.count
      if same.contains(where: \.confirmed) { same = ArraySlice(same.filter(\.confirmed)) }
      guard same.count == 1, let only = same.first else { continue }
      mentions.append(
        NamedEventMention(
          event: only.event, range: only.range, matchedBy: only.match, anniversary: only.anniversary))
    }
    return mentions
  }
}
