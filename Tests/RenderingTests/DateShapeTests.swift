import Chronology
import Events
import Testing

@testable import Rendering

@Suite struct DateShapeTests {
  /// The mark, whether the date counts as known to the day, and the date.
  @Test(
    arguments: [
      (.day, true, "2010-02-13"), (.day, true, "2010-02-13T14:30:00"), (.window, false, "2010-02"),
      (.window, false, "201X"),
      (.window, false, "[1855,1857]"), (.approximate, false, "1979~"), (.approximate, false, "2010-02-13?"),
      (.span, true, "1914-08-04/1918-11-11"), (.span, false, "1979/1989"), (.vagueSpan, false, "1850~/1862~"),
      (.since, false, "1931/.."), (.since, false, "2014/"), (.until, false, "../1850"), (.until, false, "/1850"),
      (.window, false, "[..2020-12-31]"),
    ] as [(DateShape, Bool, String)])
  func everyDateHasItsMark(_ shape: DateShape, _ isExact: Bool, _ edtf: String) throws {
    let event = try HeadingsTests.events([edtf])[0]
    #expect(DateShape(event, isDisputed: false) == shape)
    #expect(event.isKnownToTheDay == isExact)
  }

  /// A plan for a day is as exact as the day; one for a decade is not.
  @Test(arguments: [(true, "2027-05-14"), (false, "203X"), (false, "2028-09-14~"), (true, "2027-05-14/2027-05-20")])
  func plansAreExactOrNot(_ isExact: Bool, _ edtf: String) throws {
    let event = try HeadingsTests.events([edtf], kind: .plan)[0]
    #expect(DateShape(event, isDisputed: false) == .plan)
    #expect(event.isKnownToTheDay == isExact)
  }

  @Test(arguments: [("from 2029", Event.Kind.plan), ("since 2029", .occurrence), ("since 2029", .state)])
  func whatIsPlannedHasNotBeenSoSince(_ words: String, _ kind: Event.Kind) throws {
    let event = try HeadingsTests.events(["2029/.."], kind: kind)[0]
    #expect(event.whenWords == words)
    #expect(event.shortWhenWords == words)
  }
}
