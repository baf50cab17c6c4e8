/// The word that ties an expression to its clause: "since", "until", "by".
enum EnglishLinks {
  static func link(
    before index: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> TimeExpression.Link? {
    guard index > 0 else { return nil }
    let token = tokens[index - 1]
    guard token.flags.contains(.isWord), token.end - token.start < 8 else { return nil }
    var word = ""
    for byte in text[Int(token.start)..<Int(token.end)] {
      word.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
    }
    switch word {
    case "till": return .until
    case "prior": return .before
    default: return TimeExpression.Link(rawValue: word)
    }
  }
}
