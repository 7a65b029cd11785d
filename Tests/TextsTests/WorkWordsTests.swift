import Domain
import Testing
import Texts

/// The words in which work is described, on a vacancy and on the page of an occupation.
struct WorkWordsTests {
    @Test func `every word that a vacancy or an occupation can have is said in Dutch`() {
        let said =
            words(PhysicalDemand.self) + words(Licence.self) + words(Certificate.self) + words(WorkingTime.self)
            + words(LanguageLevel.self) + words(VacancyForm.self) + words(WorkplaceAccess.self)
            + words(VacancyState.self)
        #expect(said.count > 40)
        for word in said { #expect(!word.contains("⟦"), "\(word)") }
    }

    private func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map { Catalogue.dutch.code($0) }
    }
}
