import Chronology
import Prose
import Testing

@testable import DateResolution

/// Expressions that count from an event of the gazetteer.
@Suite struct ExpressionsEventTests {
  static func resolve(_ text: String) -> [ResolvedExpression] {
    let day = Day(checkedYear: 2022, month: 3, day: 1)
    return ExpressionResolver(window: .init(earliest: day, latest: day), options: .init(style: .narrative))
      .resolve(text, anchors: .of(.builtIn))
  }

  /// Only the lines of expressions that count are looked through for names; that must make no difference.
  @Test(
    "Names are found near what counts from them as in the whole text",
    arguments: [
      "He left.\nThree days after the September 11 attacks, they met. Late.\nA year after World War II, he left.",
      "They met two days after\nthe Battle of Gettysburg was over.", "It began a year before the\n\nGulf War in 1990.",
      "Two years after a thing. Three days after the Battle of Mogadishu he left.\n\nThe men of Aidid were gone.",
      "Two years after a thing. Three days after the Battle of Mogadishu he left.\n\nThe men were gone.",
      "A week after Operation Storm, two weeks after World War II, three weeks after nothing, a year after",
      "the day before\nthe day after\nthe September 11 attacks",
      "Three days after “é” the Battle of Gettysburg was won.",
    ]) func near(_ text: String)
  {
    let day = Day(checkedYear: 2022, month: 3, day: 1)
    let resolver = ExpressionResolver(window: .init(earliest: day, latest: day), options: .init(style: .narrative))
    let sentences = SentenceSplitter().sentences(of: text)
    let all = NamedEventMatcher().mentions(in: text, sentences: sentences)
    let whole = resolver.resolve(text, anchors: .mentions(all, sentences: sentences))
    #expect(resolver.resolve(text, anchors: .of(.builtIn)) == whole)
    #expect(!whole.isEmpty)
  }

  @Test("A guarded name is borne out by a sentence far away") func context() {
    let text = "Three days after the Battle of Mogadishu he left.\n\nThe men of Aidid were gone."
    #expect(Self.resolve(text).first?.basis == .namedEvent)
    #expect(Self.resolve(text.replacing("Aidid", with: "the place")).first?.basis != .namedEvent)
  }

  @Test(
    "The event's day, so many units on or back",
    arguments: [
      ("2001-09-14", "Three days after the September 11 attacks, Congress voted."),
      ("2001-09-12", "The day after the September 11 attacks, NATO met."),
      ("2002", "A year after the September 11 attacks, the camp was full."),
      ("2001-10", "One month after the September 11 attacks, the bombing began."),
      ("2001-09-09", "Two days before the September 11 attacks, he was killed."),
      ("1863-07-01", "On the first day of the Battle of Gettysburg, the town fell."),
      ("1863-07-02", "On the second day of the Battle of Gettysburg, Longstreet attacked."),
      ("1863-07-03", "On the third day of the Battle of Gettysburg, Pickett charged."),
      ("1947", "Two years after World War II ended, the plan was announced."),
      ("1938", "A year before the outbreak of World War II, they met in Munich."),
      ("1946", "A year after World War II, he went home."),
      ("1866", "Three years after the Battle of Gettysburg, he wrote it down."),
    ]) func counted(_ expected: String, _ text: String)
  {
    let found = Self.resolve(text)[0]
    #expect(found.date?.edtf == expected)
    #expect(found.value == expected)
    #expect(found.basis == .namedEvent)
    #expect(found.derivation.anchor?.kind == .namedEvent)
  }

  @Test("What went on for days leaves open from which of them is counted") func openEnds() {
    let found = Self.resolve("Ten days after the Battle of Gettysburg, the river fell.")[0]
    #expect(found.date?.edtf == "[1863-07-11..1863-07-13]")
    #expect(found.value == "1863-07-XX")
  }

  @Test("Without a number it is only later") func vagueCount() {
    #expect(
      Self.resolve("Weeks after the September 11 attacks, the bombing began.")[0].date?.edtf == "[2001-09-12..]")
  }

  @Test("Hours reach into another day") func hours() {
    #expect(
      Self.resolve("Hours after the September 11 attacks, the airspace was closed.")[0].date?.edtf
        == "[2001-09-11..2001-09-12]")
  }

  @Test("There was no fourth day") func beyondTheEnd() {
    #expect(Self.resolve("On the fourth day of the Battle of Gettysburg, it rained.")[0].date == nil)
  }

  @Test(
    "A name that only describes another noun is not counted from",
    arguments: [
      "Two years after Gulf War veterans complained, a study was made.",
      "Three days after the attack, Congress voted.",
      "Two weeks after he wrote of the September 11 attacks, he left.",
    ]) func notCounted(_ text: String)
  {
    #expect(Self.resolve(text)[0].derivation.anchor?.kind != .namedEvent)
  }

  @Test("Without a gazetteer only the distance is known") func noGazetteer() {
    let found = ExpressionResolver(window: nil).resolve("Three days after the Battle of Gettysburg, he left.")
    #expect(found.map(\.value) == ["P3D"])
    #expect(found[0].date == nil)
  }
}
