import Chronology
import Testing

@testable import DateResolution

/// Participles before a noun, which tell nothing of their clause, and verbs that look like them. Written on Thursday, 1
/// November 2007.
@Suite struct ExpressionsAttributesTests {
  static let toCome = CorpusCase.news(
    "2007-11-05",
    [
      "The panel will hold a closed-door session on [Monday].", "The choir will give a sold-out concert on [Monday].",
      "The press will bring out her long-awaited novel on [Monday].",
      "The envoy will meet French-backed fighters on [Monday].", "The clubs will hold hard-fought talks on [Monday].",
      "She will tour wrecked farms on [Monday].", "The judge is expected to hear disputed claims on [Monday].",
      "The queen will open a newly built ward on [Monday].",
      "The union will put forward a long-delayed and much-criticised plan on [Monday].",
      "The crew will leave for storm-hit islands on [Monday].", "The firm will show improved models on [Monday].",
      "The navy will hand over captured boats on [Monday].", "The liner will reach Port Said on [Monday].",
      "The cable will be laid on the seabed on [Monday].", "Notes will be sent to the accused on [Monday].",
      "Bread would reach the displaced on [Monday].", "They will bury the dead on [Monday].",
    ])

  static let past = CorpusCase.news(
    "2007-10-29",
    [
      "The firm closed mills in Derby on [Monday].", "He was court-martialled on [Monday].",
      "Guards strip-searched two boys on [Monday].", "The bank re-opened on [Monday].",
      "The town was flood-hit on [Monday].", "The plan to close angered workers on [Monday].",
      "The man she lived with called a doctor on [Monday].", "The left held talks on [Monday].",
      "This led police to act on [Monday].", "The French-backed fighters took the fort on [Monday].",
      "A sold-out crowd watched on [Monday].", "They will bury those killed on [Monday].",
      "The court will hear from a man arrested on [Monday].", "Rescuers will search a house hit on [Monday].",
      "Mayor Shot in Derby on [Monday]", "Edward Said died on [Monday].",
    ])

  @Test("To come", arguments: toCome) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
}
