/// The `value` of a TIMEX3 tag (ISO 24617-1, TimeML): what an expression of time means, written near to ISO 8601. The
/// text form is kept: printing what was parsed gives the same text.
package enum TIMEX3Value: Hashable, Sendable {
  /// A date or a time, as in DATE, TIME and some SET tags: `2017-W13-WE`, `XXXX-12-25`, `2010-02-13T14:30`, `T09:00`.
  case calendar(TIMEX3Calendar)
  /// A length, as in DURATION and some SET tags: `P3D`, `PT2H30M`, `PXY`.
  case duration(TIMEX3Duration)
  /// A time known only from where the speaker stands.
  case reference(Reference)

  package enum Reference: String, Hashable, Sendable, CaseIterable {
    case present = "PRESENT_REF"
    case past = "PAST_REF"
    case future = "FUTURE_REF"
  }
}

/// A date, perhaps with a time of day; digits may be open, and the whole date may be missing before a time.
package struct TIMEX3Calendar: Hashable, Sendable {
  /// One to four digits (`2`, `19`, `198`, `1984`: millennium, century, decade, year); nil in `T14:30`.
  package var year: EDTFDigits?
  /// `BC0044`: the year is counted backwards.
  package var isBeforeChrist = false
  package var place = Place.year
  package var time: Time?

  package init(year: EDTFDigits?, isBeforeChrist: Bool = false, place: Place = .year, time: Time? = nil) {
    self.year = year
    self.isBeforeChrist = isBeforeChrist
    self.place = place
    self.time = time
  }

  /// Where in the year.
  package enum Place: Hashable, Sendable {
    /// Nowhere closer.
    case year
    /// `2017-03`
    case month(EDTFDigits)
    /// `2017-03-12`
    case day(EDTFDigits, EDTFDigits)
    /// `2017-03-12-WXX-7`: a day together with its weekday.
    case dayWithWeekday(EDTFDigits, EDTFDigits, EDTFDigits)
    /// `2017-W13`
    case week(EDTFDigits)
    /// `2017-W13-3`, `XXXX-WXX-1`
    case weekday(EDTFDigits, EDTFDigits)
    /// `2017-W13-WE`; `XXXX-WE` where the week is nil
    case weekend(EDTFDigits?)
    /// `2017-Q1`
    case quarter(EDTFDigits)
    /// `2017-H1`
    case half(EDTFDigits)
    /// `2017-SU`
    case season(Season)
  }

  package enum Season: String, Hashable, Sendable, CaseIterable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
  }

  package enum Time: Hashable, Sendable {
    /// `T14`, `T14:30`, `T14:30:05Z`
    case clock(hour: EDTFDigits, minute: EDTFDigits?, second: EDTFDigits?, zone: EDTFTime.Zone?)
    case part(PartOfDay)
  }

  package enum PartOfDay: String, Hashable, Sendable, CaseIterable {
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
    case daytime = "DT"
  }
}

/// A length of time: amounts of units, the greater units first.
package struct TIMEX3Duration: Hashable, Sendable {
  package struct Component: Hashable, Sendable {
    /// As written: "3", "2.5", or "X" for some.
    package var amount: String
    package var unit: Unit
    package init(_ amount: String, _ unit: Unit) {
      self.amount = amount
      self.unit = unit
    }
    package init(_ amount: Int, _ unit: Unit) { self.init(String(amount), unit) }
  }

  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case millennium = "ML"
    case century = "CE"
    case decade = "DE"
    case year = "Y"
    case half = "H"
    case quarter = "Q"
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
    case month = "M"
    case week = "W"
    case weekend = "WE"
    case day = "D"
    // After T.
    case morning = "TMO"
    case midday = "TMI"
    case afternoon = "TAF"
    case evening = "TEV"
    case night = "TNI"
    case daytime = "TDT"
    case hour = "TH"
    case minute = "TM"
    case second = "TS"

    var isTime: Bool { rawValue.utf8.first == .upperT }

    /// The older one-letter names of TIMEX2, which some corpora still use.
    static let older: [String: Unit] = ["L": .millennium, "C": .century, "E": .decade]
  }

  package var components: [Component]

  package init(_ components: [Component]) { self.components = components }
}

// MARK: Printing

extension TIMEX3Value: CustomStringConvertible {
  package var description: String {
    switch self {
    case .calendar(let calendar): calendar.description
    case .duration(let duration): duration.description
    case .reference(let reference): reference.rawValue
    }
  }
}

extension TIMEX3Calendar: CustomStringConvertible {
  package var description: String {
    var text = ""
    if isBeforeChrist { text += "BC" }
    year?.write(to: &text)
    func write(_ lead: String, _ digits: EDTFDigits) {
      text += lead
      digits.write(to: &text)
    }
    switch place {
    case .year: break
    case .month(let month): write("-", month)
    case .day(let month, let day):
      write("-", month)
      write("-", day)
    case .dayWithWeekday(let month, let day, let weekday):
      write("-", month)
      write("-", day)
      write("-WXX-", weekday)
    case .week(let week): write("-W", week)
    case .weekday(let week, let weekday):
      write("-W", week)
      write("-", weekday)
    case .weekend(let week):
      if let week { write("-W", week) }
      text += "-WE"
    case .quarter(let quarter): write("-Q", quarter)
    case .half(let half): write("-H", half)
    case .season(let season): text += "-" + season.rawValue
    }
    switch time {
    case nil: break
    case .part(let part): text += "T" + part.rawValue
    case .clock(let hour, let minute, let second, let zone):
      write("T", hour)
      if let minute { write(":", minute) }
      if let second { write(":", second) }
      zone?.write(to: &text)
    }
    return text
  }
}

extension TIMEX3Duration: CustomStringConvertible {
  package var description: String {
    var text = "P"
    var isTime = false
    for component in components {
      if component.unit.isTime && !isTime {
        text += "T"
        isTime = true
      }
      text +=
        component.amount + (component.unit.isTime ? component.unit.rawValue.dropFirst() : component.unit.rawValue[...])
    }
    return text
  }
}
