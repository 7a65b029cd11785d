/// Carries a whole database over to another, of the same engine or the other one, at the same version of the schema. What
/// was cut off goes on where it stopped. Nobody may write in the source meanwhile.
package struct DatabaseMove: Sendable {
    private let source: any Database
    private let target: any Database

    package init(from source: any Database, to target: any Database) {
        self.source = source
        self.target = target
    }

    /// Copies what is not there yet, then compares everything.
    ///
    /// `onTable` hears the name of each table that is there now, and how many rows it has.
    /// - Throws: `TransferError.different` when the target holds something else than a part of the source, before anything
    ///   is written; or when what arrived is not what left.
    package func run(onTable: (String, Int) -> Void = { _, _ in }) async throws -> [TableSummary] {
        let dialect = source.dialect
        let tables = try await source.read { tx in try TransferTable.present(in: tx, dialect) }
        var places: [Place] = []
        for table in tables { places.append(try await place(in: table)) }
        for (table, place) in zip(tables, places) {
            try await copy(table, after: place)
            onTable(table.name, try await target.read { tx in try table.count(in: tx) })
        }
        return try await compare()
    }

    /// How far a table of the target came.
    private enum Place {
        case nothing
        /// Up to this key; nil when it has every row.
        case rows(next: [SQLValue]?)
    }

    private func place(in table: TransferTable) async throws -> Place {
        if table.isSelfMade { return .nothing }
        let (count, digest) = try await target.read { tx in
            var digest = ContentDigest()
            try table.rows(in: tx) { columns, row in digest.add(table.withoutLater(row, columns)) }
            return (digest.count, digest)
        }
        if count == 0 { return .nothing }
        let (there, next) = try await source.read { tx in try table.beginning(count, in: tx) }
        guard there == digest else { throw TransferError.different(table: table.name) }
        return .rows(next: next)
    }

    private func copy(_ table: TransferTable, after place: Place) async throws {
        var next: [SQLValue]?
        switch place {
        case .rows(next: nil): return try await complete(table)
        case .rows(let key): next = key
        case .nothing:
            if table.isSelfMade { try await target.write { tx in try table.clear(in: tx) } }
        }
        repeat {
            let after = next
            let portion = try await source.read { tx in try table.portion(after: after, in: tx) }
            if !portion.rows.isEmpty {
                try await target.write { tx in try table.insert(portion.rows, columns: portion.columns, in: tx) }
            }
            next = portion.next
        } while next != nil
        try await complete(table)
    }

    /// Fills in the columns that point at rows of the same table.
    private func complete(_ table: TransferTable) async throws {
        guard !table.later.isEmpty else { return }
        var next: [SQLValue]?
        repeat {
            let after = next
            let portion = try await source.read { tx in try table.portion(after: after, in: tx) }
            let rows = portion.rows.filter { table.hasLater($0, columns: portion.columns) }
            if !rows.isEmpty {
                try await target.write { tx in try table.complete(rows, columns: portion.columns, in: tx) }
            }
            next = portion.next
        } while next != nil
    }

    private func compare() async throws -> [TableSummary] {
        let (here, there) = (source.dialect, target.dialect)
        let left = try await source.read { tx in try Snapshot.summaries(in: tx, here) }
        let arrived = try await target.read { tx in try Snapshot.summaries(in: tx, there) }
        for (one, other) in zip(left, arrived) where one != other { throw TransferError.different(table: one.name) }
        guard left.count == arrived.count else { throw TransferError.different(table: "schema") }
        return left
    }
}

extension TransferTable {
    /// What the first rows hold, apart from the columns that come later, and the key after which the next one comes.
    fileprivate func beginning(_ count: Int, in tx: borrowing Transaction) throws -> (ContentDigest, next: [SQLValue]?)
    {
        var digest = ContentDigest()
        var place: [SQLValue]?
        while digest.count < count {
            let limit = min(Snapshot.pageSize, count - digest.count)
            let portion = try portion(after: place, limit: limit, in: tx)
            for row in portion.rows { digest.add(withoutLater(row, portion.columns)) }
            place = portion.next
            if place == nil { break }
        }
        return (digest, place)
    }

    fileprivate func withoutLater(_ row: [SQLValue], _ columns: [String]) -> [SQLValue] {
        later.isEmpty ? row : zip(row, columns).map { later.contains($1) ? .null : $0 }
    }
}
