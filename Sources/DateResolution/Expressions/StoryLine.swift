import Chronology
import TimeExpressions

/// Where a story has come to, and where else it may have: "He was hired in May 2003. He had joined in March 1996. On 21
/// June …" is of the year that the story was in, or of the one it has looked back to.
///
/// TIMEX3's value follows `ResolutionContext.storyDate`, which chooses. The product's date is of either.
struct StoryLine {
  typealias Mention = ResolutionContext.Mention

  /// Where it has come to.
  private(set) var main: Mention?
  /// The look back, the leap ahead or the turn of the story, of which the words do not tell whether it was that.
  private var turn: Turn?

  /// What may have been a turn of the story.
  private struct Turn {
    var mention: Mention
    /// The words make it an aside: "had joined", "would last", "which opened". What goes on from it does so at once.
    var isHedged: Bool
    /// It is told as to come; what is past is of the story.
    var isToCome: Bool
    /// Only the next sentence can go on from it.
    var isBrief = false
    /// A month or a day to come: "on 20 January 2014 the trial was to open. It did." Or a death told ahead of the story: "The
    /// fire broke out on 3 May 1966. The owner died in 1971." The story goes on from before it some sentences later as well.
    var isPlan = false
    /// A date has been read from it.
    var isFollowed = false
  }

  /// How a mention of another year stands in its sentence.
  struct Stance {
    /// It only compares, bounds or stands in brackets.
    var isAside = false
    /// It looks back or ahead by its words: the pluperfect, "would", a relative clause, a plan.
    var isHedged = false
    /// It is at the head of its sentence or paragraph, or a day with its year.
    var isHead = false
    /// It is a year far ahead and no more, of what may be another story.
    var isBrief = false
    /// It is the year of somebody's death: "The owner died in 1971."
    var tellsDeath = false
    /// Its subject is a pronoun: the story goes on with whom it told of.
    var hasPronoun = false
  }

  init(from mention: Mention? = nil) { main = mention }

  /// Takes note of a date that the text has come to.
  mutating func note(_ mention: Mention, _ expression: TimeExpression, _ stance: Stance) {
    guard let main else {
      if !stance.isAside { self.main = mention }
      return
    }
    if mention.isDoubtful { return note(doubtful: mention, main) }
    let mention = mention.read(as: mention.readings[0])
    let gap = mention.point.year - main.point.year
    if gap == 0, mention.isBehind, !main.isBehind, mention.point.lastDay < main.point.firstDay {
      // "The bank failed on 14 September 2008. It had sold its house in May. On the 20th it was wound up."
      turn = Turn(mention: mention, isHedged: true, isToCome: false)
      return
    }
    if gap == 0 {
      // Back in its own year, or still there.
      self.main = mention
      turn = nil
      return
    }
    if var turn, turn.isFollowed || expression.meaning.stated.year == nil,
      turn.mention.point.year == mention.point.year,
      !stance.isHedged
    {
      // Read from the turn alone.
      turn.mention = mention
      turn.isFollowed = true
      self.turn = turn
      return
    }
    if stance.isAside || Self.isBeyond(mention, main) { return }
    if moves(gap, to: mention, from: main, expression, stance) {
      self.main = mention
      turn = nil
    } else {
      turn = Turn(
        mention: mention, isHedged: stance.isHedged, isToCome: expression.tense == .future, isBrief: stance.isBrief,
        isPlan: stance.tellsDeath || stance.isHedged && gap > 0 && mention.point.month != nil)
    }
  }

  /// Whether it is of another age than what the story tells by the month: "the road is of 148 BC", "the abbey of 1130".
  private static func isBeyond(_ mention: Mention, _ other: Mention) -> Bool {
    let (year, told) = (mention.point.year, other.point.year)
    return mention.point.month == nil && other.point.month != nil && (year < 1 && told > 0 || told - year > Self.age)
  }

  /// Either of its readings is where the story is; each goes on by itself.
  private mutating func note(doubtful mention: Mention, _ main: Mention) {
    guard var turn, mention.readings.count == 2 else {
      if !mention.readings.isEmpty { (self.main, turn) = (mention, nil) }
      return
    }
    let (first, second) = (mention.read(as: mention.readings[0]), mention.read(as: mention.readings[1]))
    if turn.isBrief {
      self.turn = nil
      return
    }
    let isFirst = abs(first.point.year - main.point.year) <= abs(second.point.year - main.point.year)
    self.main = isFirst ? first : second
    turn.mention = isFirst ? second : first
    turn.isFollowed = true
    self.turn = turn
  }

  /// Whether the story has surely come to the other year. "In 1986 he was elected": the head of the sentence moves it.
  private func moves(
    _ gap: Int, to mention: Mention, from main: Mention, _ expression: TimeExpression, _ stance: Stance
  ) -> Bool {
    // Of "the famine of 1876–78" to "August 1877".
    if main.holds(mention.point) { return true }
    // "The oaks were felled in 148 BC. The trench was opened on 4 July 1949."
    if Self.isBeyond(main, mention) { return true }
    if stance.isHedged || stance.tellsDeath { return false }
    if let turn, !turn.isHedged, (0...2).contains(mention.point.year - turn.mention.point.year) { return true }
    // "Liberal in 1906, Labour in 1945, Tory in 1970": a list of years has come to its last.
    if let turn, !turn.isHedged, main.sentence == mention.sentence, turn.mention.sentence == mention.sentence,
      case .year(let first) = main.point, case .year(let next) = turn.mention.point,
      case .year(let last) = mention.point,
      first < next, next < last
    {
      return true
    }
    if stance.isHead { return gap > 0 || gap >= -Self.near }
    guard gap > 0 else { return false }
    if gap <= 2 { return mention.point.month != nil || mention.point.unit == .season || expression.link != .until }
    // "The Emperor (1934) cost two million": of that film is what follows.
    if expression.isParenthetical { return gap <= Self.near }
    guard expression.tense == .past, !expression.isBounding else { return false }
    // "It burned in July 1981": told of what the story is of, within a life.
    return gap <= Self.near || stance.hasPronoun && gap <= Self.lifetime
  }

  /// Where a date without a year may go on from; the story's own date first.
  func origins(at expression: TimeExpression, isRightBehind: (Mention) -> Bool) -> [Mention] {
    guard let main else { return [] }
    guard let turn else { return [main] }
    let distance = expression.sentence - turn.mention.sentence
    if distance == 0, !turn.isFollowed, !turn.isHedged || isRightBehind(turn.mention) { return [turn.mention] }
    if turn.isToCome, expression.tense == .past { return [main] }
    // What its words make an aside ends with its paragraph at the latest.
    if turn.isFollowed, !turn.isHedged || expression.block == turn.mention.block { return [main, turn.mention] }
    let reach = turn.isPlan ? Self.planReach : 1
    if distance > reach || turn.isHedged && expression.block != turn.mention.block { return [main] }
    return [main, turn.mention]
  }

  /// A stretch of years lends any of them: "in the 1988–89 season", of which the 6th of May is the second year's. One of
  /// many years lends its first and its last, "war from 1740 until 1748. On 30 April …", for what is told of one between
  /// names it.
  ///
  /// - Parameter isEnd: what is told ends it: "served from 1946 to 1979 and died in June".
  static func readings(of origin: Mention, isEnd: Bool) -> [Mention] {
    let (first, last) = (origin.point.year, origin.end.year)
    guard first < last else { return origin.readings.map { origin.read(as: $0) } }
    if isEnd { return [origin.read(as: origin.end)] }
    guard last - first < Self.mostYears else {
      return origin.readings.map { origin.read(as: $0) } + [origin.read(as: origin.end)]
    }
    return (first...last).map { origin.read(as: .year($0)) }
  }

  /// Sentences.
  private static let planReach = 3
  private static let mostYears = 4
  /// Years.
  private static let near = 12
  private static let lifetime = 40
  private static let age = 100
}

extension TimeExpression {
  /// "The largest since 1813", "not until 1967".
  var isBounding: Bool {
    switch link {
    case .since, .until, .by, .before, .after, .through, .to: true
    default: false
    }
  }
}
