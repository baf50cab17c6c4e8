package import Chronology
package import DateResolution
package import Documents
package import Events
import Foundation

/// From sources to a timeline: reads, analyses every document on all cores, and brings the records together.
///
/// Whatever is wrong with one source becomes a finding; the others are still done.
package struct Pipeline: Sendable {
  package var reading = ReadingOptions()
  package var gazetteer = NamedEventGazetteer.builtIn
  /// Files of hand-written events, besides those named `events.yaml` in the folders among the sources.
  package var eventFiles: [String] = []
  /// nil: from the name of the first source.
  package var title: String?

  package init() {}

  package struct Output: Sendable {
    package var records: [EventRecord]
    package var handWritten: [Event]
    package var findings: [ReadingFinding]
    package var title: String
    package var eras: [Era] = []

    package var timeline: Timeline {
      TimelineBuilder(title: title).timeline(records: records, handWritten: handWritten, eras: eras)
    }
    /// Whether some input could not be used.
    package var hasFailures: Bool { findings.contains { $0.severity == .failure } }
  }

  /// Reads the user's own named events; throws what is wrong with the file, for people.
  package mutating func addGazetteer(file: String) throws {
    let text: String
    do {
      text = try String(contentsOfFile: file, encoding: .utf8)
    } catch {
      throw SourceFault("\(file): the gazetteer cannot be read; expected a UTF-8 text file")
    }
    gazetteer = try gazetteer.adding(text, file: file)
  }

  package func run(_ sources: [String]) -> Output {
    var inputs = SourceInputs(sources, eventFiles: eventFiles)
    var output = Output(records: [], handWritten: [], findings: inputs.findings, title: title ?? inputs.title)
    let analysis = DocumentAnalysis(gazetteer: gazetteer)
    var reader = DocumentReader(options: reading)
    if inputs.documents.contains("-") {
      // Its beginning tells whether it holds records, and it can be read but once.
      let data = FileHandle.standardInput.readDataToEndOfFile()
      if RecordFile.isRecords(data) {
        inputs.documents.removeAll { $0 == "-" }
        (output.records, output.findings) = RecordFile.read(data, path: "-")
      } else {
        reader.options.standardInput = Array(data)
      }
    }
    if !inputs.documents.isEmpty {
      let result = reader.read(inputs.documents)
      output.findings += result.findings
      output.records += result.documents.concurrentMap(analysis.record)
    }
    for file in inputs.records {
      let (records, findings) = RecordFile.read(file)
      output.records += records
      output.findings += findings
    }
    for file in inputs.events {
      let (events, eras, findings) = readEvents(file)
      output.handWritten += events
      output.eras += eras
      output.findings += findings
    }
    output.records = Self.withUniqueIDs(output.records)
    return output
  }

  private func readEvents(_ file: String) -> ([Event], [Era], [ReadingFinding]) {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      return (
        [], [], [ReadingFinding(severity: .failure, file: file, message: "expected a UTF-8 file of events, found none")]
      )
    }
    let (events, eras, faults) = HandWrittenEvents.events(yaml: text, file: file)
    return (
      events.map(named), eras,
      faults.map {
        ReadingFinding(severity: .failure, file: file, place: $0.line.map { "line \($0)" }, message: $0.message)
      }
    )
  }

  /// A hand-written event that names one of the gazetteer is that one, so that documents' mentions of it join it.
  private func named(_ event: Event) -> Event {
    var event = event
    let title = event.title
    let mention = NamedEventMatcher(gazetteer).mentions(in: title, sentences: [0..<title.utf8.count]).first {
      $0.anniversary == nil && (event.date?.isCompatible(with: $0.event.date) ?? false)
    }
    event.namedEvent = mention?.event.id
    return event
  }

  /// The same document given twice (a folder and a file in it, a record and its file) counts once.
  private static func withUniqueIDs(_ records: [EventRecord]) -> [EventRecord] {
    var texts: [String: [String]] = [:]
    return records.filter { record in
      let (id, text) = (record.document.id, record.document.text)
      if texts[id]?.contains(text) ?? false { return false }
      texts[id, default: []].append(text)
      return true
    }
  }
}

/// Something the user gave that cannot be used at all.
package struct SourceFault: Error, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}
