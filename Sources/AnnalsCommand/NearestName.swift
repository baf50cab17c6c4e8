/// What somebody may have meant by a name that there is not.
enum NearestName {
  /// The name that the fewest slips away is, of at most two letters left out, put in, changed or swapped, and of no more
  /// than a third of the word; the first of equals, nil where there is none.
  static func of(_ word: String, among names: [String]) -> String? {
    let letters = Array(word.lowercased())
    let slips = names.map { distance(letters, Array($0)) }
    guard let least = slips.min(), least <= min(2, max(1, letters.count / 3)) else { return nil }
    return zip(names, slips).first { $0.1 == least }?.0
  }

  /// Damerau and Levenshtein's, by which no letter is touched twice.
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var rows = [Array(0...other.count)]
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
