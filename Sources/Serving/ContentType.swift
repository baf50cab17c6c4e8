/// What a file of a site is, as the `Content-Type` header says it.
enum ContentType {
  /// By the ending of the file's name, in any case; bytes of no known kind where the ending tells nothing, which a browser
  /// saves and does not guess at.
  static func of(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), let type = types[name[dot...].dropFirst().lowercased()] else {
      return "application/octet-stream"
    }
    // A site is UTF-8 throughout, whatever the machine's own encoding is.
    return type.isText ? type.name + "; charset=utf-8" : type.name
  }

  private static let types: [String: (name: String, isText: Bool)] = [
    "html": ("text/html", true), "css": ("text/css", true), "js": ("text/javascript", true),
    "json": ("application/json", true), "svg": ("image/svg+xml", true), "ics": ("text/calendar", true),
    "atom": ("application/atom+xml", true), "xml": ("application/xml", true), "txt": ("text/plain", true),
    // What templates of one's own may bring along.
    "png": ("image/png", false), "jpg": ("image/jpeg", false), "jpeg": ("image/jpeg", false),
    "gif": ("image/gif", false), "webp": ("image/webp", false), "ico": ("image/vnd.microsoft.icon", false),
    "woff2": ("font/woff2", false), "pdf": ("application/pdf", false),
  ]
}
