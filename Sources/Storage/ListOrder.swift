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

    /// - Throws: `StorageError.damaged` when the rows have no such column.
    func sorted(_ rows: [Row]) throws -> [Row] {
        guard rows.count > 1, let first = rows.first else { return rows }
        let places = try keys.map { (at: try first.position(of: $0.column), isDescending: $0.isDescending) }
        return rows.sorted { one, other in
            for place in places {
                let (before, after) = (one.value(at: place.at), other.value(at: place.at))
                if Self.precedes(before, after) { return !place.isDescending }
                if Self.precedes(after, before) { return place.isDescending }
            }
            return false
        }
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
