import Casework
import Domain
import Storage
import TestHouse
import Testing

/// The nightly comparison of everybody with every vacancy (D2): what it counts, and what is told of it.
struct MatchingRunTests {
    private let at: MatchingWorld
    private var world: ReferralWorld { at.world }
    private var house: Casework { at.house }
    private var participant: ID<Participant> { at.participant }

    init() async throws { at = try await MatchingWorld() }

    @Test func `the nightly run counts everybody once`() async throws {
        _ = try await at.vacancy()
        try await at.note(MatchingWorld.basics)
        let other = try await world.guided("Nele")
        let run = try await house.runMatching(as: .machine)
        #expect(run.people == 2 && run.unplacedPeople == 1 && run.done == 1 && run.withMatch == 1)
        #expect(run.vacancies == 1 && run.neverShown == 0 && run.finishedAt != nil && run.permille == 1000)
        #expect(try await house.matchRun(as: world.coach.actor) == run)
        // A server that starts anew tells of it too.
        let restarted = Casework(database: world.database, clock: house.clock)
        #expect(try await restarted.matchRun(as: world.coach.actor) == run)
        #expect(other != participant)
    }

    @Test func `of a comparison that broke off nothing is told but the last one that ended`() async throws {
        _ = try await at.vacancy()
        try await at.note(MatchingWorld.basics)
        let last = try await house.runMatching(as: .machine)
        struct Broken: Error {}
        let writes = Counter()
        let failing = ForwardingDatabase(
            to: world.database,
            beforeWriting: { if writes.next() == 1 { throw Broken() } }
        )
        let server = Casework(database: failing, clock: house.clock)
        await #expect(throws: Broken.self) { try await server.runMatching(as: .machine) }
        #expect(try await server.matchRun(as: world.coach.actor) == last)
    }
}
