/// The axis itself: its segments, the breaks between them, ticks and their labels.
extension VerticalBody {
  func drawAxis(into figure: inout Figure) {
    var column = LabelColumn(style: styles[.minorTick])
    for (index, segment) in scale.segments.enumerated() {
      let stub = segment.end - segment.start < 14 ? 7.0 : 0
      figure.shapes.append(
        .path(.axis, [.move(axisX, segment.start - stub), .line(axisX, segment.end + stub)]))
      for lane in lanes.dropFirst() {
        let x = lane.columns.axisX
        figure.shapes.append(.path(.axis, [.move(x, segment.start - stub), .line(x, segment.end + stub)]))
      }
      if index > 0 {
        drawPause(from: scale.segments[index - 1], to: segment, after: segmentBottoms[index - 1], &figure, &column)
      }
    }
    for index in scale.segments.indices { drawTicks(ofSegment: index, &figure, &column) }
    figure.furniture += column.texts
  }

  /// A break: the axis goes on as dots, and the label says how much time they stand for.
  private func drawPause(
    from before: TimeScale.Segment, to after: TimeScale.Segment, after bottom: Double, _ figure: inout Figure,
    _ column: inout LabelColumn
  ) {
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
    let y = max(bottom + Self.pause / 2 - 4, before.end + 22)
    let style = styles[.elapsed]
    column.add(
      Figure.Text(
        role: .elapsed, x: axisX - layout.tickSpace, y: y + style.middle, anchor: .end,
        string: Elapsed.words(days: after.from - before.until)), required: true)
  }

  private func drawTicks(ofSegment index: Int, _ figure: inout Figure, _ column: inout LabelColumn) {
    let segment = scale.segments[index]
    var ticks = steps[index]?.ticks(from: segment.from, through: segment.until) ?? []
    let labels = contexts[index].labels
    for (number, text) in labels.enumerated() {
      let above = Double(labels.count - number) * Self.contextSpace
      addLabel(Tick(time: segment.from, text: text, isMajor: true), at: segment.start - above, &column)
    }
    if ticks.isEmpty, labels.isEmpty {
      // No round time falls into it: its beginning stands for it.
      let isTimed = segment.from != segment.from.rounded(.down) && segment.pace > 0
      let before = index > 0 ? scale.segments[index - 1].until : nil
      ticks = [AxisContext.singleTick(at: segment.from, isTimed: isTimed, after: before)]
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

  init(style: Theme.TextStyle) { spacing = style.lineHeight + 1 }

  /// Whether there was room.
  @discardableResult
  mutating func add(_ text: Figure.Text, required: Bool) -> Bool {
    let strip = Int((text.y / spacing).rounded(.down))
    if !required {
      for near in strip - 1...strip + 1 where strips[near]?.contains(where: { abs($0 - text.y) < spacing }) == true {
        return false
      }
    }
    strips[strip, default: []].append(text.y)
    texts.append(text)
    return true
  }
}
