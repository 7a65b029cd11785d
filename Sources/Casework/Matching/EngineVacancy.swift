internal import Domain
internal import Matching
internal import ReferenceData

extension BlindVacancy {
    /// What the engine gets of a vacancy on a day; nil where neither the vacancy nor the employer has a postcode that the house
    /// knows.
    init?(_ vacancy: VacancyFacts, of employer: EmployerFacts, on today: Day) {
        let book = MunicipalityBook.shipped
        let point =
            book.point(of: vacancy.postcode, named: vacancy.municipality)
            ?? book.point(of: employer.postcode, named: employer.municipality)
        guard let point else { return nil }
        var languages = LanguageLevels()
        languages[.dutchSpoken] = vacancy.dutch.number
        self.init(
            place: EngineWords.place(point),
            languages: languages,
            needs: Self.needs(of: vacancy),
            contracts: 1,
            startForms: UInt8(EngineWords.bits(vacancy.forms)),
            hours: min(vacancy.matchedHours, MatchingLimits.hours.upperBound),
            latestStart: EngineWords.number(vacancy.latestStart(on: today)),
            features: UInt32(EngineWords.bits(vacancy.features(of: employer))),
            occupation: vacancy.group.number,
            experienceAsked: min(vacancy.experienceAsked, MatchingLimits.months.upperBound),
            skills: Self.skills(of: vacancy)
        )
    }

    private static func needs(of vacancy: VacancyFacts) -> UInt64 {
        var bits = EngineWords.bits(vacancy.licences, from: Capability.licences.lowerBound)
        if vacancy.access == .ownTransport { bits |= 1 << UInt64(Capability.ownTransport) }
        bits |= EngineWords.bits(vacancy.certificates, from: Capability.certificates.lowerBound)
        bits |= EngineWords.bits(vacancy.demands, from: Capability.physical.lowerBound)
        return bits | EngineWords.bits(vacancy.times, from: Capability.workingTimes.lowerBound)
    }

    /// The tasks that are on the house's list; where none is, the usual tasks of the occupation; where that is unknown too, one
    /// that nobody has, so that the job target alone can bring somebody to it.
    private static func skills(of vacancy: VacancyFacts) -> [Skill] {
        var weights: [Int: Int] = [:]
        for task in vacancy.tasks {
            guard let number = task.competence.flatMap({ CompetenceNumbers.shipped.number(of: $0) }) else { continue }
            weights[number] = max(weights[number] ?? 0, min(max(task.weight, 1), 5))
        }
        if weights.isEmpty, let usual = vacancy.occupation.flatMap({ OccupationBook.shipped.occupation($0) }) {
            for (position, code) in usual.tasks.enumerated() {
                guard let number = CompetenceNumbers.shipped.number(of: code) else { continue }
                weights[number] = VacancyTask.weight(atPosition: position)
            }
        }
        if weights.isEmpty { weights[CompetenceNumbers.shipped.unlisted] = 1 }
        return weights.sorted { $0.key < $1.key }.map { Skill(skill: $0.key, weight: $0.value) }
    }
}
