package import Domain

/// The regular sitting days of the prisons.
package enum SittingPatternTable {
    package static func insert(_ pattern: SittingPattern, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO sitting_patterns (id, prison, programme, coach_id, anchor, every_weeks, opens, talks, talk_minutes,
                valid_from, valid_until, version)
            VALUES (\(pattern.id), \(pattern.prison), \(pattern.programme), \(pattern.coach), \(pattern.anchor),
                \(pattern.everyWeeks), \(pattern.opens), \(pattern.talks), \(pattern.talkMinutes), \(pattern.validFrom),
                \(pattern.validUntil), \(pattern.version))
            """
        )
    }

    package static func find(_ id: ID<SittingPattern>, in tx: borrowing Transaction) throws -> SittingPattern? {
        try tx.first("SELECT * FROM sitting_patterns WHERE id = \(id)").map(SittingPattern.init(row:))
    }

    /// The rhythms of a programme, ended ones too, in one prison or in all.
    package static func all(
        programme: String,
        prison: String? = nil,
        in tx: borrowing Transaction
    ) throws -> [SittingPattern] {
        let here: SQL = prison.map { "AND prison = \($0)" } ?? ""
        return try tx.rows(
            "SELECT * FROM sitting_patterns WHERE programme = \(programme) \(here) ORDER BY prison, valid_from, id"
        ).map(SittingPattern.init(row:))
    }

    /// The rhythms of some programmes, ended ones too, by programme.
    package static func all(
        programmes: [String],
        in tx: borrowing Transaction
    ) throws -> [String: [SittingPattern]] {
        let rows = try tx.rows(
            "SELECT * FROM sitting_patterns WHERE programme IN (\(list: programmes)) ORDER BY prison, valid_from, id"
        )
        return Dictionary(grouping: try rows.map(SittingPattern.init(row:)), by: \.programme)
    }

    /// Saves everything but prison and programme.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ pattern: SittingPattern, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE sitting_patterns SET coach_id = \(pattern.coach), anchor = \(pattern.anchor),
                every_weeks = \(pattern.everyWeeks), opens = \(pattern.opens), talks = \(pattern.talks),
                talk_minutes = \(pattern.talkMinutes), valid_from = \(pattern.validFrom),
                valid_until = \(pattern.validUntil), version = version + 1
            WHERE id = \(pattern.id) AND version = \(pattern.version) RETURNING id
            """
        )
    }
}

extension SittingPattern {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            prison: try row("prison"),
            programme: try row("programme"),
            coach: try row.optional("coach_id"),
            anchor: try row("anchor"),
            everyWeeks: try row("every_weeks"),
            opens: try row("opens"),
            talks: try row("talks"),
            talkMinutes: try row("talk_minutes"),
            validFrom: try row("valid_from"),
            validUntil: try row.optional("valid_until"),
            version: try row("version")
        )
    }
}
