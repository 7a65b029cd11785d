package import Domain

extension OccupationCode: SQLConvertible {
    package var sqlValue: SQLValue { .text(description) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
}

extension LanguageLevel: SQLConvertible {}
extension WorkplaceAccess: SQLConvertible {}
extension VacancyEnd: SQLConvertible {}
extension PayUnit: SQLConvertible {}

/// How a vacancy stands in its row.
extension Vacancy {
    init(row: Row, tasks: [VacancyTask]) throws {
        let reason: VacancyEnd? = try row.optional("close_reason")
        let note: String? = try row.optional("close_note")
        let unit: PayUnit? = try row.optional("pay_unit")
        self.init(
            id: try row("id"),
            employer: try row("employer_id"),
            reference: try row("reference"),
            facts: VacancyFacts(
                title: try row("title"),
                group: try row("occupation_group"),
                occupation: try row.optional("occupation"),
                tasks: tasks,
                dutch: try row("dutch"),
                licences: try row.words("licences"),
                certificates: try row.words("certificates"),
                experienceAsked: try row("experience_asked"),
                weeklyQuarters: try row.optional("weekly_quarters"),
                times: try row.words("times"),
                forms: try row.words("forms"),
                demands: try row.words("demands"),
                access: try row.optional("access"),
                places: try row("places"),
                filled: try row("filled"),
                start: try row.optional("start"),
                openUntil: try row.optional("open_until"),
                postcode: try row("postcode"),
                municipality: try row("municipality"),
                pay: try unit.map {
                    VacancyPay(least: try row("pay_least"), most: try row("pay_most"), unit: $0)
                }
            ),
            closedOn: try row.optional("closed_on"),
            closing: reason.map { VacancyClosing(reason: $0, note: note ?? "") },
            version: try row("version")
        )
    }
}

extension Row {
    /// Closed words with spaces between them.
    /// - Throws: `StorageError.damaged` for a word that is none of them.
    fileprivate func words<Word: RawRepresentable<String>>(_ column: String) throws(StorageError) -> [Word] {
        var words: [Word] = []
        for text in try self(column, as: String.self).split(separator: " ") {
            guard let word = Word(rawValue: String(text)) else { throw .damaged(column: column) }
            words.append(word)
        }
        return words
    }
}
