/// Everything in a database, table by table, on one consistent state.
package enum Snapshot {
    static let pageSize = 500

    /// Hands every item to `sink`, in order.
    /// - Returns: what each table holds.
    @discardableResult
    package static func read(
        in tx: borrowing Transaction,
        _ dialect: Dialect,
        into sink: (SnapshotItem) throws -> Void
    ) throws -> [TableSummary] {
        let tables = try TransferTable.present(in: tx, dialect)
        var summaries: [TableSummary] = []
        for table in tables {
            var digest = ContentDigest()
            var isFirst = true
            try table.rows(in: tx) { columns, values in
                if isFirst { try sink(.table(name: table.name, columns: columns)) }
                isFirst = false
                digest.add(values)
                try sink(.row(values))
            }
            if isFirst { try sink(.table(name: table.name, columns: [])) }
            try sink(.tableEnd(digest))
            summaries.append(TableSummary(name: table.name, digest: digest))
        }
        try sink(.end(tables: tables.count))
        return summaries
    }

    /// What each table holds, without handing it to anybody.
    package static func summaries(in tx: borrowing Transaction, _ dialect: Dialect) throws -> [TableSummary] {
        try read(in: tx, dialect) { _ in }
    }
}

extension TransferTable {
    /// Hands every row to `body`, with its columns in the order of the alphabet.
    func rows(
        in tx: borrowing Transaction,
        _ body: (_ columns: [String], _ values: [SQLValue]) throws -> Void
    ) throws {
        var place: [SQLValue]?
        repeat {
            let portion = try portion(after: place, in: tx)
            for row in portion.rows { try body(portion.columns, row) }
            place = portion.next
        } while place != nil
    }

    /// Some rows after a key.
    func portion(
        after last: [SQLValue]?,
        limit: Int = Snapshot.pageSize,
        in tx: borrowing Transaction
    ) throws -> Portion {
        let page = try page(after: last, limit: limit, in: tx)
        guard let end = page.last else { return Portion(columns: [], rows: [], next: nil) }
        let columns = end.columnNames.sorted()
        return Portion(
            columns: columns,
            rows: try page.map { row in try columns.map { try row.value($0) } },
            next: page.count == limit ? try key(of: end) : nil
        )
    }

    /// Rows of one table.
    struct Portion: Sendable {
        /// In the order of the alphabet.
        let columns: [String]
        let rows: [[SQLValue]]
        /// The key after which more rows come; nil at the end.
        let next: [SQLValue]?
    }
}

/// Reckons again what the tables of a snapshot hold, from its items.
package struct SnapshotReckoning {
    private var table: String?
    private var columns = 0
    private var digest = ContentDigest()
    private var summaries: [TableSummary] = []
    private var isOver = false

    package init() {}

    /// - Throws: `TransferError` for an item that can't come here, or a table that is not what the snapshot says of it.
    package mutating func take(_ item: SnapshotItem) throws(TransferError) {
        switch item {
        case .table(let name, let columns):
            guard table == nil, !isOver else { throw .unreadable }
            table = name
            self.columns = columns.count
            digest = ContentDigest()
        case .row(let values):
            guard table != nil, values.count == columns else { throw .unreadable }
            digest.add(values)
        case .tableEnd(let said):
            guard let name = table else { throw .unreadable }
            guard digest == said else { throw .different(table: name) }
            summaries.append(TableSummary(name: name, digest: digest))
            table = nil
        case .end(let tables):
            guard table == nil, !isOver, summaries.count == tables else { throw .unreadable }
            isOver = true
        }
    }

    /// What each table holds.
    /// - Throws: `TransferError.unreadable` when the end never came.
    package func finished() throws(TransferError) -> [TableSummary] {
        guard isOver else { throw .unreadable }
        return summaries
    }
}
