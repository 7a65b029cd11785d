/// The exact score, written as the specification says it (docs/matching.md). Everything that is faster must give the same.
struct PlainScore {
    let settings: MatchingSettings

    /// The parts of an eligible pair, or nil when it is no match: no shared skill and an occupation that is not close.
    func parts(
        _ profile: ProfileRow,
        _ profilePool: Span<UInt32>,
        _ vacancy: VacancyRow,
        _ vacancyPool: Span<UInt32>
    ) -> ScoreParts? {
        var parts = ScoreParts()
        let raw = sharedWork(profile, profilePool, vacancy, vacancyPool)
        parts.competence = settings.competence * raw / (4 * Int(vacancy.weightSum))
        parts.occupation = occupation(profile, profilePool, Int(vacancy.occupation))
        guard raw > 0 || parts.occupation > 0 else { return nil }
        let metres = Metres.root(
            Metres.squared(Int(profile.x) - Int(vacancy.x), Int(profile.y) - Int(vacancy.y))
        )
        parts.distance = settings.distance * (Int(profile.reach) - metres) / Int(profile.reach)
        parts.wishes = wishes(profile, vacancy)
        parts.experience = experience(profile, profilePool, vacancy)
        return parts
    }

    /// The sum of weight × level over the shared skills; both lists ascend.
    private func sharedWork(
        _ profile: ProfileRow,
        _ profilePool: Span<UInt32>,
        _ vacancy: VacancyRow,
        _ vacancyPool: Span<UInt32>
    ) -> Int {
        var (own, asked, raw) = (profile.skills.lowerBound, vacancy.skills.lowerBound, 0)
        while own < profile.skills.upperBound, asked < vacancy.skills.upperBound {
            let (ours, theirs) = (profilePool[own], vacancyPool[asked])
            let (first, second) = (Packed.skill(ours), Packed.skill(theirs))
            if first == second { raw += Packed.grade(ours) * Packed.grade(theirs) }
            if first <= second { own += 1 }
            if second <= first { asked += 1 }
        }
        return raw
    }

    private func occupation(_ profile: ProfileRow, _ pool: Span<UInt32>, _ occupation: Int) -> Int {
        var best = 0
        for index in profile.targets {
            let digits = Occupations.commonDigits(Packed.occupation(pool[index]), occupation)
            best = max(best, settings.closeness[digits] * Packed.amount(pool[index]))
        }
        return settings.occupation * best / 1000
    }

    private func wishes(_ profile: ProfileRow, _ vacancy: VacancyRow) -> Int {
        let wished = profile.wishes.nonzeroBitCount
        let base =
            wished == 0
            ? settings.withoutWishes : settings.wishes * (profile.wishes & vacancy.features).nonzeroBitCount / wished
        return max(0, base - settings.avoided * (profile.avoids & vacancy.features).nonzeroBitCount)
    }

    private func experience(_ profile: ProfileRow, _ pool: Span<UInt32>, _ vacancy: VacancyRow) -> Int {
        let asked = Int(vacancy.experienceAsked)
        guard asked > 0 else { return settings.experience }
        var best = 0
        for index in profile.experience {
            let digits = Occupations.commonDigits(Packed.occupation(pool[index]), Int(vacancy.occupation))
            best = max(best, Packed.amount(pool[index]) * settings.closeness[digits] / 100)
        }
        return settings.experience * min(best, asked) / asked
    }
}
