package import Domain
internal import Yams

/// The house's own list of entry-level jobs and of what one does in them, compiled in. What is wrong with the files is found when
/// they are read: nothing of a faulty list is used.
package struct OccupationBook: Sendable {
    package let occupations: [Occupation]
    package let competences: [Competence]
    package let search: OccupationSearch
    package let competenceSearch: OccupationSearch
    private let occupationByCode: [String: Int]
    private let competenceByCode: [String: Int]
    private let competenceByName: [String: Int]

    /// What ships. A test reads it whole; a damaged file would leave it empty.
    package static let shipped: OccupationBook = {
        let book = try? OccupationBook(
            occupations: PackageResources.occupations_yaml,
            competences: PackageResources.competences_yaml
        )
        return book ?? OccupationBook(checked: [], [])
    }()

    /// - Throws: `OccupationListFaults` with everything that is wrong.
    package init(occupations: [UInt8], competences: [UInt8]) throws(OccupationListFaults) {
        var reader = OccupationReader()
        let competences = reader.competences(of: competences)
        let occupations = reader.occupations(of: occupations)
        if !reader.faults.isEmpty { throw OccupationListFaults(all: reader.faults) }
        self.init(checked: occupations, competences)
    }

    /// Values that were checked already.
    private init(checked occupations: [Occupation], _ competences: [Competence]) {
        self.occupations = occupations
        self.competences = competences
        occupationByCode = Self.positions(occupations.map { [$0.code] })
        competenceByCode = Self.positions(competences.map { [$0.code] })
        competenceByName = Self.positions(competences.map { ([$0.label.nl] + $0.synonyms).map(Folding.key) })
        let labels = Dictionary(competences.map { ($0.code, $0.label.nl) }, uniquingKeysWith: { first, _ in first })
        search = OccupationSearch(
            occupations.map { occupation in
                OccupationSearch.Entry(
                    code: occupation.code,
                    title: occupation.title.nl,
                    names: occupation.synonyms + [occupation.title.en, occupation.title.fr].compactMap { $0 },
                    parts: occupation.tasks.compactMap { labels[$0] }
                )
            }
        )
        competenceSearch = OccupationSearch(
            competences.map { competence in
                OccupationSearch.Entry(
                    code: competence.code,
                    title: competence.label.nl,
                    names: competence.synonyms + [competence.label.en, competence.label.fr].compactMap { $0 }
                )
            }
        )
    }

    package func occupation(_ code: String) -> Occupation? { occupationByCode[code].map { occupations[$0] } }
    package func competence(_ code: String) -> Competence? { competenceByCode[code].map { competences[$0] } }

    /// The competence that is called so, case and accents apart; a near spelling is not taken.
    package func competence(named text: String) -> Competence? {
        competenceByName[Folding.key(text)].map { competences[$0] }
    }

    /// The occupation that is called so in this unit group, or else the first of the group.
    package func occupation(named text: String, in group: OccupationCode) -> Occupation? {
        let key = Folding.key(text)
        let ofGroup = occupations.filter { $0.group == group }
        return ofGroup.first { ([$0.title.nl] + $0.synonyms).map(Folding.key).contains(key) } ?? ofGroup.first
    }

    /// The occupation that is called so in any of the three languages, case and accents apart; a near spelling is not taken.
    package func occupation(called text: String) -> Occupation? {
        let key = Folding.key(text)
        if key.isEmpty { return nil }
        return occupations.first { occupation in
            let names = [occupation.title.nl, occupation.title.en, occupation.title.fr].compactMap { $0 }
            return (names + occupation.synonyms).contains { Folding.key($0) == key }
        }
    }

    private static func positions(_ names: [[String]]) -> [String: Int] {
        var positions: [String: Int] = [:]
        for (position, names) in names.enumerated() {
            for name in names where positions[name] == nil { positions[name] = position }
        }
        return positions
    }
}

/// Everything that is wrong with the list of occupations.
package struct OccupationListFaults: Error, Hashable, Sendable {
    package enum Problem: String, Hashable, Sendable {
        case unreadable, missing, unknownWord, double, noSuchGroup, unknownCompetence, tooFewTasks, tooManyTasks
    }

    package struct Fault: Hashable, Sendable {
        /// The line of the entry in its file.
        package let line: Int
        package let problem: Problem
        /// The key or the word that is at fault.
        package let word: String
    }

    package let all: [Fault]
}
