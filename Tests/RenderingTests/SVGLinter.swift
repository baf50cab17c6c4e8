import Foundation
import FoundationXML

/// Holds an SVG against the features that browsers, rsvg-convert, Inkscape, LibreOffice, CairoSVG, resvg and WeasyPrint
/// all draw alike.
final class SVGLinter: NSObject, XMLParserDelegate {
  private static let attributes: [String: Set<String>] = [
    "svg": ["width", "height", "viewBox", "role", "aria-labelledby", "font-family", "xmlns", "xmlns:xlink"],
    "title": ["id"], "desc": ["id"], "style": [], "g": ["id", "role", "aria-label"], "a": ["href", "xlink:href"],
    "rect": ["class", "x", "y", "width", "height", "rx"], "circle": ["class", "cx", "cy", "r"], "path": ["class", "d"],
    "text": ["class", "x", "y", "text-anchor"], "tspan": ["class"],
  ]
  private static let properties: [String: @Sendable (String) -> Bool] = [
    "fill": isColor, "stroke": isColor, "stroke-width": isNumber, "font-weight": { $0 == "bold" || $0 == "normal" },
    "font-size": { $0.hasSuffix("px") && isNumber(String($0.dropLast(2))) },
    "stroke-dasharray": { $0.split(separator: " ").allSatisfy { isNumber(String($0)) } },
  ]

  private var faults: [String] = []
  private var ids: Set<String> = []
  private var style: String?
  private var classes: Set<String> = []
  private var used: Set<String> = []

  static func faults(in svg: [UInt8]) -> [String] {
    let linter = SVGLinter()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = linter
    if !parser.parse(), linter.faults.isEmpty { linter.faults.append("not well-formed") }
    for name in linter.used.subtracting(linter.classes).sorted() { linter.faults.append("no rule for class \(name)") }
    return linter.faults
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    guard let allowed = Self.attributes[name] else {
      faults.append("element \(name)")
      return
    }
    for (key, value) in attributes {
      if !allowed.contains(key) { faults.append("\(name) with \(key)") }
      switch key {
      case "id": if !ids.insert(value).inserted { faults.append("id \(value) twice") }
      case "class": used.insert(value)
      case "x", "y", "width", "height", "rx", "cx", "cy", "r":
        if !Self.isNumber(value) { faults.append("\(key)=\(value)") }
      case "d":
        if value.contains(where: { !"MLCZ0123456789. -".contains($0) }) { faults.append("path \(value.prefix(40))") }
      case "href", "xlink:href":
        let isSafe = ["https://", "http://", "mailto:", "#"].contains { value.hasPrefix($0) } || !value.contains(":")
        if !isSafe { faults.append("link \(value)") }
      default: break
      }
    }
    if name == "text", attributes["x"] == nil || attributes["y"] == nil { faults.append("text without a place") }
    if name == "style" { style = "" }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { faults.append("not well-formed: \(error)") }

  func parser(_ parser: XMLParser, foundCharacters string: String) { style?.append(string) }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    guard name == "style", let rules = style else { return }
    style = nil
    for rule in rules.split(separator: "\n") {
      let parts = rule.split(separator: "{", maxSplits: 1)
      guard parts.count == 2, parts[0].first == ".", parts[1].last == "}",
        parts[0].dropFirst().allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") })
      else {
        faults.append("rule \(rule)")
        continue
      }
      classes.insert(String(parts[0].dropFirst()))
      for declaration in parts[1].dropLast().split(separator: ";") {
        let pair = declaration.split(separator: ":").map(String.init)
        guard pair.count == 2, let isFit = Self.properties[pair[0]], isFit(pair[1]) else {
          faults.append("declaration \(declaration)")
          continue
        }
      }
    }
  }

  @Sendable private static func isColor(_ value: String) -> Bool {
    value == "none" || (value.hasPrefix("#") && value.count == 7 && value.dropFirst().allSatisfy(\.isHexDigit))
  }

  @Sendable private static func isNumber(_ value: String) -> Bool {
    !value.isEmpty && value.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") } && Double(value) != nil
  }
}
