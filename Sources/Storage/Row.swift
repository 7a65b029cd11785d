/// One row of a result, read by column name.
package struct Row: Sendable {
    private let columns: Columns
    /// Behind the last of them every column is NULL.
    private let values: [SQLValue]

    /// The names of a result's columns, shared by its rows.
    package struct Columns: Sendable {
        let positions: [String: Int]

        package init(_ names: [String]) {
            positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }

        init(positions: [String: Int]) { self.positions = positions }
    }

    /// `values`: in the order of the columns; those at the end that are NULL may be left out.
    package init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The same values under other names.
    func read(as columns: Columns) -> Row { Row(columns: columns, values: values) }

    /// The names of the columns, in any order.
    var columnNames: some Collection<String> { columns.positions.keys }

    /// The column's value as it is stored.
    /// - Throws: `StorageError.damaged` when there is no such column.
    func value(_ column: String) throws(StorageError) -> SQLValue { try value(at: position(of: column)) }

    /// Where the column stands, in this row and those that share its columns.
    /// - Throws: `StorageError.damaged` when there is no such column.
    func position(of column: String) throws(StorageError) -> Int {
        guard let position = columns.positions[column] else { throw .damaged(column: column) }
        return position
    }

    /// The value at such a position.
    func value(at position: Int) -> SQLValue { position < values.count ? values[position] : .null }

    /// The column's value; the type asked for decides how it is read.
    /// - Throws: `StorageError.damaged` when there is no such column or it holds something else.
    package func callAsFunction<Value: SQLConvertible>(
        _ column: String,
        as type: Value.Type = Value.self
    ) throws(StorageError) -> Value {
        guard let position = columns.positions[column], let value = Value(sqlValue: value(at: position)) else {
            throw .damaged(column: column)
        }
        return value
    }

    /// The column's value, or nil for NULL.
    /// - Throws: `StorageError.damaged` when there is no such column or it holds something else.
    package func optional<Value: SQLConvertible>(
        _ column: String,
        as type: Value.Type = Value.self
    ) throws(StorageError) -> Value? {
        guard let position = columns.positions[column] else { throw .damaged(column: column) }
        let stored = value(at: position)
        if stored == .null { return nil }
        guard let value = Value(sqlValue: stored) else { throw .damaged(column: column) }
        return value
    }
}

/// What can go wrong in the store.
package enum StorageError: Error, Hashable, Sendable {
    /// A unique rule refused the row: somebody else was first.
    case conflict(String)
    /// A stored value can't be read as what it should be.
    case damaged(column: String)
    /// The engine can't be reached or refused: a disk that fails, a locked file, a cut connection.
    case unavailable(String)
    /// There is no room left to write in; nothing was stored, and what needs no writing goes on.
    case full(String)
    /// The statement is wrong; a fault of this program.
    case invalid(String)
}
