import Prose

/// Chooses the words of which the title of a dated event is made, so that it claims nothing for the date but what happened
/// then: the clause that the date belongs to where that makes a phrase, else its stretch of the sentence, without the date
/// where that is the only one and dates the main clause.
struct TitleChoice {
  let bytes: UnsafeBufferPointer<UInt8>
  let sentence: Range<Int>
  /// The stretch of the sentence that the date belongs to.
  let segment: Range<Int>
  /// The words of the date; empty where a heading dates the sentence.
  let date: Range<Int>
  /// "Gave way at 3.42 a.m.": the date shown beside the title has no hours.
  var staysInTitle = false
  /// Whether the date lies wholly before the document's.
  let isOver: Bool
  /// The other dates of the sentence.
  let neighbours: [Range<Int>]
  var writer = HeadlineWriter()

  var title: String {
    let choice = ClauseChoice(bytes: bytes, sentence: sentence, segment: segment, limit: writer.limit)
    if let part = DependentClause(
      of: date, segment: choice.standsAlone(segment) ? sentence : segment, in: sentence, bytes),
      case let title = part.title(writer, bytes, expression: cut(from: part.clause)),
      title.unicodeScalars.count <= writer.limit
    {
      return title
    }
    let clause = choice.clause(for: date)
    let plain = headline(of: clause)
    guard !date.isEmpty, let embedded = EmbeddedClause(of: date, in: clause, isOver: isOver, bytes) else {
      return plain
    }
    let whole = writer.headline(bytes, clause: clause, expression: nil)
    // A title that holds its date already claims nothing for it.
    guard plain != whole || whole.hasSuffix(" …") else { return plain }
    switch embedded {
    case .phrase(let phrase): return headline(of: phrase)
    case .mention(let own?) where whole.hasSuffix(" …"): return headline(of: own)
    case .mention: return whole
    }
  }

  private func headline(of clause: Range<Int>) -> String {
    writer.headline(bytes, clause: clause, expression: cut(from: clause))
  }

  /// What goes from a clause: never one date while another stays. "He won the race in 1999 and again in 2002" is told of
  /// either year with both, and not as "He won the race in 1999" of 2002. Only what points to the day of writing goes all the
  /// same: "Millions voted yesterday in the first election since 1996".
  private func cut(from clause: Range<Int>) -> Range<Int>? {
    guard !date.isEmpty, !staysInTitle else { return nil }
    let others = neighbours.filter { clause.overlaps($0) }
    guard !others.isEmpty else { return date }
    return pointsToWriting && others.allSatisfy { !isBeside($0) } ? date : nil
  }

  /// "Yesterday", "last night", "this week": beside the date of a title such words name another time to its reader.
  private var pointsToWriting: Bool {
    let words = WordScanner().words(of: bytes, in: date).map(\.lowered)
    guard let first = words.first else { return false }
    return Self.days.contains(first)
      || ["last", "this"].contains(first) && words.count == 2 && Self.units.contains(words[1])
  }

  /// "It rained yesterday and today".
  private func isBeside(_ other: Range<Int>) -> Bool {
    other.lowerBound - date.upperBound < Self.joint && date.lowerBound - other.upperBound < Self.joint
  }

  private static let days: Set<String> = ["yesterday", "today", "tonight", "tomorrow"]
  private static let units: Set<String> = [
    "night", "morning", "afternoon", "evening", "week", "weekend", "month", "year",
  ]
  /// Bytes between the members of a list.
  private static let joint = 12
}
