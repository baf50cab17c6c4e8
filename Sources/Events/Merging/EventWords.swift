import Prose

/// The words of all events of one timeline as numbers, and what each distinct word says by itself.
///
/// Every text is read once, on all cores. What comes after compares numbers and makes no strings.
struct EventWords: Sendable {
  /// The words of one event, in order: a word's number, doubled, and one more where it has a capital.
  struct Marked: Sendable {
    var text: Range<Int>
    var title: Range<Int>
    /// The clause of the quote that holds the time expression: it says what happened; the rest of a sentence often
    /// tells of something else.
    var core: Range<Int>
  }

  /// What a distinct word says by itself.
  struct Facts: Sendable {
    /// The number of its stem among those that weigh something; nil for a number, a stop word, a word of dates.
    var stem: Int32?
    /// The number of its stem, or of a number itself; nil where it can be no name.
    var key: Int32?
    var isNumber = false
    /// A number that can tell two events apart: years cannot.
    var isTellingNumber = false
    var opposites = Opposites()
  }

  /// A stretch of events, read by one core.
  struct Stretch: Sendable {
    fileprivate(set) var events: [Marked] = []
    fileprivate(set) var marks: [UInt32] = []
    /// What each distinct word of this stretch says, by its number in this stretch.
    fileprivate(set) var facts: [Facts] = []
    /// The words of texts, titles and cores in the order of their first appearance, with their numbers in this stretch.
    /// What else a quote says counts nothing.
    fileprivate var words: [(local: Int32, word: Word)] = []
    fileprivate var localCount = 0
  }

  /// A distinct word of a stretch, before all stretches have agreed on numbers.
  fileprivate struct Word: Sendable {
    /// The stem; of a number all of it; nil for what says nothing but which side of a pair it is on.
    var key: String?
    /// The stem of its class of verbs, where that is another.
    var representative: String?
    var isWeighed = false
    var isName = false
    var facts = Facts()

    init(_ word: String) {
      facts.isNumber = WordScanner().isNumber(word.utf8)
      if facts.isNumber {
        facts.isTellingNumber = word.utf8.count != 4
        key = word
        return
      }
      facts.opposites = Opposites(of: word)
      if StopWords.english.contains(word) { return }
      let stem = Stemmer.stem(word)
      isWeighed = !EventWords.dateWords.contains(word)
      isName = !CalendarWords.names.contains(word)
      let representative = VerbClasses.representative(of: stem)
      key = stem
      self.representative = representative == stem ? nil : representative
    }
  }

  private(set) var stretches: [Stretch]
  /// How many stems weigh something.
  private(set) var stemCount = 0

  /// Long, for every stretch has its own list of words.
  private static let stretchLength = 8192

  /// `events` in content order; `order` says which of them, and in which order.
  init(_ events: [Event], _ order: [Int]) {
    stretches = Parallel.map(stretchesOf: order.count, length: Self.stretchLength) { places in
      var reader = Reader()
      for place in places { reader.read(events[order[place]]) }
      return reader.finish()
    }
    // A stem has one number as a key and, where it weighs something, another among those that do.
    var keys: [String: Int32] = [:]
    var weighed: [Int32?] = []
    keys.reserveCapacity(stretches.reduce(0) { $0 + $1.words.count })
    func number(of key: String) -> Int32 {
      if let number = keys[key] { return number }
      let number = Int32(weighed.count)
      keys[key] = number
      weighed.append(nil)
      return number
    }
    func stem(of number: Int32) -> Int32 {
      if let stem = weighed[Int(number)] { return stem }
      weighed[Int(number)] = Int32(stemCount)
      stemCount += 1
      return Int32(stemCount - 1)
    }
    for index in stretches.indices {
      stretches[index].facts = [Facts](repeating: Facts(), count: stretches[index].localCount)
      for (local, word) in stretches[index].words {
        var facts = word.facts
        if let key = word.key {
          let known = number(of: key)
          if facts.isNumber || word.isName { facts.key = known }
          if word.isWeighed { facts.stem = stem(of: word.representative.map { number(of: $0) } ?? known) }
        }
        stretches[index].facts[Int(local)] = facts
      }
      stretches[index].words = []
    }
  }

  /// Two events of one day are not alike for naming it.
  fileprivate static let dateWords = CalendarWords.names.union([
    "day", "week", "month", "year", "years", "months", "weeks", "days", "yesterday", "today", "tomorrow", "ago",
    "morning", "afternoon", "evening", "night",
  ])
}

extension EventWords {
  /// Reads the words of events, one after another.
  private struct Reader {
    var stretch = Stretch()
    private var vocabulary = WordNumbering()
    private var places: [WordNumbering.Place] = []
    /// Of each distinct word, whether it can begin a clause.
    private var isConjunction: [Bool] = []

    /// Of each distinct word, whether it is among those that tell.
    private var isTelling: [Bool] = []

    mutating func read(_ event: Event) {
      let source = event.sources[0]
      let text = add(event.text)
      // Most often the sentence is all there is to say.
      let isQuoted = source.quote == event.text
      let inText = isQuoted ? core(of: source) : nil
      let title = add(event.title)
      let quote = isQuoted ? text : add(source.quote)
      let core = (isQuoted ? inText : core(of: source)) ?? 0..<0
      let marked = Marked(
        text: text, title: title, core: quote.lowerBound + core.lowerBound..<quote.lowerBound + core.upperBound)
      stretch.events.append(marked)
      isTelling.append(contentsOf: repeatElement(false, count: vocabulary.count - isTelling.count))
      for part in [marked.text, marked.title, marked.core] {
        for place in part {
          let local = Int(stretch.marks[place] >> 1)
          if isTelling[local] { continue }
          isTelling[local] = true
          stretch.words.append((Int32(local), Word(vocabulary[local])))
        }
      }
    }

    mutating func finish() -> Stretch {
      stretch.localCount = vocabulary.count
      return stretch
    }

    /// The places of the text's words in `marks`; in `places` where they stand in the text.
    private mutating func add(_ text: String) -> Range<Int> {
      let start = stretch.marks.count
      places.removeAll(keepingCapacity: true)
      var text = text
      text.withUTF8 { bytes in
        vocabulary.number(bytes) { place in
          stretch.marks.append(UInt32(place.number) << 1 | (place.isCapitalised ? 1 : 0))
          places.append(place)
        }
      }
      return start..<stretch.marks.count
    }

    /// The words of the quote, whose places were found last, that stand in the clause of the time expression.
    private mutating func core(of source: Event.Source) -> Range<Int>? {
      guard source.expressionEnd > source.expressionStart else { return nil }
      while isConjunction.count < vocabulary.count {
        isConjunction.append(ClauseSplitter.conjunctions.contains(vocabulary[isConjunction.count]))
      }
      var quote = source.quote
      return quote.withUTF8 { bytes in
        // Offsets count scalars of the document; places count bytes of the quote.
        var byte = 0
        var scalars = source.expressionStart - source.start
        while scalars > 0, byte < bytes.count {
          byte += 1
          while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
          scalars -= 1
        }
        guard scalars == 0, byte < bytes.count else { return nil }
        return ClauseSplitter().clause(of: bytes, holding: byte, words: places) { isConjunction[$0] }
      }
    }
  }
}
