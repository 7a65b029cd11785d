internal import NIOPosix
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#endif

/// Where passwords are hashed: two threads of their own, so that at most two hashes take memory at once, and a queue that
/// does not grow without end. The threads give way to everything else, so that many who sign in do not make pages slow.
package final class HashingPool: Sendable {
    /// Too many people are signing in at once: try again soon.
    package struct Full: Error, Hashable, Sendable {}

    /// The one of the program.
    package static let shared = HashingPool()

    private let threads: NIOThreadPool
    private let most: Int
    private let state = Mutex(State())

    private struct State {
        /// Being hashed, or waiting for it.
        var present = 0
        var work = 0
    }

    /// `queue`: how many wait at most, besides those that are being hashed.
    package init(threads count: Int = 2, queue: Int = 64) {
        threads = NIOThreadPool(numberOfThreads: count)
        threads.start()
        most = count + queue
    }

    /// How many are being hashed or wait for it.
    package var size: Int { state.withLock { $0.present } }

    /// All that was hashed so far, as `PasswordHasher.Cost.work` measures it.
    package var work: Int { state.withLock { $0.work } }

    /// `work`: what the body takes, as `PasswordHasher.Cost.work` measures it.
    /// - Throws: `Full`, at once, when the queue is.
    func run<Value: Sendable>(work: Int, _ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        let isIn = state.withLock { state in
            guard state.present < most else { return false }
            state.present += 1
            state.work += work
            return true
        }
        guard isIn else { throw Full() }
        defer { state.withLock { $0.present -= 1 } }
        return try await threads.runIfActive {
            giveWay()
            return try body()
        }
    }
}

/// Lets the thread run only when no other wants to.
///
/// A low priority is not enough: such a thread still ends its turn of some milliseconds before another comes on, and a page
/// goes through some ten threads. An idle one is taken off at once.
private func giveWay() {
    #if canImport(Glibc)
        var parameters = sched_param(sched_priority: 0)
        // Zero is the calling thread, on Linux. Where the rules of the machine say no, a low priority has to do.
        if sched_setscheduler(0, idlePolicy, &parameters) != 0 {
            _ = setpriority(numericCast(PRIO_PROCESS.rawValue), 0, 19)
        }
    #endif
}

/// `SCHED_IDLE` of Linux (`linux/sched.h`), a macro that Swift does not see.
private let idlePolicy: CInt = 5
