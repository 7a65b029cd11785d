internal import Domain
internal import Storage

/// How the house fares, for whoever watches over it from outside: words only, no number, no version, nobody's name.
package struct Health: Hashable, Sendable {
    /// In order of gravity. `degraded`: everything works, and somebody has to act before it no longer does.
    package enum State: String, Comparable, Sendable {
        case ok, degraded, failing

        private var gravity: Int {
            switch self {
            case .ok: 0
            case .degraded: 1
            case .failing: 2
            }
        }

        package static func < (left: State, right: State) -> Bool { left.gravity < right.gravity }
    }

    package let read: State
    package let write: State
    package let disk: State
    /// Degraded when the last backup is older than two days or the last one of the schedule failed. A house that never made one is not told apart here: the
    /// administrator's page says so.
    package let backup: State

    package var state: State { max(read, write, disk, backup) }
}

/// Finds out whether the database can be read and written. Writing is tried once in ten seconds at most, however often
/// somebody asks; a real write that failed counts at once, until a later one was stored.
package actor HealthDesk {
    private let database: any Database
    private let system: SystemBook
    private let now: @Sendable () -> Instant
    private let rest: Duration
    private let patience: Duration

    private var lookedAt: ContinuousClock.Instant?
    /// When the look that is under way began.
    private var lookingSince: ContinuousClock.Instant?
    private var lastLook = (read: true, write: true)
    private var lastBackup: Instant?

    /// So old may the last backup be, in seconds.
    private static let oldestBackup = 48 * 3600

    /// `rest`: how long a good look is believed. The book says how long the database may take before that asks for
    /// attention; six times as long is a failure.
    init(
        database: any Database,
        system: SystemBook,
        now: @escaping @Sendable () -> Instant,
        rest: Duration = .seconds(10)
    ) {
        self.database = database
        self.system = system
        self.now = now
        self.rest = rest
        patience = system.patience
    }

    package func health() async -> Health {
        if lookingSince == nil, isDue {
            lookingSince = .now
            // Not of this request: a disk that hangs would hold it.
            Task { await look() }
        }
        let deadline = ContinuousClock.now + patience
        while lookingSince != nil, ContinuousClock.now < deadline {
            do { try await Task.sleep(for: .milliseconds(10)) } catch { break }
        }
        return Health(
            read: lastLook.read ? .ok : .failing,
            write: write,
            disk: system.machine.space().map { $0.isShort ? .degraded : .ok } ?? .ok,
            backup: isBackupLate || system.hasBrokenBackup ? .degraded : .ok
        )
    }

    private var isBackupLate: Bool { lastBackup.map { now().seconds(since: $0) > Self.oldestBackup } ?? false }

    /// A look may have to wait behind a long import; a disk that hangs keeps it waiting for good.
    private var write: Health.State {
        guard lastLook.write, system.watch.counts.brokenWrite == nil else { return .failing }
        guard let lookingSince else { return .ok }
        return ContinuousClock.now - lookingSince > patience * 6 ? .failing : .degraded
    }

    /// After a failure one looks again each time: recovery should show.
    private var isDue: Bool {
        guard let lookedAt, lastLook.read, lastLook.write, system.watch.counts.brokenWrite == nil else { return true }
        return ContinuousClock.now - lookedAt >= rest
    }

    private func look() async {
        let moment = now()
        let read = await succeeds { self.lastBackup = try await self.database.read(Self.read) }
        let write = await succeeds { try await self.database.write { tx in try SystemTable.mark(at: moment, in: tx) } }
        lastLook = (read, write)
        lookedAt = .now
        lookingSince = nil
    }

    @Sendable private static func read(_ tx: borrowing Transaction) throws -> Instant? {
        try BackupTable.latest(limit: 1, in: tx).first?.madeAt
    }

    /// Whether it succeeds is all there is to know: the error counts in `DatabaseWatch`.
    private func succeeds(_ attempt: () async throws -> Void) async -> Bool {
        do {
            try await attempt()
            return true
        } catch {
            return false
        }
    }
}
