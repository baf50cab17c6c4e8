/// The templates of a site, and the values each is given, in the order in which the code hands them over.
enum SiteTemplateKind: String, CaseIterable {
  case page, index, figure, period, year, month, entry, source, conflict, conflicts, document, taken, sources
  case sourcesItem = "sources-item"
  case names, name, method

  var variables: [String] {
    switch self {
    case .page:
      [
        "lang", "title", "site", "description", "address", "root", "jsonld", "main", "onIndex", "onSources", "onNames",
        "onMethod", "hasNames", "hasFigure",
      ]
    case .index:
      [
        "title", "isSplit", "lede", "frontispiece", "overview", "overviewLabels", "overviewCaption", "hasFigure",
        "eras", "years",
        "chronology", "highlights", "undated", "undatedPage", "undatedCount", "conflicts", "conflictsPage",
        "conflictsCount", "legend",
      ]
    case .figure: ["title", "alt"]
    case .period: ["title", "lede", "previous", "previousTitle", "next", "nextTitle", "chronology", "undated"]
    case .year: ["id", "label", "isCoarse", "isSingle", "gap", "months"]
    case .month: ["label", "entries"]
    case .entry:
      [
        "id", "link", "shape", "isExact", "isLead", "kind", "datetime", "when", "title", "isPlan", "isDisputed",
        "disputeLink", "sourceCount", "cited", "sources", "cites",
      ]
    case .source:
      ["lang", "hasQuote", "before", "expression", "after", "link", "title", "details", "says", "derivation"]
    case .conflict: ["id", "link", "title", "claims", "explanation"]
    case .conflicts: ["lede", "conflicts"]
    case .document:
      ["lang", "title", "credit", "date", "dateBasis", "reasons", "original", "file", "text", "events"]
    case .taken: ["id", "shape", "isExact", "link", "when", "title", "quote", "entered", "derivation", "quoteLink"]
    case .sources: ["lede", "documents"]
    case .sourcesItem: ["link", "title", "details"]
    case .names: ["lede", "names"]
    case .name: ["name", "events"]
    case .method: ["lede", "bases", "legend", "documents"]
    }
  }
}
