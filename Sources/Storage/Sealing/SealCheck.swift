internal import Crypto
package import Domain

/// Finds out whether everything that is sealed opens, by the keys as they stand in the database.
package enum SealCheck {
    package enum Fault: Hashable, Sendable {
        /// Something is sealed about this person, and their key is gone.
        case missingKey(ID<Participant>)
        case brokenKey(ID<Participant>)
        /// The key of the person was wrapped by a master key that is not here.
        case unknownMaster(ID<Participant>, master: String)
        /// The text in this row was changed, belongs elsewhere, or is not what its column holds.
        case unreadable(SealedColumn, row: String)
        /// The search does not find this person by every beginning of their name.
        case unfindable(ID<Participant>)
    }

    package struct Report: Sendable {
        package fileprivate(set) var faults: [Fault] = []
        package fileprivate(set) var keys = 0
        package fileprivate(set) var texts = 0
    }

    private static let part = 500

    /// Every key, and of each sealed column so many of the newest texts; nil for all of them.
    package static func run(newest limit: Int?, in tx: borrowing Transaction) throws -> Report {
        var report = Report()
        try checkKeys(&report, in: tx)
        for column in SealedColumn.present { try check(column, newest: limit, &report, in: tx) }
        return report
    }

    private static func checkKeys(_ report: inout Report, in tx: borrowing Transaction) throws {
        var last = ""
        while true {
            let rows = try tx.rows(
                """
                SELECT participant_id FROM participant_keys WHERE participant_id > \(last)
                ORDER BY participant_id LIMIT \(part)
                """
            )
            let people = try rows.map { try $0("participant_id", as: ID<Participant>.self) }
            for (participant, key) in try ParticipantKeyTable.all(of: people, in: tx) {
                report.keys += 1
                do throws(VaultError) {
                    _ = try tx.vault.unwrap(key, of: .participant(participant))
                } catch {
                    report.faults.append(
                        error == .unknownMaster(key.master)
                            ? .unknownMaster(participant, master: key.master) : .brokenKey(participant)
                    )
                }
            }
            guard rows.count == part, let end = people.last else { return }
            last = end.rawValue
        }
    }

    private static func check(
        _ column: SealedColumn,
        newest limit: Int?,
        _ report: inout Report,
        in tx: borrowing Transaction
    ) throws {
        var left = limit ?? Int.max
        var last: String?
        while left > 0 {
            let size = min(part, left)
            let some: SQL = column.isOfSome ? " AND k.participant_id IS NOT NULL" : ""
            let rows = try tx.rows(
                """
                SELECT k.id, \(column.participant) AS participant_id, k.\(column.nameInSQL) AS text
                FROM \(column.tableInSQL) k\(column.way)
                WHERE k.\(column.nameInSQL) IS NOT NULL AND (CAST(\(last) AS TEXT) IS NULL OR k.id < \(last))\(some)
                ORDER BY k.id DESC LIMIT \(size)
                """
            )
            try check(column, rows, &report, in: tx)
            left -= rows.count
            guard rows.count == size, let end = rows.last else { return }
            last = try end("id")
        }
    }

    private static func check(
        _ column: SealedColumn,
        _ rows: [Row],
        _ report: inout Report,
        in tx: borrowing Transaction
    ) throws {
        let people = try Set(rows.map { try $0("participant_id", as: ID<Participant>.self) })
        let wrapped = Dictionary(try ParticipantKeyTable.all(of: people, in: tx).map { ($0.participant, $0.key) }) {
            $1
        }
        var keys: [ID<Participant>: SymmetricKey] = [:]
        for participant in people.sorted() {
            if let key = wrapped[participant] {
                // One that does not open has its own fault.
                keys[participant] = try? tx.vault.unwrap(key, of: .participant(participant))
            } else if !report.faults.contains(.missingKey(participant)) {
                report.faults.append(.missingKey(participant))
            }
        }
        for row in rows {
            let (id, participant): (String, ID<Participant>) = (try row("id"), try row("participant_id"))
            guard let key = keys[participant] else { continue }
            report.texts += 1
            let place = column.place(row: id, of: participant)
            // Whatever is wrong with it, nobody can read it.
            guard let text = try? SealedText.open(row("text"), with: key, at: place),
                (try? column.words(of: text)) != nil
            else {
                report.faults.append(.unreadable(column, row: id))
                continue
            }
            guard column == .participantName, let name = PersonName(packed: text) else { continue }
            if try !NameDigestTable.finds(name, of: participant, in: tx) {
                report.faults.append(.unfindable(participant))
            }
        }
    }
}
