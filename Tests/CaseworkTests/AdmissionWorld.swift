import Casework
import Domain
import Foundation
import Storage
import Testing

/// A programme that asks something of who enters: an age that is hard, a home that is soft, and a level of care that
/// only coaches read; with one place and one that begins later.
extension ReferralWorld {
    func loadAsking() async throws {
        let path = Self.root.appending(path: "Tests/Fixtures/instap.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        let loading = try await casework.loadProgramme(text: text, file: path.path, as: .machine)
        #expect(loading == .newVersion(1))
    }

    /// Refers somebody whom nobody knows yet to the programme that asks something.
    func referAsking(_ given: String, born: String = "1985-03-14", on day: Day = today) async throws -> ID<Referral> {
        var new = try new(given, "Peeters", born: born, identity: .another(than: nil))
        new.programme = "instap"
        new.prison = nil
        guard case .stored(let id) = try await on(day).refer(new, as: referrer.actor) else {
            throw Unexpected(outcome: "asked")
        }
        return id
    }

    /// Somebody said this about the person, as in an earlier trajectory.
    func know(_ subject: String, _ level: String, _ tier: Tier, of participant: ID<Participant>) async throws {
        let finding = Finding(
            id: ID("finding-\(subject)-\(level)-\(participant.rawValue)"),
            participant: participant,
            subject: subject,
            level: level,
            text: "",
            evidence: .declared,
            tier: tier,
            observer: Observer(name: "Nele", party: .coach),
            notedOn: Self.today.adding(days: -30)
        )
        try await database.write { tx in try FindingTable.insert(finding, in: tx) }
    }

    func admission(_ referral: ID<Referral>, as user: User? = nil) async throws -> AdmissionView {
        try await casework.referral(referral, as: (user ?? coordinator).actor).admission
    }

    @discardableResult
    func admit(
        _ referral: ID<Referral>,
        version: Int = 1,
        edition: String? = nil,
        because reason: String = "",
        on day: Day = today
    ) async throws -> ID<Trajectory> {
        try await on(day).acceptReferral(
            referral,
            version: version,
            coach: coach.id,
            explanation: "",
            edition: edition,
            reason: reason,
            as: coordinator.actor
        )
    }

    /// How often somebody was admitted against a hard criterion, by the audit log.
    func overruled(_ participant: ID<Participant>) async throws -> Int {
        try await audit(of: participant).filter { $0.action == Action.overruleAdmission.rawValue }.count
    }
}
