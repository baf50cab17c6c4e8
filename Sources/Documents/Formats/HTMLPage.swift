extension FileReading {
  /// A saved page.
  ///
  /// - Parameter adjust: what the archive or mail around the page knows of it.
  mutating func readHTML(_ utf8: [UInt8], id: String? = nil, adjust: (inout Document) -> Void = { _ in }) {
    guard let tree = HTMLParser.parse(utf8) else {
      fail("this page could not be parsed; there may not be enough memory")
      return
    }
    if tree.isCutOff {
      remark(
        "elements are nested more than \(HTMLParser.stoppingDepth) deep, which no page needs; what stands behind them is not read"
      )
    } else if tree.isTooDeep {
      remark("elements are nested more than \(HTMLParser.depthLimit) deep; the tree below that is read flat")
    }
    if tree.isTooLarge {
      remark(
        "holds more than \(HTMLParser.nodeLimit) elements and pieces of text, which no page needs; what stands behind "
          + "them is not read")
    }
    var document = document(id: id)
    guard let page = PageAnalysis(tree) else {
      fail("expected an HTML page, found no element in it")
      return
    }
    let article = ArticleExtractor(page)
    document.title = article.metadata.title
    document.byline = article.metadata.byline
    document.siteName = article.metadata.siteName
    document.language = article.metadata.language
    document.url = article.metadata.url
    document.date = PageDateFinder.date(of: page, address: article.metadata.url)
    document.lay(article.blocks)
    document.removals = article.removals
    adjust(&document)
    if document.text.isEmpty, document.title != nil || document.date != nil {
      remark("found no article text on this page, only what it says of itself")
      add(document)
    } else {
      finish(document)
    }
  }
}
