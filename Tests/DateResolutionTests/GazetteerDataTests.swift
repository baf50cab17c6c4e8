import Chronology
import Testing

@testable import DateResolution

/// The files that come with the program.
@Suite struct GazetteerDataTests {
  /// Every fault of every file at once; the program itself trusts these files.
  @Test func filesHaveNoFaults() {
    var gazetteer = NamedEventGazetteer()
    for file in EmbeddedGazetteer.files {
      do {
        try gazetteer.add(GazetteerFile(file.text, name: file.name))
      } catch {
        Issue.record("\(error)")
      }
    }
  }

  @Test func everyEventHasASourceAndAnEarliestDay() {
    let events = NamedEventGazetteer.builtIn.events
    #expect(events.count > 2800)
    for event in events {
      #expect(!event.source.isEmpty, "\(event.name)")
      #expect(event.date.earliest != nil && event.date.latest != nil, "\(event.name)")
    }
  }

  @Test func identifiersAreUnique() {
    let identifiers = NamedEventGazetteer.builtIn.events.map(\.id)
    #expect(Set(identifiers).count == identifiers.count)
  }

  /// A name that the matcher cannot find in a plain sentence is of no use: a guard or a longer name swallows it.
  @Test func everyNameIsFound() {
    let matcher = NamedEventMatcher()
    for event in NamedEventGazetteer.builtIn.events {
      let text = event.aliases.map { "They spoke of the \($0) at length.\n" }.joined()
      let found = matcher.mentions(in: text, sentences: lines(text))
      let missing = zip(event.aliases, lines(text)).filter { _, line in
        !found.contains { $0.event.id == event.id && line.contains($0.range.lowerBound) }
      }
      #expect(missing.map(\.0) == [], "\(event.name)")
    }
  }

  @Test func termsAreInOrder() {
    let terms = NamedEventGazetteer.builtIn.officeTerms
    #expect(terms.count > 350)
    #expect(Set(terms.map(\.office)).count > 60)
    for holder in terms {
      let days = holder.terms.flatMap { [$0.earliest, $0.latest] }.compactMap(\.self)
      #expect(days == days.sorted(), "\(holder.person), \(holder.office)")
    }
  }
}
