import Chronology
import Events

/// Where the named periods of a timeline stand behind its axis, in days since 1970-01-01.
///
/// An era never makes the axis longer: it is cut where the events begin and end, and one that lies wholly outside has
/// nothing to stand behind.
struct EraBands: Sendable {
  struct Band: Hashable, Sendable {
    var name: String
    /// "1979–1989", "since 1998".
    var words: String
    /// nil where it began before the axis does, or goes on after it.
    var begin: Double?
    var end: Double?
    /// Where its name hangs: its beginning, or the first event where it began earlier.
    var anchor: Double
    /// Eras that run side by side have rows of their own.
    var row = 0
  }

  private(set) var bands: [Band] = []
  private(set) var rows = 0

  init(_ selection: TimelineSelection) {
    guard let first = selection.dated.first?.mark.anchor, let last = selection.dated.last?.mark.anchor else { return }
    for era in selection.eras {
      let begin = era.date.earliest.map { Double($0.ordinal) }
      // The midnight after its last day, which is no part of it any more.
      let end = era.date.latest.map { Double($0.ordinal + 1) }
      guard begin != nil || end != nil, begin ?? first <= last, end ?? .infinity > first else { continue }
      bands.append(
        Band(
          name: TextSafety.oneLine(era.name), words: era.date.shortWording,
          begin: begin.flatMap { $0 < first ? nil : $0 },
          end: end.flatMap { $0 > last ? nil : $0 }, anchor: max(begin ?? first, first)))
    }
    bands.sort { ($0.anchor, $0.end ?? .infinity, $0.name) < ($1.anchor, $1.end ?? .infinity, $1.name) }
    var assignment = RowAssignment()
    for index in bands.indices {
      bands[index].row = assignment.place(from: bands[index].begin ?? -.infinity, to: bands[index].end ?? .infinity)
    }
    rows = assignment.rows
  }
}
