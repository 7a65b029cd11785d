package import Domain

/// Names of people by id, for lists that are made of other things.
package enum PeopleQuery {
    /// Given and family name, as one text.
    package static func names(
        of participants: [ID<Participant>],
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: String] {
        try personNames(of: participants, in: tx).mapValues(\.full)
    }

    package static func personNames(
        of participants: [ID<Participant>],
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: PersonName] {
        var names: [ID<Participant>: PersonName] = [:]
        for start in stride(from: 0, to: participants.count, by: 500) {
            let part = participants[start..<min(start + 500, participants.count)]
            let rows = try tx.rows("SELECT id, name FROM participants WHERE id IN (\(list: part))")
            try tx.fetchNameKeys(for: rows, person: "id", name: "name")
            for row in rows { names[try row("id")] = try row.personName(person: "id", name: "name", in: tx) }
        }
        return names
    }
}
