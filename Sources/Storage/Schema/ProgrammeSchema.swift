/// Definitions, every version ever loaded.
enum ProgrammeSchema {
    static func statements(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE programme_versions (
                code TEXT NOT NULL, version INTEGER NOT NULL, digest TEXT NOT NULL, definition TEXT NOT NULL,
                loaded_at TEXT NOT NULL, PRIMARY KEY (code, version)
            )\(dialect.tableSuffix)
            """
        ]
    }
}
