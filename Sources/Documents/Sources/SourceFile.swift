import Foundation

/// A file to read, as the user gave it or as it was found in a folder that the user gave.
struct SourceFile: Hashable, Sendable {
  /// The path as given; for a file of a folder the folder's path as given, a slash, and the way to the file.
  var path: String

  static let standardInput = SourceFile(path: "-")

  var isStandardInput: Bool { path == "-" }
  /// The bare file name.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  /// The folder that the file is in; "." for a bare name.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// All files that the paths stand for: a file is itself, a folder is every file in it and below it, hidden ones and
  /// `documents.yaml` left out, in the order of their names' bytes.
  static func expand(_ paths: [String], findings: inout [ReadingFinding]) -> [SourceFile] {
    var files: [SourceFile] = []
    var seen: Set<String> = []
    for path in paths {
      if path == "-" {
        if seen.insert(path).inserted { files.append(.standardInput) }
        continue
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        findings.append(
          ReadingFinding(
            severity: .failure, file: path,
            message: "expected a file or a folder, found nothing of that name; check the path"))
        continue
      }
      guard isFolder.boolValue else {
        if seen.insert(path).inserted { files.append(SourceFile(path: path)) }
        continue
      }
      let found = contents(ofFolder: path, findings: &findings)
      if found.isEmpty {
        let holdsEvents = ["events.yaml", "events.yml"].contains {
          FileManager.default.fileExists(atPath: path.hasSuffix("/") ? path + $0 : path + "/" + $0)
        }
        findings.append(
          holdsEvents
            ? ReadingFinding(
              severity: .remark, file: path,
              message: "holds events written by hand and no documents yet; save articles here to have them read")
            : ReadingFinding(
              severity: .failure, file: path,
              message: "expected documents in this folder, found none; hidden files and documents.yaml do not count"))
      }
      for file in found where seen.insert(file.path).inserted { files.append(file) }
    }
    return files
  }

  /// What stands at a path, links followed.
  private enum Kind {
    case regular, folder, other, missing

    init(of path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else {
        self = .missing
        return
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: self = .regular
      case S_IFDIR: self = .folder
      default: self = .other
      }
    }
  }

  private static func contents(ofFolder root: String, findings: inout [ReadingFinding]) -> [SourceFile] {
    var files: [SourceFile] = []
    // Folders still to look into; a link that leads back up is met only once by its real path.
    var folders = [root]
    var visited: Set<String> = []
    while let folder = folders.popLast() {
      let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      guard visited.insert(real).inserted else { continue }
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder)
      } catch {
        findings.append(
          ReadingFinding(
            severity: .failure, file: folder, message: "the folder could not be listed: \(SystemReason.words(error))"))
        continue
      }
      for name in names where !name.hasPrefix(".") && !companions.contains(name) {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch Kind(of: path) {
        case .folder: folders.append(path)
        case .regular: files.append(SourceFile(path: path))
        case .other:
          // To open a pipe that nobody writes to would wait for ever.
          findings.append(
            ReadingFinding(
              severity: .remark, file: path, message: "left out, for it is a pipe, a socket or a device and no file"))
        case .missing:
          findings.append(
            ReadingFinding(severity: .failure, file: path, message: "expected a file, found a link that leads nowhere"))
        }
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Files beside documents that are about them, or stand in for them: dates of documents, hand-written events.
  private static let companions: Set<String> = DocumentsManifest.fileNames.union(["events.yaml", "events.yml"])

  /// The bytes of the file, at most so many; nil past the limit.
  func contents(limit: Int) throws -> [UInt8]? {
    var source = try SourceBytes(self)
    try source.read(past: limit)
    return source.isAtEnd ? source.bytes : nil
  }
}

/// The bytes of a source: opened once, and read as far as somebody wants them. A pipe gives its bytes but once, and a
/// device need not have an end.
struct SourceBytes {
  private(set) var bytes: [UInt8] = []
  private(set) var isAtEnd = false
  private let handle: FileHandle

  init(_ file: SourceFile) throws {
    handle = file.isStandardInput ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: file.path))
  }

  /// Reads on to the end, or until there are more than so many bytes.
  mutating func read(past limit: Int) throws {
    while !isAtEnd, bytes.count <= limit {
      if let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
        bytes.append(contentsOf: chunk)
      } else {
        isAtEnd = true
      }
    }
  }
}
