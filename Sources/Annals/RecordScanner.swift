/// Reads a line of records as `annals extract` writes it, several times as fast as a reader of any JSON can.
///
/// It takes no line that means anything else, or nothing, to `JSONDecoder`: with an unknown or repeated key, a number that
/// is no plain integer, a value of another type, broken UTF-8, it gives up, and the line is left to that.
struct RecordScanner {
  /// The record line; nil where the bytes are to be read otherwise.
  static func line(_ bytes: UnsafeBufferPointer<UInt8>) -> RecordLine? {
    var scanner = RecordScanner(bytes)
    guard let line = scanner.line() else { return nil }
    scanner.skipSpace()
    return scanner.index == bytes.count ? line : nil
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// The longer strings read last, with the bytes they were made from: a quote is often the text, too, and the reasons of
  /// one event those of the next.
  private var recent: [(raw: Range<Int>, text: String)] = []
  private var oldest = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func line() -> RecordLine? {
    var line = RecordLine(id: "", reasons: [], text: "", blocks: [], events: [])
    var seen = RecordKeys()
    let isRead = object { scanner, key in
      guard seen.add(key) else { return false }
      switch key {
      case .annals: return scanner.string { line.annals = $0 }
      case .id: return scanner.string { line.id = $0 }
      case .title: return scanner.optionalString { line.title = $0 }
      case .url: return scanner.optionalString { line.url = $0 }
      case .byline: return scanner.optionalString { line.byline = $0 }
      case .site: return scanner.optionalString { line.site = $0 }
      case .language: return scanner.optionalString { line.language = $0 }
      case .date: return scanner.optionalString { line.date = $0 }
      case .dateBasis: return scanner.optionalString { line.dateBasis = $0 }
      case .reasons: return scanner.strings { line.reasons = $0 }
      case .text: return scanner.string { line.text = $0 }
      case .blocks: return scanner.array { $0.block().map { line.blocks.append($0) } != nil }
      case .events: return scanner.array { $0.event().map { line.events.append($0) } != nil }
      default: return false
      }
    }
    return isRead && seen.contain([.annals, .id, .reasons, .text, .blocks, .events]) ? line : nil
  }

  private mutating func block() -> RecordLine.BlockLine? {
    var block = RecordLine.BlockLine(kind: "", start: 0, end: 0)
    var seen = RecordKeys()
    let isRead = object { scanner, key in
      guard seen.add(key) else { return false }
      switch key {
      case .kind: return scanner.string { block.kind = $0 }
      case .start: return scanner.integer { block.start = $0 }
      case .end: return scanner.integer { block.end = $0 }
      default: return false
      }
    }
    return isRead && seen.contain([.kind, .start, .end]) ? block : nil
  }

  private mutating func event() -> RecordLine.EventLine? {
    var event = RecordLine.EventLine(
      id: "", date: nil, earliest: nil, latest: nil, basis: "", kind: "", title: "", text: "", names: [], quote: "",
      start: 0, end: 0, trigger: .init(text: "", start: 0, end: 0), derivation: .init(rule: "", steps: []))
    var seen = RecordKeys()
    let isRead = object { scanner, key in
      guard seen.add(key) else { return false }
      switch key {
      case .id: return scanner.string { event.id = $0 }
      case .date: return scanner.optionalString { event.date = $0 }
      case .earliest: return scanner.optionalString { event.earliest = $0 }
      case .latest: return scanner.optionalString { event.latest = $0 }
      case .weekday: return scanner.null() || scanner.integer { event.weekday = $0 }
      case .basis: return scanner.string { event.basis = $0 }
      case .kind: return scanner.string { event.kind = $0 }
      case .title: return scanner.string { event.title = $0 }
      case .text: return scanner.string { event.text = $0 }
      case .namedEvent: return scanner.optionalString { event.namedEvent = $0 }
      case .names: return scanner.strings { event.names = $0 }
      case .quote: return scanner.string { event.quote = $0 }
      case .start: return scanner.integer { event.start = $0 }
      case .end: return scanner.integer { event.end = $0 }
      case .trigger: return scanner.trigger().map { event.trigger = $0 } != nil
      case .derivation: return scanner.derivation().map { event.derivation = $0 } != nil
      default: return false
      }
    }
    return isRead
      && seen.contain([
        .id, .basis, .kind, .title, .text, .names, .quote, .start, .end, .trigger, .derivation,
      ]) ? event : nil
  }

  private mutating func trigger() -> RecordLine.TriggerLine? {
    var trigger = RecordLine.TriggerLine(text: "", start: 0, end: 0)
    var seen = RecordKeys()
    let isRead = object { scanner, key in
      guard seen.add(key) else { return false }
      switch key {
      case .text: return scanner.string { trigger.text = $0 }
      case .start: return scanner.integer { trigger.start = $0 }
      case .end: return scanner.integer { trigger.end = $0 }
      default: return false
      }
    }
    return isRead && seen.contain([.text, .start, .end]) ? trigger : nil
  }

  private mutating func derivation() -> RecordLine.DerivationLine? {
    var derivation = RecordLine.DerivationLine(rule: "", steps: [])
    var seen = RecordKeys()
    let isRead = object { scanner, key in
      guard seen.add(key) else { return false }
      switch key {
      case .rule: return scanner.string { derivation.rule = $0 }
      case .steps: return scanner.strings { derivation.steps = $0 }
      case .anchor: return scanner.null() || scanner.anchor().map { derivation.anchor = $0 } != nil
      default: return false
      }
    }
    return isRead && seen.contain([.rule, .steps]) ? derivation : nil
  }

  private mutating func anchor() -> RecordLine.AnchorLine? {
    var anchor = RecordLine.AnchorLine(kind: "", date: "")
    var seen = RecordKeys()
    let isRead = object { scanner, key in
      guard seen.add(key) else { return false }
      switch key {
      case .kind: return scanner.string { anchor.kind = $0 }
      case .date: return scanner.string { anchor.date = $0 }
      case .text: return scanner.optionalString { anchor.text = $0 }
      default: return false
      }
    }
    return isRead && seen.contain([.kind, .date]) ? anchor : nil
  }

  // MARK: JSON

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Reads members until `member` refuses one.
  private mutating func object(_ member: (inout RecordScanner, RecordKeys.Key) -> Bool) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    repeat {
      guard let raw = quoted(), let key = RecordKeys.Key(UnsafeBufferPointer(rebasing: bytes[raw.places])),
        take(UInt8(ascii: ":")), member(&self, key)
      else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  private mutating func array(_ element: (inout RecordScanner) -> Bool) -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    if take(UInt8(ascii: "]")) { return true }
    repeat {
      guard element(&self) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  private mutating func null() -> Bool {
    skipSpace()
    guard index + 4 <= bytes.count, bytes[index..<index + 4].elementsEqual("null".utf8) else { return false }
    index += 4
    return true
  }

  private mutating func integer(_ use: (Int) -> Void) -> Bool {
    skipSpace()
    let isNegative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let start = index
    var value = 0
    // Fifteen digits are no offset of any text, and far from what overflows.
    while index < bytes.count, index - start < 16, (0x30...0x39).contains(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard (1...15).contains(index - start), bytes[start] != 0x30 || index == start + 1, index < bytes.count else {
      return false
    }
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20, 0x09, 0x0D: break
    default: return false
    }
    use(isNegative ? -value : value)
    return true
  }

  private mutating func strings(_ use: ([String]) -> Void) -> Bool {
    var strings: [String] = []
    guard array({ scanner in scanner.string { strings.append($0) } }) else { return false }
    use(strings)
    return true
  }

  private mutating func optionalString(_ use: (String) -> Void) -> Bool { null() || string(use) }

  private mutating func string(_ use: (String) -> Void) -> Bool {
    guard let raw = quoted() else { return false }
    let known = recent.first { text in
      text.raw.count == raw.places.count && bytes[text.raw].elementsEqual(bytes[raw.places])
    }
    if let known {
      use(known.text)
      return true
    }
    let span = UnsafeBufferPointer(rebasing: bytes[raw.places])
    guard let text = raw.hasEscapes ? Self.unescaped(span) : String(validating: span, as: UTF8.self) else {
      return false
    }
    // Shorter ones take no room of their own.
    if raw.places.count > 15 {
      if recent.count < Self.memory {
        recent.append((raw.places, text))
      } else {
        recent[oldest] = (raw.places, text)
        oldest = (oldest + 1) % Self.memory
      }
    }
    use(text)
    return true
  }

  /// How many strings are kept in mind: those of one event.
  private static let memory = 8

  /// The bytes between two quotation marks, which are then behind.
  private mutating func quoted() -> (places: Range<Int>, hasEscapes: Bool)? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = index
    var hasEscapes = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return (start..<index - 1, hasEscapes) }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        index += 1
      } else if byte < 0x20 {
        return nil
      }
    }
    return nil
  }

  private static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String? {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var index = 0
    func unit() -> UInt32? {
      guard index + 4 <= raw.count else { return nil }
      var unit: UInt32 = 0
      for _ in 0..<4 {
        let byte = raw[index]
        switch byte {
        case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
        case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32((byte | 0x20) - 0x61 + 10)
        default: return nil
        }
        index += 1
      }
      return unit
    }
    while index < raw.count {
      let byte = raw[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard index < raw.count else { return nil }
      let escape = raw[index]
      index += 1
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "u"):
        guard var value = unit() else { return nil }
        if (0xD800..<0xDC00).contains(value) {
          guard index + 6 <= raw.count, raw[index] == UInt8(ascii: "\\"), raw[index + 1] == UInt8(ascii: "u") else {
            return nil
          }
          index += 2
          guard let low = unit(), (0xDC00..<0xE000).contains(low) else { return nil }
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        text.append(contentsOf: UTF8.encode(scalar)!)
      default: return nil
      }
    }
    return String(validating: text, as: UTF8.self)
  }
}
