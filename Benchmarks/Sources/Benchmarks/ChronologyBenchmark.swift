import Foundation

/// A chronology of many events, made by counting: from texts to records, and from those to one picture and to a site.
struct ChronologyBenchmark {
  let program: Program

  func run(_ count: Int, _ table: inout Table) throws {
    let texts = program.folder + "/generated-\(count).jsonl"
    let records = program.folder + "/records-\(count).jsonl"
    try Self.documents(count).write(toFile: texts, atomically: false, encoding: .utf8)
    func add(_ name: String, _ run: Program.Run) {
      table.add("\(count) events: \(name)", String(format: "%.1f s, ", run.seconds) + run.peak.megabytes)
    }
    add("extract", try program.run(["extract", texts, "--output", records]))
    add("svg", try program.run(["svg", records]))
    add("svg --top 40", try program.run(["svg", records, "--top", "40"]))
    add("build (site)", try program.run(["build", records, "--output", program.folder + "/site-\(count)"]))
    try FileManager.default.removeItem(atPath: program.folder + "/site-\(count)")
    try FileManager.default.removeItem(atPath: records)
  }

  /// Documents of twenty sentences, each of them an event on a day of its own words; equal counts give equal texts.
  private static func documents(_ count: Int) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let places = ["Aldford", "Brackwater", "Cransley", "Dunmoor", "Eastholm", "Farnworth", "Greyport"]
    let things = ["bridge", "museum", "railway line", "reservoir", "court house", "harbour wall", "school", "theatre"]
    let deeds = ["opened", "closed", "was flooded", "was rebuilt", "burnt down", "was sold", "was inspected"]
    var state = 42
    func next(_ bound: Int) -> Int {
      state = state * 48_271 % 2_147_483_647
      return state % bound
    }
    var out = ""
    for document in 0..<max(1, count / 20) {
      var text = ""
      for sentence in 0..<20 {
        let number = document * 20 + sentence
        // Three quarters of the events fall into a few years, as news does.
        let year = next(4) == 0 ? 1900 + next(120) : 2001 + next(6) * 3
        let date =
          switch next(8) {
          case 0: "In \(months[next(12)]) \(year)"
          case 1: "In \(year)"
          default: "On \(1 + next(28)) \(months[next(12)]) \(year)"
          }
        text +=
          "\(date) the \(things[next(things.count)]) number \(number) in \(places[next(places.count)]) \(deeds[next(deeds.count)]). "
      }
      out +=
        "{\"id\":\"paper-\(document)\",\"published\":\"2024-01-01\",\"title\":\"Paper \(document)\",\"text\":\"\(text)\"}\n"
    }
    return out
  }
}
