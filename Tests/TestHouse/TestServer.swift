internal import CPostgres
internal import Foundation

/// The PostgreSQL server under test and its databases: each store of a test has one of its own there.
actor TestServer {
    /// The server whose address stands in `OPSTAP_TEST_POSTGRES`; nil when the run is about SQLite.
    static let shared = ProcessInfo.processInfo.environment["OPSTAP_TEST_POSTGRES"].flatMap {
        $0.isEmpty ? nil : TestServer(address: $0)
    }

    /// Of the database that is there from the start.
    nonisolated let address: String
    private var connection: OpaquePointer?

    private init(address: String) { self.address = address }

    nonisolated func address(of database: String) -> String {
        guard let slash = address.lastIndex(of: "/") else { return address }
        return "\(address[...slash])\(database)"
    }

    /// Makes a database, empty or with all that another one holds, which nobody may be connected to.
    func make(_ database: String, like template: String = "template1") throws {
        try command("CREATE DATABASE \"\(database)\" TEMPLATE \"\(template)\" STRATEGY file_copy")
    }

    func drop(_ database: String) throws { try command("DROP DATABASE \"\(database)\" WITH (FORCE)") }

    private func command(_ text: String) throws {
        let connection = try open()
        let result = PQexec(connection, text)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else {
            throw TestServerError(words: String(cString: PQerrorMessage(connection)))
        }
    }

    private func open() throws -> OpaquePointer? {
        if let connection { return connection }
        let fresh = PQconnectdb(address)
        guard PQstatus(fresh) == CONNECTION_OK else {
            defer { PQfinish(fresh) }
            throw TestServerError(words: String(cString: PQerrorMessage(fresh)))
        }
        connection = fresh
        return fresh
    }
}

/// What the server said.
struct TestServerError: Error {
    let words: String
}
