import Testing

@testable import Events

@Suite struct NowadaysTests {
  @Test(arguments: [
    "today the castle is a museum", "today plague infections are rare but they do happen", "today it has 300 members",
    "today only two of the mills remain", "today her grandchildren live in leeds",
  ]) func tellsOfTheseTimes(_ sentence: String) {
    #expect(Nowadays(sentence: sentence.split(separator: " ").map(String.init)).isTold)
  }

  @Test(arguments: [
    "today the court is hearing him", "today we have a new rule", "today the minister said that it is over",
    "today he will say who is to go", "today the bank has closed its doors", "today i am going to build on it",
    "today stadia launches", "today there is a rally in the square", "today the king is in paris for talks",
    "today the death toll is 41", "today the court is to rule", "today 300 people are still without power",
    "on monday the castle is open",
  ]) func tellsOfTheDay(_ sentence: String) {
    #expect(!Nowadays(sentence: sentence.split(separator: " ").map(String.init)).isTold)
  }
}
