import Chronology
import TimeExpressions

/// What "two years later", "that summer" and "the following year" count from: the date that the text has come to, and not
/// one that it has named in passing. "In 1936 he won, the first Briton to do so since 1909. Two years later he lost": in
/// 1938.
struct Footing {
  typealias Mention = ResolutionContext.Mention

  /// How a mention stands to what has been told.
  enum Role {
    /// The text has come to it.
    case step
    /// "He had joined in 1909", "the vote would not come until 1918": what comes next may count from it, or go on from where
    /// the text was.
    case background
    /// "The worst since 1845", "the house built in 1911", "who had joined in 1996 and two years later left": nothing outside
    /// of its sentence counts from it.
    case aside
    /// "The captain, who joined in 1962, left a year later": the rest of its sentence may count from it.
    case apposed
    /// "The fire broke out on 3 May, police said on Monday": nothing counts from when it was said.
    case saying
    /// "“I saw them,” she recalled in 2011", years behind what the text has come to: what follows may go on with either.
    case recalled
    /// "(the post dates from 1909)": nor does the rest of its sentence.
    case closed
  }

  /// Where the text has come to.
  private(set) var main: Mention?
  /// What stood in the background since, to be counted from as well.
  private var background: Mention?
  /// The background is no more than when somebody recalled what is told.
  private var isRecalled = false
  /// What it has come to is told as past, and no bound of it: not "since May", "will open on 3 May".
  private(set) var isTold = false
  /// The feast that the text named last as what takes place, "Christmas came", and where the text was before it.
  private var feast: (place: Range<Int>, before: Mention)?
  /// The last mention, whatever it was.
  private(set) var last: (mention: Mention, role: Role)?

  init(from mention: Mention? = nil) { main = mention }

  /// Takes note of a date that the text has named.
  ///
  /// - Parameter isTold: it is told as past, and bounds nothing.
  mutating func note(_ mention: Mention, _ role: Role, isTold: Bool) {
    switch role {
    case .step: (main, background, self.isTold) = (mention, nil, isTold)
    case .background, .recalled: (background, isRecalled) = (mention, role == .recalled)
    case .aside, .apposed, .saying, .closed: break
    }
    last = (mention, role)
  }

  /// Takes note of a feast that is the subject of its clause, before it is noted as a date: "Christmas came five days later"
  /// counts the days to it, and not from it.
  mutating func note(feastAt place: Range<Int>) { feast = main.map { (place, $0) } }

  /// Where the text was before the feast, where that was named last and by the sentence itself.
  func origin(beforeFeast mention: Mention?, inSentence sentence: Int) -> Mention? {
    guard let feast, let mention, mention.range == feast.place, mention.sentence == sentence else { return nil }
    return feast.before
  }

  /// The sentence has named a date last that its comma or bracket has closed.
  func hasLeft(_ sentence: Int) -> Bool {
    guard let last else { return false }
    return last.mention.sentence == sentence && [.apposed, .saying, .closed].contains(last.role)
  }

  /// What a count may start from, the likelier first; nil where it is the last mention whatever that is.
  ///
  /// - Parameter looksBack: the count itself is of the background: "Two years later he had married."
  /// - Parameter report: the paragraph of a report: what such a one has looked back to, it goes on with.
  func origins(inSentence sentence: Int, looksBack: Bool, reportIn report: Int?) -> [Mention]? {
    guard let last else { return nil }
    let isOver = [.apposed, .saying, .closed].contains(last.role)
    if last.mention.sentence == sentence, !isOver || last.mention.isDoubtful { return nil }
    if let background, !isRecalled, looksBack || background.block == report && main?.block != report {
      return [background]
    }
    var origins = [main, background].compactMap(\.self)
    // "Smith, arrested in 1962, was freed a year later"; but "The captain, who had joined in 1962, left a year later".
    if last.role == .apposed, last.mention.sentence == sentence, !last.mention.isBehind {
      origins = [last.mention] + origins
    }
    return origins == [last.mention] ? nil : origins
  }
}

extension ContextWalk {
  /// How the mention stands to the date that the text has come to.
  mutating func role(of mention: ResolutionContext.Mention, _ expression: TimeExpression) -> Footing.Role {
    let place = expression.range.lowerBound
    if isLifeDate, footing.main != nil { return .closed }
    guard let main = footing.main else {
      return expression.link == .since && surroundings.compares(place) ? .aside : .step
    }
    // "The bank will close on 3 October, it said on Monday. The next day its shares fell."
    if main.sentence == expression.sentence, main.point.firstDay > mention.point.lastDay,
      surroundings.isAttribution(expression.range)
    {
      return .step
    }
    if footing.isTold, tells(main, before: mention), surroundings.isAttribution(expression.range) {
      if main.sentence == expression.sentence { return .saying }
      // "He was arrested on 3 May. “I am innocent,” he said on 5 May" goes on; years later only the telling does.
      if mention.point.year - main.point.year >= Self.yearsOfRecall { return .recalled }
    }
    if mention.point.firstDay >= main.point.firstDay {
      // A report's plans are where it goes on.
      return context.isStory && mention.point.year > main.point.year && surroundings.isToCome(place)
        ? .background : .step
    }
    if expression.isParenthetical { return .closed }
    // A comparison in a sentence that has its own date: "Sales in 1936 were the best since 1909."
    if expression.link == .since { return main.sentence == expression.sentence ? .closed : .aside }
    // "The mill, which opened in 1845, burned" has gone on; "He bought the mill, which opened in 1845." may go on from there.
    let isApposed = surroundings.isApposed(expression.range)
    if isApposed, surroundings.isClosed(expression.range) {
      // "who had joined in 1996, and two years later left,"
      return surroundings.goesOn(at: expression.range.upperBound) ? .aside : .apposed
    }
    // "The house, demolished in 1934, was sold in 1898": the main clause is where the text has come to.
    if main.sentence == expression.sentence, main.place <= place, surroundings.isLeft(main.range, by: place) {
      return .step
    }
    // "In 1949 he bought the house built in 1911": what a sentence names behind the date it is of, from before that. "He said
    // on 25 February that pumps had been ordered on 27 January" may go on from either.
    if main.sentence == expression.sentence, main.place <= place, !surroundings.holdsClause(main.place..<place) {
      return surroundings.holdsThat(main.place..<place) ? .background : .aside
    }
    return isApposed || isPastPerfect(expression) || surroundings.isToCome(place) ? .background : .step
  }

  /// Whether what was said at the mention can be of the other one, and a count can start from that: not "Sales rose in June,
  /// the firm said on 12 July. Two days later".
  private func tells(_ main: ResolutionContext.Mention, before mention: ResolutionContext.Mention) -> Bool {
    main.point.lastDay <= mention.point.lastDay && main.point.unit <= mention.point.unit && !main.readings.isEmpty
  }

  /// Years.
  private static let yearsOfRecall = 2

  /// "She was born in 1927. At 14 she left school. Three years later": from a time that only the age tells.
  private mutating func hasLeftBirth(by place: Int) -> Bool {
    guard let last = footing.last?.mention, last.place < place, surroundings.isOfBirth(last.range) else { return false }
    return surroundings.namesAge(last.place..<place)
  }

  /// What the expression counts from, where that is not the last mention: from each of several it is another date.
  ///
  /// - Returns: nil for what counts from no mention, or from the last one.
  mutating func origins(of expression: TimeExpression) -> [ResolutionContext.Mention]? {
    let counts =
      switch expression.meaning.core {
      case .unit(_, let relation), .named(_, let relation), .holiday(_, nil, let relation?):
        relation != .definite && (context.isNarrative || relation == .next || expression.meaning.needsMention)
      // "June of that year" is of the year named last, unless that was in passing; "the 20th of that month" of the last month.
      case .inside(_, .unit(.year, let relation)):
        [.that, .previous, .following].contains(relation) && footing.hasLeft(expression.sentence)
      default: expression.meaning.needsMention
      }
    guard counts, !expression.meaning.countsFromEvent, context.event == nil else { return nil }
    if hasLeftBirth(by: expression.range.lowerBound) { return [] }
    if case .shift(_, _, .after, from: .reference) = expression.meaning,
      let origin = footing.origin(beforeFeast: context.mention, inSentence: expression.sentence)
    {
      return [origin]
    }
    // "(formed in 1974 and gone the next year)"
    if footing.last?.role == .closed, let last = footing.last?.mention, last.sentence == expression.sentence,
      surroundings.sharesBracket(last.range, with: expression.range.lowerBound)
    {
      return nil
    }
    // "Opened on 10 March … the same day" points to the day told last, whatever that was.
    if case .unit(let unit, .that) = expression.meaning.core, unit <= .week { return nil }
    return footing.origins(
      inSentence: expression.sentence, looksBack: isPastPerfect(expression),
      reportIn: context.isStory ? nil : expression.block)
  }

  /// How a date without a year follows on the one before it.
  mutating func order(of expression: TimeExpression) -> MonthsOfStory.Order {
    guard expression.meaning.takesYear else {
      // "He flew home on 6 January. He had fallen ill on the Monday."
      return (context.isDefinite || context.isNarrative) && expression.meaning.isWeekday
        && isPastPerfect(expression)
        ? .backward : .open
    }
    let place = expression.range.lowerBound
    if let mention = context.mention, mention.sentence == expression.sentence, mention.place < place {
      let between = mention.place..<place
      // "He was to sail on 12 May 1898 but died on the 9th": a plan is no step that the next one comes after, and what
      // prevented it came before.
      if mention.isPlanned, expression.tense == .past, expression.link != .until {
        return surroundings.prevents(between) ? .ofThing : .open
      }
      if surroundings.succeeds(between) { return .forward }
      if surroundings.recedes(between) { return .backward }
    }
    // "By March they had driven a wedge" has come to March.
    if expression.link == .by || expression.link == .until { return .open }
    if surroundings.isOfThing(expression.range) { return .ofThing }
    guard isPastPerfect(expression) else { return .open }
    return expression.startsSentence ? .fronted : .backward
  }

  /// The readings of what counts from another mention than the one it was resolved from.
  mutating func follow(
    _ others: ArraySlice<ResolutionContext.Mention>, _ meaning: Meaning, _ resolution: inout Resolution
  ) {
    let chosen = context.mention
    for other in others {
      context.mention = other
      guard var reading = resolver.resolve(meaning, in: context) else { continue }
      followReadings(of: meaning, &reading)
      // What is told as past does not count from where it would be to come.
      if context.tense == .past, let today = context.documentDay {
        if let day = resolution.date?.earliest, day > today { resolution.date = nil }
        if let day = reading.date?.earliest, day > today { continue }
      }
      join([resolution, reading], &resolution, orFrom: other)
    }
    context.mention = chosen
  }
}

extension Meaning {
  /// A part of the year that does not name it: "on 3 May", "in the autumn", "at noon on Christmas Eve".
  var takesYear: Bool {
    switch self {
    case .date(let date):
      date.year == nil && !date.isBareWeekday && date.decade == nil && date.century == nil && date.millennium == nil
    case .holiday(_, year: nil, nil): true
    case .time(_, on: let day?): day.takesYear
    case .portion(_, let inner), .approximate(let inner): inner.takesYear
    case .range(let begin, _): begin.takesYear
    case .nthWeekday(_, _, let outer): outer.takesYear
    default: false
    }
  }
}
