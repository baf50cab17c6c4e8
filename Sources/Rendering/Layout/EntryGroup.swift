import Chronology
import Events

/// The events of one date: one mark, the date once, one line or more an event. Or, in their place, the name of an era.
struct EntryGroup: Sendable {
  var mark: DateMark
  /// Which lane it is in.
  var lane = 0
  /// The name of the era that begins here, broken into lines; then there is no date and there are no entries.
  var eraLines: [String] = []
  /// How long it lasted: after the last line, or where that has no room for it on lines of its own.
  var eraNote = ""
  var eraNoteLines: [String] = []
  var isEra: Bool { !eraLines.isEmpty }
  /// The date in words, broken into lines, with the dates that others claim below it.
  var dateLines: [String]
  var otherDateLines: [String]
  /// The name of its lane, where there is no room for lanes side by side.
  var laneLines: [String] = []
  var entries: [Entry]
  /// The room its label takes, with the white space after it.
  var height = 0.0

  struct Entry: Sendable {
    var id: String
    var lines: [String]
    /// What follows the last line in small type: "planned", source numbers.
    var note: String
    /// The same where it is too long for that line.
    var noteLines: [String]
  }
}

/// Makes groups of a selection: words, line breaks and heights for a column of a given width.
struct EntryGrouper: Sendable {
  var selection: TimelineSelection
  var styles: TextStyles
  var dateWidth: Double
  var entryWidth: Double
  /// Whether the date stands above the entries, and not beside them.
  var isStacked: Bool
  var showsSources: Bool
  /// nil for one lane.
  var lanes: Lanes?
  /// Whether the lane of an event is named with it, where there is no room for lanes side by side.
  var namesLanes = false

  static let entrySpace = 5.0
  static let groupSpace = 9.0

  /// In the order of the selection, which is that of the axis. Linear.
  func groups() -> [EntryGroup] {
    // Of each group, the places of its events.
    var members: [[Int]] = []
    members.reserveCapacity(selection.dated.count)
    // Of each lane, the last event and the group it is in.
    var last: [(event: Int, group: Int)?] = [nil]
    for (index, dated) in selection.dated.enumerated() {
      let lane = lanes?.lane[index] ?? 0
      while last.count <= lane { last.append(nil) }
      // Equal marks with equal words: the date is said once for all of them.
      if let (event, group) = last[lane], selection.dated[event].mark == dated.mark,
        selection.dated[event].words == dated.words
      {
        members[group].append(index)
        last[lane] = (index, group)
      } else {
        last[lane] = (index, members.count)
        members.append([index])
      }
    }
    let groups = members
    return Parallel.elements(groups.count) { group(of: groups[$0]) }
  }

  /// The events at these places, which have one date.
  private func group(of members: [Int]) -> EntryGroup {
    let first = selection.dated[members[0]]
    let lane = lanes?.lane[members[0]] ?? 0
    var group = EntryGroup(
      mark: first.mark, lane: lane, dateLines: dateLines(first),
      otherDateLines: otherDateLines(first), laneLines: laneLines(lane),
      entries: members.map { entry(selection.dated[$0].event) })
    group.height = height(of: group) + Self.groupSpace
    return group
  }

  /// The names of eras as groups of their own, in the order of the axis, before what happened on the same day.
  func adding(_ bands: [EraBands.Band], to groups: [EntryGroup]) -> [EntryGroup] {
    guard !bands.isEmpty else { return groups }
    let width = isStacked ? entryWidth : dateWidth + entryWidth
    let style = styles[.era]
    let noteStyle = styles[.note]
    let breaker = LineBreaker(typeface: style.typeface, size: style.size, width: width)
    var result: [EntryGroup] = []
    result.reserveCapacity(groups.count + bands.count)
    var next = 0
    for band in bands {
      while next < groups.count, groups[next].mark.anchor < band.anchor {
        result.append(groups[next])
        next += 1
      }
      let reserve = noteStyle.typeface.width(of: "  " + band.words, size: noteStyle.size)
      let isApart = reserve * Typeface.fallbackSlack > width / 2
      var group = EntryGroup(
        mark: DateMark(point: band.anchor),
        eraLines: breaker.balancedLines(of: band.name, reserve: isApart ? 0 : reserve),
        eraNote: isApart ? "" : band.words, dateLines: [], otherDateLines: [], entries: [])
      if isApart {
        group.eraNoteLines = LineBreaker(typeface: noteStyle.typeface, size: noteStyle.size, width: width)
          .lines(of: band.words)
      }
      group.height =
        Double(group.eraLines.count) * style.lineHeight + Double(group.eraNoteLines.count) * noteStyle.lineHeight
        + Self.groupSpace
      result.append(group)
    }
    return result + groups[next...]
  }

  /// The same group, or where it is too tall for a page several, each with the date.
  func split(_ group: EntryGroup, tallerThan limit: Double) -> [EntryGroup] {
    guard group.height > limit, group.entries.count > 1 else { return [group] }
    var parts: [EntryGroup] = []
    for entry in group.entries {
      if var last = parts.last {
        last.entries.append(entry)
        last.height = height(of: last) + Self.groupSpace
        if last.height <= limit {
          parts[parts.count - 1] = last
          continue
        }
      }
      var part = group
      part.entries = [entry]
      part.height = height(of: part) + Self.groupSpace
      parts.append(part)
    }
    return parts
  }

  func entry(_ event: Event) -> EntryGroup.Entry {
    let title = TextSafety.oneLine(event.title.isEmpty ? event.text : event.title)
    var note = event.kind == .plan ? "planned" : ""
    if showsSources {
      let numbers = selection.citations(of: event)
      if !numbers.isEmpty {
        note += (note.isEmpty ? "[" : " [") + numbers.map(String.init).joined(separator: ", ") + "]"
      }
    }
    let style = styles[.entry]
    let noteStyle = styles[.note]
    let reserve = note.isEmpty ? 0 : noteStyle.typeface.width(of: "  " + note, size: noteStyle.size)
    let breaker = LineBreaker(typeface: style.typeface, size: style.size, width: entryWidth)
    guard reserve * Typeface.fallbackSlack > entryWidth / 2 else {
      return EntryGroup.Entry(
        id: event.id, lines: breaker.balancedLines(of: title, reserve: reserve), note: note, noteLines: [])
    }
    let noteBreaker = LineBreaker(typeface: noteStyle.typeface, size: noteStyle.size, width: entryWidth)
    return EntryGroup.Entry(
      id: event.id, lines: breaker.balancedLines(of: title), note: "", noteLines: noteBreaker.lines(of: note))
  }

  /// A date too long for one line breaks between its beginning and its end, where it has both. The dash of a winter
  /// ("2008–09") lies between neither.
  private func dateLines(_ dated: DatedEvent) -> [String] {
    let style = styles[.date]
    let words = dated.words
    let breaker = LineBreaker(typeface: style.typeface, size: style.size, width: dateWidth)
    let lines = breaker.balancedLines(of: words)
    guard lines.count > 1, dated.event.date?.hasTwoEnds == true, let dash = Self.dash(in: words) else { return lines }
    let next = words.index(after: dash)
    let begin = breaker.lines(of: String(words[..<next]))
    return begin.count > 1 ? lines : begin + breaker.lines(of: TextSafety.oneLine(String(words[next...])))
  }

  /// The dash between beginning and end: the first that does not join the two years of a winter.
  private static func dash(in words: String) -> String.Index? {
    words.indices.first { index in
      guard words[index] == "–" else { return false }
      let before = words[..<index].split(separator: " ", omittingEmptySubsequences: false).suffix(2)
      return !(before.count == 2 && before.first?.hasSuffix("winter") == true && before.last?.count == 4)
    }
  }

  /// The dates that others claim. A window from day to day reads like a span, so it says that it is none.
  private func otherDateLines(_ dated: DatedEvent) -> [String] {
    let style = styles[.otherDate]
    let breaker = LineBreaker(typeface: style.typeface, size: style.size, width: dateWidth)
    let readsAsSpan =
      dated.mark.form == .window && dated.event.date?.hasTwoEnds == true && dated.words.contains("–")
    return (readsAsSpan ? breaker.lines(of: "some time between") : [])
      + dated.rivals.filter { dated.event.date?.names($0) != true }
      .flatMap { breaker.lines(of: "or " + $0.shortWording) }
  }

  private func laneLines(_ lane: Int) -> [String] {
    guard namesLanes, let lanes, lane < lanes.named.count else { return [] }
    let style = styles[.lane]
    return LineBreaker(typeface: style.typeface, size: style.size, width: entryWidth).lines(of: lanes.names[lane])
  }

  private func height(of group: EntryGroup) -> Double {
    let dates =
      Double(group.dateLines.count) * styles[.date].lineHeight
      + Double(group.otherDateLines.count) * styles[.otherDate].lineHeight
      + Double(group.laneLines.count) * styles[.lane].lineHeight
    var entries = Double(group.entries.count - 1) * Self.entrySpace
    for entry in group.entries {
      entries += Double(entry.lines.count) * styles[.entry].lineHeight
      entries += Double(entry.noteLines.count) * styles[.note].lineHeight
    }
    return isStacked ? dates + entries : max(dates, entries)
  }
}

/// A theme's text styles for one picture, looked up by role.
struct TextStyles: Sendable {
  private let styles: [Figure.TextRole: Theme.TextStyle]

  init(_ theme: Theme, isSmall: Bool) {
    styles = Dictionary(uniqueKeysWithValues: Figure.TextRole.allCases.map { ($0, theme.style($0, small: isSmall)) })
  }

  subscript(role: Figure.TextRole) -> Theme.TextStyle { styles[role]! }
}
