import Casework
import Domain
import Storage
import Synchronization
import TestHouse
import Testing

/// Two processes on one house, as on a server: one makes a new master key, the other goes on and finds it by itself.
struct KeysElsewhereTests {
    /// Stands for the key file that both read.
    private final class Shelf: Sendable {
        private let state: Mutex<(keys: MasterKeys, reads: Int)>

        init(_ keys: MasterKeys) { state = Mutex((keys, 0)) }

        var reads: Int { state.withLock { $0.reads } }

        func put(_ key: MasterKey) { state.withLock { $0.keys.add(key) } }

        func read() -> MasterKeys? {
            state.withLock {
                $0.reads += 1
                return $0.keys
            }
        }
    }

    private let shelf = Shelf(TestStore.masters)
    /// The house of the one that makes the key.
    private let world: ReferralWorld
    private let store: TestStore

    init() async throws {
        store = try await TestStore()
        world = try await ReferralWorld(on: store)
    }

    /// The house in another process, which opened nothing yet. `keys`: what it reads anew.
    private func other(rereading keys: @escaping @Sendable () throws -> MasterKeys?) async throws -> Casework {
        let vault = Vault(TestStore.masters, rereading: keys)
        let clock = world.casework.clock
        return Casework(database: try await TestStore(beside: store, vault: vault), clock: clock)
    }

    private func refer(_ number: Int, in house: Casework) async throws -> ID<Referral> {
        let born = "19\(60 + number)-01-0\(1 + number % 9)"
        let new = try world.new("Proef\(number)", "Persoon\(number)", born: born)
        guard case .stored(let id) = try await house.refer(new, as: world.referrer.actor) else {
            throw Unexpected(outcome: "not stored")
        }
        return id
    }

    private func reason(_ id: ID<Referral>, in house: Casework) async throws -> String {
        try await house.referral(id, as: world.coordinator.actor).referral.reason
    }

    /// As `opstap keys rotate` does it.
    private func rotate() async throws -> MasterKey {
        let key = MasterKey.random()
        shelf.put(key)
        store.vault.add(key)
        _ = try await world.casework.rotateKeys(as: .machine)
        return key
    }

    @Test func `what another process wrapped anew opens, and the keys are read once for it`() async throws {
        let shelf = shelf
        let other = try await other { shelf.read() }
        let before = try await refer(1, in: world.casework)
        let new = try await rotate()
        #expect(try await reason(before, in: other) == "Wil werken.")
        #expect(shelf.reads == 1 && other.database.vault.masters.current.id == new.id)
        let later = try await refer(2, in: world.casework)
        #expect(try await reason(later, in: other) == "Wil werken.")
        #expect(shelf.reads == 1)
        // A second change is found as well.
        _ = try await rotate()
        let last = try await refer(3, in: world.casework)
        #expect(try await reason(last, in: other) == "Wil werken." && shelf.reads == 2)
    }

    @Test func `what is sealed after the change is sealed under the new key, by whichever process`() async throws {
        let shelf = shelf
        let other = try await other { shelf.read() }
        let known = try await refer(1, in: other)
        #expect(try await reason(known, in: other) == "Wil werken.")
        _ = try await rotate()
        // Whose key is in memory is read without asking for another.
        #expect(try await reason(known, in: other) == "Wil werken." && shelf.reads == 0)
        let later = try await refer(2, in: other)
        #expect(shelf.reads == 1)
        let status = try await world.casework.keys(as: .machine)
        #expect(status.waiting == 0 && status.lines.map(\.participants) == [2, 0])
        for referral in [known, later] { #expect(try await reason(referral, in: world.casework) == "Wil werken.") }
    }

    @Test func `of two processes that make a key at once both end under the one that is first in the file`()
        async throws
    {
        let shelf = shelf
        let (one, another) = (try await other { shelf.read() }, try await other { shelf.read() })
        for number in 1...5 { _ = try await refer(number, in: world.casework) }
        let (first, second) = (MasterKey.random(), MasterKey.random())
        // Both are in the file before either wraps; who made the first has not seen the second.
        for key in [first, second] { shelf.put(key) }
        one.database.vault.add(first)
        for key in [first, second] { another.database.vault.add(key) }
        #expect(try await another.rotateKeys(as: .machine) == 6)
        #expect(try await one.rotateKeys(as: .machine) == 0)
        #expect(one.database.vault.masters.current.id == second.id)
        let status = try await one.keys(as: .machine)
        #expect(status.waiting == 0 && status.lines.map(\.participants) == [5, 0, 0])
    }

    @Test func `without the new key nothing is sealed that would stay shut, and nothing is stored`() async throws {
        let other = try await other { nil }
        let before = try await refer(1, in: world.casework)
        let new = try await rotate()
        let counts = try await world.counts()
        await #expect(throws: VaultError.unknownMaster(new.id)) { try await reason(before, in: other) }
        await #expect(throws: VaultError.unknownMaster(new.id)) { try await refer(2, in: other) }
        #expect(try await world.counts() == counts)
    }

    @Test func `keys that can't be read say so`() async throws {
        struct Unreadable: Error {}
        let other = try await other { throw Unreadable() }
        let before = try await refer(1, in: world.casework)
        _ = try await rotate()
        await #expect(throws: Unreadable.self) { try await reason(before, in: other) }
    }
}
