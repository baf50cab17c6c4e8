/// A number with what it counts: "1 event", "12,000 events", "3 pages".
package enum Counted {
  package static func words(_ number: Int, _ noun: String) -> String {
    Elapsed.grouped(number) + " " + noun + (number == 1 ? "" : "s")
  }
}
