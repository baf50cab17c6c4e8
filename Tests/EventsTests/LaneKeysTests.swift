import DateResolution
import Events
import Testing

@Suite struct TopicWordsTests {
  private func event(_ title: String, names: [String] = [], text: String = "") -> Event {
    Event(
      id: title, date: nil, basis: .stated, kind: .occurrence, title: title, text: text, sources: [], names: names)
  }

  /// The topics of the first of several titles.
  static let cases: [(topics: [String], titles: [String])] = [
    (["Election"], ["An election", "Voters elected a council"]),
    // The verb counts where another title has the noun, and is called by it.
    (["Bombing"], ["They bombed it", "The bombing went on"]),
    (["Council", "Meeting"], ["A council meeting", "They met"]),
    (["Signing", "Treaty"], ["Signing of the treaty", "They signed it"]),
    (["Wounded"], ["The wounded were flown out", "The wounded came back"]),
    (["Deaths"], ["Two deaths", "It was taken"]),
    // Elsewhere a word in -ed or -ing is a verb, and an irregular one always.
    ([], ["It exploded and they went on talking", "It opened"]),
    ([], ["It began and was held", "It fell"]),
    ([], ["The northern and famous will begin to come", "They vote"]),
    // What is a verb more often than not is one where the words around it do not say so, too.
    ([], ["Come again", "They came", "It was coming back"]),
    // Words of time and measure divide nothing.
    (["Soldiers"], ["Thousands of soldiers left after twenty years", "Dates and times of the year"]),
  ]

  @Test(arguments: cases) func topics(_ expected: [String], _ titles: [String]) {
    let events = titles.map { event($0) }
    #expect(TopicWords(events).words(of: events[0]) == expected)
  }

  @Test func namesAreNoTopics() {
    let events = [event("Harbour opens in Varna", names: ["Varna"])]
    #expect(TopicWords(events).words(of: events[0]) == ["Harbour", "Opens"])
  }

  @Test func placesAreNoParticipants() {
    let events = [
      event("a", names: ["Varna", "Petrov"], text: "Petrov opened the harbour in Varna."),
      event("b", names: ["Varna", "Petrov"], text: "Varna mourned; at Petrov's request the flags came down."),
      event("c", names: ["North Pier", "Harbour Board"], text: "The Harbour Board closed the North Pier."),
      event("d", names: ["North Pier"], text: "A fire broke out near the North Pier."),
      // No text has it: nothing says that it is a place.
      event("e", names: ["Union of Engineers"], text: "They struck."),
    ]
    let participants = ParticipantNames(events)
    #expect(
      events.map(participants.names) == [["Petrov"], ["Petrov"], ["Harbour Board"], [], ["Union of Engineers"]])
  }
}
