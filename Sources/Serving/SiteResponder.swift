import Foundation

/// Answers requests with the files of a served folder, and nothing else.
struct SiteResponder: Sendable {
  let folder: ServedFolder
  /// Whether the server can be reached from this machine alone; then only the machine's own names may be used for it.
  let isLoopback: Bool

  /// What a page is told while no site is there yet.
  private static let noEdition = "none"

  /// Nil for what is no request.
  func answer(_ request: HTTPRequest?) -> HTTPResponse {
    guard let request else { return page(.badRequest, "This is no request that a browser would send.") }
    guard request.method == "GET" || request.method == "HEAD" else {
      var response = page(.methodNotAllowed, "This server only hands out pages: it answers GET and HEAD.")
      response.fields.append(("Allow", "GET, HEAD"))
      return response
    }
    var response = answer(request)
    response.isHeadOnly = request.method == "HEAD"
    return response
  }

  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard !isLoopback || request.host.map(LoopbackNames.contain(host:)) ?? true else {
      return page(.misdirectedRequest, "This server answers as 127.0.0.1 and localhost only.")
    }
    // Before the file: should the site be replaced in between, the page is loaded once too often and not once too seldom.
    let edition = folder.edition ?? Self.noEdition
    if request.path == ReloadScript.path {
      let script = ReloadScript.text(asked: request.query, current: edition)
      return HTTPResponse(.ok, ContentType.of(request.path), Data(script.utf8))
    }
    if edition == Self.noEdition {
      var response = page(.serviceUnavailable, "The site is being built for the first time.", edition: edition)
      response.fields.append(("Retry-After", "1"))
      return response
    }
    switch RequestedPath(request.path).map(folder.answer) ?? .nothing {
    case .file(let name, let contents):
      let type = ContentType.of(name)
      let isPage = type.hasPrefix("text/html")
      return HTTPResponse(.ok, type, isPage ? ReloadScript.added(to: contents, edition: edition) : contents)
    case .folderWithoutSlash:
      var response = page(.movedPermanently, "This is a folder.")
      response.fields.append(("Location", request.path + "/"))
      return response
    case .nothing:
      return page(.notFound, "There is no such page on this site.", edition: edition)
    }
  }

  /// A page of the server's own. One that may become another with the next site has its edition.
  private func page(_ status: HTTPResponse.Status, _ words: String, edition: String? = nil) -> HTTPResponse {
    let text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
      <title>\(status.phrase)</title>
      </head>
      <body>
      <h1>\(status.phrase)</h1>
      <p>\(words)</p>
      <p><a href="/">The timeline</a></p>
      </body>
      </html>

      """
    let page = Data(text.utf8)
    return HTTPResponse(
      status, ContentType.of("page.html"), edition.map { ReloadScript.added(to: page, edition: $0) } ?? page)
  }
}
