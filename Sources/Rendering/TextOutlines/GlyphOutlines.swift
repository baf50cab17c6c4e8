import Synchronization

/// Texts as outlines, for readers that have no fonts or other ones: printers, plotters, and programs that lay text out
/// anew. The letters are those of fonts installed on this machine, so the bytes are the same only where the fonts are.
///
/// HarfBuzz and Fontconfig, which come with every desktop, are opened when this is made and not before: the program
/// builds and runs without them. (An optional library at build time would make two programs of one source.) Whoever
/// wants outlines makes one of these, or learns that it cannot be had; made once, it serves any number of pictures, and
/// takes its fonts with it when it goes.
package final class GlyphOutlines: Sendable {
  /// The system lacks a library.
  package struct Unavailable: Error, CustomStringConvertible {
    package var missing: String
    package var description: String {
      """
      text as paths needs HarfBuzz and Fontconfig, and \(missing) was not found; \
      on Debian or Ubuntu: apt-get install libharfbuzz0b libfontconfig1, on macOS: brew install harfbuzz fontconfig
      """
    }
  }

  private let fonts: Mutex<OutlineFonts>
  private let texts = Mutex<[String]>([])

  package init() throws(Unavailable) { fonts = Mutex(try OutlineFonts()) }

  /// The outlines of one line whose base line begins at 0, 0, and how wide it is; nil where some letter has none.
  package func line(_ text: String, _ style: Theme.TextStyle) -> (strokes: [Figure.Stroke], width: Double)? {
    fonts.withLock { $0.line(text, style) }
  }

  /// The lines that stayed text in pictures drawn with these outlines, in the order in which they were written.
  package var linesLeftAsText: [String] { texts.withLock { $0 } }

  func leaveAsText(_ line: String) { texts.withLock { $0.append(line) } }
}
