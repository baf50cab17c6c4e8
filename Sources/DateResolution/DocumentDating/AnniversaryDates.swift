import Chronology

/// "11 September, the twentieth anniversary of the attacks": an anniversary that is counted gives the year of the bare
/// day beside it.
package struct AnniversaryDates: Sendable {
  private let mentions: [NamedEventMention]
  private let sentences: [Range<Int>]

  package init(mentions: [NamedEventMention], sentences: [Range<Int>]) {
    self.mentions = mentions.filter { $0.anniversary?.years != nil && $0.event.date.precision == .day }
    self.sentences = sentences
  }

  /// The same expressions, those dated by an anniversary in their sentence placed on it. Linear in all three.
  package func apply(to expressions: [ResolvedExpression]) -> [ResolvedExpression] {
    guard !mentions.isEmpty else { return expressions }
    return expressions.map { expression in
      guard expression.stated.year == nil, let month = expression.stated.month, let day = expression.stated.day,
        let mention = mentions.first(where: { isBeside($0, expression) && $0.falls(on: month, day) }),
        let years = mention.anniversary?.years, let first = mention.event.date.earliest,
        let date = Day(year: first.year + years, month: month, day: day)
      else { return expression }
      var dated = expression
      dated.date = .day(date)
      dated.value = date.description
      dated.basis = .stated
      dated.stated.year = date.year
      dated.derivation.anchor = .init(kind: .namedEvent, date: mention.event.date, text: mention.event.name)
      dated.derivation.steps = [
        "\(years) years after \(mention.event.name), \(mention.event.date.wording), by the anniversary named beside it"
      ]
      return dated
    }
  }

  private func isBeside(_ mention: NamedEventMention, _ expression: ResolvedExpression) -> Bool {
    guard let sentence = sentences.first(where: { $0.contains(mention.range.lowerBound) }) else { return false }
    return sentence.contains(expression.range.lowerBound)
  }
}

extension NamedEventMention {
  fileprivate func falls(on month: Int, _ day: Int) -> Bool {
    guard let date = event.date.earliest else { return false }
    return date.month == month && date.dayOfMonth == day
  }
}
