/// The axis itself: its segments, the breaks between them, ticks and their labels.
extension VerticalBody {
  func drawAxis(into figure: inout Figure) {
    var column = LabelColumn(styles: styles)
    for (index, segment) in scale.segments.enumerated() {
      let stub = segment.end - segment.start < 14 ? 7.0 : 0
      figure.shapes.append(
        .path(.axis, [.move(axisX, segment.start - stub), .line(axisX, segment.end + stub)]))
      for lane in lanes.dropFirst() {
        let x = lane.columns.axisX
        figure.shapes.append(.path(.axis, [.move(x, segment.start - stub), .line(x, segment.end + stub)]))
      }
      if index > 0 {
        drawPause(before: index, &figure, &column)
      }
    }
    for index in scale.segments.indices { drawTicks(ofSegment: index, &figure, &column) }
    figure.furniture += column.texts
  }

  /// A break: the axis goes on as dots, and the label says how much time they stand for.
  private func drawPause(before index: Int, _ figure: inout Figure, _ column: inout LabelColumn) {
    let before = scale.segments[index - 1]
    let after = scale.segments[index]
    guard layout.options.scale != .ordinal else {
      for lane in lanes {
        let x = lane.columns.axisX
        figure.shapes.append(.path(.axis, [.move(x, before.end), .line(x, after.start)]))
      }
      return
    }
    for lane in lanes {
      let x = lane.columns.axisX
      figure.shapes.append(.path(.pause, [.move(x, before.end + 10), .line(x, after.start - 10)]))
    }
    let y = max(segmentBottoms[index - 1] + Self.pause / 2 - 4, before.end + 22)
    let style = styles[.elapsed]
    column.add(
      Figure.Text(
        role: .elapsed, x: axisX - layout.tickSpace, y: y + style.middle, anchor: .end,
        string: Elapsed.words(from: lastMoments[index - 1], until: after.from)), required: true)
  }

  private func drawTicks(ofSegment index: Int, _ figure: inout Figure, _ column: inout LabelColumn) {
    let segment = scale.segments[index]
    var ticks = steps[index]?.ticks(from: segment.from, through: lastMoments[index]) ?? []
    let labels = contexts[index].labels
    for (number, text) in labels.enumerated() {
      let above = Double(labels.count - number) * contextSpace
      addLabel(Tick(time: segment.from, text: text, isMajor: true), at: segment.start - above, &column)
    }
    if ticks.isEmpty, labels.isEmpty {
      // No round time falls into it: its beginning stands for it.
      let before = index > 0 ? lastMoments[index - 1] : nil
      ticks = [AxisContext.singleTick(at: segment.from, isTimed: timed[index], after: before)]
    }
    for isMajor in [true, false] {
      for tick in ticks where tick.isMajor == isMajor {
        let y = segment.position(of: tick.time)
        if addLabel(tick, at: y, &column) || isMajor {
          figure.shapes.append(.path(.tick, [.move(axisX - (isMajor ? 8 : 5), y), .line(axisX, y)]))
        }
      }
    }
  }

  @discardableResult
  private func addLabel(_ tick: Tick, at y: Double, _ column: inout LabelColumn) -> Bool {
    let role: Figure.TextRole = tick.isMajor ? .majorTick : .minorTick
    return column.add(
      Figure.Text(role: role, x: axisX - layout.tickSpace, y: y + styles[role].middle, anchor: .end, string: tick.text),
      required: false)
  }
}

/// Labels one above the other in a column, of which none may come too near another: first come, first served.
struct LabelColumn {
  private(set) var texts: [Figure.Text] = []
  /// Taken places, by strips of `spacing` height: a label can only be too near to those of three strips.
  private var strips: [Int: [Double]] = [:]
  private let spacing: Double
  private let styles: TextStyles

  init(styles: TextStyles) {
    self.styles = styles
    spacing = styles[.minorTick].lineHeight + 1
  }

  /// Whether there was room.
  @discardableResult
  mutating func add(_ text: Figure.Text, required: Bool) -> Bool {
    // By the middles of the letters: base lines of larger ones lie lower.
    let y = text.y - styles[text.role].middle
    let strip = Int((y / spacing).rounded(.down))
    if !required {
      for near in strip - 1...strip + 1
      where strips[near]?.contains(where: { abs($0 - y) < spacing - 0.01 }) == true {
        return false
      }
    }
    strips[strip, default: []].append(y)
    texts.append(text)
    return true
  }
}
