import Testing

@testable import Events

@Suite struct HabitTests {
  @Test(arguments: [
    "it meets every third year in may", "they met every first monday", "held on the last friday of each month",
    "every year on 14 august a bell is rung", "shown twice a year in may and october", "it is held annually in october",
    "empires tend to arrive at the end of the year", "it is usually held in may", "held once every year in june",
    "paid three times a year", "every other monday", "every few years in spring",
  ]) func tells(_ clause: String) {
    #expect(Habit(words: clause.split(separator: " ").map(String.init)).isTold)
  }

  @Test(arguments: [
    "every one of the twelve died in may", "each of them left on monday", "every man was shot in june",
    "he left each child a house in may", "the club met on monday", "he won twice in may",
    "it was the second time in a year",
    "three times in may he tried",
  ]) func tellsOfOnce(_ clause: String) {
    #expect(!Habit(words: clause.split(separator: " ").map(String.init)).isTold)
  }
}
