internal import Domain

extension Migration {
    /// Puts who observed a finding into its statement, and with whom one spoke into the note of a contact: a file opens one
    /// sealed text for each, and not two (decision 0036).
    static let gatheredTexts = Migration(name: "gathered texts", leavesTraces: false) { tx, _ in
        // Nothing changes that the figures count.
        try FigureChangeTable.noting([], in: tx) {
            for (first, second) in GatheredTextsSchema.pairs {
                try GatheredTextsSchema.gather(first, into: second, in: tx)
            }
        }
        for (first, _) in GatheredTextsSchema.pairs {
            try tx.run("ALTER TABLE \(first.tableInSQL) DROP COLUMN \(first.nameInSQL)")
        }
    }
}

private enum GatheredTextsSchema {
    static let pairs: [(SealedColumn, SealedColumn)] = [
        (.findingObserver, .findingStatement), (.contactPerson, .contactNote),
    ]
    private static let part = 1000

    static func gather(_ first: SealedColumn, into second: SealedColumn, in tx: borrowing Transaction) throws {
        let table = second.tableInSQL
        var last = ""
        while true {
            let rows = try tx.rows("SELECT * FROM \(table) WHERE id > \(last) ORDER BY id LIMIT \(part)")
            try tx.fetchDataKeys(for: rows, first, second)
            for row in rows {
                let id: ID<Row> = try row("id")
                let pair = try TextPair(row.opened(first, in: tx), row.opened(second, in: tx))
                let sealed = try tx.sealed(pair.packed, second, id, of: row("participant_id"))
                try tx.run("UPDATE \(table) SET \(second.nameInSQL) = \(sealed) WHERE id = \(id)")
                last = id.rawValue
            }
            guard rows.count == part else { return }
        }
    }
}
