import Foundation

/// Speed and memory of the finished program over given texts and pages and over generated ones, as a table.
///
///     make benchmark GOLD=DIR
///
/// DIR holds `gold/article/pages` (saved pages) and `gold/timex` (texts with their dates, JSON Lines). Without it the
/// generated chronologies are still measured. Every time is the least of several runs; the time that the program takes to
/// start is measured apart and taken off where a figure is one of work done in a time. Figures of one core are of
/// processor time, so that other work of the machine changes them little; the others are of the clock on the wall.
@main struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments
    func option(_ name: String) -> String? {
      arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }
    let annals = URL(fileURLWithPath: option("--annals") ?? "../.build/release/annals").path
    guard FileManager.default.isExecutableFile(atPath: annals) else {
      print("error: \(annals): expected the program, found none; 'make benchmark' builds it first")
      exit(2)
    }
    let work = NSTemporaryDirectory() + "annals-benchmark-\(getpid())"
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: work) }
    let program = Program(path: annals, folder: work)

    var table = Table()
    let start = try program.least(of: 5, ["edtf", "2020"])
    table.add("start-up", String(format: "%.0f ms", start.seconds * 1000))
    if let gold = option("--gold") {
      try ReadingBenchmark(program: program, start: start).run("\(gold)/gold/article/pages", &table)
      try TaggingBenchmark(program: program).run("\(gold)/gold/timex", &table)
    }
    for count in [20_000, 100_000] { try ChronologyBenchmark(program: program).run(count, &table) }
  }
}

/// Prints each figure as soon as it is known.
struct Table {
  mutating func add(_ name: String, _ figure: String, wanted: String = "") {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    print(padded(name, 48) + padded(figure, 34) + wanted)
    fflush(nil)
  }
}
