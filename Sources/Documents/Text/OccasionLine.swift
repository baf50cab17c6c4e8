/// The line of minutes, or of what was spoken, that says when it was: "Held on Tuesday 24 June 2014 in the Reading Room",
/// "Minutes of the meeting of 9 March 2017", "Recorded in Minsk, 23 April 2006."
///
/// Such a text speaks from that day, whenever it was written down. The line tells what happened on the day, and stays in
/// the text. It counts only where the text is named as minutes, an interview, a speech: "Held in Rome, 3 May 1930" below
/// "Chess Olympiads" dates nothing else.
struct OccasionLine {
  var date: StatedDate
  var line: String
  var isOfInterview: Bool

  var documentDate: DocumentDate {
    var date = DocumentDate(
      date: date.date, origin: .declared, evidence: ["line before the text: \(line)"], isOfLine: true)
    date.isOfInterview = isOfInterview
    return date
  }

  /// - Parameter lines: the title and the first lines, in order.
  init?(_ lines: [String]) {
    var kind: Kind?
    for line in lines where line.utf8.count <= Self.longest {
      let words = Words.normalized(line).split(separator: " ")
      kind = kind ?? Kind(words)
      guard let kind else { continue }
      // "Recorded in Minsk, 23 April 2006. Translated from the Russian."
      let clause = line.firstRange(of: ". ").map { String(line[..<$0.lowerBound]) } ?? line
      guard let date = Self.date(clause, of: kind) else { continue }
      self.date = date
      self.line = line
      isOfInterview = kind == .interview
      return
    }
    return nil
  }

  private enum Kind {
    case minutes, speech, interview

    init?(_ words: [Substring]) {
      if words.first == "minutes" || words.last == "minutes" || words.dropFirst().first == "minutes",
        words.first?.allSatisfy(\.isNumber) == false
      {
        self = .minutes
      } else {
        // "Interview with …", "Opening remarks by …"; "The Gettysburg Address" may head what is written about it.
        guard let noun = words.first(where: { !Self.adjectives.contains($0) }) else { return nil }
        if Self.asked.contains(noun) {
          self = .interview
        } else if Self.spoken.contains(noun) {
          self = .speech
        } else {
          return nil
        }
      }
    }

    /// What says that the day is the occasion's own.
    var occasions: Set<Substring> {
      switch self {
      case .minutes: ["held", "meeting", "minutes"]
      case .speech, .interview: ["recorded", "delivered", "given", "conducted", "spoken", "interviewed", "held"]
      }
    }

    private static let adjectives: Set<Substring> = ["an", "opening", "closing", "keynote", "full", "prepared"]
    private static let asked: Set<Substring> = ["interview", "conversation", "testimony", "transcript"]
    private static let spoken: Set<Substring> = [
      "remarks", "speech", "address", "lecture", "sermon", "homily", "keynote", "statement",
    ]
  }

  private static func date(_ clause: String, of kind: Kind) -> StatedDate? {
    let found = StatedDate.all(in: clause)
    guard found.count == 1, let date = found.first, date.calendarDay != nil else { return nil }
    let before = String(decoding: Array(clause.utf8)[..<date.range.lowerBound], as: UTF8.self)
    let words = Words.normalized(before).split(separator: " ")
    guard words.contains(where: kind.occasions.contains), !words.contains(where: others.contains) else { return nil }
    return date
  }

  /// Of another meeting, or of a habit.
  private static let others: Set<Substring> = [
    "previous", "last", "next", "approved", "confirmed", "since", "every", "until", "silence", "were", "was", "had",
  ]
  /// Bytes.
  private static let longest = 160
}
