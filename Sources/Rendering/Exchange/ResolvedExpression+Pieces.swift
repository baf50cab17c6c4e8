package import DateResolution

extension ResolvedExpression {
  /// What TIMEX3 marks: its parts, or the expression itself where it has none.
  package var pieces: [Part] {
    parts.isEmpty ? [Part(range: range, type: type, value: value, mod: mod)] : parts
  }
}
