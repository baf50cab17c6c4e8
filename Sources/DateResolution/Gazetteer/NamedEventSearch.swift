import Chronology

/// The search of one document for named events: sentence by sentence it collects candidates, and when all has been
/// read it keeps those that the whole document bears out.
struct NamedEventSearch {
  private let index: NamedEventIndex
  private var scanner: GazetteerScanner
  private var hits: [PhraseIndex.Hit] = []
  /// Phrases that the document holds, by number: the context of guarded names.
  private var seen: [Bool]
  private var progress: [PatternProgress]
  private var candidates: [Candidate] = []

  init(_ index: NamedEventIndex) {
    self.index = index
    scanner = GazetteerScanner(vocabulary: index.phrases.vocabulary)
    seen = Array(repeating: false, count: index.phrases.count)
    progress = Array(repeating: PatternProgress(), count: index.patterns.count)
  }

  /// A mention that still has to be weighed against the whole document.
  private struct Candidate {
    var entry: Int32
    var range: Range<Int>
    var match: NamedEventMention.Match
    var anniversary: NamedEventMention.Anniversary?
    /// A year beside the name has decided already.
    var confirmed = false
  }

  /// Which groups of a pattern a sentence has shown so far, and where each was last.
  private struct PatternProgress {
    var seen = 0
    var places: [Range<Int>] = []
    var best: Range<Int>?
  }

  private struct NameHit {
    var entry: Int32
    var tokens: Range<Int>
    var guarded: Bool
  }

  mutating func readContext(_ text: UnsafeBufferPointer<UInt8>) {
    find(text, 0..<text.count)
    for hit in hits { seen[Int(hit.phrase)] = true }
  }

  private mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>) {
    scanner.scan(text, sentence)
    hits.removeAll(keepingCapacity: true)
    index.phrases.find(in: scanner, into: &hits)
  }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>) {
    find(text, sentence)
    if hits.isEmpty { return }
    var names: [NameHit] = []
    var barred: [Int32] = []
    var touched: [Int32] = []
    for hit in hits {
      seen[Int(hit.phrase)] = true
      for use in index.uses(of: hit.phrase) {
        switch use {
        case .name(let entry): names.append(NameHit(entry: entry, tokens: hit.tokens, guarded: false))
        case .guardedName(let entry): names.append(NameHit(entry: entry, tokens: hit.tokens, guarded: true))
        case .unless(let entry): barred.append(entry)
        case .group(let pattern, let number): advance(pattern, number, hit.tokens, &touched)
        case .context: break
        }
      }
    }
    let patterns = touched.compactMap { pattern -> NameHit? in
      defer { progress[Int(pattern)] = PatternProgress() }
      return progress[Int(pattern)].best.map {
        NameHit(entry: index.patterns[Int(pattern)].entry, tokens: $0, guarded: false)
      }
    }
    guard !names.isEmpty || !patterns.isEmpty else { return }
    names = Self.longest(names.filter { !barred.contains($0.entry) })
    let guards = MentionGuards(words: index.guards, tokens: scanner.tokens, text: text)
    weigh(names, guards)
    weigh(patterns: patterns.filter { !barred.contains($0.entry) }, names: names, guards)
  }

  private mutating func advance(_ pattern: Int32, _ number: Int, _ place: Range<Int>, _ touched: inout [Int32]) {
    let groups = index.patterns[Int(pattern)].groups
    if progress[Int(pattern)].places.isEmpty {
      progress[Int(pattern)].places = Array(repeating: 0..<0, count: groups)
      touched.append(pattern)
    }
    progress[Int(pattern)].places[number] = place
    progress[Int(pattern)].seen |= 1 << number
    guard progress[Int(pattern)].seen == 1 << groups - 1 else { return }
    let places = progress[Int(pattern)].places
    let hull = places.map(\.lowerBound).min()!..<places.map(\.upperBound).max()!
    guard hull.count <= NamedEventMatcher.reach, hull.count < progress[Int(pattern)].best?.count ?? .max else { return }
    progress[Int(pattern)].best = hull
  }

  /// The longest name at each place, from the left; several entries may share a guarded name.
  private static func longest(_ names: [NameHit]) -> [NameHit] {
    let ordered = names.sorted {
      ($0.tokens.lowerBound, $1.tokens.count, $0.entry) < ($1.tokens.lowerBound, $0.tokens.count, $1.entry)
    }
    var kept: [NameHit] = []
    for name in ordered {
      guard let last = kept.last, last.tokens.overlaps(name.tokens) else {
        kept.append(name)
        continue
      }
      if last.tokens == name.tokens { kept.append(name) }
    }
    return kept
  }

  private mutating func weigh(_ names: [NameHit], _ guards: MentionGuards) {
    let places = names.map(\.tokens)
    for name in names where !guards.meansSomethingElse(name.tokens) {
      let date = index.entries[Int(name.entry)].event.date
      guard !guards.contradicts(date, name.tokens, others: places) else { continue }
      candidates.append(
        Candidate(
          entry: name.entry, range: guards.bytes(of: name.tokens), match: name.guarded ? .guardedName : .name,
          anniversary: guards.anniversary(name.tokens), confirmed: guards.confirms(date, name.tokens)))
    }
  }

  /// Patterns give way to names; of two that overlap the one whose words stand closer together counts.
  private mutating func weigh(patterns: [NameHit], names: [NameHit], _ guards: MentionGuards) {
    if patterns.isEmpty || guards.isHypothetical { return }
    var taken = names.map(\.tokens)
    for pattern in patterns.sorted(by: { ($0.tokens.count, $0.entry) < ($1.tokens.count, $1.entry) }) {
      guard !taken.contains(where: { $0.overlaps(pattern.tokens) }), !guards.meansSomethingElse(pattern.tokens),
        !guards.contradicts(index.entries[Int(pattern.entry)].event.date, pattern.tokens, others: names.map(\.tokens))
      else { continue }
      taken.append(pattern.tokens)
      candidates.append(
        Candidate(
          entry: pattern.entry, range: guards.bytes(of: pattern.tokens), match: .words,
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
    var mentions: [NamedEventMention] = []
    var place = 0
    while place < fit.count {
      var same = fit[place...].prefix { $0.range == fit[place].range }
      place += same.count
      if same.contains(where: \.confirmed) { same = ArraySlice(same.filter(\.confirmed)) }
      guard same.count == 1, let only = same.first else { continue }
      mentions.append(
        NamedEventMention(
          event: index.entries[Int(only.entry)].event, range: only.range, matchedBy: only.match,
          anniversary: only.anniversary))
    }
    return mentions
  }
}
