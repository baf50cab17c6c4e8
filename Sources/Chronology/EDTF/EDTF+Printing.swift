/// The tree back as text: what was parsed, byte for byte.
extension EDTF: CustomStringConvertible {
  package var description: String {
    var text = ""
    switch self {
    case .date(let date): return date.description
    case .interval(let begin, let end):
      begin.write(to: &text)
      text += "/"
      end.write(to: &text)
    case .set(let set): set.write(to: &text)
    }
    return text
  }
}

extension EDTFEnd {
  func write(to text: inout String) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .open: text += ".."
    case .unknown: break
    }
  }
}

extension EDTFSet {
  func write(to text: inout String) {
    text += kind == .oneOf ? "[" : "{"
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      switch element {
      case .date(let date): date.write(to: &text)
      case .range(let begin, let end):
        begin?.write(to: &text)
        text += ".."
        end?.write(to: &text)
      }
    }
    text += kind == .oneOf ? "]" : "}"
  }
}

extension EDTFDate: CustomStringConvertible {
  package var description: String {
    if let plainText { return plainText }
    var text = ""
    write(to: &text)
    return text
  }

  /// Nearly every date: digits alone, written at once.
  private var plainText: String? {
    guard case .digits(let year, let isNegative, nil) = year, time == nil, marks.isEmpty else { return nil }
    return DigitWriter.text(atMost: 11) { text in
      if isNegative { text.write(UInt8(ascii: "-")) }
      text.write(year)
      guard let month else { return }
      text.write(UInt8(ascii: "-"))
      text.write(month)
      guard let day else { return }
      text.write(UInt8(ascii: "-"))
      text.write(day)
    }
  }

  func write(to text: inout String) {
    if let plainText {
      text += plainText
      return
    }
    text += marks.beforeYear.sign
    year.write(to: &text)
    text += marks.afterYear.sign
    guard let month else { return }
    text += "-"
    text += marks.beforeMonth.sign
    month.write(to: &text)
    text += marks.afterMonth.sign
    guard let day else { return }
    text += "-"
    text += marks.beforeDay.sign
    day.write(to: &text)
    text += marks.afterDay.sign
    time?.write(to: &text)
  }
}

extension EDTFYear {
  func write(to text: inout String) {
    switch self {
    case .digits(let digits, let negative, _):
      if negative { text += "-" }
      digits.write(to: &text)
    case .long(let mantissa, let exponent, _):
      text += "Y"
      text += String(mantissa)
      if let exponent { text += "E" + String(exponent) }
    }
    if let significant { text += "S" + String(significant) }
  }
}

extension EDTFDigits {
  func write(to text: inout String) {
    text += DigitWriter.text(atMost: count) { $0.write(self) }
  }
}

extension EDTFTime {
  func write(to text: inout String) {
    text += "T" + padded(hour) + ":" + padded(minute) + ":" + padded(second)
    zone?.write(to: &text)
  }
}

extension EDTFTime.Zone {
  func write(to text: inout String) {
    switch self {
    case .utc: text += "Z"
    case .offset(let negative, let hours, let minutes):
      text += (negative ? "-" : "+") + padded(hours)
      if let minutes { text += ":" + padded(minutes) }
    }
  }
}

/// Two digits.
private func padded(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }

extension Qualification {
  /// The sign that EDTF writes for it.
  var sign: String {
    switch self {
    case .uncertain: "?"
    case .approximate: "~"
    case [.uncertain, .approximate]: "%"
    default: ""
    }
  }
}
