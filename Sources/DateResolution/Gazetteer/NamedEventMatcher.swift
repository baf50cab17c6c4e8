/// Finds the places of a text that name events of a gazetteer.
///
/// Two ways lead to a mention. A *name* ("Operation Moshtarak") is looked for word by word, capitals and all; the longest
/// one at a place counts. A *pattern* is a set of words that tell of an event together within one sentence (Bagram,
/// handed over). Then `MentionGuards` decides whether the event itself is meant: a sentence that gives another year, an
/// indefinite article, "another", "second", a commission or a film named after the event all say that it is not.
///
/// A pure function of the text, O(bytes of the sentences), independent of how many events there are but for hash tables
/// that no longer fit the cache.
package struct NamedEventMatcher: Sendable {
  private let index: NamedEventIndex
  /// The words of a pattern stand within so many words of each other.
  static let reach = 30

  package init(_ gazetteer: NamedEventGazetteer = .builtIn) { index = gazetteer.eventIndex }

  /// The mentions in order of their place, not overlapping.
  ///
  /// - Parameters:
  ///   - text: the document's text.
  ///   - sentences: UTF-8 byte ranges of its sentences, in order. What lies outside them is not looked at.
  ///   - title: the document's title, where it is not part of the text; it only serves as context for names that
  ///     several things bear.
  package func mentions(in text: String, sentences: [Range<Int>], title: String? = nil) -> [NamedEventMention] {
    var search = NamedEventSearch(index)
    if var title { title.withUTF8 { search.readContext($0, 0..<$0.count) } }
    var text = text
    return text.withUTF8 { bytes in
      for sentence in sentences { search.read(bytes, sentence.clamped(to: 0..<bytes.count)) }
      return search.mentions()
    }
  }

  /// The mentions in some of a text's sentences. The other sentences are only read where a name among the mentions
  /// needs to be borne out by them.
  ///
  /// - Parameter context: all sentences of the text.
  func mentions(
    in text: UnsafeBufferPointer<UInt8>, sentences: [Range<Int>], context: @autoclosure () -> [Range<Int>]
  ) -> [NamedEventMention] {
    guard !sentences.isEmpty else { return [] }
    var search = NamedEventSearch(index)
    for sentence in sentences { search.read(text, sentence) }
    if search.needsContext { for sentence in context() { search.readContext(text, sentence) } }
    return search.mentions()
  }
}
