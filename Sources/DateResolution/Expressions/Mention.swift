import Chronology

extension ResolutionContext {
  /// A date that the text has named. Never changed, and kept by reference: a walk holds a dozen of them at a time, and
  /// hands them on at every expression.
  final class Mention: Sendable {
    let point: CalendarPoint
    /// Its last piece, where it is a stretch: "2 to 9 April".
    let end: CalendarPoint
    let text: String
    /// It was told with a year of its own or completed from one.
    let isStated: Bool
    /// What the product's date leaves of it: two where its words leave open which is meant, another than `point` where the
    /// date was put right and TIMEX3's value was not, none where no date is left.
    let readings: [CalendarPoint]
    /// It heads what follows it.
    let isHeading: Bool
    let sentence: Int
    let block: Int
    /// Its words in the text.
    let range: Range<Int>
    /// "Until December": how far something goes, and not where the text has come to.
    let isLimit: Bool
    /// It was told as to come: "was to sail on 12 May", "fixed for 12 May".
    let isPlanned: Bool
    /// It was told in the pluperfect, so that what had been done as well need not come before it.
    let isBehind: Bool
    /// Of a part of a year, its last month: 12 for "late 1914".
    let latestMonth: Int?
    /// It names its weekday: "Tuesday, 8 November 2022", "on Wednesday".
    let hasWeekday: Bool

    init(
      point: CalendarPoint, end: CalendarPoint, text: String, isStated: Bool, readings: [CalendarPoint], sentence: Int,
      block: Int, range: Range<Int>, isLimit: Bool = false, isPlanned: Bool = false, isBehind: Bool = false,
      latestMonth: Int? = nil, hasWeekday: Bool = false
    ) {
      self.point = point
      self.end = end
      self.text = text
      self.isStated = isStated
      self.readings = readings
      self.sentence = sentence
      self.block = block
      self.range = range
      self.isLimit = isLimit
      self.isPlanned = isPlanned
      self.isBehind = isBehind
      self.latestMonth = latestMonth
      self.hasWeekday = hasWeekday
      isHeading = false
    }

    /// The other one with what is given in place of its own.
    private init(
      _ other: Mention, point: CalendarPoint? = nil, text: String? = nil, readings: [CalendarPoint]? = nil,
      isHeading: Bool? = nil, position: (sentence: Int, block: Int)? = nil
    ) {
      self.point = point ?? other.point
      end = point ?? other.end
      self.text = text ?? other.text
      isStated = other.isStated
      self.readings = readings ?? other.readings
      self.isHeading = isHeading ?? other.isHeading
      sentence = position?.sentence ?? other.sentence
      block = position?.block ?? other.block
      range = other.range
      isLimit = other.isLimit
      isPlanned = other.isPlanned
      isBehind = other.isBehind
      latestMonth = other.latestMonth
      hasWeekday = other.hasWeekday
    }

    /// Where it ends in the text.
    var place: Int { range.upperBound }

    /// As the heading of what follows it.
    var asHeading: Mention { Mention(self, isHeading: true) }

    /// Without any date that it could be read as.
    var withoutDate: Mention { Mention(self, readings: []) }

    /// The mention read as one of its readings alone. Only single dates have others than their own.
    func read(as reading: CalendarPoint) -> Mention {
      Mention(self, point: reading == point ? nil : reading, readings: [reading])
    }

    /// The mention as the text still has it in mind where it tells the next one; with a reading, it has come to that.
    func carried(on next: Mention, as reading: CalendarPoint?) -> Mention {
      Mention(
        self, point: reading, text: reading == nil ? nil : next.text, position: (next.sentence, next.block))
    }

    /// Its words leave open which of several dates is meant, or whether it is any.
    var isDoubtful: Bool { readings.count != 1 }
    /// The other one of two dates that are left.
    var rival: CalendarPoint? { readings.count == 2 ? readings.first { $0 != point } : nil }
    /// Whether the stretch has the date in it.
    func holds(_ other: CalendarPoint) -> Bool { point.firstDay <= other.firstDay && other.lastDay <= end.lastDay }
    /// Whether the stretch has it in it, or ends so short a time before it that the text may have gone on to it.
    func leads(to other: CalendarPoint) -> Bool {
      point.firstDay <= other.firstDay && other.lastDay <= end.lastDay + Self.halfYear
    }
    /// Days.
    private static let halfYear = 183
  }
}

extension ResolutionContext.Mention: Equatable {
  static func == (one: ResolutionContext.Mention, other: ResolutionContext.Mention) -> Bool {
    one === other
      || one.range == other.range && one.point == other.point && one.end == other.end && one.text == other.text
        && one.isStated == other.isStated && one.readings == other.readings && one.isHeading == other.isHeading
        && one.sentence == other.sentence && one.block == other.block && one.isLimit == other.isLimit
        && one.isPlanned == other.isPlanned && one.isBehind == other.isBehind && one.latestMonth == other.latestMonth
        && one.hasWeekday == other.hasWeekday
  }
}
