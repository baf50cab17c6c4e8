import Chronology

/// Gives events their ids: a hash of what they say and when, so that the same event has the same id whatever else is
/// in the timeline, in whatever order, on whatever machine.
package enum EventIdentifiers {
  /// `events` in content order; two that say the very same are told apart by a number in that order.
  package static func assigned(to events: [Event]) -> [Event] {
    var taken: [String: Int] = [:]
    return events.map { event in
      var event = event
      let id = "e" + hash((event.date?.edtf ?? "") + "\n" + event.sources[0].quote + "\n" + event.title)
      let count = taken[id, default: 0] + 1
      taken[id] = count
      event.id = count == 1 ? id : "\(id)-\(count)"
      return event
    }
  }

  /// FNV-1a of 64 bits (Fowler, Noll, Vo), as its first ten hexadecimal digits.
  private static func hash(_ text: String) -> String {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(value, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
  }
}
