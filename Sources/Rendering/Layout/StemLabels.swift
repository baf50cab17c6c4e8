/// Places labels on stems along a horizontal axis: to the right or the left of the stem, above or below the axis, as
/// near to it as can be without touching a label placed before.
///
/// Greedy, in the order of time. Of the places that are free, the one with the least cost is taken: its distance from the
/// axis, and something for every stem that would pass behind a label.
struct StemLabels: Sendable {
  /// What a label needs, on either side of its stem.
  struct Label: Sendable {
    var x: Double
    var size: Size
  }

  struct Size: Sendable {
    var width: Double
    var height: Double
  }

  struct Place: Hashable, Sendable {
    var isAbove: Bool
    var isLeft: Bool
    /// Along the axis.
    var from: Double
    var to: Double
    /// Distances from the axis.
    var near: Double
    var far: Double
  }

  private(set) var places: [Place] = []

  /// From the axis to the nearest labels.
  var above = 16.0
  var below = 16.0
  var usesBelow = true
  /// Where labels must stay.
  var limits: ClosedRange<Double>

  /// White space between a label and what stands beside it.
  static let gap = 12.0
  private static let costOfCrossing = 26.0
  private static let costOfLeft = 10.0

  init(limits: ClosedRange<Double>) { self.limits = limits }

  /// How far the labels reach on either side.
  var heightAbove: Double { places.filter(\.isAbove).reduce(above) { max($0, $1.far) } }
  var heightBelow: Double { places.filter { !$0.isAbove }.reduce(below) { max($0, $1.far) } }

  /// The labels must come in the order of their stems. Cost: quadratic, for a few dozen labels.
  mutating func place(_ labels: [Label]) {
    var stems: [(x: Double, place: Place)] = []
    for label in labels {
      var best: (cost: Double, place: Place)?
      for isAbove in usesBelow ? [true, false] : [true] {
        for isLeft in [false, true] {
          let size = label.size
          let from = isLeft ? label.x - size.width : label.x
          var place = Place(
            isAbove: isAbove, isLeft: isLeft, from: from, to: from + size.width, near: isAbove ? above : below, far: 0)
          let fits = place.from >= limits.lowerBound && place.to <= limits.upperBound
          settle(&place, height: size.height)
          let crossings = stems.count { stem in
            stem.place.isAbove == isAbove
              && (covers(place, stem.x) && stem.place.near > place.far
                || covers(stem.place, label.x) && place.near > stem.place.far)
          }
          var cost = place.near + Double(crossings) * Self.costOfCrossing
          if isLeft { cost += Self.costOfLeft }
          // Only where neither side has room, in a picture narrower than two labels.
          if !fits { cost += 10_000 }
          if best.map({ cost < $0.cost }) ?? true { best = (cost, place) }
        }
      }
      if let place = best?.place {
        places.append(place)
        stems.append((label.x, place))
      }
    }
  }

  private func covers(_ place: Place, _ x: Double) -> Bool { place.from + 2 < x && x < place.to - 2 }

  /// Moves the label away from the axis until nothing is in its way.
  private func settle(_ place: inout Place, height: Double) {
    let inTheWay = places.filter {
      $0.isAbove == place.isAbove && $0.from < place.to + Self.gap && $0.to > place.from - Self.gap
    }.sorted { $0.near < $1.near }
    for other in inTheWay where other.near < place.near + height && other.far > place.near { place.near = other.far }
    place.far = place.near + height
  }
}
