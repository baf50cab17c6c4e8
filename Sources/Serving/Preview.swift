import Dispatch
package import Rendering

/// A site that is served while it is worked on: built, served, and built anew whenever one of its sources changes.
package struct Preview: Sendable {
  package var address: ServerAddress
  package var folder: ServedFolder
  /// Files and folders whose change makes a new site.
  package var sources: [String]
  /// Makes the site from the sources as they are now. It throws what is wrong, in words for people, and may take its time:
  /// requests are answered meanwhile.
  package var build: @Sendable () throws -> Site
  package var report: @Sendable (Event) -> Void

  package enum Event: Sendable {
    /// Listening at this address, and the first site is there.
    case serving(url: String)
    case built(summary: String)
    /// Of the changed files the first, and how many there are.
    case changed(String, count: Int)
    /// A later site could not be made; the last one stays.
    case failed(any Error)
  }

  package init(
    address: ServerAddress, folder: ServedFolder, sources: [String], build: @escaping @Sendable () throws -> Site,
    report: @escaping @Sendable (Event) -> Void
  ) {
    self.address = address
    self.folder = folder
    self.sources = sources
    self.build = build
    self.report = report
  }

  /// Serves until it is cancelled.
  ///
  /// The port is taken before the first site is built, so that one that is in use is known at once.
  ///
  /// - Throws: ``ServerAddress/Fault`` when nobody can be served there; what `build` throws the first time.
  package func run() async throws {
    let server = try HTTPServer(listeningAt: address)
    let responder = SiteResponder(folder: folder, isLoopback: address.isLoopback)
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask {
        do { try await server.run(responder.answer) } catch { throw address.fault(of: error) }
      }
      group.addTask { try await keepBuilding(servedAt: address.url(port: server.port)) }
      try await group.next()
    }
  }

  private func keepBuilding(servedAt url: String) async throws {
    var watch = SourceWatch(sources)
    try await replaceSite()
    report(.serving(url: url))
    while true {
      let changes = try await watch.nextChange()
      report(.changed(changes[0], count: changes.count))
      do { try await replaceSite() } catch { report(.failed(error)) }
    }
  }

  /// On a thread of its own: those that answer requests are few, and a site takes seconds.
  private func replaceSite() async throws {
    let site = try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Result {
            let site = try build()
            try folder.replace(with: site)
            return site.summary
          })
      }
    }
    report(.built(summary: site))
  }
}
