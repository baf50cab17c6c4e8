import Foundation
import Rendering
import Testing

@testable import Serving

/// A folder of files that goes when the test ends.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "annals-serving-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, name) }
  }

  func write(_ text: String, _ name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct ServedFolderTests {
  private func answer(_ folder: String, _ path: String) throws -> ServedFolder.Answer {
    try ServedFolder(path: folder).answer(#require(RequestedPath(path)))
  }

  @Test func aFileOfTheFolderIsAnswered() throws {
    let folder = try Folder(["index.html": "one", "2010/index.html": "two", "empty/a.txt": ""])
    #expect(try answer(folder.path, "/") == .file(name: "index.html", contents: Data("one".utf8)))
    #expect(try answer(folder.path, "/2010/") == .file(name: "index.html", contents: Data("two".utf8)))
    #expect(try answer(folder.path, "/2010") == .folderWithoutSlash)
    #expect(try answer(folder.path, "/empty/") == .nothing)
    #expect(try answer(folder.path, "/empty/a.txt") == .file(name: "a.txt", contents: Data()))
    #expect(try answer(folder.path, "/index.html/") == .nothing)
    #expect(try answer(folder.path, "/none.html") == .nothing)
    #expect(try answer(folder.path + "/none", "/") == .nothing)
  }

  @Test func linksAreNotFollowed() throws {
    let outside = try Folder(["secret.txt": "secret"])
    let folder = try Folder(["index.html": "one", "a/b.txt": ""])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path + "/out", withDestinationPath: outside.path)
    try manager.createSymbolicLink(atPath: folder.path + "/s.txt", withDestinationPath: outside.path + "/secret.txt")
    try manager.createSymbolicLink(atPath: folder.path + "/in.html", withDestinationPath: folder.path + "/index.html")
    for path in ["/out/secret.txt", "/out", "/out/", "/s.txt", "/in.html"] {
      #expect(try answer(folder.path, path) == .nothing)
    }
    // The folder itself may be called by another name.
    let other = outside.path + "/link"
    try manager.createSymbolicLink(atPath: other, withDestinationPath: folder.path)
    #expect(try answer(other, "/") == .file(name: "index.html", contents: Data("one".utf8)))
  }

  @Test func aClosedFolderIsNotReplaced() throws {
    let folder = try Folder()
    let served = ServedFolder(path: folder.path + "/site")
    served.close()
    #expect(throws: SiteError.self) { try served.replace(with: .of(title: "A")) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    #expect(served.edition == nil)
  }

  @Test func everySiteIsAnotherEdition() throws {
    let folder = try Folder()
    let served = ServedFolder(path: folder.path + "/site")
    try served.replace(with: .of(title: "A"))
    let first = try #require(served.edition)
    try served.replace(with: .of(title: "A"))
    #expect(served.edition != first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["site"])
  }

  @Test func theScriptGoesIntoTheHead() {
    let page = ReloadScript.added(to: Data("<head><title>A</title></head><body>".utf8), edition: "e")
    let line = "<script src=\"/.annals/reload.js?e\" async></script>\n"
    #expect(String(decoding: page, as: UTF8.self) == "<head><title>A</title>\(line)</head><body>")
    #expect(ReloadScript.added(to: Data("A".utf8), edition: "e") == Data("A\(line)".utf8))
    #expect(ReloadScript.text(asked: "a", current: "b") == "location.reload();\n")
    #expect(!ReloadScript.text(asked: "a", current: "a").contains("reload()"))
  }
}
