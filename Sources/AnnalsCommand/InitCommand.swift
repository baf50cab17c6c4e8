import Annals
import ArgumentParser

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Begin a chronology: a folder for documents and the files beside them.",
    discussion: "Files that are there already stay as they are.")

  @Argument(help: ArgumentHelp("The folder; it is made where there is none.", valueName: "DIR"))
  var folder = "."

  func run() throws {
    do {
      let (written, kept) = try StartingProject.write(to: folder)
      for path in written { try Results.write("\(folder)/\(path)\n") }
      for path in kept { Remarks.write("note: \(folder)/\(path) is there already and was left as it is") }
    } catch let fault as SourceFault {
      throw Refusal("\(fault)", status: 2)
    }
  }
}
