import Chronology
import DateResolution
import Testing

/// The days of hours that lead the entries of a list, in texts of 20 May 2016, a Friday.
@Suite struct EntryTimesTests {
  static let lists: [(days: [String], text: String)] = [
    // A live blog: the day of writing, whatever the entry before told last.
    (
      ["2016-05-20", "2016-05-17", "2016-05-20", "2016-05-16", "2016-05-20"],
      "18:40 The mast fell on Tuesday.\n\n16:05 The boat left on Monday.\n\n09:12 Trains are late."
    ),
    (
      ["2016-05-20", "2016-05-17", "2016-05-20"],
      "The page is now closed.\n\n14:20 — The mast fell on Tuesday.\n\n15:10 — The road is closed."
    ),
    // The day that stands in full above the list.
    (
      ["2015-05-04", "2015-05-04", "2015-05-04"],
      "The log for 4 May 2015:\n\n14:20 The mast fell.\n\n15:10 The road was closed."
    ),
    // The heading's day.
    (
      ["2015-05-04", "2015-05-04", "2015-05-02", "2015-05-04", "2015-05-06", "2015-05-06"],
      "4 May 2015\n\n08:20 I found the boat, lost on 2 May 2015.\n\n13:05 We ate.\n\n6 May 2015\n\n09:00 I rowed."
    ),
    // "Tuesday" above the list is the day of its hours.
    (
      ["2016-05-17", "2016-05-17", "2016-05-17"],
      "How Tuesday unfolded:\n\n14:20 The mast fell.\n\n15:10 The road was closed."
    ),
    // The clock passes midnight: not the same day for certain.
    (
      ["2015-05-04", "2015-05-04", "2015-05-04", "[2015-05-04,2015-05-05]"],
      "The log for 4 May 2015:\n\n23:20 The mast fell.\n\n23:50 The road was closed.\n\n00:15 The dam broke."
    ),
  ]

  /// The one day that an undated text has named in full, however far above; of two it may be either's.
  @Test(arguments: [
    (["2022-11-02"], "On 2 November 2022 the line failed."),
    ([], "On 2 November 2022 the line failed. It had opened on 3 May 2019."),
  ])
  func theOnlyDay(_ expected: [String], _ lead: String) {
    let text = lead + "\n\nNobody was hurt.\n\nHow it went\n\n- 08:00 - The alarm rang.\n\n- 09:37 - It was over.\n"
    let found = ExpressionResolver(window: nil).resolve(text).filter { $0.type == .time }
    #expect(found.count == 2)
    #expect(Set(found.compactMap { $0.date?.edtf }) == Set(expected))
  }

  @Test(arguments: lists) func days(_ days: [String], _ text: String) throws {
    let day = try #require(Day(year: 2016, month: 5, day: 20))
    let found = ExpressionResolver(window: .init(earliest: day, latest: day)).resolve(text)
      .filter { !$0.value.hasSuffix("_REF") }
    #expect(Set(found.compactMap { $0.date?.edtf }) == Set(days))
  }
}
