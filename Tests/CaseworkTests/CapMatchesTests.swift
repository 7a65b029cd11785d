import Casework
import Domain
import Storage
import Testing

/// The lists that people see, when no vacancy may stand on too many of them (D2, fair lists).
struct CapMatchesTests {
    private static let today = ReferralWorld.start.adding(days: 3)
    private let world: ReferralWorld
    private let employer: ID<Employer>
    private let people: [ID<Participant>]
    private let plain: [ID<Vacancy>]
    /// Fits everybody a little better than the plain ones.
    private let better: ID<Vacancy>

    /// Six people who are alike, and forty-four vacancies that are but for one: without a cap all of them see the same twenty.
    init() async throws {
        world = try await ReferralWorld()
        employer = try await world.on(Self.today).addEmployer(
            EmployerFacts(name: "Magazijn Proef", nace: "52.10", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: world.coordinator.actor
        )
        var people: [ID<Participant>] = []
        for name in ["Ann", "Bea", "Cis", "Dirk", "Els", "Fien"] {
            let person = try await world.guided(name)
            try await Self.noteProfile(of: person, in: world)
            people.append(person)
        }
        self.people = people
        var plain: [ID<Vacancy>] = []
        for number in 1...43 {
            plain.append(try await Self.vacancy("P\(number)", scanning: 5, of: employer, in: world))
        }
        self.plain = plain
        better = try await Self.vacancy("B", scanning: 3, of: employer, in: world)
    }

    private var house: Casework { world.on(Self.today) }

    private static func noteProfile(of person: ID<Participant>, in world: ReferralWorld) async throws {
        let house = world.on(today)
        let new = NewProfile(
            statements: [
                .words(.targets, ["orderpicker"]), ProfileStatement(.origin, text: "9000"),
                .competence("orders-verzamelen", level: 3),
            ],
            removedBecause: "Niet meer.",
            observer: Observer(name: "Coach", party: .coach),
            evidence: .declared,
            day: today,
            version: try await house.profileSheet(of: person, toWrite: true, as: world.coach.actor).version
        )
        try await house.noteProfile(new, of: person, as: world.coach.actor)
    }

    /// `scanning`: how much something weighs that nobody of them can do; nil where it is not asked.
    private static func vacancy(
        _ reference: String,
        scanning weight: Int?,
        of employer: ID<Employer>,
        in world: ReferralWorld
    ) async throws -> ID<Vacancy> {
        var tasks = [VacancyTask(words: "Orders", competence: "orders-verzamelen", weight: 5)]
        if let weight { tasks.append(VacancyTask(words: "Scannen", competence: "goederen-scannen", weight: weight)) }
        let facts = VacancyFacts(
            title: "Orderpicker \(reference)",
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: tasks,
            weeklyQuarters: 152,
            times: [.day],
            forms: [.permanent],
            postcode: "9000",
            municipality: "Gent"
        )
        return try await world.on(today).addVacancy(
            facts,
            reference: reference,
            of: employer,
            anyway: true,
            as: world.coordinator.actor
        )
    }

    private func add(_ reference: String, scanning weight: Int?) async throws -> ID<Vacancy> {
        try await Self.vacancy(reference, scanning: weight, of: employer, in: world)
    }

    private func matches(of person: ID<Participant>, isCapped: Bool = true) async throws -> ParticipantMatches {
        try await house.matches(of: person, isCapped: isCapped, as: world.coach.actor)
    }

    /// Everybody's list.
    private func lists(isCapped: Bool = true) async throws -> [[ID<Vacancy>]] {
        var lists: [[ID<Vacancy>]] = []
        for person in people {
            lists.append(try await matches(of: person, isCapped: isCapped).matches.map(\.vacancy.id))
        }
        return lists
    }

    private static func counts(_ lists: [[ID<Vacancy>]]) -> [ID<Vacancy>: Int] {
        lists.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test func `with the prices of the night nothing stands on more lists than it may, and no list is shorter`()
        async throws
    {
        let free = try await lists()
        #expect(Set(free).count == 1 && free.first?.first == better)
        // Six lists of twenty over forty-four vacancies: once the average is three.
        let run = try await house.runMatching(times: 1, as: .machine)
        #expect(run.cap == 3 && run.mostShown == 3 && run.givingWay > 0 && (900..<1000).contains(run.keptPermille))
        let shown = try await lists()
        #expect(shown.allSatisfy { $0.count == matchListLength && Set($0).count == matchListLength })
        let counts = Self.counts(shown)
        #expect(counts.values.max() == run.mostShown && counts[better] == 3)
        #expect(run.neverShown == plain.count + 1 - counts.count)
        // Another server, and one that starts anew, make the same lists.
        let restarted = Casework(database: world.database, clock: house.clock)
        for (person, list) in zip(people, shown) {
            let again = try await restarted.matches(of: person, as: world.coach.actor)
            #expect(again.matches.map(\.vacancy.id) == list)
        }
        #expect(try await lists(isCapped: false) == free)
    }

    @Test func `the score stays what it is, and what gives way says so on either list`() async throws {
        #expect(try await matches(of: people[0]).matches.allSatisfy { !$0.givesWay })
        try await house.runMatching(times: 1, as: .machine)
        var without = 0
        for person in people {
            let (capped, free) = (try await matches(of: person), try await matches(of: person, isCapped: false))
            let shown = Set(capped.matches.map(\.vacancy.id))
            let gone = free.matches.filter { !shown.contains($0.vacancy.id) }
            #expect(capped.leftOut == gone.count && free.leftOut == gone.count)
            #expect(capped.isCapped && !free.isCapped && gone.allSatisfy(\.givesWay))
            let ids = capped.matches.map(\.vacancy.id)
            let exact = try await house.match(of: person, with: ids, as: world.coach.actor).matches
            #expect(capped.matches.map(\.match) == exact.map(\.match))
            if !shown.contains(better) {
                without += 1
                #expect(free.matches.first?.vacancy.id == better)
            }
        }
        #expect(without == 3)
    }

    @Test func `a new vacancy has no price before the next night, a closed one is gone, another cap is another list`()
        async throws
    {
        try await house.runMatching(times: 1, as: .machine)
        let new = try await add("N", scanning: 3)
        #expect(try await Self.counts(lists())[new] == 6)
        try await house.closeVacancy(better, version: 1, reason: .withdrawn, note: "", as: world.coordinator.actor)
        #expect(try await Self.counts(lists())[better] == nil)
        let second = try await house.runMatching(times: 1, as: .machine)
        let counts = try await Self.counts(lists())
        #expect(counts[new] == 3 && counts.values.max() == second.mostShown && second.mostShown == second.cap)
        let kept = try await prices(of: plain + [new, better])
        #expect(kept[better] == nil && kept.count == second.givingWay)
        // What nothing else comes near is seen by all, cap or not.
        let far = try await add("V", scanning: nil)
        let third = try await house.runMatching(times: 1, as: .machine)
        #expect(try await Self.counts(lists())[far] == 6)
        #expect(third.cap == 3 && third.mostShown == 6)
        let loose = try await house.runMatching(times: 50, as: .machine)
        #expect(loose.givingWay == 0 && loose.keptPermille == 1000)
        #expect(try await prices(of: plain + [new, far]).isEmpty)
        #expect(try await lists() == lists(isCapped: false))
    }

    private func prices(of vacancies: [ID<Vacancy>]) async throws -> [ID<Vacancy>: Int] {
        try await world.database.read { tx in try ShowingPriceTable.prices(of: vacancies, in: tx) }
    }
}
