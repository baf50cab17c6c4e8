import Chronology
import DateResolution
import Documents
import Prose

/// The sentences that no date of their own places, but the heading that they stand under: the first of a diary's day, each
/// item of a list below "1915", and the one behind "29 November 1962." in a chronology.
///
/// Only the first sentence: what a heading's date says of the tenth is anyone's guess.
struct HeadedSentences {
  private var headings: [Int: ResolvedExpression] = [:]

  init(in document: Document, annotation: Annotation) {
    for heading in annotation.expressions {
      guard let heads = heading.heads, heading.date != nil, heading.type == .date else { continue }
      // One that leads its line dates its sentence by itself, unless a full stop parts the two.
      if let sentence = Self.sentence(behind: heading, annotation.sentences, document) {
        headings[sentence] = heading
        continue
      }
      guard Self.isAlone(heading, document) else { continue }
      let blocks = document.blocks
      var place = blocks.partitioningIndex { $0.range.lowerBound >= heads.lowerBound }
      var isFirst = true
      while place < blocks.count, blocks[place].range.lowerBound < heads.upperBound {
        let block = blocks[place]
        place += 1
        if block.kind == .heading { break }
        guard isFirst || block.kind == .listItem else { continue }
        isFirst = false
        let sentence = annotation.sentences.partitioningIndex { $0.lowerBound >= block.range.lowerBound }
        if sentence < annotation.sentences.count, block.range.contains(annotation.sentences[sentence].lowerBound) {
          headings[sentence] = heading
        }
      }
    }
  }

  /// "29 November 1962. Britain and France sign the treaty.": the sentence behind the one that the heading is by itself, in
  /// the same block.
  private static func sentence(behind heading: ResolvedExpression, _ sentences: [Range<Int>], _ document: Document)
    -> Int?
  {
    let own = sentences.partitioningIndex { $0.upperBound > heading.range.lowerBound }
    guard own + 1 < sentences.count, sentences[own].contains(heading.range.lowerBound),
      heading.range.lowerBound - sentences[own].lowerBound <= longestMark,
      sentences[own].upperBound - heading.range.upperBound <= longestMark
    else { return nil }
    let place = document.blocks.partitioningIndex { $0.range.upperBound > heading.range.lowerBound }
    guard place < document.blocks.count, document.blocks[place].kind != .heading,
      document.blocks[place].range.contains(sentences[own + 1].lowerBound)
    else { return nil }
    return own + 1
  }

  /// The marks around a date: "**1962.**". Bytes.
  private static let longestMark = 6

  /// Whether its block holds nothing else.
  private static func isAlone(_ heading: ResolvedExpression, _ document: Document) -> Bool {
    let place = document.blocks.partitioningIndex { $0.range.upperBound > heading.range.lowerBound }
    guard place < document.blocks.count, document.blocks[place].range.contains(heading.range.lowerBound) else {
      return false
    }
    return document.blocks[place].range.upperBound - heading.range.upperBound <= longestRest
  }

  /// The place that may stand behind a date: "6 March 1915, Gallipoli". Bytes.
  private static let longestRest = 42

  /// What dates the sentence of that number, where it carries no date itself.
  func item(for sentence: Int, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> DatedItem? {
    guard var expression = headings[sentence] else { return nil }
    let words = WordScanner().words(of: bytes, in: range)
    guard words.count >= 2, !words.contains(where: { Self.elsewhen.contains($0.lowered) }) else { return nil }
    var derivation = expression.derivation
    if let text = derivation.anchor?.text { derivation.steps.insert("counted from “\(text)”", at: 0) }
    derivation.anchor = expression.date.map { .init(kind: .heading, date: $0, text: derivation.expression) }
    derivation.steps.append("the sentence stands under that heading, and names no day of its own")
    // The words are the heading's; the sentence has none.
    expression.range = range.lowerBound..<range.lowerBound
    expression.derivation = derivation
    return DatedItem(range: expression.range, expression: expression)
  }

  /// What is announced below a heading comes after its date, and what had been came before.
  private static let elsewhen: Set<String> = ["will", "shall", "tomorrow", "had"]
}
