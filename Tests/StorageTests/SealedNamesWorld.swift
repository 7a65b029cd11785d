import Domain
import TestHouse

@testable import Storage

/// Somebody with an account, and what the audit log says of them, in a name that occurs nowhere else.
enum SealedNamesWorld {
    static let person = ID<Participant>("anna")
    static let called = PersonName(given: "Kanarievoornaam", family: "De Kanarienaam")
    static let account = User(
        id: ID("u-anna"),
        name: called.full,
        email: "a@voorbeeld.test",
        role: .participant,
        institution: nil,
        participant: person
    )

    static func line(_ number: Int, _ role: Role) -> AuditLine {
        AuditLine(
            id: ID("line-\(number)"),
            at: Instant(milliseconds: number),
            actor: Actor(id: ID("u-\(role)"), name: role == .participant ? called.full : "Koen Baert", role: role),
            action: "readOwn",
            participant: person,
            subject: nil,
            detail: nil
        )
    }

    static func fill(_ store: TestStore) async throws {
        try await store.write { tx in
            try NameWorld.add(called, person, coach: nil, acceptedOn: Day(number: 20_000), in: tx)
            try UserTable.insert(account, passwordHash: nil, at: Instant(milliseconds: 0), in: tx)
            try AuditTable.append([line(1, .participant), line(2, .coach)], in: tx)
        }
    }

    /// Every text of every row of every table.
    static func texts(of store: TestStore) async throws -> [String] {
        let dialect = store.dialect
        return try await store.read { tx in
            try tx.rows(dialect.tableNames).map { try $0("name", as: String.self) }.flatMap { table in
                try tx.rows("SELECT * FROM \(SQL(parts: [.text(table)]))").flatMap { row in
                    try row.columnNames.compactMap { column in
                        if case .text(let text) = try row.value(column) { "\(table).\(column): \(text)" } else { nil }
                    }
                }
            }
        }
    }
}
