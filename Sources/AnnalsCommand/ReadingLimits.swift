import ArgumentParser
import Documents

/// How much reading may cost: every command that reads documents takes these.
struct ReadingLimits: ParsableArguments {
  @Option(
    name: .customLong("max-size"),
    help: ArgumentHelp("The largest single document, packed or unpacked, in megabytes.", valueName: "MB"))
  var maximumSize = 64

  @Option(
    name: .customLong("max-collection"),
    help: ArgumentHelp("The largest file of many documents (JSON Lines, WARC), in megabytes.", valueName: "MB"))
  var maximumCollection = 2048

  @Option(
    name: .customLong("max-seconds"),
    help: ArgumentHelp("How long another program (pdftotext) may take for one file.", valueName: "SECONDS"))
  var maximumSeconds = 60

  func validate() throws {
    let values = [
      ("--max-size", maximumSize, 1 << 20), ("--max-collection", maximumCollection, 1 << 20),
      ("--max-seconds", maximumSeconds, 1 << 20),
    ]
    for (name, value, most) in values where !(1...most).contains(value) {
      throw ValidationError("expected \(name) from 1 to \(most), found \(value)")
    }
  }

  func apply(to options: inout ReadingOptions) {
    options.maximumFileSize = maximumSize << 20
    options.maximumCollectionSize = max(maximumCollection, maximumSize) << 20
    options.programSeconds = maximumSeconds
  }
}
