/// Whether the clause around an expression speaks of the past, the present or the future, by closed word lists and the
/// endings of verbs.
///
/// Every verb group of the sentence within reach is weighed by its distance in words, and by what stands between: a
/// comma, a conjunction or a relative pronoun begins another clause. The nearest group governs; between equals the one
/// before the expression does, as English sets its adverbs behind the verb.
struct EnglishTense {
  let verbs: EnglishVerbGroups
  private var tokens: UnsafeBufferPointer<Token> { verbs.tokens }

  init(tokens: UnsafeBufferPointer<Token>, text: UnsafeBufferPointer<UInt8>) {
    verbs = EnglishVerbGroups(tokens: tokens, text: text)
  }

  /// How many words away a verb may stand; what parts clauses makes it stand farther off, and puts none out of reach.
  private static let reach = 22
  /// What it costs a verb to stand behind the expression.
  private static let cost = (behind: 2, comma: 4, pronoun: 3, conjunction: 2)

  private struct Candidate {
    var tense: ClauseTense
    var distance: Int
    var index: Int
  }

  func tense(around range: Range<Int>) -> ClauseTense {
    let arrangements = EnglishArrangements(verbs: verbs)
    // "The school is shut until at least Thursday": as "until Thursday".
    let start = range.lowerBound
    let isLeast =
      start > 2 && verbs.is(start - 1, "least") && verbs.is(start - 2, "at") && verbs.is(start - 3, "until", "till")
    let range = isLeast ? start - 2..<range.upperBound : range
    let tense = tense(around: range, arrangements)
    // "On strike since Tuesday, they are to return": what goes on has begun. "Since Monday is a holiday" gives a reason.
    guard tense == .future || tense == .open, range.lowerBound > 0,
      tokens[range.lowerBound - 1].isWord(["since"], in: verbs.text), !arrangements.isSubject(range)
    else { return tense }
    return .past
  }

  private func tense(around range: Range<Int>, _ arrangements: EnglishArrangements) -> ClauseTense {
    if let arranged = arrangements.tense(before: range) { return arranged }
    if verbs.sharesFutureAuxiliary(before: range) { return .future }
    let opening = verbs.openingParticiple(before: range)
    var tense = opening == .past ? .past : tenseOfVerbs(around: range)
    if opening == .open, tense == .future { tense = .open }
    if tense != .past, let told = verbs.relativeClause(behindDate: range) { return told }
    if tense == .present || tense == .unknown, verbs.isComing(before: range.lowerBound) {
      return tense == .present ? .future : .open
    }
    return tense == .future && arrangements.belongsToNoFixture(range) ? .open : tense
  }

  private func tenseOfVerbs(around range: Range<Int>) -> ClauseTense {
    if let asked = verbs.request(before: range.lowerBound) { return asked }
    if let told = adverb(around: range) { return told }
    var after = candidate(from: range.upperBound, by: 1)
    let namesDay = tokens[range].contains {
      !$0.classes.isDisjoint(with: [.weekday, .month, .dayNumber, .ordinal, .holiday])
    }
    if let found = after, !namesDay, verbs.isOfNamedDays(found.index) { after = nil }
    // "Who has worked for five years ending in May may apply": what may be done looks ahead from a date at the head of
    // its sentence alone.
    if let found = after, verbs.possibility(found.index) != nil, !opensClause(range.lowerBound) { after = nil }
    // What opens its sentence has nothing before it; where its own sentence has no verb either, it goes on as the one
    // before it told.
    let opens = tokens[range.lowerBound].flags.contains(.sentenceStart)
    // A date in a line of its own belongs to the headline above it.
    let isAlone = range.upperBound == tokens.count || tokens[range.upperBound].flags.contains(.newBlock)
    let opensParagraph = opens && !isAlone && tokens[range.lowerBound].flags.contains(.newBlock)
    // "Thursday: The president visits for the first time": a label, in a list of what was or of what will be.
    if opensParagraph, let found = after, found.tense == .future, tokens[range.upperBound].classes.contains(.colon),
      tokens[found.index].classes.contains(.timetableVerb)
    {
      return .open
    }
    // "A man shot by police on Sunday is expected to survive", "signed in The Hague in May, it will …": the date ends a
    // clause inside the subject, and the verb behind it is another's.
    if let found = after, let told = subjectClause(around: range, before: found) { return told }
    var before = opens && (after != nil || opensParagraph) ? nil : candidate(from: range.lowerBound - 1, by: -1)
    if let found = before, !namesDay, verbs.isOfNamedDays(found.index) { before = nil }
    if before?.tense == .past, let found = before, let main = clauseGoverning(found.index) {
      // "likely to buy as soon as trading opened Monday": the clause is set in a time that is itself to come.
      if main == .future { before?.tense = .future }
    }
    // "Mr Hill, who is due to visit Haiti on Sunday, said": the verb behind the aside is the main clause's.
    if let found = before,
      let told = verbs.plannedAside(found.index, telling: found.tense, endingAt: range.upperBound)
    {
      return told
    }
    // "is closed from Monday", "I am away until the 5th": the present reaches to what it names.
    if let found = before, range.lowerBound - found.index <= 8, verbs.isPresentState(found.index),
      tokens[range.lowerBound - 1].isWord(["from", "until", "till"], in: verbs.text)
    {
      before?.tense = .future
    }
    // "Police want to question a man seen in York on Monday": the date ends a clause inside the object.
    if let found = before, found.tense == .future || found.tense == .open,
      let told = verbs.objectClause(endingAt: range.lowerBound, behind: found.index)
    {
      before?.tense = told
    }
    // "aims to hold talks led by Jo on Monday": what is held may be to come. "The bridge that would join the towns opened" is.
    if let found = before, found.tense == .past, verbs.isPerformance(found.index),
      let main = candidate(from: found.index - 1, by: -1), main.tense == .future,
      !tokens[max(0, main.index - 1)].isWord(Self.pronouns, in: verbs.text)
    {
      before?.tense = .open
    }
    if let plan = before, let found = after, let told = planTold(plan, before: found, around: range) { return told }
    switch (before, after) {
    // "planned a march on Saturday and were to meet on Monday", "won the game on Saturday and will meet Leeds": what goes
    // on behind the date has its own day.
    case (let before?, let after?)
    where after.index - range.upperBound <= 2 && isConjunction(range.upperBound)
      && (before.tense == .future || after.tense == .future || after.tense == .open):
      return before.tense
    // "appears in court on Friday charged with theft": a participle, and no verb of its own.
    case (let before?, let after?)
    where (before.tense == .future || before.tense == .open) && after.index == range.upperBound
      && after.index + 1 < tokens.count && verbs.isRegularPast(tokens[after.index])
      && tokens[after.index + 1].isWord(["with", "of", "by"], in: verbs.text):
      return before.tense
    case (let before?, let after?):
      return before.distance <= after.distance + EnglishTense.cost.behind ? before.tense : after.tense
    case (let before?, nil): return before.tense
    case (nil, let after?): return after.tense
    case (nil, nil): return .unknown
    }
  }

  /// What the plan before the date tells of it where the verb behind it governs none: "He will be buried on Friday, friends
  /// said", "He will appear in court on Thursday charged with theft". Nil where that verb may.
  private func planTold(_ plan: Candidate, before found: Candidate, around range: Range<Int>) -> ClauseTense? {
    // "He would not speak on Friday, police said" is a refusal.
    guard plan.tense == .future, !opensClause(range.lowerBound),
      !tokens[plan.index + 1].isWord(["not", "n't"], in: verbs.text)
    else { return nil }
    let hasOccasion = verbs.hasOccasion(between: plan.index, and: range.lowerBound)
    if verbs.isTailOfSaying(found.index, behind: range.upperBound) { return hasOccasion ? .open : .future }
    return !hasOccasion && verbs.isFinitePlan(plan.index) && verbs.hangsOnPlan(found.index, behind: range.upperBound)
      ? .future : nil
  }

  private func subjectClause(around range: Range<Int>) -> ClauseTense? {
    candidate(from: range.upperBound, by: 1).flatMap { subjectClause(around: range, before: $0) }
  }

  /// What the clause tells that ends with the date at the comma of an aside, or right before the main verb.
  private func subjectClause(around range: Range<Int>, before main: Candidate) -> ClauseTense? {
    let end = range.upperBound
    guard main.tense != .past,
      main.index == end || tokens[end].classes.contains(.comma) || main.index == end + 1 && verbs.isAdverb(end)
    else { return nil }
    // "New rules signed into law next year will": what is named from now on is no past.
    if tokens[range.lowerBound].classes.contains(.next) { return nil }
    let told = verbs.subjectClause(endingAt: range.lowerBound)
    // "Protests erupted on Monday, and more are expected": behind a comma it was the main verb.
    return told == .open && tokens[end].classes.contains(.comma) ? nil : told
  }

  /// "On Friday she may leave", "She sings, and on Friday she may leave".
  private func opensClause(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].flags.contains(.sentenceStart) else { return true }
    if tokens[index - 1].flags.contains(.sentenceStart) { return true }
    guard index > 1 else { return false }
    if tokens[index - 2].isWord(["and", "but"], in: verbs.text) { return true }
    // "He flew to Paris, France, on Monday": a comma behind a name parts nothing.
    return tokens[index - 2].classes.contains(.comma) && (index < 3 || !tokens[index - 3].flags.contains(.capitalised))
  }

  /// "The minister resigned in December", "In December, the plant closed": the verb itself is dated, where in "called a
  /// strike in December" it may be the strike.
  func datesPastVerb(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if adverb(around: range) == .past { return true }
    let opens =
      tokens[start].flags.contains(.sentenceStart) || start > 0 && tokens[start - 1].flags.contains(.sentenceStart)
    // "A June 3 hearing has been scheduled": the day is of the hearing.
    if opens, start > 0, tokens[start - 1].isWord(["a", "an", "the"], in: verbs.text) { return false }
    if opens { return candidate(from: range.upperBound, by: 1)?.tense == .past }
    var index = start - 1
    while index > 0, start - index < 6 {
      let token = tokens[index]
      if token.flags.contains(.sentenceStart) { return false }
      if token.classes.contains(.pastMarker) || verbs.isRegularPast(token) {
        return verbs.tense(at: index, lookingBack: true) == .past
          && !token.isWord(EnglishTense.undating, in: verbs.text)
      }
      let isBetween =
        token.isWord(
          [
            "in", "on", "by", "during", "early", "late", "of", "the", "back", "again", "there", "here", "away", "off",
            "out",
            "down",
            "percent", "per", "cent", "points",
          ],
          in: verbs.text) || token.classes.contains(.cardinal) || verbs.isAdverb(index)
      // "The pact, signed by both kings in December, is to take effect in June".
      guard isBetween else { return subjectClause(around: range) == .past }
      index -= 1
    }
    return false
  }

  /// Verbs behind which the date may be of what was arranged, and auxiliaries, which do nothing themselves.
  private static let undating =
    EnglishArrangements.arranging + ["was", "were", "been", "had", "due", "put", "cut"]

  /// "back in March" is past, "Come November" is to come, whatever the verb.
  private func adverb(around range: Range<Int>) -> ClauseTense? {
    let start = range.lowerBound
    let goesOn = range.upperBound < tokens.count && tokens[range.upperBound].classes.contains(.comma)
    if start > 1, tokens[start - 1].isWord(["in", "on"], in: verbs.text),
      tokens[start - 2].isWord(["back"], in: verbs.text), goesOn || !tokens[start - 2].flags.contains(.sentenceStart),
      start < 3 || tokens[start - 2].flags.contains(.sentenceStart)
        // "Due back on Friday": there it comes back.
        || !tokens[start - 3].isWord(
          [
            "be", "is", "are", "will", "come", "comes", "coming", "go", "goes", "going", "am", "due", "get", "gets",
            "expected", "m", "re",
          ], in: verbs.text)
    {
      return .past
    }
    return start > 0 && tokens[start - 1].isWord(["come"], in: verbs.text)
      && tokens[start - 1].flags.contains(.sentenceStart) ? .future : nil
  }

  /// The verb group that is nearest on one side.
  private func candidate(from start: Int, by step: Int) -> Candidate? {
    var index = start
    var distance = 1
    var isAdjunct = false
    var hasComma = false
    var aside: Candidate?
    while index >= 0, index < tokens.count, abs(index - start) < EnglishTense.reach {
      if step > 0, let clause = verbs.relativeClause(at: index, behind: start) {
        // "On Friday Kostas, who runs the rooms, cooked": the verb of the main clause is still to come. Where none comes
        // the aside has to tell.
        if aside == nil, let told = clause.told {
          let far = distance + EnglishTense.cost.pronoun + told.verb - index
          aside = Candidate(tense: told.tense, distance: far, index: told.verb)
        }
        distance += EnglishTense.cost.comma
        index = clause.end
        continue
      }
      let token = tokens[index]
      if step > 0, token.flags.contains(.sentenceStart) { return aside }
      // "We expect to reopen it by the end of April," said the engineer: what is said speaks for itself.
      if step > 0, token.classes.contains(.quote), closesSpeech(index) { return aside }
      // "scrapped a plan due to start in July after protests on Saturday": what comes after "after" belongs to the
      // main verb, and not to the participle behind its object.
      if let tense = verbs.tense(at: index, lookingBack: step < 0), !(isAdjunct && verbs.isReducedPlan(index)),
        !(hasComma && verbs.opensApposition(index))
      {
        return Candidate(tense: tense, distance: distance, index: index)
      }
      if step < 0, token.flags.contains(.sentenceStart) { return nil }
      if step < 0, token.isWord(Self.adjuncts, in: verbs.text) { isAdjunct = true }
      hasComma = hasComma || step < 0 && token.classes.contains(.comma)
      distance += 1 + boundary(index, isFirst: index == start)
      index += step
    }
    return aside
  }

  private func isConjunction(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isWord(Self.conjunctions, in: verbs.text)
  }

  /// Whether a comma stands beside the quotation mark, on either side.
  private func closesSpeech(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].classes.contains(.comma)
      || index + 1 < tokens.count && tokens[index + 1].classes.contains(.comma)
  }

  /// What a word that parts clauses costs.
  private func boundary(_ index: Int, isFirst: Bool) -> Int {
    let token = tokens[index]
    if token.classes.contains(.comma) || token.classes.contains(.dash) || token.classes.contains(.quote) {
      // "On Monday, the court …": the comma behind an expression that opens its clause parts nothing.
      return isFirst || isScore(index) ? 0 : EnglishTense.cost.comma
    }
    if token.isWord(Self.pronouns, in: verbs.text) { return EnglishTense.cost.pronoun }
    return token.isWord(Self.conjunctions, in: verbs.text) ? EnglishTense.cost.conjunction : 0
  }

  /// "won 2-1 on Saturday", "voted 52-48".
  private func isScore(_ dash: Int) -> Bool {
    dash > 0 && dash + 1 < tokens.count && tokens[dash - 1].classes.contains(.digits)
      && tokens[dash + 1].classes.contains(.digits) && !tokens[dash + 1].flags.contains(.spaced)
  }

  /// What opens an adjunct of the main clause, a relative clause, another main clause.
  private static let adjuncts: WordList = ["after", "following", "amid", "when", "because", "despite"]
  private static let pronouns: WordList = ["who", "which", "that", "whose", "where", "when", "while", "whom"]
  private static let conjunctions: WordList = ["and", "but", "or"]

  /// The tense of the clause that a temporal clause hangs on: the verb group before the "as soon as", "when" or
  /// "until" that opens the clause of the verb at `index`. Nil where it opens none.
  private func clauseGoverning(_ index: Int) -> ClauseTense? {
    for step in 1...6 where index - step > 0 {
      let token = tokens[index - step]
      let isSemicolon = token.end - token.start == 1 && verbs.text[Int(token.start)] == UInt8(ascii: ";")
      if token.flags.contains(.sentenceStart) || token.classes.contains(.comma) || isSemicolon { return nil }
      let opens =
        token.isWord(["when", "once", "until", "till"], in: verbs.text)
        || token.isWord(["as"], in: verbs.text) && tokens[index - step - 1].isWord(["soon"], in: verbs.text)
      if opens {
        let main = candidate(from: index - step - 1, by: -1)
        // "called off a stoppage planned for Friday when …": the participle governs no clause.
        return main.flatMap { verbs.isReducedPlan($0.index) ? nil : $0.tense }
      }
    }
    return nil
  }
}
