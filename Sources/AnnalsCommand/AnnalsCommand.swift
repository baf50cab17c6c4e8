import ArgumentParser

@main
struct AnnalsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals",
    abstract: "Documents in, chronology out: what happened when, and who says so.",
    version: "0.1.0",
    subcommands: [EDTFCommand.self, TagCommand.self])
}
