/// A date in the Extended Date/Time Format, as it was written: the syntax tree of ISO 8601-2:2019, clause 4, and of the
/// Library of Congress specification, levels 0 to 2.
///
/// The tree keeps every choice of spelling, so that printing what was parsed gives the same text. What a date *means*
/// (its bounds, its canonical spelling, its level) is computed from the tree in the files beside this one.
package indirect enum EDTF: Hashable, Sendable {
  case date(EDTFDate)
  case interval(EDTFEnd, EDTFEnd)
  case set(EDTFSet)
}

/// One end of an interval.
package enum EDTFEnd: Hashable, Sendable {
  case date(EDTFDate)
  /// `..`: it has no such end, or not yet.
  case open
  /// Nothing written: it has one, and nobody knows when.
  case unknown

  package var date: EDTFDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

/// Level 2's sets: `[1667,1668,1670..1672]` is one of these years, `{1667,1668}` both.
package struct EDTFSet: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case oneOf, allOf }

  /// An element: a date, or all dates of the same kind from one to another. One end of a range may be missing: the
  /// first of the first element, or the second of the last.
  package enum Element: Hashable, Sendable {
    case date(EDTFDate)
    case range(EDTFDate?, EDTFDate?)
  }

  package var kind: Kind
  package var elements: [Element]
}

/// A year, a month or other part of a year, a day, or a moment, with its qualifiers.
package struct EDTFDate: Hashable, Sendable {
  package var year: EDTFYear
  /// A month, 01 to 12, or a part of a year, 21 to 41 (`EDTFDivision`); then there is no day.
  package var month: EDTFDigits?
  package var day: EDTFDigits?
  package var time: EDTFTime?
  package var marks = EDTFMarks()

  package init(
    year: EDTFYear, month: EDTFDigits? = nil, day: EDTFDigits? = nil, time: EDTFTime? = nil,
    marks: EDTFMarks = EDTFMarks()
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    self.marks = marks
  }

  /// A year of more than four digits stands alone: EDTF has no months and days for it.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    guard abs(year) <= 9999 else {
      self.init(year: EDTFYear(year))
      return
    }
    self.init(
      year: EDTFYear(year), month: month.map { EDTFDigits($0, count: 2) }, day: day.map { EDTFDigits($0, count: 2) })
  }

  package init(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    self.init(year: year, month: month, day: dayOfMonth)
  }

  /// The part of a year that stands where a month could: a season, a quarter ….
  package var division: EDTFDivision? {
    guard let month, !month.hasUnspecified else { return nil }
    return EDTFDivision(rawValue: month.lowest)
  }

  /// Whether some digit is left open (`X`).
  package var hasUnspecified: Bool {
    year.hasUnspecified || month?.hasUnspecified == true || day?.hasUnspecified == true
  }
}

/// A year: four digits, or any number after `Y`. Both may name how many digits are significant.
package enum EDTFYear: Hashable, Sendable {
  /// `1985`, `-0043`, `19XX`, `1950S2`.
  case digits(EDTFDigits, negative: Bool, significant: Int?)
  /// `Y170000002`, `Y-17E7`, `Y3388E2S3`: mantissa (with its sign), exponent of ten, significant digits.
  case long(Int, exponent: Int?, significant: Int?)

  /// A year without unspecified digits; after `Y` where four digits cannot write it.
  package init(_ year: Int) {
    self =
      abs(year) > 9999
      ? .long(year, exponent: nil, significant: nil)
      : .digits(EDTFDigits(abs(year), count: 4), negative: year < 0, significant: nil)
  }

  package var hasUnspecified: Bool {
    if case .digits(let digits, _, _) = self { digits.hasUnspecified } else { false }
  }

  package var significant: Int? {
    switch self {
    case .digits(_, _, let significant), .long(_, _, let significant): significant
    }
  }

  /// The year, where every digit is given and the number is within ±10^15; else nil.
  package var number: Int? {
    switch self {
    case .digits(let digits, let negative, _):
      return digits.hasUnspecified ? nil : (negative ? -digits.lowest : digits.lowest)
    case .long(let mantissa, let exponent, _):
      var number = mantissa
      for _ in 0..<min(exponent ?? 0, 16) {
        guard abs(number) <= EDTFYear.greatest else { return nil }
        number *= 10
      }
      return abs(number) <= EDTFYear.greatest ? number : nil
    }
  }

  /// Days of greater years do not fit a machine integer.
  static let greatest = 1_000_000_000_000_000
}

/// Two or four decimal digits, some of which may be left open (`X`).
package struct EDTFDigits: Hashable, Sendable {
  /// Four bits a digit, the last digit in the lowest bits; ten stands for `X`.
  private var nibbles: UInt16
  private let width: UInt8

  package var count: Int { Int(width) }

  static let unspecified: UInt8 = 10

  /// All digits given.
  package init(_ number: Int, count: Int) {
    width = UInt8(count)
    nibbles = 0
    var rest = number
    for position in 0..<count {
      nibbles |= UInt16(rest % 10) << UInt16(4 * position)
      rest /= 10
    }
  }

  /// No digit given: `XX`, `XXXX`.
  package init(unspecified count: Int) {
    width = UInt8(count)
    nibbles = count == 4 ? 0xAAAA : 0x00AA
  }

  init(count: Int) {
    width = UInt8(count)
    nibbles = 0
  }

  /// The digit at that place, from the left; 10 for `X`.
  subscript(place: Int) -> UInt8 {
    get { UInt8(nibbles >> UInt16(4 * (count - 1 - place)) & 0xF) }
    set {
      let shift = UInt16(4 * (count - 1 - place))
      nibbles = nibbles & ~(0xF << shift) | UInt16(newValue) << shift
    }
  }

  package var hasUnspecified: Bool { openPlaces != 0 }

  /// How many digits are open.
  package var unspecifiedPlaces: Int { openPlaces.nonzeroBitCount }

  /// One bit for every open digit: of 0 to 9 and the 10 that stands for `X`, that alone is written with both the bit of
  /// eight and the bit of two.
  private var openPlaces: UInt16 { nibbles & (nibbles << 2) & 0x8888 }

  /// How many of the last digits are open, counted up to the first given one.
  package var trailingUnspecified: Int {
    var places = 0
    while places < count, self[count - 1 - places] == EDTFDigits.unspecified { places += 1 }
    return places
  }

  package var lowest: Int { value(filling: 0) }
  package var highest: Int { value(filling: 9) }

  /// The number with every open digit replaced.
  func value(filling digit: Int) -> Int {
    var value = 0
    for place in 0..<count { value = value * 10 + (self[place] == EDTFDigits.unspecified ? digit : Int(self[place])) }
    return value
  }

  /// Whether the number can be read from the digits by filling the open ones.
  package func admits(_ number: Int) -> Bool {
    var rest = number
    for place in stride(from: count - 1, through: 0, by: -1) {
      let digit = self[place]
      if digit != EDTFDigits.unspecified && Int(digit) != rest % 10 { return false }
      rest /= 10
    }
    return rest == 0
  }
}

/// A time of day with an optional zone. Seconds are always there; hour 24 only as 24:00:00.
package struct EDTFTime: Hashable, Sendable {
  package enum Zone: Hashable, Sendable {
    case utc
    /// `+05:30`, `-04`: the minutes are nil when they are not written.
    case offset(negative: Bool, hours: Int, minutes: Int?)
  }

  package var hour: Int
  package var minute: Int
  package var second: Int
  package var zone: Zone?

  package init(hour: Int, minute: Int, second: Int, zone: Zone? = nil) {
    self.hour = hour
    self.minute = minute
    self.second = second
    self.zone = zone
  }
}

/// How a date, or a part of one, is qualified: `?`, `~`, or `%` for both.
public struct Qualification: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `?`: the source of the date is in doubt.
  public static let uncertain = Qualification(rawValue: 1)
  /// `~`: the date is an estimate, close to the truth if not the truth.
  public static let approximate = Qualification(rawValue: 2)
}

/// The qualifiers of a date in the places where they were written. Before a part, a qualifier is for that part alone;
/// after a part, for that part and all parts to its left.
package struct EDTFMarks: Hashable, Sendable {
  package var beforeYear: Qualification = []
  package var afterYear: Qualification = []
  package var beforeMonth: Qualification = []
  package var afterMonth: Qualification = []
  package var beforeDay: Qualification = []
  package var afterDay: Qualification = []

  package init() {}

  package var isEmpty: Bool { self == EDTFMarks() }
}

/// The parts of a year that EDTF writes where a month could stand: 21 to 24 at level 1, the rest at level 2.
package enum EDTFDivision: Int, Hashable, Sendable, CaseIterable {
  case spring = 21
  case summer, autumn, winter
  case northernSpring, northernSummer, northernAutumn, northernWinter
  case southernSpring, southernSummer, southernAutumn, southernWinter
  case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
  case firstQuadrimester, secondQuadrimester, thirdQuadrimester
  case firstSemester, secondSemester
}
