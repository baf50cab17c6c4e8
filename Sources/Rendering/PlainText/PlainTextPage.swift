import Chronology
import DateResolution
import Events

/// The sections of a text timeline, written in order.
struct PlainTextPage {
  let options: PlainTextTimeline.Options
  let timeline: Timeline
  let numbers: SourceNumbers
  let disputed: Set<String>
  let width: Int
  /// Columns of the dates; 0 in a narrow page, where a date stands on its own line.
  let dateWidth: Int
  private(set) var output = ByteWriter()

  init(options: PlainTextTimeline.Options, timeline: Timeline) {
    self.options = options
    self.timeline = timeline
    numbers = SourceNumbers(timeline)
    disputed = Set(timeline.conflicts.map(\.event))
    width = max(20, options.width)
    let longest = timeline.events.reduce(9) { max($0, DisplayWidth.of($1.shortWhenWords)) }
    dateWidth = width < 60 ? 0 : min(longest, width >= 100 ? 26 : 18)
  }

  // MARK: Sections

  mutating func writeTitle() {
    for text in wrapped(timeline.title, width) { line(text, .bold) }
    let documents = numbers.documents.count
    var parts = [timeline.wordsOfSelection ?? count(timeline.total, "event"), count(documents, "source")]
    if !timeline.conflicts.isEmpty { parts.append(count(timeline.conflicts.count, "conflict")) }
    for text in wrapped(parts.joined(separator: options.ascii ? ", " : " · "), width) { line(text, .dim) }
  }

  /// The named periods behind the events.
  mutating func writeEras() {
    guard !timeline.eras.isEmpty else { return }
    line("")
    rule("Periods")
    for era in timeline.eras { hanging("", era.name + ", " + era.date.wording) }
  }

  mutating func writeChronology() {
    var reach: Day?
    var followsHeading = true
    for group in YearGroup.groups(of: timeline.events) {
      let gap = group.gap(after: reach)
      // Periods that are no headings stand together below a rule, so that they are under no year.
      if group.isHeading || gap != nil || followsHeading { line("") }
      if let gap {
        line(String(repeating: " ", count: gutter) + glyphs.gap + " " + gap, .dim)
        line("")
      }
      if group.isHeading {
        rule(group.label)
      } else if gap != nil || followsHeading {
        line(String(repeating: glyphs.rule, count: width), .dim)
      }
      followsHeading = group.isHeading
      writeEvents(of: group)
      reach = [reach, group.reach].compactMap(\.self).max()
    }
  }

  /// Of moments of one day, the first says the day and all say the hour.
  private mutating func writeEvents(of group: YearGroup) {
    var day: Day?
    for event in group.events {
      let today = event.date?.beginningTime == nil ? nil : event.date?.earliest
      write(event, under: group, saysDay: today == nil || today != day)
      day = today ?? day
    }
  }

  mutating func writeUndated() {
    guard !timeline.undated.isEmpty else { return }
    line("")
    rule("Undated")
    for event in timeline.undated { write(event, under: nil, saysDay: true) }
  }

  mutating func writeConflicts() {
    guard !timeline.conflicts.isEmpty else { return }
    let titles = timeline.titlesOfConflicts
    line("")
    rule("Where the sources disagree")
    for conflict in timeline.conflicts {
      hanging(glyphs.mark(.disputed) + " ", titles[conflict.event] ?? conflict.event)
      for claim in conflict.claims {
        let cited = Set(claim.documents.compactMap { numbers[$0] }).sorted().map(String.init).joined(separator: ",")
        hanging("  - ", claim.date.wording + (cited.isEmpty ? "" : " [" + cited + "]"))
      }
      if let remark = conflict.remark { hanging("  ", remark, .dim) }
    }
  }

  /// Only for the marks that occur.
  mutating func writeLegend() {
    let occurring = Set(timeline.events.map { DateShape($0, isDisputed: disputed.contains($0.id)) })
    let entries = DateShape.allCases.filter { occurring.contains($0) && $0 != .undated }
    guard !entries.isEmpty else { return }
    line("")
    rule("Marks")
    for shape in entries { hanging(glyphs.mark(shape) + " ", shape.words, .dim) }
  }

  mutating func writeSources() {
    guard !numbers.documents.isEmpty else { return }
    line("")
    rule("Sources")
    let digits = String(numbers.documents.count).count
    for (index, document) in numbers.documents.enumerated() {
      let number = String(index + 1)
      let label = "[" + number + "]" + String(repeating: " ", count: digits - number.count + 1)
      var details = [document.title ?? document.id]
      if let site = document.siteName { details.append(site) }
      if let date = document.date { details.append(date.wording) }
      let link = document.url.flatMap(SafeLink.absolute)
      hanging(label, details.joined(separator: ", "), link: link)
      let place = link ?? (document.title == nil || document.title == document.id ? nil : document.id)
      if let place { hanging(String(repeating: " ", count: label.count), place, .dim, link: link) }
    }
  }

  // MARK: An entry

  private var glyphs: PlainTextGlyphs { PlainTextGlyphs(ascii: options.ascii) }
  /// The column of the marks.
  private var gutter: Int { dateWidth == 0 ? 0 : dateWidth + 3 }

  private mutating func write(_ event: Event, under group: YearGroup?, saysDay: Bool) {
    let shape = DateShape(event, isDisputed: disputed.contains(event.id))
    var date = event.date == nil ? "" : TextSafety.oneLine(glyphs.plain(shortDate(event, under: group)))
    if !saysDay, let begin = event.date?.earliest { date = date.withoutDay(Self.shortDay(begin)) }
    let cited = numbers.of(event).map(String.init).joined(separator: ",")
    var title = TextSafety.oneLine(event.title)
    if event.kind == .plan { title += " (planned)" }
    if disputed.contains(event.id) { title += " (disputed)" }
    let references = cited.isEmpty ? "" : " [" + cited + "]"
    let mark = styled(glyphs.mark(shape), shape == .disputed ? .warning : .accent)

    if dateWidth == 0 {
      let dates = date.isEmpty ? [] : TextWrap.lines(date, width: width - 2)
      for (index, text) in dates.enumerated() { line((index == 0 ? mark : " ") + " " + styled(text, .bold)) }
      let titles = TextWrap.lines(title + references, width: width - 2)
      for (index, text) in titles.enumerated() {
        line((index == 0 && dates.isEmpty ? mark : " ") + " " + withDimReferences(text, references))
      }
    } else {
      let titles = TextWrap.lines(title + references, width: width - gutter - 3)
      let dates = dateLines(date, of: event.date)
      for row in 0..<max(titles.count, dates.count) {
        let text = row < dates.count ? dates[row] : ""
        let padding = String(repeating: " ", count: max(0, dateWidth - DisplayWidth.of(text)))
        let left = " " + padding + styled(text, .bold) + "  " + (row == 0 ? mark : " ")
        line(row < titles.count ? left + "  " + withDimReferences(titles[row], references) : left)
      }
    }
    if options.evidence { writeEvidence(of: event) }
  }

  /// A date too long for its column breaks between its beginning and its end, where it has both and each has room.
  private func dateLines(_ words: String, of date: HistoricalDate?) -> [String] {
    let dash = options.ascii ? "-" : "–"
    let ends = words.split(separator: dash, maxSplits: 1)
    guard DisplayWidth.of(words) > dateWidth, let date, date.hasTwoEnds, date.earliest != nil,
      date.latest != nil, ends.count == 2, !ends[1].contains(dash)
    else {
      return TextWrap.lines(words, width: dateWidth)
    }
    return TextWrap.lines(ends[0] + dash, width: dateWidth)
      + TextWrap.lines(String(ends[1].drop { $0 == " " }), width: dateWidth)
  }

  private mutating func writeEvidence(of event: Event) {
    let indent = String(repeating: " ", count: dateWidth == 0 ? 4 : gutter + 3)
    for source in event.sources {
      let number = numbers[source.document].map { "[\($0)] " } ?? ""
      if source.saysMoreThan(event.title) { hanging(indent, number + "“" + source.quote + "”", .dim) }
      if let how = source.derivation.wordsForReaders { hanging(indent + "    ", how, .dim) }
    }
  }

  /// The date as it reads under its year: "13 Feb", where the heading says 2010.
  private func shortDate(_ event: Event, under group: YearGroup?) -> String {
    let words = event.shortWhenWords
    guard let group, group.year != nil else { return words }
    return words.withoutYear(group.label)
  }

  /// "8 Nov".
  private static func shortDay(_ day: Day) -> String {
    let (_, month, number) = day.components
    return String(number) + " " + EnglishNames.shortMonths[month - 1]
  }

  // MARK: Lines

  private enum Style: String {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case accent = "36"
    case warning = "33"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    guard options.color, style != .plain, !text.isEmpty else { return text }
    return "\u{1B}[" + style.rawValue + "m" + text + "\u{1B}[0m"
  }

  private mutating func line(_ text: String, _ style: Style = .plain) {
    let bytes = text.utf8
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[bytes.index(before: end)] == 0x20 { end = bytes.index(before: end) }
    output.write(styled(end == bytes.endIndex ? text : String(text[..<end]), style))
    output.write(byte: UInt8(ascii: "\n"))
  }

  private mutating func rule(_ label: String) {
    let lines = wrapped(label, width)
    for text in lines.dropLast() { line(text, .bold) }
    let last = lines.last ?? ""
    let rest = width - DisplayWidth.of(last) - 1
    line(styled(last, .bold) + " " + styled(String(repeating: glyphs.rule, count: max(0, rest)), .dim))
  }

  /// The text after a label, its further lines under its first.
  private mutating func hanging(_ label: String, _ text: String, _ style: Style = .plain, link: String? = nil) {
    let indent = DisplayWidth.of(label)
    for (index, part) in wrapped(text, width - indent).enumerated() {
      let body = styled(part, style)
      let linked = options.links ? link.map { "\u{1B}]8;;" + $0 + "\u{1B}\\" + body + "\u{1B}]8;;\u{1B}\\" } : nil
      line((index == 0 ? label : String(repeating: " ", count: indent)) + (linked ?? body))
    }
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    TextWrap.lines(glyphs.plain(TextSafety.oneLine(text)), width: width)
  }

  private func withDimReferences(_ text: String, _ references: String) -> String {
    let references = String(references.dropFirst())
    guard options.color, !references.isEmpty, text.hasSuffix(references) else { return text }
    return String(text.dropLast(references.count)) + styled(references, .dim)
  }

  private func count(_ number: Int, _ noun: String) -> String { Counted.words(number, noun) }
}
