/// A headline that ends as sentences do: "Who will hold the bridge?", "Close the incinerator. This time, mean it."
///
/// A first paragraph may do so as well, and taken for the title it would be lost to the text. So it must be short and open
/// the text, and ask something in a line of its own, or stand right above a byline or below the name of a section.
enum HeadlineWithStop {
  /// Which of the lines is one, if the text opens with one.
  static func index(in lines: [LineBlock]) -> Int? {
    guard let index = lines.indices.prefix(2).first(where: { lines[$0].isProse }), index + 1 < lines.count else {
      return nil
    }
    let line = lines[index]
    guard line.kind == .paragraph, line.text.utf8.count <= longest, Words.count(line.text) <= mostWords,
      StatedDate.all(in: line.text).isEmpty
    else { return nil }
    let isMarked = Byline.isSigned(lines[index + 1].text) || index == 1 && isSection(lines[0].text)
    // What is asked in quotation marks is said in a story.
    let isQuestion = line.text.hasSuffix("?") && line.text.first?.isPunctuation == false
    return isMarked || isQuestion && index == 0 && line.isSetApart ? index : nil
  }

  /// "OUR VIEW", "OPINION": capitals, and few.
  private static func isSection(_ text: String) -> Bool {
    text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase) && Words.count(text) <= 3
  }

  /// Bytes.
  private static let longest = 100
  private static let mostWords = 14
}
