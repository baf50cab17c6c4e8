import Prose

/// The words for a date of a clause that cannot stand alone beside other dated clauses: "the war memorial, damaged in a
/// similar crash in 1994", "a judge who threw it out last year", "The king, crowned in 1060, died in 1108".
///
/// Such a title is of the clause that is dated, with the noun that it is told of where the words leave no doubt which that
/// is; never the main clause under another clause's date.
struct DependentClause {
  /// The noun, with what ties it to the clause; empty where the clause has to do without.
  let lead: String
  let clause: Range<Int>
  /// "Georgina, Lady Mott (d. 1861)": a bracket and its noun stand as they are.
  private var isBracket = false

  /// Nil where its clause is none of these.
  init?(of date: Range<Int>, segment: Range<Int>, in sentence: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    if let life = Self.life(of: date, in: sentence, bytes) {
      (lead, clause, isBracket) = (string(life.noun, bytes), life.bracket, true)
      return
    }
    let isWhole = segment == sentence
    let pieces = Self.pieces(of: sentence, bytes)
    guard let place = pieces.lastIndex(where: { $0.range.lowerBound <= date.lowerBound }), place > 0,
      let first = pieces[place].words.first
    else { return nil }
    let piece = pieces[place]
    var own = piece.share(of: date, bytes)
    own = own.lowerBound..<max(own.upperBound, date.upperBound)
    // "lost in 1997, 2007 and 2013": a date alone is no clause.
    let told = piece.words.filter {
      own.contains($0.range.lowerBound) && !date.contains($0.range.lowerBound) && !bytes[$0.range.lowerBound].isDigit
        && $0.lowered != "and"
    }
    guard told.count > 1 else { return nil }
    let before = pieces[place - 1]
    if Self.pronouns.contains(first.lowered) {
      // "who runs the hotel and who came here in 1983"
      guard !before.isRelative, !isWhole || before.endsWithComma(bytes) && piece.isOfPast(before: date),
        let noun = before.lastNoun, piece.words.count > 2, !isWhole || told.count > 2,
        own.lowerBound == piece.range.lowerBound,
        // "Talks to sell the field to Apache Corp, which stalled": of the talks.
        !isWhole || first.lowered == "who"
          || !before.words.contains(where: {
            $0.range.upperBound <= noun.lowerBound && !$0.isCapitalised
          })
      else { return nil }
      lead =
        string(noun, bytes) + (before.endsWithComma(bytes) ? ", " : " ") + string(first.range, bytes)
      clause = first.range.upperBound..<own.upperBound
      return
    }
    // Behind a clause that stands between the noun and its verb.
    if !isWhole, place > 1, before.endsWithComma(bytes), before.isParticiple || before.isRelative,
      pieces[place - 2].endsWithComma(bytes), let noun = pieces[place - 2].noun,
      place == 2 || pieces[place - 2].opensWithAnd, !first.isCapitalised, !Self.conjunctions.contains(first.lowered)
    {
      lead = string(noun, bytes)
      clause = own
      return
    }
    guard piece.isParticiple, before.endsWithComma(bytes), !isWhole || piece.endsWithComma(bytes) else { return nil }
    if place == 1 || before.opensWithAnd, let noun = before.noun {
      lead = string(noun, bytes) + ","
    } else {
      // "the governor, Ann Lee, threatened": a verb, and whose it is the words before tell.
      guard before.noun == nil else { return nil }
      let isListed = place + 1 < pieces.count && pieces[place + 1].opensWithAndVerb
      guard let subject = isListed ? pieces[0].subject(bytes) : nil else { return nil }
      lead = string(subject, bytes)
    }
    clause = own
  }

  /// The clauses, without the cuts that part none: before "until 1137", and inside "10 May, 2018".
  private static func pieces(of sentence: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    for clause in ClauseSplitter().clauses(of: bytes, sentence: sentence) {
      let piece = Piece(clause, bytes)
      if let last = pieces.last, let first = piece.words.first,
        prepositions.contains(first.lowered) && !last.endsWithComma(bytes)
          || piece.words.count == 1 && bytes[first.range.lowerBound].isDigit
            && last.words.last.map({ bytes[$0.range.lowerBound].isDigit }) ?? false
      {
        pieces[pieces.count - 1] = Piece(last.range.lowerBound..<clause.upperBound, bytes)
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  /// The title, the date left out as from any other clause.
  func title(_ writer: HeadlineWriter, _ bytes: UnsafeBufferPointer<UInt8>, expression: Range<Int>?) -> String {
    if isBracket { return lead.prefix(1).uppercased() + lead.dropFirst() + " " + string(clause, bytes) }
    let told = writer.headline(bytes, clause: clause, expression: expression)
    let start = clause.first { !bytes[$0].isSpace } ?? clause.lowerBound
    let isSmall = start < clause.upperBound && bytes[start].isLower
    return lead.prefix(1).uppercased() + lead.dropFirst() + " "
      + (isSmall ? told.prefix(1).lowercased() + told.dropFirst() : told)
  }

  /// The dates of a life in brackets behind its name: "William (bap. 11 Nov 1660)", "Isaac (1722–98)".
  private static func life(
    of date: Range<Int>, in sentence: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (noun: Range<Int>, bracket: Range<Int>)? {
    let before = sentence.lowerBound..<date.lowerBound
    guard let open = before.last(where: { bytes[$0] == UInt8(ascii: "(") || bytes[$0] == UInt8(ascii: ")") }),
      bytes[open] == UInt8(ascii: "("), date.lowerBound - open < 60,
      let close = (date.upperBound..<max(date.upperBound, sentence.upperBound)).first(where: {
        bytes[$0] == UInt8(ascii: ")")
      }), close - open < 80, let noun = Piece(sentence.lowerBound..<open, bytes).lastName
    else { return nil }
    // "She studied in Trondheim (1946–1950)": not the place's years.
    if let last = WordScanner().words(of: bytes, in: sentence.lowerBound..<noun.lowerBound).last,
      ["in", "at", "from", "to", "for", "with", "of", "near", "by", "on", "and"].contains(last.lowered)
    {
      return nil
    }
    let words = WordScanner().words(of: bytes, in: open..<close)
    let isOfLife = words.first.map { lives.contains($0.lowered) } ?? false
    let years = String(decoding: bytes[open + 1..<close], as: UTF8.self).split { !$0.isNumber }.compactMap { Int($0) }
    // "War and Peace (1865–1869)" is no life.
    let isSpan =
      words.allSatisfy { bytes[$0.range.lowerBound].isDigit } && years.count == 2
      && (years[1] < 100 ? (years[1] - years[0] % 100 + 100) % 100 : years[1] - years[0]) >= shortestLife
    return isOfLife || isSpan ? (noun, open..<close + 1) : nil
  }

  /// Years.
  private static let shortestLife = 15
  private static let lives: Set<String> = [
    "b", "bap", "bur", "d", "m", "fl", "r", "née", "born", "died", "baptised", "baptized", "buried", "married",
    "reigned", "ruled",
  ]
  private static let prepositions: Set<String> = ["until", "after", "before", "since"]
  static let pronouns: Set<String> = ["who", "which", "whose"]
  static let conjunctions: Set<String> = ["and", "but", "or", "while", "as", "after", "before", "with", "including"]
}

private func string(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
  String(decoding: bytes[range], as: UTF8.self)
}

/// A stretch between two cuts.
private struct Piece {
  let range: Range<Int>
  let words: [Word]

  init(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.range = range
    words = WordScanner().words(of: bytes, in: range)
  }

  func endsWithComma(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[range].last { !$0.isSpace } == UInt8(ascii: ",")
  }

  var isRelative: Bool { words.first.map { DependentClause.pronouns.contains($0.lowered) } ?? false }

  /// "Which was closed in 1999", and not "which has drawn criticism for the fire in 1999".
  func isOfPast(before date: Range<Int>) -> Bool {
    let verb = words.first { KindClassifier.copulas.contains($0.lowered) || isPast($0) }
    return verb.map { !["is", "are", "has", "have"].contains($0.lowered) || $0.range.lowerBound >= date.upperBound }
      ?? true
  }

  var isParticiple: Bool {
    guard let first = words.first, !first.isCapitalised, words.count > 1 else { return false }
    return isPast(first)
  }

  var opensWithAnd: Bool { words.first.map { ["and", "but", "while"].contains($0.lowered) } ?? false }

  /// "and flew home": one more of what the same subject did.
  var opensWithAndVerb: Bool {
    opensWithAnd && words.count > 1 && (isPast(words[1]) || KindClassifier.strongPasts.contains(words[1].lowered))
  }

  /// What stands before its first verb, unless that is one of being: "The probe" in "The probe left Earth".
  func subject(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let verb = words.firstIndex(where: { isPast($0) || Self.verbs.contains($0.lowered) }), (1...6).contains(verb),
      !KindClassifier.copulas.contains(words[verb].lowered), let first = words.first,
      Self.determiners.contains(first.lowered) || first.isCapitalised && !Self.leading.contains(first.lowered)
    else { return nil }
    // With the full stop of "The I.R.A."
    let text = first.range.lowerBound..<words[verb].range.lowerBound
    return text.lowerBound..<(text.last { !bytes[$0].isSpace && bytes[$0] != UInt8(ascii: ",") } ?? text.lowerBound) + 1
  }

  /// The whole piece, where it is a noun and no more: "The king", "and his son".
  var noun: Range<Int>? {
    let words = opensWithAnd ? words.dropFirst() : words[...]
    guard let first = words.first, let last = words.last, words.count <= 9,
      Self.determiners.contains(first.lowered)
        || first.isCapitalised && !Self.leading.contains(first.lowered)
          && !CalendarWords.names.contains(first.lowered) && !first.lowered.hasSuffix("ly"),
      !words.contains(where: { isPast($0) || Self.verbs.contains($0.lowered) })
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The noun at its end: "a judge" in "reversing a judge".
  var lastNoun: Range<Int>? {
    guard let last = words.last else { return nil }
    if let start = words.suffix(4).last(where: { Self.determiners.contains($0.lowered) }), start != last {
      return start.range.lowerBound..<last.range.upperBound
    }
    return lastName
  }

  /// The name at its end: "Kostas" in "On Friday Kostas".
  var lastName: Range<Int>? {
    let name = words.reversed().prefix { $0.isCapitalised && !CalendarWords.names.contains($0.lowered) }
    guard let first = name.last, let last = words.last, name.count < words.count || words.count < 4, name.count < 5
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Of "filed in 2007 and granted in 2011" what is the one date's.
  func share(of date: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var own = range
    for (left, (and, next)) in zip(words, zip(words.dropFirst(), words.dropFirst(2)))
    where and.lowered == "and" && (isPast(next) || KindClassifier.strongPasts.contains(next.lowered)) {
      if and.range.upperBound <= date.lowerBound, isOfDate(left, bytes), left.range.upperBound <= date.lowerBound {
        own = and.range.upperBound..<own.upperBound
      }
      if and.range.lowerBound >= date.upperBound, left.range.upperBound <= date.upperBound {
        own = own.lowerBound..<and.range.lowerBound
        break
      }
    }
    return own
  }

  private func isOfDate(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[word.range.lowerBound].isDigit || CalendarWords.names.contains(word.lowered)
      || ["later", "earlier", "ago", "year", "month", "week"].contains(word.lowered)
  }

  private func isPast(_ word: Word) -> Bool {
    word.lowered.count > 4 && word.lowered.hasSuffix("ed") || Self.participles.contains(word.lowered)
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "these", "those", "one", "another",
  ]
  private static let leading: Set<String> = [
    "in", "on", "at", "by", "after", "before", "since", "during", "from", "for", "with", "as", "to", "of", "under",
    "when", "while", "if", "despite", "although", "though", "until", "then", "but", "and", "so", "there", "here", "now",
    "yesterday", "today", "first", "last", "next", "also", "still", "within", "over", "because", "not", "never",
  ]
  private static let verbs: Set<String> = KindClassifier.copulas.union(KindClassifier.strongPasts).union(
    KindClassifier.reports
  ).union([
    "will", "would", "could", "can", "may", "might", "did", "does", "do", "quit", "beat", "drew", "kept", "paid",
    "knew",
    "thought", "felt", "heard", "wrote", "taught", "sang", "drank", "ate", "read",
  ])
  /// Fewer than `EnglishParticiples` has, for here one may open a clause or end a noun wherever it stands. Of "they relaid a
  /// mile by 2009, got an engine and ran their first train in 2014" a title that cut at "got" would keep the wrong half.
  private static let participles: Set<String> = [
    "born", "built", "begun", "held", "made", "known", "taken", "given", "sold", "bought", "won", "lost", "written",
    "struck", "shot", "found", "left", "sent", "set", "drawn", "hung", "sunk", "burnt", "rebuilt", "led", "brought",
    "fought", "caught", "stolen", "broken", "driven", "thrown", "torn", "worn", "overthrown", "spent", "laid", "cast",
  ]
}
