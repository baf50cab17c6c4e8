import Chronology
import Testing

@testable import DateResolution

/// The files that come with the program.
@Suite struct GazetteerDataTests {
  /// Every fault of every file at once; a fault here would stop the program at the first look-up.
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
}
