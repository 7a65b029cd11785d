import Matching
import Testing

struct ExposureTests {
    private func lists() async throws -> (long: [[Match]], vacancies: Int) {
        let world = Generator()
        var vacancies = VacancyList()
        for number in 0..<150 {
            var vacancy = world.vacancy(number)
            (vacancy.needs, vacancy.languages) = (0, LanguageLevels())
            vacancy.place = Place(x: vacancy.place.x / 5, y: vacancy.place.y / 5)
            try vacancies.append(vacancy)
        }
        var profiles = ProfileList()
        for number in 0..<200 {
            var profile = world.profile(number)
            profile.origin = Place(x: profile.origin.x / 5, y: profile.origin.y / 5)
            try profiles.append(profile)
        }
        let answers = await (try VacancyIndex(vacancies)).best(30, forAll: profiles)
        return ((0..<answers.count).map { Array(answers[$0]) }, vacancies.count)
    }

    @Test func `no vacancy is shown more often than the cap, and each list comes from the longer one`() async throws {
        let (long, vacancies) = try await lists()
        let fair = FairLists(from: long, length: 10, vacancies: vacancies, cap: 20)
        let exposure = Exposure(fair.lists, vacancies: vacancies)
        let free = Exposure(long.map { $0.prefix(10) }, vacancies: vacancies)
        #expect(exposure.mostShown <= 20 && free.mostShown > 20)
        #expect(exposure.giniPermille < free.giniPermille && exposure.neverShown <= free.neverShown)
        #expect((500..<1000).contains(fair.keptPermille))
        for (list, whole) in zip(fair.lists, long) {
            #expect(list.count <= 10 && list.allSatisfy(whole.contains))
            #expect(list.sorted { ($1.score, $0.id) < ($0.score, $1.id) } == list)
        }
    }

    @Test func `a cap that nobody reaches changes nothing`() async throws {
        let (long, vacancies) = try await lists()
        let fair = FairLists(from: long, length: 10, vacancies: vacancies, cap: 1000)
        #expect(fair.lists == long.map { Array($0.prefix(10)) } && fair.keptPermille == 1000)
        #expect(FairLists.usualCap(lists: 200, length: 10, vacancies: 150) == 67)
        #expect(FairLists(from: [], length: 10, vacancies: 0).lists.isEmpty)
    }

    @Test func `all shown alike is no inequality, one shown alone is all of it`() {
        let alike = Exposure([[Match(id: 0, score: 1)], [Match(id: 1, score: 1)]], vacancies: 2)
        #expect(alike.giniPermille == 0 && alike.neverShown == 0)
        let one = Exposure(
            [[Match(id: 0, score: 1)], []] + Array(repeating: [Match(id: 0, score: 1)], count: 8),
            vacancies: 1000
        )
        #expect(one.giniPermille == 999 && one.mostShown == 9 && one.withoutMatch == 1 && one.neverShown == 999)
        #expect(Exposure([[Match]](), vacancies: 0).giniPermille == 0)
    }

    @Test func `groups that are too small are not told of, and none can be reckoned from the rest`() {
        let lists = (0..<30).map { number in number % 3 == 0 ? [] : [Match(id: 1, score: number)] }
        let labels = (0..<30).map { $0 < 12 ? "a" : $0 < 26 ? "b" : "c" }
        let audit = ExposureAudit(lists, labels: labels, smallest: 10)
        #expect(audit.groups.map(\.label) == ["b"] && audit.hidden == 2)
        let all = ExposureAudit(lists, labels: labels, smallest: 4)
        #expect(all.groups.map(\.participants) == [12, 14, 4] && all.hidden == 0)
        #expect(all.groups[0].withoutMatchPermille == 333 && all.groups[0].shownHundredths == 66)
        #expect(ExposureAudit([], labels: [nil, "a"], smallest: 1).groups.isEmpty)
    }
}
