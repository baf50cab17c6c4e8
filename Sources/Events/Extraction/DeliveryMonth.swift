import Prose

/// The month that a contract is to be delivered in, which names the contract and dates nothing: "July corn rose two cents",
/// "crude for August delivery fell", "December gold futures settled at $330".
struct DeliveryMonth: Sendable {
  let clause: DateClause

  /// Whether the clause's date is one.
  var isNamed: Bool {
    // A month without a day: "On May 3 oil rose" tells when.
    let date = clause.words.dropFirst(clause.before.count).dropLast(clause.after.count)
    guard let month = date.first, CalendarWords.months.contains(month), date.dropFirst().allSatisfy({ $0.count == 4 })
    else { return false }
    let last = clause.before.last ?? ""
    let after = clause.after
    if last == "for" {
      // "Crude for August delivery", "Brent for August fell".
      if let noun = after.first, Self.contracts.contains(noun) {
        return clause.words.contains(where: Self.goods.contains)
      }
      return clause.before.dropLast().last.map(Self.goods.contains) == true
        && after.first.map(Self.moves.contains) == true
    }
    // "In July corn fell" tells when.
    guard !Self.prepositions.contains(last), let noun = after.first, Self.goods.contains(noun) else { return false }
    let rest = after.dropFirst().drop { Self.goods.contains($0) || Self.contracts.contains($0) }
    return rest.first.map(Self.moves.contains) == true
  }

  private static let prepositions: Set<String> = [
    "in", "during", "since", "by", "until", "till", "last", "this", "next", "early", "late", "mid", "of", "from", "to",
    "on", "after", "before", "between", "through", "throughout", "around", "and",
  ]
  private static let goods: Set<String> = [
    "corn", "wheat", "oats", "rice", "soybean", "soybeans", "soyoil", "soymeal", "canola", "crude", "oil", "brent",
    "wti",
    "gasoline", "gas", "gold", "silver", "copper", "platinum", "palladium", "aluminium", "aluminum", "cotton", "coffee",
    "cocoa", "sugar", "cattle", "hogs", "bellies", "lumber", "rubber", "bund", "bunds", "futures",
  ]
  private static let contracts: Set<String> = [
    "delivery", "settlement", "futures", "contract", "contracts", "shipment",
  ]
  /// What prices do.
  private static let moves: Set<String> = [
    "rose", "fell", "settled", "gained", "lost", "dropped", "climbed", "closed", "slipped", "jumped", "traded", "eased",
    "added", "shed", "ended", "finished", "advanced", "declined", "slid", "soared", "sank", "surged", "tumbled",
    "edged",
    "was", "were", "is", "are", "rises", "falls", "opened", "plunged", "dipped", "firmed", "rallied",
  ]
}
