package import Storage

/// A database that passes everything on to another one and asks the test first: what is done in `beforeReading` or
/// `beforeWriting` happens elsewhere meanwhile, and what is thrown there keeps the call from the other database.
package struct ForwardingDatabase: Storage.Database {
    package typealias Check = @Sendable () async throws -> Void

    private let database: any Storage.Database
    private let beforeReading: Check
    private let beforeWriting: Check

    package init(
        to database: any Storage.Database,
        beforeReading: @escaping Check = {},
        beforeWriting: @escaping Check = {}
    ) {
        self.database = database
        self.beforeReading = beforeReading
        self.beforeWriting = beforeWriting
    }

    package var dialect: Dialect { database.dialect }

    package var vault: Vault { database.vault }

    package func facts() async throws -> EngineFacts { try await database.facts() }

    package func damage() async throws -> [EngineDamage] { try await database.damage() }

    package func forget() async throws { try await database.forget() }

    package func read<Value: Sendable>(
        seeing traffic: Traffic,
        briefly isBrief: Bool,
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await beforeReading()
        return try await database.read(seeing: traffic, briefly: isBrief, body)
    }

    package func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await beforeWriting()
        return try await database.write(of: traffic, body)
    }
}
