import Casework
import Domain
import Foundation
import Storage
import Testing

/// The day since which somebody is registered (D5), and what counts from it.
struct RegistrationTests {
    private static let criterion = """
        admission:
          criteria:
            - {code: ingeschreven, label: Ingeschreven, condition: {fact: registered_on, known: true}, message: De dag ontbreekt.}

        """

    private let open: OpenProgrammeWorld

    init() async throws {
        open = try await OpenProgrammeWorld()
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/programmes/buurtspoor.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        let loading = try await open.world.casework.loadProgramme(
            text: text.replacing("flow:\n", with: Self.criterion + "flow:\n"),
            file: "buurtspoor.yaml",
            as: .machine
        )
        guard case .newVersion = loading else { throw Unexpected(outcome: "\(loading)") }
    }

    private func verdict(_ referral: ID<Referral>) async throws -> Verdict? {
        try await open.world.casework.referral(referral, as: open.coordinator).admission.lines.first?.seen?.verdict
    }

    @Test func `the criterion is met once the day is noted, by the referral or afterwards`() async throws {
        var new = try open.new()
        new.registeredOn = ReferralWorld.today.adding(days: -30)
        #expect(try await verdict(open.world.refer(new)) == .met)
        let referral = try await open.world.refer(open.new("Koen", "Maes"))
        #expect(try await verdict(referral) == .notMet)
        try await open.world.casework.noteRegistration(
            of: referral,
            version: 1,
            on: ReferralWorld.today,
            as: open.coordinator
        )
        #expect(try await verdict(referral) == .met)
        let stored = try await open.world.casework.referral(referral, as: open.coordinator).referral
        #expect(stored.registeredOn == ReferralWorld.today && stored.version == 2)
        await #expect(throws: Refusal.stale) {
            try await open.world.casework.noteRegistration(of: referral, version: 1, on: nil, as: open.coordinator)
        }
    }

    @Test(arguments: [1, -40_000]) func `a day to come or before birth is refused`(days: Int) async throws {
        let referral = try await open.world.refer(open.new())
        let day = ReferralWorld.today.adding(days: days)
        let message = await fault(at: "registeredOn") {
            try await open.world.casework.noteRegistration(of: referral, version: 1, on: day, as: open.coordinator)
        }
        #expect(message == (days > 0 ? "field.future" : "finding.beforeBirth"))
        var new = try open.new("Koen", "Maes")
        new.registeredOn = day
        let (another, casework, coordinator) = (new, open.world.casework, open.coordinator)
        #expect(await fault(at: "registeredOn") { _ = try await casework.refer(another, as: coordinator) } == message)
    }

    @Test func `only who decides referrals notes it`() async throws {
        let referral = try await open.world.refer(open.new())
        for actor in [open.world.referrer.actor, open.world.otherCoach.actor] {
            await #expect(throws: Refusal.notFound) {
                try await open.world.casework.noteRegistration(of: referral, version: 1, on: nil, as: actor)
            }
        }
    }
}
