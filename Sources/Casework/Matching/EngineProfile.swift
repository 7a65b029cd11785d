internal import Domain
internal import Matching
internal import ReferenceData

extension BlindProfile {
    /// What the engine gets of a profile; nil while nobody noted from where the person leaves.
    init?(_ profile: WorkProfile) {
        guard let origin = profile.originPostcode.flatMap({ MunicipalityBook.shipped.origin(of: $0) }) else {
            return nil
        }
        let travel = profile.travel ?? .assumed
        let mode = EngineWords.travel(travel.mode)
        var languages = LanguageLevels()
        for (skill, level) in profile.languages { languages[EngineWords.skill(skill)] = level.number }
        let book = OccupationBook.shipped
        let targets = zip(profile.targets, WorkProfile.targetWeights).compactMap { code, weight in
            book.occupation(code).map { Target(occupation: $0.group.number, weight: weight) }
        }
        self.init(
            origin: EngineWords.place(origin),
            travel: mode,
            reach: max(1, travel.minutes * mode.speed),
            languages: languages,
            capabilities: Self.capabilities(of: profile, travel.mode),
            contracts: 1,
            startForms: UInt8(EngineWords.bits(profile.forms ?? VacancyForm.allCases)),
            leastHours: profile.hours?.lowerBound ?? 0,
            mostHours: profile.hours?.upperBound ?? MatchingLimits.hours.upperBound,
            availableFrom: EngineWords.number(profile.available.day),
            wishes: UInt32(EngineWords.bits(profile.wishes)),
            avoids: UInt32(EngineWords.bits(profile.avoids)),
            targets: targets,
            experience: Self.experience(of: profile),
            skills: profile.skills.compactMap { skill in
                CompetenceNumbers.shipped.number(of: skill.competence).map { .init(skill: $0, level: skill.level) }
            }.sorted { $0.skill < $1.skill }
        )
    }

    private static func capabilities(of profile: WorkProfile, _ mode: TravelMode) -> UInt64 {
        var bits = EngineWords.bits(profile.licences, from: Capability.licences.lowerBound)
        if mode != .publicTransport { bits |= 1 << UInt64(Capability.ownTransport) }
        bits |= EngineWords.bits(profile.certificates, from: Capability.certificates.lowerBound)
        bits |= EngineWords.bits(profile.physical, from: Capability.physical.lowerBound)
        return bits | EngineWords.bits(profile.times ?? WorkingTime.assumed, from: Capability.workingTimes.lowerBound)
    }

    /// Months by unit group: those of occupations of one group together.
    private static func experience(of profile: WorkProfile) -> [Experience] {
        var months: [Int: Int] = [:]
        for entry in profile.experience {
            guard let occupation = OccupationBook.shipped.occupation(entry.occupation) else { continue }
            months[occupation.group.number, default: 0] += entry.months
        }
        return months.sorted { $0.key < $1.key }.prefix(MatchingLimits.experience.upperBound).map {
            Experience(occupation: $0.key, months: min($0.value, MatchingLimits.months.upperBound))
        }
    }
}
