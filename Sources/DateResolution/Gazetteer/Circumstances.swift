import Chronology

/// What a clause adds to somebody's fate, held against what is known of the event: "Kennedy was shot in Dallas" is the
/// famous day, "Kennedy was shot in the leg by his cousin" is another Kennedy's.
///
/// Some additions speak for another bearer of the name whoever it was: a limb, a relative who did it, a lesser office, bail,
/// another month. Places, doers and ages decide only where the gazetteer knows them all (`fits`).
struct Circumstances {
  let guards: MentionGuards
  let known: EventKnowledge
  let date: HistoricalDate
  let name: Range<Int>
  let fate: CircumstanceVocabulary.Roles

  /// Nil where the name is of nobody's fate.
  init?(
    _ name: Range<Int>, _ guards: MentionGuards, date: HistoricalDate, known: @autoclosure () -> EventKnowledge
  ) {
    fate = name.reduce(into: CircumstanceVocabulary.Roles()) {
      $0.formUnion(guards.words.circumstances.roles(of: guards.tokens[$1]))
    }.intersection(.fates)
    if fate.isEmpty { return nil }
    self.guards = guards
    self.date = date
    self.name = name
    self.known = known()
  }

  private var words: CircumstanceVocabulary { guards.words.circumstances }
  private var tokens: [GazetteerToken] { guards.tokens }
  /// Words behind the name that are looked at.
  private static let reach = 16

  /// Whether the words behind the name tell of somebody or something else.
  var tellOfAnother: Bool {
    if isDeed || isPutOff { return true }
    let clause = clause
    let harmless = harmless
    return clause.contains { place in
      let roles = words.roles(of: tokens[place])
      if !roles.isDisjoint(with: harmless), !known.holds(tokens[place]) { return true }
      return isOtherTime(place, clause) || isOtherAge(place, clause)
        || !fate.isDisjoint(with: [.slain, .died]) && isMishap(place, clause)
        || fate.contains(.removed) && isOtherOffice(place, clause)
        || isByAnother(place, clause) || isElsewhere(place, clause)
    }
  }

  /// The words behind the name up to the end of its clause; an age may stand in commas.
  private var clause: Range<Int> {
    var end = name.upperBound
    while end < min(tokens.count, name.upperBound + Self.reach), tokens[end].gap < .stop {
      let token = tokens[end]
      if token.gap == .comma {
        let isAge = token.word == words.aged || token.word == words.at && end + 1 < tokens.count
        guard isAge || (1...120).contains(tokens[end - 1].number) else { break }
      }
      if words.roles(of: token).contains(.ender) {
        // "was shot and killed by"
        guard token.word == words.and, end + 1 < tokens.count,
          !words.roles(of: tokens[end + 1]).isDisjoint(with: [.slain, .died, .hurt])
        else { break }
      }
      end += 1
    }
    return name.upperBound..<end
  }

  /// "Kennedy's murder of his wife": the bearer of the name did it.
  private var isDeed: Bool {
    let after = name.upperBound
    guard fate.contains(.slain), name.count > 1, after + 1 < tokens.count, tokens[after].word == words.of,
      tokens[after].gap == .space, words.roles(of: tokens[name.lowerBound]).isDisjoint(with: .fates)
    else { return false }
    let whom = tokens[after + 1]
    return whom.number < 0 && words.month(of: whom) == nil
  }

  /// "the iPhone release was delayed", "the launch of the iPhone 5".
  private var isPutOff: Bool {
    guard fate.contains(.launched) else { return false }
    if name.upperBound < tokens.count, tokens[name.upperBound].gap == .space, tokens[name.upperBound].digits != 4,
      guards.leadingNumber(tokens[name.upperBound]) != nil
    {
      return true
    }
    return (name.upperBound..<min(tokens.count, name.upperBound + 4)).contains {
      tokens[$0].gap == .space && words.roles(of: tokens[$0]).contains(.puttingOff)
    }
  }

  /// Words that make light of a fate: "shot in the arm", "released on bail", "arrested for speeding".
  private var harmless: CircumstanceVocabulary.Roles {
    var roles: CircumstanceVocabulary.Roles = []
    if fate.contains(.slain) { roles.formUnion([.limb, .hurt]) }
    if fate.contains(.freed), !fate.contains(.slain) { roles.insert(.leniency) }
    if fate.contains(.seized) { roles.insert(.petty) }
    return roles
  }

  /// "died last week", "resigned in March", "fell on Friday": a time that is not the event's.
  private func isOtherTime(_ place: Int, _ clause: Range<Int>) -> Bool {
    let token = tokens[place]
    let before = place > clause.lowerBound ? tokens[place - 1] : nil
    if guards.words.roles(of: token).contains(.recent), isClause,
      place + 1 == tokens.count || words.month(of: tokens[place + 1]) == nil
    {
      // "at last", "in the last days of the war"
      return before.map { $0.word != words.at && !guards.words.roles(of: $0).contains(.definite) } ?? true
    }
    guard let earliest = date.earliest, let latest = date.latest else { return false }
    if let weekday = words.weekday(of: token), earliest == latest { return earliest.weekday != weekday }
    guard let month = words.month(of: token), let before,
      words.roles(of: before).contains(.monthLead) || before.number >= 0, latest - earliest < 330
    else { return false }
    let months = earliest.year * 12 + earliest.month...latest.year * 12 + latest.month
    return !months.contains { ($0 - 1) % 12 + 1 == month }
  }

  /// Whether the name tells with a verb: "Diana died", not "Diana's death".
  private var isClause: Bool {
    name.contains { !guards.words.roles(of: tokens[$0]).isDisjoint(with: [.verb, .trailed, .transitive]) }
  }

  /// "aged 90", "at 90", "at the age of 90".
  private func isOtherAge(_ place: Int, _ clause: Range<Int>) -> Bool {
    let number = Int(tokens[place].number)
    guard (1...120).contains(number), place > clause.lowerBound else { return false }
    let before = tokens[place - 1]
    let isAge =
      before.word == words.aged
      || before.word == words.of && place > clause.lowerBound + 1 && tokens[place - 2].word == words.age
      || before.word == words.at && (place + 1 == clause.upperBound || tokens[place + 1].gap == .comma)
    guard isAge else { return false }
    if !known.ages.isEmpty { return !known.ages.contains(number) }
    // One word is borne by many.
    return name.count { tokens[$0].capitals != .none } == 1
  }

  /// "killed in a car crash", of somebody who was murdered.
  private func isMishap(_ place: Int, _ clause: Range<Int>) -> Bool {
    guard words.roles(of: tokens[place]).contains(.mishap), !known.holds(tokens[place]),
      known.isViolent || known.isComplete
    else { return false }
    return tokens[max(clause.lowerBound, place - 4)..<place].contains { $0.word == words.in }
  }

  // MARK: Offices

  /// "resigned as education secretary", "from the golf club", "as president of the golf club".
  private func isOtherOffice(_ place: Int, _ clause: Range<Int>) -> Bool {
    let token = tokens[place]
    guard token.word == words.as || token.word == words.from else { return false }
    let title = tokens[(place + 1)..<clause.upperBound].prefix {
      $0.gap < .comma && !words.roles(of: $0).contains(.placeLead) && $0.number < 0
        && $0.word != words.to && $0.word != words.by
    }
    guard !title.isEmpty else { return false }
    if token.word == words.from {
      return !title.contains { words.roles(of: $0).contains(.seat) || known.holds($0) && isTelling($0) }
    }
    let head = title.prefix { $0.word != words.of }
    if head.contains(where: { known.holds($0) && isTelling($0) && words.roles(of: $0).isDisjoint(with: .office) }) {
      return false
    }
    guard let last = head.last, words.roles(of: last).contains(.office),
      head.dropLast().allSatisfy({ !words.roles(of: $0).isDisjoint(with: [.rank, .office]) || $0.capitals == .first })
    else { return true }
    let realm = title.dropFirst(head.count + 1)
    return !realm.isEmpty
      && !realm.contains {
        words.roles(of: $0).contains(.realm) || $0.capitals != .none && (!known.isComplete || known.holds($0))
      }
  }

  /// Small words are in every block.
  private func isTelling(_ token: GazetteerToken) -> Bool { token.end - token.start > 3 }

  // MARK: Who and where

  /// "by his cousin", and where all is known "by the Crusaders", "to the Crusaders".
  private func isByAnother(_ place: Int, _ clause: Range<Int>) -> Bool {
    let isBy = tokens[place].word == words.by
    guard isBy || tokens[place].word == words.to && fate.contains(.fallen) else { return false }
    if isBy, !fate.isDisjoint(with: [.slain, .died, .seized]) {
      let doer = tokens[(place + 1)..<min(clause.upperBound, place + 4)]
      if let relative = doer.first(where: { words.roles(of: $0).contains(.kin) }) { return !known.holds(relative) }
    }
    return isUnknown(behind: place, clause)
  }

  /// "in Leeds", where all is known.
  private func isElsewhere(_ place: Int, _ clause: Range<Int>) -> Bool {
    words.roles(of: tokens[place]).contains(.placeLead) && fate.isDisjoint(with: [.removed, .launched])
      && isUnknown(behind: place, clause)
  }

  /// Whether capitals tell nothing: "Constantinople Fell to the Crusaders".
  private var isHeading: Bool {
    guards.isHeading
      && !name.contains { tokens[$0].capitals == .none && !words.roles(of: tokens[$0]).isDisjoint(with: .fates) }
  }

  /// Whether a name follows, with or without "the", of which the gazetteer has no word although it knows all.
  private func isUnknown(behind place: Int, _ clause: Range<Int>) -> Bool {
    guard known.isComplete, !isHeading else { return false }
    var start = place + 1
    if start < clause.upperBound, guards.words.roles(of: tokens[start]).contains(.definite) { start += 1 }
    let name = tokens[min(start, clause.upperBound)..<clause.upperBound].prefix {
      $0.capitals != .none && $0.number < 0 && $0.gap < .comma
    }
    guard let first = name.first, words.month(of: first) == nil, words.weekday(of: first) == nil else { return false }
    return !name.contains { known.holds($0) }
  }
}
