package import Domain

/// Vacancies for who types what they look for: a few at once, those that close first before the others.
extension VacancyTable {
    /// Those in which every word of a text occurs: in title, number or municipality, or in what the employer is found by. Without
    /// words, whichever.
    package static func open(
        on day: Day,
        answering text: String,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [Vacancy] {
        try first(limit, where: condition(text, in: [], openOn: day), in: tx)
    }

    /// A portion of those that answer to a text so; where jobs are named, of those in one of these jobs instead.
    ///
    /// `day`: on which they are open; nil for all of them.
    package static func found(
        _ text: String,
        in occupations: [String] = [],
        openOn day: Day?,
        from start: Int,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [Vacancy] {
        try first(limit, from: start, where: condition(text, in: occupations, openOn: day), in: tx)
    }

    package static func count(
        _ text: String,
        in occupations: [String] = [],
        openOn day: Day?,
        in tx: borrowing Transaction
    ) throws -> Int {
        let condition = condition(text, in: occupations, openOn: day)
        return try tx.first("SELECT COUNT(*) AS number FROM vacancies WHERE \(condition)").map { try $0("number") } ?? 0
    }

    private static func condition(_ text: String, in occupations: [String], openOn day: Day?) -> SQL {
        var parts: [SQL] = day.map { [isOpen(on: $0)] } ?? []
        if !occupations.isEmpty {
            parts.append("occupation IN (\(list: occupations))")
        } else {
            // Folded: letters and digits, so nothing in it is a sign of LIKE.
            for word in Folding.words(text) where !word.isEmpty {
                let words = "%\(word)%"
                parts.append(
                    """
                    (search_words LIKE \(words)
                        OR employer_id IN (SELECT e.id FROM employers e WHERE e.search_words LIKE \(words)))
                    """
                )
            }
        }
        return parts.isEmpty ? "1 = 1" : SQL.joined(parts, by: " AND ")
    }

    /// Those in one of these jobs.
    package static func open(
        on day: Day,
        in occupations: [String],
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [Vacancy] {
        guard !occupations.isEmpty else { return [] }
        return try first(limit, where: "\(isOpen(on: day)) AND occupation IN (\(list: occupations))", in: tx)
    }

    /// All those in one job.
    package static func open(on day: Day, of occupation: String, in tx: borrowing Transaction) throws -> [Vacancy] {
        try all(where: "occupation = \(occupation) AND \(isOpen(on: day))", in: tx)
    }

    /// Those of these employers.
    package static func open(
        on day: Day,
        at employers: [ID<Employer>],
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [Vacancy] {
        guard !employers.isEmpty else { return [] }
        return try first(limit, where: "\(isOpen(on: day)) AND employer_id IN (\(list: employers))", in: tx)
    }

    private static func first(
        _ limit: Int,
        from start: Int = 0,
        where condition: SQL,
        in tx: borrowing Transaction
    ) throws -> [Vacancy] {
        let ids = try tx.rows(
            """
            SELECT id FROM vacancies WHERE \(condition)
            ORDER BY COALESCE(open_until, '9999'), id LIMIT \(limit) OFFSET \(start)
            """
        ).map { try $0("id", as: ID<Vacancy>.self) }
        return ids.isEmpty ? [] : try all(where: "id IN (\(list: ids))", in: tx)
    }

    /// What somebody can type to find a vacancy, besides what its employer is found by; folded.
    static func searchWords(title: String, reference: String, municipality: String) -> String {
        let words = [title, reference].flatMap { Folding.words($0) + [Folding.key($0)] } + Folding.words(municipality)
        return words.joined(separator: " ")
    }
}
