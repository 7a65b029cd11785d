import Casework
import Domain
import Storage
import Testing

/// What was hidden of somebody is kept with what was done from what did show (A6).
struct HiddenThenTests {
    private let world: DeclinedPairWorld
    private var casework: Casework { world.casework }
    private var person: ID<Participant> { world.person }
    private var vacancy: ID<Vacancy> { world.vacancy }

    init() async throws { world = try await DeclinedPairWorld() }

    @Test func `what was hidden is kept with who is found, divided and decided about, not with what is done by hand`()
        async throws
    {
        let byHand = try await world.tours.guided("Bea", level: 2)
        let candidates = try await casework.candidates(of: vacancy, as: world.coach).candidates
        let known = try #require(candidates.first { $0.participant == person }?.hidden)
        #expect(known.contains(.name) && known.contains(.birth) && known.contains(.coach))
        try await casework.list(person, on: vacancy, .engine, because: "", as: world.coach)
        try await casework.list(byHand, on: vacancy, .hand, because: "Werkte er al.", as: world.coach)
        #expect(try await casework.shortlist(of: vacancy, as: world.coach).entries.map(\.entry.hidden) == [known, nil])
        let (round, tour) = try await world.tours.round(of: [person, byHand], in: 0)
        try await casework.changeDivision(
            of: round,
            version: world.tours.view(round).round.version,
            .put,
            byHand,
            at: tour,
            because: "Moet mee.",
            as: world.coordinator
        )
        try await world.tours.publish(round)
        let divided = try await world.tours.open.world.database.read { tx in
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
