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
    /// The number of its stem among names; nil where it can be no name.
    var name: Int32?
    var isNumber = false
    /// A number that can tell two events apart: years cannot.
    var isTellingNumber = false
    var opposites = Opposites()
  }

  /// A stretch of events, read by one core.
  struct Stretch: Sendable {
    fileprivate(set) var events: [Marked] = []
    fileprivate(set) var marks: [UInt32] = []
    /// For each word of this stretch, its number among all.
    fileprivate(set) var numbers: [Int32] = []
    fileprivate var vocabulary = WordNumbering()
    /// The words of texts, titles and cores in the order of their first appearance: what else a quote says counts nothing.
    fileprivate var telling: [Int32] = []
  }

  private(set) var stretches: [Stretch]
  private(set) var facts: [Facts] = []
  /// How many stems weigh something.
  private(set) var stemCount = 0

  static let stretchLength = 2048

  /// `events` in content order; `order` says which of them, and in which order.
  init(_ events: [Event], _ order: [Int]) {
    stretches = Parallel.map(stretchesOf: order.count, length: Self.stretchLength) { places in
      var reader = Reader()
      for place in places { reader.read(events[order[place]]) }
      return reader.stretch
    }
    var numbers: [String: Int32] = [:]
    var stems = Numbering()
    var names = Numbering()
    for index in stretches.indices {
      let vocabulary = stretches[index].vocabulary
      stretches[index].numbers = [Int32](repeating: -1, count: vocabulary.count)
      for local in stretches[index].telling {
        let word = vocabulary[Int(local)]
        let number = numbers[word] ?? Int32(facts.count)
        if number == facts.count {
          numbers[word] = number
          facts.append(Self.facts(of: word, &stems, &names))
        }
        stretches[index].numbers[Int(local)] = number
      }
      stretches[index].vocabulary = WordNumbering()
      stretches[index].telling = []
    }
    stemCount = stems.count
  }

  private static func facts(of word: String, _ stems: inout Numbering, _ names: inout Numbering) -> Facts {
    var facts = Facts()
    facts.isNumber = WordScanner().isNumber(word.utf8)
    if facts.isNumber {
      facts.isTellingNumber = word.utf8.count != 4
      return facts
    }
    facts.opposites = Opposites(of: word)
    if StopWords.english.contains(word) { return facts }
    let stem = Stemmer.stem(word)
    if !dateWords.contains(word) { facts.stem = stems.number(of: VerbClasses.representative(of: stem)) }
    if !CalendarWords.names.contains(word) { facts.name = names.number(of: stem) }
    return facts
  }

  /// Two events of one day are not alike for naming it.
  private static let dateWords = CalendarWords.names.union([
    "day", "week", "month", "year", "years", "months", "weeks", "days", "yesterday", "today", "tomorrow", "ago",
    "morning", "afternoon", "evening", "night",
  ])

  /// Numbers strings in the order of their first appearance.
  private struct Numbering {
    private var numbers: [String: Int32] = [:]
    var count: Int { numbers.count }

    mutating func number(of text: String) -> Int32 {
      if let number = numbers[text] { return number }
      let number = Int32(numbers.count)
      numbers[text] = number
      return number
    }
  }
}

extension EventWords {
  /// Reads the words of events, one after another.
  private struct Reader {
    var stretch = Stretch()
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
      isTelling.append(contentsOf: repeatElement(false, count: stretch.vocabulary.count - isTelling.count))
      for part in [marked.text, marked.title, marked.core] {
        for place in part where !isTelling[Int(stretch.marks[place] >> 1)] {
          isTelling[Int(stretch.marks[place] >> 1)] = true
          stretch.telling.append(Int32(stretch.marks[place] >> 1))
        }
      }
    }

    /// The places of the text's words in `marks`; in `places` where they stand in the text.
    private mutating func add(_ text: String) -> Range<Int> {
      let start = stretch.marks.count
      places.removeAll(keepingCapacity: true)
      var text = text
      text.withUTF8 { bytes in
        stretch.vocabulary.number(bytes) { place in
          stretch.marks.append(UInt32(place.number) << 1 | (place.isCapitalised ? 1 : 0))
          places.append(place)
        }
      }
      return start..<stretch.marks.count
    }

    /// The words of the quote, whose places were found last, that stand in the clause of the time expression.
    private mutating func core(of source: Event.Source) -> Range<Int>? {
      guard source.expressionEnd > source.expressionStart else { return nil }
      while isConjunction.count < stretch.vocabulary.count {
        isConjunction.append(ClauseSplitter.conjunctions.contains(stretch.vocabulary[isConjunction.count]))
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
