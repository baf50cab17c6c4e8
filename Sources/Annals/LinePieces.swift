import Foundation

/// The bytes of a file or of standard input in pieces of whole lines, so that a file of any length needs little memory.
///
/// Linear in the input's length: a piece ends with the last line end read, and a line that is longer than a piece is read
/// on to its end.
struct LinePieces {
  struct Piece: Sendable {
    /// Whole lines; only the last line of the input may lack its line end.
    var bytes: [UInt8]
    /// The number of its first line; a file begins with line 1.
    var firstLine: Int

    /// Where the line ends that holds the byte: at its line end, or at the end of the piece.
    func endOfLine(from start: Int) -> Int {
      bytes.withUnsafeBytes { bytes in
        let found = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start)
        return found.map { UnsafeRawPointer($0) - bytes.baseAddress! } ?? bytes.count
      }
    }
  }

  /// Bytes read at a time. Enough documents to keep a core busy for some milliseconds.
  private static let length = 1 << 18

  private let handle: FileHandle
  /// What was read of a line whose end was not.
  private var rest: [UInt8] = []
  private var line = 1
  private var hasBegun = false
  private var isAtEnd = false

  /// - Parameter file: a path, or "-" for standard input.
  init(of file: String) throws {
    handle =
      file == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
  }

  /// The next piece; nil at the end.
  mutating func next() throws -> Piece? {
    var bytes = rest
    rest = []
    let isFirst = !hasBegun
    hasBegun = true
    while !isAtEnd {
      let start = bytes.count
      guard let read = try handle.read(upToCount: Self.length), !read.isEmpty else {
        isAtEnd = true
        break
      }
      bytes.append(contentsOf: read)
      if let end = bytes[start...].lastIndex(of: UInt8(ascii: "\n")) {
        rest = Array(bytes[(end + 1)...])
        bytes.removeSubrange((end + 1)...)
        break
      }
    }
    // A byte order mark is no part of the first line.
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.isEmpty { return nil }
    defer { line += Self.lineEnds(bytes) }
    return Piece(bytes: bytes, firstLine: line)
  }

  private static func lineEnds(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      var (count, place) = (0, 0)
      // From one to the next: lines of documents are long, and to look at every byte cost more than to read the file.
      while place < bytes.count, let end = memchr(bytes.baseAddress! + place, 0x0A, bytes.count - place) {
        count += 1
        place = UnsafeRawPointer(end) - bytes.baseAddress! + 1
      }
      return count
    }
  }
}
