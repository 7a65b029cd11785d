/// Looks at every pair: the slow reference that the index is compared with, in answers and in time.
package struct PlainSearch: Sendable {
    package let profiles: ProfileList
    package let vacancies: VacancyList
    package let settings: MatchingSettings

    package init(profiles: ProfileList, vacancies: VacancyList, settings: MatchingSettings = .reference) {
        (self.profiles, self.vacancies, self.settings) = (profiles, vacancies, settings)
    }

    /// The score of a pair, or nil when it is no match.
    package func score(profile: Int, vacancy: Int) -> Int? {
        score(profiles.rows[profile], profiles.pool.span, vacancies.rows[vacancy], vacancies.pool.span)
    }

    private func score(
        _ profile: ProfileRow,
        _ profilePool: Span<UInt32>,
        _ vacancy: VacancyRow,
        _ vacancyPool: Span<UInt32>
    ) -> Int? {
        guard Constraint.allHold(profile, vacancy) else { return nil }
        return PlainScore(settings: settings).parts(profile, profilePool, vacancy, vacancyPool)?.total
    }

    /// The best vacancies of a profile: the highest score first, then the lowest number.
    package func best(_ count: Int, forProfile profile: Int) -> [Match] {
        let row = profiles.rows[profile]
        let (rows, profilePool, pool) = (vacancies.rows.span, profiles.pool.span, vacancies.pool.span)
        var top = TopList(count)
        for index in rows.indices {
            if let score = score(row, profilePool, rows[index], pool) { top.offer(score: score, id: UInt32(index)) }
        }
        return top.matches()
    }

    /// The best profiles for a vacancy.
    package func best(_ count: Int, forVacancy vacancy: Int) -> [Match] {
        let row = vacancies.rows[vacancy]
        let (rows, profilePool, pool) = (profiles.rows.span, profiles.pool.span, vacancies.pool.span)
        var top = TopList(count)
        for index in rows.indices {
            if let score = score(rows[index], profilePool, row, pool) { top.offer(score: score, id: UInt32(index)) }
        }
        return top.matches()
    }
}
