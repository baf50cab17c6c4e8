/// What the members of a list tell each other: "on 3, 5 and 9 May 2014", "May 3, 5 and 9", "March, May and July 2015",
/// "Tuesday, Thursday and Saturday last week", "next Monday and Tuesday".
struct EnglishLists {
  let composition: EnglishComposition
  private var tokens: UnsafeBufferPointer<Token> { composition.tokens }
  private var text: UnsafeBufferPointer<UInt8> { composition.text }

  /// Completes the members from each other, and finds those that no rule takes for a time by themselves.
  func share(_ found: inout [Tagger.Raw]) {
    addDays(behind: &found)
    addDays(before: &found)
    addBareDays(&found)
    addMonths(&found)
    shareMonths(&found)
    shareYears(&found)
    shareWeeks(&found)
  }

  // MARK: Members that no rule finds

  /// "May 3, 5 and 9, 2014": the numbers behind a day of the month, and the year behind the last of them.
  private func addDays(behind found: inout [Tagger.Raw]) {
    var index = 0
    while index < found.count {
      defer { index += 1 }
      guard case .date(var first) = found[index].meaning, first.month != nil, let day = first.day, first.year == nil,
        first.weekday == nil, first.dayMonthOrder == nil, isNumber(found[index].tokens.upperBound - 1)
      else { continue }
      let limit = index + 1 < found.count ? found[index + 1].tokens.lowerBound : tokens.count
      var places: [Int] = []
      var last = day
      var place = found[index].tokens.upperBound
      var isClosed = false
      while !isClosed, let next = memberBehind(place), next.place < limit, next.value > last {
        places.append(next.place)
        (last, place, isClosed) = (next.value, next.place + 1, next.isLast)
      }
      guard isClosed, !places.isEmpty else { continue }
      // ", 2014" is a mention of its own so far.
      if index + 1 < found.count, case .date(let year) = found[index + 1].meaning, year == PartialDate(year: year.year),
        let number = year.year,
        composition.gap(place - 1..<place, found[index + 1].tokens) == .comma
          || found[index + 1].tokens.lowerBound == place
      {
        first.year = number
        found[index].meaning = .date(first)
        found.remove(at: index + 1)
      } else if place < tokens.count, !endsList(place) {
        continue
      }
      let rule = found[index].rule
      let added = places.map { place in
        var date = first
        date.day = Int(tokens[place].value)
        return Tagger.Raw(tokens: place..<place + 1, rule: rule, meaning: .date(date))
      }
      found.insert(contentsOf: added, at: index + 1)
      index += added.count
    }
  }

  /// The next number of the list, behind a comma or "and"; the one behind "and" is the last.
  private func memberBehind(_ place: Int) -> (place: Int, value: Int, isLast: Bool)? {
    guard let (next, isLast) = link(at: place), next < tokens.count, isNumber(next) else { return nil }
    return (next, Int(tokens[next].value), isLast)
  }

  /// Where the list goes on behind a comma, "and" or both; what "and" leads to is its last member.
  private func link(at place: Int) -> (next: Int, isLast: Bool)? {
    var next = place
    guard next < tokens.count, !tokens[next].flags.contains(.newBlock) else { return nil }
    let isComma = tokens[next].classes.contains(.comma)
    if isComma { next += 1 }
    let isLast = next < tokens.count && composition.isWord(tokens[next], "and", "or")
    if isLast { next += 1 }
    return isComma || isLast ? (next, isLast) : nil
  }

  /// "on 3, 5 and 9 May": the numbers before a day that shares its month with the one behind it.
  private func addDays(before found: inout [Tagger.Raw]) {
    for index in found.indices.dropLast().reversed() {
      guard case .date(let date) = found[index].meaning, let day = date.day, date.month != nil,
        case .date(let next) = found[index + 1].meaning, next.month == date.month, next.day != nil,
        date.weekday == nil, isNumber(found[index].tokens.lowerBound),
        composition.gap(found[index].tokens, found[index + 1].tokens) == .and
      else { continue }
      let floor = index > 0 ? found[index - 1].tokens.upperBound : 0
      var places: [Int] = []
      var place = found[index].tokens.lowerBound
      var value = day
      while place - 2 >= floor, tokens[place - 1].classes.contains(.comma), isNumber(place - 2),
        Int(tokens[place - 2].value) < value
      {
        place -= 2
        value = Int(tokens[place].value)
        places.insert(place, at: 0)
      }
      guard !places.isEmpty, place > 0,
        composition.isWord(tokens[place - 1], "on", "of", "for", "during", "dates", "days", "the")
      else { continue }
      let rule = found[index].rule
      let added = places.map { place in
        var date = date
        date.day = Int(tokens[place].value)
        return Tagger.Raw(tokens: place..<place + 1, rule: rule, meaning: .date(date))
      }
      found.insert(contentsOf: added, at: index)
    }
  }

  /// "in March, May and July": between months "May" is one.
  private func addMonths(_ found: inout [Tagger.Raw]) {
    for index in found.indices.dropLast().reversed() {
      let (left, right) = (found[index], found[index + 1])
      guard left.meaning.isBareMonth, case .date(let next) = right.meaning, next.month != nil, next.day == nil,
        (3...4).contains(right.tokens.lowerBound - left.tokens.upperBound)
      else { continue }
      let place = left.tokens.upperBound + 1
      let (before, member, behind) = (tokens[place - 1], tokens[place], tokens[right.tokens.lowerBound - 1])
      guard before.classes.contains(.comma), member.classes.contains(.month), member.flags.contains(.capitalised),
        composition.isWord(behind, "and") || behind.classes.contains(.comma) && place + 2 == right.tokens.lowerBound
      else { continue }
      found.insert(
        Tagger.Raw(tokens: place..<place + 1, rule: left.rule, meaning: .date(.month(Int(member.value)))),
        at: index + 1)
    }
  }

  /// "On the 22nd, the 26th and the 29th": what stands before the first is said of all.
  private func addBareDays(_ found: inout [Tagger.Raw]) {
    var index = 0
    while index < found.count {
      defer { index += 1 }
      guard case .date(let date) = found[index].meaning, let day = date.day, date == PartialDate(day: day),
        isOrdinal(found[index].tokens.upperBound - 1)
      else { continue }
      let limit = index + 1 < found.count ? found[index + 1].tokens.lowerBound : tokens.count
      var members: [Range<Int>] = []
      var (place, last, isClosed) = (found[index].tokens.upperBound, day, false)
      while !isClosed, let next = bareDayBehind(place), next.tokens.upperBound <= limit, next.value > last {
        members.append(next.tokens)
        (place, last, isClosed) = (next.tokens.upperBound, next.value, next.isLast)
      }
      guard isClosed, place >= tokens.count || endsList(place) else { continue }
      let rule = found[index].rule
      let added = members.map { member in
        Tagger.Raw(
          tokens: member, rule: rule, meaning: .date(PartialDate(day: Int(tokens[member.upperBound - 1].value))))
      }
      found.insert(contentsOf: added, at: index + 1)
      index += added.count
    }
  }

  /// The next day of such a list: "the 26th" or "29th".
  private func bareDayBehind(_ place: Int) -> (tokens: Range<Int>, value: Int, isLast: Bool)? {
    guard let (start, isLast) = link(at: place) else { return nil }
    var next = start
    if next < tokens.count, composition.isWord(tokens[next], "the") { next += 1 }
    guard next < tokens.count, isOrdinal(next) else { return nil }
    return (start..<next + 1, Int(tokens[next].value), isLast)
  }

  /// "26th", in figures.
  private func isOrdinal(_ place: Int) -> Bool {
    tokens[place].classes.contains(.ordinal) && tokens[place].word == 0 && (1...31).contains(tokens[place].value)
  }

  private func isNumber(_ place: Int) -> Bool {
    tokens[place].classes.contains(.dayNumber) && tokens[place].classes.contains(.digits)
      || isOrdinal(place)
  }

  /// Whether the number before the place counts nothing: "May 3, 5 and 9 people died", "on May 3, 12 and 14 were his".
  private func endsList(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.flags.contains(.newBlock) || token.flags.contains(.sentenceStart) { return true }
    guard token.flags.contains(.isWord) else { return !token.classes.contains(.dash) }
    return composition.isWord(
      token, "and", "to", "the", "he", "she", "they", "it", "in", "at", "with", "by", "when", "but", "we", "his", "her",
      "their", "for", "after", "before", "until", "from", "as", "that")
  }

  // MARK: What is said once for all

  /// "on the 4th, the 11th and the 18th of May": the month stands behind the last of them.
  private func shareMonths(_ found: inout [Tagger.Raw]) {
    guard found.count > 1 else { return }
    for index in found.indices.dropLast().reversed() {
      guard case .date(var date) = found[index].meaning, date.month == nil, date.day != nil, date.weekday == nil,
        case .date(let next) = found[index + 1].meaning, next.month != nil, next.day != nil
      else { continue }
      let gap = composition.gap(found[index].tokens, found[index + 1].tokens)
      let isListed = gap == .comma || gap == .and || isCommaThe(found[index].tokens, found[index + 1].tokens)
      guard isListed else { continue }
      (date.month, date.year, date.yearIsShort) = (next.month, next.year, next.yearIsShort)
      found[index].meaning = .date(date)
    }
  }

  /// "in February and April of last year", "on 3 May, 7 June and 9 July 2014": the year stands behind the last of them.
  private func shareYears(_ found: inout [Tagger.Raw]) {
    guard found.count > 1 else { return }
    for index in found.indices.dropLast().reversed() {
      guard case .date(var date) = found[index].meaning, let month = date.month, date.year == nil, date.weekday == nil
      else { continue }
      let gap = composition.gap(found[index].tokens, found[index + 1].tokens)
      guard gap == .and || gap == .comma else { continue }
      switch found[index + 1].meaning {
      case .date(let next):
        guard let last = next.month, let year = next.year, (next.day == nil) == (date.day == nil) else { continue }
        // "in December and January 2014": the first is of the year before.
        (date.year, date.yearIsShort) = (month > last && !next.yearIsShort ? year - 1 : year, next.yearIsShort)
        found[index].meaning = .date(date)
      case .inside(let next, of: .unit(.year, let relation)):
        guard let last = next.month, (next.day == nil) == (date.day == nil), month <= last else { continue }
        found[index].meaning = .inside(date, of: .unit(.year, relation))
      default: continue
      }
    }
  }

  /// "Tuesday, Thursday and Saturday last week": the week stands behind the last of them. "Next Monday and Tuesday": the
  /// word stands before the first.
  private func shareWeeks(_ found: inout [Tagger.Raw]) {
    guard found.count > 1 else { return }
    for index in found.indices.dropLast().reversed() {
      guard case .date(let day) = found[index].meaning, found[index].meaning.isBareWeekday,
        isListed(found[index], found[index + 1]) || isCommaThe(found[index].tokens, found[index + 1].tokens),
        case .inside(let next, of: .unit(.week, let relation)) = found[index + 1].meaning, next.isCountable,
        // "Friday and Monday of next week" are of two, for they would not go on in time.
        day.weekday! < next.weekday ?? 0
      else { continue }
      found[index].meaning = .inside(day, of: .unit(.week, relation))
    }
    for index in found.indices.dropFirst() {
      guard case .date(let day) = found[index].meaning, found[index].meaning.isBareWeekday,
        isListed(found[index - 1], found[index]),
        case .named(let first, let relation) = found[index - 1].meaning, let weekday = first.weekday,
        first == .weekday(weekday), [.next, .last, .coming, .thisComing, .this, .thisPast].contains(relation),
        // "Last Friday and Monday" goes on to this week.
        day.weekday! > weekday
      else { continue }
      found[index].meaning = .named(day, relation)
    }
  }

  private func isListed(_ left: Tagger.Raw, _ right: Tagger.Raw) -> Bool {
    let gap = composition.gap(left.tokens, right.tokens)
    return gap == .comma || gap == .and
  }

  private func isCommaThe(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    right.lowerBound - left.upperBound == 2 && tokens[left.upperBound].classes.contains(.comma)
      && composition.isWord(tokens[left.upperBound + 1], "the", "and")
  }
}

extension Meaning {
  /// "March", and no more.
  fileprivate var isBareMonth: Bool {
    if case .date(let date) = self { date.month != nil && date == .month(date.month ?? 0) } else { false }
  }
}
