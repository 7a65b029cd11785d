package import Domain

/// The vacancies with their tasks.
package enum VacancyTable {
    package static func insert(_ vacancy: Vacancy, in tx: borrowing Transaction) throws {
        let facts = vacancy.facts
        try tx.run(
            """
            INSERT INTO vacancies (id, employer_id, reference, title, occupation_group, occupation, dutch, licences,
                certificates, experience_asked, weekly_quarters, times, forms, demands, access, places, filled, start,
                open_until, postcode, municipality, closed_on, close_reason, close_note, pay_least, pay_most,
                pay_unit, search_words, version)
            VALUES (\(vacancy.id), \(vacancy.employer), \(vacancy.reference), \(facts.title), \(facts.group),
                \(facts.occupation), \(facts.dutch), \(written(facts.licences)), \(written(facts.certificates)),
                \(facts.experienceAsked), \(facts.weeklyQuarters), \(written(facts.times)), \(written(facts.forms)),
                \(written(facts.demands)), \(facts.access), \(facts.places), \(facts.filled), \(facts.start),
                \(facts.openUntil), \(facts.postcode), \(facts.municipality), \(vacancy.closedOn),
                \(vacancy.closing?.reason), \(vacancy.closing?.note), \(facts.pay?.least), \(facts.pay?.most),
                \(facts.pay?.unit), \(words(of: vacancy)), \(vacancy.version))
            """
        )
        try insertTasks(of: vacancy, in: tx)
    }

    package static func find(_ id: ID<Vacancy>, in tx: borrowing Transaction) throws -> Vacancy? {
        try all(where: "id = \(id)", in: tx).first
    }

    package static func find(
        reference: String,
        of employer: ID<Employer>,
        in tx: borrowing Transaction
    ) throws -> Vacancy? {
        try all(where: "employer_id = \(employer) AND reference = \(reference)", in: tx).first
    }

    /// All of them, those that close first before the others, without a last day at the end.
    package static func all(in tx: borrowing Transaction) throws -> [Vacancy] { try all(where: "1 = 1", in: tx) }

    package static func all(of employer: ID<Employer>, in tx: borrowing Transaction) throws -> [Vacancy] {
        try all(where: "employer_id = \(employer)", in: tx)
    }

    /// These of them; five hundred for each two statements.
    package static func those(
        _ ids: Set<ID<Vacancy>>,
        in tx: borrowing Transaction
    ) throws -> [ID<Vacancy>: Vacancy] {
        let sorted = ids.sorted()
        var found: [ID<Vacancy>: Vacancy] = [:]
        for start in stride(from: 0, to: sorted.count, by: 500) {
            let part = sorted[start..<min(start + 500, sorted.count)]
            for vacancy in try all(where: "id IN (\(list: part))", in: tx) { found[vacancy.id] = vacancy }
        }
        return found
    }

    /// Those for which somebody can be put forward on a day.
    package static func open(on day: Day, in tx: borrowing Transaction) throws -> [Vacancy] {
        try all(where: isOpen(on: day), in: tx)
    }

    static func isOpen(on day: Day) -> SQL {
        """
        filled < places AND (open_until IS NULL OR open_until >= \(day)) AND (closed_on IS NULL OR closed_on > \(day))
        """
    }

    /// Saves facts, tasks and the day of closing.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ vacancy: Vacancy, in tx: borrowing Transaction) throws -> Bool {
        let facts = vacancy.facts
        let isSaved = try tx.exists(
            """
            UPDATE vacancies SET title = \(facts.title), occupation_group = \(facts.group),
                occupation = \(facts.occupation), dutch = \(facts.dutch), licences = \(written(facts.licences)),
                certificates = \(written(facts.certificates)), experience_asked = \(facts.experienceAsked),
                weekly_quarters = \(facts.weeklyQuarters), times = \(written(facts.times)),
                forms = \(written(facts.forms)), demands = \(written(facts.demands)), access = \(facts.access),
                places = \(facts.places), filled = \(facts.filled), start = \(facts.start),
                open_until = \(facts.openUntil), postcode = \(facts.postcode), municipality = \(facts.municipality),
                closed_on = \(vacancy.closedOn), close_reason = \(vacancy.closing?.reason),
                close_note = \(vacancy.closing?.note), pay_least = \(facts.pay?.least), pay_most = \(facts.pay?.most),
                pay_unit = \(facts.pay?.unit), search_words = \(words(of: vacancy)), version = version + 1
            WHERE id = \(vacancy.id) AND version = \(vacancy.version) RETURNING id
            """
        )
        if isSaved {
            try tx.run("DELETE FROM vacancy_tasks WHERE vacancy_id = \(vacancy.id)")
            try insertTasks(of: vacancy, in: tx)
        }
        return isSaved
    }

    /// Gives a vacancy to another employer, under another number where that one has this number already.
    package static func move(
        _ id: ID<Vacancy>,
        to employer: ID<Employer>,
        reference: String,
        in tx: borrowing Transaction
    ) throws {
        guard let vacancy = try find(id, in: tx) else { return }
        let facts = vacancy.facts
        let words = searchWords(title: facts.title, reference: reference, municipality: facts.municipality)
        try tx.run(
            """
            UPDATE vacancies SET employer_id = \(employer), reference = \(reference), search_words = \(words),
                version = version + 1
            WHERE id = \(id)
            """
        )
    }

    /// How many vacancies each of these employers ever had in an occupation or in its unit group.
    package static func counts(
        of occupation: String,
        in group: OccupationCode,
        at employers: [ID<Employer>],
        in tx: borrowing Transaction
    ) throws -> [ID<Employer>: Int] {
        let rows = try tx.rows(
            """
            SELECT employer_id, COUNT(*) AS number FROM vacancies
            WHERE (occupation = \(occupation) OR occupation_group = \(group)) AND employer_id IN (\(list: employers))
            GROUP BY employer_id
            """
        ).map { (try $0("employer_id", as: ID<Employer>.self), try $0("number", as: Int.self)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// What they are called; five hundred for each statement.
    package static func titles(
        of vacancies: Set<ID<Vacancy>>,
        in tx: borrowing Transaction
    ) throws -> [ID<Vacancy>: String] {
        let all = vacancies.sorted()
        var titles: [ID<Vacancy>: String] = [:]
        for start in stride(from: 0, to: all.count, by: 500) {
            let part = all[start..<min(start + 500, all.count)]
            for row in try tx.rows("SELECT id, title FROM vacancies WHERE id IN (\(list: part))") {
                titles[try row("id")] = try row("title")
            }
        }
        return titles
    }

    private static func insertTasks(of vacancy: Vacancy, in tx: borrowing Transaction) throws {
        for (position, task) in vacancy.facts.tasks.enumerated() {
            try tx.run(
                """
                INSERT INTO vacancy_tasks (vacancy_id, position, words, competence, weight)
                VALUES (\(vacancy.id), \(position), \(task.words), \(task.competence), \(task.weight))
                """
            )
        }
    }

    /// Two statements, whatever their number.
    static func all(where condition: SQL, in tx: borrowing Transaction) throws -> [Vacancy] {
        var tasks: [ID<Vacancy>: [VacancyTask]] = [:]
        for row in try tx.rows(
            """
            SELECT * FROM vacancy_tasks WHERE vacancy_id IN (SELECT id FROM vacancies WHERE \(condition))
            ORDER BY vacancy_id, position
            """
        ) {
            let task = VacancyTask(
                words: try row("words"),
                competence: try row.optional("competence"),
                weight: try row("weight")
            )
            tasks[try row("vacancy_id"), default: []].append(task)
        }
        return try tx.rows("SELECT * FROM vacancies WHERE \(condition) ORDER BY COALESCE(open_until, '9999'), id").map {
            row in
            try Vacancy(row: row, tasks: tasks[try row("id")] ?? [])
        }
    }

    private static func words(of vacancy: Vacancy) -> String {
        searchWords(
            title: vacancy.facts.title,
            reference: vacancy.reference,
            municipality: vacancy.facts.municipality
        )
    }

    private static func written(_ words: [some RawRepresentable<String>]) -> String {
        words.map(\.rawValue).joined(separator: " ")
    }
}
