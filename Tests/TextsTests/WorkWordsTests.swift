import Domain
import Testing
import Texts

/// The words in which work is described, on a vacancy and on the page of an occupation.
struct WorkWordsTests {
    @Test func `every word that a vacancy or an occupation can have is said in Dutch`() {
        let said =
            words(PhysicalDemand.self) + words(Licence.self) + words(Certificate.self) + words(WorkingTime.self)
            + words(LanguageLevel.self) + words(VacancyForm.self) + words(WorkplaceAccess.self)
            + words(VacancyState.self) + words(VacancyEnd.self) + words(PayUnit.self) + words(OrganisationKind.self)
            + words(ConcernKind.self) + words(AskWay.self) + words(AskAnswer.self)
        #expect(said.count > 40)
        for word in said { #expect(!word.contains("⟦"), "\(word)") }
    }

    @Test func `what can't be done to a vacancy is said in Dutch, and each part of the approach list has its title`() {
        for act in VacancyAct.allCases { #expect(Catalogue.dutch.has("vacancy.not.\(act.rawValue)"), "\(act)") }
        for kind in EmployerKind.allCases { #expect(Catalogue.dutch.has("approach.part.\(kind.rawValue)"), "\(kind)") }
    }

    private func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map { Catalogue.dutch.code($0) }
    }
}
