import Prose

/// What a language says of the words around an expression, where a date needs more than the expression's meaning and tense:
/// whether they put it behind what is told, tie it to a year told before it, or only measure by it.
///
/// The answers are read off the text, for the tokens are gone, and each looks at a bounded number of bytes. Places and
/// ranges are UTF-8 byte offsets into it.
package protocol ExpressionSurroundings {
  var text: UnsafeBufferPointer<UInt8> { get }

  // How the expression is told.

  /// Whether it begins with "the", or stands behind it.
  func isDefinite(_ range: Range<Int>) -> Bool
  /// "It was the Saturday when the king died", "I remember the Monday we left": a day that only what happened on it tells.
  func isDayOfMemory(_ range: Range<Int>) -> Bool
  /// "Last year's winner".
  func isPossessive(_ range: Range<Int>) -> Bool
  /// "The floods of July and August 2010".
  func isAttribute(_ range: Range<Int>) -> Bool
  /// "On" stands before it.
  func isOfDay(_ range: Range<Int>) -> Bool
  /// "Compared with 3 per cent in June last year", "more than in June last year", "from 40 in June last year".
  func isCompared(_ place: Int) -> Bool
  /// "The worst fire since", "the first Liberal to win there since", "not since": only measured by what it names.
  func compares(_ place: Int) -> Bool
  /// "told reporters on March 24 that", "said on March 24": what a report quotes is of its own days.
  func isOfSaying(_ range: Range<Int>) -> Bool
  /// "The fire broke out on 3 May, police said on Monday.", "“I saw them,” she recalled in 2011.": it only tells when that
  /// was said.
  func isAttribution(_ range: Range<Int>) -> Bool
  /// "She was born in 1927".
  func isOfBirth(_ range: Range<Int>) -> Bool
  /// "At 14 she left school", "when she was eleven", "aged six": of a time that only an age tells.
  func namesAge(_ range: Range<Int>) -> Bool
  /// "The war began in 1950.", "The year was 2008.": the year that what follows is told from.
  func opensStory(_ range: Range<Int>) -> Bool
  /// Whether the sentence opens with a pronoun, or one follows the expression: "On 6 June he landed".
  func hasPronoun(around range: Range<Int>) -> Bool
  /// "Died on Friday", "the funeral was held on Tuesday": in the words right before it.
  func tellsDeath(_ range: Range<Int>) -> Bool

  // How its clause stands to what is told.

  /// Whether the words of its clause make it an aside to what is told: "he had joined in 1996", "would not come until
  /// 1918", "the mill, which opened in 1996", "the ship, launched in 1996, …". "By 1893 they had finished the roof" is a
  /// step on, where it is of a year before the story's a look back.
  func isHedged(_ expression: TimeExpression, looksBack: Bool) -> Bool
  /// "She had been tried in November and sentenced on 3 December", "In 1996 he had left": before what the text has come to.
  /// Not "had a son in August", "when he had recovered, he left in May", "had met the man who left in May".
  func isPastPerfect(_ expression: TimeExpression) -> Bool
  /// "That has stood there since", "have had it since": up to the day of writing.
  func isPresentPerfect(_ place: Int) -> Bool
  /// "A fair is held on", "it is still kept up on": the present, with nothing behind that tells of another time.
  func isPresentPassive(_ place: Int) -> Bool
  /// "Would come in", "was to open in": told as to come.
  func isToCome(_ place: Int) -> Bool
  /// "He would leave on 5 May", "was to leave": to come then, and past now.
  func isToldAsPast(_ place: Int) -> Bool
  /// "The mill, which opened in 1845, burned", "the mill, built in 1845, burned", "Built in 1845, it burned": the time of a
  /// thing, and not of what is told of it.
  func isApposed(_ range: Range<Int>) -> Bool
  /// "The mill, built in 1845, burned", "the engine, paid for by a lottery held at Whitsun, arrived", "a letter dated 3 May".
  func isOfThing(_ range: Range<Int>) -> Bool
  /// "The club, founded in 1951, was fined", "a house built in 1870 burned", "Born in 1951, he left": when what the clause is
  /// about began, and not what is told of it.
  func isOfBeginning(_ range: Range<Int>) -> Bool
  /// "Tickets for [2019]", "the [2019] budget", "the budget of [2019]": the year names a thing. Not "in [2019]", nor "Dates for
  /// [2019]: 3 May".
  func namesThing(_ year: Range<Int>) -> Bool
  /// "[Christmas] came five days later", "the [May Day] parade went ahead": no preposition stands before it, nor a comma behind.
  func isSubject(_ range: Range<Int>) -> Bool
  /// The stretch that ends with the date at the place: "profits in the year to [March 1977]", "for the six months ended [30
  /// June]". Nil behind anything else, such as "drove to [March]" and "the year ended on [31 December]".
  func stretch(endingAt place: Int) -> MeasuredStretch?
  /// "Under the pact signed in February last year", "the accord that was signed in Doha in February last year": the time of
  /// a thing that stands behind a preposition, or of a relative clause.
  func isOfNoun(_ place: Int) -> Bool

  // What stands right behind a date.

  /// "In 2005, when the dam overflowed in June": a clause that is of that date.
  func opensClause(at place: Int) -> Bool
  /// "It was not until 1919 that it returned."
  func opensCleft(at place: Int) -> Bool
  /// "Who had joined in 1996, and two years later left,": one more verb of the same clause.
  func goesOn(at place: Int) -> Bool
  /// "From April to July last year": a year of its own.
  func namesYear(at place: Int) -> Bool

  // What stands between two dates.

  /// Whether what the words tell came after what they say of the date before them, and in one go: "arrested in November and
  /// freed in July", "arrested in November, was freed in July", "arrested in November before being freed in July".
  func succeeds(_ range: Range<Int>) -> Bool
  /// Whether what the words tell prevented what was planned for the date before them: "was to sail on 12 May but died".
  func prevents(_ range: Range<Int>) -> Bool
  /// "Freed in November after his arrest in May".
  func recedes(_ range: Range<Int>) -> Bool
  /// "From 1914 to 1918, and ended in November", "from 1946 to 1979 and died on Boxing Day": what comes at the end of the
  /// stretch before it.
  func tellsEnd(_ range: Range<Int>) -> Bool
  /// "He said on 25 February that pumps had been ordered on 27 January": what is reported goes on by itself.
  func holdsThat(_ range: Range<Int>) -> Bool
  /// Whether another clause begins in that stretch: "he died in 1936; he was born in 1900".
  func holdsClause(_ range: Range<Int>) -> Bool
  /// How the words between a year and a date behind it join the two.
  func joint(_ range: Range<Int>) -> ClauseJoint
  /// "The 2002 strike began in March", "Last year's election, held on 6 May, …": whether the year names an event and the clause
  /// tells that it took place on the day.
  func tellsDay(_ day: Range<Int>, ofEventNamedBy year: Range<Int>) -> Bool
  /// "Monday and", "Tuesday, Thursday and": nothing but what joins the members of a list.
  func joinsList(_ range: Range<Int>) -> Bool
  /// "2 October 1950, the day after the army crossed": nothing but a comma, a dash, a bracket or "is" between a date and
  /// what restates it.
  func restates(_ range: Range<Int>) -> Bool
  /// "It's the second day of an offensive": what stands before that place says the same of the day of writing.
  func presents(_ place: Int) -> Bool

  // What is counted from an event.

  /// Whether `next` dates the event that `expression` counts from: "two weeks before the collapse on 9 January 2018", "three
  /// weeks after he was arrested on 3 May".
  func dates(_ next: TimeExpression, eventOf expression: TimeExpression) -> Bool
  /// The end of the expression when what belongs to a name that begins at the place, and the article before it, goes: "three
  /// days after the [September 11] attacks". Nil where nothing is left that counts.
  func end(of range: Range<Int>, withoutNameAt place: Int) -> Int?
  /// Which end of an event the expression counts from; nil where the words are not of the event, but of something else that
  /// its name describes: "after the Gulf War veterans came home".
  func edge(ofEventNamed name: Range<Int>, countedBy range: Range<Int>) -> EventEdge?
  /// On which side of the event named behind it the expression lies, and where the word that says so ends: "the night
  /// [before] the Gulf War". Nil where other words stand between them.
  func side(ofEventNamed name: Range<Int>, behind range: Range<Int>) -> (side: EventSide, end: Int)?
}

/// A stretch told by its length and its end: "the three months to March".
package struct MeasuredStretch: Hashable, Sendable {
  /// Nil for "the months to March".
  package var count: Int?
  package var unit: TimeUnit

  package init(count: Int?, unit: TimeUnit) {
    self.count = count
    self.unit = unit
  }
}

package enum EventSide: Hashable, Sendable { case before, after, into }

/// How the words between a year and a date behind it in one sentence join the two.
package struct ClauseJoint: Hashable, Sendable {
  /// "In 1999, on 10 May": nothing but what joins a day to its year.
  package var isBare = false
  /// "She resigned last year and joined Leeds in June".
  package var opensWithAnd = false
  /// "Last year she won and in June": the date leads a clause of its own.
  package var endsWithAnd = false
  /// "Hired in 2014 and fired on 3 June", "and sworn in on": the same subject goes on.
  package var keepsSubject = false
  /// "In 2008 she joined the firm that failed on 3 May", "said on 3 May": another clause begins, or a saying.
  package var turns = false
}

/// Which end of an event that went on for a time.
package enum EventEdge: Hashable, Sendable { case beginning, end, unsaid }

/// What marks alone tell, in any language that is written with these.
extension ExpressionSurroundings {
  /// A comma stands right behind it.
  package func isClosed(_ range: Range<Int>) -> Bool {
    range.upperBound < text.count && text[range.upperBound] == UInt8(ascii: ",")
  }

  /// Whether an apposition or a bracket that the range ends is over at the place: "The house, demolished in 1934, was sold
  /// in 1898", "The house (demolished 1934) was sold in 1898".
  package func isLeft(_ range: Range<Int>, by place: Int) -> Bool {
    guard range.upperBound < place else { return false }
    if text[range.upperBound] == UInt8(ascii: ")") { return true }
    return isClosed(range) && !text[range.upperBound + 1..<place].contains(UInt8(ascii: ",")) && isApposed(range)
  }

  /// "(formed in 1974 and gone the next year)": the date and the place stand in one pair of brackets.
  package func sharesBracket(_ range: Range<Int>, with place: Int) -> Bool {
    guard range.upperBound <= place, !text[range.upperBound..<place].contains(UInt8(ascii: ")")) else { return false }
    let before = text[max(0, range.lowerBound - longestBracket)..<range.lowerBound]
    let mark = before.last { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "\n") }
    return mark == UInt8(ascii: "(")
  }

  /// Whether a comma stands between the end of a date and the place.
  package func holdsComma(from end: Int, to place: Int) -> Bool {
    end < place && text[end..<place].contains(UInt8(ascii: ","))
  }

  /// "(bap. 1749, d. 1831)", "(1941–1998)": in brackets with other words or another year. "The Emperor (1934)" is the time
  /// of what follows.
  package func isLifeDate(_ expression: TimeExpression) -> Bool {
    let place = expression.range.lowerBound
    // At once, for the text is asked of whoever keeps it.
    let before = UnsafeBufferPointer(rebasing: text[max(0, place - longestBracket)..<place])
    let bracket = UInt8(ascii: "(")
    // Hardly any stands behind one.
    guard before.firstIndex(of: bracket, or: bracket, from: 0) != nil,
      let mark = before.lastIndex(where: { $0 == bracket || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "\n") }),
      before[mark] == bracket
    else { return false }
    if case .range = expression.meaning { return true }
    return before[(mark + 1)...].contains { $0.isASCIILetter }
  }
}

/// Bytes.
private let longestBracket = 60
