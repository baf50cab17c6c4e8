package import Chronology
import TimeExpressions

/// Finds the time expressions of a text and resolves them against the document's date, the running context and tense.
///
/// A pure function of the text and the anchor: the same on every machine, linear in the length of the text.
package struct ExpressionResolver: Sendable {
  /// The days on which the document can have been written: one day when its date is known, a window when it was
  /// inferred, nil when nothing is known. Open ends are nil inside.
  package struct DocumentWindow: Hashable, Sendable {
    package var earliest: Day?
    package var latest: Day?
    package init(earliest: Day?, latest: Day?) {
      self.earliest = earliest
      self.latest = latest
    }
  }

  package struct Options: Hashable, Sendable {
    /// Nil lets the text decide.
    package var style: TextStyle?
    /// Whether 3/4/2010 is the third of April; nil lets the other numeric dates of the text decide, and reads the month
    /// first where they do not.
    package var dayFirst: Bool?

    package init(style: TextStyle? = nil, dayFirst: Bool? = nil) {
      self.style = style
      self.dayFirst = dayFirst
    }
  }

  package var window: DocumentWindow?
  package var options: Options

  package init(window: DocumentWindow?, options: Options = Options()) {
    self.window = window
    self.options = options
  }

  /// All time expressions in order of their place, not overlapping.
  ///
  /// - Parameters:
  ///   - anchors: the named events that expressions can count from, and, where they are known, take their year from.
  ///   - sections: where headings begin, in order; what a heading without a date heads is not dated by one above it.
  ///   - quotations: what the text sets apart as somebody's words, in order of the paragraphs that lead to it.
  ///   - title: that of the document, where the text does not begin with it.
  package func resolve(
    _ text: String, anchors: EventAnchors = .none, sections: [Int] = [], quotations: [QuotedPassage] = [],
    title: String? = nil
  ) -> [ResolvedExpression] {
    var text = text
    return text.withUTF8 { resolve($0, anchors: anchors, sections: sections, quotations: quotations, title: title) }
  }

  package func resolve(
    _ bytes: UnsafeBufferPointer<UInt8>, anchors: EventAnchors = .none, sections: [Int] = [],
    quotations: [QuotedPassage] = [], title: String? = nil
  ) -> [ResolvedExpression] {
    var expressions = Tagger.english.tag(bytes)
    let interview = InterviewTurns(of: bytes)
    let isInterview = !interview.starts.isEmpty && options.style != .news
    if isInterview {
      // A turn is what a paragraph is elsewhere.
      for index in expressions.indices {
        expressions[index].block = interview.turn(at: expressions[index].range.lowerBound)
      }
    }
    let events = anchors.mentions(in: bytes, for: expressions)
    let surroundings = Tagger.english.surroundings(in: bytes)
    // "The eve of" an event that has no date is no time, nor is "the night before" it.
    expressions.removeAll {
      ($0.rule == TimeExpression.eveOfEvent || $0.rule == TimeExpression.partBesideEvent)
        && EventAnchor(of: $0, among: events, surroundings) == nil
    }
    let votes = ExpressionResolver.dayFirstVotes(expressions)
    let dayFirst = options.dayFirst ?? (votes > 0)
    // One style for all readings: it decides what is marked at all.
    let year = window.flatMap { ($0.latest ?? $0.earliest)?.year }
    let reading = StyleDetector.reading(of: expressions, documentYear: year)
    let isDated = window != nil && window?.earliest == window?.latest
    // The days of a diary stand like datelines.
    let isReport =
      options.style != .narrative && !isInterview && !isDated
      && (reading.isReport && !statesYear(title) || opensWithDateline(expressions, in: bytes))
      && DateHeadings(of: expressions, in: bytes, sections: sections).headings.isEmpty
    let style = options.style ?? (isReport ? .news : isInterview ? .narrative : reading.style)
    let isMarked: (TimeExpression) -> Bool = { $0.meaning.isMarked(in: style) }
    // Nearly always all of them are.
    let found = expressions.allSatisfy(isMarked) ? expressions : expressions.filter(isMarked)
    let headings = DateHeadings(
      of: found, in: bytes, sections: sections, title: title, isDated: isDated)
    let marked = EntryTimes(expressions: found, text: bytes, list: headings, style: style).placed()
    let passages = SpokenPassages(of: marked, in: bytes, quotations: quotations)
    let eventYears = anchors.years(for: marked, in: bytes)
    let yearsOfEvents = YearsOfEvents(of: marked, in: surroundings)
    func walk(_ day: Day?) -> [ResolvedExpression] {
      var walk = ContextWalk(
        text: bytes, surroundings: surroundings,
        context: ResolutionContext(
          documentDay: day, style: style, dayFirst: dayFirst, isDayOrderKnown: options.dayFirst != nil || votes != 0,
          isProfile: style == .narrative && year != nil && (isInterview || reading.pointing >= 2),
          isInterview: isInterview,
          isReport: isReport),
        events: events, eventYears: eventYears, yearsOfEvents: yearsOfEvents, headings: headings, passages: passages)
      return marked.indices.map { walk.resolve($0, of: marked) }
    }
    guard let window, window.earliest != nil || window.latest != nil else { return walk(nil) }
    if window.earliest == window.latest { return walk(window.earliest) }
    return WindowHull(window: window).merge(
      early: window.earliest.map(walk), late: window.latest.map(walk), unanchored: walk(nil))
  }

  /// "Minutes of the meeting held on 3 April 1972": the text below is of that year, whatever its days point to.
  private func statesYear(_ title: String?) -> Bool {
    title.map { Tagger.english.tag($0).contains { $0.meaning.stated.year != nil } } ?? false
  }

  /// "LONDON, May 4 (Agency) -": a report. What it tells of other years tells nothing of its own.
  private func opensWithDateline(_ expressions: [TimeExpression], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = expressions.first else { return false }
    return Dateline.opens(bytes, with: first)
  }

  /// How many more of the numeric dates that leave no choice put the day first than the month.
  private static func dayFirstVotes(_ expressions: [TimeExpression]) -> Int {
    var votes = 0
    func count(_ meaning: Meaning) {
      switch meaning {
      case .date(let date) where date.dayMonthOrder == .dayFirst: votes += 1
      case .date(let date) where date.dayMonthOrder == .monthFirst: votes -= 1
      case .range(let begin, let end):
        count(begin)
        count(end)
      case .time(_, let day?): count(day)
      default: break
      }
    }
    for expression in expressions { count(expression.meaning) }
    return votes
  }
}
