import Matching
import Testing

struct SearchTests {
    private static let world = Generator()

    /// Worlds small enough to look at every pair, and crowded so that much is equal.
    private func crowded(_ seed: UInt64, count: Int) throws -> (ProfileList, VacancyList) {
        let world = Generator(seed: seed)
        var profiles = ProfileList()
        var vacancies = VacancyList()
        for number in 0..<count {
            var profile = world.profile(number)
            profile.capabilities |= (1 << 42) - 1 - (seed % 3 == 0 ? 0b11 : 0)
            profile.origin = Place(x: profile.origin.x / 4, y: profile.origin.y / 4)
            profile.skills = profile.skills.filter { $0.skill % 3 > 0 }
            try profiles.append(profile)
            var vacancy = world.vacancy(number)
            vacancy.place = Place(x: vacancy.place.x / 4, y: vacancy.place.y / 4)
            vacancy.languages[.dutchSpoken] = number % 3
            try vacancies.append(vacancy)
        }
        return (profiles, vacancies)
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `index, bitmaps of one word and every pair give the same vacancies`(seed: UInt64) throws {
        let (profiles, vacancies) = try crowded(seed, count: 150)
        let plain = PlainSearch(profiles: profiles, vacancies: vacancies)
        let index = try VacancyIndex(vacancies)
        var vector = VacancySearch(index)
        var scalar = VacancySearch(index, lanes: .scalar)
        for profile in 0..<profiles.count {
            for count in [1, 3, 500] {
                let expected = plain.best(count, forProfile: profile)
                #expect(vector.best(count, for: profile, of: profiles) == expected)
                #expect(scalar.best(count, for: profile, of: profiles) == expected)
            }
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `index, bitmaps of one word and every pair give the same profiles`(seed: UInt64) throws {
        let (profiles, vacancies) = try crowded(seed, count: 150)
        let plain = PlainSearch(profiles: profiles, vacancies: vacancies)
        let index = try ProfileIndex(profiles)
        var vector = ProfileSearch(index)
        var scalar = ProfileSearch(index, lanes: .scalar)
        for vacancy in 0..<vacancies.count {
            for count in [1, 3, 500] {
                let expected = plain.best(count, forVacancy: vacancy)
                #expect(vector.best(count, for: vacancy, of: vacancies) == expected)
                #expect(scalar.best(count, for: vacancy, of: vacancies) == expected)
            }
        }
    }

    @Test func `other weights are followed by the index as by every pair`() throws {
        let (profiles, vacancies) = try crowded(7, count: 100)
        var settings = MatchingSettings.reference
        settings.version = 2
        (settings.competence, settings.occupation, settings.withoutWishes) = (90_001, 3, 17)
        settings.closeness = [5, 5, 50, 50, 99]
        let plain = PlainSearch(profiles: profiles, vacancies: vacancies, settings: settings)
        var forward = VacancySearch(try VacancyIndex(vacancies, settings: settings))
        var reverse = ProfileSearch(try ProfileIndex(profiles, settings: settings))
        for number in 0..<100 {
            #expect(forward.best(10, for: number, of: profiles) == plain.best(10, forProfile: number))
            #expect(reverse.best(10, for: number, of: vacancies) == plain.best(10, forVacancy: number))
        }
        settings.closeness = [0, 10, 9, 60, 100]
        #expect(throws: LimitFault.self) { try VacancyIndex(vacancies, settings: settings) }
    }

    @Test func `vacancies that are opened, changed and closed give what a new index gives`() throws {
        let (profiles, vacancies) = try crowded(5, count: 120)
        var index = try VacancyIndex(vacancies)
        for number in 0..<40 { _ = try index.change(number * 3, to: vacancies[(number * 7 + 1) % 120]) }
        for number in 0..<30 { index.close(number * 4) }
        for number in 0..<20 {
            var vacancy = Self.world.vacancy(500 + number)
            vacancy.occupation = 9990 - number
            #expect(try index.open(vacancy) == 120 + number)
        }
        _ = try index.change(8, to: vacancies[3])
        #expect(try !index.change(9999, to: vacancies[3]))
        index.close(9999)
        #expect(index.isOpen(8) && !index.isOpen(4))
        let rebuilt = index.rebuilt()
        #expect(rebuilt.tailCount == 0 && index.tailCount > 0 && rebuilt.openCount == index.openCount)
        var (now, fresh) = (VacancySearch(index), VacancySearch(rebuilt))
        let plain = PlainSearch(profiles: profiles, vacancies: index.list)
        for profile in 0..<profiles.count {
            let found = now.best(15, for: profile, of: profiles)
            #expect(found == fresh.best(15, for: profile, of: profiles))
            #expect(found == Array(plain.best(500, forProfile: profile).filter { index.isOpen($0.id) }.prefix(15)))
        }
    }

    @Test func `profiles that come, change and go give what a new index gives`() throws {
        let (profiles, vacancies) = try crowded(6, count: 120)
        var index = try ProfileIndex(profiles)
        for number in 0..<40 { _ = try index.change(number * 3, to: profiles[(number * 7 + 1) % 120]) }
        for number in 0..<30 { index.close(number * 4) }
        for number in 0..<20 { #expect(try index.open(Self.world.profile(500 + number)) == 120 + number) }
        var (now, fresh) = (ProfileSearch(index), ProfileSearch(index.rebuilt()))
        let plain = PlainSearch(profiles: index.list, vacancies: vacancies)
        for vacancy in 0..<vacancies.count {
            let found = now.best(15, for: vacancy, of: vacancies)
            #expect(found == fresh.best(15, for: vacancy, of: vacancies))
            #expect(found == Array(plain.best(500, forVacancy: vacancy).filter { index.isOpen($0.id) }.prefix(15)))
        }
    }

    @Test func `an index that has no room left makes itself anew`() throws {
        let vacancies = try Self.world.vacancies(30)
        var index = try VacancyIndex(vacancies)
        for number in 0..<2500 { _ = try index.change(number % 30, to: vacancies[(number * 11) % 30]) }
        #expect(index.openCount == 30 && index.tailCount < 2500)
        let profiles = try Self.world.profiles(30)
        var search = VacancySearch(index)
        let plain = PlainSearch(profiles: profiles, vacancies: index.list)
        for profile in 0..<30 {
            #expect(search.best(20, for: profile, of: profiles) == plain.best(20, forProfile: profile))
        }
    }

    @Test func `nothing on one side or on both gives empty lists`() async throws {
        let (one, many) = (try Self.world.profiles(3), try Self.world.vacancies(3))
        let empty = try VacancyIndex(VacancyList())
        let answers = await empty.best(20, forAll: one)
        #expect((0..<3).allSatisfy { answers[$0].isEmpty })
        #expect(await empty.best(20, forAll: ProfileList()).count == 0)
        var search = ProfileSearch(try ProfileIndex(ProfileList()))
        #expect(search.best(20, for: 0, of: many).isEmpty)
        var none = VacancySearch(try VacancyIndex(many))
        #expect(none.best(0, for: 0, of: one).isEmpty)
        #expect(try empty.whatOpens(for: one[0]).isEmpty)
    }

    @Test func `of equals the lowest number comes first`() throws {
        let profile = Self.world.profile(0)
        var vacancy = Self.world.vacancy(0)
        vacancy.place = profile.origin
        (vacancy.needs, vacancy.languages) = (0, LanguageLevels())
        (vacancy.contracts, vacancy.startForms, vacancy.hours) = (255, 255, profile.mostHours)
        (vacancy.latestStart, vacancy.occupation) = (1000, profile.targets[0].occupation)
        let index = try VacancyIndex(VacancyList(repeatElement(vacancy, count: 700)))
        var search = VacancySearch(index)
        #expect(try search.best(20, for: profile).map(\.id) == Array(0..<20))
        let reverse = try ProfileIndex(ProfileList(repeatElement(profile, count: 700)))
        var back = ProfileSearch(reverse)
        #expect(try back.best(20, for: vacancy).map(\.id) == Array(0..<20))
    }

    @Test func `a record with a million skills is scored like any other`() throws {
        var profile = Self.world.profile(0)
        profile.skills = (0...MatchingLimits.skill.upperBound).map { .init(skill: $0, level: 1 + $0 % 4) }
        let profiles = try ProfileList([profile])
        let vacancies = try Self.world.vacancies(400)
        let plain = PlainSearch(profiles: profiles, vacancies: vacancies)
        var forward = VacancySearch(try VacancyIndex(vacancies))
        #expect(forward.best(50, for: 0, of: profiles) == plain.best(50, forProfile: 0))
        var vacancy = Self.world.vacancy(0)
        vacancy.skills = (0...MatchingLimits.skill.upperBound).map { .init(skill: $0, weight: 1 + $0 % 5) }
        #expect(throws: Never.self) { try VacancyIndex(VacancyList([vacancy])) }
    }
}
