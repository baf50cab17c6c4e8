/// A notice of an event to come or gone: its "Date:" is that of the event, and stands beside its "Venue:" or "Site:".
enum EventNotice {
  static func isOne(_ lines: some Sequence<String>) -> Bool {
    lines.contains { line in
      line.split(separator: " ").contains { fields.contains($0.lowercased()) }
    }
  }

  /// Whether the line labels its date as nothing but a date.
  static func tellsDay(_ line: String) -> Bool {
    Words.normalized(line).split(separator: " ").contains { $0 == "date" || $0 == "dates" }
  }

  private static let fields: Set<String> = [
    "venue:", "where:", "location:", "tickets:", "admission:", "doors:", "doors", "rsvp",
    "event:", "site:", "aircraft:", "vessel:", "ship:", "flight:", "operator:", "registration:",
  ]
}
