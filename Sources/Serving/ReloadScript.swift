import Foundation

/// The one line that a served page has and a written one has not: a script that loads the page again when the site was built
/// anew.
///
/// The pages' Content-Security-Policy allows scripts of the site itself and no requests of theirs. So the script asks by
/// loading itself again, and the policy stays as it is published.
enum ReloadScript {
  /// No file of a site has a name that begins with a full stop, and none is served.
  static let path = "/.annals/reload.js"

  /// The page with the script in its head; at its end where templates of one's own have no head.
  static func added(to page: Data, edition: String) -> Data {
    let line = Data("<script src=\"\(path)?\(edition)\" async></script>\n".utf8)
    var page = page
    let head = page.range(of: Data("</head>".utf8))?.lowerBound ?? page.endIndex
    page.insert(contentsOf: line, at: head)
    return page
  }

  /// What a page of one edition gets to hear while another, or the same, stands there.
  static func text(asked: String, current: String) -> String {
    if asked != current { return "location.reload();\n" }
    return """
      // Added by `annals serve` alone: asks once a second whether the site was built anew.
      (() => {
        const asked = document.currentScript;
        const again = () => setTimeout(() => {
          const next = document.createElement("script");
          next.src = asked.src;
          next.onerror = () => { next.remove(); again(); };
          document.head.append(next);
        }, 1000);
        asked.remove();
        again();
      })();

      """
  }
}
