internal import CSQLite

extension SQLiteFile {
    /// A function of this program that statements may call, with texts in and a text out.
    func add<Owner: AnyObject>(
        _ name: String,
        arguments: Int32,
        _ owner: Owner,
        _ body: @escaping (Owner, [String?]) throws -> String?
    ) throws {
        let function = SQLFunction { [unowned owner] values in try body(owner, values) }
        let context = Unmanaged.passRetained(function).toOpaque()
        let code = sqlite3_create_function_v2(
            handle,
            name,
            arguments,
            SQLITE_UTF8,
            context,
            { call, count, values in
                guard let stored = sqlite3_user_data(call) else { return }
                let texts = (0..<Int(count)).map { position in
                    sqlite3_value_text(values?[position]).map { String(cString: $0) }
                }
                do {
                    guard let text = try Unmanaged<SQLFunction>.fromOpaque(stored).takeUnretainedValue().body(texts)
                    else {
                        return sqlite3_result_null(call)
                    }
                    // -1: SQLite takes a copy of its own.
                    sqlite3_result_text(call, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
                } catch {
                    sqlite3_result_error(call, "\(error)", -1)
                }
            },
            nil,
            nil,
            { stored in stored.map { Unmanaged<SQLFunction>.fromOpaque($0).release() } }
        )
        guard code == SQLITE_OK else { throw Failure(description: "no function \(name)") }
    }
}

private final class SQLFunction {
    let body: ([String?]) throws -> String?

    init(_ body: @escaping ([String?]) throws -> String?) { self.body = body }
}
