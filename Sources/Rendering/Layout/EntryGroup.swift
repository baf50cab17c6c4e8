import Chronology
import Events

/// The events of one date: one mark, the date once, one line or more an event.
struct EntryGroup: Sendable {
  var mark: DateMark
  /// The date in words, broken into lines, with the dates that others claim below it.
  var dateLines: [String]
  var otherDateLines: [String]
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

  static let entrySpace = 5.0
  static let groupSpace = 9.0

  /// In the order of the selection, which is that of the axis. Linear.
  func groups() -> [EntryGroup] {
    var groups: [EntryGroup] = []
    var last: DatedEvent?
    for dated in selection.dated {
      // Equal marks with equal words: the date is said once for all of them.
      if let last, last.mark == dated.mark, last.words == dated.words {
        groups[groups.count - 1].entries.append(entry(dated.event))
      } else {
        groups.append(
          EntryGroup(
            mark: dated.mark, dateLines: dateLines(dated.words), otherDateLines: otherDateLines(dated),
            entries: [entry(dated.event)]))
      }
      last = dated
    }
    for index in groups.indices { groups[index].height = height(of: groups[index]) + Self.groupSpace }
    return groups
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

  /// A date too long for one line breaks between its beginning and its end, where it has both.
  private func dateLines(_ words: String) -> [String] {
    let style = styles[.date]
    let breaker = LineBreaker(typeface: style.typeface, size: style.size, width: dateWidth)
    let lines = breaker.lines(of: words)
    guard lines.count > 1, let dash = words.firstIndex(of: "–") else { return lines }
    let next = words.index(after: dash)
    return breaker.lines(of: String(words[..<next])) + breaker.lines(of: TextSafety.oneLine(String(words[next...])))
  }

  /// The dates that others claim. A window from day to day reads like a span, so it says that it is none.
  private func otherDateLines(_ dated: DatedEvent) -> [String] {
    let style = styles[.otherDate]
    let breaker = LineBreaker(typeface: style.typeface, size: style.size, width: dateWidth)
    let readsAsSpan = dated.mark.form == .window && dated.words.utf8.contains(0xE2) && dated.words.contains("–")
    return (readsAsSpan ? breaker.lines(of: "some time between") : [])
      + dated.rivals.flatMap { breaker.lines(of: "or " + $0.shortWording) }
  }

  private func height(of group: EntryGroup) -> Double {
    let dates =
      Double(group.dateLines.count) * styles[.date].lineHeight
      + Double(group.otherDateLines.count) * styles[.otherDate].lineHeight
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
