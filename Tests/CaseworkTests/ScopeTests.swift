import Casework
import Domain
import Storage
import TestHouse
import Testing

/// Somebody else's record is not found by the statement itself (promise 26).
struct ScopeTests {
    private struct Found: Hashable {
        var trajectory = false
        var latest = false
        var all = false
        var referral = false
        var referrals = false
    }

    private func found(
        _ participant: ID<Participant>,
        within scope: Scope,
        in world: ReferralWorld
    ) async throws -> Found {
        try await world.database.read { tx in
            let trajectory = try #require(try TrajectoryTable.latest(of: participant, within: .everything, in: tx))
            return Found(
                trajectory: try TrajectoryTable.find(trajectory.id, within: scope, in: tx) != nil,
                latest: try TrajectoryTable.latest(of: participant, within: scope, in: tx) != nil,
                all: try !TrajectoryTable.all(of: participant, within: scope, in: tx).isEmpty,
                referral: try ReferralTable.find(trajectory.referral, within: scope, in: tx) != nil,
                referrals: try !ReferralTable.all(of: participant, within: scope, in: tx).isEmpty
            )
        }
    }

    @Test func `a statement finds what is within its scope, and nothing else`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.accepted("Tariq", coach: world.coach).participant
        let now = world.casework.clock().now
        let everything = Found(trajectory: true, latest: true, all: true, referral: true, referrals: true)
        let within: [Scope] = [
            .everything, .coach(world.coach.id, emergenciesAt: nil), .coach(world.coach.id, emergenciesAt: now),
            .referrer(world.referrer.id), .participant(participant),
        ]
        for scope in within {
            #expect(try await found(participant, within: scope, in: world) == everything, "\(scope)")
        }
        let outside: [Scope] = [
            .nothing, .coach(world.otherCoach.id, emergenciesAt: nil),
            .coach(world.otherCoach.id, emergenciesAt: now), .referrer(world.otherReferrer.id),
            .participant(ID("somebody-else")),
        ]
        for scope in outside { #expect(try await found(participant, within: scope, in: world) == Found(), "\(scope)") }
    }

    @Test func `a file that another coach took over is gone for the one before at the next look`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.accepted("Tariq", coach: world.coach).participant
        _ = try await world.casework.file(of: participant, as: world.coach.actor)
        try await world.casework.assignCoach(
            world.otherCoach.id,
            to: participant,
            version: 1,
            as: world.coordinator.actor
        )
        await #expect(throws: Refusal.notFound) {
            _ = try await world.casework.file(of: participant, as: world.coach.actor)
        }
        _ = try await world.casework.file(of: participant, as: world.otherCoach.actor)
    }

    @Test func `a participant sees the own way and no file`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.accepted("Tariq", coach: world.coach).participant
        let other = try await world.accepted("Samira", coach: world.coach).participant
        let own = Actor(id: ID("user-tariq"), name: "Tariq", role: .participant, participant: participant)
        _ = try await world.casework.file(of: participant, as: world.coach.actor)
        let way = try await world.casework.ownWay(as: own)
        #expect(way.coach == world.coach.name && way.readers.map(\.name).contains(world.coach.name))
        for somebody in [participant, other] {
            await #expect(throws: Refusal.notFound) { _ = try await world.casework.file(of: somebody, as: own) }
        }
        let unlinked = Actor(id: ID("user-nobody"), name: "Niemand", role: .participant)
        await #expect(throws: Refusal.notFound) { _ = try await world.casework.ownWay(as: unlinked) }
    }
}
