/// A date as a chronology needs it: from a day to a century, certain or not, a point or an interval, closed or open.
/// The one text form is EDTF (ISO 8601-2:2019, levels 0 to 2).
///
///     let date = try HistoricalDate(parsing: "1979-12~")
///     date.wording     // "c. December 1979"
///     date.earliest    // 1979-12-01
///
/// Two dates are equal when they say the same in the same way, that is when their canonical EDTF is equal.
public struct HistoricalDate: Sendable {
  /// Kept by reference: a date is handed on many times and never changed.
  private let told: Told

  private final class Told: Sendable {
    let edtf: String
    let bounds: DateBounds
    let precision: Precision
    let expression: EDTF

    init(_ expression: EDTF, _ bounds: DateBounds, _ precision: Precision) {
      edtf = expression.description
      self.bounds = bounds
      self.precision = precision
      self.expression = expression
    }
  }

  /// Canonical EDTF; parsing it gives the same date again.
  public var edtf: String { told.edtf }
  /// The four days it is known by. A qualifier moves none of them: "c. 1979" has the bounds of 1979, and says "c.".
  public var bounds: DateBounds { told.bounds }
  public var precision: Precision { told.precision }
  /// What `edtf` says, as a tree.
  package var expression: EDTF { told.expression }

  /// The date that an EDTF tree means.
  package init(_ tree: EDTF) {
    let expression = tree.normalized
    told = Told(expression, expression.bounds, expression.precision)
  }

  /// A date whose tree is canonical and means the days from the first to the last, as those know who make days, months
  /// and years from numbers: nearly all dates are made so, and to ask the tree costs three times as much.
  init(canonical date: EDTFDate, _ first: Day, _ last: Day, _ precision: Precision) {
    told = Told(.date(date), DateBounds(within: first, last), precision)
  }

  /// The date that EDTF of level 0, 1 or 2 means.
  ///
  /// - Throws: `EDTFError`, which says what was expected where.
  public init(parsing text: String) throws(EDTFError) {
    self.init(try EDTF(parsing: text))
  }

  /// How exact the date is stated, from the coarsest to the finest.
  public enum Precision: String, Hashable, Sendable, CaseIterable, Comparable {
    case unknown, millennium, century, decade, year, season, quarter, month, week, day, time
    /// A window of days of another length: "early March", "between 13 February and 7 December".
    case range

    public static func < (left: Precision, right: Precision) -> Bool { left.rank < right.rank }
    private var rank: Int { Precision.allCases.firstIndex(of: self)! }
  }

  /// The first day that can belong to it; nil when nothing bounds it there.
  public var earliest: Day? { bounds.earliest }
  /// The last day that can belong to it; nil when nothing bounds it there.
  public var latest: Day? { bounds.latest }
}

extension HistoricalDate: Hashable {
  public static func == (left: HistoricalDate, right: HistoricalDate) -> Bool {
    left.told === right.told || left.edtf == right.edtf
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(edtf) }
}

extension HistoricalDate: CustomStringConvertible {
  public var description: String { edtf }
}
