/// What the program keeps of itself.
extension Migration {
    /// One row that is written to find out whether writing works (`HealthDesk`).
    static let healthMarks = Migration(name: "health marks") { dialect in
        [
            """
            CREATE TABLE health_marks (name TEXT PRIMARY KEY, marked_at TEXT NOT NULL)\(dialect.tableSuffix)
            """
        ]
    }
}
