import Dispatch
import Foundation

/// What one source gave.
package struct SourceResult: Sendable {
  /// The file as given.
  package var file: String
  package var documents: [Document]
  package var findings: [ReadingFinding]
  package var setAside: SetAsideFile?
}

/// A file that is no document (`ReadingOptions.isSetAside`).
package struct SetAsideFile: Sendable {
  /// As given; "-" for standard input.
  package var path: String
  /// Unpacked where it was compressed.
  package var bytes: [UInt8]
}

/// What all sources gave.
package struct ReadingResult: Sendable {
  /// In the order of their ids, so that the order of files decides nothing.
  package var documents: [Document]
  /// In the order of the sources.
  package var findings: [ReadingFinding]
  /// In the order of the sources.
  package var setAside: [SetAsideFile] = []
}

/// The front door of reading: files, folders and standard input to documents.
///
///     var options = ReadingOptions()
///     try options.addGivenDate("letter.txt=1944-06")
///     let result = DocumentReader(options: options).read(["letters/", "diary.md"])
///
/// Every source is read for itself: whatever is wrong with one becomes a finding, and the others are still done. Files are
/// read on all cores; the result is the same on any number of them.
package struct DocumentReader: Sendable {
  package var options: ReadingOptions

  package init(options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// All documents at once, sorted by id (equal ids in the order of the sources).
  package func read(_ paths: [String]) -> ReadingResult {
    var result = ReadingResult(documents: [], findings: [])
    read(paths) { source in
      result.documents += source.documents
      result.findings += source.findings
      if let file = source.setAside { result.setAside.append(file) }
    }
    let order = result.documents.indices.sorted { left, right in
      let (a, b) = (result.documents[left].id.utf8, result.documents[right].id.utf8)
      return a.elementsEqual(b) ? left < right : a.lexicographicallyPrecedes(b)
    }
    result.documents = order.map { result.documents[$0] }
    return result
  }

  /// One source after the other, in the order of the paths, a folder's files in the order of their names. Only a few files a
  /// core are held in memory.
  package func read(_ paths: [String], deliver: (SourceResult) -> Void) {
    var findings: [ReadingFinding] = []
    let files = SourceFile.expand(paths, findings: &findings)
    for finding in findings { deliver(SourceResult(file: finding.file, documents: [], findings: [finding])) }

    var manifests: [String: DocumentsManifest] = [:]
    for file in files where !file.isStandardInput && manifests[file.folder] == nil {
      let manifest = DocumentsManifest(folder: file.folder)
      manifests[file.folder] = manifest
      if !manifest.findings.isEmpty {
        deliver(SourceResult(file: file.folder, documents: [], findings: manifest.findings))
      }
    }
    reportUnusedDates(files, deliver)

    let window = max(1, ProcessInfo.processInfo.activeProcessorCount) * 8
    var start = 0
    while start < files.count {
      let batch = Array(files[start..<min(start + window, files.count)])
      let slots = ResultSlots(count: batch.count)
      let batchManifests = batch.map { manifests[$0.folder] }
      DispatchQueue.concurrentPerform(iterations: batch.count) { index in
        slots[index] = readFile(batch[index], manifest: batchManifests[index])
      }
      for index in batch.indices { if let result = slots[index] { deliver(result) } }
      start += batch.count
    }
  }

  /// The documents of a file whose bytes are at hand; no folder, no documents.yaml.
  package func read(bytes: [UInt8], name: String) -> ReadingResult {
    let file = SourceFile(path: name)
    var reading = FileReading(file: file, options: options)
    reading.readBytes(bytes, name: file.name, depth: 0)
    for index in reading.documents.indices { apply(nil, file, to: &reading.documents[index]) }
    return ReadingResult(documents: reading.documents, findings: reading.findings)
  }

  /// One file; whatever goes wrong is a finding.
  func readFile(_ file: SourceFile, manifest: DocumentsManifest?) -> SourceResult {
    var reading = FileReading(file: file, options: options)
    reading.run()
    for index in reading.documents.indices { apply(manifest?.entries[file.name], file, to: &reading.documents[index]) }
    return SourceResult(
      file: file.path, documents: reading.documents, findings: reading.findings, setAside: reading.setAside)
  }

  /// `--date` before documents.yaml before what the document says itself.
  private func apply(_ entry: DocumentsManifest.Entry?, _ file: SourceFile, to document: inout Document) {
    if let entry {
      if let date = entry.date {
        document.date = DocumentDate(date: date, origin: .given, evidence: ["documents.yaml"])
      }
      document.title = entry.title ?? document.title
      document.byline = entry.author ?? document.byline
      document.url = entry.url ?? document.url
      document.language = entry.language ?? document.language
    }
    let given = options.givenDates
    if let date = given[document.id] ?? given[file.path] ?? given[file.name] {
      document.date = DocumentDate(date: date, origin: .given, evidence: ["--date"])
    }
    if !options.keepsRemovals { document.removals = [] }
  }

  /// A date for a file that is not there is most likely a slip of the keyboard.
  private func reportUnusedDates(_ files: [SourceFile], _ deliver: (SourceResult) -> Void) {
    let known = Set(files.flatMap { [$0.path, $0.name] })
    // Ids of JSON Lines records are known only when they have been read.
    guard !files.contains(where: { $0.isStandardInput || $0.name.hasSuffix(".jsonl") || $0.name.hasSuffix(".json") })
    else {
      return
    }
    for name in options.givenDates.keys.sorted() where !known.contains(name) {
      let finding = ReadingFinding(
        severity: .remark, file: name, message: "a date was given for this file, but no such file was read")
      deliver(SourceResult(file: name, documents: [], findings: [finding]))
    }
  }
}

/// Results of a batch, one slot an index, each written once by whichever core does it.
private final class ResultSlots: @unchecked Sendable {
  // Every index is written by exactly one iteration and read only after all have ended.
  private let slots: UnsafeMutableBufferPointer<SourceResult?>

  init(count: Int) {
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil)
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  subscript(index: Int) -> SourceResult? {
    get { slots[index] }
    set { slots[index] = newValue }
  }
}
