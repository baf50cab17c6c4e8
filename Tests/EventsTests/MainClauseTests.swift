import Testing

@testable import Events

/// Whether the date, between the marks, is that of a past main clause.
@Suite struct MainClauseTests {
  @Test(arguments: [
    "On [3 March 1951] the barge left the port for the last time.", "Nora Hill stood out at a dinner [last month].",
    "[Three weeks ago] a rig in the bay was hit by a ship.", "She was born in Cork in [1931] to a family of bakers.",
    "Seven people died in the fire at the mill in [2009], a court heard.",
    "The mill was founded in [1516] and is to be sold.",
  ]) func isPast(_ sentence: String) { #expect(read(sentence)?.isPast == true) }

  @Test(arguments: [
    "Crews have begun to close the well, after a blast there in [April].",
    "The mayor has apologised for remarks that he made on [12 January].",
    "The mayor apologised for remarks that he made on [12 January] to the press.",
    "The mill, founded in Cork in [1911], has closed.", "The town rebuilt after the [1999] quake has a new mayor.",
    "The museum is to show a letter written by Hill in [1733].", "Nora Hill, who came in [1999], is to be mayor.",
    "A man was jailed for the murder of a girl in [1998].", "She resigned over the leak of the letters in [2009].",
    "In [1999] the town has its first mayor.",
  ]) func isNot(_ sentence: String) { #expect(read(sentence)?.isPast != true) }

  private func read(_ marked: String) -> MainClause? {
    let lower = marked.utf8.distance(from: marked.startIndex, to: marked.firstIndex(of: "[")!)
    let upper = marked.utf8.distance(from: marked.startIndex, to: marked.firstIndex(of: "]")!) - 1
    var text = marked.filter { $0 != "[" && $0 != "]" }
    return text.withUTF8 { MainClause(dated: lower..<upper, in: 0..<$0.count, $0) }
  }
}
