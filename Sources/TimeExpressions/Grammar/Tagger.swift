/// Finds the time expressions of a text.
///
/// Cost: linear in the length of the text. Almost every token is unknown to the lexicon and is passed over at once; a
/// known one tries the few rules that can begin with it, each of which looks at a bounded number of tokens.
package struct Tagger: Sendable {
  let language: any Language
  let lexicon: Lexicon
  let program: Program

  init(language: any Language) {
    self.language = language
    var lexicon = language.lexicon()
    program = Program(rules: language.rules, lexicon: &lexicon)
    self.lexicon = lexicon
  }

  /// The English tagger; made once a process.
  package static let english = Tagger(language: English())

  /// All time expressions in order of their place, not overlapping.
  package func tag(_ text: String) -> [TimeExpression] {
    var text = text
    return text.withUTF8 { tag($0) }
  }

  package func tag(_ bytes: UnsafeBufferPointer<UInt8>) -> [TimeExpression] {
    var found: [TimeExpression] = []
    lexicon.withLookup { tag(bytes, with: $0, into: &found) }
    return found
  }

  /// What the words around the expressions of the text say of them; for as long as the text stands.
  package func surroundings(in text: UnsafeBufferPointer<UInt8>) -> any ExpressionSurroundings {
    language.surroundings(in: text)
  }

  /// What the sentences of the text tell beyond doubt; for as long as the text stands.
  package func evidence(in text: UnsafeBufferPointer<UInt8>) -> any SentenceEvidence { language.evidence(in: text) }

  /// What the language calls the parts of a document.
  package var documentWords: any DocumentWords { language.documentWords }

  private func tag(
    _ bytes: UnsafeBufferPointer<UInt8>, with lookup: Lexicon.Lookup, into found: inout [TimeExpression]
  ) {
    var tokenizer = Tokenizer(bytes, lexicon: lookup)
    var tokens: [Token] = []
    // A token a letter at the most.
    tokens.reserveCapacity(min(Tokenizer.longestStretch, bytes.count) + 16)
    var counter = PlaceCounter()
    while tokenizer.next(into: &tokens) {
      language.prepare(&tokens, lexicon, bytes)
      tokens.withUnsafeBufferPointer { tokens in
        let matches = scan(tokens, bytes)
        counter.number(matches, in: tokens) { raw, block, sentence in
          var expression = TimeExpression(
            range: Int(tokens[raw.tokens.lowerBound].start)..<Int(tokens[raw.tokens.upperBound - 1].end),
            rule: raw.rule, meaning: raw.meaning, tense: language.tense(around: raw.tokens, tokens, bytes),
            link: language.link(before: raw.tokens.lowerBound, tokens, bytes),
            parts: raw.parts.map { part in
              TimeExpression.Part(
                range: Int(tokens[part.tokens.lowerBound].start)..<Int(tokens[part.tokens.upperBound - 1].end),
                meaning: part.meaning)
            },
            block: block, sentence: sentence)
          let first = raw.tokens.lowerBound
          expression.startsSentence = (max(0, first - 2)...first).contains {
            tokens[$0].flags.contains(.sentenceStart)
          }
          if stands(inAddress: expression.range.lowerBound, bytes) { expression.meaning = .attribute(raw.meaning) }
          if expression.tense == .past, raw.meaning.isYearless {
            expression.isOfPastVerb = language.datesPastVerb(raw.tokens, tokens, bytes)
          }
          expression.isParenthetical = first > 0 && tokens[first - 1].classes.contains(.openParenthesis)
          found.append(expression)
        }
      }
    }
  }

  /// "https://example.org/2019/11/03/": what looks like a date in an address dates nothing in the text.
  private func stands(inAddress place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 8, !text[place - 1].isASCIISpace else { return false }
    var index = place - 1
    while index > max(2, place - Self.longestAddress), !text[index].isASCIISpace {
      let isSlashed = text[index] == 0x2F && text[index - 1] == 0x2F && text[index - 2] == 0x3A
      if isSlashed || text[index] == 0x2E && text[index - 1] | 0x20 == 0x77 && text[index - 2] | 0x20 == 0x77 {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Bytes.
  private static let longestAddress = 200

  /// An expression by the tokens of the present stretch.
  struct Raw {
    var tokens: Range<Int>
    var rule: String
    var meaning: Meaning
    var parts: [(tokens: Range<Int>, meaning: Meaning)] = []
  }

  private func scan(_ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Raw] {
    var found: [Raw] = []
    program.withIndex { heads in
      withMatcher(tokens) { matcher in
        var index = 0
        while index < tokens.count {
          let token = tokens[index]
          guard token.isKnown, let raw = best(at: index, token, heads, &matcher, bytes) else {
            index += 1
            continue
          }
          if case .pair(let first, let second) = raw.meaning, raw.parts.count == 2 {
            found.append(Raw(tokens: raw.parts[0].tokens, rule: raw.rule, meaning: first))
            found.append(Raw(tokens: raw.parts[1].tokens, rule: raw.rule, meaning: second))
          } else {
            found.append(raw)
          }
          index = raw.tokens.upperBound
        }
      }
    }
    return found.isEmpty ? found : language.compose(found, tokens, bytes)
  }

  /// A matcher over the program's flat tables, for as long as the body runs.
  private func withMatcher(_ tokens: UnsafeBufferPointer<Token>, _ body: (inout Matcher) -> Void) {
    program.instructions.withUnsafeBufferPointer { instructions in
      program.wordSets.withUnsafeBufferPointer { wordSets in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: Slot.capacity) { slots in
          withUnsafeTemporaryAllocation(of: (slot: Int32, token: Int32).self, capacity: Matcher.logCapacity) { log in
            slots.initialize(repeating: -1)
            var matcher = Matcher(
              instructions: instructions.baseAddress!, wordSets: wordSets.baseAddress!, tokens: tokens,
              slots: slots.baseAddress!, log: log.baseAddress!)
            body(&matcher)
          }
        }
      }
    }
  }

  /// The longest reading that begins at the token; of equal ones, the rule that stands first.
  @inline(__always)
  private func best(
    at index: Int, _ token: Token, _ heads: Program.Index, _ matcher: inout Matcher,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Raw? {
    let head = heads.head(of: token)
    var best: (raw: Raw, rule: UInt16)?
    let follower = matcher.follower(of: index)
    for place in head.pointee.free {
      read(heads.candidates[Int(place)], at: index, token, &matcher, bytes, &best)
    }
    // Most tokens are followed by what leads no rule on.
    guard !head.pointee.bound.isEmpty, matcher.allows(head.pointee.second, follower) else { return best?.raw }
    var rest = head.pointee.bound
    while true {
      let place = matcher.next(heads.candidates, rest, follower)
      guard place < rest.upperBound else { return best?.raw }
      read(heads.candidates[Int(place)], at: index, token, &matcher, bytes, &best)
      rest = place + 1..<rest.upperBound
    }
  }

  /// Puts the candidate's reading in the place of the best one if it is better.
  @inline(__always)
  private func read(
    _ candidate: Program.Candidate, at index: Int, _ token: Token, _ matcher: inout Matcher,
    _ bytes: UnsafeBufferPointer<UInt8>, _ best: inout (raw: Raw, rule: UInt16)?
  ) {
    guard token.word != 0 || !token.classes.isDisjoint(with: candidate.first) else { return }
    let end = matcher.run(Int(candidate.start), index)
    guard end > index else { return }
    if let best {
      let known = best.raw.tokens.upperBound
      guard end > known || end == known && candidate.rule < best.rule else { return }
    }
    let match = Match(tokens: matcher.tokens, text: bytes, slots: matcher.slots, start: index, end: end)
    let rule = program.rules[Int(candidate.rule)]
    guard let meaning = rule.meaning(match) else { return }
    var raw = Raw(tokens: index..<end, rule: rule.name, meaning: meaning)
    switch meaning {
    case .range(let first, let second), .pair(let first, let second):
      let until = Int(matcher.slots[Slot.until.rawValue])
      if until > index, until + 1 < end {
        raw.parts = [(index..<until, first), (until + 1..<end, second)]
      }
    default: break
    }
    best = (raw, candidate.rule)
  }
}

/// Numbers the blocks and sentences of a text across its stretches.
private struct PlaceCounter {
  var block = 0
  var sentence = 0

  mutating func number(
    _ found: [Tagger.Raw], in tokens: UnsafeBufferPointer<Token>, _ body: (Tagger.Raw, Int, Int) -> Void
  ) {
    var next = 0
    for raw in found {
      let behind = max(next, raw.tokens.lowerBound + 1)
      count(tokens[next..<behind])
      next = behind
      body(raw, block, sentence)
    }
    count(tokens[next...])
  }

  private mutating func count(_ tokens: Slice<UnsafeBufferPointer<Token>>) {
    for token in UnsafeBufferPointer(rebasing: tokens) {
      block += token.flags.contains(.newBlock) ? 1 : 0
      sentence += token.flags.contains(.sentenceStart) ? 1 : 0
    }
  }
}

extension Meaning {
  /// "in March", "late December", "in the winter": a part of some year, and no day of it.
  fileprivate var isYearless: Bool {
    guard case .date(let date) = core else { return false }
    return date.year == nil && (date.month != nil || date.season != nil)
  }
}
