import Testing

@testable import Events

@Suite struct OfficeHoursTests {
  private func areTold(_ sentence: String, isBareClock: Bool) -> Bool {
    OfficeHours(
      words: sentence.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init), isBareClock: isBareClock
    ).areTold
  }

  @Test(arguments: [
    "Offices are open from 9 a.m. to 5 p.m.", "He always rose at 5 a.m.", "Trains leave at 6 p.m.",
    "Every day the bell was rung at noon.",
  ]) func aClockTimeOfNoDay(_ sentence: String) { #expect(areTold(sentence, isBareClock: true)) }

  @Test(arguments: [
    "The bomb went off at 5 a.m.", "The meeting closed at 9.05 p.m.", "The train will leave at 6 p.m.",
    "At noon they were told to leave.", "10.05 pm: The disco opens.", "At 9 a.m. the alarm rang.",
    "At 2:49 p.m. the bomb explodes.", "Doors shut at 2 pm.", "12.03 am: First engine arrives.",
  ]) func aClockTimeOfTheDayToldBefore(_ sentence: String) { #expect(!areTold(sentence, isBareClock: true)) }

  @Test(arguments: [
    (true, "The shop is open Monday to Friday, 8am to 6pm."), (true, "Opening hours: Monday – Friday."),
    (true, "Lines are open from 8am to 6pm, Monday to Friday."),
    (true, "Call between 9 am and 5 pm, Monday to Friday."),
    (false, "They sat from 9am to 5pm, Monday to Friday, and lost."),
    (true, "Tue – Sat 4PM (Closed on Sun & Mon)"), (true, "Mon, Wed, Fri: 9 am to noon"),
    (true, "Lines are open from 8am to 6pm, Monday to Friday."),
    (true, "Call between 9am and 5pm, Monday to Friday."), (true, "Ring us 9 a.m. to 5 p.m. Monday to Friday."),
    (false, "He waited from 9 on Monday to Friday."), (false, "It shut from 2004 to 2010, Monday to Friday."),
    (false, "On Monday and Tuesday he was ill."),
    (false, "They met from Monday to Friday."), (false, "The show opens on Monday and closes on Friday."),
  ]) func weekdaysOfOpening(_ expected: Bool, _ sentence: String) {
    #expect(areTold(sentence, isBareClock: false) == expected)
  }
}
