package import Domain
internal import Storage

/// What the administrator sees of the program and its database. Nothing in it is about anybody's case.
package struct SystemView: Sendable {
    /// `SQLite` or `PostgreSQL`, with its own version.
    package let engine: String
    /// The settings that decide what a confirmed write is worth, as `name = value`.
    package let settings: [String]
    /// What the database takes, in bytes.
    package let size: Int?
    /// The steps of the schema: those the database has had, and those this program knows.
    package let schemaVersion: Int
    package let knownSchemaVersion: Int
    package let health: Health
    package let sessions: Int
    /// The last backup that was made and found whole: when, and how large it is in bytes.
    package let backup: (madeAt: Instant, bytes: Int)?
}

extension Casework {
    /// - Throws: `Refusal.notFound` when it is not for this actor.
    package func readSystem(as actor: Actor) async throws -> SystemView {
        let engine = try await database.facts()
        let health = await healthDesk.health()
        return try await look(as: actor) { work, tx in
            try work.require(.readSystem)
            return SystemView(
                engine: "\(engine.name) \(engine.version)",
                settings: engine.settings.map { "\($0.name) = \($0.value)" },
                size: engine.bytes,
                schemaVersion: try SystemTable.schemaVersion(in: tx),
                knownSchemaVersion: Schema.version,
                health: health,
                sessions: try SystemTable.sessions(in: tx),
                backup: try BackupTable.latest(limit: 1, in: tx).first.map { ($0.madeAt, $0.bytes) }
            )
        }
    }
}
