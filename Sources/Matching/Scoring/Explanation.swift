/// Why a pair has its score, in values that words and a drawing can be made of (D2). Made only for what is shown.
package struct MatchExplanation: Hashable, Sendable {
    /// A competence that the vacancy asks and the participant has; `weight * level` is what it adds.
    package struct SharedSkill: Hashable, Sendable {
        package let skill: Int
        package let weight: Int
        package let level: Int
    }

    /// The target, or the experience, that counted, and how many leading digits it has in common with the vacancy.
    package struct Occupation: Hashable, Sendable {
        package let occupation: Int
        /// The weight of a target, the months of experience.
        package let amount: Int
        package let equalDigits: Int
    }

    package let settingsVersion: Int
    package let parts: ScoreParts
    package let shared: [SharedSkill]
    /// What the vacancy asks and the participant has not.
    package let missing: [BlindVacancy.Skill]
    /// The first target that reaches the highest; nil when none is close.
    package let target: Occupation?
    package let metres: Int
    /// Rounded up; nil when it is not known how somebody travels.
    package let minutes: Int?
    package let wishesMet: UInt32
    package let avoidedPresent: UInt32
    /// The experience that counted; nil when the vacancy asks none or nothing counts.
    package let experience: Occupation?
}

/// What the engine says of one pair.
package enum PairVerdict: Hashable, Sendable {
    case match(MatchExplanation)
    /// What must hold and does not, in a fixed order.
    case notEligible([Constraint])
    /// Nothing stands in the way, but no skill is shared and no target is close.
    case notRelevant

    package init(
        _ profile: BlindProfile,
        _ vacancy: BlindVacancy,
        _ settings: MatchingSettings = .reference
    )
        throws(LimitFault)
    {
        let profiles = try ProfileList(CollectionOfOne(profile))
        let vacancies = try VacancyList(CollectionOfOne(vacancy))
        let failing = Constraint.failing(profiles.rows[0], vacancies.rows[0])
        guard failing.isEmpty else {
            self = .notEligible(failing)
            return
        }
        let found = PlainScore(settings: settings)
            .parts(profiles.rows[0], profiles.pool.span, vacancies.rows[0], vacancies.pool.span)
        guard let found else {
            self = .notRelevant
            return
        }
        self = .match(MatchExplanation(profile, vacancy, found, settings))
    }
}

extension MatchExplanation {
    fileprivate init(
        _ profile: BlindProfile,
        _ vacancy: BlindVacancy,
        _ parts: ScoreParts,
        _ settings: MatchingSettings
    ) {
        self.parts = parts
        settingsVersion = settings.version
        let levels = Dictionary(profile.skills.map { ($0.skill, $0.level) }) { first, _ in first }
        shared = vacancy.skills.compactMap { asked in
            levels[asked.skill].map { SharedSkill(skill: asked.skill, weight: asked.weight, level: $0) }
        }
        missing = vacancy.skills.filter { levels[$0.skill] == nil }
        target = Self.first(
            profile.targets.map { ($0.occupation, $0.weight) },
            vacancy.occupation,
            by: { settings.closeness[$1] * $0 }
        )
        metres = profile.origin.distance(to: vacancy.place)
        let distance = metres
        minutes = profile.travel.map { (distance + $0.speed - 1) / $0.speed }
        wishesMet = profile.wishes & vacancy.features
        avoidedPresent = profile.avoids & vacancy.features
        experience =
            vacancy.experienceAsked == 0
            ? nil
            : Self.first(
                profile.experience.map { ($0.occupation, $0.months) },
                vacancy.occupation,
                by: { $0 * settings.closeness[$1] / 100 }
            )
    }

    /// The first that reaches the highest worth; nil when that is nothing.
    private static func first(
        _ entries: [(occupation: Int, amount: Int)],
        _ occupation: Int,
        by worth: (_ amount: Int, _ digits: Int) -> Int
    ) -> Occupation? {
        var (best, found): (Int, Occupation?) = (0, nil)
        for entry in entries {
            let digits = Occupations.commonDigits(entry.occupation, occupation)
            let worth = worth(entry.amount, digits)
            if worth > best {
                best = worth
                found = Occupation(occupation: entry.occupation, amount: entry.amount, equalDigits: digits)
            }
        }
        return found
    }
}
