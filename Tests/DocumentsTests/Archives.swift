import CZlib
import Foundation

@testable import Documents

/// Archives made in memory, so that tests hold no binary files.
enum Archives {
  /// A zlib stream.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var out = [UInt8](repeating: 0, count: Int(size))
    precondition(compress2(&out, &size, bytes, UInt(bytes.count), 9) == Z_OK)
    return Array(out[..<Int(size)])
  }

  /// A bare deflate stream: zlib's without its header and check sum.
  static func deflate(_ bytes: [UInt8]) -> [UInt8] { Array(zlib(bytes).dropFirst(2).dropLast(4)) }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflate(bytes) + little(checksum(bytes), 4) + little(bytes.count, 4)
  }

  struct Entry {
    var name: String
    var bytes: [UInt8]
    var isStored = false
    var isEncrypted = false
    /// What the archive says of the size, where it lies.
    var statedSize: Int?
    var statedChecksum: Int?

    init(_ name: String, _ text: String, isStored: Bool = false) {
      self.name = name
      bytes = Array(text.utf8)
      self.isStored = isStored
    }
  }

  static func zip(_ entries: [Entry], withDirectory: Bool = true) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let data = entry.isStored ? entry.bytes : deflate(entry.bytes)
      let header = out.count
      let name = Array(entry.name.utf8)
      var common = little(20, 2) + little(entry.isEncrypted ? 1 : 0, 2) + little(entry.isStored ? 0 : 8, 2)
      common += little(0, 4) + little(entry.statedChecksum ?? checksum(entry.bytes), 4)
      common += little(entry.statedSize ?? data.count, 4) + little(entry.statedSize ?? entry.bytes.count, 4)
      common += little(name.count, 2) + little(0, 2)
      out += [0x50, 0x4B, 3, 4] + common + name + data
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 10) + little(header, 4) + name
    }
    guard withDirectory else { return out }
    let end = little(0, 4) + little(entries.count, 2) + little(entries.count, 2) + little(directory.count, 4)
    return out + directory + [0x50, 0x4B, 5, 6] + end + little(out.count, 4) + little(0, 2)
  }

  private static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int { Int(crc32(0, bytes, UInt32(bytes.count))) }
}

/// Word and OpenDocument files with the given body.
enum OfficeFiles {
  static func docx(
    _ body: String, styles: String = "", core: String = "", others: [(String, String)] = []
  ) -> [UInt8] {
    var entries = [
      Archives.Entry("[Content_Types].xml", "<Types/>"),
      Archives.Entry(
        "_rels/.rels",
        "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
      Archives.Entry("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
    ]
    if !styles.isEmpty {
      entries.append(.init("word/styles.xml", "<w:styles xmlns:w=\"w\">\(styles)</w:styles>"))
    }
    if !core.isEmpty {
      let names = "xmlns:cp=\"cp\" xmlns:dc=\"dc\" xmlns:dcterms=\"dcterms\""
      entries.append(.init("docProps/core.xml", "<cp:coreProperties \(names)>\(core)</cp:coreProperties>"))
    }
    entries += others.map { Archives.Entry($0.0, $0.1) }
    return Archives.zip(entries)
  }

  static let names =
    "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"ta\" xmlns:style=\"s\" xmlns:meta=\"m\" xmlns:dc=\"d\" xmlns:draw=\"dr\""

  static func odt(_ body: String, styles: String = "", meta: String = "") -> [UInt8] {
    Archives.zip([
      .init("mimetype", "application/vnd.oasis.opendocument.text", isStored: true),
      .init(
        "content.xml",
        "<office:document-content \(names)><office:automatic-styles>\(styles)</office:automatic-styles>"
          + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"),
      .init(
        "meta.xml", "<office:document-meta \(names)><office:meta>\(meta)</office:meta></office:document-meta>"),
    ])
  }
}

/// The documents of one file with these bytes.
func read(_ name: String, _ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()) -> ReadingResult {
  DocumentReader(options: options).read(bytes: bytes, name: name)
}
