/// Accounts, sessions, throttling, one-time links.
enum AccessSchema {
    static func statements(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE users (
                id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, role TEXT NOT NULL, institution TEXT,
                password_hash TEXT, is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)), created_at TEXT NOT NULL,
                version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE sign_in_sessions (
                token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), form_token TEXT NOT NULL,
                started_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX sign_in_sessions_user ON sign_in_sessions (user_id)
            """,
            """
            CREATE TABLE sign_in_failures (
                subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE one_time_links (
                token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, user_id TEXT REFERENCES users (id), made_at TEXT NOT NULL,
                expires_at TEXT NOT NULL, used_at TEXT
            )\(dialect.tableSuffix)
            """,
        ]
    }
}
