internal import Domain

extension Migration {
    /// Seals the names of participants and of whom was referred (F3), also where an account or a line of the audit log bears
    /// them, and of who is around them. Searching goes by digests of the beginnings of their words from now on, and long lists by the day of acceptance.
    static let sealedNames = Migration(name: "sealed names", leavesTraces: true) { tx, dialect in
        for statement in SealedNamesSchema.before(dialect) { try tx.run(dialect.saying(statement)) }
        try SealedNamesSchema.sealParticipants(in: tx)
        try SealedNamesSchema.sealReferrals(in: tx)
        for column in SealedNamesSchema.network { try Resealing.seal(column, in: tx) }
        try SealedNamesSchema.sealAccounts(in: tx)
        try SealedNamesSchema.sealAuditLines(in: tx)
        for statement in SealedNamesSchema.after { try tx.run(statement) }
    }
}

private enum SealedNamesSchema {
    private static let part = 1000

    static func before(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE name_digests (
                digest TEXT NOT NULL, participant_id TEXT NOT NULL REFERENCES participants (id),
                PRIMARY KEY (digest, participant_id)
            )\(dialect.keyTableSuffix)
            """,
            "ALTER TABLE participants ADD COLUMN name TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE referrals ADD COLUMN name TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE users ADD COLUMN email_digest TEXT",
        ]
    }

    static let after: [SQL] = [
        "DROP TABLE participant_words",
        "DROP INDEX participants_sort",
        "DROP INDEX trajectories_running",
        "ALTER TABLE participants DROP COLUMN given_name", "ALTER TABLE participants DROP COLUMN family_name",
        "ALTER TABLE participants DROP COLUMN sort_key", "ALTER TABLE referrals DROP COLUMN given_name",
        "ALTER TABLE referrals DROP COLUMN family_name", "ALTER TABLE trajectories DROP COLUMN sort_key",
        "CREATE UNIQUE INDEX users_email_digest ON users (email_digest)",
        "CREATE INDEX trajectories_accepted ON trajectories (accepted_on, id)",
        "CREATE INDEX trajectories_running ON trajectories (accepted_on, id) WHERE state <> 'closed'",
    ]

    /// Who is around somebody, whom one spoke and who observed something: columns that stood there in plain words.
    static let network: [SealedColumn] = [
        .relationName, .relationOrganisation, .contactPerson, .findingObserver, .barrierObserver, .barrierLookObserver,
    ]

    static func sealParticipants(in tx: borrowing Transaction) throws {
        var last = ""
        while true {
            let rows = try tx.rows(
                """
                SELECT id, given_name, family_name FROM participants WHERE id > \(last) ORDER BY id LIMIT \(part)
                """
            )
            try tx.fetchDataKeys(of: rows.map { try $0("id", as: ID<Participant>.self) })
            for row in rows {
                let id: ID<Participant> = try row("id")
                let name = try PersonName(earlier: row)
                let sealed = try tx.sealed(name, .participantName, id, of: id)
                try tx.run("UPDATE participants SET name = \(sealed) WHERE id = \(id)")
                try NameDigestTable.insert(name, of: id, in: tx)
                last = id.rawValue
            }
            guard rows.count == part else { return }
        }
    }

    static func sealReferrals(in tx: borrowing Transaction) throws {
        var last = ""
        while true {
            let rows = try tx.rows(
                """
                SELECT id, participant_id, given_name, family_name FROM referrals WHERE id > \(last) ORDER BY id
                LIMIT \(part)
                """
            )
            try tx.fetchDataKeys(of: rows.map { try $0("participant_id", as: ID<Participant>.self) })
            for row in rows {
                let id: ID<Referral> = try row("id")
                let sealed = try tx.sealed(PersonName(earlier: row), .referralName, id, of: row("participant_id"))
                try tx.run("UPDATE referrals SET name = \(sealed) WHERE id = \(id)")
                last = id.rawValue
            }
            guard rows.count == part else { return }
        }
    }

    /// The own accounts of participants; every account is found by the digest of its address.
    static func sealAccounts(in tx: borrowing Transaction) throws {
        for row in try tx.rows("SELECT id, participant_id, name, email FROM users") {
            let (id, email): (ID<User>, String) = (try row("id"), try row("email"))
            let digest = try tx.vault.digest(ofAddress: email)
            try tx.run("UPDATE users SET email_digest = \(digest) WHERE id = \(id)")
            guard let participant = try row.optional("participant_id", as: ID<Participant>.self) else { continue }
            let name = try tx.sealed(row("name", as: String.self), .accountName, id, of: participant)
            let address = try tx.sealed(email, .accountEmail, id, of: participant)
            try tx.run("UPDATE users SET name = \(name), email = \(address) WHERE id = \(id)")
        }
    }

    /// The lines that participants left themselves. The chain is over the name as it is, so it holds on.
    static func sealAuditLines(in tx: borrowing Transaction) throws {
        var last = 0
        while true {
            let rows = try tx.rows(
                """
                SELECT position, id, actor_name FROM audit_lines WHERE position > \(last) AND role = \(Role.participant)
                ORDER BY position LIMIT \(part)
                """
            )
            for row in rows {
                last = try row("position")
                let name = try AuditLine.sealedActorName(row("actor_name"), of: row("id"), in: tx.vault)
                try tx.run("UPDATE audit_lines SET actor_name = \(name) WHERE position = \(last)")
            }
            guard rows.count == part else { return }
        }
    }
}

extension PersonName {
    /// As it stood in plain words.
    fileprivate init(earlier row: Row) throws {
        self.init(given: try row("given_name"), family: try row("family_name"))
    }
}
