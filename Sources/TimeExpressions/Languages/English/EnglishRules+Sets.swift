/// What comes again: "daily", "every Monday", "twice a year", "per month".
extension EnglishRules {
  static let sets: [Rule] = [
    Rule("daily", [.token(.frequency, .unit)]) { found in
      if found.first.flags.contains(.capitalised), !found.first.flags.contains(.sentenceStart) { return nil }
      if found.unit == .quarter, found.after()?.flags.contains(.isWord) == true { return nil }
      if found.isWord(found.first, "annual") { return nil }
      // "20% annually", "$5 million annually": a rate.
      if found.isWord(found.first, "annually"),
        found.before()?.flags.contains(.isWord) != true
          || found.isWord(found.before(), "percent", "million", "billion", "profits")
      {
        return nil
      }
      return .set(Recurrence(.unit(Quantity(1), found.unit)))
    },
    Rule("every <unit>", [.token(.every, .mark), .maybe(.any([.count], ["single|passing"])), .unit]) { found in
      switch found.unit {
      case .second where found.isWord(found[.unit], "second"), .half, .period: return nil
      default: break
      }
      return .set(Recurrence(.unit(found.has(.count) ? found.quantity() : Quantity(1), found.unit)))
    },
    Rule("every other <unit>", [.token(.every, .mark), "other|second", .unit]) { found in
      .set(Recurrence(.unit(Quantity(2), found.unit)))
    },
    Rule(
      "every <weekday>",
      [
        .token(.every, .mark), .maybe("other|single|second|third|fourth"),
        .any([.weekday, .maybe(.part)], [.month], [.season], [.part]),
      ]
    ) { found in
      var date = season(found) ?? PartialDate()
      date.weekday = found.optional(.weekday)
      date.month = found.optional(.month)
      return .set(Recurrence(.named(date, part(found))))
    },
    Rule("per <unit>", ["per|per-", .unit]) { found in
      guard !found.unitIsPlural else { return nil }
      switch found.unit {
      // "15 million instructions per second": a measure.
      case .second: return nil
      default: return .set(Recurrence(.unit(Quantity(1), found.unit)))
      }
    },
    Rule("<n> times a <unit>", [.any([.count, "times"], ["once|twice|thrice"]), "a|an|per|each|every", .unit]) {
      found in
      guard !found.unitIsPlural else { return nil }
      return .set(Recurrence(.unit(Quantity(1), found.unit)))
    },
    Rule("weekends", [.oneOf(["weekends"], .unit)]) { found in
      var date = PartialDate()
      date.isWeekend = true
      return .set(Recurrence(.named(date, nil)))
    },
  ]
}
