import Foundation

/// Finding and resolving time expressions: megabytes of text in a second, JSON in and out included.
struct TaggingBenchmark {
  let program: Program
  let start: Program.Run

  private struct Line: Codable {
    var id: String
    var dct: String?
    var text: String
  }

  func run(_ source: String, _ table: inout Table) throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: source)) ?? []
    var lines: [Line] = []
    for name in names.sorted() where name.hasSuffix(".jsonl") {
      let data = try Data(contentsOf: URL(fileURLWithPath: source + "/" + name))
      for line in data.split(separator: 0x0A) { lines.append(try JSONDecoder().decode(Line.self, from: line)) }
    }
    guard !lines.isEmpty else {
      table.add("tagging", "no texts in \(source)")
      return
    }
    // The texts again and again, so that the start of the program is a small part.
    var input = Data()
    var bytes = 0
    while bytes < 8_000_000 {
      for line in lines {
        input += try JSONEncoder().encode(line) + [0x0A]
        bytes += line.text.utf8.count
      }
    }
    let file = program.folder + "/texts.jsonl"
    try input.write(to: URL(fileURLWithPath: file))
    func figure(_ seconds: Double) -> String { String(format: "%.1f MB/s", Double(bytes) / 1e6 / seconds) }
    table.add("texts", "\(lines.count) of \(bytes.megabytes) (repeated)")
    if Program.canHoldToOneCore {
      let one = try program.least(of: 3, ["tag", "--jsonl", file], oneCore: true)
      table.add("annals tag, with resolving (one core)", figure(one.processorSeconds - start.processorSeconds))
    }
    let all = try program.least(of: 3, ["tag", "--jsonl", file])
    table.add("annals tag, with resolving (all cores)", figure(all.seconds - start.seconds))
    table.add("  memory", all.peak.megabytes)
  }
}
