import Foundation

/// A chronology of many events, made by counting: from texts to records, and from those to one picture and to a site.
struct ChronologyBenchmark {
  let program: Program

  func run(_ count: Int, _ table: inout Table) throws {
    let texts = program.folder + "/generated-\(count).jsonl"
    let records = program.folder + "/records-\(count).jsonl"
    let byHand = program.folder + "/by-hand-\(count)"
    try Self.documents(count).write(toFile: texts, atomically: false, encoding: .utf8)
    try FileManager.default.createDirectory(atPath: byHand, withIntermediateDirectories: true)
    try Self.handWritten(count).write(toFile: byHand + "/events.yaml", atomically: false, encoding: .utf8)
    func add(_ name: String, _ run: Program.Run, wanted: String = "") {
      let time = String(format: "%.1f s (%.1f of cores), ", run.seconds, run.processorSeconds)
      table.add("\(count) events: \(name)", time + run.peak.megabytes, wanted: wanted)
    }
    let picture = count <= 20_000 ? "0.5 s" : "2 s, under 500 MB"
    add("extract", try program.run(["extract", texts, "--output", records]))
    add("svg", try program.least(of: 3, ["svg", records]), wanted: picture)
    add("svg, written by hand", try program.least(of: 3, ["svg", byHand]), wanted: picture)
    add("svg --top 40", try program.run(["svg", records, "--top", "40"]))
    let site = program.folder + "/site-\(count)"
    let wanted = count <= 20_000 ? "" : "4 s, under 500 MB"
    add("build (site)", try program.run(["build", records, "--output", site]), wanted: wanted)
    for path in [site, records, texts, byHand] { try FileManager.default.removeItem(atPath: path) }
  }

  /// A file of hand-written events; every fifth is a span.
  private static func handWritten(_ count: Int) -> String {
    var out = ""
    for number in 0..<count {
      let (year, month, day) = (1900 + number * 7 % 120, 1 + number * 5 % 12, 1 + number * 11 % 28)
      let date = String(format: "%04d-%02d-%02d", year, month, day)
      let end = number % 5 == 0 ? String(format: "/%04d", year + 1) : ""
      out += "- date: \(date)\(end)\n  title: The bridge number \(number) over the river was opened to traffic\n"
    }
    return out
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
