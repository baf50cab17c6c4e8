import Chronology

/// The order of events by what they say: by date, then by what is quoted, never by where in the input one stood.
struct ContentOrder {
  private let events: [Event]
  private var keys: [Key] = []
  /// The number of each event's first document, in the order of documents' names.
  private(set) var documents: [Int32] = []

  private struct Key {
    var event: Int
    var isUndated: Bool
    var date: HistoricalDate.OrderKey
    var document: Int32
    var start: Int
    var expressionStart: Int
  }

  init(_ events: [Event]) {
    self.events = events
    var numbers: [String: Int32] = [:]
    var last: (name: String, number: Int32)?
    documents = events.map { event in
      let name = event.sources[0].document
      if let last, last.name == name { return last.number }
      let number = numbers[name] ?? Int32(numbers.count)
      numbers[name] = number
      last = (name, number)
      return number
    }
    // From the order of appearance to that of the names.
    let names = numbers.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var ranks = [Int32](repeating: 0, count: names.count)
    for (rank, name) in names.enumerated() { ranks[Int(name.value)] = Int32(rank) }
    documents = documents.map { ranks[Int($0)] }
    let documents = documents
    keys = Parallel.map(stretchesOf: events.count, length: 4096) { places in
      places.map { place in
        let source = events[place].sources[0]
        return Key(
          event: place, isUndated: events[place].date == nil, date: events[place].date?.orderKey ?? .last,
          document: documents[place], start: source.start, expressionStart: source.expressionStart)
      }
    }.flatMap(\.self)
  }

  /// The places of the events, in content order, without those that repeat another: the same sentence of the same
  /// document with the same date is one telling, however often the file repeats it.
  func places() -> [Int] {
    let sorted = keys.sorted(by: precedes)
    var places: [Int] = []
    places.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      // Repetitions are of one date and one document, and those stand together.
      var end = start + 1
      while end < sorted.count, isOfSameDateAndDocument(sorted[start], sorted[end]) { end += 1 }
      if end == start + 1 {
        places.append(sorted[start].event)
      } else {
        var seen: Set<[String]> = []
        for key in sorted[start..<end] {
          let event = events[key.event]
          if seen.insert([event.sources[0].quote, event.title]).inserted { places.append(key.event) }
        }
      }
      start = end
    }
    return places
  }

  private func isOfSameDateAndDocument(_ a: Key, _ b: Key) -> Bool {
    a.document == b.document && a.isUndated == b.isUndated && a.date == b.date
      && events[a.event].date?.edtf == events[b.event].date?.edtf
  }

  private func precedes(_ a: Key, _ b: Key) -> Bool {
    if a.isUndated != b.isUndated { return b.isUndated }
    if a.date != b.date { return a.date < b.date }
    if !a.isUndated, let first = events[a.event].date?.edtf, let second = events[b.event].date?.edtf, first != second {
      return first < second
    }
    if a.document != b.document { return a.document < b.document }
    if a.start != b.start { return a.start < b.start }
    if a.expressionStart != b.expressionStart { return a.expressionStart < b.expressionStart }
    return events[a.event].title < events[b.event].title
  }
}
