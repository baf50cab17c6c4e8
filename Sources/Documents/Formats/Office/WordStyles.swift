/// Which of a Word document's styles mean something to a reader: word/styles.xml.
///
/// Programs translate the identifiers of the built-in styles ("berschrift1") but not their names ("heading 1").
final class WordStyles: XMLEventHandler {
  enum Meaning { case title, heading, quotation, contents }

  private struct Style {
    var name = ""
    var parent: String?
    var hasOutlineLevel = false
    var isListed = false
  }
  private var styles: [String: Style] = [:]
  private var current: String?

  func open(_ name: String, _ attributes: [String: String]) {
    switch name.localName {
    case "style":
      current = attributes.local("styleId")
      if let current { styles[current] = Style() }
    case "name": change { $0.name = attributes.local("val")?.lowercased() ?? "" }
    case "basedOn": change { $0.parent = attributes.local("val") }
    // Nine is body text.
    case "outlineLvl": change { $0.hasOutlineLevel = attributes.local("val") != "9" }
    case "numId": change { $0.isListed = attributes.local("val") != "0" }
    default: break
    }
  }

  func close(_ name: String) { if name.localName == "style" { current = nil } }
  func append(_ characters: UnsafeBufferPointer<UInt8>) {}

  private func change(_ body: (inout Style) -> Void) {
    guard let current, styles[current] != nil else { return }
    body(&styles[current]!)
  }

  /// What a style means by its own name or that of a style it is based on.
  func meaning(_ identifier: String) -> Meaning? {
    for style in chain(identifier) {
      let name = style.name
      if name == "title" { return .title }
      if name.hasPrefix("heading ") || name == "subtitle" { return .heading }
      if name == "quote" || name == "intense quote" || name == "block text" { return .quotation }
      if name.hasPrefix("toc ") || name == "table of figures" || name.hasPrefix("index ") { return .contents }
      if style.hasOutlineLevel { return .heading }
    }
    // Without a sheet of styles the identifiers are all there is.
    if styles.isEmpty {
      let name = identifier.lowercased()
      if name == "title" { return .title }
      if name.hasPrefix("heading") { return .heading }
      if name == "quote" { return .quotation }
    }
    return nil
  }

  /// Whether paragraphs of that style are numbered or have bullets without saying so themselves.
  func isListed(_ identifier: String) -> Bool { chain(identifier).contains(where: \.isListed) }

  /// The style and those it is based on, a few steps up: a circle ends there as well.
  private func chain(_ identifier: String) -> [Style] {
    var chain: [Style] = []
    var next: String? = identifier
    while let name = next, let style = styles[name], chain.count < 12 {
      chain.append(style)
      next = style.parent
    }
    return chain
  }
}

extension [String: String] {
  /// The attribute of that name, whatever prefix the file writes before it.
  func local(_ name: String) -> String? {
    if let value = self[name] ?? self["w:" + name] { return value }
    return first { $0.key.localName == name }?.value
  }
}
