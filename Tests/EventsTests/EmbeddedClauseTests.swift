import Testing

@testable import Events

/// Titles of sentences whose date is not that of their main clause. The date stands between the marks.
@Suite struct EmbeddedClauseTests {
  /// The phrase or clause that the date belongs to makes the title.
  @Test(arguments: [
    ("The bridge was opened", "They camped in the field where the bridge was opened on [4 June 1961]."),
    ("The ferry sank", "Visitors still see the bay in which the ferry sank in [1953]."),
    ("The ferry sank", "Nobody knows why the ferry sank on [3 May 1953]."),
    ("A barn that her uncle built", "She sleeps in a barn that her uncle built in [1931]."),
    ("A nurse who left Cork", "The book tells of a nurse who left Cork in [March 1922]."),
    ("The story of the ferry that sank", "The play tells the story of the ferry that sank in [1953]."),
    ("A complaint made against the abbot", "The court has dismissed a complaint made against the abbot in [1953]."),
    ("The mill, which lent money to the town", "The mill, which lent money to the town in [1953], wants it back."),
    ("The mill, founded by her aunt", "The mill, founded by her aunt in [1953], makes soap."),
    ("Nora Hill, who came to Cork", "Nora Hill, who came to Cork in [1953], is ill."),
  ]) func ofItsOwn(_ title: String, _ sentence: String) { #expect(read(sentence) == title) }

  /// Nothing else can stand alone: the title keeps the date.
  @Test(arguments: [
    "The mill will close two shops after it made a loss in [1953].",
    "He was held after he shot at a train on [3 May 1953].", "He resigned after losing the vote in [1953].",
    "The rebels fled because the army had taken the town on [4 May 1953].",
    "The fire broke out before the firemen came on [Monday].", "It is the same bridge from which he fell in [1953].",
    "The mayor is being sued over a leak in [1953].", "He has a scar from a fight in [1953].",
    "She will stand trial for the killing of a guard in [1953].",
    "He was killed by a bomb hidden in his car on [Monday].",
    "He said that he had left the club in [1953].", "Allegations against Nora Hill which were made in [1953] came up.",
    "A book on the fire that destroyed the town is published [today].",
    "The barn that burned down in [1953] was never rebuilt.", "A survey of the ferry that sank in [1953] is out.",
    "The girl whose dog was stolen on [Monday] has it back.",
    "The two met at the school where he taught in [1953].",
  ]) func withDate(_ sentence: String) {
    #expect(read(sentence) == sentence.filter { $0 != "[" && $0 != "]" }.dropLast())
  }

  /// The main clause was at that time, or its date opens it.
  @Test(arguments: [
    ("The town was flooded when the dam burst", "The town was flooded when the dam burst in [1911]."),
    ("He was shot while he was walking home", "He was shot while he was walking home on [Monday]."),
    ("The court jailed Hill", "The court jailed Hill on [3 May 1953]."),
    ("It was Hill who signed the treaty", "It was Hill who signed the treaty on [3 May 1953]."),
    ("The mill shut after it lost its licence", "In [1953] the mill shut after it lost its licence."),
    ("He left after losing the vote", "He left on [3 May 1953] after losing the vote."),
    ("She testified before the committee", "She testified before the committee on [Monday]."),
    ("Police said that the man was shot", "Police said that the man was shot on [Monday]."),
    ("The barn burned down", "The barn burned down over [the weekend]."),
    ("The fire was over", "The fire was over on [Monday]."),
  ]) func ofMainClause(_ title: String, _ sentence: String) { #expect(read(sentence) == title) }

  /// Beside another date, which stands between braces: one stays with the other, but for what points to the day of writing.
  @Test(arguments: [
    (
      "Millions voted in the first election since 1996",
      "Millions voted [yesterday] in the first election since {1996}."
    ),
    ("The town stood on the hill and waited for May", "The town stood on the hill [last night] and waited for {May}."),
    ("He won the race in 1999 and again in 2002", "He won the race in {1999} and again in [2002]."),
    ("It rained yesterday and today", "It rained [yesterday] and {today}."),
  ]) func besideAnother(_ title: String, _ sentence: String) { #expect(read(sentence) == title) }

  /// As the reader of sentences puts it together, every date being past.
  private func read(_ marked: String) -> String {
    func range(_ opening: Character, _ closing: Character) -> Range<Int>? {
      guard let first = marked.firstIndex(of: opening), let last = marked.firstIndex(of: closing) else { return nil }
      func place(_ index: String.Index) -> Int { marked[..<index].filter { !"[]{}".contains($0) }.utf8.count }
      return place(first)..<place(last)
    }
    let (date, other) = (range("[", "]")!, range("{", "}"))
    var text = marked.filter { !"[]{}".contains($0) }
    return text.withUTF8 { bytes in
      TitleChoice(
        bytes: bytes, sentence: 0..<bytes.count, segment: 0..<bytes.count, date: date, isOver: true,
        neighbours: other.map { [$0] } ?? []
      ).title
    }
  }
}
