import Testing

@testable import Events

/// The title of a date whose clause cannot stand alone beside other dated ones.
@Suite struct DependentClauseTests {
  /// The title, and the sentence with the date in square brackets; `|` stands around the date's own stretch.
  static let cases: [(title: String?, sentence: String)] = [
    // With the noun that it is told of.
    ("The queen, crowned at York", "|The queen, crowned at York in [1060], |died in 1108."),
    ("The queen died at York", "The queen, crowned in 1060, |died at York in [1108].|"),
    ("Her brother ruled until 1137", "She died in 1108, and her brother, born in 1081, |ruled until [1137].|"),
    (
      "A judge who threw it out",
      "The court on Friday revived the suit, |reversing a judge who threw it out [last year].|"
    ),
    ("The bank, which failed with debts", "He sued on Friday, |naming the bank, which failed with debts in [1994].|"),
    ("The licence, granted to Hill", "|The licence, refused in 2007 and granted to Hill in [2011], |ends soon."),
    ("The probe reached its goal", "The probe left in 1994, |reached its goal in [1996], |and fell in 1999."),
    ("The plant reopened at once", "The plant, idled since a fire on 9 April, |reopened at once [last month].|"),
    ("The ship returned to Oslo", "The ship, which was launched on May 10, 2018, |returned to Oslo on [Friday].|"),
    (nil, "Lee, who lost in 1997, |[2007] |and 2013, ran again."),
    (nil, "As the mayor, Ann Lee, |threatened to leave by [May], |they met in June."),
    (nil, "She studied in Oslo ([1946]–1950)."),
    // A life in brackets.
    ("Anna Hill (d. 1861)", "Anna Hill (d. [1861]) sold it in 1850."),
    ("Isaac (1722–98)", "A brother, Isaac ([1722]–98), stayed."),
    // Nothing of all this.
    (nil, "They left for Rome in 1931, |and on [3 May 1940] the house was sold.|"),
    (nil, "The firm (founded by Hill) failed in [1861]."),
    (nil, "He fled in [1994]."),
  ]

  @Test(arguments: cases) func titles(_ expected: String?, _ marked: String) {
    let bytes = Array(marked.utf8)
    var (plain, bars): ([UInt8], [Int]) = ([], [])
    var (start, end) = (0, 0)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["): start = plain.count
      case UInt8(ascii: "]"): end = plain.count
      case UInt8(ascii: "|"): bars.append(plain.count)
      default: plain.append(byte)
      }
    }
    let segment = bars.count == 2 ? bars[0]..<bars[1] : 0..<plain.count
    let title = plain.withUnsafeBufferPointer { bytes in
      DependentClause(of: start..<end, segment: segment, in: 0..<bytes.count, bytes)?
        .title(HeadlineWriter(), bytes, expression: start..<end)
    }
    #expect(title == expected)
  }
}
