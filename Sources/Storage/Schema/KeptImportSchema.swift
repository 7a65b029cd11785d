extension Migration {
    /// Lists that were taken in, with the file as it came and what became of its rows, sealed (promise 49).
    static let keptImports = Migration(name: "lists that were taken in") { dialect in
        [
            """
            CREATE TABLE imports (
                id TEXT PRIMARY KEY, kind TEXT NOT NULL, programme TEXT, made_at TEXT NOT NULL, user_id TEXT NOT NULL,
                by_name TEXT NOT NULL, file_name TEXT, byte_count INTEGER NOT NULL, digest TEXT,
                new_rows INTEGER NOT NULL, same_rows INTEGER NOT NULL, refused_rows INTEGER NOT NULL, forgotten_at TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX imports_kind ON imports (kind, id)
            """,
            """
            CREATE TABLE import_parts (
                import_id TEXT NOT NULL REFERENCES imports (id), part TEXT NOT NULL, position INTEGER NOT NULL,
                body TEXT NOT NULL, PRIMARY KEY (import_id, part, position)
            )\(dialect.tableSuffix)
            """,
        ]
    }
}
