/// The keys that an object of a record line has.
struct RecordKeys: ExpressibleByArrayLiteral {
  enum Key: UInt8, CaseIterable {
    case annals, id, title, url, byline, site, language, date, dateBasis, reasons, text, blocks, events, kind, start,
      end
    case earliest, latest, weekday, basis, namedEvent, names, quote, trigger, derivation, rule, steps, anchor

    /// The key of that name, in the bytes of the file.
    init?(_ name: UnsafeBufferPointer<UInt8>) {
      guard name.count < Self.byLength.count,
        let found = Self.byLength[name.count].first(where: { $0.name.elementsEqual(name) })
      else { return nil }
      self = found.key
    }

    private var name: String {
      switch self {
      case .dateBasis: "date_basis"
      case .namedEvent: "named_event"
      default: "\(self)"
      }
    }

    private static let byLength: [[(name: [UInt8], key: Key)]] = {
      let named = allCases.map { (name: Array($0.name.utf8), key: $0) }
      let longest = named.map(\.name.count).max() ?? 0
      return (0...longest).map { length in named.filter { $0.name.count == length } }
    }()
  }

  private var bits: UInt64 = 0

  init() {}
  init(arrayLiteral keys: Key...) { for key in keys { bits |= 1 << UInt64(key.rawValue) } }

  /// False where the key is there already.
  mutating func add(_ key: Key) -> Bool {
    let bit: UInt64 = 1 << UInt64(key.rawValue)
    defer { bits |= bit }
    return bits & bit == 0
  }

  func contain(_ keys: RecordKeys) -> Bool { bits & keys.bits == keys.bits }
}
