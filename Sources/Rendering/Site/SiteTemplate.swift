import Mustache

/// A Mustache template that fills in linear time.
///
/// Mustache looks every name up through reflection, which costs some fifty times what writing the text does; a site of
/// 100,000 entries would take minutes. But an entry's markup depends only on *which* of its values are there. So each
/// such combination is rendered once by Mustache with a placeholder for every text, and kept as the pieces between the
/// placeholders; an entry is then its pieces and its values, one after the other.
///
/// Whether a value is escaped is decided here and not by the template: texts are escaped for HTML in double as in triple
/// braces, and only markup made by the site itself (other templates' output) is written as it is. A copied template
/// cannot, by a slip, let a document's text become markup.
struct SiteTemplate: Sendable {
  enum Value: Sendable {
    /// Not there; a section on it is not rendered, an inverted one is.
    case absent
    case flag(Bool)
    case text(String)
    /// HTML made by the site.
    case markup(ByteWriter)

    /// A text, absent when there is none.
    static func optional(_ text: String?) -> Value { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .absent }
    /// Markup, absent when empty.
    static func some(_ markup: ByteWriter) -> Value { markup.isEmpty ? .absent : .markup(markup) }

    fileprivate var isPresent: Bool {
      switch self {
      case .absent: false
      case .flag(let flag): flag
      case .text, .markup: true
      }
    }
  }

  /// Names a template may use, in the order in which `fill` takes their values; 64 at most.
  let variables: [String]
  private let template: MustacheTemplate
  private let library: MustacheLibrary
  private var skeletons: [UInt64: Skeleton] = [:]

  init(_ template: MustacheTemplate, variables: [String], library: MustacheLibrary) {
    precondition(variables.count <= 64)
    self.template = template
    self.variables = variables
    self.library = library
  }

  /// Appends the filled template. `values` stand in the order of `variables`.
  mutating func fill(_ values: [Value], into output: inout ByteWriter) {
    precondition(values.count == variables.count)
    var shape: UInt64 = 0
    for (index, value) in values.enumerated() where value.isPresent { shape |= 1 << UInt64(index) }
    if skeletons[shape] == nil { skeletons[shape] = Skeleton(rendered(shape)) }
    let skeleton = skeletons[shape]!
    for (literal, slot) in skeleton.pieces {
      output.write(bytes: literal)
      switch values[slot] {
      case .text(let text): output.write(html: text)
      case .markup(let markup): output.write(bytes: markup.bytes)
      case .absent, .flag: break
      }
    }
    output.write(bytes: skeleton.end)
  }

  /// The names the template asks for and nobody knows, over the two extreme combinations.
  func unknownNames() -> Set<String> {
    var unknown = Set<String>()
    for shape in [UInt64.max, 0] {
      let slots = Slots(variables: variables, shape: shape)
      _ = template.render(slots, library: library)
      unknown.formUnion(slots.unknown)
    }
    return unknown
  }

  private func rendered(_ shape: UInt64) -> String {
    template.render(Slots(variables: variables, shape: shape), library: library)
  }

  /// What Mustache sees: a placeholder for each value that is there.
  private final class Slots: MustacheParent {
    let variables: [String]
    let shape: UInt64
    private(set) var unknown = Set<String>()

    init(variables: [String], shape: UInt64) {
      self.variables = variables
      self.shape = shape
    }

    func child(named name: String) -> Any? {
      guard let index = variables.firstIndex(of: name) else {
        unknown.insert(name)
        return nil
      }
      guard shape & (1 << UInt64(index)) != 0 else { return nil }
      return Skeleton.placeholder(index)
    }
  }
}

/// A rendered template cut at its placeholders.
private struct Skeleton: Sendable {
  /// What stands before each value, and which value.
  var pieces: [(literal: [UInt8], slot: Int)] = []
  var end: [UInt8] = []

  /// A noncharacter, which no template file holds, around the number.
  private static let fence: Unicode.Scalar = "\u{10FFFE}"

  static func placeholder(_ slot: Int) -> String { "\(fence)\(slot)\(fence)" }

  init(_ rendered: String) {
    let parts = rendered.unicodeScalars.split(separator: Skeleton.fence, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let text = String(part)
      if index % 2 == 1 {
        pieces[pieces.count - 1].slot = Int(text) ?? 0
      } else if index + 1 < parts.count {
        pieces.append((Array(text.utf8), 0))
      } else {
        end = Array(text.utf8)
      }
    }
  }
}
