import Casework
import Domain
import Storage
import TestHouse
import Testing

/// Seats are counted in the transaction that gives them (promise 19).
struct SeatTests {
    private static let day = ReferralWorld.start.adding(days: 7)

    /// One sitting day with ten seats, and no other.
    private func tenSeats(_ world: ReferralWorld) async throws {
        let pattern = try await world.sits(talks: 10, from: Self.day)
        try await world.casework.endSittingPattern(pattern, version: 1, lastDay: Self.day, as: world.coordinator.actor)
    }

    private func seated(_ world: ReferralWorld) async throws -> [Int] {
        try await world.database.read { tx in
            try TalkTable.seated(programme: world.programme, prison: "gent", from: ReferralWorld.today, in: tx)
                .filter { $0.state == .planned }.compactMap { $0.seat?.number }.sorted()
        }
    }

    @Test func `fifty people who are accepted at once get the ten seats there are, and forty wait`() async throws {
        let world = try await ReferralWorld()
        try await tenSeats(world)
        var referrals: [ID<Referral>] = []
        for number in 0..<50 {
            referrals.append(try await world.refer(try world.new("Persoon \(number)", identity: .another(than: nil))))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for referral in referrals {
                group.addTask {
                    _ = try await world.casework.acceptReferral(
                        referral,
                        version: 1,
                        coach: world.coach.id,
                        explanation: "",
                        as: world.coordinator.actor
                    )
                }
            }
            try await group.waitForAll()
        }
        #expect(try await seated(world) == Array(0..<10))
        let waiting = try await world.database.read { tx in
            try TalkTable.waiting(programme: world.programme, prison: "gent", in: tx).count
        }
        #expect(waiting == 40)
    }

    @Test func `of twenty who choose one day at once, ten get a seat and ten are told that it is full`() async throws {
        let world = try await ReferralWorld()
        var people: [ID<Participant>] = []
        for number in 0..<20 { people.append(try await world.guided("Persoon \(number)")) }
        try await tenSeats(world)
        let house = world.on(ReferralWorld.start)
        let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
            for person in people {
                group.addTask {
                    do {
                        return try await house.planFollowUp(with: person, on: Self.day, as: world.coach.actor).seat
                            != nil
                    } catch let faults as Faults {
                        #expect(faults.all.map(\.field) == ["day"])
                        return false
                    }
                }
            }
            return try await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 10 && outcomes.count == 20)
        #expect(try await seated(world) == Array(0..<10))
    }

    @Test func `the store itself refuses a seat that is taken`() async throws {
        let world = try await ReferralWorld()
        try await tenSeats(world)
        _ = try await world.accepted("Ruben")
        let waiting = try await world.accepted("Samira").trajectory
        let talk = try #require(try await world.planned(waiting))
        let error = await #expect(throws: StorageError.self) {
            try await world.database.write { tx in
                var moved = talk
                moved.seat = Seat(day: Self.day, number: 0)
                _ = try TalkTable.update(moved, in: tx)
            }
        }
        guard case .conflict = error else {
            Issue.record("not a conflict: \(String(describing: error))")
            return
        }
    }
}
