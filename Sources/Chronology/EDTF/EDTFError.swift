/// Why a text is not EDTF: what was expected, what was found, and where.
public struct EDTFError: Error, Hashable, Sendable {
  /// The whole text that was parsed.
  public let input: String
  /// Where it went wrong: an offset in Unicode scalars, from 0; the number of scalars when the text ended too early.
  public let position: Int
  /// "a month from 01 to 12".
  public let expected: String
  /// The offending piece of the text; empty at its end.
  public let found: String
  /// What to write instead, where that can be guessed.
  public let hint: String?

  init(input: String, position: Int, expected: String, found: String, hint: String? = nil) {
    self.input = input
    self.position = position
    self.expected = expected
    self.found = found
    self.hint = hint
  }
}

extension EDTFError: CustomStringConvertible {
  /// One line: "expected a month from 01 to 12 at position 5, found '13'".
  public var description: String {
    let what = found.isEmpty ? "the end" : "'\(found)'"
    return "expected \(expected) at position \(position), found \(what)" + (hint.map { "; \($0)" } ?? "")
  }
}
