internal import Domain
package import Foundation
package import Storage

/// A database for one test, thrown away after it, on the engine that the run is about: SQLite, or the PostgreSQL server
/// whose address stands in `OPSTAP_TEST_POSTGRES`.
package final class TestStore: Sendable {
    package let database: any Database
    package let vault: Vault
    private let place: TestPlace
    /// Whose data this store is on; nil when they are its own.
    private let first: TestStore?

    /// A new house, its schema up to date unless told otherwise. With master keys of its own it has an own key of the house
    /// too; otherwise that is the same in all of them.
    package init(masters: MasterKeys? = nil, isMigrated: Bool = true) async throws {
        first = nil
        vault = Vault(masters ?? Self.masters)
        place = try await isMigrated && masters == nil ? .newHouse() : .empty()
        database = try place.open(vault)
        if isMigrated { try await Schema.migrate(database, at: Instant(milliseconds: 0)) }
    }

    /// The same data as another process would open them, with keys of its own.
    package init(beside first: TestStore, vault: Vault) async throws {
        (place, self.first, self.vault) = (first.place, first, vault)
        database = try place.open(vault)
        try await Schema.migrate(database, at: Instant(milliseconds: 0))
    }

    deinit { if first == nil { place.throwAway() } }

    /// Where a test may keep files; it goes away with the store.
    package var folder: URL { place.folder }

    /// The address of a database on the server under test; nil when the run is about SQLite.
    package static let postgres = TestServer.shared?.address

    /// The same in every test, so that a test can make the marks that the house makes.
    package static var masters: MasterKeys {
        guard let key = MasterKey(bytes: (0..<32).map { UInt8($0) }) else { return MasterKeys(current: .random()) }
        return MasterKeys(current: key)
    }
}

extension TestStore: Storage.Database {
    package var dialect: Dialect { database.dialect }

    package func forget() async throws { try await database.forget() }

    package func damage() async throws -> [EngineDamage] { try await database.damage() }

    package func facts() async throws -> EngineFacts { try await database.facts() }

    package func read<Value: Sendable>(
        seeing traffic: Traffic,
        briefly isBrief: Bool,
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await database.read(seeing: traffic, briefly: isBrief, body)
    }

    package func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await database.write(of: traffic, body)
    }
}
