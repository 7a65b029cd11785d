import Casework
import Domain
import Storage
import Testing

/// A match that was declined stands nowhere that people and vacancies come together (A6, D2, D3), until a fact of either changes.
struct DeclinedPairTests {
    private let world: TourWorld
    private let person: ID<Participant>
    private let vacancy: ID<Vacancy>

    init() async throws {
        let world = try await TourWorld()
        let employer = world.employer
        let user = ReferralWorld.user("karel", .employer, institution: "Logistiek Proef")
        try await world.open.world.database.write { tx in
            try UserTable.insert(user, passwordHash: nil, at: Instant(milliseconds: 0), in: tx)
            try EmployerAccountTable.put(user.id, with: employer, in: tx)
        }
        self.world = world
        person = try await world.guided("Ann", level: 4)
        vacancy = world.vacancies[0]
    }

    private var casework: Casework { world.casework }
    private var foreign: Actor { world.open.world.otherCoach.actor }

    /// The person is put forward, shown, and steps back.
    @discardableResult
    private func decline() async throws -> ID<Introduction> {
        let new = NewIntroduction(vacancy: vacancy, pitch: "Werkt nauwkeurig.")
        let id = try await casework.proposeIntroduction(new, of: person, as: world.coach)
        try await move(id, .show)
        try await move(id, .stepBack, because: .tooFar)
        return id
    }

    private func move(
        _ id: ID<Introduction>,
        _ act: IntroductionAct,
        because reason: IntroductionReason? = nil
    ) async throws {
        let version = try await casework.introduction(id, of: person, as: world.coach).introduction.version
        try await casework.moveIntroduction(
            id,
            of: person,
            version: version,
            by: act,
            because: reason,
            as: world.coach
        )
    }

    /// The vacancy asks other hours.
    private func change() async throws {
        let found = try await casework.vacancy(vacancy, as: world.coordinator).vacancy
        var facts = found.facts
        facts.weeklyQuarters = 120
        try await casework.changeVacancy(vacancy, version: found.version, facts, anyway: true, as: world.coordinator)
    }

    private func addVacancies(_ count: Int) async throws {
        let facts = try await casework.vacancy(vacancy, as: world.coordinator).vacancy.facts
        for number in 1...count {
            _ = try await casework.addVacancy(
                facts,
                reference: "N-\(number)",
                of: world.employer,
                anyway: true,
                as: world.coordinator
            )
        }
    }

    // MARK: lists

    @Test func `it is on no list of the participant, which stays as long, and the coach is told which and when`()
        async throws
    {
        try await addVacancies(matchListLength + 2)
        let itself = Actor(id: ID("user-ann"), name: "Ann", role: .participant, participant: person)
        func lists() async throws -> [ParticipantMatches] {
            [
                try await casework.matches(of: person, as: world.coach),
                try await casework.matches(of: person, isCapped: false, as: world.coach),
                try await casework.ownMatches(as: itself),
            ]
        }
        func isThere(_ list: ParticipantMatches) -> Bool { list.matches.contains { $0.vacancy.id == vacancy } }
        for list in try await lists() { #expect(isThere(list) && list.declined.isEmpty) }
        let id = try await decline()
        for list in try await lists() { #expect(!isThere(list) && list.matches.count == matchListLength) }
        let told = try await casework.matches(of: person, as: world.coach).declined
        #expect(told.map(\.vacancy.id) == [vacancy] && told.first?.said.introduction == id)
        #expect(told.first?.said.day == TourWorld.today)
        let asked = try await casework.match(of: person, with: world.vacancies, as: world.coach)
        #expect(asked.matches.map(\.declined?.introduction) == [id, nil] && asked.matches[0].match.score != nil)
        // What comes and goes by itself brings nothing back.
        try await casework.runMatching(as: .machine)
        for list in try await lists() { #expect(!isThere(list)) }
        try await change()
        for list in try await lists() { #expect(isThere(list) && list.declined.isEmpty) }
    }

    @Test func `the profile that changes brings it back as well`() async throws {
        try await decline()
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
        try await decline()
        #expect(try await casework.runMatching(as: .machine).neverShown == before.neverShown + 1)
        try await change()
        #expect(try await casework.runMatching(as: .machine).neverShown == before.neverShown)
    }

    @Test func `it is not among the candidates, and only who puts them forward is told whom it is about`() async throws
    {
        let other = try await world.guided("Bea", level: 2)
        func candidates(_ actor: Actor) async throws -> VacancyCandidates {
            try await casework.candidates(of: vacancy, as: actor)
        }
        #expect(try await candidates(world.coach).candidates.map(\.participant) == [person, other])
        let id = try await decline()
        for actor in [world.coach, world.coordinator] {
            let found = try await candidates(actor)
            #expect(found.candidates.map(\.participant) == [other] && found.leftOut == 1)
            #expect(found.declined.map(\.introduction) == [id])
        }
        let seen = try await candidates(foreign)
        #expect(seen.candidates.count == 1 && seen.leftOut == 1 && seen.declined.isEmpty)
        try await change()
        let again = try await candidates(world.coach)
        #expect(again.candidates.map(\.participant) == [person, other] && again.leftOut == 0)
    }

    @Test func `the figures of fair lists are of the lists that people see`() async throws {
        for number in 1...10 { _ = try await world.guided("Naam\(number)") }
        func showings() async throws -> Int {
            try await casework.exposure(in: nil, as: world.coordinator).free.showings.reduce(0, +)
        }
        let before = try await showings()
        try await decline()
        #expect(try await showings() == before - 1)
        try await change()
        #expect(try await showings() == before)
    }

    // MARK: shortlists and tours

    @Test func `a shortlist neither suggests it nor takes it, and who stands on it already is marked`() async throws {
        let other = try await world.guided("Bea", level: 2)
        func list(_ actor: Actor) async throws -> ShortlistView {
            try await casework.shortlist(of: vacancy, as: actor)
        }
        func put(_ source: ShortlistSource) async throws {
            try await casework.list(person, on: vacancy, source, because: "Werkte er al.", as: world.coach)
        }
        try await decline()
        for actor in [world.coach, world.coordinator] {
            let found = try await list(actor)
            #expect(found.suggestions.map(\.participant) == [other])
            #expect(found.declined.map(\.said.participant) == [person] && found.declined.first?.name.isEmpty == false)
        }
        #expect(try await list(foreign).declined.isEmpty)
        let refused = Refusal.rule(Message("introduction.declinedBefore", ["day": TourWorld.today.belgian]))
        for source in ShortlistSource.allCases { await #expect(throws: refused) { try await put(source) } }
        try await change()
        #expect(try await list(world.coordinator).suggestions.map(\.participant) == [person, other])
        try await put(.engine)
        try await decline()
        let marked = try await list(world.coach)
        #expect(marked.entries.map(\.declined?.day) == [TourWorld.today] && marked.declined.isEmpty)
    }

    @Test func `a tour gives it no seat, by hand neither, and says why`() async throws {
        let (round, tour) = try await world.round(of: [person])
        // On the shortlist as well: that would be enough for a seat.
        try await casework.list(person, on: vacancy, .hand, because: "Leert snel.", as: world.coach)
        #expect(try await world.view(round).division.placedCount == 1)
        try await decline()
        let view = try await world.view(round)
        #expect(view.division.unplaced.map(\.why) == [.declined] && view.division.isProved)
        #expect(view.division.declined == [person: [tour]])
        let refused = await fault(at: "tour") {
            try await casework.changeDivision(
                of: round,
                version: view.round.version,
                .put,
                person,
                at: tour,
                because: "Moet mee.",
                as: world.coordinator
            )
        }
        #expect(refused == "tour.declinedHere")
        try await change()
        let again = try await world.view(round).division
        #expect(again.places(at: tour).map(\.participant) == [person] && again.declined.isEmpty)
    }

    // MARK: what was hidden

    @Test func `what was hidden is kept with who is found, divided and decided about, not with what is done by hand`()
        async throws
    {
        let byHand = try await world.guided("Bea", level: 2)
        let candidates = try await casework.candidates(of: vacancy, as: world.coach).candidates
        let known = try #require(candidates.first { $0.participant == person }?.hidden)
        #expect(known.contains(.name) && known.contains(.birth) && known.contains(.coach))
        try await casework.list(person, on: vacancy, .engine, because: "", as: world.coach)
        try await casework.list(byHand, on: vacancy, .hand, because: "Werkte er al.", as: world.coach)
        #expect(try await casework.shortlist(of: vacancy, as: world.coach).entries.map(\.entry.hidden) == [known, nil])
        let (round, tour) = try await world.round(of: [person, byHand], in: 0)
        try await casework.changeDivision(
            of: round,
            version: world.view(round).round.version,
            .put,
            byHand,
            at: tour,
            because: "Moet mee.",
            as: world.coordinator
        )
        try await world.publish(round)
        let divided = try await world.open.world.database.read { tx in
            try TourPublicationTable.hidden(in: round, number: 1, in: tx)
        }
        #expect(divided == [person: known])
        try await casework.evaluate(
            person,
            at: tour,
            version: 0,
            verdicts: Dictionary(uniqueKeysWithValues: VacancyForm.allCases.map { ($0, StartVerdict.possible) }),
            decision: .start(.agency),
            reason: "Past in de ploeg.",
            as: world.coach
        )
        let decided = try await casework.tourDay(tour, as: world.coach).person(person)?.evaluation?.hidden
        #expect(decided == HiddenField.kept(known, isRevealed: true))
    }
}
