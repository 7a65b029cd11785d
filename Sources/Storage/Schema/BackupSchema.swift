/// Which backups were made.
extension Migration {
    static let backups = Migration(name: "backups") { dialect in
        [
            """
            CREATE TABLE backups (
                id TEXT PRIMARY KEY, made_at TEXT NOT NULL, file TEXT NOT NULL, bytes INTEGER NOT NULL, digest TEXT NOT NULL,
                verified_at TEXT NOT NULL
            )\(dialect.tableSuffix)
            """
        ]
    }
}
