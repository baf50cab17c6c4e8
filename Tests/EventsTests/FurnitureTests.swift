import Prose
import Testing

@testable import Events

/// Sentences about the page.
@Suite struct FurnitureTests {
  @Test(arguments: [
    "This article was amended on 3 May 2013 to correct a name.", "Correction: this story was updated on 3 May 2013.",
    "This post, first published in May, has been edited.", "A version of this article appeared in print on May 3.",
    "A version appeared on p6 on 3 May.", "Last updated at 15:00 on 3 May", "Posted by: ann | June 10 | Report abuse",
  ]) func isOfPage(_ sentence: String) { #expect(Furniture(words: words(sentence), rest: 9).isOfPage) }

  @Test(arguments: [
    "Published in 1859, the book sold out in a day.", "This story of love and war first appeared in 1939.",
    "This page of the diary was torn out in 1939.", "Last month the firm cut ten jobs.", "The law was amended in 1939.",
    "A version of the song appeared in 1939.", "The article was published on 3 May 1939.",
  ]) func isOfWorld(_ sentence: String) { #expect(!Furniture(words: words(sentence), rest: 9).isOfPage) }

  /// "Updated 10 May 2013, 15:00 GMT": a stamp has hardly any words but its date's.
  @Test func stamps() {
    #expect(
      Furniture(words: words("June 10, 11:49 pm | Report abuse | If so, he said no."), rest: 9, isBarred: true).isOfPage
    )
    #expect(Furniture(words: words("Written by K. Berg | Updated: June 25, 2025"), rest: 4, isBarred: true).isOfPage)
    #expect(!Furniture(words: words("Women who report abuse were heard on 3 May."), rest: 7).isOfPage)
    #expect(!Furniture(words: words("1939 | The map was drawn"), rest: 4, isBarred: true).isOfPage)
    #expect(Furniture(words: ["updated", "10", "may", "2013", "gmt"], rest: 2).isOfPage)
    #expect(!Furniture(words: ["updated", "in", "1939", "the", "map", "sold", "well"], rest: 6).isOfPage)
  }

  private func words(_ text: String) -> [String] { WordScanner().words(of: text).map(\.lowered) }
}
