import Dispatch
import Foundation
import Synchronization

/// Work on all cores whose result does not show it.
package enum Parallel {
  /// `body` for each element, begun in order. Every worker has a copy of `state` of its own, to keep caches in.
  ///
  /// - Throws: what `body` threw for the first element, in order, that failed; later elements may then not be done.
  package static func forEach<Element: Sendable, State: Sendable>(
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

  /// What `body` makes of stretches of `0..<count`, in their order. Where stretches end depends on `count` and `length`
  /// alone, so that nothing made of them tells the number of cores. Every worker has a copy of `state` of its own.
  package static func map<State: Sendable, Result: Sendable>(
    stretchesOf count: Int, length: Int, with state: State,
    _ body: @Sendable (inout State, Range<Int>) -> Result
  ) -> [Result] {
    let stretches = (count + length - 1) / length
    return [Result](unsafeUninitializedCapacity: stretches) { buffer, initialized in
      // Each stretch writes its own slot, and all have ended when `concurrentPerform` returns.
      nonisolated(unsafe) let slots = buffer.baseAddress
      let next = Atomic(0)
      let workers = max(1, min(stretches, ProcessInfo.processInfo.activeProcessorCount))
      DispatchQueue.concurrentPerform(iterations: workers) { _ in
        var state = state
        while true {
          let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard place < stretches else { return }
          let stretch = place * length..<min(count, (place + 1) * length)
          (slots! + place).initialize(to: body(&state, stretch))
        }
      }
      initialized = stretches
    }
  }

  /// The same for workers that keep nothing.
  package static func map<Result: Sendable>(
    stretchesOf count: Int, length: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    map(stretchesOf: count, length: length, with: ()) { _, stretch in body(stretch) }
  }

  /// What `body` makes of each number from 0 up to `count`, in their order, in one list. For many small pieces of work.
  package static func elements<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let slots = buffer.baseAddress
      _ = map(stretchesOf: count, length: 512) { stretch in
        for place in stretch { (slots! + place).initialize(to: body(place)) }
      }
      initialized = count
    }
  }
}

extension Array where Element: Sendable {
  /// The results in the order of the elements, whatever the number of cores. For work that takes far longer than
  /// handing it out does.
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    Parallel.map(stretchesOf: count, length: 1) { stretch in transform(self[stretch.lowerBound]) }
  }
}
