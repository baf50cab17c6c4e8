package import Chronology

/// What the user says about the reading of documents.
package struct ReadingOptions: Sendable {
  /// Dates given by the user: file, by path as given or by bare name, to date.
  package var givenDates: [String: HistoricalDate] = [:]
  /// A file that is one document is not read past this many bytes; also what a compressed file may unpack to.
  package var maximumFileSize = 64 << 20
  /// A file of many documents (JSON Lines, feeds, archives) may be this large.
  package var maximumCollectionSize = 2 << 30
  /// Another program that reads for us (pdftotext) may take so long for one file.
  package var programSeconds = 60
  /// Where to look for such programs, as PATH has it; nil for PATH itself.
  package var programPath: String?
  /// Keep what was thrown away, and why, with each document.
  package var keepsRemovals = false

  /// Whether a file of that name and those bytes (unpacked) is no document but something of the caller's, who finds it in
  /// the result as it is: a pipe can be read but once. Asked on all cores.
  package var isSetAside: (@Sendable (_ name: String, _ bytes: [UInt8]) -> Bool)?

  package init() {}

  /// Reads `FILE=EDTF`, as `--date` takes it. The file's name may hold "=", a date cannot.
  package mutating func addGivenDate(_ argument: String) throws(InvalidGivenDate) {
    guard let equals = argument.lastIndex(of: "="), equals != argument.startIndex else {
      throw InvalidGivenDate(
        message: "expected FILE=EDTF, found '\(argument)'; try --date 'letter.txt=1944-06' or letter.txt=1944~")
    }
    let edtf = String(argument[argument.index(after: equals)...])
    do {
      givenDates[String(argument[..<equals])] = try HistoricalDate(parsing: edtf)
    } catch {
      throw InvalidGivenDate(message: "'\(edtf)' in '\(argument)' is no EDTF date: \(error)")
    }
  }

  package struct InvalidGivenDate: Error, CustomStringConvertible {
    package var message: String
    package var description: String { message }
  }
}
