import Chronology
import Foundation
import Yams

/// `documents.yaml` beside the documents: what the user knows of them that they do not say themselves.
///
///     letter-03.txt:
///       date: 1944-06~
///       title: To his sister
///       author: Karl Berg
///       url: https://archive.example/berg/3
///       language: de
///     speech.html: 1946-03-05
///
/// The name of a file beside it, then its date in EDTF, or any of the five keys.
struct DocumentsManifest: Sendable {
  static let fileNames: Set<String> = ["documents.yaml", "documents.yml"]

  struct Entry: Sendable {
    var date: HistoricalDate?
    var title: String?
    var author: String?
    var url: String?
    var language: String?
  }

  private(set) var entries: [String: Entry] = [:]
  private(set) var findings: [ReadingFinding] = []

  /// The manifest of that folder; empty where there is none.
  init(folder: String) {
    for name in DocumentsManifest.fileNames.sorted() {
      let path = folder == "." ? name : folder + "/" + name
      guard FileManager.default.fileExists(atPath: path) else { continue }
      do {
        guard let bytes = try SourceFile(path: path).contents(limit: 16 << 20) else {
          findings.append(
            ReadingFinding(severity: .failure, file: path, message: "larger than 16 MB; expected a short list"))
          continue
        }
        read(String(decoding: TextDecoder.decode(bytes, declared: nil).utf8, as: UTF8.self), path: path)
      } catch {
        findings.append(
          ReadingFinding(severity: .failure, file: path, message: "could not be read: \(SystemReason.words(error))"))
      }
    }
  }

  private mutating func read(_ text: String, path: String) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      findings.append(YAMLFindings.finding(error, file: path))
      return
    }
    guard let mapping = node?.mapping else {
      if node != nil {
        findings.append(
          ReadingFinding(
            severity: .failure, file: path, place: "line 1",
            message: "expected file names with their dates ('letter.txt: 1944-06'), found something else"))
      }
      return
    }
    for (key, value) in mapping {
      guard let file = key.string else { continue }
      entries[file] = entry(value, of: file, path: path)
      if !isBeside(file, path) {
        findings.append(
          ReadingFinding(
            severity: .remark, file: path, place: YAMLFindings.place(key),
            message: "no file '\(file)' beside this one, so what is said of it is said of nothing; check the name"))
      }
    }
  }

  /// A name that no file has is most likely a slip of the keyboard, and costs a document its date.
  private func isBeside(_ file: String, _ manifest: String) -> Bool {
    let folder = SourceFile(path: manifest).folder
    return !file.contains("/") && FileManager.default.fileExists(atPath: folder + "/" + file)
  }

  private mutating func entry(_ node: Node, of file: String, path: String) -> Entry {
    var entry = Entry()
    if let scalar = node.scalar {
      entry.date = date(scalar.string, node, path: path)
      return entry
    }
    guard let mapping = node.mapping else { return entry }
    for (key, value) in mapping {
      guard let name = key.string, let text = value.scalar?.string, !text.isEmpty else { continue }
      switch name.lowercased() {
      case "date", "published": entry.date = date(text, value, path: path)
      case "title": entry.title = text
      case "author", "byline": entry.author = text
      case "url": entry.url = text
      case "language", "lang": entry.language = text
      default:
        findings.append(
          ReadingFinding(
            severity: .remark, file: path, place: YAMLFindings.place(key),
            message: "'\(name)' of \(file) is not a known key; known are date, title, author, url, language"))
      }
    }
    return entry
  }

  private mutating func date(_ text: String, _ node: Node, path: String) -> HistoricalDate? {
    do {
      return try HistoricalDate(parsing: text)
    } catch {
      findings.append(
        ReadingFinding(
          severity: .failure, file: path, place: YAMLFindings.place(node),
          message: "'\(text)' is no EDTF date: \(error)"))
      return nil
    }
  }
}

/// Yams' places and errors in our words.
enum YAMLFindings {
  static func place(_ node: Node, offset: Int = 0) -> String? { node.mark.map { "line \($0.line + offset)" } }

  static func finding(_ error: any Error, file: String, offset: Int = 0) -> ReadingFinding {
    guard let error = error as? YamlError else {
      return ReadingFinding(severity: .failure, file: file, message: "no valid YAML: \(error)")
    }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let text = (context.map { $0.text + ": " } ?? "") + problem
      return ReadingFinding(
        severity: .failure, file: file, place: "line \(mark.line + offset)", message: "no valid YAML: \(text)")
    default:
      return ReadingFinding(severity: .failure, file: file, message: "no valid YAML: \(error)")
    }
  }
}
