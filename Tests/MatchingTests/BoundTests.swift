import Matching
import Testing

/// What the index knows only roughly before it scores, where a little more or less would change an answer.
struct BoundTests {
    private static let world = Generator(seed: 3)

    /// Somebody who may do everything, and goes as far as it takes.
    private func profile(_ number: Int) -> BlindProfile {
        var profile = Self.world.profile(number)
        (profile.capabilities, profile.travel, profile.availableFrom) = ((1 << 42) - 1, nil, 0)
        (profile.contracts, profile.startForms, profile.leastHours, profile.mostHours) = (255, 255, 0, 168)
        for skill in LanguageLevels.Skill.allCases { profile.languages[skill] = 6 }
        return profile
    }

    private func expectSame(
        _ profiles: [BlindProfile],
        _ index: VacancyIndex,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let profiles = try ProfileList(profiles)
        let plain = PlainSearch(profiles: profiles, vacancies: index.list, settings: index.settings)
        var search = VacancySearch(index)
        for number in 0..<profiles.count {
            let expected = plain.best(20, forProfile: number)
            #expect(search.best(20, for: number, of: profiles) == expected, sourceLocation: sourceLocation)
        }
    }

    @Test func `a vacancy less than a step beyond the reach is not found, one at the reach is`() throws {
        var somebody = profile(0)
        (somebody.origin, somebody.reach) = (Place(x: 136_887, y: 8), 20_000)
        var (beyond, within) = (Self.world.vacancy(0), Self.world.vacancy(0))
        beyond.occupation = somebody.targets[0].occupation
        within.occupation = beyond.occupation
        // 400,000,181 and 400,000,000 square metres.
        (beyond.place, within.place) = (Place(x: 132_421, y: 19_503), Place(x: 124_887, y: 16_008))
        var search = VacancySearch(try VacancyIndex(VacancyList([beyond, within])))
        #expect(try search.best(20, for: somebody).map(\.id) == [1])
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `numbers at their limits give what looking at every pair gives`(seed: UInt64) throws {
        var draw = Generator.Draw(seed, 9, 0)
        func one<Value>(of values: [Value]) -> Value { values[draw.below(values.count)] }
        func place() -> Place {
            let far = 10_000_000
            return Place(x: one(of: [0, 1, far, draw.below(far)]), y: one(of: [0, far - 1, far, draw.below(far)]))
        }
        var settings = MatchingSettings.reference
        settings.competence = one(of: [0, 1, 100_000])
        settings.distance = one(of: [0, 7, 100_000])
        settings.experience = one(of: [3, 100_000])
        settings.wishes = one(of: [1, 99_999])
        settings.avoided = one(of: [0, 1, 100_000])
        settings.closeness = one(of: [[0, 0, 0, 1, 1], [0, 10, 30, 60, 100], [100, 100, 100, 100, 100]])
        let profiles = (0..<60).map { number in
            var profile = profile(number)
            (profile.origin, profile.reach) = (
                place(), one(of: [1, 9_999_999, 10_000_000, 1 + draw.below(10_000_000)])
            )
            profile.wishes = one(of: [0, 0xFF_FFFF, UInt32(draw.below(1 << 24))])
            profile.avoids = one(of: [0, ~profile.wishes & 0xFF_FFFF])
            profile.experience = profile.experience.map {
                .init(occupation: $0.occupation, months: one(of: [0, 65_535]))
            }
            return profile
        }
        let vacancies = (0..<300).map { number in
            var vacancy = Self.world.vacancy(number)
            vacancy.place = number % 3 == 0 ? one(of: profiles).origin : place()
            (vacancy.hours, vacancy.experienceAsked) = (one(of: [0, 168]), one(of: [0, 1, 255, 65_534, 65_535]))
            vacancy.features = one(of: [0, 0xFF_FFFF, UInt32(draw.below(1 << 24))])
            vacancy.latestStart = one(of: [0, 10_000_000])
            return vacancy
        }
        try expectSame(profiles, VacancyIndex(VacancyList(vacancies), settings: settings))
    }

    /// On a map that is wide, and on one that is high.
    @Test(arguments: [false, true])
    func `skills that all ask, that many ask and that one asks count, sorted and in the tail`(isHigh: Bool) throws {
        func turned(_ place: Place) -> Place { isHigh ? Place(x: place.y, y: place.x) : place }
        let profiles = (0..<80).map { number in
            var profile = profile(number)
            (profile.origin, profile.reach) = (turned(profile.origin), 1 + profile.reach * (number % 4))
            profile.skills = [0, 1 + number % 5, 10 + number % 50, 100 + number * 7, 5000].map {
                .init(skill: $0, level: 1 + ($0 + number) % 4)
            }
            return profile
        }
        let vacancies = (0..<700).map { number in
            var vacancy = Self.world.vacancy(number)
            vacancy.place = turned(vacancy.place)
            vacancy.skills = [0, 1 + number % 5, 10 + number % 50, 100 + number].map {
                .init(skill: $0, weight: 1 + ($0 + number) % 5)
            }
            return vacancy
        }
        var index = try VacancyIndex(VacancyList(vacancies))
        try expectSame(profiles, index)
        for number in 0..<90 { _ = try index.change(number * 7, to: vacancies[number * 5 + 1]) }
        for number in 700..<720 { _ = try index.open(vacancies[number - 600]) }
        #expect(index.tailCount == 110)
        try expectSame(profiles, index)
    }
}
