package import Domain

/// One forward step of the schema, in words that both engines know. Steps are only ever added at the end.
struct Migration: Sendable {
    let name: String
    /// Whether what it overwrites was in plain words and has to be gone for good.
    let leavesTraces: Bool
    let run: @Sendable (borrowing Transaction, Dialect) throws -> Void

    init(name: String, statements: @escaping @Sendable (Dialect) -> [SQL]) {
        self.init(name: name, leavesTraces: false) { tx, dialect in
            for statement in statements(dialect) { try tx.run(dialect.saying(statement)) }
        }
    }

    /// A step that statements alone can't make.
    init(
        name: String,
        leavesTraces: Bool,
        run: @escaping @Sendable (borrowing Transaction, Dialect) throws -> Void
    ) {
        self.name = name
        self.leavesTraces = leavesTraces
        self.run = run
    }
}

/// The schema: brings a database up to date.
package enum Schema {
    static let migrations: [Migration] = [
        .firstWay, .healthMarks, .caseAccess, .submissions, .secondFactor, .auditChain, .backups,
        .sealedColumns, .findingSubjects, .everyProgramme, .admissions, .barriers,
        .publishing, .trajectoryMigrations, .everyCadence,
        .vacancies,
        .registrationDays,
        .admissionCheckers,
        .entryChanges,
        .jobDocuments,
        .tours,
        .employers,
        .introductions,
        .contactsAfterClosing,
        .sealedNames,
        .workRooms,
        .sealedReasons,
        .daysOfManyYears,
        .foundByTyping,
        .showingPrices,
        .figureChanges,
        .declinedPairs,
        .weightsVersions,
        .keptImports,
        .foundByTrajectory,
        .notedAtOnce,
        .gatheredTexts,
    ]

    /// How many steps this program knows.
    package static var version: Int { migrations.count }

    /// At which version the database is; 0 for one without tables. Nothing is written.
    package static func present(in database: some Database) async throws -> Int {
        let dialect = database.dialect
        return try await database.read { tx in
            let names = try tx.rows(dialect.tableNames).map { try $0("name", as: String.self) }
            guard names.contains("schema_steps") else { return 0 }
            return try tx.first("SELECT COALESCE(MAX(position), 0) AS version FROM schema_steps")
                .map { try $0("version") } ?? 0
        }
    }

    /// Brings the database to this program's version, or to an earlier one where a backup is restored, each step in its
    /// own transaction.
    /// - Throws: `SchemaError.newer` when the database was made by a newer program; nothing is written then.
    package static func migrate(
        _ database: some Database,
        at now: Instant,
        to target: Int = Schema.version
    ) async throws {
        let dialect = database.dialect
        let present = try await present(in: database)
        guard present <= migrations.count else { throw SchemaError.newer(found: present, known: migrations.count) }
        if present == 0 {
            try await database.write { tx in try tx.run(stepTable(dialect)) }
        }
        try await openVault(of: database)
        let last = max(present, target)
        for position in present..<last {
            let migration = migrations[position]
            try await database.write { tx in
                try migration.run(tx, dialect)
                // It looks at every table, so where all of them are new and empty once is enough. A start that was cut off
                // goes on with some, and says it after each.
                if present > 0 || position + 1 == last { for statement in dialect.afterStep { try tx.run(statement) } }
                try tx.run(
                    """
                    INSERT INTO schema_steps (position, name, applied_at)
                    VALUES (\(position + 1), \(migration.name), \(now))
                    """
                )
                if migration.leavesTraces, present > 0 {
                    try tx.run("INSERT INTO schema_traces (position) VALUES (\(position + 1))")
                }
            }
        }
        try await checkMasters(of: database)
        try await removeTraces(of: database)
    }
}

/// Why the schema can't be brought up to date.
package enum SchemaError: Error, Hashable, Sendable {
    /// The database was made by a newer program.
    case newer(found: Int, known: Int)
}
