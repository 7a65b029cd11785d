import Casework
import Domain
import Testing

/// Places of an edition, and who waits for one (B3).
struct WaitingForPlaceTests {
    private func wait(
        _ referral: ID<Referral>,
        in world: ReferralWorld,
        _ edition: String = "nu",
        on day: Day = ReferralWorld.today
    ) async throws {
        try await world.on(day).waitReferral(
            referral,
            version: 1,
            edition: edition,
            explanation: "",
            as: world.coordinator.actor
        )
    }

    @Test func `a full edition takes nobody, who waits stands in order, and the first gets the place`() async throws {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        let first = try await world.referAsking("Els")
        let firstPerson = try await world.participant(of: first)
        // There is a place: nobody has to wait.
        try await world.refuses(fields: ["waitEdition"], about: firstPerson) { try await wait(first, in: world) }
        try await world.refuses(fields: ["waitEdition"], about: firstPerson) { try await wait(first, in: world, "x") }
        // The edition that runs goes without saying.
        let trajectory = try await world.admit(first)
        #expect(try await world.casework.referral(first, as: world.coordinator.actor).referral.edition == "nu")

        let late = try await world.referAsking("Koen", on: ReferralWorld.today.adding(days: 2))
        let early = try await world.referAsking("Lien", on: ReferralWorld.today.adding(days: 1))
        let day = ReferralWorld.today.adding(days: 3)
        let (lateOne, earlyOne) = (try await world.participant(of: late), try await world.participant(of: early))
        try await world.refuses(fields: ["edition"], about: lateOne) { try await world.admit(late, on: day) }
        try await world.refuses(fields: ["edition"], about: lateOne) {
            try await world.admit(late, edition: "x", on: day)
        }
        try await wait(late, in: world, on: day)
        try await wait(early, in: world, on: day.adding(days: 1))
        #expect(try await world.events(.referralWaits, of: lateOne).map(\.code) == ["nu"])
        let places = [try await world.admission(early).place, try await world.admission(late).place]
        #expect(places.map { $0?.position } == [1, 2] && places.map { $0?.count } == [2, 2])
        #expect(try await world.admission(early, as: world.referrer).place?.position == 1)
        #expect(try await world.on(day).coordinatorToday(as: world.coordinator.actor).offers.isEmpty)

        // The place comes free: it is for who was referred first.
        let person = try await world.participant(of: first)
        let version = try await world.view(person).trajectory.version
        try await world.on(day).closeTrajectory(
            of: person,
            version: version,
            TrajectoryClosing(day: day, outcome: "werk", note: ""),
            as: world.coach.actor
        )
        let offers = try await world.on(day).coordinatorToday(as: world.coordinator.actor).offers
        #expect(offers.map(\.referral.id) == [early] && offers.map(\.free) == [1])
        try await world.refuses(fields: ["edition"], about: lateOne) {
            try await world.admit(late, version: 2, on: day)
        }
        let stranger = try await world.referAsking("Samira", on: day)
        let newcomer = try await world.participant(of: stranger)
        try await world.refuses(fields: ["edition"], about: newcomer) { try await world.admit(stranger, on: day) }
        try await world.admit(early, version: 2, on: day)
        let admitted = try await world.casework.referral(early, as: world.coordinator.actor)
        #expect(admitted.referral.state == .accepted && admitted.referral.waitingSince == nil)
        #expect(try await world.admission(late).place?.position == 1)
        #expect(trajectory != ID("") && earlyOne != lateOne)
    }

    @Test func `who waits can be taken off the list, and one who waits is not referred twice`() async throws {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        try await world.admit(world.referAsking("Els"))
        let referral = try await world.referAsking("Koen")
        let person = try await world.participant(of: referral)
        try await wait(referral, in: world)
        var again = try world.new("Koen", "Peeters", identity: .same(person))
        again.programme = "instap"
        again.prison = nil
        let second = again
        try await world.refuses(
            .rule(Message("referral.runsSince", ["day": "24/11/2026", "referral": referral.rawValue])),
            about: person
        ) { _ = try await world.casework.refer(second, as: world.referrer.actor) }
        try await world.casework.reconsiderReferral(referral, version: 2, as: world.coordinator.actor)
        let view = try await world.casework.referral(referral, as: world.coordinator.actor)
        #expect(view.referral.state == .received && view.referral.waitingSince == nil && view.referral.edition == nil)
        #expect(view.admission.place == nil)
    }

    @Test func `an edition that is named takes who the running one has no place for`() async throws {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        try await world.admit(world.referAsking("Els"))
        let referral = try await world.referAsking("Koen")
        try await world.admit(referral, edition: "later")
        #expect(try await world.casework.referral(referral, as: world.coordinator.actor).referral.edition == "later")
    }

    @Test func `the shipped definition admits as ever: without a check, without an edition`() async throws {
        let world = try await ReferralWorld()
        let referral = try await world.refer(world.new())
        let view = try await world.admission(referral)
        #expect(!view.asksReason && view.editions.isEmpty && view.place == nil)
        try await world.admit(referral)
        #expect(try await world.casework.referral(referral, as: world.coordinator.actor).referral.state == .accepted)
    }
}
