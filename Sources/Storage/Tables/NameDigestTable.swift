internal import Domain

/// By which digests people are found by name: one for each beginning of three to eight letters of each word of their name,
/// so that the database finds who bears a name without knowing it. Shorter ones would tell with which letters names begin,
/// and who has a `de` or an `el`; they have a digest only where a whole given or family name is that short. There is no index
/// by participant, which would take as much room again: who takes digests away knows the name they came from.
enum NameDigestTable {
    static let shortest = 3
    /// Of a longer beginning only so many letters are in a digest; the rest is compared once the name is open.
    static let longest = 8

    static func insert(_ name: PersonName, of participant: ID<Participant>, in tx: borrowing Transaction) throws {
        let rows = try digests(of: name, in: tx.vault).map { "(\($0), \(participant))" as SQL }
        guard !rows.isEmpty else { return }
        try tx.run("INSERT INTO name_digests (digest, participant_id) VALUES \(SQL.joined(rows, by: ", "))")
    }

    static func delete(_ name: PersonName, of participant: ID<Participant>, in tx: borrowing Transaction) throws {
        let digests = try digests(of: name, in: tx.vault)
        try tx.run("DELETE FROM name_digests WHERE digest IN (\(list: digests)) AND participant_id = \(participant)")
    }

    /// Whether somebody is found by every beginning of their name.
    static func finds(_ name: PersonName, of participant: ID<Participant>, in tx: borrowing Transaction) throws -> Bool
    {
        let digests = try digests(of: name, in: tx.vault)
        let row = try tx.first(
            """
            SELECT COUNT(*) AS count FROM name_digests
            WHERE digest IN (\(list: digests)) AND participant_id = \(participant)
            """
        )
        return try row.map { try $0("count", as: Int.self) } == digests.count
    }

    /// The beginning of a word that has a digest.
    static func kept(_ word: String) -> String { String(String.UnicodeScalarView(word.unicodeScalars.prefix(longest))) }

    private static func digests(of name: PersonName, in vault: Vault) throws -> [String] {
        try beginnings(of: name).sorted().map { try vault.digest(ofBeginning: $0) }
    }

    private static func beginnings(of name: PersonName) -> Set<String> {
        var beginnings = Set([name.family, name.given].map(Folding.key))
        beginnings = beginnings.filter { !$0.isEmpty && $0.unicodeScalars.count < shortest }
        for word in name.words where word.unicodeScalars.count >= shortest {
            for count in shortest...min(longest, word.unicodeScalars.count) {
                beginnings.insert(String(String.UnicodeScalarView(word.unicodeScalars.prefix(count))))
            }
        }
        return beginnings
    }
}
