internal import GRDB
internal import Storage
internal import Synchronization

/// Writes that come in while another is being written are stored with it: one commit, and one wait for the disk, for all
/// of them. Each is whole or not there at all by itself, and nobody hears what came of theirs before it is stored.
final class GroupedWriter: Sendable {
    /// The first of a group waits for no more than so many others.
    private static let limit = 32

    private typealias Answer = @Sendable ((any Error)?) -> Void

    private struct State {
        /// Writes that were asked for and not yet begun.
        var coming = 0
        /// Done in the open transaction, and not stored yet.
        private(set) var group: [Answer] = []
        /// Since when the first of the group waits for the others.
        private var waitsSince = ContinuousClock.now
        /// How long the latest commit took.
        var commit = Duration.zero
        /// Whether anything of it is more than a look.
        private(set) var hasActs = false

        mutating func join(_ traffic: Traffic, _ answer: @escaping Answer) {
            if group.isEmpty {
                waitsSince = .now
                hasActs = false
            }
            if traffic == .acts { hasActs = true }
            group.append(answer)
        }

        /// Whether those who are done wait no longer: nobody else is there, the group is large, or they waited for others as long as
        /// a commit of their own would have taken.
        var isComplete: Bool {
            coming == 0 || group.count >= GroupedWriter.limit || waitsSince.duration(to: .now) > commit
        }

        /// Nobody is left in the group.
        mutating func leave() -> [Answer] {
            defer { group = [] }
            return group
        }
    }

    private let connection: DatabaseQueue
    private let vault: Vault
    private let readers: KeptReaders
    private let log: WriteAheadLog
    private let state = Mutex(State())

    init(connection: DatabaseQueue, vault: Vault, readers: KeptReaders) {
        self.connection = connection
        self.vault = vault
        self.readers = readers
        log = WriteAheadLog(readers: readers)
    }

    /// Begins to look after the log; before the first write.
    func begin() throws { try connection.writeWithoutTransaction { try log.watch($0) } }

    /// Runs a body on the one connection that writes, after those that were asked for before it.
    ///
    /// It is not broken off when its request is: the others of its group would be undone with it.
    func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (GRDB.Database) throws -> Value
    ) async throws -> Value {
        state.withLock { $0.coming += 1 }
        return try await withCheckedThrowingContinuation { answered in
            connection.asyncWriteWithoutTransaction { [self] database in
                state.withLock { $0.coming -= 1 }
                run(traffic, body, on: database) { answered.resume(with: $0) }
                if state.withLock({ $0.isComplete }) { store(database) }
            }
        }
    }

    private func run<Value: Sendable>(
        _ traffic: Traffic,
        _ body: (GRDB.Database) throws -> Value,
        on database: GRDB.Database,
        answer: @escaping @Sendable (Result<Value, any Error>) -> Void
    ) {
        do {
            if !database.isInsideTransaction { try database.beginTransaction(.immediate) }
            try database.cachedStatement(sql: "SAVEPOINT one").execute()
            let result = Result { try body(database) }
            switch result {
            case .success(let value):
                try database.cachedStatement(sql: "RELEASE one").execute()
                state.withLock { $0.join(traffic) { error in answer(error.map(Result.failure) ?? .success(value)) } }
            case .failure(let error):
                // Where a disk is full or fails, the engine may have taken back the whole transaction.
                guard database.isInsideTransaction else { throw error }
                try database.cachedStatement(sql: "ROLLBACK TO one").execute()
                try database.cachedStatement(sql: "RELEASE one").execute()
                // A refusal may rest on what another of the group did: it holds once that is stored.
                state.withLock { $0.join(traffic) { answer(.failure($0 ?? error)) } }
            }
        } catch {
            takeBack(database, because: error)
            answer(.failure(error))
        }
    }

    /// Stores what the group did, and tells them.
    private func store(_ database: GRDB.Database) {
        guard database.isInsideTransaction else { return }
        let took: Duration
        do {
            took = try ContinuousClock().measure { try database.commit() }
        } catch {
            return takeBack(database, because: error)
        }
        let (answers, hasActs) = state.withLock { state in
            state.commit = took
            return (state.leave(), state.hasActs)
        }
        readers.rise(withActs: hasActs)
        for answer in answers { answer(nil) }
        log.settle(database)
    }

    /// Undoes what the group did, and tells them why.
    private func takeBack(_ database: GRDB.Database, because error: any Error) {
        var reason = error
        if database.isInsideTransaction {
            do { try database.rollback() } catch { reason = error }
        }
        // One of them may have read a key that another had made.
        vault.forgetOpened()
        for answer in state.withLock({ $0.leave() }) { answer(reason) }
    }
}
