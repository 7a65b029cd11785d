internal import Domain
internal import Matching
internal import ReferenceData

extension FoldedProfile {
    /// What the limits of the person say of a vacancy, for a page of somebody in this role: that one could not be looked at is told
    /// only to who may read limits (F3).
    func limits(on vacancy: Vacancy, of employer: Employer, toldTo role: Role) -> LimitVerdict {
        let verdict = profile.limits.verdict(on: vacancy.facts, of: employer.facts)
        return verdict == .unsure && !Policy.tiers(for: role).contains(.judicial) ? .allowed : verdict
    }

    /// - Throws: `Refusal.rule` where the person may not work there. By hand may go against what the engine finds, never against a
    ///   limit (A5); which one stays hidden.
    func requireAllowed(at vacancy: Vacancy, of employer: Employer) throws {
        guard profile.limits.forbid(vacancy.facts, of: employer.facts) else { return }
        throw Refusal.rule(Message("match.forbidden"))
    }

    /// Whether the person and a vacancy go together on a day, and why.
    func match(_ vacancy: Vacancy, of employer: Employer, on today: Day) -> PairMatch {
        guard let blind else { return .unknown([.noOrigin]) }
        guard let asked = BlindVacancy(vacancy.facts, of: employer.facts, on: today) else {
            return .unknown([.noPlace])
        }
        let isForbidden = profile.limits.forbid(vacancy.facts, of: employer.facts)
        do {
            switch try PairVerdict(blind, asked, MatchingSettings(weights)) {
            case .match(let explanation):
                return isForbidden ? .notEligible([.notSuitable]) : .match(reasons(explanation, vacancy, blind))
            case .notEligible(let failing):
                let obstacles =
                    failing.flatMap { Self.obstacles($0, blind, asked, today) } + (isForbidden ? [.notSuitable] : [])
                return .notEligible(obstacles.unique)
            case .notRelevant: return isForbidden ? .notEligible([.notSuitable]) : .notRelevant
            }
        } catch {
            // A number beyond what the engine takes: nothing can be said of the pair.
            return .unknown([.noPlace])
        }
    }

    /// What fails, in words; a body that is not up to it is told to nobody.
    private static func obstacles(
        _ constraint: Constraint,
        _ profile: BlindProfile,
        _ vacancy: BlindVacancy,
        _ today: Day
    ) -> [MatchObstacle] {
        switch constraint {
        case .distance: return [.distance(profile.origin.distance(to: vacancy.place), reach: profile.reach)]
        case .language:
            return LanguageSkill.allCases.compactMap { skill in
                let number = EngineWords.skill(skill)
                let (asked, has) = (vacancy.languages[number], profile.languages[number])
                guard asked > has else { return nil }
                return .language(skill, asked: EngineWords.level(asked), has: EngineWords.level(has))
            }
        case .need: return needs(vacancy.needs & ~profile.capabilities)
        case .contract, .startForm: return [.startForm]
        case .hours: return [.hours(vacancy.hours, within: profile.leastHours...profile.mostHours)]
        case .startDate: return [.startDate(latest: Day(number: vacancy.latestStart))]
        }
    }

    private static func needs(_ lacking: UInt64) -> [MatchObstacle] {
        var obstacles: [MatchObstacle] = []
        obstacles += EngineWords.words(Licence.self, in: lacking, from: Capability.licences.lowerBound).map {
            .licence($0)
        }
        if lacking >> UInt64(Capability.ownTransport) & 1 == 1 { obstacles.append(.ownTransport) }
        obstacles += EngineWords.words(Certificate.self, in: lacking, from: Capability.certificates.lowerBound)
            .map { .certificate($0) }
        if !EngineWords.words(PhysicalDemand.self, in: lacking, from: Capability.physical.lowerBound).isEmpty {
            obstacles.append(.notSuitable)
        }
        return obstacles
            + EngineWords.words(WorkingTime.self, in: lacking, from: Capability.workingTimes.lowerBound).map {
                .time($0)
            }
    }

    private func reasons(_ found: MatchExplanation, _ vacancy: Vacancy, _ blind: BlindProfile) -> MatchReasons {
        let parts = found.parts
        func competence(_ number: Int) -> String? { CompetenceNumbers.shipped.code(of: number) }
        let target = found.target.flatMap { counted in
            profile.targets.first { OccupationBook.shipped.occupation($0)?.group.number == counted.occupation }
                .map { MatchReasons.Target(occupation: $0, equalDigits: counted.equalDigits) }
        }
        let experience = found.experience.map { counted in
            let occupations = profile.experience.map(\.occupation).filter {
                OccupationBook.shipped.occupation($0)?.group.number == counted.occupation
            }
            return MatchReasons.Experience(
                occupations: occupations,
                months: counted.amount,
                equalDigits: counted.equalDigits
            )
        }
        return MatchReasons(
            settingsVersion: found.settingsVersion,
            parts: [
                .init(part: .competence, points: parts.competence, most: weights.competence),
                .init(part: .occupation, points: parts.occupation, most: weights.occupation),
                .init(part: .distance, points: parts.distance, most: weights.distance),
                .init(part: .wishes, points: parts.wishes, most: weights.wishes),
                .init(part: .experience, points: parts.experience, most: weights.experience),
            ],
            shared: found.shared.compactMap { shared in
                competence(shared.skill).map { .init(competence: $0, weight: shared.weight, level: shared.level) }
            }.sorted { ($1.weight, $0.competence) < ($0.weight, $1.competence) },
            missing: found.missing.compactMap { missing in
                competence(missing.skill).map { .init(competence: $0, weight: missing.weight, level: nil) }
            }.sorted { ($1.weight, $0.competence) < ($0.weight, $1.competence) },
            target: target,
            metres: found.metres,
            minutes: found.minutes,
            wishesMet: EngineWords.words(WorkFeature.self, in: UInt64(found.wishesMet)),
            wishesUnmet: EngineWords.words(WorkFeature.self, in: UInt64(blind.wishes & ~found.wishesMet)),
            avoidedPresent: EngineWords.words(WorkFeature.self, in: UInt64(found.avoidedPresent)),
            experienceAsked: vacancy.facts.experienceAsked,
            experience: experience
        )
    }
}

extension [MatchObstacle] {
    /// Each once, in the order in which they come.
    fileprivate var unique: [MatchObstacle] {
        var seen: Set<MatchObstacle> = []
        return filter { seen.insert($0).inserted }
    }
}
