import Prose
import TimeExpressions

/// Whether the entries of a list were written on their days or put together afterwards.
///
/// "Yesterday" in a diary is the day before the entry's; in a chronology it would be the day before its writing.
enum EntryVoice: Hashable {
  /// Each entry speaks from its own day.
  case diary
  /// Each entry tells of its day; what follows in it comes after.
  case chronicle

  /// By the first person and by "today", "yesterday", "tomorrow": a diary has at least as many of them as it has days.
  init(of expressions: [TimeExpression], in text: UnsafeBufferPointer<UInt8>, headings: Int) {
    var votes = 0
    for expression in expressions where expression.meaning.pointsToSpeaker { votes += 2 }
    guard votes < headings else {
      self = .diary
      return
    }
    let documentWords = Tagger.english.documentWords
    let scanner = WordScanner()
    var place = 0
    while votes < headings, let word = scanner.nextWord(of: text, from: &place, upTo: text.count) {
      guard word.count <= Self.longestPronoun else { continue }
      let letters = String(decoding: text[word], as: UTF8.self).lowercased()
      if documentWords.isFirstPerson(letters) { votes += 1 }
    }
    self = votes >= headings ? .diary : .chronicle
  }

  /// Bytes: nearly all words are longer, and are not looked up.
  private static let longestPronoun = 3
}

extension Meaning {
  fileprivate var pointsToSpeaker: Bool {
    switch self {
    case .unit(.day, .this), .unit(.night, .this): true
    case .shift(let quantity, .day, _, from: .speech): quantity.whole == 1
    case .time(_, let day?): day.pointsToSpeaker
    default: false
    }
  }
}
