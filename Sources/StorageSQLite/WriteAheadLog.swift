internal import CSQLite
internal import Dispatch
internal import GRDB
internal import Synchronization

/// Looks after the log that commits go to: brings it into the file part by part, and sees to it that it begins anew.
///
/// SQLite does the first by itself at every commit once the log is long, and leaves the second to a moment at which nobody reads: with
/// readers that stay, and in a busy house, there is none.
final class WriteAheadLog: Sendable {
    /// After so many pages (4 MB) what nobody reads any more goes into the file.
    private static let part = 1000
    /// From so many on the log has to begin anew.
    private static let long = 4000
    /// What the log's file keeps of a write that made it longer, once it has begun anew (32 MB): more than it needs from day to day.
    private static let kept = 32 << 20
    /// How long readers are waited for, and wait, at most.
    private static let patience = DispatchTimeInterval.milliseconds(20)

    private let readers: KeptReaders
    /// How long the log was after the latest commit, in pages, and at the latest look after it.
    private let length = Mutex((now: 0, settled: 0))

    init(readers: KeptReaders) { self.readers = readers }

    /// Hears of every commit of a connection from now on, and gives back to the disk what the log does not need; the connection must not
    /// outlive this.
    func watch(_ database: GRDB.Database) throws {
        try database.execute(sql: "PRAGMA journal_size_limit = \(Self.kept)")
        let this = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_wal_hook(
            database.sqliteConnection,
            { log, _, _, pages in
                if let log { Unmanaged<WriteAheadLog>.fromOpaque(log).takeUnretainedValue().note(Int(pages)) }
                return SQLITE_OK
            },
            this
        )
    }

    private func note(_ pages: Int) {
        length.withLock { length in
            length.now = pages
            if pages < length.settled { length.settled = 0 }
        }
    }

    /// On the connection that writes, outside a transaction.
    func settle(_ database: GRDB.Database) {
        let pages = length.withLock { length -> Int? in
            guard length.now - length.settled >= Self.part else { return nil }
            length.settled = length.now
            return length.now
        }
        guard let pages else { return }
        do {
            if pages >= Self.long, try begin(database) { return }
            readers.refresh()
            try checkpoint(database, "PASSIVE")
        } catch {
            // What was stored is stored in the log. It is tried again after the next part, and a disk that fails is heard of at the
            // next write.
            return
        }
    }

    /// Has everybody leave, brings all of the log into the file while they read on, and lets it begin anew while they wait a second
    /// time: at no time does a reader wait for the disk.
    /// - Returns: whether it begins anew; not where somebody reads for long.
    private func begin(_ database: GRDB.Database) throws -> Bool {
        guard try readers.pause(atMost: Self.patience, {}) else { return false }
        try checkpoint(database, "PASSIVE")
        return try readers.pause(atMost: Self.patience) { try checkpoint(database, "RESTART") }
    }

    private func checkpoint(_ database: GRDB.Database, _ kind: String) throws {
        try database.execute(sql: "PRAGMA wal_checkpoint(\(kind))")
    }
}
