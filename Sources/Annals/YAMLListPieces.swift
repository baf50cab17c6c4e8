import Foundation

/// Cuts the text of a long YAML list into pieces that can be parsed one by one, on all cores, to what the whole would give.
///
/// It parses nothing. It cuts before lines that begin with "- " in the first column, and only in a text of which every line
/// in that column is such an item, a comment, or blank. There the first column means the same to the parser wherever it
/// stands between two items: it ends nested lists and mappings, plain and block scalars alike, for all of them are indented.
/// What it does not end (a quoted scalar, a flow collection) leaves a piece that is no YAML by itself, as does an alias
/// whose anchor is in another piece. So whoever parses the pieces takes the whole where one of them fails. Documents that
/// begin or end ("---", "..."), directives and keys beside the list stand in the first column too, and such a text is whole.
struct YAMLListPieces {
  struct Piece: Equatable {
    var bytes: Range<Int>
    /// How many lines of the text stand before it.
    var lines: Int
  }

  /// One after the other the whole text; a single one where there is nothing to gain or cutting might not be safe.
  let pieces: [Piece]

  /// Bytes that a piece has at least. Where it is cut depends on the text alone, never on the number of cores.
  static let length = 1 << 16

  init(_ text: UnsafeBufferPointer<UInt8>, length: Int = Self.length) {
    let whole = [Piece(bytes: 0..<text.count, lines: 0)]
    var pieces: [Piece] = []
    var (start, lines, linesBefore) = (0, 0, 0)
    /// Whether an item has begun; before that there is nothing to cut off.
    var isInList = false
    var place = 0
    while place < text.count {
      switch Line(of: text, at: place) {
      case .item:
        if isInList, place - start >= length {
          pieces.append(Piece(bytes: start..<place, lines: linesBefore))
          (start, linesBefore) = (place, lines)
        }
        isInList = true
      case .continued where isInList, .blank: break
      case .continued, .other:
        self.pieces = whole
        return
      }
      guard let end = Self.endOfLine(in: text, from: place) else {
        self.pieces = whole
        return
      }
      lines += 1
      place = end
    }
    pieces.append(Piece(bytes: start..<text.count, lines: linesBefore))
    self.pieces = pieces
  }

  /// What a line's first column tells.
  private enum Line {
    /// "- date: 2001", or "-" alone.
    case item
    /// It is indented: part of what began before it.
    case continued
    /// A comment, or nothing.
    case blank
    case other

    init(of text: UnsafeBufferPointer<UInt8>, at place: Int) {
      func isLineEnd(_ place: Int) -> Bool {
        place >= text.count || text[place] == UInt8(ascii: "\n") || text[place] == UInt8(ascii: "\r")
      }
      switch text[place] {
      case UInt8(ascii: "-"):
        self = isLineEnd(place + 1) || text[place + 1] == UInt8(ascii: " ") ? .item : .other
      case UInt8(ascii: "#"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): self = .blank
      case UInt8(ascii: " "): self = .continued
      default: self = .other
      }
    }
  }

  /// Where the next line begins; nil where the parser might see the end of a line that is none here: "\r" alone, and the
  /// characters U+0085, U+2028 and U+2029.
  private static func endOfLine(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "\n"): return place + 1
      case UInt8(ascii: "\r"):
        guard place + 1 < text.count, text[place + 1] == UInt8(ascii: "\n") else { return nil }
      case 0xC2 where place + 1 < text.count && text[place + 1] == 0x85: return nil
      case 0xE2
      where place + 2 < text.count && text[place + 1] == 0x80 && (text[place + 2] == 0xA8 || text[place + 2] == 0xA9):
        return nil
      default: break
      }
      place += 1
    }
    return place
  }
}
