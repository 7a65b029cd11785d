/// Fills an empty database with the items of a snapshot.
package struct SnapshotFill: ~Copyable {
    /// Rows of one transaction.
    private static let batchSize = 1000

    private let database: any Database
    private var reckoning = SnapshotReckoning()
    private var table: TransferTable?
    private var columns: [String] = []
    private var batch: [[SQLValue]] = []
    private var unfinished: [[SQLValue]] = []

    /// The database is a new one, with the schema that the snapshot was made of.
    package init(_ database: any Database) { self.database = database }

    /// Takes the next item.
    /// - Throws: `TransferError`; `StorageError` when the database refuses a row.
    package mutating func take(_ item: SnapshotItem) async throws {
        try reckoning.take(item)
        switch item {
        case .table(let name, let columns):
            guard let known = TransferTable.all.first(where: { $0.name == name }) else {
                throw TransferError.unknownTable(name)
            }
            table = known
            self.columns = columns
            try await database.write { tx in try known.clear(in: tx) }
        case .row(let values):
            batch.append(values)
            if batch.count >= Self.batchSize { try await store() }
        case .tableEnd:
            try await store()
            try await complete()
        case .end: break
        }
    }

    /// Compares what arrived with what left.
    /// - Returns: what each table holds.
    /// - Throws: `TransferError`, `StorageError`.
    package func finish() async throws -> [TableSummary] {
        let left = try reckoning.finished()
        let dialect = database.dialect
        let arrived = try await database.read { tx in try Snapshot.summaries(in: tx, dialect) }
        let here = Dictionary(arrived.map { ($0.name, $0.digest) }) { first, _ in first }
        for table in left where here[table.name] != table.digest { throw TransferError.different(table: table.name) }
        return left
    }

    private mutating func store() async throws {
        guard let table, !batch.isEmpty else { return }
        let (rows, columns) = (batch, columns)
        try await database.write { tx in try table.insert(rows, columns: columns, in: tx) }
        unfinished += rows.filter { table.hasLater($0, columns: columns) }
        batch = []
    }

    private mutating func complete() async throws {
        guard let table, !unfinished.isEmpty else { return }
        let (rows, columns) = (unfinished, columns)
        try await database.write { tx in try table.complete(rows, columns: columns, in: tx) }
        unfinished = []
    }
}
