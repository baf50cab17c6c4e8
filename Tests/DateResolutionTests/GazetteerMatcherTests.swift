import Chronology
import Testing

@testable import DateResolution

/// What a text of one or more lines says (a sentence a line), and the dates of the events that it names.
struct MentionCase: CustomTestStringConvertible, Sendable {
  var dates: [String]
  var text: String
  var testDescription: String { text }
}

/// Rows of a table: the date that is meant, then texts that mean it.
func means(_ date: String, _ texts: String...) -> [MentionCase] { texts.map { MentionCase(dates: [date], text: $0) } }
/// Texts that name no event.
func names(nothing texts: String...) -> [MentionCase] { texts.map { MentionCase(dates: [], text: $0) } }

/// Byte ranges of the lines of a text.
func lines(_ text: String) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var start = 0
  for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    ranges.append(start..<start + line.count)
    start += line.count + 1
  }
  return ranges
}

func mentions(_ text: String, _ gazetteer: NamedEventGazetteer = .builtIn, title: String? = nil) -> [NamedEventMention]
{
  NamedEventMatcher(gazetteer).mentions(in: text, sentences: lines(text), title: title)
}

@Suite struct GazetteerMatcherTests {
  @Test(arguments: Self.plainNames + Self.guarded + Self.evidence + Self.somethingElse + Self.years)
  func dates(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == row.dates)
  }

  static let plainNames =
    means(
      "2010-02-13/2010-12-07",
      "The battalion took part in Operation Moshtarak that spring.",
      "OPERATION MOSHTARAK: A REPORT",
      "The battle of Marjah was over before it began.",
      "He saw the Marjah offensive from the air.")
    + means(
      "2001-09-11",
      "Everything changed after 9/11.",
      "She lost her father in the September 11 attacks.",
      "He remembers the attack on the Twin Towers.",
      "The attacks of September 11 were the reason.",
      "In the wake of the Sept. 11 attacks the borders closed.")
    + means(
      "1979-12-24/1989-02-15", "Her uncle fought in the Soviet-Afghan war.",
      "Her uncle fought in the Soviet–Afghan War.")
    + means(
      "1989-12-25", "The execution of Nicolae Ceausescu was filmed.",
      "They remember the execution of Ceauşescu and of others.")
    + means(
      "1979-12-24/1979-12-27",
      "The Soviet Union's invasion of Afghanistan shocked them; the Soviet invasion of Afghanistan did.")
    + means("2021-07-02", "The handover of Bagram came sooner than planned.")
    + means(
      "2011-12-17", "The death of Kim Jong-il was announced on television.", "The death of Kim Jong Il was announced.")
    + means("-0043-03-15", "The murder of Caesar settled nothing.")
    + means("1969-07-20", "Half a billion people watched the Apollo 11 moon landing.")

  static let guarded =
    means(
      "2020-02-29",
      "The Doha agreement bound both sides, a Taliban spokesman said.",
      "Kabul had not been asked.\nAfghans read the Doha agreement with dread.",
      "The Doha agreement of 2020 bound both sides.",
      "They signed the 2020 Doha agreement.")
    + means("1988-04-14", "The Geneva Accords let the Afghan parties down.")
    + means("1954-07-21", "Under the Geneva Accords the Vietminh left the south.")
    + means("2021-08-15", "The fall of Kabul ended it; the Taliban were back.")
    + names(
      nothing: "The Doha agreement was signed by all parties.",
      "He had fought at Dien Bien Phu and talked with Afghans.\nThe Geneva Accords bored him.",
      "The Geneva Accords were never read.",
      "The fall of Kabul is a poem.")

  static let evidence =
    means(
      "2021-07-02",
      "American forces left the Bagram base, which was handed over to the Afghan army.",
      "The Bagram air base was abandoned by the last US troops in the dead of night.")
    + means(
      "2008-08-07/2008-08-12",
      "In the war between Russia and Georgia over South Ossetia both sides shelled towns.",
      "Russia and Georgia fought a five-day war.")
    + means(
      "1979-12-24/1979-12-27", "Soviet troops marched into Afghanistan at Christmas.",
      "When the Red Army invaded Afghanistan, he was nine.")
    + means("1989-02-15", "Gromov walked over the Friendship Bridge behind his men.")
    + means("1989-11-09", "The night the Berlin Wall fell she was at the cinema.")
    + names(
      nothing: "American forces would leave Bagram once the base was handed over.",
      "The US refused to say when its forces left Bagram.",
      "The prison at Bagram was handed over by the US.",
      "In 1978 a Soviet digger in Afghanistan said that in 1971 an invasion by moles had ruined his site.",
      "He stormed to the line and claimed a Bastille Day victory.",
      "Russian troops had never invaded Afghanistan, the textbook said.",
      "The Soviet embassy in Kabul spoke of wheat. Trade with Afghanistan grew.")

  static let somethingElse = names(
    nothing: "Nobody wants another 9/11.",
    "It was a 9/11 for the north.",
    "He feared a second Chernobyl disaster.",
    "The Taliban asked for a new Doha agreement.",
    "She sat on the 9/11 Commission.",
    "The Yalta Conference museum opens at ten.",
    "They planned a 9/11-style attack.",
    "In the post-9/11 years the queues grew.",
    "He wrote a Watergate break-in novel.",
    "The Boston Tea Party museum opens at ten.",
    "They met near the moon. Landing was easy.",
    "He ate at the revolution, a bar.",
    "the world cup, the olympics and the g7 summit"
  )

  static let years =
    means(
      "1979-12-24/1989-02-15", "The Soviet–Afghan War, which lasted from 1979 to 1989, ruined both.",
      "In the Soviet–Afghan War 1500 tanks were lost.")
    + names(
      nothing: "The 1995 Doha agreement was forgotten, the Taliban said.",
      "The Doha agreement of 1995 was signed, the Taliban said.",
      "In 1842 American forces left Bagram, the novelist wrote.",
      "The 9/11 attacks of 1973 were a coup.",
      "In the 1979-1989 invasion of Afghanistan the Soviet army lost its way.")
    + [
      MentionCase(
        dates: ["2001-09-11", "2021-08-15"],
        text: "From 9/11 to the fall of Kabul to the Taliban in 2021 she kept a diary."),
      MentionCase(
        dates: ["1914-07-28/1918-11-11", "1939-09-01/1945-09-02"],
        text: "Between World War I and World War II he farmed."),
    ]

  @Test(
    arguments: [
      ("the tenth anniversary of the 9/11 attacks", 10), ("the 20th anniversary of the September 11 attacks", 20),
      ("the twenty-fifth anniversary of the fall of the Berlin Wall", 25), ("the 10-year anniversary of 9/11", 10),
      ("the 9/11 attacks' 20th anniversary", 20), ("the centenary of the Battle of the Somme", 100),
      ("the anniversary of the attack on the Twin Towers", nil),
    ] as [(String, Int?)])
  func anniversaries(_ text: String, _ years: Int?) throws {
    let mention = try #require(mentions("It falls on \(text) next week.").first)
    #expect(mention.anniversary == NamedEventMention.Anniversary(years: years))
  }

  @Test(arguments: ["They spoke of 9/11 and of an anniversary.", "After 9/11 came the tenth of May."])
  func noAnniversary(_ text: String) throws {
    #expect(try #require(mentions(text).first).anniversary == nil)
  }

  @Test func rangesAreTheWords() throws {
    let text =
      "Élysée: “the Soviet withdrawal from Afghanistan’s cities” began after the Doha agreement, the Taliban’s prize."
    let words = mentions(text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(words == ["Soviet withdrawal from Afghanistan", "Doha agreement"])
  }

  @Test func howItWasMatched() {
    #expect(mentions("Operation Moshtarak went on.").map(\.matchedBy) == [.name])
    #expect(mentions("The Taliban signed the Doha agreement.").map(\.matchedBy) == [.guardedName])
    #expect(mentions("US troops left Bagram.").map(\.matchedBy) == [.words])
  }

  @Test func titleIsContext() {
    #expect(mentions("The Doha agreement held.").isEmpty)
    #expect(mentions("The Doha agreement held.", title: "Taliban and peace").count == 1)
  }

  @Test func sentencesKeepPatternsApart() {
    #expect(mentions("The US army left.\nBagram is a town.").isEmpty)
    #expect(mentions("The US army left Bagram.").count == 1)
  }

  /// Broken UTF-8, lone continuation bytes and cut-off scalars at every place must neither stop nor mislead the scanner.
  @Test func everyCutOfAText() {
    let bytes = Array("Élysée, 9/11, U.S.S.R.’s “Ceaușescu’s” d’état—Łódź…".utf8)
    let matcher = NamedEventMatcher()
    for start in bytes.indices {
      for end in start...bytes.count {
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        for mention in matcher.mentions(in: text, sentences: [0..<text.utf8.count]) {
          #expect(mention.event.date.edtf == "2001-09-11")
        }
      }
    }
  }
}
