import Chronology
import Prose

/// Gives events their ids: a hash of what they say and when, so that the same event has the same id whatever else is
/// in the timeline, in whatever order, on whatever machine.
package enum EventIdentifiers {
  /// `events` in content order; two that say the very same are told apart by a number in that order.
  package static func assigned(to events: [Event]) -> [Event] {
    var events = events
    assign(to: &events)
    return events
  }

  /// The same in place.
  static func assign(to events: inout [Event]) {
    let hashes = hashes(of: events)
    var taken: [UInt64: Int] = [:]
    taken.reserveCapacity(events.count)
    var place = 0
    for hash in hashes.joined() {
      let count = taken[hash, default: 0] + 1
      taken[hash] = count
      let id = "e" + digits(hash)
      events[place].id = count == 1 ? id : "\(id)-\(count)"
      place += 1
    }
  }

  private static func hashes(of events: [Event]) -> [[UInt64]] {
    Parallel.map(stretchesOf: events.count, length: 4096) { stretch in stretch.map { hash(of: events[$0]) } }
  }

  /// Of what an event says and when: the first ten hexadecimal digits of its FNV-1a, as a number.
  private static func hash(of event: Event) -> UInt64 {
    var hash = FNV1a()
    hash.add(event.date?.edtf ?? "")
    hash.add(UInt8(ascii: "\n"))
    hash.add(event.sources[0].quote)
    hash.add(UInt8(ascii: "\n"))
    hash.add(event.title)
    return hash.value >> 24
  }

  private static func digits(_ hash: UInt64) -> String {
    String(unsafeUninitializedCapacity: 10) { digits in
      for place in 0..<10 {
        let digit = UInt8(truncatingIfNeeded: hash >> UInt64(36 - 4 * place)) & 0xF
        digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 10
    }
  }
}
