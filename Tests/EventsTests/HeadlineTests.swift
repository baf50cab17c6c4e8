import Testing

@testable import Events

@Suite struct HeadlineTests {
  /// The headline, and the clause with its date in brackets.
  static let cases: [(headline: String, clause: String)] = [
    // The date goes, with the preposition and the comma that only it needed.
    ("Guards let the soldiers in", "On [July 5], guards let the soldiers in."),
    ("Guards let the soldiers in", "Guards let the soldiers in on [July 5]."),
    ("The envoy said so on the radio", "The envoy said so [Monday] on the radio."),
    ("The president criticised the army", "The president on [Saturday] criticised the army."),
    ("The vote was close", "The vote, on [Monday], was close."),
    (
      "The council will vote on the cost, put at £2.4m",
      "The council will vote on the cost, put at £2.4m, on [3 April]."
    ),
    ("Officials confirmed the contacts", "[Late last year], officials confirmed the contacts."),
    ("The troops left the base, now handed over", "The troops left the base on [July 2], now handed over."),
    // It stays where the clause needs it.
    ("The army used it during the 1979-1989 invasion", "The army used it during the [1979-1989] invasion."),
    ("Monday's attack killed nobody", "[Monday]'s attack killed nobody."),
    ("President Adams chose 11 September", "President Adams chose [11 September]."),
    ("The board settled on Aug. 31", "The board settled on [Aug. 31]."),
    ("It was the last week of 1979", "It was the last week of [1979]."),
    ("The July 2021 handover surprised them", "The [July 2021] handover surprised them."),
    // What bears on the date alone goes with it.
    ("The aircraft landed at the airport", "The aircraft landed at the airport late on [Monday night]."),
    (
      "By the council's count, which was published, six died",
      "By the council's count, which was published only [last year], six died."
    ),
    ("The foreign ministers had met", "Exactly [a year ago], the foreign ministers had met."),
    ("The firm was founded", "The firm was founded back in [1921]."),
    ("The first was held on Corfu", "The first was held [last month], on Corfu."),
    // A part of the verb stays, and so does a bracket with its date.
    ("It was put back to October", "It was put back in [May] to October."),
    ("The word \"April\" was read as May", "The word \"[April]\" was read as May."),
    ("They resigned", "They resigned back in [May]."),
    ("William (bap. 11 Nov 1660) married twice", "William (bap. [11 Nov 1660]) married twice."),
    ("He won gold in Athens and in Rome (2008)", "He won gold in Athens ([2004]) and in Rome (2008)."),
    (
      "He said it will be over \"by Christmas\" at last",
      "He said it will be over \"by Christmas [next year]\" at last."
    ),
    // … unless it is the point.
    ("There it was already Monday morning", "There it was already [Monday morning]."),
    ("It happened not only last year", "It happened not only [last year]."),
    // A piece of a longer date, or of a length, stays with it.
    ("He served from 1989 through 1993–94", "He served from 1989 through [1993]–94."),
    ("The season of 1979/80 was lost", "The season of [1979]/80 was lost."),
    ("The quarrel went on all summer", "The quarrel went on all [summer]."),
    // So does a date on which something else hangs.
    ("The withdrawal that began on 15 May was over", "The withdrawal that began on [15 May] was over."),
    (
      "In August, when the two fought, the alliance froze its meetings",
      "In [August], when the two fought, the alliance froze its meetings."
    ),
    ("On Thursday they had Herat, on Friday Kandahar", "On Thursday they had Herat, on [Friday] Kandahar."),
    (
      "When the army withdrew, the man it had left held out",
      "When the army withdrew in [February 1989], the man it had left held out."
    ),
    // Datelines and attributions go.
    ("Soldiers patrolled the avenues", "KABUL — Soldiers patrolled the avenues [yesterday]."),
    ("The town is ready to help", "Moscow (Newsline) - The town is ready to help [today]."),
    ("The minister resigned", "According to the radio, the minister resigned on [Friday]."),
    ("The war began", "And the war began in [1914]."),
    // What is counted from stays with its count, and a day with what is put beside it.
    (
      "The cabinet met in the days after the army crossed the line",
      "The cabinet met in [the days after] the army crossed the line."
    ),
    ("His car was seen the day before the raid", "His car was seen [the day before] the raid."),
    ("He had met his brother in Cork", "He had met his brother [the day before] in Cork."),
    ("On 18 September, a Friday, the agency told it", "On [18 September], a Friday, the agency told it."),
    ("Published in 1859, the book sold out in a day", "Published in [1859], the book sold out in a day."),
    ("On the first car-free Sunday the shops were shut", "On the first car-free [Sunday] the shops were shut."),
    ("The guards searched the shop", "The guards searched the shop [Monday]."),
    ("When the markets opened the shares fell", "When the markets opened on [Monday] the shares fell."),
    // Quotes are closed, abbreviations keep their stop.
    ("“We will not go,” he said", "We will not go,” he said [Monday]."),
    // All that is told of something stays.
    ("Opening = 3 May 2010, closing = 4 June 2011", "Opening = [3 May 2010], closing = 4 June 2011."),
    ("They met in the U.S.", "[Yesterday] they met in the U.S."),
  ]

  @Test(arguments: cases) func headline(_ expected: String, _ marked: String) {
    let plain = marked.replacing("[", with: "").replacing("]", with: "")
    let start = marked.utf8.distance(from: marked.startIndex, to: marked.firstIndex(of: "[")!)
    let end = marked.utf8.distance(from: marked.startIndex, to: marked.firstIndex(of: "]")!) - 1
    var text = plain
    let found = text.withUTF8 {
      HeadlineWriter().headline($0, clause: 0..<$0.count, expression: start..<end)
    }
    #expect(found == expected)
  }

  /// What the clause stands in apposition to is left out, and with it the comma after it.
  @Test(arguments: [
    ("Ann Lee told reporters", "The president's envoy, Ann Lee, told reporters", 23),
    ("Ann Lee, the envoy, told reporters", "Yesterday, Ann Lee, the envoy, told reporters", 11),
    ("Ann Lee, told reporters", "Ann Lee, told reporters", 0),
  ])
  func appositions(_ expected: String, _ sentence: String, from start: Int) {
    var text = sentence
    let found = text.withUTF8 { HeadlineWriter().headline($0, clause: start..<$0.count, expression: nil) }
    #expect(found == expected)
  }

  @Test func whatIsTooLongEndsWithNoWordThatLeadsOn() {
    var text =
      "The army had landed here and turned the field into its main base during all of the ten long years of its occupation of the country."
    let found = text.withUTF8 { HeadlineWriter().headline($0, clause: 0..<$0.count, expression: nil) }
    #expect(
      found
        == "The army had landed here and turned the field into its main base during all of the ten long years of its occupation …"
    )
  }

  @Test func whatIsTooLongEndsAtAWord() {
    var text = String(repeating: "The committee of inquiry met again ", count: 8) + "."
    let found = text.withUTF8 {
      HeadlineWriter().headline($0, clause: 0..<$0.count, expression: nil)
    }
    #expect(found.unicodeScalars.count <= 122)
    #expect(found.hasSuffix(" …"))
    #expect(!found.dropLast(2).hasSuffix(" "))
  }
}
