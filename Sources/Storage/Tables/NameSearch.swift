internal import Domain

/// Finds people by the beginnings of their name words, through digests: the database does not know the words.
///
/// A word of three letters or more is looked up by its first eight. A shorter one has no digest, which would tell too much
/// to who has a copy: beside a longer one it is compared with the names that are opened, and alone it finds whose given or
/// family name it is (`An`, `Li`).
struct NameSearch {
    /// Up to so many people a name brings up are opened and sorted: in a large house hardly any of them was opened lately.
    static let fewNames = 300

    /// The digest of each word that has one, of the longest first: it is the rarest as a rule, and the search starts there.
    private let digests: [String]
    /// Words that are shorter or longer than a digest tells: whether somebody has them is seen once the name is open.
    private let compared: [String]

    /// `words`: folded.
    init(_ words: [String], in vault: Vault) throws {
        let sorted = Set(words).sorted { ($0.unicodeScalars.count, $1) > ($1.unicodeScalars.count, $0) }
        let told = sorted.filter { $0.unicodeScalars.count >= NameDigestTable.shortest }
        digests = try (told.isEmpty ? sorted : told).map { try vault.digest(ofBeginning: NameDigestTable.kept($0)) }
        let exact = NameDigestTable.shortest...NameDigestTable.longest
        compared = told.isEmpty ? [] : sorted.filter { !exact.contains($0.unicodeScalars.count) }
    }

    /// Whether the digests alone decide.
    var isExact: Bool { compared.isEmpty }

    /// Whether an open name has every word that the digests can't tell.
    func accepts(_ name: PersonName) -> Bool {
        guard !isExact else { return true }
        let words = name.words
        return compared.allSatisfy { begun in
            words.contains { $0.unicodeScalars.starts(with: begun.unicodeScalars) }
        }
    }

    /// The people who have every word, as a table with the one column `participant_id`. Nil without words.
    var people: SQL? {
        digests.first.map { first in
            let rest = digests.dropFirst().map { " AND \(Self.has($0, "f.participant_id"))" as SQL }
            return """
                (SELECT f.participant_id FROM name_digests f WHERE f.digest = \(first)\(SQL.joined(rest, by: "")))
                """
        }
    }

    /// What holds for those who have every word.
    ///
    /// `id`: the column that names the person.
    func conditions(on id: SQL) -> [SQL] { digests.map { Self.has($0, id) } }

    private static func has(_ digest: String, _ id: SQL) -> SQL {
        "EXISTS (SELECT 1 FROM name_digests d WHERE d.digest = \(digest) AND d.participant_id = \(id))"
    }
}

/// How a list of many rows is read quickly: from the narrowest of its filters when that is narrow, else in the order of
/// the list, where a wide filter meets enough rows soon.
enum Narrowest {
    /// Up to this many rows it is quicker to read them all and sort them, also when their names have to be opened first.
    static let limit = 1000

    /// The narrowest of these tables, found by one statement; nil when none is narrow.
    static func of(_ tables: [SQL], upTo limit: Int = limit, in tx: borrowing Transaction) throws -> Int? {
        let names: [SQL] = ["first", "second", "third", "fourth"]
        guard tables.count <= names.count else { throw StorageError.invalid("too many filters to choose from") }
        let counts = zip(tables, names).map { table, name -> SQL in
            "(SELECT COUNT(*) FROM (SELECT 1 AS one FROM \(table) LIMIT \(limit + 1)) AS few) AS \(name)_count"
        }
        guard let row = try tx.first("SELECT \(SQL.joined(counts, by: ", "))") else { return nil }
        var best: (index: Int, count: Int)?
        for (index, name) in ["first", "second", "third", "fourth"].prefix(tables.count).enumerated() {
            let count: Int = try row(name + "_count")
            if count <= limit, count < best?.count ?? .max { best = (index, count) }
        }
        return best?.index
    }
}
