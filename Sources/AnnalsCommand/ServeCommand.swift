import Annals
import ArgumentParser
import Foundation
import Rendering
import Serving
import Synchronization

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site in a browser while you work on its sources.",
    discussion: """
      Builds the site, hands it out to this machine alone, and builds it anew whenever a source, a file of events, the \
      gazetteer or a template changes; an open page then loads itself again. When a site cannot be built the last one \
      stays. Ctrl-C ends it. Published is what 'annals build' writes.

        annals serve articles/
        annals serve articles/ --events notes.yaml --port 8081
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var options: SiteOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to keep the site; in a folder that goes when the command ends otherwise.", valueName: "DIR")
  )
  var output: String?

  @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "PORT"))
  var port: UInt16 = 8080

  @Option(
    help: ArgumentHelp(
      "The address to listen on; 0.0.0.0 lets everyone in who can reach this machine.", valueName: "ADDRESS"))
  var host = "127.0.0.1"

  func validate() throws {
    if source.sources.contains("-") || source.eventFiles.contains("-") {
      throw ValidationError("expected files or folders, for standard input can be read but once")
    }
    do {
      _ = try ServerAddress(host: host, port: port)
    } catch {
      throw ValidationError("\(error)")
    }
    if let output, let source = watched.first(where: { Self.holds($0, output) }) {
      throw ValidationError(
        "expected --output outside the sources, for '\(output)' in '\(source)' would be one of them")
    }
  }

  func run() async throws {
    let temporary = output == nil ? try TemporaryFolder() : nil
    defer { temporary?.remove() }
    let folder = ServedFolder(path: output ?? temporary.map { $0.path + "/site" } ?? "")
    let status = LastStatus()
    let preview = Preview(
      address: try ServerAddress(host: host, port: port), folder: folder, sources: watched,
      build: { try site(status) }, report: Self.report)
    // Not awaited when Ctrl-C comes: reading many documents cannot be broken off, and nobody wants to wait for it.
    let ending = await Ending.first(of: { try await preview.run() }, orOf: [SIGINT, SIGTERM, SIGHUP])
    folder.close()
    if case .failure(let error) = ending {
      throw error is ExitCode || error is Refusal ? error : Refusal("\(error)", status: 2)
    }
    if status.hasFailures { throw ExitCode(1) }
  }

  /// The site of the sources as they are now.
  private func site(_ status: LastStatus) throws -> Site {
    let result = try source.read()
    let timeline = try selection.part(of: result.timeline)
    if timeline.isBlank {
      status.hasFailures = true
      throw Refusal("nothing was read, so no site was built", status: 1)
    }
    let site = try options.site(of: timeline, top: selection.top)
    status.hasFailures = result.hasFailures
    return site
  }

  /// What a new site is made for.
  private var watched: [String] {
    // What is known of a single document stands beside it.
    let manifests = Set(source.sources.map { ($0 as NSString).deletingLastPathComponent }).flatMap { folder in
      ["documents.yaml", "documents.yml"].map { folder.isEmpty ? $0 : folder + "/" + $0 }
    }
    return source.sources + manifests.sorted() + source.eventFiles + source.gazetteers
      + (options.templates.map { [$0] } ?? [])
  }

  /// Whether the folder is, or is below, the source: a site written there would be read as a source, and so on for ever.
  private static func holds(_ source: String, _ folder: String) -> Bool {
    func parts(_ path: String) -> [String] {
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
    }
    return parts(folder).starts(with: parts(source))
  }

  @Sendable private static func report(_ event: Preview.Event) {
    switch event {
    case .built(let summary): Remarks.write(summary)
    case .serving(let url):
      // The address is what the command is run for; a script reads it from standard output.
      try? Results.write(url + "\n")
      Remarks.write("Open the address above in a browser; Ctrl-C ends.")
    case .changed(let file, let count):
      Remarks.write(
        TextSafety.oneLine(file) + (count > 1 ? " and \(count - 1) more" : "") + " changed, building anew")
    case .failed(let error):
      Remarks.write("error: \(error)")
      Remarks.write("note: the last site that could be built stays")
    }
  }
}

/// Whether some input of the last site failed, for the exit status.
private final class LastStatus: Sendable {
  private let failed = Mutex(false)

  var hasFailures: Bool {
    get { failed.withLock(\.self) }
    set { failed.withLock { $0 = newValue } }
  }
}
