package import Domain

/// What the last nightly comparison found that a vacancy has to be ranked lower by, so that it is not shown to too many (fair lists).
/// Vacancies that are not in it have no price: new ones, and most of the others.
package enum ShowingPriceTable {
    private static let portion = 400

    /// These take the place of all that were there. A price that is not above 0 is none.
    package static func replace(_ prices: [ID<Vacancy>: Int], in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM showing_prices")
        let priced = prices.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        for start in stride(from: 0, to: priced.count, by: portion) {
            let rows = priced[start..<min(start + portion, priced.count)].map { "(\($0.key), \($0.value))" as SQL }
            try tx.run("INSERT INTO showing_prices (vacancy_id, price) VALUES \(SQL.joined(rows, by: ", "))")
        }
    }

    /// Of those of these vacancies that have one.
    package static func prices(
        of vacancies: [ID<Vacancy>],
        in tx: borrowing Transaction
    ) throws -> [ID<Vacancy>: Int] {
        guard !vacancies.isEmpty else { return [:] }
        var prices: [ID<Vacancy>: Int] = [:]
        for row in try tx.rows(
            "SELECT vacancy_id, price FROM showing_prices WHERE vacancy_id IN (\(list: vacancies))"
        ) { prices[try row("vacancy_id")] = try row("price") }
        return prices
    }
}
