package import Domain

/// The edition of ESCO that was taken in, if any: there is one at most.
package enum EscoTable {
    /// How many rows one statement adds: engines bound the number of values.
    private static let batch = 500

    package static func edition(in tx: borrowing Transaction) throws -> EscoEdition? {
        try tx.first("SELECT * FROM esco_editions").map { row in
            EscoEdition(
                id: try row("id"),
                takenInAt: try row("taken_in_at"),
                occupations: try row("occupations"),
                skills: try row("skills"),
                relations: try row("relations")
            )
        }
    }

    /// Puts an edition in the place of the one that is there.
    package static func replace(
        with edition: EscoEdition,
        occupations: [EscoOccupation],
        skills: [EscoSkill],
        relations: [EscoRelation],
        in tx: borrowing Transaction
    ) throws {
        try tx.run("DELETE FROM esco_relations")
        try tx.run("DELETE FROM esco_occupations")
        try tx.run("DELETE FROM esco_skills")
        try tx.run("DELETE FROM esco_editions")
        try add(occupations, "INSERT INTO esco_occupations (uri, code, occupation_group, title, names) VALUES ", in: tx)
        {
            "(\($0.uri), \($0.code), \($0.group), \($0.title), \($0.names.joined(separator: "\n")))"
        }
        try add(skills, "INSERT INTO esco_skills (uri, is_knowledge, title, names) VALUES ", in: tx) {
            "(\($0.uri), \($0.isKnowledge), \($0.title), \($0.names.joined(separator: "\n")))"
        }
        try add(relations, "INSERT INTO esco_relations (occupation_uri, skill_uri, is_essential) VALUES ", in: tx) {
            "(\($0.occupation), \($0.skill), \($0.isEssential))"
        }
        try tx.run(
            """
            INSERT INTO esco_editions (id, taken_in_at, occupations, skills, relations)
            VALUES (\(edition.id), \(edition.takenInAt), \(edition.occupations), \(edition.skills), \(edition.relations))
            """
        )
    }

    /// By title.
    package static func occupations(in tx: borrowing Transaction) throws -> [EscoOccupation] {
        try tx.rows("SELECT * FROM esco_occupations ORDER BY title, uri").map(EscoOccupation.init(row:))
    }

    package static func occupation(_ uri: String, in tx: borrowing Transaction) throws -> EscoOccupation? {
        try tx.first("SELECT * FROM esco_occupations WHERE uri = \(uri)").map(EscoOccupation.init(row:))
    }

    /// The skills that an occupation asks, those it always asks first.
    package static func skills(
        of occupation: String,
        in tx: borrowing Transaction
    ) throws -> [(skill: EscoSkill, isEssential: Bool)] {
        try tx.rows(
            """
            SELECT s.uri, s.is_knowledge, s.title, s.names, r.is_essential FROM esco_relations r
            JOIN esco_skills s ON s.uri = r.skill_uri WHERE r.occupation_uri = \(occupation)
            ORDER BY r.is_essential DESC, s.title, s.uri
            """
        ).map { (try EscoSkill(row: $0), try $0("is_essential")) }
    }

    private static func add<Value>(
        _ values: [Value],
        _ beginning: SQL,
        in tx: borrowing Transaction,
        row: (Value) -> SQL
    ) throws {
        for start in stride(from: 0, to: values.count, by: batch) {
            let rows = values[start..<min(start + batch, values.count)].map(row)
            try tx.run("\(beginning)\(SQL.joined(rows, by: ", "))")
        }
    }
}

extension EscoOccupation {
    init(row: Row) throws {
        self.init(
            uri: try row("uri"),
            code: try row("code"),
            group: try row("occupation_group"),
            title: try row("title"),
            names: try row("names", as: String.self).split(separator: "\n").map(String.init)
        )
    }
}

extension EscoSkill {
    init(row: Row) throws {
        self.init(
            uri: try row("uri"),
            isKnowledge: try row("is_knowledge"),
            title: try row("title"),
            names: try row("names", as: String.self).split(separator: "\n").map(String.init)
        )
    }
}
