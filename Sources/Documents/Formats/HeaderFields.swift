import Foundation

/// Header fields as mail (RFC 5322), HTTP and WARC write them: "Name: value", folded lines, a blank line at the end.
struct HeaderFields {
  private var values: [String: String] = [:]
  /// Where the body begins.
  private(set) var end: Int

  /// Reads the fields at the start of the slice. Linear.
  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    var name: String?
    while index < bytes.endIndex {
      let lineEnd = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[index..<lineEnd]
      if line.last == 0x0D { line = line.dropLast() }
      index = min(lineEnd + 1, bytes.endIndex)
      if line.isEmpty { break }
      if let first = line.first, first == 0x20 || first == 0x09, let name {
        values[name, default: ""] += " " + HeaderFields.text(line.drop { $0 <= 0x20 })
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        name = key
        // The first of several counts: "Received" is repeated, "Subject" is not.
        if values[key] == nil {
          values[key] = HeaderFields.text(line[(colon + 1)...].drop { $0 <= 0x20 })
        } else {
          name = nil
        }
      }
    }
    end = index
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: TextDecoder.decode(Array(bytes), declared: nil).utf8, as: UTF8.self)
  }

  /// The value, encoded words (RFC 2047) decoded.
  subscript(name: String) -> String? { values[name].map(EncodedWords.decode)?.nonBlank }

  /// `charset` of "text/html; charset=utf-8", lower-case names.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = values[name] else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmingCharacters(in: .whitespaces).lowercased() == parameter else { continue }
      return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: " \"'\t"))
    }
    return nil
  }

  /// "text/html" of "text/html; charset=utf-8", in lower case.
  func type(_ name: String = "content-type") -> String {
    values[name]?.split(separator: ";").first?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
  }
}

/// `=?utf-8?B?…?=` and `=?iso-8859-1?Q?…?=` in header fields (RFC 2047).
enum EncodedWords {
  static func decode(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var out = ""
    var rest = text[...]
    var afterWord = false
    while let start = rest.firstRange(of: "=?") {
      let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("=") else { break }
      let between = rest[..<start.lowerBound]
      // White space between two encoded words is no part of the text.
      if !(afterWord && between.allSatisfy(\.isWhitespace)) { out += between }
      let bytes: [UInt8]
      if parts[1].lowercased() == "b" {
        bytes = TransferEncoding.base64(Array(parts[2].utf8)[...])
      } else {
        bytes = TransferEncoding.quotedPrintable(Array(parts[2].replacing("_", with: " ").utf8)[...])
      }
      out += String(decoding: TextDecoder.decode(bytes, declared: String(parts[0])).utf8, as: UTF8.self)
      rest = parts[3].dropFirst()
      afterWord = true
    }
    return out + rest
  }
}

/// The transfer encodings of MIME (RFC 2045).
enum TransferEncoding {
  static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: String?) -> [UInt8] {
    switch encoding?.lowercased() {
    case "base64": return base64(bytes)
    case "quoted-printable": return quotedPrintable(bytes)
    default: return Array(bytes)
    }
  }

  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters) ?? Data())
  }

  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "=") else {
        out.append(bytes[index])
        index += 1
        continue
      }
      if index + 2 < bytes.endIndex, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) {
        out.append(high << 4 | low)
        index += 3
      } else if let lineEnd = bytes[index...].prefix(4).firstIndex(of: 0x0A) {
        // A soft line break.
        index = lineEnd + 1
      } else if index + 3 == bytes.endIndex, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: return byte - 0x30
    case 0x41...0x46: return byte - 0x37
    case 0x61...0x66: return byte - 0x57
    default: return nil
    }
  }
}
