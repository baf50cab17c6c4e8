import DateResolution
import Documents
import Prose

/// A block that names a thing and then, as a sentence of its own, its time: "Curator's tour. Thursday 9 March, 1.15pm."
/// The two are one.
struct LeadIns {
  var blocks: [Document.Block]
  /// In order.
  var expressions: [ResolvedExpression]

  /// The sentences, those two as one. Linear.
  func joined(_ sentences: [Range<Int>], in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [Range<Int>] = []
      result.reserveCapacity(sentences.count)
      for sentence in sentences {
        if let last = result.last, isLeadIn(last, in: bytes), isTime(sentence, in: bytes),
          !bytes[last.upperBound..<sentence.lowerBound].contains(UInt8(ascii: "\n"))
        {
          result[result.count - 1] = last.lowerBound..<sentence.upperBound
        } else {
          result.append(sentence)
        }
      }
      return result
    }
  }

  /// It opens its block, is no longer than a heading, and names no time.
  private func isLeadIn(_ sentence: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard sentence.count <= Self.longest else { return false }
    let block = blocks.partitioningIndex { $0.range.upperBound > sentence.lowerBound }
    guard block < blocks.count, blocks[block].range.lowerBound == sentence.lowerBound else { return false }
    guard self.expressions(in: sentence).isEmpty else { return false }
    // "P.S." and "No." name nothing.
    return WordScanner().words(of: bytes, in: sentence).contains { $0.lowered.utf8.count >= 4 }
  }

  /// It says when, and nothing else.
  private func isTime(_ sentence: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let times = expressions(in: sentence)
    guard times.contains(where: { $0.type == .date || $0.type == .time }) else { return false }
    return WordScanner().words(of: bytes, in: sentence).allSatisfy { word in
      Self.links.contains(word.lowered) || times.contains { $0.range.contains(word.range.lowerBound) }
        || word.lowered.utf8.allSatisfy { !$0.isLetter }
    }
  }

  private func expressions(in sentence: Range<Int>) -> ArraySlice<ResolvedExpression> {
    let first = expressions.partitioningIndex { $0.range.upperBound > sentence.lowerBound }
    return expressions[first...].prefix { $0.range.lowerBound < sentence.upperBound }
  }

  /// What stands between times.
  private static let links: Set<String> = [
    "on", "at", "from", "to", "until", "till", "and", "the", "am", "pm", "a", "m",
  ]
  /// Bytes.
  private static let longest = 80
}
