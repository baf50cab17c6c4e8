import Prose

/// What the names of an element, its classes and its id, say of it (`ClassWords`, `DateWords`).
///
/// Pages use few different names for many elements, so the traits are worked out once for each value of an attribute.
struct NameTraits: OptionSet, Sendable {
  var rawValue: UInt16

  /// No article text.
  static let outside = NameTraits(rawValue: 1 << 0)
  /// No article text when it holds a link: a teaser without one teases nothing, it is what the article begins with.
  static let teaser = NameTraits(rawValue: 1 << 1)
  /// No article text unless it holds a quotation: content systems wrap the quotations and posts that an article shows in
  /// widgets.
  static let widget = NameTraits(rawValue: 1 << 2)
  /// Readers wrote it.
  static let comments = NameTraits(rawValue: 1 << 3)
  /// Marked as the body of an article.
  static let body = NameTraits(rawValue: 1 << 4)
  /// Names the author or the date, if it holds little text.
  static let byline = NameTraits(rawValue: 1 << 5)
  /// Its dates are those of something else.
  static let aside = NameTraits(rawValue: 1 << 6)
  /// A foot, of the page or of the article.
  static let foot = NameTraits(rawValue: 1 << 7)
  /// Holds the date of publication.
  static let published = NameTraits(rawValue: 1 << 8)
  /// Holds the date of a change.
  static let modified = NameTraits(rawValue: 1 << 9)
  /// Holds a date.
  static let dated = NameTraits(rawValue: 1 << 10)
  /// The line below the headline that sums the article up.
  static let subtitle = NameTraits(rawValue: 1 << 11)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Of the names in an attribute's value, white space between them.
  init(names: some Sequence<UInt8>) {
    self = []
    var name = NameReader()
    for byte in names {
      if byte <= 0x20 {
        formUnion(name.end())
      } else {
        name.read(byte)
      }
    }
    formUnion(name.end())
  }

  /// Of every node of a page, by its class and id. Linear.
  static func all(of tree: HTMLTree) -> [NameTraits] {
    var known: [UInt64: NameTraits] = [:]
    return tree.side.withUnsafeBufferPointer { side in
      tree.nodes.map { node in
        var traits: NameTraits = []
        for index in Int(node.attributeStart)..<Int(node.attributeEnd) {
          let attribute = tree.attributes[index]
          guard attribute.name == .class || attribute.name == .id else { continue }
          let names = side[Int(attribute.start)..<Int(attribute.end)]
          var key = FNV1a()
          for byte in names { key.add(byte) }
          if let found = known[key.value] {
            traits.formUnion(found)
          } else {
            let found = NameTraits(names: names)
            known[key.value] = found
            traits.formUnion(found)
          }
        }
        return traits
      }
    }
  }
}
