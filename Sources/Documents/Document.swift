package import Chronology

/// One article, letter or report as it was read: its text and nothing else of the page, and what is known of it.
///
/// All ranges are UTF-8 byte offsets into `text`; they become Unicode scalar offsets where results leave the program.
package struct Document: Sendable {
  /// The path as given, or the `id` where the document came from JSON Lines.
  package var id: String
  /// The path of the file it was read from, as given; nil for standard input.
  package var file: String?
  package var url: String?
  package var title: String?
  package var byline: String?
  package var siteName: String?
  /// BCP 47, as declared.
  package var language: String?
  /// The document's own date, when it declares one or the user gave one.
  package var date: DocumentDate?
  /// The body: blocks separated by a blank line.
  package var text: String
  /// What each stretch of the text is; in order, not overlapping.
  package var blocks: [Block]
  /// Lines that stand in the text and say when it was published ("Posted on 3 May 2006"), where the text is its producer's
  /// and nothing was taken out of it. What they tell dates the document, and no event in it.
  package var dateLines: [Range<Int>] = []
  /// What reading threw away, in the order of the page, when the options ask for it.
  package var removals: [Removal] = []

  package init(
    id: String, file: String? = nil, url: String? = nil, title: String? = nil, byline: String? = nil,
    siteName: String? = nil, language: String? = nil, date: DocumentDate? = nil, text: String, blocks: [Block] = []
  ) {
    self.id = id
    self.file = file
    self.url = url
    self.title = title
    self.byline = byline
    self.siteName = siteName
    self.language = language
    self.date = date
    self.text = text
    self.blocks = blocks
  }

  /// A paragraph, heading, list item, row of a table (its cells parted by " | ") … of the body.
  package struct Block: Hashable, Sendable {
    package enum Kind: String, Sendable { case paragraph, heading, listItem, quotation, tableRow, preformatted }
    package var kind: Kind
    /// UTF-8 byte offsets into the document's text.
    package var range: Range<Int>
    /// How many quotations it stands in.
    package var quotationDepth: Int

    package init(kind: Kind, range: Range<Int>, quotationDepth: Int = 0) {
      self.kind = kind
      self.range = range
      self.quotationDepth = quotationDepth
    }
  }
}

/// When a document says it was written or published, and where it says so.
package struct DocumentDate: Hashable, Sendable {
  package var date: HistoricalDate
  /// Given by the user, or declared by the document.
  package var origin: Origin
  /// Where it was found, for people: "--date", "front matter", "documents.yaml", "JSON-LD datePublished".
  package var evidence: [String]
  /// A line beside the text tells it, which may speak of another day: what the text itself tells goes before it.
  package var isOfLine: Bool
  /// It is the day of an interview, in which somebody may look back on old times and tell of their weekdays.
  package var isOfInterview = false

  package enum Origin: String, Hashable, Sendable { case given, declared }

  package init(date: HistoricalDate, origin: Origin, evidence: [String], isOfLine: Bool = false) {
    self.date = date
    self.origin = origin
    self.evidence = evidence
    self.isOfLine = isOfLine
  }
}
