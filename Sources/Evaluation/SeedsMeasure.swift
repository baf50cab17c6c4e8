import Annals
import Chronology
import Documents
import Events
import Foundation

/// What a careful reader finds in a handful of real articles, against the timeline made of them: once as they are, once
/// with their dates supplied.
struct SeedsMeasure: Measure {
  let name = "seeds"

  func figures(gold: String) throws -> [Figure]? {
    let folder = "\(gold)/seeds"
    guard let expected = try GoldFile.lines("\(folder)/expected.jsonl", as: SeedCheck.Row.self),
      let never = try GoldFile.lines("\(folder)/never.jsonl", as: SeedCheck.Never.self)
    else { return nil }
    let names = Set(expected.map(\.file)).sorted()
    let files = names.map { "\(folder)/\($0)" }

    let alone = SeedCheck(expected: expected, never: never, run: .alone)
    let timeline = Pipeline().run(files).timeline
    var figures = [
      alone.figure("alone", timeline),
      alone.only(["stated", "named-event"]).figure("alone, stated and named events", timeline),
    ]

    var pipeline = Pipeline()
    pipeline.reading.givenDates = try givenDates(folder: folder, names: names)
    if !pipeline.reading.givenDates.isEmpty {
      let given = SeedCheck(expected: expected, never: never, run: .given)
      figures.append(given.figure("given", pipeline.run(files).timeline))
    }
    return figures
  }

  /// The dates stand in the folder's README, by the numbers that the files' names begin with: `000 = 2010-02-22`.
  private func givenDates(folder: String, names: [String]) throws -> [String: HistoricalDate] {
    guard let readme = try? String(contentsOfFile: "\(folder)/README.md", encoding: .utf8) else { return [:] }
    let words = readme.split { $0.isWhitespace || $0 == "," }.map { $0.trimmingCharacters(in: ["."]) }
    var dates: [String: HistoricalDate] = [:]
    for (index, word) in words.enumerated() where word == "=" && index > 0 && index + 1 < words.count {
      guard let name = names.first(where: { $0.hasPrefix(words[index - 1]) }),
        let date = try? HistoricalDate(parsing: words[index + 1])
      else { continue }
      dates[name] = date
    }
    return dates
  }
}
