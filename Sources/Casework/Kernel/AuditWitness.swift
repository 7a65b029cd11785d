internal import Synchronization

/// Sees whether the audit log got a line while a request was answered. Whoever gives out a page that shows people asks
/// it first (promise 32).
package final class AuditWitness: Sendable {
    /// The witness of the request that is being answered.
    @TaskLocal package static var current: AuditWitness?

    private let lines = Mutex(0)

    package init() {}

    /// Whether a line was stored for good.
    package var sawLine: Bool { lines.withLock { $0 > 0 } }

    /// How many lines there were.
    var count: Int { lines.withLock { $0 } }

    func see(_ count: Int = 1) { lines.withLock { $0 += count } }
}
