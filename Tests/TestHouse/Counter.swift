internal import Synchronization

/// Counts what happens in closures that a test hands out, such as the attempts of a transaction.
package final class Counter: Sendable {
    private let count = Mutex(0)

    package init() {}

    package var value: Int { count.withLock { $0 } }

    /// Counts one more; the first time it gives 1.
    package func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}
