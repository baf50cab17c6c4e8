import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Times of the clock with a dot, and the same figures where they are none.
@Suite struct ExpressionsDottedTimesTests {
  static func found(in text: String) -> [String] {
    ExpressionResolver(window: nil, options: .init(style: .narrative)).resolve(text).filter { $0.type == .time }
      .map(\.value)
  }

  /// On 3 May 2009.
  static let times: [(time: String, texts: [String])] = [
    (
      "T01:15",
      ["At 01.15 the visor broke away.", "The alarm was raised at 01.15.", "The visor broke away at about 01.15."]
    ),
    ("T06:05", ["At 06.05 firefighters entered.", "The index closed at 06.05.", "They left at 06.05 after a row."]),
    (
      "T22:15",
      [
        "At 22.15 the crew left.", "The crew left at 22.15, and nobody saw it.", "The crew, woken at 22.15, left.",
        "At exactly 22.15 they left.", "The crew left at 22.15 (see below).", "He rang at 22.15 when all was lost.",
      ]
    ),
    ("T18:45", ["The fire broke out at 18.45 hrs.", "By 18.45 hrs all was over.", "Until 18.45 hours nobody came."]),
    ("T18:30", ["The train left at 6.30 pm.", "It was over by 6.30 p.m.", "At 6.30pm it was over."]),
    (
      "T03:20",
      ["Shortly after 3.20am the roof fell in.", "Shortly after 3.20 the roof fell in.", "Just before 3.20 he rang."]
    ),
    (
      "T05:36", ["It struck at 05.36 local time.", "It struck at 5.36 local time.", "It struck at 05.36 (local time)."]
    ),
    ("T17:30", ["The game began at 17.30 CET.", "The game began at 17.30 (CET)."]),
    ("T09:05", ["It went off at 9.05 in the morning.", "The mate was called at 9.05."]),
  ]

  @Test(arguments: times) func time(_ expected: String, _ texts: [String]) {
    for text in texts {
      let found = Self.found(in: "On 3 May 2009 all was well. " + text)
      #expect(found.count == 1 && found[0].hasPrefix("2009-05-03" + expected), "\(text): \(found)")
    }
  }

  @Test(arguments: [
    "It rose to 3.20 per cent.", "It stood at 3.20 per cent.", "At 3.20 per cent, inflation was low.",
    "Oil traded at 1.15 dollars.", "At 12.50 a barrel, oil was cheap.", "The pound closed at 1.52 against the dollar.",
    "The rupee closed at 45.10.", "Shares closed at 6.30.", "The ratio stood at 2.15.", "He ran it in 3.20.",
    "The index rose at 1.15 points a day.", "See section 6.30 and paragraph 4.15.", "Version 6.30 came out.",
    "It was measured at 5.20 metres.", "Inflation was at 3.40.", "The rate is now at 4.30.",
    "Its shares were issued at 4.30.", "The bond pays at 4.30 per cent.", "The word stands at 4.30.",
    "It was put at 2.10 micrograms.", "It weighed in at 2.300 kg.", "The shares, at 7.75, were dear.",
    "The work took 18.45 hours.", "It was valued at 2.30 million.", "He won at 10.20 to one.",
  ]) func others(_ text: String) {
    #expect(Self.found(in: "On 3 May 2009 all was well. " + text) == [])
  }
}
