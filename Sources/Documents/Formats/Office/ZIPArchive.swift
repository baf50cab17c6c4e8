import CZlib

/// The parts of a ZIP archive (PKWARE APPNOTE 6.3, as office files use it), read from bytes with every length doubted.
///
/// The directory at the end is believed in where a part begins and nothing else: a deflate stream knows its own end, and
/// what it unpacks to is bounded whatever the archive says. An archive that was cut off has lost its directory; then
/// the parts are looked for by their own headers. ZIP64 and split archives, which no office file of sane size is, are
/// read that way too.
struct ZIPArchive {
  struct Part {
    var name: String
    /// 0 stored, 8 deflated.
    var method: Int
    var isEncrypted: Bool
    /// Where its local header stands.
    var header: Int
    /// Of the unpacked bytes; nil where only the local header is known.
    var checksum: UInt32?
    /// As stated: of use for stored parts, which do not know their own end.
    var storedSize: Int
  }

  enum Failure: Error, Equatable { case missing, encrypted, unknownMethod(Int), overLimit }

  static let partLimit = 10_000

  private let bytes: [UInt8]
  /// In the order of the archive; of several of one name the first.
  private(set) var parts: [Part] = []
  private var places: [String: Int] = [:]
  /// There is no directory at its end.
  private(set) var isCutOff = false

  /// Linear in the number of parts; where the directory is missing, in the size of the archive.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if !readDirectory() {
      isCutOff = true
      scanHeaders()
    }
  }

  /// The unpacked part and whether all of it could be had.
  ///
  /// - Parameter limit: the most bytes that it may unpack to.
  func contents(_ name: String, limit: Int) throws(Failure) -> (bytes: [UInt8], isWhole: Bool) {
    guard let place = places[name] else { throw .missing }
    let part = parts[place]
    guard !part.isEncrypted else { throw .encrypted }
    guard let start = dataStart(part) else { return ([], false) }
    switch part.method {
    case 0:
      let end = min(part.storedSize, bytes.count - start) + start
      guard end - start <= limit else { throw .overLimit }
      return (Array(bytes[start..<end]), end - start == part.storedSize)
    case 8:
      let (unpacked, ending) = Inflate.raw(bytes[start...], limit: limit)
      if ending == .overLimit { throw .overLimit }
      return (unpacked, ending == .complete && (part.checksum.map { $0 == Self.checksum(unpacked) } ?? true))
    default: throw .unknownMethod(part.method)
    }
  }

  func has(_ name: String) -> Bool { places[name] != nil }

  // MARK: The directory

  private func number(_ place: Int, _ width: Int) -> Int {
    guard place >= 0, place + width <= bytes.count else { return 0 }
    return (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private func isMark(_ place: Int, _ third: UInt8, _ fourth: UInt8) -> Bool {
    place >= 0 && place + 4 <= bytes.count && bytes[place] == 0x50 && bytes[place + 1] == 0x4B
      && bytes[place + 2] == third && bytes[place + 3] == fourth
  }

  /// Whether there is a directory, and it names parts unless it says that there are none.
  private mutating func readDirectory() -> Bool {
    // The end record is 22 bytes and a comment of at most 65,535.
    var end = bytes.count - 22
    let lowest = max(0, bytes.count - 22 - 65_535)
    while end >= lowest, !isMark(end, 5, 6) { end -= 1 }
    guard end >= lowest else { return false }
    var place = number(end + 16, 4)
    while isMark(place, 1, 2), place + 46 <= bytes.count, parts.count < Self.partLimit {
      let nameLength = number(place + 28, 2)
      let next = place + 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
      guard place + 46 + nameLength <= bytes.count else { break }
      add(
        Part(
          name: String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self),
          method: number(place + 10, 2), isEncrypted: number(place + 8, 2) & 1 != 0, header: number(place + 42, 4),
          checksum: UInt32(number(place + 16, 4)), storedSize: number(place + 20, 4)))
      place = next
    }
    return !parts.isEmpty || number(end + 10, 2) == 0
  }

  /// The parts by their local headers, from the start of the archive.
  private mutating func scanHeaders() {
    var place = 0
    while place + 30 <= bytes.count, parts.count < Self.partLimit {
      guard isMark(place, 3, 4) else {
        guard let mark = bytes[(place + 1)...].firstIndex(of: 0x50) else { return }
        place = mark
        continue
      }
      let nameLength = number(place + 26, 2)
      guard place + 30 + nameLength <= bytes.count else { return }
      let flags = number(place + 6, 2)
      let method = number(place + 8, 2)
      let dataStart = place + 30 + nameLength + number(place + 28, 2)
      // A stored part whose size stands behind it goes on to the next mark; a deflated one knows its own end.
      let size = flags & 8 != 0 && method == 0 ? lengthToMark(from: dataStart) : number(place + 18, 4)
      add(
        Part(
          name: String(decoding: bytes[place + 30..<place + 30 + nameLength], as: UTF8.self),
          method: method, isEncrypted: flags & 1 != 0, header: place, checksum: nil, storedSize: size))
      // A size that is stated only behind the data is zero here: then the next header is looked for byte by byte.
      let next = place + 30 + nameLength + number(place + 28, 2) + size
      place = flags & 8 == 0 && next <= bytes.count ? max(next, place + 30) : place + 30 + nameLength
    }
  }

  /// The bytes up to the next header or the note behind a part.
  private func lengthToMark(from start: Int) -> Int {
    var place = min(start, bytes.count)
    while place < bytes.count, !isMark(place, 3, 4), !isMark(place, 7, 8), !isMark(place, 1, 2) { place += 1 }
    return max(0, place - start)
  }

  private mutating func add(_ part: Part) {
    guard places[part.name] == nil else { return }
    places[part.name] = parts.count
    parts.append(part)
  }

  private func dataStart(_ part: Part) -> Int? {
    guard isMark(part.header, 3, 4), part.header + 30 <= bytes.count else { return nil }
    let start = part.header + 30 + number(part.header + 26, 2) + number(part.header + 28, 2)
    return start <= bytes.count ? start : nil
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
