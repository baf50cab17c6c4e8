/// A face whose advance widths are known without asking any font system, so that every machine lays out alike.
///
/// The two families are those that nearly every reader has under one name or another: Helvetica (Arial, Liberation
/// Sans, Nimbus Sans) and Times (Times New Roman, Liberation Serif, Nimbus Roman), each regular and bold.
package enum Typeface: Hashable, Sendable, CaseIterable {
  case sans, sansBold, serif, serifBold

  /// How much wider than the table a text may come out where the reader lacks these fonts: DejaVu is 14 % wider.
  package static let fallbackSlack = 1.14

  private static let tables = [WidthTable](
    [sansWidths, sansBoldWidths, serifWidths, serifBoldWidths].map(WidthTable.init))

  private var table: WidthTable {
    switch self {
    case .sans: Self.tables[0]
    case .sansBold: Self.tables[1]
    case .serif: Self.tables[2]
    case .serifBold: Self.tables[3]
    }
  }

  /// The width of one line of that text at that size, in the same unit as `size`. Linear.
  package func width(of text: some StringProtocol, size: Double) -> Double {
    let table = self.table
    var total = 0
    var cluster = ClusterWidth()
    for scalar in text.unicodeScalars { total += cluster.advance(scalar, in: table) }
    return Double(total) * size / 1000
  }

  /// A measure that goes along a text scalar by scalar; for breaking lines in one pass.
  package func measure() -> Measure { Measure(table: table) }

  package struct Measure: Sendable {
    fileprivate let table: WidthTable
    private var cluster = ClusterWidth()

    fileprivate init(table: WidthTable) { self.table = table }

    /// What the scalar adds to the line, in thousandths of an em.
    package mutating func advance(_ scalar: Unicode.Scalar) -> Int { cluster.advance(scalar, in: table) }
  }
}

/// Advance widths by code point, in thousandths of an em; 0 where the face has no such character.
private struct WidthTable: Sendable {
  /// Up to U+045F directly; the few above it by search.
  private var low = [UInt16](repeating: 0, count: 0x460)
  private var high: [UInt32: UInt16] = [:]

  init(_ data: String) {
    for line in data.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let first = fields.first.flatMap({ UInt32($0, radix: 16) }) else { continue }
      for (offset, field) in fields.dropFirst().enumerated() {
        let point = first + UInt32(offset)
        let width = UInt16(field) ?? 0
        if Int(point) < low.count { low[Int(point)] = width } else { high[point] = width }
      }
    }
  }

  func width(_ point: UInt32) -> Int {
    Int(Int(point) < low.count ? low[Int(point)] : high[point] ?? 0)
  }
}

/// Widths along a text where several scalars may make one character: an emoji of a family, a flag, a letter with accents.
private struct ClusterWidth {
  /// One em for CJK; colour emoji fonts draw a quarter wider than that.
  private static let wide = 1000, emoji = 1250
  /// Scripts outside the tables come from a font nobody can foresee; this is on the wide side for all of them.
  private static let unknown = 640

  private var afterJoiner = false
  private var openFlag = false

  mutating func advance(_ scalar: Unicode.Scalar, in table: WidthTable) -> Int {
    let point = scalar.value
    if point < 0x300 {
      afterJoiner = false
      openFlag = false
      let width = table.width(point)
      return width > 0 ? width : Self.unknown
    }
    if point == 0x200D {
      afterJoiner = true
      return 0
    }
    if isZeroWidth(point) { return 0 }
    defer { afterJoiner = false }
    if (0x1F1E6...0x1F1FF).contains(point) {
      openFlag.toggle()
      return openFlag ? Self.emoji : 0
    }
    openFlag = false
    let isEmoji = scalar.properties.isEmojiPresentation || (0x1F000...0x1FAFF).contains(point)
    if isEmoji { return afterJoiner ? 0 : Self.emoji }
    if DisplayWidth.isWide(point) { return Self.wide }
    // Symbols that an emoji selector turns into pictures are given the room of one.
    if (0x2600...0x27BF).contains(point) { return afterJoiner ? 0 : Self.emoji }
    let width = table.width(point)
    return width > 0 ? width : Self.unknown
  }

  private func isZeroWidth(_ point: UInt32) -> Bool {
    switch point {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2069, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF,
      0x1F3FB...0x1F3FF, 0xE0000...0xE01EF:
      true
    default: false
    }
  }
}
