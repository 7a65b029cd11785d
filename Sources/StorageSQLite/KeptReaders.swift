internal import Dispatch
internal import GRDB
internal import Storage
internal import Synchronization

/// The connections that read. Each stays in the state that it read last for as long as nothing but looks was written since.
///
/// When a transaction begins and the file changed since the one before, SQLite throws away every page that the connection holds; and
/// every page of the house writes a line that somebody looked. Who stays in a transaction keeps its pages
/// ([decision 0034](../../docs/decisions/0034-readers-that-stay.md)).
final class KeptReaders: Sendable {
    /// How many commits a reader may be behind: the log can't begin anew while somebody reads from it.
    private static let farthest = 64

    /// How far the writer is.
    private struct Tide: Equatable {
        var acts = 0
        var commits = 0
    }

    private struct State {
        var tide = Tide()
        /// Where each reader stays; nil where it has to begin anew.
        var stays: [Tide?]
        /// The one that was used last stands last: its pages are the freshest.
        var idle: [Int]
        var waiting: [CheckedContinuation<Int, Never>] = []
        /// Told when all rest; while it is there nobody begins to read.
        var pause: DispatchSemaphore?

        /// Puts a reader to rest, or gives who waits for it.
        mutating func rest(_ reader: Int) -> CheckedContinuation<Int, Never>? {
            if pause == nil, !waiting.isEmpty { return waiting.removeFirst() }
            idle.append(reader)
            if idle.count == stays.count { pause?.signal() }
            return nil
        }

        /// Whether a reader has to begin anew before it reads acts.
        func isBehind(_ reader: Int) -> Bool {
            guard let place = stays[reader] else { return true }
            return place.acts != tide.acts || tide.commits - place.commits > KeptReaders.farthest
        }
    }

    private let connections: [DatabaseQueue]
    private let state: Mutex<State>

    init(path: String, count: Int, _ configuration: Configuration) throws {
        var reading = configuration
        reading.readonly = true
        connections = try (0..<count).map { _ in try DatabaseQueue(path: path, configuration: reading) }
        state = Mutex(State(stays: Array(repeating: nil, count: count), idle: Array(0..<count)))
    }

    /// Runs a body on one state: with everything that was stored before, or with all of it but the latest looks. A brief one runs
    /// on the thread that asks: it is over sooner than it would be handed to another thread and back.
    func read<Value: Sendable>(
        seeing traffic: Traffic,
        briefly isBrief: Bool,
        _ body: @Sendable (GRDB.Database) throws -> Value
    ) async throws -> Value {
        let reader = await take()
        defer { giveBack(reader) }
        let work = { @Sendable [self] (database: GRDB.Database) in
            try enter(reader, seeing: traffic, database)
            return try body(database)
        }
        return try await isBrief ? readHere(reader, work) : connections[reader].unsafeRead(work)
    }

    /// Not asynchronous, and so is what it calls. Nobody else has this reader: it waits for nobody.
    private func readHere<Value>(_ reader: Int, _ work: (GRDB.Database) throws -> Value) throws -> Value {
        try connections[reader].unsafeRead(work)
    }

    /// Notes a commit, before anybody hears of it.
    func rise(withActs: Bool) {
        state.withLock { state in
            state.tide.commits += 1
            if withActs { state.tide.acts += 1 }
        }
    }

    /// Lets those who rest leave a state that is behind.
    func refresh() {
        let behind = state.withLock { state -> [Int] in
            let behind = state.idle.filter { state.stays[$0] != nil && state.stays[$0] != state.tide }
            state.idle.removeAll(where: behind.contains)
            return behind
        }
        for reader in behind { leave(reader) }
    }

    /// Does something while nobody reads, once all who do have come back; not from a thread that tasks run on.
    /// - Returns: whether they came back in time. Where they did not, nothing was done.
    func pause(atMost wait: DispatchTimeInterval, _ body: () throws -> Void) throws -> Bool {
        let cameBack = DispatchSemaphore(value: 0)
        let areBack = state.withLock { state in
            state.pause = cameBack
            return state.idle.count == state.stays.count
        }
        defer { resume() }
        guard areBack || cameBack.wait(timeout: .now() + wait) == .success else { return false }
        for connection in connections {
            try connection.unsafeRead { database in
                if database.isInsideTransaction { try database.rollback() }
            }
        }
        try body()
        return true
    }

    /// Who waited for the end of a pause begins to read.
    private func resume() {
        let going = state.withLock { state -> [(CheckedContinuation<Int, Never>, Int)] in
            state.pause = nil
            var going: [(CheckedContinuation<Int, Never>, Int)] = []
            while !state.waiting.isEmpty, let reader = state.idle.popLast() {
                going.append((state.waiting.removeFirst(), reader))
            }
            return going
        }
        for (taken, reader) in going { taken.resume(returning: reader) }
    }

    func close() throws { for connection in connections { try connection.close() } }

    // MARK: one reader

    private func take() async -> Int {
        await withCheckedContinuation { taken in
            let reader = state.withLock { state -> Int? in
                if state.pause == nil, let reader = state.idle.popLast() { return reader }
                state.waiting.append(taken)
                return nil
            }
            if let reader { taken.resume(returning: reader) }
        }
    }

    private func giveBack(_ reader: Int) {
        let (next, leaves) = state.withLock { state -> (CheckedContinuation<Int, Never>?, Bool) in
            // Who rests in a state that is behind would keep the log from the file.
            if state.waiting.isEmpty, state.pause == nil, state.isBehind(reader) { return (nil, true) }
            return (state.rest(reader), false)
        }
        if leaves { leave(reader) } else { next?.resume(returning: reader) }
    }

    /// Ends what a reader stays in, and gives it back to rest.
    private func leave(_ reader: Int) {
        connections[reader].asyncWriteWithoutTransaction { [self] database in
            let isOver = !database.isInsideTransaction || (try? database.rollback()) != nil
            let next = state.withLock { state -> CheckedContinuation<Int, Never>? in
                // Where it could not be ended, who reads next tries again and is told.
                if isOver { state.stays[reader] = nil }
                return state.rest(reader)
            }
            next?.resume(returning: reader)
        }
    }

    /// Goes on in the state that the reader stays in, or begins anew where that is behind.
    private func enter(_ reader: Int, seeing traffic: Traffic, _ database: GRDB.Database) throws {
        let (isBehind, tide) = state.withLock { ($0.isBehind(reader), $0.tide) }
        if traffic == .acts, !isBehind, database.isInsideTransaction { return }
        state.withLock { $0.stays[reader] = nil }
        if database.isInsideTransaction { try database.rollback() }
        try database.beginTransaction(.deferred)
        // Whatever was stored before the tide was read is in it.
        state.withLock { $0.stays[reader] = tide }
    }
}
