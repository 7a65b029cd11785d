internal import CSQLite

/// A database file, for reading and filling it beside the program that owns it.
final class SQLiteFile {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var handle: OpaquePointer?

    init(_ path: String) throws {
        let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil)
        guard code == SQLITE_OK else { throw Failure(description: "\(path): \(lastMessage)") }
        sqlite3_busy_timeout(handle, 5000)
    }

    deinit { sqlite3_close_v2(handle) }

    func run(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw Failure(description: "\(lastMessage) in: \(sql.prefix(600))")
        }
    }

    /// The rows of a query, every value as text, null as nil.
    func rows(_ sql: String) throws -> [[String?]] {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
            throw Failure(description: "\(lastMessage) in: \(sql.prefix(600))")
        }
        defer { sqlite3_finalize(statement) }
        var rows: [[String?]] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                rows.append(
                    (0..<sqlite3_column_count(statement)).map { column in
                        sqlite3_column_text(statement, column).map { String(cString: $0) }
                    }
                )
            case SQLITE_DONE: return rows
            default: throw Failure(description: "\(lastMessage) in: \(sql.prefix(600))")
            }
        }
    }

    /// The first column of a query.
    func column(_ sql: String) throws -> [String] { try rows(sql).compactMap(\.first).compactMap { $0 } }

    func number(_ sql: String) throws -> Int { try column(sql).first.flatMap { Int($0) } ?? 0 }

    private var lastMessage: String { sqlite3_errmsg(handle).map { String(cString: $0) } ?? "no database" }
}

/// A text as SQL writes it.
func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}
