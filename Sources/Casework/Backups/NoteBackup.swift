package import Domain
package import Storage

extension Casework {
    /// Notes a backup that was made and found whole, with its audit line.
    /// - Throws: `Refusal.notFound` for who may not.
    package func noteBackup(
        file: String,
        bytes: Int,
        digest: String,
        madeAt: Instant,
        as actor: Actor
    ) async throws -> MadeBackup {
        try await work(as: actor) { work, tx in
            try work.require(.backUp)
            let backup = MadeBackup(
                id: work.newID(),
                madeAt: madeAt,
                file: file,
                bytes: bytes,
                digest: digest,
                verifiedAt: work.moment.now
            )
            try work.audit(.backUp, subject: backup.id.rawValue, detail: "backup", in: tx)
            try BackupTable.insert(backup, in: tx)
            return backup
        }
    }

    /// Notes that the house came back from a backup, or from another database. With a backup no session and no link comes back:
    /// one that was ended since it was made would open the house again.
    /// - Throws: `Refusal.notFound` for who may not.
    package func noteArrival(_ how: Arrival, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.backUp)
            if how == .restored {
                try SignInTable.deleteAll(in: tx)
                try OneTimeLinkTable.takeBackAll(in: tx)
            }
            try work.audit(.backUp, detail: how.rawValue, in: tx)
        }
    }

    /// How a house came to stand where it stands.
    package enum Arrival: String, Sendable { case restored, moved }
}
