import Chronology
import Testing

@testable import Documents

@Suite struct PlainTextTests {
  static let lead = "The harbour was closed to all ships on Tuesday after a crane had fallen into the basin."
  static let second = "Nobody was hurt, the port authority said, but the basin may stay closed for a week."
  static let third = "Two ferries were sent to the old pier instead, which has not been used since the war."

  @Test func takesTheTitleFromTheFirstLine() {
    let text = PlainText("Crane falls into harbour basin\n\n\(Self.lead)\n\n\(Self.second)")
    #expect(text.title == "Crane falls into harbour basin")
    #expect(text.blocks.map(\.text) == [Self.lead, Self.second])
  }

  @Test func prefersTheTitleThatThePageTitleRepeats() {
    let text = PlainText(
      "Crane falls into harbour basin - The Daily Pilot\nHome News\n\nCrane falls into harbour basin\n\n\(Self.lead)")
    #expect(text.title == "Crane falls into harbour basin")
    #expect(text.blocks.map(\.text) == [Self.lead])
  }

  @Test(arguments: [
    ("Who will lift the crane?", "Who will lift the crane?\n\n"),
    ("Who will lift the crane?", "Who will lift the crane?\nBy Anna Berg\n\n"),
    ("Close the basin. This time, mean it.", "Close the basin. This time, mean it.\n\nBy Anna Berg\n\n"),
    ("Close the basin. This time, mean it.", "OUR VIEW\nClose the basin. This time, mean it.\n\n"),
    // What names the kind of the text stands below its title.
    ("The road from the pier", "The road from the pier\nA docker's memoir, with some dates\n\n"),
    ("The week the river came to tea", "LOOKING BACK, with Edna Crow\n\nThe week the river came to tea\n\n"),
  ]) func titlesThatEndAsSentencesDo(_ title: String, _ head: String) {
    let text = PlainText(head + "\(Self.lead)\n\n\(Self.second)")
    #expect(text.title == title)
    #expect(text.blocks.map(\.text) == [Self.lead, Self.second])
  }

  /// A first paragraph is no title, however short.
  @Test(arguments: [
    "It was over. Nobody slept.", "\u{201C}Was it you who saw it?\u{201D}", "Who saw the crane fall on 5 March 2020?",
  ]) func firstParagraphsStayInTheText(_ first: String) {
    let text = PlainText("\(first)\n\n\(Self.lead)\n\n\(Self.second)")
    #expect(text.title == nil)
    #expect(text.blocks.map(\.text) == [first, Self.lead, Self.second])
  }

  @Test func aTextWithoutTitleHasNone() {
    let text = PlainText("\(Self.lead)\n\n\(Self.second)")
    #expect(text.title == nil)
    #expect(text.blocks.count == 2)
  }

  @Test func readsBylineAndDateline() {
    let text = PlainText("Crane falls into harbour basin\nBy Anna Berg\n5 March 2020\n\n\(Self.lead)\n\(Self.second)")
    #expect(text.byline == "Anna Berg")
    #expect(text.dateline?.date.date.edtf == "2020-03-05")
    #expect(text.blocks.map(\.text) == [Self.lead, Self.second])
  }

  @Test(arguments: [
    "Leave a Reply", "Share this article", "Your email address will not be published. Required fields are marked *",
    "30/09/2021 11:08", "Related articles\nOther things that happened last year in the town\n12 May 2019",
    "Back to top button",
    "Artikel teilen\nNach oben", "Partager cet article", "Udostępnij", "Поделиться", "Paylaş", "مشاركة",
  ]) func dropsFurnitureBehindTheText(_ furniture: String) {
    let text = PlainText("\(Self.lead)\n\n\(Self.second)\n\n\(furniture)")
    #expect(text.blocks.map(\.text) == [Self.lead, Self.second])
    #expect(!text.removals.isEmpty)
  }

  @Test(arguments: ["Skip to main content", "Zum Inhalt springen", "Thumbnail", "Menu"])
  func dropsFurnitureBeforeTheText(_ furniture: String) {
    let text = PlainText("\(furniture)\n\nCrane falls into harbour basin\n\n\(Self.lead)")
    #expect(text.title == "Crane falls into harbour basin")
    #expect(text.blocks.map(\.text) == [Self.lead])
  }

  @Test func tellsABodyOnceThatIsGivenTwice() {
    let body = [Self.lead, Self.second, Self.third].joined(separator: "\n\n")
    let text = PlainText("Crane falls into harbour basin\n\n\(body)\n\nCrane falls into harbour basin\n\n\(body)")
    #expect(text.blocks.map(\.text) == [Self.lead, Self.second, Self.third])
    #expect(text.removals.count(where: { $0.rule == "repeats an earlier paragraph" }) == 3)
  }

  @Test func dropsAnExcerptThatTheTextRepeats() {
    let text = PlainText(
      "The harbour was closed to all ships on Tuesday after a crane …\n\n\(Self.lead)\n\n\(Self.second)")
    #expect(text.blocks.map(\.text) == [Self.lead, Self.second])
  }

  @Test func keepsShortSentencesThatStandTwice() {
    let text = PlainText("\(Self.lead)\n\nNobody knows why.\n\n\(Self.second)\n\nNobody knows why.")
    #expect(text.blocks.count == 4)
  }

  @Test func keepsShortLinesThatAreNoFurniture() {
    let poem = "The sea is calm tonight\nThe tide is full\nThe moon lies fair"
    #expect(PlainText(poem).blocks.map(\.text) == poem.split(separator: "\n").map(String.init))
  }

  @Test func joinsHardWrappedLines() {
    let wrapped = """
      The harbour was closed to all ships on Tuesday after a
      crane had fallen into the basin. Nobody was hurt, the
      port authority said, but the basin may stay closed for
      a week.

      Two ferries were sent to the old pier instead, which
      has not been used since the war.
      """
    #expect(PlainText(wrapped).blocks.map(\.text) == ["\(Self.lead) \(Self.second)", Self.third])
  }

  @Test func keepsLinesOfATextThatIsNotWrapped() {
    let text = PlainText("\(Self.lead)\n\(Self.second)\n\(Self.third)")
    #expect(text.blocks.map(\.text) == [Self.lead, Self.second, Self.third])
  }
}
