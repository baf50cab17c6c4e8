import Chronology
import Testing

@testable import DateResolution

/// Weekdays that need not be those of the document's week.
@Suite struct ExpressionsWeekdayStoriesTests {
  private static func dates(_ text: String, on day: Day) -> [String?] {
    ExpressionResolver(window: .init(earliest: day, latest: day)).resolve(text).map { $0.date?.edtf }
  }

  private static let day = Day(checkedYear: 2024, month: 11, day: 1)

  @Test(
    "Behind a day long past that is told with its weekday, a weekday may be the next one",
    arguments: [
      (
        ["2022-11-08", "[2022-11-09,2024-10-30]"],
        "The bank failed on Tuesday, 8 November 2022. On Wednesday its doors were shut."
      ),
      (
        ["2022-11-08", "[2022-11-09,2024-10-30]", "[2022-11-11,2024-11-01]"],
        "The bank failed on Tuesday, 8 November 2022, and on Wednesday it was shut. On Friday it was sold."
      ),
      (["2024-10-08", "[2024-10-09,2024-10-30]"], "The strike began on Tuesday, 8 October. On Wednesday it spread."),
    ]) func stories(_ expected: [String?], _ text: String)
  {
    #expect(Self.dates(text, on: Self.day) == expected)
  }

  @Test(
    "Otherwise it is of the report's own week",
    arguments: [
      (
        ["2022-11-08", "2024-10-30"],
        "The court heard that it failed on 8 November 2022. On Wednesday the trial went on."
      ),
      (["2022-11-08", "2024-10-30"], "The bank failed on 8 November 2022. On Wednesday a judge jailed its founder."),
      (["2024-10-29", "2024-10-30"], "He was arrested on Tuesday. On Wednesday he was freed."),
      (["2024-10-29", "2024-10-30"], "He was arrested on Tuesday, 29 October. On Wednesday he was freed."),
      (["2022-11-08", "2024-11-04"], "It failed on Tuesday, 8 November 2022. The trial will begin on Monday."),
    ]) func reports(_ expected: [String?], _ text: String)
  {
    #expect(Self.dates(text, on: Self.day) == expected)
  }

  @Test("“The Sunday” is that behind the day told last, and not behind the one that the text had looked back to")
  func lastDay() {
    #expect(
      Self.dates(
        "A deal was signed on 5 December 2022. They flew out on 22 April; Britain followed on the Sunday.",
        on: Day(checkedYear: 2023, month: 5, day: 25))
        == ["2022-12-05", "2023-04-22", "2023-04-23"])
  }

  @Test(
    "A day that only tells what happened on it is of no week",
    arguments: [
      ([nil], "“It was the Saturday night when the cardinal spoke on the radio,” she says."),
      ([nil], "It was the Saturday when the king died."), ([nil], "I remember the Monday we left."),
      ([nil], "Nobody forgets the Sunday the bridge fell."),
      (["2024-10-28"], "On the Monday we left for Bonn."),
      (["2024-10-26"], "Police said on Saturday the king had died."),
    ]) func memories(_ expected: [String?], _ text: String)
  {
    #expect(Self.dates(text, on: Self.day) == expected)
  }
}
