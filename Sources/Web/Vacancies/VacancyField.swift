internal import Domain

/// An open vacancy, chosen by typing.
typealias VacancyField = FindField<Vacancy>

extension FindField where Subject == Vacancy {
    init(name: String, search: String) { self.init(name: name, search: search, words: "vacancy") }

    static var ofForm: VacancyField { VacancyField(name: "vacancy", search: "vacancyText") }
}
