import Prose

/// The elements of HTML that reading tells apart; everything else is `.other`.
enum HTMLTag: UInt8, Sendable {
  case text, other
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case p, div, section, article, main, header, footer, nav, aside, figure, figcaption, hgroup, address
  case h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, blockquote, q, pre, code, table, caption, thead, tbody, tfoot, tr, td, th
  case a, span, b, strong, i, em, u, s, small, sub, sup, font, cite, abbr, time, mark, ins, del, br, hr, wbr
  case img, picture, video, audio, source, iframe, object, embed, svg, math, canvas, map
  case form, input, button, select, option, textarea, label, fieldset, legend, dialog, details, summary, center

  private static let byName: [UInt64: HTMLTag] = {
    var table: [UInt64: HTMLTag] = [:]
    var raw: UInt8 = 0
    while let tag = HTMLTag(rawValue: raw) {
      if tag != .text, tag != .other { table[nameHash(String(describing: tag).utf8)] = tag }
      raw += 1
    }
    let others: [(String, HTMLTag)] = [
      ("amp-img", .img), ("menu", .ul), ("tt", .code), ("strike", .s), ("big", .span),
    ]
    for (name, tag) in others { table[nameHash(name.utf8)] = tag }
    return table
  }()

  /// - Parameter name: UTF-8, in any case.
  init(name: some Sequence<UInt8>) { self = HTMLTag.byName[nameHash(name)] ?? .other }

  /// Starts and ends a block of text.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .p, .div, .section, .article, .main, .header, .footer, .nav, .aside, .figure,
      .figcaption, .hgroup, .address, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .blockquote, .pre,
      .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .hr, .form, .fieldset, .legend, .dialog, .details,
      .summary, .center, .option, .select, .video, .audio, .iframe, .object:
      return true
    default: return false
    }
  }

  var isHeading: Bool { rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue }

  /// Never holds text that a reader sees as text.
  var isInvisible: Bool {
    switch self {
    case .head, .script, .style, .template, .svg, .math, .canvas, .object, .embed, .iframe, .map, .audio, .video,
      .title,
      .select, .textarea, .option:
      return true
    default: return false
    }
  }
}

/// The attributes that reading looks at; other attributes are kept only when their name speaks of a date.
enum HTMLAttribute: UInt8, Sendable {
  case other
  case `class`, id, style, hidden, role, ariaHidden, ariaLabel
  case itemprop, itemtype, property, name, content, datetime, rel, href, src, type, lang, charset, title, httpEquiv,
    rowspan

  private static let byName: [UInt64: HTMLAttribute] = {
    let names: [String: HTMLAttribute] = [
      "class": .class, "id": .id, "style": .style, "hidden": .hidden, "role": .role, "aria-hidden": .ariaHidden,
      "aria-label": .ariaLabel, "itemprop": .itemprop, "itemtype": .itemtype, "property": .property, "name": .name,
      "content": .content, "datetime": .datetime, "rel": .rel, "href": .href, "src": .src, "type": .type, "lang": .lang,
      "xml:lang": .lang, "charset": .charset, "title": .title, "http-equiv": .httpEquiv,
      "rowspan": .rowspan,
    ]
    var table: [UInt64: HTMLAttribute] = [:]
    for (name, attribute) in names { table[nameHash(name.utf8)] = attribute }
    return table
  }()

  /// Nil for an attribute that is of no use here.
  ///
  /// - Parameter name: UTF-8, in any case.
  init?(name: some Collection<UInt8>) {
    if let known = HTMLAttribute.byName[nameHash(name)] {
      self = known
      return
    }
    let bytes = Array(name)
    let words: [StaticString] = ["date", "time", "publi"]
    guard bytes.count > 3, words.contains(where: { bytes.firstRange(ofASCII: $0) != nil }) else { return nil }
    self = .other
  }
}

/// FNV-1a over the name in lower case, so that no string need be made of it.
private func nameHash(_ name: some Sequence<UInt8>) -> UInt64 {
  name.reduce(into: FNV1a()) { $0.add($1.asciiLowercased) }.value
}
