/// The time of day and its zone behind a date.
extension DateScanner {
  /// "22:15", "22:15:30.123": minutes after midnight, and the index behind it.
  func clock(_ index: Int) -> (minutes: Int, next: Int)? {
    guard let hour = token(index), hour.kind == .number, hour.digits <= 2, hour.value < 24, isMark(index + 1, ":."),
      adjacent(index, index + 1), let minute = token(index + 2), minute.digits == 2, minute.value < 60
    else { return nil }
    var next = index + 3
    if isMark(next, ":"), let second = token(next + 1), second.digits == 2 {
      next += 2
      if isMark(next, ".,"), adjacent(next - 1, next), let fraction = token(next + 1), fraction.kind == .number {
        next += 2
      }
    }
    return (hour.value * 60 + minute.value, next)
  }

  /// A time of day and its zone right after the date; answers the index behind it.
  func addTime(to date: inout StatedDate, at index: Int) -> Int {
    guard date.day != nil else { return index }
    guard let clockIndex = (index...(index + 3)).first(where: { clock($0) != nil }), let found = clock(clockIndex)
    else {
      return index
    }
    // Between date and time only a mark or one short word ("T", "at", "um").
    for between in index..<clockIndex
    where tokens[between].end - tokens[between].start > 3 || tokens[between].kind == .number {
      return index
    }
    var next = found.next
    var minutes = found.minutes
    if isWord(next, ["pm", "p"]) {
      if minutes < 720 { minutes += 720 }
      next += 1
    } else if isWord(next, ["am", "a"]) {
      if minutes >= 720 { minutes -= 720 }
      next += 1
    }
    date.minutes = minutes
    if isWord(next, ["z", "utc", "gmt"]) {
      date.zone = 0
      next += 1
    }
    if let (zone, after) = offset(next) {
      date.zone = zone
      next = after
    }
    return next
  }

  /// "+0100", "-05:00", "+01": minutes east of UTC.
  private func offset(_ index: Int) -> (minutes: Int, next: Int)? {
    guard isMark(index, "+-"), index > 0, let offset = token(index + 1), offset.kind == .number,
      adjacent(index, index + 1)
    else { return nil }
    // "10:30 -0500" stands apart in mail and scripts; "10:30 -11" is a range.
    guard adjacent(index - 1, index) || offset.digits == 4 else { return nil }
    let sign = tokens[index].value == 0x2B ? 1 : -1
    if offset.digits == 4 { return (sign * (offset.value / 100 * 60 + offset.value % 100), index + 2) }
    guard offset.digits == 2 else { return nil }
    if isMark(index + 2, ":"), let minute = token(index + 3), minute.digits == 2 {
      return (sign * (offset.value * 60 + minute.value), index + 4)
    }
    return (sign * offset.value * 60, index + 2)
  }
}
