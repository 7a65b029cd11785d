import Casework
import Domain
import Storage
import Testing

/// Who was refused, or whose guidance is over, and stands in a later list of a partner.
struct ComingBackTests {
    private typealias List = PartnerList

    private func take(
        _ list: [UInt8],
        on day: Day,
        dryRun: Bool = false,
        in world: ReferralWorld
    ) async throws -> ImportRow {
        let report = try await world.on(day).importReferrals(
            bytes: list,
            fileName: "lijst.csv",
            programme: world.programme,
            dryRun: dryRun,
            as: .machine
        )
        return try #require(report.rows.first)
    }

    @Test func `who was refused and is referred again after that is new, once, and the same person`() async throws {
        let world = try await ReferralWorld()
        let list = List.of(List.row("Öztürk", "Tariq"))
        let first = try #require(try await take(list, on: ReferralWorld.today, in: world).referral)
        try await world.casework.refuseReferral(
            first,
            version: try await world.casework.referral(first, as: world.coordinator.actor).referral.version,
            ground: "geen-interesse",
            explanation: "",
            as: world.coordinator.actor
        )
        let month = ReferralWorld.today.adding(days: 30)
        for day in ["04/01/2024", ReferralWorld.today.belgian] {
            let again = try await take(List.of(List.row("Öztürk", "Tariq", on: day)), on: month, in: world)
            #expect(again.verdict == .same && again.referral == first, "\(day) is not after the refusal")
        }
        let later = List.of(List.row("OZTURK", "Tariq", on: ReferralWorld.today.adding(days: 1).belgian))
        let dry = try await take(later, on: month, dryRun: true, in: world)
        let row = try await take(later, on: month, in: world)
        #expect(dry.verdict == .new && row.verdict == .new)
        #expect(row.reasons == [Message("import.comesBack", ["day": "04/01/2024"])] && dry.reasons == row.reasons)
        let second = try #require(row.referral)
        #expect(second != first)
        #expect(try await world.participant(of: second) == world.participant(of: first))
        #expect(try await take(later, on: month, in: world).verdict == .same)
        let counts = try await world.counts()
        #expect([counts["participants"], counts["referrals"]] == [1, 2])
    }

    @Test func `whose guidance is over and is referred again after that is new, and the same person`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        let closed = ReferralWorld.start.adding(days: 91)
        try await world.on(closed).closeTrajectory(
            of: person,
            version: world.view(person).trajectory.version,
            TrajectoryClosing(day: closed, outcome: "andere-begeleiding", note: "Naar het CAW."),
            as: world.coach.actor
        )
        let month = closed.adding(days: 30)
        let list = { (day: Day) in List.of(List.row("Peeters", "Tariq", born: "14/03/1985", on: day.belgian)) }
        #expect(try await take(list(closed), on: month, in: world).verdict == .same)
        let again = try await take(list(closed.adding(days: 1)), on: month, in: world)
        #expect(again.verdict == .new && again.reasons.map(\.key) == ["import.comesBack"])
        let second = try #require(again.referral)
        #expect(try await world.participant(of: second) == person)
    }
}
