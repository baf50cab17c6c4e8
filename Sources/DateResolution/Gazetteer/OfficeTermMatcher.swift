import Chronology

/// Finds the places of a text that call a person by an office: "U.S. President Donald Trump", "Hamid Karzai, the Afghan
/// president", "the Trump administration". They bound the time at which the text was written.
///
/// A pure function of the text, O(bytes of the sentences).
package struct OfficeTermMatcher: Sendable {
  private let index: OfficeTermIndex

  package init(_ gazetteer: NamedEventGazetteer = .builtIn) { index = gazetteer.officeIndex }

  /// The mentions in order of their place.
  ///
  /// - Parameter sentences: UTF-8 byte ranges of the text's sentences, in order.
  package func mentions(in text: String, sentences: [Range<Int>]) -> [OfficeMention] {
    var scanner = GazetteerScanner()
    var hits: [PhraseIndex.Hit] = []
    var mentions: [OfficeMention] = []
    var text = text
    return text.withUTF8 { bytes in
      for sentence in sentences {
        scanner.scan(bytes, sentence.clamped(to: 0..<bytes.count), with: index.phrases.vocabulary)
        hits.removeAll(keepingCapacity: true)
        index.phrases.find(in: scanner, into: &hits)
        guard hits.contains(where: { names($0) }) else { continue }
        let guards = MentionGuards(words: index.guards, tokens: scanner.tokens, text: bytes)
        mentions += SentenceReading(index, hits, guards).mentions()
      }
      return mentions
    }
  }

  /// Whether a phrase is the name of somebody who held an office.
  private func names(_ hit: PhraseIndex.Hit) -> Bool {
    var found = false
    index.uses.forEach(of: hit.phrase) { if case .holder = $0 { found = true } }
    return found
  }

  /// The titles, names and qualifiers of one sentence.
  private struct SentenceReading {
    let index: OfficeTermIndex
    let guards: MentionGuards
    var titles: [(office: Int32, tokens: Range<Int>)] = []
    var following: [(office: Int32, tokens: Range<Int>)] = []
    var names: [(tokens: Range<Int>, holders: [Int32])] = []
    var qualifiers: [Int: OfficeTermIndex.Qualifier] = [:]

    init(_ index: OfficeTermIndex, _ hits: [PhraseIndex.Hit], _ guards: MentionGuards) {
      self.index = index
      self.guards = guards
      for hit in hits {
        var holders: [Int32] = []
        for use in index.uses[hit.phrase] {
          switch use {
          case .title(let office): titles.append((office, hit.tokens))
          case .following(let office): following.append((office, hit.tokens))
          case .holder(let holder): holders.append(holder)
          case .qualifier(let qualifier): qualifiers[hit.tokens.lowerBound] = qualifier
          }
        }
        if !holders.isEmpty { names.append((hit.tokens, holders)) }
      }
    }

    func mentions() -> [OfficeMention] {
      var found: [OfficeMention] = []
      var end = 0
      for name in names.sorted(by: { ($0.tokens.lowerBound, $1.tokens.count) < ($1.tokens.lowerBound, $0.tokens.count) }
      )
      where name.tokens.lowerBound >= end {
        guard let (title, offices, elect) = title(of: name) else { continue }
        let holders = name.holders.filter { offices.contains(index.holders[Int($0)].office) }
        end = name.tokens.upperBound
        guard let standing = standing(before: title.lowerBound, elect: elect) else { continue }
        if isRemembered(at: min(title.lowerBound, name.tokens.lowerBound)) { continue }
        // "a former Clinton administration adviser": it is the adviser who is a former one.
        if standing == .former, title.lowerBound == name.tokens.upperBound { continue }
        let place = min(title.lowerBound, name.tokens.lowerBound)..<max(title.upperBound, name.tokens.upperBound)
        found.append(
          OfficeMention(
            holders: holders.compactMap { index.term($0) }, range: guards.bytes(of: place), standing: standing,
            besideYear: !guards.years.isEmpty || looksBack, isLeaving: isLeaving(at: place)))
      }
      return found
    }

    private var looksBack: Bool {
      qualifiers.values.contains { if case .lookingBack = $0 { true } else { false } }
    }

    /// "the biography of President Truman", "a film about President Nixon": right before the place, but for small words.
    private func isRemembered(at place: Int) -> Bool {
      var before = place - 1
      while before >= max(0, place - 4), tokens(before).capitals == .none || qualifiers[before] != nil {
        if case .remembrance? = qualifiers[before] { return true }
        guard tokens(before + 1).gap == .space else { return false }
        before -= 1
      }
      return false
    }

    private func tokens(_ place: Int) -> GazetteerToken { guards.tokens[place] }

    /// "the resignation of Chancellor Lawson", "President Ben Ali has fled".
    private func isLeaving(at place: Range<Int>) -> Bool {
      let near = max(0, place.lowerBound - 4)..<min(guards.tokens.count, place.upperBound + 4)
      return near.contains { if case .leaving? = qualifiers[$0] { true } else { false } }
    }

    /// The longest title that belongs to a holder of the name and stands beside it, with the offices it can mean.
    private func title(
      of name: (tokens: Range<Int>, holders: [Int32])
    ) -> (tokens: Range<Int>, offices: Set<Int32>, elect: Bool)? {
      let offices = Set(name.holders.map { index.holders[Int($0)].office })
      var best: (tokens: Range<Int>, offices: Set<Int32>, elect: Bool)?
      func offer(_ tokens: Range<Int>, _ office: Int32, elect: Bool) {
        if let held = best, held.tokens == tokens {
          best?.offices.insert(office)
        } else if tokens.count > best?.tokens.count ?? 0 {
          best = (tokens, [office], elect)
        }
      }
      for title in titles where offices.contains(title.office) {
        if let elect = leads(title.tokens, to: name.tokens) { offer(title.tokens, title.office, elect: elect) }
        if follows(title.tokens, name.tokens) { offer(title.tokens, title.office, elect: false) }
      }
      for word in following where offices.contains(word.office) && word.tokens.lowerBound == name.tokens.upperBound {
        if guards.tokens[word.tokens.lowerBound].gap == .space { offer(word.tokens, word.office, elect: false) }
      }
      return best
    }

    /// "President Trump", "the president of Afghanistan, Ashraf Ghani", "the commander of the force, Lt. Gen. Ann Lee",
    /// "President-elect Joe Biden": nil when the title does not lead to the name, else whether it is that of one elected.
    private func leads(_ title: Range<Int>, to name: Range<Int>) -> Bool? {
      var start = name.lowerBound
      while start > title.upperBound, case .rank? = qualifiers[start - 1], guards.tokens[start].gap == .space {
        start -= 1
      }
      let gap = guards.tokens[start].gap
      if title.upperBound == start {
        return gap == .space || (gap == .comma && title.count > 1) ? false : nil
      }
      guard title.upperBound + 1 == start, gap == .space, case .elect? = qualifiers[title.upperBound] else {
        return nil
      }
      return true
    }

    /// "Hamid Karzai, the Afghan president": a title of two words or more, behind a comma.
    private func follows(_ title: Range<Int>, _ name: Range<Int>) -> Bool {
      guard title.count > 1, title.lowerBound >= name.upperBound, title.lowerBound <= name.upperBound + 1,
        guards.tokens[name.upperBound].gap == .comma
      else { return false }
      return title.lowerBound == name.upperBound
        || guards.words.roles(of: guards.tokens[name.upperBound]).contains(.definite)
    }

    /// "vice - president", as some archives write it.
    private func isSpacedHyphen(before title: Int) -> Bool {
      guards.text[Int(tokens(title - 1).end)..<Int(tokens(title).start)].elementsEqual(" - ".utf8)
    }

    /// What the one or two words before the title make of it; nil when it tells nothing of the time of writing.
    private func standing(before title: Int, elect: Bool) -> OfficeMention.Standing? {
      for place in stride(from: title - 1, through: max(0, title - 2), by: -1) where place >= 0 {
        let gap = guards.tokens[place + 1].gap
        if case .silent? = qualifiers[place], place == title - 1, isSpacedHyphen(before: title) { return nil }
        guard gap == .space || gap == .hyphen else { break }
        switch qualifiers[place] {
        // "his former rival, Secretary of State Hillary Clinton": of two words only a name can stand between.
        case .former? where place == title - 1 || guards.tokens[title - 1].capitals != .none: return .former
        case .silent?: return nil
        default: continue
        }
      }
      return elect ? .elect : .incumbent
    }
  }
}
