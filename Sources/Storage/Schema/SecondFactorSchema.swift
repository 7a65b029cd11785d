/// The second factor, and what sessions run on.
///
/// Sessions are made anew with more columns: who was signed in signs in again, once.
enum SecondFactorSchema {
    static func statements(_ dialect: Dialect) -> [SQL] {
        [
            "DROP TABLE sign_in_sessions",
            """
            CREATE TABLE sign_in_sessions (
                token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL REFERENCES users (id),
                state TEXT NOT NULL CHECK (state IN ('password', 'full')), form_token TEXT NOT NULL,
                browser TEXT NOT NULL, system TEXT NOT NULL, started_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX sign_in_sessions_user ON sign_in_sessions (user_id, last_seen_at)
            """,
            """
            CREATE TABLE user_factors (
                user_id TEXT NOT NULL REFERENCES users (id), state TEXT NOT NULL CHECK (state IN ('pending', 'confirmed')),
                kind TEXT NOT NULL, sealed_secret TEXT NOT NULL, last_step INTEGER NOT NULL, made_at TEXT NOT NULL,
                confirmed_at TEXT, PRIMARY KEY (user_id, state), CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL))
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE recovery_codes (
                user_id TEXT NOT NULL REFERENCES users (id), code_hash TEXT NOT NULL, made_at TEXT NOT NULL, used_at TEXT,
                PRIMARY KEY (user_id, code_hash)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE known_devices (
                token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), made_at TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX known_devices_user ON known_devices (user_id)
            """,
            """
            CREATE TABLE password_requests (
                email_hash TEXT PRIMARY KEY, asked_at TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
        ]
    }
}

extension Migration {
    /// A second factor to sign in with, and a list of one's devices.
    static let secondFactor = Migration(name: "a second factor and devices") { SecondFactorSchema.statements($0) }
}
