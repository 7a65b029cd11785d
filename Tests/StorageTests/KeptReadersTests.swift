import Domain
import Foundation
import Storage
import StorageSQLite
import TestHouse
import Testing

/// Readers of the embedded engine that stay in the state they read: nobody misses an act by it, and the log begins anew all the same.
final class KeptReadersTests: Sendable {
    private let store: SQLiteDatabase
    private let folder: URL

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "opstap-kept-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try SQLiteDatabase(path: folder.appending(path: "opstap.sqlite").path, vault: Vault(TestStore.masters))
        try await Schema.migrate(store, at: Instant(milliseconds: 0))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func add(_ subject: String, of traffic: Traffic, _ filling: String = "") async throws {
        try await store.write(of: traffic) { tx in
            try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES (\(subject), 1, \(filling))")
        }
    }

    private static func count(in tx: borrowing Transaction) throws -> Int {
        try tx.first("SELECT COUNT(*) AS number FROM sign_in_failures")?("number") ?? -1
    }

    private func count(seeing traffic: Traffic, briefly isBrief: Bool = false) async throws -> Int {
        try await store.read(seeing: traffic, briefly: isBrief) { tx in try Self.count(in: tx) }
    }

    private var logBytes: Int {
        get throws {
            let path = folder.appending(path: "opstap.sqlite-wal").path
            return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        }
    }

    @Test(arguments: [false, true])
    func `an act is seen by every read that begins after it was confirmed, whichever reader reads`(
        briefly: Bool
    )
        async throws
    {
        for number in 1...40 {
            try await add("act-\(number)", of: .acts)
            let seen = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...12 { group.addTask { try await self.count(seeing: .acts, briefly: briefly) } }
                return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            #expect(seen == [number])
        }
    }

    @Test(arguments: [false, true])
    func `a look is seen by who asks for looks, and with the next act by everybody`(briefly: Bool) async throws {
        _ = try await count(seeing: .acts, briefly: briefly)
        for number in 1...20 {
            try await add("look-\(number)", of: .looks)
            #expect(try await count(seeing: .looks, briefly: briefly) == number)
        }
        try await add("act", of: .acts)
        #expect(try await count(seeing: .acts, briefly: briefly) == 21)
    }

    @Test(arguments: [false, true])
    func `who reads acts alone stays where they are while nothing but looks is written`(briefly: Bool) async throws {
        // The log is long once the schema was made: what is in it goes into the file with the first write.
        try await add("act", of: .acts)
        #expect(try await count(seeing: .acts, briefly: briefly) == 1)
        try await add("look", of: .looks)
        #expect(try await count(seeing: .acts, briefly: briefly) == 1)
        // Not for ever: the log could not begin anew.
        for number in 1...300 { try await add("look-\(number)", of: .looks) }
        #expect(try await count(seeing: .acts, briefly: briefly) > 200)
    }

    @Test func `a look among acts that are stored with it leaves nobody behind`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...30 {
                group.addTask {
                    try await self.add("look-\(number)", of: .looks)
                    try await self.add("act-\(number)", of: .acts)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await count(seeing: .acts) == 60)
    }

    @Test(arguments: [false, true])
    func `one read is of one state, whatever is written meanwhile`(briefly: Bool) async throws {
        let store = store
        let counts = try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 1...4 {
                group.addTask {
                    try await store.read(seeing: .acts, briefly: briefly) { tx in
                        try (1...20).map { _ in
                            usleep(500)
                            return try Self.count(in: tx)
                        }
                    }
                }
            }
            for number in 1...40 { try await add("act-\(number)", of: .acts) }
            return try await group.reduce(into: [[Int]]()) { $0.append($1) }
        }
        #expect(counts.allSatisfy { Set($0).count == 1 })
    }

    @Test(arguments: [false, true])
    func `a read that fails or is broken off leaves its reader in order`(briefly: Bool) async throws {
        let store = store
        for _ in 1...12 {
            await #expect(throws: StorageError.self) {
                try await store.read(seeing: .acts, briefly: briefly) { tx in try tx.run("SELECT nothing FROM nowhere")
                }
            }
            let reading = Task {
                try await store.read(seeing: .acts, briefly: briefly) { tx in
                    while !Task.isCancelled { usleep(200) }
                    return try Self.count(in: tx)
                }
            }
            reading.cancel()
            _ = await reading.result
        }
        try await add("act", of: .acts)
        for _ in 1...12 { #expect(try await count(seeing: .acts, briefly: briefly) == 1) }
    }

    @Test(arguments: [false, true])
    func `the log begins anew while people read and write without a pause`(briefly: Bool) async throws {
        let filling = String(repeating: "x", count: 40_000)
        let isDone = Done()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...6 {
                group.addTask {
                    while !isDone.value {
                        _ = try await self.count(seeing: .acts, briefly: briefly)
                        // As a page that is asked for over the network; the threads of tasks are for others too.
                        await Task.yield()
                    }
                }
            }
            // Some 80 MB.
            for number in 1...2000 { try await add("look-\(number)", of: number % 50 == 0 ? .acts : .looks, filling) }
            isDone.set()
            try await group.waitForAll()
        }
        #expect(try logBytes < 40_000_000)
        #expect(try await count(seeing: .looks) == 2000)
    }

    @Test func `after a write that made the log long, the next one gives the disk back what it took`() async throws {
        let long = String(repeating: "x", count: 4000)
        try await store.write { tx in
            for number in 1...12_000 {
                try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES (\(number), 1, \(long))")
            }
        }
        #expect(try logBytes > 40 << 20)
        try await add("act", of: .acts)
        #expect(try logBytes <= 32 << 20)
        #expect(try await count(seeing: .acts) == 12_001)
    }

    @Test func `what stands in the log is in the file when the house is closed, wherever readers stay`() async throws {
        try await add("act", of: .acts)
        for number in 1...8 { _ = try await count(seeing: .acts, briefly: number % 2 == 0) }
        try await add("look", of: .looks)
        try store.close()
        let log = folder.appending(path: "opstap.sqlite-wal").path
        #expect(try !FileManager.default.fileExists(atPath: log) || logBytes == 0)
    }
}

private final class Done: Sendable {
    private let state = Counter()

    var value: Bool { state.value > 0 }

    func set() { _ = state.next() }
}
