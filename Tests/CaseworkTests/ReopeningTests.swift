import Casework
import Domain
import Storage
import Testing

/// What is said when a trajectory closes (B11), and until when it is the same one. Guidance began on 30 November 2026;
/// it closes on 1 March 2027.
struct ReopeningTests {
    private static let day = ReferralWorld.start.adding(days: 91)
    private static let words = ClosingWords(handover: " Samen gebeld. ", advice: "Blijf komen.", receiver: "CAW")

    private func close(
        _ participant: ID<Participant>,
        in world: ReferralWorld,
        _ words: ClosingWords = words,
        on day: Day = day
    ) async throws {
        try await world.on(day).closeTrajectory(
            of: participant,
            version: world.view(participant).trajectory.version,
            TrajectoryClosing(day: day, outcome: "gestopt-deelnemer", words: words),
            as: world.coach.actor
        )
    }

    private func reopen(_ participant: ID<Participant>, in world: ReferralWorld, after days: Int) async throws {
        try await world.on(Self.day.adding(days: days)).reopenTrajectory(
            of: participant,
            version: world.view(participant).trajectory.version,
            as: world.coordinator.actor
        )
    }

    @Test func `handover, advice and receiver are stored sealed, and stay to be read after reopening`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let trajectory = try await world.view(participant).trajectory.id
        try await close(participant, in: world)
        var file = try await world.on(Self.day).file(of: participant, as: world.coach.actor)
        let closing = try #require(file.closings.first)
        #expect(closing.words == Self.words.trimmed && closing.day == Self.day && closing.trajectory == trajectory)
        #expect(closing.outcome == "gestopt-deelnemer" && file.trajectory.closingNote == nil)
        let event = try #require(try await world.events(.trajectoryClosed, of: participant).first)
        #expect(event.subject == closing.id.rawValue)
        try await world.database.read { tx in
            let row = try #require(try tx.first("SELECT handover, advice, receiver, why_not FROM closings"))
            for name in ["handover", "advice", "receiver"] {
                #expect(try row(name, as: String.self).hasPrefix("v1."), "\(name)")
            }
            #expect(try row.optional("why_not", as: String.self) == nil)
        }
        try await reopen(participant, in: world, after: 3)
        try await close(participant, in: world, ClosingWords(whyNot: "Weer weg."), on: Self.day.adding(days: 5))
        file = try await world.on(Self.day.adding(days: 5)).file(of: participant, as: world.coach.actor)
        #expect(file.closings.map(\.words.whyNot) == ["Weer weg.", ""] && file.trajectory.id == trajectory)
        #expect(file.trajectory.closingNote == "Weer weg.")
    }

    @Test func `within four weeks it is the same trajectory, later a new referral`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let trajectory = try await world.view(participant).trajectory.id
        try await close(participant, in: world)
        let facts = ["closed": "01/03/2027", "days": "28", "last": "29/03/2027"]
        try await world.refuses(.rule(Message("closing.tooLate", facts)), about: participant) {
            try await reopen(participant, in: world, after: 29)
        }
        try await reopen(participant, in: world, after: 28)
        let view = try await world.view(participant)
        #expect(view.trajectory.id == trajectory && view.trajectory.state == .guided)
    }

    @Test func `the definition says what an early stop asks, and how long it is the same`() async throws {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        let referral = try await world.referAsking("Koen")
        try await world.admit(referral)
        let person = try await world.participant(of: referral)
        let version = try await world.view(person).trajectory.version
        let day = ReferralWorld.today.adding(days: 20)
        let (house, coach) = (world.on(day), world.coach.actor)
        let half = TrajectoryClosing(day: day, outcome: "gestopt", words: ClosingWords(advice: "Rust eerst."))
        try await world.refuses(fields: ["handover", "receiver"], about: person) {
            try await house.closeTrajectory(of: person, version: version, half, as: coach)
        }
        let whole = TrajectoryClosing(day: day, outcome: "gestopt", words: Self.words)
        try await house.closeTrajectory(of: person, version: version, whole, as: coach)
        let facts = ["closed": day.belgian, "days": "10", "last": day.adding(days: 10).belgian]
        try await world.refuses(.rule(Message("closing.tooLate", facts)), about: person) {
            try await world.on(day.adding(days: 11)).reopenTrajectory(
                of: person,
                version: version + 1,
                as: world.coordinator.actor
            )
        }
        try await world.on(day.adding(days: 10)).reopenTrajectory(
            of: person,
            version: version + 1,
            as: world.coordinator.actor
        )
    }
}
