package import Domain

/// Tours and places for internships, with what is offered there.
package enum TourTable {
    package static func insert(_ tour: Tour, in tx: borrowing Transaction) throws {
        let (facts, talks) = (tour.facts, tour.facts.talks)
        try tx.run(
            """
            INSERT INTO tours (id, round_id, employer_id, kind, day, opens, minutes, place, capacity, talk_minutes,
                talk_gap, talks_at_once, state, version)
            VALUES (\(tour.id), \(tour.round), \(tour.employer), \(facts.kind), \(facts.day), \(facts.opens),
                \(facts.minutes), \(facts.place), \(facts.capacity), \(talks.minutes), \(talks.gap), \(talks.atOnce),
                \(tour.state), \(tour.version))
            """
        )
        try insertVacancies(of: tour, in: tx)
    }

    package static func find(_ id: ID<Tour>, in tx: borrowing Transaction) throws -> Tour? {
        try all(where: "id = \(id)", in: tx).first
    }

    /// The tours of a round, by day.
    package static func all(of round: ID<TourRound>, in tx: borrowing Transaction) throws -> [Tour] {
        try all(where: "round_id = \(round)", in: tx)
    }

    package static func all(in tx: borrowing Transaction) throws -> [Tour] { try all(where: "1 = 1", in: tx) }

    /// Saves everything but round and employer.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ tour: Tour, in tx: borrowing Transaction) throws -> Bool {
        let (facts, talks) = (tour.facts, tour.facts.talks)
        let isSaved = try tx.exists(
            """
            UPDATE tours SET kind = \(facts.kind), day = \(facts.day), opens = \(facts.opens), minutes = \(facts.minutes),
                place = \(facts.place), capacity = \(facts.capacity), talk_minutes = \(talks.minutes),
                talk_gap = \(talks.gap), talks_at_once = \(talks.atOnce), state = \(tour.state), version = version + 1
            WHERE id = \(tour.id) AND version = \(tour.version) RETURNING id
            """
        )
        if isSaved {
            try tx.run("DELETE FROM tour_vacancies WHERE tour_id = \(tour.id)")
            try insertVacancies(of: tour, in: tx)
        }
        return isSaved
    }

    private static func insertVacancies(of tour: Tour, in tx: borrowing Transaction) throws {
        for (position, vacancy) in tour.vacancies.enumerated() {
            try tx.run(
                """
                INSERT INTO tour_vacancies (tour_id, vacancy_id, position)
                VALUES (\(tour.id), \(vacancy), \(position))
                """
            )
        }
    }

    /// Two statements, whatever their number; one where there are none.
    private static func all(where condition: SQL, in tx: borrowing Transaction) throws -> [Tour] {
        let rows = try tx.rows("SELECT * FROM tours WHERE \(condition) ORDER BY day, opens, id")
        guard !rows.isEmpty else { return [] }
        var vacancies: [ID<Tour>: [ID<Vacancy>]] = [:]
        for row in try tx.rows(
            """
            SELECT tour_id, vacancy_id FROM tour_vacancies
            WHERE tour_id IN (SELECT id FROM tours WHERE \(condition)) ORDER BY tour_id, position
            """
        ) { vacancies[try row("tour_id"), default: []].append(try row("vacancy_id")) }
        return try rows.map { row in
            try Tour(row: row, vacancies: vacancies[try row("id")] ?? [])
        }
    }
}

extension TourKind: SQLConvertible {}
extension TourState: SQLConvertible {}

extension Tour {
    init(row: Row, vacancies: [ID<Vacancy>]) throws {
        self.init(
            id: try row("id"),
            round: try row("round_id"),
            employer: try row("employer_id"),
            facts: TourFacts(
                kind: try row("kind"),
                day: try row("day"),
                opens: try row("opens"),
                minutes: try row("minutes"),
                place: try row("place"),
                capacity: try row("capacity"),
                talks: TalkTimes(
                    minutes: try row("talk_minutes"),
                    gap: try row("talk_gap"),
                    atOnce: try row("talks_at_once")
                )
            ),
            vacancies: vacancies,
            state: try row("state"),
            version: try row("version")
        )
    }
}
