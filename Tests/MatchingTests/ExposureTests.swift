import Matching
import Testing

struct ExposureTests {
    private func lists() async throws -> (long: [[Match]], vacancies: Int) {
        let world = Generator()
        let vacancies = try VacancyList((0..<150).lazy.map(world.nearVacancy))
        let profiles = try ProfileList((0..<200).lazy.map(world.nearProfile))
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
        #expect(all.groups[1].shownHundredths == 64 && all.groups[1].withoutMatchPermille == 357)
        // One of the four has no match, and with the first group it can't be reckoned; nor by how many vacancies are shown, which of
        // lists of one each tells the same.
        #expect(all.groups.map { $0.shownHundredths == nil } == [true, false, true])
        #expect(all.groups.map { $0.withoutMatchPermille == nil } == [true, false, true])
        #expect(all.groups.map { $0.bestScore == nil } == [true, false, true])
        #expect(ExposureAudit([], labels: [nil, "a"], smallest: 1).groups.isEmpty)
    }

    @Test func `two small groups that together are too few take a third with them`() {
        let labels = labels(["a": 40, "b": 20, "c": 4, "d": 3])
        let audit = ExposureAudit(labels.map { _ in [] }, labels: labels, smallest: 10)
        #expect(audit.groups.map(\.label) == ["a"] && audit.hidden == 3)
        // Of eleven together nobody can tell who is who.
        let enough = self.labels(["a": 40, "b": 20, "c": 6, "d": 5])
        #expect(ExposureAudit(enough.map { _ in [] }, labels: enough, smallest: 10).groups.map(\.label) == ["a", "b"])
    }

    @Test func `those without a label are a group, and are not told of where they are few`() {
        let known = labels(["a": 40, "b": 20])
        let few = known + [String?](repeating: nil, count: 3)
        #expect(ExposureAudit(few.map { _ in [] }, labels: few, smallest: 10).groups.map(\.label) == ["a"])
        let many = known + [String?](repeating: nil, count: 12)
        let audit = ExposureAudit(many.map { _ in [] }, labels: many, smallest: 10)
        #expect(audit.groups.map(\.label) == ["a", "b", nil] && audit.hidden == 0)
        // Who is missing in the labels has none.
        #expect(ExposureAudit(many.map { _ in [] }, labels: known, smallest: 10) == audit)
    }

    @Test func `a share of few people is not told, nor one that would give it away`() {
        // Without a match: 3 of 40, 12 of 30, 20 of 50.
        let parts = [("a", 40, 3), ("b", 30, 12), ("c", 50, 20)]
        let labels = parts.flatMap { [String?](repeating: $0.0, count: $0.1) }
        let lists = parts.flatMap { part in (0..<part.1).map { $0 < part.2 ? [] : [Match(id: 0, score: 7)] } }
        let groups = ExposureAudit(lists, labels: labels, smallest: 10).groups
        #expect(groups.map(\.withoutMatchPermille) == [nil, nil, 400])
        #expect(groups.map(\.participants) == [40, 30, 50] && groups.map(\.bestScore) == [7, 7, 7])
        // With a match: 8 of 30. That they have the best score of 7 is of few people too.
        let most = parts.flatMap { part in (0..<part.1).map { $0 < 22 ? [] : [Match(id: 0, score: 7)] } }
        let told = ExposureAudit(most, labels: labels, smallest: 10).groups
        #expect(told.map(\.withoutMatchPermille) == [nil, nil, 440] && told.map(\.bestScore) == [nil, nil, 7])
        // Nobody betrays nobody.
        let none = ExposureAudit(labels.map { _ in [] }, labels: labels, smallest: 10).groups
        #expect(none.map(\.withoutMatchPermille) == [1000, 1000, 1000] && none.map(\.bestScore) == [nil, nil, nil])
    }

    private func labels(_ sizes: [String: Int]) -> [String?] {
        sizes.sorted { $0.key < $1.key }.flatMap { [String?](repeating: $0.key, count: $0.value) }
    }
}
