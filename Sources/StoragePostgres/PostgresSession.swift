internal import CPostgres
internal import Storage

/// A conversation with the server over libpq. Its calls block, so only a `PostgresConnection` has one, on a queue of its
/// own.
final class PostgresSession {
    /// More distinct statements than a connection keeps prepared; lists of values make many.
    private static let mostPrepared = 300

    private let connection: OpaquePointer
    private var prepared: [String: String] = [:]
    /// Whether the schema changed since they were prepared: the server then refuses them, and still holds their names.
    private var areOutdated = false

    /// - Throws: `PostgresFault.disconnected` when the server can't be reached or turns us away.
    init(settings: PostgresSettings) throws(PostgresFault) {
        guard let connection = Self.connect(settings.parameters) else {
            throw .final(.unavailable("libpq has no memory"))
        }
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else {
            throw .disconnected(.unavailable(String(cString: PQerrorMessage(connection))))
        }
        for statement in settings.greeting { try command(statement) }
    }

    deinit { PQfinish(connection) }

    private static func connect(_ parameters: [(keyword: String, value: String)]) -> OpaquePointer? {
        withCStrings(parameters.map(\.keyword)) { keywords in
            withCStrings(parameters.map(\.value)) { values in PQconnectdbParams(keywords, values, 1) }
        }
    }

    var isBroken: Bool { PQstatus(connection) != CONNECTION_OK }

    /// Runs a statement of the driver itself, without values and without a result that matters.
    func command(_ text: String) throws(PostgresFault) {
        let result = PQexec(connection, text)
        defer { PQclear(result) }
        try check(result)
    }

    /// Ends a transaction. The server answers the commit of one that failed with a rollback, and no error.
    func commit() throws(PostgresFault) {
        let result = PQexec(connection, "COMMIT")
        defer { PQclear(result) }
        try check(result)
        guard String(cString: PQcmdStatus(result)) == "COMMIT" else {
            throw .final(.invalid("the server took the transaction back"))
        }
    }

    /// Runs a statement and gives its rows; it is prepared once for each connection.
    func rows(_ statement: SQL) throws(PostgresFault) -> [Row] {
        let (text, values) = statement.rendered { "$\($0)" }
        let name = try name(of: text)
        let result = withOptionalCStrings(values.map(\.wire)) { pointers in
            PQexecPrepared(connection, name, Int32(values.count), pointers, nil, nil, 0)
        }
        defer { PQclear(result) }
        do {
            try check(result)
        } catch {
            if case .overtaken(.invalid) = error { areOutdated = true }
            throw error
        }
        return Self.rows(of: result)
    }

    private func name(of text: String) throws(PostgresFault) -> String {
        if areOutdated || prepared.count >= Self.mostPrepared {
            try command("DEALLOCATE ALL")
            prepared = [:]
            areOutdated = false
        }
        if let name = prepared[text] { return name }
        let name = "s\(prepared.count)"
        let result = PQprepare(connection, name, text, 0, nil)
        defer { PQclear(result) }
        try check(result)
        prepared[text] = name
        return name
    }

    private func check(_ result: OpaquePointer?) throws(PostgresFault) {
        let status = PQresultStatus(result)
        guard status != PGRES_COMMAND_OK, status != PGRES_TUPLES_OK, status != PGRES_EMPTY_QUERY else { return }
        let words = String(cString: PQerrorMessage(connection))
        // PG_DIAG_SQLSTATE is a character macro, which Swift does not import: 'C'.
        guard !isBroken, let state = PQresultErrorField(result, 67) else { throw .disconnected(.unavailable(words)) }
        // The primary message alone: the detail of an error repeats values.
        let primary = PQresultErrorField(result, 77).map { String(cString: $0) } ?? ""
        let sqlState = String(cString: state)
        throw PostgresFault(state: sqlState, words: "\(sqlState): \(primary)")
    }

    private static func rows(of result: OpaquePointer?) -> [Row] {
        let (height, width) = (PQntuples(result), PQnfields(result))
        guard height > 0 else { return [] }
        let columns = Row.Columns((0..<width).map { String(cString: PQfname(result, $0)) })
        let kinds = (0..<width).map { PQftype(result, $0) }
        return (0..<height).map { row in
            Row(
                columns: columns,
                values: (0..<width).map { column in
                    guard PQgetisnull(result, row, column) == 0 else { return .null }
                    return value(String(cString: PQgetvalue(result, row, column)), of: kinds[Int(column)])
                }
            )
        }
    }

    /// The value as SQLite would give it: whole numbers, fractions, text, and 0 or 1 for a truth.
    private static func value(_ text: String, of kind: Oid) -> SQLValue {
        switch kind {
        case 16: .integer(text == "t" ? 1 : 0)
        case 20, 21, 23, 1700: Int(text).map { .integer($0) } ?? Double(text).map { .real($0) } ?? .text(text)
        case 700, 701: Double(text).map { .real($0) } ?? .text(text)
        default: .text(text)
        }
    }
}

extension SQLValue {
    /// How the value travels to the server; nil is NULL.
    fileprivate var wire: String? {
        switch self {
        case .null: nil
        case .integer(let number): "\(number)"
        case .real(let number): "\(number)"
        case .text(let text): text
        }
    }
}

private func withCStrings<Result>(
    _ texts: [String],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
    // libpq reads keywords and values up to a NULL.
    withOptionalCStrings(texts.map { $0 } + [nil], body)
}

/// The texts one behind the other in memory, with a pointer to each, for as long as the body runs.
private func withOptionalCStrings<Result>(
    _ texts: [String?],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
    var bytes: [CChar] = []
    var offsets: [Int?] = []
    for text in texts {
        offsets.append(text == nil ? nil : bytes.count)
        if let text { bytes += text.utf8CString }
    }
    return bytes.withUnsafeBufferPointer { buffer in
        let pointers = offsets.map { offset in offset.flatMap { at in buffer.baseAddress.map { $0 + at } } }
        return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
