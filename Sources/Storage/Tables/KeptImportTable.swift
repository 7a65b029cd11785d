internal import Crypto
package import Domain

/// The lists that were taken in. They are about many people, or about none, so what is kept of them is sealed with the key of
/// the house. Bytes stand in rows of a moderate size, which backups and moves can carry.
package enum KeptImportTable {
    /// What is kept of a list until it is forgotten.
    package enum Part: String, Sendable, SQLConvertible {
        /// As it came.
        case file
        /// What became of its rows.
        case report
    }

    /// So many bytes stand in one row.
    private static let portion = 48_000

    package static func insert(
        _ record: KeptImport,
        file: [UInt8],
        report: [UInt8],
        in tx: borrowing Transaction
    ) throws {
        let (vault, id) = (tx.vault, record.id)
        let name = try vault.sealForHouse(record.fileName ?? "", purpose: namePurpose(of: id))
        let digest = try vault.sealForHouse(digest(of: file), purpose: digestPurpose(of: id))
        try tx.run(
            """
            INSERT INTO imports (id, kind, programme, made_at, user_id, by_name, file_name, byte_count, digest, new_rows,
                same_rows, refused_rows, forgotten_at)
            VALUES (\(id), \(record.kind), \(record.programme), \(record.at), \(record.by), \(record.byName), \(name),
                \(record.size), \(digest), \(record.new), \(record.same), \(record.refused), NULL)
            """
        )
        try insert(file, as: .file, of: id, in: tx)
        try insert(report, as: .report, of: id, in: tx)
    }

    private static func insert(
        _ bytes: [UInt8],
        as part: Part,
        of id: ID<KeptImport>,
        in tx: borrowing Transaction
    ) throws {
        let starts = Array(stride(from: 0, to: max(1, bytes.count), by: portion))
        for (position, start) in starts.enumerated() {
            let piece = Array(bytes[start..<min(start + portion, bytes.count)])
            let purpose = purpose(of: part, position, of: starts.count, in: id)
            let body = try tx.vault.sealForHouse(bytes: piece, purpose: purpose)
            try tx.run(
                """
                INSERT INTO import_parts (import_id, part, position, body)
                VALUES (\(id), \(part), \(position), \(body))
                """
            )
        }
    }

    /// `user`: whose it has to be; nil where it does not matter.
    package static func find(
        _ id: ID<KeptImport>,
        kinds: [ImportKind],
        by user: ID<User>?,
        in tx: borrowing Transaction
    ) throws -> KeptImport? {
        let vault = tx.vault
        return try tx.first(
            "SELECT * FROM imports WHERE id = \(id) AND kind IN (\(list: kinds)) AND \(isMade(by: user))"
        ).map { try KeptImport(row: $0, vault: vault) }
    }

    /// The newest first.
    package static func recent(
        kinds: [ImportKind],
        by user: ID<User>?,
        from first: Int,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [KeptImport] {
        let vault = tx.vault
        return try tx.rows(
            """
            SELECT * FROM imports WHERE kind IN (\(list: kinds)) AND \(isMade(by: user))
            ORDER BY id DESC LIMIT \(limit) OFFSET \(first)
            """
        ).map { try KeptImport(row: $0, vault: vault) }
    }

    private static func isMade(by user: ID<User>?) -> SQL {
        guard let user else { return "1 = 1" }
        return "user_id = \(user)"
    }

    /// What is kept of a list that is not forgotten.
    /// - Throws: `StorageError.damaged` when it is not what was put there, whole and in this order.
    package static func contents(
        _ part: Part,
        of id: ID<KeptImport>,
        in tx: borrowing Transaction
    ) throws -> [UInt8] {
        let rows = try tx.rows(
            "SELECT body FROM import_parts WHERE import_id = \(id) AND part = \(part) ORDER BY position"
        )
        guard !rows.isEmpty else { throw StorageError.damaged(column: "import_parts.body") }
        var bytes: [UInt8] = []
        for (position, row) in rows.enumerated() {
            let body: String = try row("body")
            let purpose = purpose(of: part, position, of: rows.count, in: id)
            do {
                bytes += try tx.vault.openForHouse(bytes: body, purpose: purpose)
            } catch VaultError.broken {
                throw StorageError.damaged(column: "import_parts.body")
            }
        }
        return bytes
    }

    /// Forgets the files and rows of lists that were taken in before a moment; how many rows there were stays.
    /// - Returns: of how many lists.
    package static func forget(
        madeBefore moment: Instant,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws -> Int {
        try tx.run(
            """
            DELETE FROM import_parts WHERE import_id IN
                (SELECT id FROM imports WHERE made_at < \(moment) AND forgotten_at IS NULL)
            """
        )
        return try tx.rows(
            """
            UPDATE imports SET file_name = NULL, digest = NULL, forgotten_at = \(now)
            WHERE made_at < \(moment) AND forgotten_at IS NULL RETURNING id
            """
        ).count
    }

    /// The lists of which something is not as it was kept, among so many of the newest; nil for all of them.
    package static func damaged(newest limit: Int?, in tx: borrowing Transaction) throws -> [ID<KeptImport>] {
        let most = limit ?? Int.max
        let rows = try tx.rows("SELECT * FROM imports WHERE forgotten_at IS NULL ORDER BY id DESC LIMIT \(most)")
        var damaged: [ID<KeptImport>] = []
        for row in rows {
            if try !isSound(row, in: tx) { damaged.append(try row("id")) }
        }
        return damaged
    }

    private static func isSound(_ row: Row, in tx: borrowing Transaction) throws -> Bool {
        let (id, size): (ID<KeptImport>, Int) = (try row("id"), try row("byte_count"))
        do {
            _ = try KeptImport(row: row, vault: tx.vault)
            let file = try contents(.file, of: id, in: tx)
            _ = try contents(.report, of: id, in: tx)
            let kept = try tx.vault.openForHouse(row("digest"), purpose: digestPurpose(of: id))
            return file.count == size && kept == digest(of: file)
        } catch StorageError.damaged(_) {
            return false
        } catch VaultError.broken {
            return false
        }
    }

    private static func digest(of file: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(data: file)) }

    /// How many there are is in it, so that the last ones can't be left out.
    private static func purpose(of part: Part, _ position: Int, of count: Int, in id: ID<KeptImport>) -> String {
        "\(part.rawValue) of import \(id), \(position) of \(count)"
    }

    fileprivate static func namePurpose(of id: ID<KeptImport>) -> String { "name of the file of import \(id)" }
    private static func digestPurpose(of id: ID<KeptImport>) -> String { "digest of the file of import \(id)" }
}

extension ImportKind: SQLConvertible {}

extension KeptImport {
    fileprivate init(row: Row, vault: Vault) throws {
        let id: ID<KeptImport> = try row("id")
        self.init(
            id: id,
            kind: try row("kind"),
            programme: try row.optional("programme"),
            at: try row("made_at"),
            by: try row("user_id"),
            byName: try row("by_name"),
            fileName: try row.optional("file_name", as: String.self).map { sealed in
                try vault.openForHouse(sealed, purpose: KeptImportTable.namePurpose(of: id))
            },
            size: try row("byte_count"),
            new: try row("new_rows"),
            same: try row("same_rows"),
            refused: try row("refused_rows"),
            forgottenAt: try row.optional("forgotten_at")
        )
    }
}
