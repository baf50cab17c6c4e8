import Documents

/// What libFuzzer calls with each input: the bytes of a file, read as `annals read` would.
///
/// The last byte chooses a file name, since the name has a say where the content leaves the format open. What may go
/// wrong with a file is a finding; a crash, a leak, or a time or memory without bound is what this looks for.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReaders(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 1 else { return 0 }
  let input = UnsafeBufferPointer(start: bytes, count: count)
  var options = ReadingOptions()
  options.keepsRemovals = true
  options.maximumFileSize = 1 << 20
  options.maximumCollectionSize = 1 << 20
  // No other programs: they are not what is looked at, and starting them would take all the time.
  options.programPath = ""
  let name = "input" + suffixes[Int(input[count - 1]) % suffixes.count]
  let result = DocumentReader(options: options).read(bytes: Array(input.dropLast()), name: name)
  for document in result.documents {
    var end = 0
    for block in document.blocks {
      precondition(block.range.lowerBound >= end && block.range.upperBound <= document.text.utf8.count)
      end = block.range.upperBound
    }
    _ = ReadingReport.line(document)
    _ = ReadingReport.forPeople(document, verbose: true)
  }
  return 0
}

/// The package manager makes this the program's main function; libFuzzer's own is then not linked.
@_cdecl("FuzzReaders_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runFuzzer(&count, &arguments, fuzzReaders)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let suffixes = [
  "", ".html", ".txt", ".md", ".json", ".jsonl", ".xml", ".eml", ".mhtml", ".warc", ".gz", ".docx",
]
