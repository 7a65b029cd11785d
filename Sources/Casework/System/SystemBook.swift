package import Domain
internal import Storage
internal import Synchronization

/// A disk, in bytes.
package struct DiskSpace: Hashable, Sendable {
    package let free: Int
    package let total: Int

    package init(free: Int, total: Int) {
        self.free = free
        self.total = total
    }

    /// Below 5% or 200 MB somebody has to make room before writing stops.
    package var isShort: Bool { free < 200_000_000 || free < total / 20 }
}

/// What only the top floor can see of the machine; nil is not known.
package struct Machine: Sendable {
    package let space: @Sendable () -> DiskSpace?
    /// What the program takes in memory, in bytes.
    package let memory: @Sendable () -> Int?

    package init(space: @escaping @Sendable () -> DiskSpace?, memory: @escaping @Sendable () -> Int?) {
        self.space = space
        self.memory = memory
    }

    package static let unknown = Machine(space: { nil }, memory: { nil })
}

/// A fault of the program, as the administrator may see it: no address, no value, nobody's name.
package struct NotedFault: Hashable, Sendable {
    package let at: Instant
    /// The pattern of the route, such as `/deelnemers/{participant}`.
    package let route: String
    /// The kind of the error, such as `StorageError.full`.
    package let kind: String
    /// The request's id, which the page that was shown and the log name as well.
    package let request: String

    package init(at: Instant, route: String, kind: String, request: String) {
        self.at = at
        self.route = route
        self.kind = kind
        self.request = request
    }
}

/// What became of the last daily round.
package struct NotedRound: Hashable, Sendable {
    package let at: Instant
    package let hasSucceeded: Bool

    package init(at: Instant, hasSucceeded: Bool) {
        self.at = at
        self.hasSucceeded = hasSucceeded
    }
}

/// What a running program remembers of itself, until it ends.
package final class SystemBook: Sendable {
    /// So many faults are remembered; older ones are in the log.
    package static let mostFaults = 50

    private struct State {
        var faults: [NotedFault] = []
        var round: NotedRound?
        var refusedSignIns = 0
        var hasBrokenBackup = false
    }

    package let machine: Machine
    let watch = DatabaseWatch()

    /// How many statements the store was asked since the program began.
    package var statements: Int { watch.counts.statements }
    private let began = ContinuousClock.now
    private let state = Mutex(State())

    /// How long a look at the database may take before that asks for attention.
    let patience: Duration

    package init(machine: Machine = .unknown, patience: Duration = .seconds(5)) {
        self.machine = machine
        self.patience = patience
    }

    /// How long the program runs.
    package var uptime: Duration { ContinuousClock.now - began }

    /// The last faults, the latest first.
    package var faults: [NotedFault] { state.withLock { $0.faults } }

    package var round: NotedRound? { state.withLock { $0.round } }

    /// How often signing in was refused since the program began.
    package var refusedSignIns: Int { state.withLock { $0.refusedSignIns } }

    package func note(_ fault: NotedFault) {
        state.withLock { state in
            state.faults.insert(fault, at: 0)
            if state.faults.count > Self.mostFaults { state.faults.removeLast() }
        }
    }

    package func note(_ round: NotedRound) { state.withLock { $0.round = round } }

    /// Whether the last backup of the schedule failed.
    package var hasBrokenBackup: Bool { state.withLock { $0.hasBrokenBackup } }

    package func noteBackup(hasSucceeded: Bool) { state.withLock { $0.hasBrokenBackup = !hasSucceeded } }

    func noteRefusedSignIn() { state.withLock { $0.refusedSignIns += 1 } }
}
