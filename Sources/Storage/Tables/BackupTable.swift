package import Domain

/// A backup that was made, read back and found whole.
package struct MadeBackup: Hashable, Sendable {
    package let id: ID<MadeBackup>
    package let madeAt: Instant
    /// Where it was written.
    package let file: String
    package let bytes: Int
    /// SHA-256 of the file, in hexadecimal.
    package let digest: String
    package let verifiedAt: Instant

    package init(
        id: ID<MadeBackup>,
        madeAt: Instant,
        file: String,
        bytes: Int,
        digest: String,
        verifiedAt: Instant
    ) {
        self.id = id
        self.madeAt = madeAt
        self.file = file
        self.bytes = bytes
        self.digest = digest
        self.verifiedAt = verifiedAt
    }
}

/// The backups that were made.
package enum BackupTable {
    package static func insert(_ backup: MadeBackup, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO backups (id, made_at, file, bytes, digest, verified_at)
            VALUES (\(backup.id), \(backup.madeAt), \(backup.file), \(backup.bytes), \(backup.digest),
                \(backup.verifiedAt))
            """
        )
    }

    /// The latest ones, the newest first.
    package static func latest(limit: Int, in tx: borrowing Transaction) throws -> [MadeBackup] {
        try tx.rows("SELECT * FROM backups ORDER BY made_at DESC, id DESC LIMIT \(limit)").map { row in
            MadeBackup(
                id: try row("id"),
                madeAt: try row("made_at"),
                file: try row("file"),
                bytes: try row("bytes"),
                digest: try row("digest"),
                verifiedAt: try row("verified_at")
            )
        }
    }
}
