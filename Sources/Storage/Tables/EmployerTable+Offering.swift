package import Domain

extension EmployerTable {
    /// Those with vacancies that are open on a day, and how many, in whose number, name or municipality a text occurs: in the order
    /// of `all`.
    package static func offering(
        on day: Day,
        _ text: String,
        from first: Int,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [(employer: Employer, open: Int)] {
        let open: SQL = """
            FROM vacancies WHERE vacancies.employer_id = employers.id AND \(VacancyTable.isOpen(on: day))
            """
        return try tx.rows(
            """
            SELECT employers.*, (SELECT COUNT(*) \(open)) AS open_number FROM employers
            WHERE \(condition(text, nil, nil)) AND EXISTS (SELECT 1 \(open))
            ORDER BY is_ambassador DESC, is_agency DESC, name, id LIMIT \(limit) OFFSET \(first)
            """
        ).map { (try Employer(row: $0), try $0("open_number")) }
    }
}
