package import Domain

/// Meetings about open vacancies (D1), with the vacancies on their table. What was agreed may be about somebody, so it is sealed.
package enum VacancyMeetingTable {
    package static func insert(_ meeting: VacancyMeeting, in tx: borrowing Transaction) throws {
        let facts = meeting.facts
        let agreed = try sealed(facts.agreed, meeting.id, in: tx)
        try tx.run(
            """
            INSERT INTO vacancy_meetings (id, programme, day, opens, place, attendees, agreed, version)
            VALUES (\(meeting.id), \(meeting.programme), \(facts.day), \(facts.opens), \(facts.place),
                \(facts.attendees.joined(separator: "\n")), \(agreed), \(meeting.version))
            """
        )
        try insertVacancies(of: meeting, in: tx)
    }

    package static func find(_ id: ID<VacancyMeeting>, in tx: borrowing Transaction) throws -> VacancyMeeting? {
        try all(where: "id = \(id)", in: tx).first
    }

    /// All of them, the latest day first.
    package static func all(in tx: borrowing Transaction) throws -> [VacancyMeeting] {
        try all(where: "1 = 1", in: tx)
    }

    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ meeting: VacancyMeeting, in tx: borrowing Transaction) throws -> Bool {
        let (facts, attendees) = (meeting.facts, meeting.facts.attendees.joined(separator: "\n"))
        let agreed = try sealed(facts.agreed, meeting.id, in: tx)
        let isSaved = try tx.exists(
            """
            UPDATE vacancy_meetings SET day = \(facts.day), opens = \(facts.opens), place = \(facts.place),
                attendees = \(attendees), agreed = \(agreed), version = version + 1
            WHERE id = \(meeting.id) AND version = \(meeting.version) RETURNING id
            """
        )
        if isSaved {
            try tx.run("DELETE FROM vacancy_meeting_vacancies WHERE meeting_id = \(meeting.id)")
            try insertVacancies(of: meeting, in: tx)
        }
        return isSaved
    }

    static func sealed(_ agreed: String, _ id: ID<VacancyMeeting>, in tx: borrowing Transaction) throws -> String {
        try tx.vault.sealForHouse(agreed, purpose: purpose(of: id))
    }

    private static func purpose(of id: ID<VacancyMeeting>) -> String { "agreed in vacancy meeting \(id)" }

    private static func insertVacancies(of meeting: VacancyMeeting, in tx: borrowing Transaction) throws {
        for (position, vacancy) in meeting.facts.vacancies.enumerated() {
            try tx.run(
                """
                INSERT INTO vacancy_meeting_vacancies (meeting_id, vacancy_id, position)
                VALUES (\(meeting.id), \(vacancy), \(position))
                """
            )
        }
    }

    private static func all(where condition: SQL, in tx: borrowing Transaction) throws -> [VacancyMeeting] {
        var vacancies: [ID<VacancyMeeting>: [ID<Vacancy>]] = [:]
        for row in try tx.rows(
            """
            SELECT meeting_id, vacancy_id FROM vacancy_meeting_vacancies
            WHERE meeting_id IN (SELECT id FROM vacancy_meetings WHERE \(condition)) ORDER BY meeting_id, position
            """
        ) { vacancies[try row("meeting_id"), default: []].append(try row("vacancy_id")) }
        let vault = tx.vault
        return try tx.rows("SELECT * FROM vacancy_meetings WHERE \(condition) ORDER BY day DESC, id DESC").map { row in
            let id: ID<VacancyMeeting> = try row("id")
            return VacancyMeeting(
                id: id,
                programme: try row("programme"),
                facts: VacancyMeetingFacts(
                    day: try row("day"),
                    opens: try row("opens"),
                    place: try row("place"),
                    attendees: try row("attendees", as: String.self).split(separator: "\n").map(String.init),
                    vacancies: vacancies[id] ?? [],
                    agreed: try vault.openForHouse(row("agreed"), purpose: purpose(of: id))
                ),
                version: try row("version")
            )
        }
    }
}
