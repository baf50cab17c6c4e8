import Rendering

/// The place that a text takes up by the metrics that it was laid out with.
struct TextBox {
  var text: Figure.Text
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  /// As a browser measures it: from the font's ascent to its descent, here those of Helvetica and Times.
  init(_ text: Figure.Text, theme: Theme, isSmall: Bool) {
    self.text = text
    let style = theme.style(text.role, small: isSmall)
    var width = style.typeface.width(of: text.string, size: style.size)
    if let tail = text.tail {
      let tailStyle = theme.style(tail.role, small: isSmall)
      width += tailStyle.typeface.width(of: " " + tail.string, size: tailStyle.size)
    }
    // With the slack of a fallback font, which every place must have room for.
    width *= Typeface.fallbackSlack
    switch text.anchor {
    case .start: left = text.x
    case .middle: left = text.x - width / 2
    case .end: left = text.x - width
    }
    right = left + width
    top = text.y - style.size * 0.905
    bottom = text.y + style.size * 0.217
  }

  func overlaps(_ other: TextBox) -> Bool {
    left < other.right - 0.01 && other.left < right - 0.01 && top < other.bottom - 0.01 && other.top < bottom - 0.01
  }
}

extension Figure {
  /// Pairs of texts that lie over one another, and texts that leave the picture. Empty is as it should be.
  func faults(theme: Theme) -> [String] {
    let boxes = texts.map { TextBox($0, theme: theme, isSmall: isSmall) }.sorted { $0.top < $1.top }
    var faults: [String] = []
    var open: [TextBox] = []
    for box in boxes {
      if box.left < 0 || box.right > width || box.top < 0 || box.bottom > height {
        faults.append("outside: \(box.text.role) \"\(box.text.string)\"")
      }
      open.removeAll { $0.bottom <= box.top }
      for other in open where other.overlaps(box) {
        faults.append("\(other.text.role) \"\(other.text.string)\" under \(box.text.role) \"\(box.text.string)\"")
      }
      open.append(box)
    }
    return faults
  }
}
