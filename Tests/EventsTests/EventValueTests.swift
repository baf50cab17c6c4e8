import Chronology
import DateResolution
import Events
import Testing

@Suite struct EventValueTests {
  private let event = Event(
    id: "e", date: nil, basis: .stated, kind: .occurrence, title: "The bridge opened", text: "The bridge opened.",
    sources: [], names: ["Aldford"])

  @Test func aCopyKeepsWhatItWas() {
    var copy = event
    copy.title = "The bridge closed"
    copy.names.append("Dunmoor")
    #expect(event.title == "The bridge opened")
    #expect(event.names == ["Aldford"])
    #expect(copy.names == ["Aldford", "Dunmoor"])
    #expect(copy != event)
  }

  @Test func whatSaysTheSameIsEqual() {
    var copy = event
    copy.importance = 0.5
    copy.importance = event.importance
    #expect(copy == event)
    #expect(Set([copy, event]).count == 1)
  }
}
