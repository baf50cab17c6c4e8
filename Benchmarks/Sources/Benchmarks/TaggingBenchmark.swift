import Foundation

/// Finding and resolving time expressions: megabytes of text in a second, JSON in and out included.
struct TaggingBenchmark {
  private let program: Program
  /// A run over one sentence that asks for everything which is read once: the grammar and the named events.
  private let start: Program.Run

  private struct Line: Codable {
    var id: String
    var dct: String?
    var text: String
  }

  init(program: Program) throws {
    self.program = program
    let file = program.folder + "/one-sentence.jsonl"
    let sentence = Line(
      id: "one", dct: "2010-02-22", text: "They met in Kabul on Monday, two days after the fall of Marjah.")
    try JSONEncoder().encode(sentence).write(to: URL(fileURLWithPath: file))
    start = try program.least(of: 5, ["tag", "--jsonl", file], oneCore: Program.canHoldToOneCore)
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
    table.add("start-up with grammar and named events", String(format: "%.0f ms", start.seconds * 1000))
    table.add("texts", "\(lines.count) of \(bytes.megabytes) (repeated)")
    if Program.canHoldToOneCore {
      let one = try program.least(of: 3, ["tag", "--jsonl", file], oneCore: true)
      table.add("annals tag, with resolving (one core)", figure(one.processorSeconds - start.processorSeconds))
    }
    let all = try program.least(of: 3, ["tag", "--jsonl", file])
    table.add("annals tag, with resolving (all cores)", figure(all.seconds - start.seconds))
    table.add("  memory", all.peak.megabytes)
    let many = program.folder + "/many-texts.jsonl"
    // Written bit by bit: what this process holds counts as its child's memory too.
    FileManager.default.createFile(atPath: many, contents: nil)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: many))
    for _ in 0..<10 { try handle.write(contentsOf: input) }
    try handle.close()
    let peak = try program.run(["tag", "--jsonl", many]).peak
    table.add("  memory, ten times as many texts", peak.megabytes, wanted: "about the same")
    try linearity(lines.map(\.text).joined(separator: " "), &table)
  }

  /// One document of twice the length takes twice the time, whatever is in it: prose, and what rules, numbers and
  /// sentences could stumble over.
  private func linearity(_ prose: String, _ table: inout Table) throws {
    let hostile = [
      "May ", "May 3 to ", "the day before ", "Monday, ", "1990 and ", "12,", "7-", "(", "\"", "\n", "a.", "-",
    ]
    var worst = (factor: 0.0, text: "")
    for (number, text) in ([prose.replacing("\n", with: " ")] + hostile).enumerated() {
      let name = number == 0 ? "prose" : text.debugDescription
      func run(_ bytes: Int) throws -> Program.Run {
        let file = program.folder + "/one-text.jsonl"
        let whole = String(repeating: text, count: bytes / text.utf8.count + 1)
        try (JSONEncoder().encode(Line(id: "one", text: whole))).write(to: URL(fileURLWithPath: file))
        return try program.least(of: 2, ["tag", "--jsonl", file])
      }
      if number == 0 {
        let size = 20_000_000
        let seconds = try run(size).processorSeconds - start.processorSeconds
        table.add("  one text of \(size.megabytes)", String(format: "%.1f MB/s", Double(size) / 1e6 / seconds))
      }
      let (short, long) = (try run(3_000_000).processorSeconds, try run(6_000_000).processorSeconds)
      // What takes no time to speak of tells nothing.
      guard long - start.processorSeconds > 0.1 else { continue }
      let factor = (long - start.processorSeconds) / max(short - start.processorSeconds, 0.001)
      if factor > worst.factor { worst = (factor, name) }
    }
    table.add(
      "  twice the length, at worst (\(worst.text))", String(format: "%.1f times the time", worst.factor),
      wanted: "about 2")
  }
}
