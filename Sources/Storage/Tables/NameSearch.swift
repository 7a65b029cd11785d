internal import Domain

/// Finds people by the beginnings of their name words.
struct NameSearch {
    /// Folded words, the longest first: it is the rarest as a rule, and the search starts with it.
    let words: [String]

    init(_ words: [String]) { self.words = words.sorted { ($0.count, $1) > ($1.count, $0) } }

    /// The people whom one of the words finds, as a table with the one column `participant_id`. Nil without words.
    var people: SQL? {
        words.first.map { "(SELECT DISTINCT participant_id FROM participant_words WHERE \(Self.begins(with: $0)))" }
    }

    /// The next people whom the longest word finds, in the order of their names: an index alone gives them.
    func candidates(
        after last: (key: String, id: ID<Participant>)?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [(key: String, id: ID<Participant>)] {
        guard let word = words.first else { return [] }
        let rest: SQL = last.map { "AND (sort_key, participant_id) > (\($0.key), \($0.id))" } ?? ""
        return try tx.rows(
            """
            SELECT DISTINCT sort_key, participant_id FROM participant_words WHERE \(Self.begins(with: word)) \(rest)
            ORDER BY sort_key, participant_id LIMIT \(limit)
            """
        ).map { (try $0("sort_key"), try $0("participant_id")) }
    }

    /// What holds for those who have every word.
    ///
    /// `id`: the column that names the person.
    func conditions(on id: SQL) -> [SQL] {
        words.map { word in
            "EXISTS (SELECT 1 FROM participant_words WHERE participant_id = \(id) AND \(Self.begins(with: word)))"
        }
    }

    /// A range instead of `LIKE`, so that the index serves and `%` is a letter like another.
    private static func begins(with word: String) -> SQL { "word >= \(word) AND word < \(word + "\u{10FFFF}")" }
}

/// How a list of many rows is read quickly: from the narrowest of its filters when that is narrow, else in the order of
/// the list, where a wide filter meets enough rows soon.
enum Narrowest {
    /// Up to this many rows it is quicker to read them all and sort them.
    static let limit = 2000

    /// The narrowest of these tables; nil when none is narrow.
    static func of(_ tables: [SQL], in tx: borrowing Transaction) throws -> Int? {
        var best: (index: Int, count: Int)?
        for (index, table) in tables.enumerated() {
            let rows = try tx.rows(
                "SELECT COUNT(*) AS count FROM (SELECT 1 AS one FROM \(table) LIMIT \(limit + 1)) AS few"
            )
            let count: Int = try rows.first?("count") ?? 0
            if count <= limit, count < best?.count ?? .max { best = (index, count) }
        }
        return best?.index
    }
}
