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
    // After what may be its subject a word in -s can be a verb; one place where it can be none decides.
    (["Tender"], ["Tender opens", "The board closes"]), (["Peace", "Talks"], ["Peace talks", "The talks fail"]),
    (["Prints"], ["Two prints", "Twelve prints"]),
    // Words of time and measure divide nothing.
    (["Soldiers"], ["Thousands of soldiers left after twenty years", "Dates and times of the year"]),
  ]

  @Test(arguments: cases) func topics(_ expected: [String], _ titles: [String]) {
    let events = titles.map { event($0) }
    #expect(TopicWords(events).words(of: events[0]) == expected)
  }

  /// A topic of one title is found in the text of another event.
  @Test func theTextCounts() {
    let events = [event("A strike", text: ""), event("They walk out", text: "They walked out; the strike went on.")]
    #expect(TopicWords(events).words(of: events[1]) == ["Strike"])
  }

  @Test func namesAreNoTopics() {
    let events = [event("Harbour opens in Varna", names: ["Varna"])]
    #expect(TopicWords(events).words(of: events[0]) == ["Harbour"])
  }

  @Test func placesAreNoParticipants() {
    let events = [
      event("a", names: ["Varna", "Petrov"], text: "Petrov opened the harbour in Varna."),
      event("b", names: ["Varna", "Petrov"], text: "Varna mourned; at Petrov's request the flags came down."),
      event("c", names: ["North Pier", "Harbour Board"], text: "The Harbour Board closed the North Pier."),
      event("d", names: ["North Pier"], text: "A fire broke out near the North Pier."),
      event("f", names: ["VARNA"], text: "VARNA — The strike began."),
      // No text has it: nothing says that it is a place.
      event("e", names: ["Union of Engineers"], text: "They struck."),
    ]
    let participants = ParticipantNames(events)
    #expect(
      events.map(participants.names) == [["Petrov"], ["Petrov"], ["Harbour Board"], [], [], ["Union of Engineers"]])
  }

  /// What is said of a country counts for the country, and a word that fits several counts for none.
  static let nationalities: [(participants: [String], title: String, names: [String])] = [
    (["France"], "French troops land", ["French"]), (["United States"], "The Americans leave", ["Americans"]),
    (["United Kingdom"], "Britain signs", ["Britain"]), (["Peru"], "Peruvian ships meet Peru's", ["Peru", "Peruvian"]),
    (["United States"], "A US-led landing", []), (["Poland"], "The Polish–Korean treaty", []),
    (["Dmitri Vale"], "He signs for the English", ["Dmitri Vale", "English"]),
    ([], "A Korean delegation arrives", ["Korean"]), ([], "The Western powers agree", ["Western"]),
    // A part of a longer name is no adjective, and what begins alike is none either.
    ([], "Polish National Bank opens", []), (["American Line"], "American Line sails", ["American Line"]),
    (["Frank Morgan"], "Frank Morgan resigns", ["Frank Morgan"]),
    (["Germans of Varna"], "They ask", ["Germans of Varna"]),
    // What has a small letter is a word: "polish".
    ([], "They polish the lamps for us", []),
  ]

  @Test(arguments: nationalities)
  func countriesTakePartAndNotTheirAdjectives(participants: [String], title: String, names: [String]) {
    let events = [event(title, names: names)]
    #expect(ParticipantNames(events).names(of: events[0]) == participants)
  }

  /// Names found in one event are known in the titles of the others, the longest first; places are not.
  @Test func aParticipantIsKnownInOtherTitles() {
    let events = [
      event("a", names: ["Harbour Board", "Varna"], text: "In Varna the Harbour Board met."),
      event("b", names: ["Board"], text: "The Board voted."),
      event("The Harbour Board of Varna resigns"), event("Boards are laid"),
    ]
    let participants = ParticipantNames(events)
    #expect(events.map(participants.names) == [["Harbour Board"], ["Board"], ["Harbour Board"], []])
  }
}
