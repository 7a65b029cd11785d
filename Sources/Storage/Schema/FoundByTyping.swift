extension Migration {
    /// The months of experience that a vacancy asks, none by those that are known; by which words one finds it; and employers by
    /// kind and place, so that a leaf of the approach list reads no others.
    static let foundByTyping = Migration(
        name: "experience asked, vacancies found by typing, employers by place",
        leavesTraces: false
    ) { tx, dialect in
        let columns: [SQL] = [
            "ALTER TABLE vacancies ADD COLUMN experience_asked INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE vacancies ADD COLUMN search_words TEXT NOT NULL DEFAULT ''",
            """
            CREATE INDEX employers_approach ON employers (is_ambassador, is_agency, postcode, municipality, name, id)
            WHERE merged_into IS NULL
            """,
        ]
        for statement in columns { try tx.run(dialect.saying(statement)) }
        for row in try tx.rows("SELECT id, title, reference, municipality FROM vacancies ORDER BY id") {
            let words = VacancyTable.searchWords(
                title: try row("title"),
                reference: try row("reference"),
                municipality: try row("municipality")
            )
            let id: String = try row("id")
            try tx.run("UPDATE vacancies SET search_words = \(words) WHERE id = \(id)")
        }
    }
}
