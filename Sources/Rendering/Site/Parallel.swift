import Dispatch
import Foundation
import Synchronization

/// Work on all cores whose result does not show it: each number's value stands in the number's place.
enum Parallel {
  /// `body` for each number. Every worker has a copy of `state` of its own, to keep caches in.
  static func map<State: Sendable, Value: Sendable>(
    _ numbers: Range<Int>, with state: State, _ body: @escaping @Sendable (inout State, Int) -> Value
  ) -> [Value] {
    let workers = min(numbers.count, ProcessInfo.processInfo.activeProcessorCount)
    guard workers > 1 else {
      var state = state
      return numbers.map { body(&state, $0) }
    }
    let next = Atomic(numbers.lowerBound)
    let values = Mutex([Value?](repeating: nil, count: numbers.count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var state = state
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < numbers.upperBound else { return }
        let value = body(&state, number)
        values.withLock { $0[number - numbers.lowerBound] = value }
      }
    }
    return values.withLock { $0.compactMap { $0 } }
  }
}
