import Foundation
import Testing

@testable import Serving

@Suite struct SourceStampsTests {
  private let folder: Folder

  init() throws { folder = try Folder(["a.txt": "one", "sub/b.txt": "two", ".hidden": "x"]) }

  /// What is seen of a change to the folder.
  private func changes(_ change: () throws -> Void) throws -> [String] {
    let before = SourceStamps(of: [folder.path])
    try change()
    return SourceStamps(of: [folder.path]).changes(since: before)
  }

  @Test func changesAreSeen() throws {
    #expect(try changes {} == [])
    #expect(try changes { try folder.write("longer", "a.txt") } == [folder.path + "/a.txt"])
    #expect(try changes { try folder.write("three", "sub/c.txt") } == [folder.path + "/sub/c.txt"])
    #expect(
      try changes { try FileManager.default.removeItem(atPath: folder.path + "/sub") } == [
        folder.path + "/sub/b.txt", folder.path + "/sub/c.txt",
      ])
  }

  @Test func aFileOfTheSameLengthIsAnother() throws {
    // As editors save: a new file takes the place of the old.
    #expect(
      try changes {
        try folder.write("eno", "new")
        rename(folder.path + "/new", folder.path + "/a.txt")
      } == [folder.path + "/a.txt"])
    // In place, at another time.
    #expect(
      try changes {
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: folder.path + "/a.txt")
      } == [folder.path + "/a.txt"])
  }

  @Test func hiddenFilesDoNotCount() throws {
    #expect(try changes { try folder.write("y", ".hidden") } == [])
    #expect(try changes { try folder.write("y", ".a.txt.swp") } == [])
  }

  @Test func filesAreWatchedByName() throws {
    let file = folder.path + "/later.yaml"
    let before = SourceStamps(of: [file])
    try folder.write("- {}", "later.yaml")
    #expect(SourceStamps(of: [file]).changes(since: before) == [file])
    #expect(SourceStamps(of: [folder.path + "/a.txt"]) == SourceStamps(of: [folder.path + "/a.txt"]))
  }

  @Test func aLinkBackUpEnds() throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/sub/up", withDestinationPath: folder.path)
    #expect(try changes { try folder.write("more", "a.txt") } == [folder.path + "/a.txt"])
  }
}
