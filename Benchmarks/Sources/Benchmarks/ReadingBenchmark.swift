import CLibXML2
import Foundation

/// Reading saved pages: pages in a second, against no more than parsing them, on one core and on all, and the memory that
/// ten times as many pages take.
struct ReadingBenchmark {
  let program: Program
  let start: Program.Run

  func run(_ source: String, _ table: inout Table) throws {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: source), !names.isEmpty else {
      table.add("reading", "no pages in \(source)")
      return
    }
    let pages = names.sorted().map { source + "/" + $0 }
    let few = try folder(of: pages, count: 1_000)
    let many = try folder(of: pages, count: 10_000)
    let bytes = try pages.reduce(0) { try $0 + (FileManager.default.attributesOfItem(atPath: $1)[.size] as? Int ?? 0) }
    table.add("pages", "\(pages.count) of \((bytes / pages.count / 1000)) kB")

    let parsing = try Self.parse(pages)
    table.add("libxml2 parses (one core)", String(format: "%.0f pages/s", Double(pages.count) / parsing))
    let all = try program.least(of: 3, ["read", "--jsonl", few])
    if Program.canHoldToOneCore {
      let one = try program.least(of: 3, ["read", "--jsonl", few], oneCore: true)
      let time = (one.processorSeconds - start.processorSeconds) / 1_000
      table.add("annals read (one core)", String(format: "%.0f pages/s", 1 / time), wanted: "at least 300 pages/s")
      let factor = time / (parsing / Double(pages.count))
      table.add("  against parsing", String(format: "%.2f times", factor), wanted: "at most 1.6 times")
      let cores = ProcessInfo.processInfo.activeProcessorCount
      let scaling = (one.seconds - start.seconds) / (all.seconds - start.seconds)
      table.add("  on \(cores) cores", String(format: "%.2f times as fast", scaling), wanted: "1.8 on two")
    }
    table.add("annals read (all cores)", String(format: "%.0f pages/s", 1_000 / (all.seconds - start.seconds)))
    let peak = try program.run(["read", "--jsonl", many]).peak
    table.add("  memory, 1,000 pages", all.peak.megabytes)
    table.add("  memory, 10,000 pages", peak.megabytes, wanted: "about as with 1,000")
  }

  /// A folder that holds the pages again and again, as links.
  private func folder(of pages: [String], count: Int) throws -> String {
    let folder = program.folder + "/pages-\(count)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 0..<count {
      let page = URL(fileURLWithPath: pages[number % pages.count]).path
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(number).html", withDestinationPath: page)
    }
    return folder
  }

  /// The seconds that libxml2's HTML parser takes to make trees of the pages; the least of five.
  private static func parse(_ pages: [String]) throws -> Double {
    let contents = try pages.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let options =
      HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_RECOVER.rawValue
    xmlInitParser()
    return (0..<5).map { _ in
      let began = Program.ownProcessorSeconds
      for bytes in contents {
        bytes.withUnsafeBytes { bytes in
          let text = bytes.bindMemory(to: CChar.self)
          xmlFreeDoc(htmlReadMemory(text.baseAddress, Int32(text.count), nil, "UTF-8", Int32(options)))
        }
      }
      return Program.ownProcessorSeconds - began
    }.min()!
  }
}
