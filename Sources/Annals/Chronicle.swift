public import Chronology
import DateResolution
import Documents
import Events
import Rendering

/// A chronology made of documents: the front door of the library.
///
///     let chronicle = try Chronicle(of: ["articles/"])
///     for entry in chronicle.entries { print(entry.date?.wording ?? "undated", entry.title) }
///     try chronicle.writeSite(to: "site")
///
/// Everything is a pure function of the sources and the options: the clock, the locale, the time zone and the number of
/// cores never enter a result. Cost is linear in the text of the sources.
public struct Chronicle: Sendable {
  private let output: Pipeline.Output
  private let timeline: Timeline

  /// What the user knows besides the sources.
  public struct Options: Sendable {
    /// The timeline's title; taken from the first source's name when nil.
    public var title: String?
    /// Dates of documents, by path as given or bare file name.
    public var dates: [String: HistoricalDate] = [:]
    /// YAML files of hand-written events, besides `events.yaml` in the folders among the sources.
    public var eventFiles: [String] = []
    /// Files of named events, added to the built-in gazetteer.
    public var gazetteerFiles: [String] = []

    public init() {}
  }

  /// Reads the sources (files, folders, `-` for standard input) and works out their chronology.
  ///
  /// - Throws: when a gazetteer file cannot be used. What is wrong with single sources does not throw: see `problems`.
  public init(of sources: [String], options: Options = Options()) throws {
    var pipeline = Pipeline()
    pipeline.title = options.title
    pipeline.reading.givenDates = options.dates
    pipeline.eventFiles = options.eventFiles
    for file in options.gazetteerFiles { try pipeline.addGazetteer(file: file) }
    output = pipeline.run(sources)
    timeline = output.timeline
  }

  /// An entry of the chronology.
  public struct Entry: Sendable, Identifiable {
    /// Stable: depends on what the event says, not on order or machine.
    public let id: String
    /// nil for an event that nothing dates.
    public let date: HistoricalDate?
    public let title: String
    /// The sentences it rests on, each with the document it stands in and the derivation of its date in plain words.
    public let sources: [Source]
    /// 0 to 1, comparable within one chronology.
    public let importance: Double
  }

  /// A place where a document tells of an event.
  public struct Source: Sendable {
    public let document: String
    public let quote: String
    public let derivation: [String]
  }

  /// In chronological order, undated ones last.
  public var entries: [Entry] {
    (timeline.events + timeline.undated).map { event in
      Entry(
        id: event.id, date: event.date, title: event.title,
        sources: event.sources.map {
          Source(document: $0.document, quote: $0.quote, derivation: $0.derivation.steps)
        },
        importance: event.importance)
    }
  }

  /// What could not be read or wants a remark, a line each: file, place, what was expected and found.
  public var problems: [String] {
    output.findings.map { finding in "\(finding.file)\(finding.place.map { ", \($0)" } ?? ""): \(finding.message)" }
  }

  /// The form that other programs read; the keys are described in docs/formats.md.
  public func json() -> String { JSONExport().text(timeline) }

  /// One self-contained picture, `width` pixels wide.
  public func svg(width: Double = 960) -> String {
    var options = SVGOptions()
    options.width = width
    return SVGTimeline(options).render(timeline)
  }

  /// For a terminal or a mail, `width` columns wide, without colours.
  public func text(width: Int = 80) -> String {
    var options = PlainTextTimeline.Options()
    options.width = width
    return PlainTextTimeline(options).render(timeline)
  }

  /// A static site that opens from its folder. The folder is replaced as a whole; one that was not written by this
  /// function is refused.
  ///
  /// - Throws: when the folder cannot be written; then nothing of it has changed.
  public func writeSite(to folder: String) throws {
    var options = Site.Options()
    options.figures = Site.Figures(timeline)
    try SiteWriter(folder: folder).write(Site(timeline, options: options))
  }
}
