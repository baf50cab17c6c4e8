import Chronology
package import Events

/// Holds a timeline against rows that say what it has to tell, and what it must not.
package struct SeedCheck: Sendable {
  /// One thing that the timeline must tell.
  package struct Row: Decodable, Sendable {
    package var file: String
    /// Words of the sentence that the event stands in.
    package var quote: String
    /// When it was, in EDTF.
    package var truth: String
    package var kind: String
    package var basis: String
    package var alone: Answer?
    package var given: Answer?
  }

  /// An exact date, or a window that the event's bounds must lie in. No answer at all: undated is right, and so is
  /// whatever holds the truth.
  package struct Answer: Decodable, Sendable {
    package var date: String?
    package var earliest: String?
    package var latest: String?
  }

  /// Something the timeline must not tell, in one file or (`*`) in any.
  package struct Never: Decodable, Sendable {
    package var file: String
    package var why: String
    package var quotes: [String]?
    package var dates: [String]?
  }

  package enum Run: Sendable { case alone, given }

  package var expected: [Row]
  package var never: [Never]
  package var run: Run

  package init(expected: [Row], never: [Never], run: Run) {
    self.expected = expected
    self.never = never
    self.run = run
  }

  /// With the rows of these bases alone.
  package func only(_ bases: Set<String>) -> SeedCheck {
    SeedCheck(expected: expected.filter { bases.contains($0.basis) }, never: never, run: run)
  }

  /// The share of rows that hold.
  package func figure(_ name: String, _ timeline: Timeline) -> Figure {
    let events = timeline.events + timeline.undated
    let faults = expected.compactMap { fault($0, events) } + never.compactMap { fault($0, events) }
    let rows = expected.count + never.count
    return Figure(name, Double(rows - faults.count) / Double(max(1, rows)), shortfalls: faults)
  }

  // MARK: What must be there

  private func fault(_ row: Row, _ events: [Event]) -> String? {
    let answer = run == .alone ? row.alone : row.given
    let found = events.filter { $0.tells(row) }
    let right = found.filter { holds($0, answer, truth: row.truth) }
    if right.isEmpty {
      let got = Set(found.map { $0.date?.edtf ?? "undated" }).sorted().joined(separator: ", ")
      return "\(row.file): “\(row.quote)”: expected \(words(answer)), found \(got.isEmpty ? "no event" : got)"
    }
    if row.kind == "plan" && !right.contains(where: { $0.kind == .plan }) {
      return "\(row.file): “\(row.quote)”: expected a plan, found \(right[0].kind.rawValue)"
    }
    return nil
  }

  private func words(_ answer: Answer?) -> String {
    guard let answer else { return "undated" }
    return answer.date ?? "\(answer.earliest ?? "…") to \(answer.latest ?? "…")"
  }

  private func holds(_ event: Event, _ answer: Answer?, truth: String) -> Bool {
    guard let truth = try? HistoricalDate(parsing: truth) else { return false }
    guard let answer else { return event.date.map(truth.isCompatible) ?? true }
    guard let date = event.date else { return false }
    if let exact = answer.date {
      guard let expected = try? HistoricalDate(parsing: exact) else { return false }
      return date.earliest == expected.earliest && date.latest == expected.latest
    }
    guard let earliest = answer.earliest, let latest = answer.latest,
      let window = try? HistoricalDate(parsing: "[\(earliest)..\(latest)]")
    else { return false }
    return date.width != nil && window.contains(date) && date.isCompatible(with: truth)
  }

  // MARK: What must not be there

  private func fault(_ row: Never, _ events: [Event]) -> String? {
    var wrong: [String] = []
    for event in events {
      let sources = event.sources.filter { row.file == "*" || $0.document.hasSuffix(row.file) }
      for source in sources {
        let quote = source.quote.lowercased()
        if (row.quotes ?? []).contains(where: { quote.contains($0.lowercased()) }) { wrong.append(source.quote) }
        if let date = event.date, (row.dates ?? []).contains(date.edtf) {
          wrong.append("\(date.edtf): \(source.quote)")
        }
      }
      if row.file != "*" && row.dates == nil {
        wrong += repeated(sources.map { $0.quote.searchWords.joined(separator: " ") })
      }
    }
    if row.file != "*" && row.dates == nil {
      wrong += repeated(
        events.flatMap { event in
          event.sources.filter { $0.document.hasSuffix(row.file) }.map {
            [event.date?.edtf ?? "", $0.quote.searchWords.joined(separator: " "), event.title].joined(separator: "|")
          }
        })
    }
    return wrong.isEmpty ? nil : "\(row.why): \(wrong.prefix(4).joined(separator: "; "))"
  }

  /// What stands in the list more than once.
  private func repeated(_ texts: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    return counts.filter { $0.value > 1 }.keys.sorted()
  }
}

extension Event {
  /// Whether one of its sources is the row's file and quotes the row's words: all of them in a row, or a part of them
  /// four words long or longer, or four fifths of them in any order.
  fileprivate func tells(_ row: SeedCheck.Row) -> Bool {
    let wanted = row.quote.searchWords
    let part = wanted.joined(separator: " ")
    return sources.contains { source in
      guard source.document.hasSuffix(row.file) else { return false }
      let words = source.quote.searchWords
      let text = words.joined(separator: " ")
      if text.contains(part) || part.isEmpty || (words.count >= 4 && part.contains(text)) { return true }
      let shared = Set(wanted).intersection(words).count
      return Double(shared) >= 0.8 * Double(Set(wanted).count)
    }
  }
}

extension String {
  /// The runs of letters, digits and underscores, in lower case.
  fileprivate var searchWords: [String] {
    lowercased().unicodeScalars.split { !$0.isWordScalar }.map { String(String.UnicodeScalarView($0)) }
  }
}

extension Unicode.Scalar {
  fileprivate var isWordScalar: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: self == "_"
    }
  }
}
