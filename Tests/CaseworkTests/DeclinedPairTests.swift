import Casework
import Domain
import Testing

/// A match that was declined stands on no list (A6), until a fact of either changes.
struct DeclinedPairTests {
    private let world: DeclinedPairWorld
    private var casework: Casework { world.casework }
    private var person: ID<Participant> { world.person }
    private var vacancy: ID<Vacancy> { world.vacancy }

    init() async throws { world = try await DeclinedPairWorld() }

    private func addVacancies(_ count: Int) async throws {
        let facts = try await casework.vacancy(vacancy, as: world.coordinator).vacancy.facts
        for number in 1...count {
            _ = try await casework.addVacancy(
                facts,
                reference: "N-\(number)",
                of: world.tours.employer,
                anyway: true,
                as: world.coordinator
            )
        }
    }

    @Test func `it is on no list of the participant, which stays as long, and the coach is told which and when`()
        async throws
    {
        try await addVacancies(matchListLength + 2)
        func lists() async throws -> [ParticipantMatches] {
            [
                try await casework.matches(of: person, as: world.coach),
                try await casework.matches(of: person, isCapped: false, as: world.coach),
                try await casework.ownMatches(as: world.itself),
            ]
        }
        func isThere(_ list: ParticipantMatches) -> Bool { list.matches.contains { $0.vacancy.id == vacancy } }
        for list in try await lists() { #expect(isThere(list) && list.declined.isEmpty) }
        let id = try await world.decline()
        for list in try await lists() { #expect(!isThere(list) && list.matches.count == matchListLength) }
        let told = try await casework.matches(of: person, as: world.coach).declined
        #expect(told.map(\.vacancy.id) == [vacancy] && told.first?.said.introduction == id)
        #expect(told.first?.said.day == TourWorld.today)
        let asked = try await casework.match(of: person, with: world.tours.vacancies, as: world.coach)
        #expect(asked.matches.map(\.declined?.introduction) == [id, nil] && asked.matches[0].match.score != nil)
        // What comes and goes by itself brings nothing back.
        try await casework.runMatching(as: .machine)
        for list in try await lists() { #expect(!isThere(list)) }
        try await world.change()
        for list in try await lists() { #expect(isThere(list) && list.declined.isEmpty) }
    }

    @Test func `who looks in an emergency finds it on the list neither, and is told of no no`() async throws {
        try await world.decline()
        let known = try await casework.matches(of: person, as: world.coach)
        #expect(known.declined.count == 1)
        let request = EmergencyRequest(
            name: known.participant.name,
            birthDay: known.participant.birthDay,
            reason: "Belt in paniek, coach is ziek"
        )
        _ = try await casework.openInEmergency(request, as: world.foreign)
        let found = try await casework.matches(of: person, as: world.foreign)
        #expect(found.matches.map(\.vacancy.id) == known.matches.map(\.vacancy.id) && found.declined.isEmpty)
    }

    @Test(arguments: [true, false])
    func `who looks it up oneself is told of the no, whichever side said it, until something changed`(
        isOwn: Bool
    ) async throws {
        func asked() async throws -> MatchedVacancy {
            let found = try await casework.ownMatch(answering: "", chosen: vacancy, as: world.itself)
            return try #require(found.matched)
        }
        #expect(try await asked().declined == nil)
        let id = try await isOwn ? world.decline() : world.declineAsEmployer()
        let answer = try await asked()
        #expect(answer.declined?.introduction == id && answer.declined?.day == TourWorld.today)
        // It tells why it would fit all the same, and nothing of another vacancy.
        #expect(answer.match.score != nil)
        let other = try await casework.ownMatch(
            answering: "",
            chosen: world.tours.vacancies[1],
            as: world.itself
        )
        #expect(other.matched != nil && other.matched?.declined == nil)
        try await world.change()
        #expect(try await asked().declined == nil)
    }

    @Test func `the profile that changes brings it back as well`() async throws {
        try await world.decline()
        func isThere() async throws -> Bool {
            try await casework.matches(of: person, as: world.coach).matches.contains { $0.vacancy.id == vacancy }
        }
        #expect(try await !isThere())
        let sheet = try await casework.profileSheet(of: person, as: world.coach)
        let new = NewProfile(
            statements: [.language(.french, .a1)],
            removedBecause: "",
            observer: Observer(name: "Coach", party: .coach),
            evidence: .observed,
            day: TourWorld.today,
            version: sheet.version
        )
        try await casework.noteProfile(new, of: person, as: world.coach)
        #expect(try await isThere())
    }

    @Test func `the nightly comparison leaves it out, and counts it again once something changed`() async throws {
        let before = try await casework.runMatching(as: .machine)
        try await world.decline()
        #expect(try await casework.runMatching(as: .machine).neverShown == before.neverShown + 1)
        try await world.change()
        #expect(try await casework.runMatching(as: .machine).neverShown == before.neverShown)
    }

    @Test func `it is not among the candidates, and only who puts them forward is told whom it is about`() async throws
    {
        let other = try await world.tours.guided("Bea", level: 2)
        func candidates(_ actor: Actor) async throws -> VacancyCandidates {
            try await casework.candidates(of: vacancy, as: actor)
        }
        #expect(try await candidates(world.coach).candidates.map(\.participant) == [person, other])
        let id = try await world.decline()
        for actor in [world.coach, world.coordinator] {
            let found = try await candidates(actor)
            #expect(found.candidates.map(\.participant) == [other] && found.leftOut == 1)
            #expect(found.declined.map(\.introduction) == [id])
        }
        let seen = try await candidates(world.foreign)
        #expect(seen.candidates.count == 1 && seen.leftOut == 1 && seen.declined.isEmpty)
        try await world.change()
        let again = try await candidates(world.coach)
        #expect(again.candidates.map(\.participant) == [person, other] && again.leftOut == 0)
    }

    @Test func `the figures of fair lists are of the lists that people see`() async throws {
        for number in 1...10 { _ = try await world.tours.guided("Naam\(number)") }
        func showings() async throws -> Int {
            try await casework.exposure(in: nil, as: world.coordinator).free.showings.reduce(0, +)
        }
        let before = try await showings()
        try await world.decline()
        #expect(try await showings() == before - 1)
        try await world.change()
        #expect(try await showings() == before)
    }
}
