import DateResolution
import Events

extension Event.Source {
  /// Whether its quote tells a reader who has read the title anything.
  func saysMoreThan(_ title: String) -> Bool { !quote.isEmpty && !(derivation.isByHand && quote == title) }
}
