import CMarkGFM

/// Markdown by Debian's and Homebrew's cmark-gfm, GitHub's fork of the CommonMark reference implementation.
enum MarkdownText {
  /// The text's blocks. Linear, as cmark is.
  static func blocks(_ utf8: ArraySlice<UInt8>) -> [TextBlock] {
    guard let html = html(YearItems.kept(in: utf8)), let tree = HTMLParser.parse(html), let root = tree.first(.body)
    else { return [] }
    return TableRows.blocks(Segmenter.blocks(tree, in: root, without: nil), of: tree)
  }

  private static func html(_ utf8: ArraySlice<UInt8>) -> [UInt8]? {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES
    guard let parser = cmark_parser_new(Int32(options)) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    utf8.withUnsafeBytes { cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    guard let document = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(document) }
    let extensions = cmark_parser_get_syntax_extensions(parser)
    guard let rendered = cmark_render_html(document, Int32(options), extensions) else { return nil }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    var end = rendered
    while end.pointee != 0 { end += 1 }
    let bytes = UnsafeRawBufferPointer(start: rendered, count: end - rendered)
    return Array("<html><body>".utf8) + Array(bytes) + Array("</body></html>".utf8)
  }
}
