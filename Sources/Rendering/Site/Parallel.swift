import Dispatch
import Foundation
import Synchronization

/// Work on all cores whose result does not show it.
enum Parallel {
  /// `body` for each element, begun in order. Every worker has a copy of `state` of its own, to keep caches in.
  ///
  /// - Throws: what `body` threw for the first element, in order, that failed; later elements may then not be done.
  static func forEach<Element: Sendable, State: Sendable>(
    _ elements: [Element], with state: State, _ body: @escaping @Sendable (inout State, Element) throws -> Void
  ) throws {
    let next = Atomic(0)
    let failure = Mutex<(place: Int, error: any Error)?>(nil)
    let workers = max(1, min(elements.count, ProcessInfo.processInfo.activeProcessorCount))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var state = state
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < elements.count else { return }
        do {
          try body(&state, elements[place])
        } catch {
          failure.withLock { if $0 == nil || place < $0!.place { $0 = (place, error) } }
          next.store(elements.count, ordering: .relaxed)
        }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure.error }
  }
}
