/// In which order the rows of a list come: by columns of its shape, the first one first. They are sorted here: a statement
/// that reads several lists would have to number the rows of each, which costs an engine more than reading them.
struct ListOrder: Sendable, ExpressibleByArrayLiteral {
    /// A column by which rows are sorted. What is not known counts as 0 or as no text.
    struct Key: Sendable {
        fileprivate let column: String
        fileprivate let isDescending: Bool

        /// The least first.
        static func up(_ column: String) -> Key { Key(column: column, isDescending: false) }

        /// The greatest first.
        static func down(_ column: String) -> Key { Key(column: column, isDescending: true) }
    }

    private let keys: [Key]

    init(arrayLiteral keys: Key...) { self.keys = keys }

    /// Equal ones stay as they came.
    /// - Throws: `StorageError.damaged` when the rows have no such column.
    func sorted(_ rows: [Row]) throws -> [Row] {
        guard rows.count > 1, let first = rows.first else { return rows }
        let columns = try keys.map { key in
            let place = try first.position(of: key.column)
            return (values: rows.map { $0.value(at: place) }, isDescending: key.isDescending)
        }
        // Their numbers are sorted, not they: to move a row counts its references.
        let order = rows.indices.sorted { one, other in
            for column in columns {
                if Self.precedes(column.values[one], column.values[other]) { return !column.isDescending }
                if Self.precedes(column.values[other], column.values[one]) { return column.isDescending }
            }
            return false
        }
        return order.map { rows[$0] }
    }

    private static func precedes(_ one: SQLValue, _ other: SQLValue) -> Bool {
        switch (one, other) {
        case (.text(let one), .text(let other)): one < other
        case (.integer(let one), .integer(let other)): one < other
        case (.null, .text(let other)): !other.isEmpty
        case (.null, .integer(let other)): 0 < other
        case (.integer(let one), .null): one < 0
        case (.null, .null), (.text, _), (.integer, _), (.real, _), (.null, .real): false
        }
    }
}
