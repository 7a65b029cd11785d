import Casework
import Domain
import Testing

/// A match that was declined is on no shortlist and no tour (D2, D3), until a fact of either changes.
struct DeclinedSeatTests {
    private let world: DeclinedPairWorld
    private var casework: Casework { world.casework }
    private var person: ID<Participant> { world.person }
    private var vacancy: ID<Vacancy> { world.vacancy }

    init() async throws { world = try await DeclinedPairWorld() }

    @Test func `a shortlist neither suggests it nor takes it, and who stands on it already is marked`() async throws {
        let other = try await world.tours.guided("Bea", level: 2)
        func list(_ actor: Actor) async throws -> ShortlistView {
            try await casework.shortlist(of: vacancy, as: actor)
        }
        func put(_ source: ShortlistSource) async throws {
            try await casework.list(person, on: vacancy, source, because: "Werkte er al.", as: world.coach)
        }
        try await world.decline()
        for actor in [world.coach, world.coordinator] {
            let found = try await list(actor)
            #expect(found.suggestions.map(\.participant) == [other])
            #expect(found.declined.map(\.said.participant) == [person] && found.declined.first?.name.isEmpty == false)
        }
        #expect(try await list(world.foreign).declined.isEmpty)
        let refused = Refusal.rule(Message("introduction.declinedBefore", ["day": TourWorld.today.belgian]))
        for source in ShortlistSource.allCases { await #expect(throws: refused) { try await put(source) } }
        try await world.change()
        #expect(try await list(world.coordinator).suggestions.map(\.participant) == [person, other])
        try await put(.engine)
        try await world.decline()
        let marked = try await list(world.coach)
        #expect(marked.entries.map(\.declined?.day) == [TourWorld.today] && marked.declined.isEmpty)
    }

    @Test func `a tour gives it no seat, by hand neither, and says why`() async throws {
        let (round, tour) = try await world.tours.round(of: [person])
        // On the shortlist as well: that would be enough for a seat.
        try await casework.list(person, on: vacancy, .hand, because: "Leert snel.", as: world.coach)
        #expect(try await world.tours.view(round).division.placedCount == 1)
        try await world.decline()
        let view = try await world.tours.view(round)
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
        try await world.change()
        let again = try await world.tours.view(round).division
        #expect(again.places(at: tour).map(\.participant) == [person] && again.declined.isEmpty)
    }
}
