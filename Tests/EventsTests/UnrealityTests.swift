import Prose
import Testing

@testable import Events

@Suite struct UnrealityTests {
  /// The reason for the date in square brackets.
  private func reason(_ marked: String) -> String? {
    let bytes = Array(marked.utf8)
    let start = bytes.firstIndex(of: UInt8(ascii: "["))!
    let end = bytes.firstIndex(of: UInt8(ascii: "]"))! - 1
    var text = String(decoding: bytes.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }, as: UTF8.self)
    return text.withUTF8 { bytes in
      let sentence = 0..<bytes.count
      func words(_ range: Range<Int>) -> [String] { WordScanner().words(of: bytes, in: range).map(\.lowered) }
      return Unreality(
        sentence: words(sentence), clause: DateClause(of: start..<end, in: sentence, bytes),
        leadingUp: words(0..<start),
        around: (words(0..<start), words(end..<bytes.count)), date: words(start..<end)
      ).reason
    }
  }

  @Test(
    "What did not come to pass",
    arguments: [
      "Had the deal closed in [January], the firm would have survived.",
      "Had he left in [March], he would be alive.",
      "If they had left in [May], they would have been safe.", "The rent should have been paid by [3 March].",
      "The show was to have opened [last May].",
      "The games, which were to have taken place in [June 2020], were not held.",
    ]) func contraryToFact(_ sentence: String)
  { #expect(reason(sentence) != nil) }

  @Test(
    "When a source was looked up",
    arguments: [
      (true, "Retrieved [20 November 2019] from the archive."), (true, "Last accessed on [3 May 2018]."),
      (false, "He retrieved the body on [3 May 2018]."), (false, "The files were accessed on [3 May 2018] by a clerk."),
    ]) func lookedUp(_ expected: Bool, _ sentence: String)
  { #expect(expected == (reason(sentence) == "that is the day on which a source was looked up")) }

  @Test(
    "What was put off",
    arguments: [
      "[Friday]'s vote has been postponed.", "[Friday]’s vote was called off.",
      "The vote on [Friday] has been cancelled.", "[Monday]'s first flight had been scrapped.",
      "A second rise, planned for [last October], was dropped.", "The vote, set for [May], was called off.",
      "A trial, which had been scheduled to begin on [9 May 2016], may now take place in 2018.",
      "A meeting on parking, postponed from [June], will be held in July.",
      "The race, due on [Thursday], has been put back to Monday.",
      "The race, planned for [3 May], was moved to 9 June.", "The match, due on [Friday], has been rearranged.",
    ]) func putOff(_ sentence: String)
  { #expect(reason(sentence) == "that is the day it was to be, and it was put off") }

  @Test(
    "What is only compared",
    arguments: [
      (true, "It opened two days earlier than [last year]."), (true, "Two weeks later than [last year], it began."),
      (true, "The snow came later than [last season]."), (true, "It closed a day earlier than [Friday]."),
      (false, "It will open no later than [last year]."), (false, "It was built earlier than [1850]."),
    ]) func compared(_ expected: Bool, _ marked: String)
  {
    #expect(expected == (reason(marked) == "what is told is only compared with it"))
  }

  @Test(
    "What was not",
    arguments: [
      "Died about 1779; not heard of after [1782].", "The parish has few records from before [1960].",
      "He was not heard of after [1782].",
    ]) func notHeardOf(_ marked: String)
  { #expect(reason(marked)?.hasPrefix("the clause tells what did not happen") == true) }

  @Test(
    "Months that name contracts",
    arguments: [
      (true, "[July] corn rose two cents."), (true, "[December] gold futures settled at $330."),
      (true, "Crude for [August] delivery fell a dollar."), (true, "Brent for [August] fell a dollar."),
      (true, "The [September 2009] wheat contract closed lower."),
      (false, "On [May 3] oil rose to $100."), (false, "On [January 24, 1848], gold was found."),
      (false, "[June 4]: Oil is seen around the cap."), (false, "The first plane for [May] delivery was finished."),
      (false, "In [July] corn fell to 300 cents."), (false, "The [July] corn harvest was poor."),
      (false, "He left for [July]."), (false, "Last [July] wheat rose."), (false, "The [May] strike ended."),
    ]) func deliveryMonths(_ expected: Bool, _ sentence: String)
  { #expect(expected == (reason(sentence) == "that is the month in which a contract is to be delivered")) }

  @Test(
    "What is denied",
    arguments: [
      "The bomb did not explode on [Monday].", "The bomb didn't explode on [Monday].",
      "On [Monday], the bomb did not explode.", "No one was arrested on [Friday].", "On [Friday] nobody was arrested.",
      "There was no election in [1940].", "On [Monday] he could not be found.", "On [Friday] the shop did not open.",
      "In [1940] there was no election.",
      "He was not born in [1770], as is often stated, but in 1772.", "The line was never built in [1845].",
      "No shots were fired on [Monday].", "No record of the family exists before [1837].",
      "Nothing is known of him before [1701].", "Parliament did not vote on [Monday] as planned.",
      "The envoy could not be reached on [Monday].", "He said that no one was hurt on [Monday].",
    ]) func denied(_ sentence: String)
  { #expect(reason(sentence)?.hasPrefix("the clause tells what did not happen") == true) }

  @Test(
    "What only sounds like a denial",
    arguments: [
      "The line did not open until [1847].", "On [the 19th] he could not stand.", "On [Friday] she would not drink.",
      "On [3 May 1932] the coach did not come.", "On [Monday] the boys didn't return.",
      "The display, planned for [March], was moved to another hall.", "He has not been seen since [Monday].",
      "The road will not reopen before [July 2022].", "No fewer than 40 died on [Monday].",
      "He was found not guilty on [Monday].", "They decided not to strike on [Monday].",
      "The crash on [Monday] left no survivors.", "He did not resign but left on [Friday].",
      "On [Monday] he said he did not know.", "On [Tuesday] the company said it would not pay.",
      "Nobody noticed the fire of [3 May 2016].", "He did not live to see the victory of [1945].",
      "Sailors who could not swim drowned on [3 May].", "He said on [Monday] that he would not resign.",
      "On [Monday] he resigned and did not return.", "The club not only won on [Sunday].",
      "It was no longer used in [1950].", "The road was closed on [Monday], which no one had expected.",
      "No. 10 was bombed on [3 May].", "The man, who had not been named, was shot on [Monday].",
      "But in [1772], as nobody knew, he was born.", "In the autumn of [2009], he was old and had never been to Rome.",
      "The follow-up, in [October], did not sell.", "The president did not attend [Monday]'s meeting.",
      "It is not clear what happened on [Monday].", "In [August], no trains at all on the northern line.",
    ]) func notDenied(_ sentence: String)
  { #expect(reason(sentence) == nil) }

  @Test(
    "What is told as an error",
    arguments: [
      "An earlier version said that the papers were found on [12 January].",
      "A previous version of this article gave the date as [12 January].",
      "Police had wrongly said the murder took place on [Tuesday].",
      "The myth that the bridge was built in [1850] is false.",
      "The book wrongly states that he died in [1701].", "The caption misdated the picture to [1912].",
    ]) func error(_ sentence: String)
  { #expect(reason(sentence) == "the sentence tells it as an error") }

  @Test(
    "A story's time",
    arguments: [
      "The film is set in [1944] in Rome.", "Both novels are set in [1812].",
      "Her new novel opens on [11 July 1934] with a body in the harbour.",
      "In the play, set on [14 July 1789], a baker is shot.", "In the novel, the hero dies on [3 May 1912].",
      "The film, set in Berlin in [1936], opens on Friday.", "It is a play set in [1789].",
    ]) func setting(_ sentence: String)
  { #expect(reason(sentence) == "that is the time a story is set in") }

  @Test(
    "What happened",
    arguments: [
      "The deal closed in [January].", "The record was set in [1944].", "In [May] they had heard of it.",
      "He asked if they had left in [May].", "The trial will be set in [May].", "They would leave in [May].",
      "He may have left in [May].", "In an interview on [Tuesday], Obama said he would have fired him.",
      "If they had asked, they would have known; the bank closed in [May].",
      "The film, set in Berlin in 1936, opens on [Friday].", "The play opens on [11 July 1934] in London.",
      "In the novel, published in [1912], the hero dies.", "He was wrongly convicted in [1998].",
      "An earlier version was published on [12 January].", "[Friday]'s attack killed four.",
      "The vote on [Friday] was won by three.", "He had to have it done in [May].",
    ]) func real(_ sentence: String)
  { #expect(reason(sentence) == nil) }
}
