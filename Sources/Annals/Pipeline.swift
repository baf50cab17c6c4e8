import Chronology
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
  /// Whether documents are called by their paths inside the sources, as readers need them, or by those the user gave, as
  /// records do that are put together with others later.
  package var shortensPaths = true

  package init() {}

  package struct Output: Sendable {
    package var records: [EventRecord]
    package var handWritten: [Event]
    package var findings: [ReadingFinding]
    package var title: String
    package var eras: [Era] = []
    /// The files of hand-written events, as given.
    package var eventFiles: [String] = []
    /// What the hand-written events cite.
    package var notes: [DocumentRecord] = []

    package var timeline: Timeline {
      TimelineBuilder(title: title).timeline(records: records, handWritten: handWritten, eras: eras, notes: notes)
    }
    /// Whether some input could not be used.
    package var hasFailures: Bool { findings.contains { $0.severity == .failure } }
  }

  /// Reads the user's own named events; throws what is wrong with the file, for people.
  package mutating func addGazetteer(file: String) throws {
    let read = TextFile(file)
    guard let text = read.text else {
      throw SourceFault("\(file): \(read.findings.first?.message ?? "cannot be read")")
    }
    gazetteer = try gazetteer.adding(text, file: file)
  }

  package func run(_ sources: [String]) -> Output {
    var inputs = SourceInputs(sources, eventFiles: eventFiles)
    var output = Output(records: [], handWritten: [], findings: [], title: title ?? inputs.title)
    if !inputs.documents.isEmpty {
      var options = reading
      options.isSetAside = SourceInputs.isNoDocument
      var result = DocumentReader(options: options).read(inputs.documents)
      for file in result.setAside { take(file, into: &output, &inputs) }
      output.findings += OtherLanguages.findings(in: result.documents)
      if shortensPaths { inputs.paths.shorten(&result.documents, &output.records) }
      output.findings += result.findings
      output.records += result.documents.concurrentMap(DocumentAnalysis(gazetteer: gazetteer).record)
    }
    readEvents(inputs, into: &output)
    output.records = Self.withUniqueIDs(output.records)
    return output
  }

  /// What is no document: records, or a list of hand-written events.
  private func take(_ file: SetAsideFile, into output: inout Output, _ inputs: inout SourceInputs) {
    if RecordFile.isRecords(file.bytes) {
      let (records, findings) = RecordFile.read(file.bytes, path: file.path)
      output.records += records
      output.findings += findings
    } else {
      inputs.add(events: file.path, text: String(decoding: file.bytes, as: UTF8.self))
    }
  }

  private func readEvents(_ inputs: SourceInputs, into output: inout Output) {
    let files = inputs.events.map(\.path)
    let names = shortensPaths ? inputs.paths.names(of: files) : files
    var notes: [String: DocumentRecord] = [:]
    for (events, name) in zip(inputs.events, names) {
      let file = events.path
      guard let text = events.text ?? read(file, into: &output) else { continue }
      let list = HandWrittenEvents(yaml: text, file: name, isOnly: names.count == 1)
      output.handWritten += named(list.events)
      output.eras += list.eras
      for note in list.notes where notes[note.id] == nil { notes[note.id] = note }
      output.findings += list.faults.map {
        ReadingFinding(severity: .failure, file: file, place: $0.line.map { "line \($0)" }, message: $0.message)
      }
    }
    // Who cites a document by its path means the document.
    let documents = Set(output.records.lazy.map(\.document.id))
    output.notes = notes.values.filter { !documents.contains($0.id) }
    output.eventFiles = files
  }

  private func read(_ file: String, into output: inout Output) -> String? {
    let read = TextFile(file)
    output.findings += read.findings
    return read.text
  }

  /// A hand-written event that names one of the gazetteer is that one, so that documents' mentions of it join it.
  private func named(_ events: [Event]) -> [Event] {
    let matcher = NamedEventMatcher(gazetteer)
    let ids = Parallel.elements(events.count) { place in
      let (title, date) = (events[place].title, events[place].date)
      return matcher.mentions(in: title, sentences: [0..<title.utf8.count]).first {
        $0.anniversary == nil && (date?.isCompatible(with: $0.event.date) ?? false)
      }?.event.id
    }
    var events = events
    for (place, id) in ids.enumerated() where id != nil { events[place].namedEvent = id }
    return events
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
