import Dispatch
import Foundation

/// How a command that runs until it is told to stop comes to its end.
enum Ending {
  /// Waits for the work, which may fail, or for one of the signals, which is no failure; whichever comes first.
  ///
  /// After a signal the work is cancelled and not waited for.
  static func first(
    of work: @escaping @Sendable () async throws -> Void, orOf signals: [Int32]
  ) async -> Result<Void, any Error> {
    let (endings, ended) = AsyncStream.makeStream(of: Result<Void, any Error>.self)
    // A queue of its own has a thread even while all cores build.
    let queue = DispatchQueue(label: "annals.signals")
    let sources = signals.map { number in
      // The source sees the signal all the same; without this the program would be gone.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { ended.yield(.success(())) }
      source.resume()
      return source
    }
    let task = Task {
      do {
        try await work()
        ended.yield(.success(()))
      } catch {
        ended.yield(.failure(error))
      }
    }
    let first = await endings.first { _ in true } ?? .success(())
    task.cancel()
    for source in sources { source.cancel() }
    return first
  }
}
