import Chronology
import Documents
import Events
import Foundation
import Testing

@testable import Annals

@Suite struct StartingProjectTests {
  @Test func beginsWithoutFaults() throws {
    let folder = try Folder()
    #expect(try StartingProject.write(to: folder.path).written.count == 4)
    try folder.write(Data("On 5 March 2020 the harbour was closed after a crane had fallen.".utf8), "sources/a.txt")
    var pipeline = Pipeline()
    try pipeline.addGazetteer(file: folder.path + "/gazetteer.txt")
    let output = pipeline.run([folder.path + "/sources"])
    #expect(output.findings == [])
    #expect(output.handWritten.isEmpty)
    #expect(output.records.flatMap(\.events).map { $0.date?.edtf } == ["2020-03-05"])
  }

  /// The examples are what they show when their comment signs are taken away.
  @Test func theExamplesHold() throws {
    let folder = try Folder()
    _ = try StartingProject.write(to: folder.path)
    for (name, from) in [
      ("sources/documents.yaml", "letter-03"), ("sources/events.yaml", "- date"), ("gazetteer.txt", "event:"),
    ] {
      let text = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
      let lines = text.split(separator: "\n").drop { !$0.contains(from) }.filter { $0 != "[]" }
      let example = lines.map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : String($0) }.joined(separator: "\n")
      try folder.write(Data((example + "\n").utf8), name)
    }
    for name in ["letter-03.txt", "speech.html"] {
      try folder.write(Data("The harbour was closed after a crane had fallen, as it seems.".utf8), "sources/" + name)
    }
    var pipeline = Pipeline()
    try pipeline.addGazetteer(file: folder.path + "/gazetteer.txt")
    let output = pipeline.run([folder.path + "/sources"])
    #expect(output.findings == [])
    #expect(output.handWritten.map(\.title) == ["Bonn agreement signed"])
    #expect(output.records.first?.document.date?.edtf == "1944-06~")
  }

  @Test func leavesWhatIsThere() throws {
    let folder = try Folder(["README.md": "mine"])
    #expect(try StartingProject.write(to: folder.path).kept == ["README.md"])
    #expect(try String(contentsOfFile: folder.path + "/README.md", encoding: .utf8) == "mine")
  }
}
