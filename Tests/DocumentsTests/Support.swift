import Foundation

@testable import Documents

/// A folder for one test, gone when the test is done.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "annals-documents-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  func read(_ options: ReadingOptions = ReadingOptions()) -> ReadingResult {
    DocumentReader(options: options).read([path])
  }
}

/// The documents of one file with that content.
func read(_ name: String, _ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> ReadingResult {
  let folder = try TemporaryFolder()
  return DocumentReader(options: options).read([try folder.write(name, text)])
}

extension Document {
  /// The blocks' text, one by one.
  var paragraphs: [String] { blocks.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } }
}

func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
