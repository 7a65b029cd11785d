package import Domain

/// Names of people by id, for lists that are made of other things.
package enum PeopleQuery {
    package static func names(
        of participants: [ID<Participant>],
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: String] {
        var names: [ID<Participant>: String] = [:]
        for start in stride(from: 0, to: participants.count, by: 500) {
            let part = participants[start..<min(start + 500, participants.count)]
            for row in try tx.rows("SELECT id, given_name, family_name FROM participants WHERE id IN (\(list: part))") {
                let (given, family): (String, String) = (try row("given_name"), try row("family_name"))
                names[try row("id")] = "\(given) \(family)"
            }
        }
        return names
    }
}
