extension Migration {
    /// Who has to be counted anew in the figures: the position of the last change to anything that is counted of somebody.
    ///
    /// The database notes it by itself, whoever writes: acts with an event or without one, a withdrawal, a migration that is
    /// undone, an import. A position is one more than the highest there is. Who writes is alone until the commit, in both engines
    /// and whatever the number of programs (see `PostgresConnection.write`), so positions come in the order of the commits, which
    /// ids don't: who knows everything up to a position has missed nothing below it.
    static let figureChanges = Migration(name: "whom the figures count anew", leavesTraces: false) { tx, dialect in
        let tables: [SQL] = [
            """
            CREATE TABLE figure_changes (
                participant_id TEXT PRIMARY KEY, position INTEGER NOT NULL
            )\(dialect.keyTableSuffix)
            """,
            "CREATE INDEX figure_changes_position ON figure_changes (position, participant_id)",
        ]
        for statement in tables { try tx.run(dialect.saying(statement)) }
        // At position 0 stands which row of positions this is: another database has one of its own.
        let row = "row-\(String(UInt64.random(in: .min ... .max), radix: 36))"
        try tx.run("INSERT INTO figure_changes (participant_id, position) VALUES (\(row), 0)")
        for statement in dialect.noting(FigureSource.all) { try tx.run(statement) }
    }

    /// From here on the database leaves the noting to who says that it noted everybody: `FigureChangeTable.noting`.
    static let notedAtOnce = Migration(name: "who notes many people at once", leavesTraces: false) { tx, dialect in
        for statement in dialect.noting(FigureSource.all) { try tx.run(statement) }
    }
}

/// A table of which the figures count rows.
struct FigureSource: Sendable {
    /// How a row says whose it is.
    enum Way: String, CaseIterable, Sendable {
        case own, participant, trajectory
    }

    let table: SQL
    let way: Way

    private init(_ table: StaticString, _ way: Way = .participant) {
        self.table = SQL(stringLiteral: table)
        self.way = way
    }

    /// What `CaseQuery` and `CohortQuery` read. `KeptNameOrder` follows the people and their trajectories.
    static let all: [FigureSource] = [
        FigureSource("participants", .own), FigureSource("referrals"), FigureSource("trajectories"),
        FigureSource("passages"), FigureSource("steps", .trajectory), FigureSource("pauses", .trajectory),
        FigureSource("findings"), FigureSource("contact_moments"), FigureSource("placements"),
        FigureSource("barriers"), FigureSource("barrier_looks"), FigureSource("barrier_actions"),
        FigureSource("events"),
    ]
}

extension SQL {
    /// While this row is there, who writes notes by itself whom it is about.
    static let notedAtOnce: SQL = "SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once'"
}

/// How SQLite notes a change: row by row.
enum SQLiteFigureTriggers {
    static func statements(_ sources: [FigureSource]) -> [SQL] {
        sources.flatMap { source in
            acts.flatMap { name, act, row in
                [
                    "DROP TRIGGER IF EXISTS \(source.table)_figures_\(name)",
                    trigger(name, act, on: source, of: row),
                ]
            }
        }
    }

    private static let acts: [(name: SQL, act: SQL, row: SQL)] = [
        ("insert", "INSERT", "NEW"), ("update", "UPDATE", "NEW"), ("delete", "DELETE", "OLD"),
    ]

    private static func trigger(_ name: SQL, _ act: SQL, on source: FigureSource, of row: SQL) -> SQL {
        let people: (who: SQL, place: SQL) =
            switch source.way {
            case .own: ("\(row).id", "1 = 1")
            case .participant: ("\(row).participant_id", "1 = 1")
            case .trajectory:
                (
                    "(SELECT participant_id FROM trajectories WHERE id = \(row).trajectory_id)",
                    "EXISTS (SELECT 1 FROM trajectories WHERE id = \(row).trajectory_id)"
                )
            }
        return """
            CREATE TRIGGER \(source.table)_figures_\(name) AFTER \(act) ON \(source.table)
            WHEN NOT EXISTS (\(SQL.notedAtOnce)) BEGIN
                INSERT INTO figure_changes (participant_id, position)
                SELECT \(people.who), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE \(people.place)
                ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
            END
            """
    }
}

/// How PostgreSQL notes a change: once for each statement, for everybody it was about.
enum PostgresFigureTriggers {
    static func statements(_ sources: [FigureSource]) -> [SQL] {
        FigureSource.Way.allCases.map(function)
            + sources.flatMap { source in
                [
                    trigger("insert", "INSERT", "NEW", on: source), trigger("update", "UPDATE", "NEW", on: source),
                    trigger("delete", "DELETE", "OLD", on: source),
                ]
            }
    }

    private static func name(_ way: FigureSource.Way) -> SQL {
        switch way {
        case .own: "note_figures_of_row"
        case .participant: "note_figures_of_participant"
        case .trajectory: "note_figures_of_trajectory"
        }
    }

    private static func function(_ way: FigureSource.Way) -> SQL {
        let people: (who: SQL, from: SQL) =
            switch way {
            case .own: ("c.id", "changed c")
            case .participant: ("c.participant_id", "changed c")
            case .trajectory: ("t.participant_id", "changed c JOIN trajectories t ON t.id = c.trajectory_id")
            }
        return """
            CREATE OR REPLACE FUNCTION \(name(way))() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF EXISTS (\(SQL.notedAtOnce)) THEN RETURN NULL; END IF;
                INSERT INTO figure_changes (participant_id, position)
                SELECT DISTINCT \(people.who), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes)
                FROM \(people.from)
                ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
                RETURN NULL;
            END $$
            """
    }

    private static func trigger(_ name: SQL, _ act: SQL, _ rows: SQL, on source: FigureSource) -> SQL {
        """
        CREATE OR REPLACE TRIGGER figures_\(name) AFTER \(act) ON \(source.table)
        REFERENCING \(rows) TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION \(self.name(source.way))()
        """
    }
}
