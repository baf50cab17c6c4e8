import Prose
import TimeExpressions

/// The turns of an interview: "Q: … A: …", "Q. … A. …", "Interviewer: …" and "Jane: …" in turn.
///
/// What is told in an answer is of the speaker's life, as in a story, and not of the day of publication. A question opens a
/// turn, and its answer goes on from it: "Where were you in 1968?" – "In Prague. On 20 August …" A later turn may have
/// returned to the day of writing.
struct InterviewTurns {
  /// Where the turns begin, in bytes and in order; empty where the text is no interview.
  let starts: [Int]

  /// Linear in the text.
  init(of text: UnsafeBufferPointer<UInt8>) {
    let words = Tagger.english.documentWords
    var asked: [Int] = []
    var answered: [Int] = []
    /// Notes the label that ends at the place, if one does.
    func note(endingAt index: Int) {
      guard index + 1 < text.count, text[index + 1] <= 0x20, let start = Self.startOfLabel(endingAt: index, in: text)
      else { return }
      let label = String(decoding: text[start..<index], as: UTF8.self).lowercased()
      let opensLine = start == 0 || text[start - 1] == UInt8(ascii: "\n")
      if text[index] == UInt8(ascii: "."), !opensLine || !words.isQuestion(label) && !words.isAnswer(label) { return }
      if words.isQuestion(label) || opensLine && words.isAsker(label) {
        asked.append(start)
      } else if words.isAnswer(label) || opensLine {
        answered.append(start)
      }
    }
    // Labels end in a colon, "Q." and "A." at the head of a line in a dot.
    if text.count > 1, text[1] == UInt8(ascii: ".") { note(endingAt: 1) }
    var place = 0
    while let found = text.firstIndex(of: UInt8(ascii: ":"), or: UInt8(ascii: "\n"), from: place) {
      place = found + 1
      if text[found] == UInt8(ascii: ":") {
        note(endingAt: found)
      } else if found + 2 < text.count, text[found + 2] == UInt8(ascii: ".") {
        note(endingAt: found + 2)
      }
    }
    // A question now and then makes no interview: each has its answer.
    guard asked.count >= 2, asked.count * 2 >= answered.count else {
      starts = []
      return
    }
    var withAnswers = 0
    var next = 0
    for (begin, end) in zip(asked, asked.dropFirst() + [text.count]) {
      while next < answered.count, answered[next] < begin { next += 1 }
      if next < answered.count, answered[next] < end { withAnswers += 1 }
    }
    starts = withAnswers * 2 > asked.count ? asked : []
  }

  /// The number of the turn that holds the place, from 1; 0 before the first.
  func turn(at place: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where a label of up to three words begins, at the head of a line, or a single letter behind a space.
  private static func startOfLabel(endingAt end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = end
    var words = 1
    while start > 0, end - start < longestLabel {
      let byte = text[start - 1]
      if byte == UInt8(ascii: "\n") { break }
      if byte == 0x20 {
        if end - start == 1 { return start }
        words += 1
        guard words <= 3 else { return nil }
      } else {
        guard byte.isLetter || byte == UInt8(ascii: ".") || byte >= 0x80 else { return nil }
      }
      start -= 1
    }
    guard start < end, end - start < longestLabel, text[start].isUpper else { return nil }
    return start
  }

  /// Bytes.
  private static let longestLabel = 30
}
