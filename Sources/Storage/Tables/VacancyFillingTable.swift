package import Domain

/// What takes the places of vacancies.
package enum VacancyFillingTable {
    package static func insert(_ filling: VacancyFilling, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO vacancy_fillings (id, vacancy_id, placement_id, places, reason, by_name, day)
            VALUES (\(filling.id), \(filling.vacancy), \(filling.placement), \(filling.places), \(filling.reason),
                \(filling.by), \(filling.day))
            """
        )
    }

    /// The first one first.
    package static func all(of vacancy: ID<Vacancy>, in tx: borrowing Transaction) throws -> [VacancyFilling] {
        try tx.rows("SELECT * FROM vacancy_fillings WHERE vacancy_id = \(vacancy) ORDER BY day, id").map { row in
            VacancyFilling(
                id: try row("id"),
                vacancy: try row("vacancy_id"),
                placement: try row.optional("placement_id"),
                places: try row("places"),
                reason: try row("reason"),
                by: try row("by_name"),
                day: try row("day")
            )
        }
    }

    /// The vacancy whose place a start took; nil when it took none.
    package static func vacancy(of placement: ID<Placement>, in tx: borrowing Transaction) throws -> ID<Vacancy>? {
        try tx.first("SELECT vacancy_id FROM vacancy_fillings WHERE placement_id = \(placement)").map {
            try $0("vacancy_id")
        }
    }

    /// A start takes its place no longer.
    package static func remove(_ placement: ID<Placement>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM vacancy_fillings WHERE placement_id = \(placement)")
    }
}
