/// How to reach a PostgreSQL server, and how long to be patient with it.
package struct PostgresSettings: Sendable {
    /// `postgres://user:password@host:port/database`, or any other connection string of libpq. It may hold a password:
    /// it is never logged.
    let address: String
    /// How many connections read; one more writes.
    let readers: Int
    /// How long one statement may take, in milliseconds.
    let statementMilliseconds: Int
    /// How long to wait before each further attempt of a transaction that was overtaken or cut off, in milliseconds. A
    /// server that starts again is there within seconds.
    let pauses: [Int]

    package init(
        address: String,
        readers: Int = 4,
        statementMilliseconds: Int = 30_000,
        pauses: [Int] = [10, 40, 160, 640, 1300, 2500]
    ) {
        self.address = address
        self.readers = readers
        self.statementMilliseconds = statementMilliseconds
        self.pauses = pauses
    }

    /// The connection parameters; what stands later wins over the address.
    var parameters: [(keyword: String, value: String)] {
        [
            ("connect_timeout", "5"), ("tcp_user_timeout", "10000"), ("keepalives_idle", "30"), ("dbname", address),
            ("client_encoding", "UTF8"), ("fallback_application_name", "opstap"),
        ]
    }

    /// What every connection says first. An idle transaction can only be one of ours that hangs.
    var greeting: [String] {
        [
            "SET client_min_messages = warning",
            "SET statement_timeout = \(statementMilliseconds)",
            "SET idle_in_transaction_session_timeout = \(statementMilliseconds * 2)",
            // A confirmed act is on disk, also where the server's own setting is laxer.
            "SET synchronous_commit = on",
            // Pages ask for few rows by an index. The server's own figure, 4, is for disks that turn: with it a list of hundreds
            // reads every person there is.
            "SET random_page_cost = 1.1",
        ]
    }
}
